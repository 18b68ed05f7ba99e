namespace DueCourse.Law.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Clock;

/// <summary>Removal of those given a priority removal notice.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1999/33/section/10D</remarks>
public static class Section10D
{
    private static readonly Provision Section = Provision
        .Section("10D", of: "Immigration and Asylum Act 1999", uri: "ukpga/1999/33")
        .TextRead(asAt: 25.April(2024));

    /// <summary>Without effect while priority removal notices are not in force.</summary>
    public static Rule PriorityRemoval => Section["(1)-(3)"].Power(
        "iaa1999.s10D.priority-removal",
        "May removal go ahead without a notice period, because a priority removal notice was given?",
        when: AllowsRemoval);

    /// <summary>The notices it rests on (Nationality and Borders Act 2022, ss. 20-25) were not commenced in any text seen.</summary>
    public static Condition AllowsRemoval => Section["(1)-(3)"].NotInForce(
        "a priority removal notice was given, and departure is within 21 days after its cut-off or after appeal rights are exhausted");

    /// <summary>The 21 days of a power that was never commenced: counted to show, and never applied.</summary>
    public static TimeLimit LastDay => Section["(2)"].TimeLimit(
        "iaa1999.s10D.priority-removal", TimeLimitKind.StateActsBy,
        "After a priority removal notice, removal without a notice period would have to happen within 21 days",
        new InDays("The notice ran out, or appeal rights were exhausted", 21.DaysBeginningTheDayAfter(), OfficeDays.Everywhere,
            AtTheEnd.DoesNotMove(), CutOff.EndOfDay)
        { TheEarlierBinds = true },
        RunningTime.Of<Person>("removal after a priority removal notice", AllowsRemoval, TheRemovalNotice.DepartureDetailsGivenOn))
        with
    { NotCommenced = "Section 10D rests on priority removal notices (Nationality and Borders Act 2022, ss. 20-25), which were not commenced in any text seen, so it does not apply." };
}
