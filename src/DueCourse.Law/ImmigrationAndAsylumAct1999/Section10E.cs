namespace DueCourse.Law.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Clock;

/// <summary>Removal after a judicial review.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1999/33/section/10E</remarks>
public static class Section10E
{
    private static readonly Provision Section = Provision
        .Section("10E", of: "Immigration and Asylum Act 1999", uri: "ukpga/1999/33")
        .InForce(from: 20.November(2023), by: "Nationality and Borders Act 2022, s. 46; S.I. 2023/1130; S.I. 2023/1222")
        .TextRead(asAt: 25.April(2024));

    /// <summary>No new notice period after the court's decision.</summary>
    public static Rule AfterJudicialReview => Section["(1)-(2)"].Power(
        "iaa1999.s10E.after-jr",
        "May removal go ahead without a new notice period, because a court has decided a judicial review about it?",
        when: AllowsRemoval);

    /// <summary>
    /// The 21 days begin with the day after the court made its decision (not the day it was sent), so the last day is 21
    /// days after it.
    /// </summary>
    public static Condition AllowsRemoval => Section["(1)-(4)"].AllOf(
        "a court has decided a judicial review about removal so that the person may be removed, the earlier notice named the same destination and stops, and departure is within 21 days",
        TheRemovalNotice.Exception.Is("s10E"),
        Section["(1), (2)(b)"].Says(
            "departure is before the end of 21 days beginning with the day after a court decided, on a claim about removal, that the person may be removed",
            ThePerson.AnyJudicialReview(
                TheJudicialReview.ChallengesRemoval
                & TheJudicialReview.WasDecidedSoThatRemovalMayProceed
                & TheJudicialReview.DecidedOn.IsOnOrBefore(TheDeparture.PlannedOn)
                & TheJudicialReview.DecidedOn.Plus(Period.FromDays(21)).IsOnOrAfter(TheDeparture.PlannedOn))),
        Section["(2)(a)"].Says(
            "notice of departure details was given",
            TheRemovalNotice.DepartureDetailsGivenOn.HasCome),
        Section10A.DepartureIsOnTheStatedDate,
        Section["(4)"].Says(
            "an earlier notice of intention to remove was given, with the same destination and stops that matter",
            TheRemovalNotice.IntentionGivenOn.HasCome
            & TheRemovalNotice.DepartureDetailsMatchIntention
            & TheRemovalNotice.DestinationIsAsNoticed & TheRemovalNotice.StopsAreAsNoticed));

    /// <summary>How long removal may follow the court's decision: the day of making, not of sending.</summary>
    public static TimeLimit LastDay => Section["(2)(b)"].TimeLimit(
        "iaa1999.s10E.after-jr", TimeLimitKind.StateActsBy,
        "After a judicial review decided so that the person may be removed, removal without a new notice period must happen within 21 days beginning with the day after the decision was made",
        new InDays("The decision was made", 21.DaysBeginningTheDayAfter(), OfficeDays.Everywhere,
            AtTheEnd.DoesNotMove("The days limit a power of the state and do not move on."), CutOff.EndOfDay)
        { TheEarlierBinds = true }.FollowedBy("After that a new notice and five new working days are needed (section 10A)."),
        RunningTime.Of<JudicialReview>("removal after a judicial review",
            TheJudicialReview.ChallengesRemoval & TheJudicialReview.WasDecidedSoThatRemovalMayProceed, TheJudicialReview.DecidedOn),
        RunningTime.FromAStep("removal after a judicial review", TheStep.Type.Is("judicial-review-decided"),
            Caution.Always("This holds only if the decision has the effect that the person may be removed, and an earlier notice of intention named the same destination and stops.")));
}
