namespace DueCourse.Casework.Retention;

using DueCourse.Casework.Timers;

/// <summary>Outcomes, holds, erasures and timers, as sentences.</summary>
internal static class RetentionInWords
{
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        OutcomeReached e => $"The case came to an outcome on {e.On.Words()}: {DisposalRules.Words(e.Outcome)}{(e.Mode is { } mode ? $", {Mode(mode)}" : "")}.{(e.Reasons is { } why ? " " + Telling.Ended(why) : "")}{(e.Outcome == CaseOutcome.Acquitted ? " The case is closed and sealed: whoever worked it reads it no more, and it is in no list or search of theirs." : "")}",
        OutcomeReversed e => $"{t.Beginning("outcome", e.Outcome)} was reversed, and the case is open again{Telling.Because(e.Because)}",
        DisposalFellDue e => $"The day came on which the case is to be disposed of, counted from {t.The("outcome", e.Outcome)}. Nothing is erased by that alone.",
        LegalHoldPlaced e => $"A legal hold was placed, to be looked at again on {Telling.Moment(e.ReviewAt)}{Telling.Because(e.Reason)}",
        LegalHoldLifted e => $"{t.Beginning("legal hold", e.Hold)} was lifted{Telling.Because(e.Reason)}",
        HoldReviewFellDue e => $"{t.Beginning("legal hold", e.Hold)} is to be looked at again. It still stands.",
        ErasureOrdered e => $"What {t.Several(e.Entries)} said was erased {e.Reason switch
        {
            ErasureReason.CourtOrder => "because a court ordered it",
            ErasureReason.Retention => "because the time for which it is kept is over",
            ErasureReason.DataRight => "because the person has a right to it",
            _ => "because it should never have been recorded here",
        }}.",
        SubjectAccessDecided e => $"{t.Beginning("entry", e.Entry)} is {(e.Ground is { } ground ? $"kept from the person who asks for their data ({SubjectAccessSet.Ground(ground).Name})" : "given to the person who asks for their data")}{Telling.Because(e.Because)}",
        TimerSet e => $"A timer was set for {Telling.Moment(e.DueAt)}, {e.Kind switch
        {
            TimerKind.AccessExpires => "when access ends",
            TimerKind.ProposalLapses => "when a proposal lapses",
            TimerKind.HoldReview => "when a legal hold is to be looked at again",
            TimerKind.DisposalDue => "when the case is to be disposed of",
            TimerKind.AcknowledgementDue => "by when somebody has to answer that they have stopped",
            TimerKind.DetentionReviewDue => "by when detention is to be reviewed",
            TimerKind.CoverEnds => "when cover for a colleague ends",
            TimerKind.DestinationAnswerDue => "for the next step in the time for the other state's answer",
            TimerKind.AcceptanceLapses => "when an acceptance lapses",
            TimerKind.TravelDocumentRunsOut => "when the expiry of a travel document is looked at",
            TimerKind.CaseReviewDue => "when the case is to be looked at again",
            TimerKind.DetentionTimeRunsOut => "when the hours for which the law lets the person be held have run",
            var other => "for: " + Telling.Plain(other),
        }}.",
        TimerCancelled e => $"{t.Beginning("timer", e.Timer)} was cancelled{Telling.Because(e.Because)}",
        TimerFired e => $"{t.Beginning("timer", e.Timer)} came due.",
        _ => null,
    };

    private static string Mode(DepartureMode mode) => mode switch
    {
        DepartureMode.UnderSection10 => "under section 10 of the Immigration and Asylum Act 1999",
        DepartureMode.UnderSchedule2 => "under Schedule 2 to the Immigration Act 1971",
        DepartureMode.EarlyFromPrison => "from prison, before the end of the sentence",
        DepartureMode.AfterTheTariff => "from prison, after the tariff",
        DepartureMode.FacilitatedReturn => "by the facilitated return scheme",
        DepartureMode.AssistedReturn => "by an assisted return",
        DepartureMode.OwnArrangements => "by arrangements of their own",
        _ => Telling.Plain(mode),
    };
}
