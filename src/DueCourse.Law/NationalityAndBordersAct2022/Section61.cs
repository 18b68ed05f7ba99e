namespace DueCourse.Law.NationalityAndBordersAct2022;

using DueCourse.Law.Clock;

/// <summary>The recovery period of an identified potential victim.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2022/36/section/61</remarks>
public static class Section61
{
    private static readonly Provision Section = Provision
        .Section("61", of: "Nationality and Borders Act 2022", uri: "ukpga/2022/36")
        .InForce(from: 30.January(2023), by: "S.I. 2023/33, reg. 3")
        .TextRead(asAt: 20.March(2026));

    /// <summary>The prohibition.</summary>
    public static Rule RecoveryPeriod => Section["(2)"]
        .Prohibition("naba2022.s61.recovery-period",
            "Is it forbidden to remove the person, or to require them to leave, because a recovery period is running?",
            RemovalIsBarred)
        .Then("naba2022.s61.recovery-period.order", "No deportation order may be made or served meanwhile, since it requires departure", AnOrderMayNotBeMade)
        .EncodedInPart("before 30 January 2023 the recovery period rested on the anti-trafficking Convention and guidance, which is not encoded");

    /// <summary>Removal, or a requirement to leave, is forbidden today by this section.</summary>
    public static Condition RemovalIsBarred => Section["(2)"].AllOf(
        "may not be removed from the United Kingdom, or required to leave it",
        Section["(1)"].Says(
            "has a positive reasonable-grounds decision that is not a further one",
            TheTrafficking.ReasonableGrounds.Is("positive")),
        Section["(3)"].Says(
            "the recovery period has begun and has not ended",
            PeriodIsRunning(TheTrafficking.ReasonableGroundsOn)),
        !Section63.IsDisqualified);

    /// <summary>
    /// From the reasonable-grounds decision to the later of the day of the conclusive-grounds decision and the thirtieth day.
    /// Without a conclusive-grounds decision it runs on, however long that takes.
    /// </summary>
    internal static Condition PeriodIsRunning(DateFact<Person> reasonableGroundsOn) =>
        (reasonableGroundsOn.HasCome
            & !(ConclusiveGroundsDecidedAfter(reasonableGroundsOn) & ThirtyDaysAreOver(reasonableGroundsOn)))
        .NotYetEncoded(
            "not-encoded.si2023-33.transitional",
            "how decisions made before 30 January 2023 stand: what S.I. 2023/33 saves was not read beyond regulation 3",
            matters: reasonableGroundsOn.IsBefore(30.January(2023)));

    // The period ends with the day of the decision, so on that day it still runs.
    private static Condition ConclusiveGroundsDecidedAfter(DateFact<Person> reasonableGroundsOn) =>
        TheTrafficking.ConclusiveGrounds.Is("positive", "negative")
        & TheTrafficking.ConclusiveGroundsOn.IsOnOrAfter(reasonableGroundsOn)
        & TheTrafficking.ConclusiveGroundsOn.IsBefore(It.IsAssessedOn);

    // Thirty days beginning with the day of the decision: it is the first, and the twenty-ninth day after it is the thirtieth.
    private static Condition ThirtyDaysAreOver(DateFact<Person> reasonableGroundsOn) =>
        reasonableGroundsOn.Plus(Period.FromDays(29)).IsBefore(It.IsAssessedOn);

    // Interpretation: whether an order may be made, as against carried out, while the period runs is unsettled. A lawyer says (J38).
    private static Condition AnOrderMayNotBeMade => RemovalIsBarred & !Judgements.J38.IsMet;

    /// <summary>The recovery period as a limit: thirty days at least, and until the conclusive-grounds decision.</summary>
    public static TimeLimit ThirtyDays => Section["(2)-(3)"].TimeLimit(
        "naba2022.s61.recovery-period", TimeLimitKind.StateWaitsUntil,
        "A possible victim of trafficking may not be removed or required to leave for at least 30 days beginning with the reasonable-grounds decision, nor before the conclusive-grounds decision",
        new InDays("The reasonable-grounds decision was made", 30.DaysBeginningWith(), OfficeDays.Everywhere,
            AtTheEnd.DoesNotMove("The days limit the state and do not move on."), CutOff.EndOfDay).FollowedBy(
            "The period runs on until the conclusive-grounds decision, however long that takes."),
        RunningTime.Of<Person>("removal of a possible victim of trafficking", TheTrafficking.ReasonableGrounds.Is("positive"), TheTrafficking.ReasonableGroundsOn, null,
            Caution.DoesNotApplyIf((Condition)Section63.IsDisqualified, "The competent authority has decided that the person is disqualified (section 63)."))
            .OrIfLater(TheTrafficking.ConclusiveGroundsOn, TheDayOfTheConclusiveGroundsDecision),
        RunningTime.FromAStep("removal of a possible victim of trafficking", TheStep.Type.Is("reasonable-grounds-decision"),
            Caution.DoesNotApplyIf((Condition)Section63.IsDisqualified, "The competent authority has decided that the person is disqualified (section 63)."))
            .OrIfLater(TheTrafficking.ConclusiveGroundsOn, TheDayOfTheConclusiveGroundsDecision));

    private static Reckoning TheDayOfTheConclusiveGroundsDecision => new InDays("The conclusive-grounds decision was made",
        Counts.TheSameDay, OfficeDays.Everywhere, AtTheEnd.DoesNotMove(), CutOff.EndOfDay);
}
