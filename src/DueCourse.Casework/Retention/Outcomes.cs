namespace DueCourse.Casework.Retention;

using DueCourse.Casework.Timers;

/// <summary>How a case ends. The words are stored: never change one.</summary>
public enum CaseOutcome
{
    /// <summary>The person was acquitted of what the case rested on.</summary>
    Acquitted,

    /// <summary>The state takes no action.</summary>
    NoAction,

    /// <summary>The person was given leave, or found to need none.</summary>
    LeaveGranted,

    /// <summary>The person was removed, and the departure is confirmed.</summary>
    Removed,

    /// <summary>The person left of their own accord, and the departure is confirmed.</summary>
    DepartedVoluntarily,
}

/// <summary>The case came to an outcome. A later one takes its place.</summary>
/// <param name="Outcome">Which.</param>
/// <param name="On">On which day, or between which days.</param>
[Act("outcome-reached")]
public sealed record OutcomeReached(CaseOutcome Outcome, DateRange On) : CaseEvent, ITimed
{
    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.DisposalDue, DisposalRules.StartOf(DisposalRules.Due(Outcome, On).Between.Latest));
}

/// <summary>A notice that the day has come on which the case is to be disposed of. It erases nothing.</summary>
/// <param name="Outcome">The outcome from which the time ran.</param>
[Act("disposal-fell-due")]
public sealed record DisposalFellDue(EntryId Outcome) : CaseEvent;

/// <summary>Records an outcome, which both sides can read.</summary>
/// <param name="Outcome">Which.</param>
/// <param name="On">On which day, or between which days.</param>
public sealed record RecordOutcome(CaseOutcome Outcome, DateRange On) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Open];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (c.Retention.Outcome?.Reached == new OutcomeReached(Outcome, On)) return Decision.Nothing;
        return On.Latest > DisposalRules.DayOf(now) || On.Earliest == LocalDate.MinIsoValue
            ? new Refusal("outcome.day", "The outcome is dated to come, or without a first day.", "How long the case is kept is counted from it, and a departure that is planned is no outcome.", "Record it when it has happened, with the days between which that was.")
            : Decision.Record(Compartment.Open, new OutcomeReached(Outcome, On));
    }
}
