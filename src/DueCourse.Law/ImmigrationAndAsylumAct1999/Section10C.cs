namespace DueCourse.Law.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Clock;

/// <summary>Removal of those refused leave to enter on arrival.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1999/33/section/10C</remarks>
public static class Section10C
{
    private static readonly Provision Section = Provision
        .Section("10C", of: "Immigration and Asylum Act 1999", uri: "ukpga/1999/33")
        .InForce(from: 20.November(2023), by: "Nationality and Borders Act 2022, s. 46; S.I. 2023/1130; S.I. 2023/1222")
        .TextRead(asAt: 25.April(2024));

    /// <summary>No notice period in a port case.</summary>
    public static Rule PortRefusal => Section["(1)-(2)"].Power(
        "iaa1999.s10C.port-refusal",
        "May removal go ahead without a notice period, because leave to enter was refused on arrival?",
        when: AllowsRemoval);

    /// <summary>The seven days begin with the day after refusal, so the last stated date is seven days after it.</summary>
    /// <remarks>
    /// Interpretation: the limit is on the date stated. If that flight fails, section 10B does not help, because it needs a
    /// section 10A notice; so a replacement date must itself fall within the seven days.
    /// </remarks>
    public static Condition AllowsRemoval => Section["(1)-(2)"].AllOf(
        "leave to enter was refused on arrival, and notice of departure details states a date within seven days beginning with the day after refusal",
        TheRemovalNotice.Exception.Is("s10C"),
        TheLeave.WasRefusedLeaveToEnter,
        Section["(2)(a)"].Says(
            "notice of departure details was given",
            TheRemovalNotice.DepartureDetailsGivenOn.HasCome),
        Section["(2)(b)"].Says(
            "the date stated is before the end of seven days beginning with the day after refusal",
            TheRemovalNotice.StatedDepartureDate.IsOnOrBefore(TheLeave.RefusedLeaveToEnterOn.Plus(Period.FromDays(7)))),
        Section10A.DepartureIsOnTheStatedDate,
        Section10A.DestinationAndStopsAreAsNoticed);

    /// <summary>The last date that a notice of departure details may state.</summary>
    // Interpretation: the limit is on the date stated; see AllowsRemoval.
    public static TimeLimit LastStatedDate => Section["(2)(b)"].TimeLimit(
        "iaa1999.s10C.port-refusal", TimeLimitKind.StateActsBy,
        "After refusal of leave to enter on arrival, the notice of departure details must state a date within seven days beginning with the day after refusal",
        new InDays("Leave to enter was refused", 7.DaysBeginningTheDayAfter(), OfficeDays.Everywhere,
            AtTheEnd.DoesNotMove("The days limit a power of the state and do not move on."), CutOff.EndOfDay)
        { TheEarlierBinds = true }.FollowedBy("A later date needs notice of intention to remove and five working days (section 10A); section 10B does not help, because it rests on a section 10A notice."),
        RunningTime.Of<Person>("removal after refusal on arrival", TheLeave.WasRefusedLeaveToEnter, TheLeave.RefusedLeaveToEnterOn),
        RunningTime.FromAStep("removal after refusal on arrival", TheStep.Type.Is("port-refusal")));
}
