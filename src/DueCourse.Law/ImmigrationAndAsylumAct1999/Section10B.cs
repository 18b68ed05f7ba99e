namespace DueCourse.Law.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Clock;

/// <summary>Failed removals.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1999/33/section/10B</remarks>
public static class Section10B
{
    private static readonly Provision Section = Provision
        .Section("10B", of: "Immigration and Asylum Act 1999", uri: "ukpga/1999/33")
        .InForce(from: 20.November(2023), by: "Nationality and Borders Act 2022, s. 46; S.I. 2023/1130; S.I. 2023/1222")
        .TextRead(asAt: 25.April(2024));

    /// <summary>A new date without a new notice period.</summary>
    public static Rule FailedRemoval => Section["(1)-(2)"].Power(
        "iaa1999.s10B.failed-removal",
        "May removal go ahead on a new date without a new notice period, because an earlier removal failed?",
        when: AllowsRemoval);

    /// <summary>
    /// The 21 days begin with the date in the original section 10A notice, so its last day is 20 days later. A second
    /// failure does not begin them again.
    /// </summary>
    public static Condition AllowsRemoval => Section["(1)-(4)"].AllOf(
        "removal under a section 10A notice failed for reasons beyond control, a new notice of departure details was given, and departure is within 21 days beginning with the original date",
        TheRemovalNotice.Exception.Is("s10B"),
        TheRemovalNotice.FailedBeyondControl,
        Section["(2)(a)"].Says(
            "a new notice of departure details was given, on or after the day that failed",
            TheRemovalNotice.DepartureDetailsGivenOn.HasCome
            & TheRemovalNotice.DepartureDetailsGivenOn.IsOnOrAfter(TheRemovalNotice.OriginalStatedDate)),
        Section10A.DepartureIsOnTheStatedDate,
        Section["(2)(b)"].Says(
            "departure is before the end of 21 days beginning with the date in the original notice",
            TheRemovalNotice.OriginalStatedDate.IsOnOrBefore(TheDeparture.PlannedOn)
            & TheDeparture.PlannedOn.IsBefore(TheRemovalNotice.OriginalStatedDate.Plus(Period.FromDays(21)))),
        Section["(4)"].Says(
            "the new notice names the destination of the original one, and no stop that matters and was not in it",
            TheRemovalNotice.DepartureDetailsMatchIntention),
        Section10A.DestinationAndStopsAreAsNoticed);

    /// <summary>How long removal may follow without new notice: day 1 is the date in the original notice.</summary>
    public static TimeLimit LastDay => Section["(2)(b)"].TimeLimit(
        "iaa1999.s10B.failed-removal", TimeLimitKind.StateActsBy,
        "After a removal that failed for reasons beyond control, removal without a new notice period must happen within 21 days beginning with the date that the original notice stated",
        new InDays("The date stated in the original notice fell", 21.DaysBeginningWith(), OfficeDays.Everywhere,
            AtTheEnd.DoesNotMove("The days limit a power of the state and do not move on."), CutOff.EndOfDay)
        { TheEarlierBinds = true }.FollowedBy("After that a new notice and five new working days are needed (section 10A).", "A second failure does not begin the 21 days again."),
        RunningTime.Of<Person>("removal after a failed one", TheRemovalNotice.FailedBeyondControl, TheRemovalNotice.OriginalStatedDate, null,
            Caution.Always("What counts is the day of removal itself, not a date stated in a new notice.")),
        RunningTime.FromAStep("removal after a failed one", TheStep.Type.Is("departure-date-stated"),
            Caution.Always("This holds only if removal on that date failed for reasons reasonably beyond the Secretary of State's control, to the same destination and by no new stop.")));
}
