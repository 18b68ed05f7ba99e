namespace DueCourse.Casework.Retention;

using DueCourse.Casework.Access;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Reopening;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Facts;

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

/// <summary>How exactly a person left. The words are stored: never change one.</summary>
public enum DepartureMode
{
    /// <summary>Under a deportation order (Immigration Act 1971, Sch. 3).</summary>
    UnderADeportationOrder,

    /// <summary>Under section 10 of the Immigration and Asylum Act 1999.</summary>
    UnderSection10,

    /// <summary>After refusal at the port, or illegal entry (Immigration Act 1971, Sch. 2).</summary>
    UnderSchedule2,

    /// <summary>From prison before the end of a fixed term (Criminal Justice Act 2003, s. 260).</summary>
    EarlyFromPrison,

    /// <summary>From prison after the tariff (Crime (Sentences) Act 1997, s. 32A).</summary>
    AfterTheTariff,

    /// <summary>To serve the sentence in another state (Repatriation of Prisoners Act 1984).</summary>
    AsATransferredPrisoner,

    /// <summary>On extradition.</summary>
    Extradited,

    /// <summary>By the facilitated return scheme.</summary>
    FacilitatedReturn,

    /// <summary>By another assisted return.</summary>
    AssistedReturn,

    /// <summary>By arrangements of the person's own.</summary>
    OwnArrangements,
}

/// <summary>The case came to an outcome. A later one takes its place.</summary>
/// <param name="Outcome">Which.</param>
/// <param name="On">On which day, or between which days.</param>
[Act("outcome-reached")]
public sealed record OutcomeReached(CaseOutcome Outcome, DateRange On) : CaseEvent, ITimed
{
    /// <summary>Why; null where none was asked for.</summary>
    public string? Reasons { get; init; }

    /// <summary>How exactly the person left; null: they did not, or it was recorded before this was asked.</summary>
    public DepartureMode? Mode { get; init; }

    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.DisposalDue, DisposalRules.StartOf(DisposalRules.Due(Outcome, On).Between.Latest));
}

/// <summary>An outcome no longer stands, and the case is open again.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Because">Why.</param>
[Act("outcome-reversed")]
public sealed record OutcomeReversed(EntryId Outcome, string Because) : CaseEvent;

/// <summary>A notice that the day has come on which the case is to be disposed of. It erases nothing.</summary>
/// <param name="Outcome">The outcome from which the time ran.</param>
[Act("disposal-fell-due")]
public sealed record DisposalFellDue(EntryId Outcome) : CaseEvent;

/// <summary>
/// Records an outcome, which both sides can read: no action, with reasons; or a removal or departure, with its exact mode, once the
/// departure is confirmed. To go on with the case is no end of it: that is a decision with the day of its next review.
/// </summary>
/// <param name="Outcome">Which.</param>
/// <param name="On">On which day, or between which days.</param>
public sealed record RecordOutcome(CaseOutcome Outcome, DateRange On) : Command, IOwnAccess
{
    /// <summary>Why. Asked for where the state takes no action.</summary>
    public string? Reasons { get; init; }

    /// <summary>How exactly the person left.</summary>
    public DepartureMode? Mode { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Open];

    /// <inheritdoc/>
    // Decided on the whole case: what keeps a case open may stand where its actor does not look.
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        By.Role == ActorRole.System || (!c.Access.HasConflict(By.Id) && c.Rights(By, Compartment.Open, now).HasFlag(Right.Write)) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Statements.Checks.Opened(c) is { } refused) return refused;
        var reached = new OutcomeReached(Outcome, On) { Reasons = Reasons, Mode = Mode };
        if (c.Retention.Outcome?.Reached == reached) return Decision.Nothing;
        if (On.Latest > DisposalRules.DayOf(now) || On.Earliest == LocalDate.MinIsoValue)
            return new Refusal("outcome.day", "The outcome is dated to come, or without a first day.", "How long the case is kept is counted from it, and a departure that is planned is no outcome.", "Record it when it has happened, with the days between which that was.");
        if ((Outcome == CaseOutcome.NoAction || Reasons is not null) && Words.Refused(Reasons, "reasons", 20_000) is { } empty) return empty;
        if (WrongfulRemovals.KeepsOpen(c) is { } wrongful) return wrongful;
        if (Outcome == CaseOutcome.Acquitted && NotAcquitted(c) is { } accused) return accused;
        return (Outcome is CaseOutcome.Removed or CaseOutcome.DepartedVoluntarily ? Left(c, now) : Stayed(c, now)) ?? Decision.Record(Compartment.Open, reached);
    }

    private Refusal? Stayed(LiveCase c, Instant now) =>
        Mode is not null ? new("outcome.mode", "A mode of departure is given for an outcome without one.", "Nobody left by it.", "Leave the mode out, or name the outcome that it belongs to.")
        : c.Transfer.Live is not null ? new("outcome.departure-booked", "A departure is booked.", "A case in which somebody is about to be removed has not ended without it.", "Stop the departure first.")
        : ConfirmedDeparture(c, now) is not null ? new("outcome.has-left", "The person has left, and the departure is confirmed.", "What happened is the outcome.", "Record the departure as the outcome, with its mode.")
        : null;

    // It seals the case: what is not over, or was proved, must not vanish with it.
    private static Refusal? NotAcquitted(LiveCase c)
    {
        bool Says(EntryId of, FactDefinition fact) => c.Statements.All.Any(s => s is { Ended: null, Said.Value: YesNoValue { IsYes: true } } && s.Said.Subject == of && s.Said.Fact == fact.Name);
        var convicted = c.Statements.Subjects.Values.Any(s => s.Kind == Conviction.Kind && !Says(s.Id, TheConviction.IsQuashed.Definition));
        return convicted || c.Criminal.All.Any(p => !p.EndedWithoutConviction)
            ? new("outcome.not-acquitted", convicted ? "A conviction is on the file, and is not recorded as quashed." : "Criminal proceedings on the file are not over, or did not end without a conviction.",
                "With this outcome the case is sealed, and whoever works it sees it no more.", "Record how the court ended the proceedings, or name another outcome.")
            : null;
    }

    private Refusal? Left(LiveCase c, Instant now)
    {
        if (ConfirmedDeparture(c, now) is not { } day)
            return new("outcome.no-departure", "No confirmed departure is on record.", "A person is removed, or has left, when they have left; an order, a booking or a plan is no departure.", "Record the departure, with the record made at the border.");
        if (day.Latest < On.Earliest || day.Earliest > On.Latest)
            return new("outcome.another-day", $"The departure on record was {day.Words()}.", "The outcome and the departure are one thing.", "Give the day of the departure.");
        if (Mode is not { } mode)
            return new("outcome.no-mode", "How exactly the person left is not said.", "Bans on return, the duty to tell others and the public figures turn on it.", "Name the mode.");
        var ofTheirOwn = mode is DepartureMode.FacilitatedReturn or DepartureMode.AssistedReturn or DepartureMode.OwnArrangements;
        if (ofTheirOwn != (Outcome == CaseOutcome.DepartedVoluntarily))
            return new("outcome.mode", "The mode is not one of this outcome.", "Somebody who chose to leave was not removed, and somebody who was removed did not choose to.", "Look at both again.");
        // Nobody was removed but by the transfer: its gates were asked at the door.
        return Outcome == CaseOutcome.Removed && c.Transfer.State is not (Departed or HandedOver or TransferClosed)
            ? new("outcome.not-by-the-transfer", "The transfer has no confirmed departure.", "A removal is confirmed by whoever carried it out, at the door.", "Record the departure in the transfer; if the person left by themselves, record that.")
            : null;
    }

    private static DateRange? ConfirmedDeparture(LiveCase c, Instant now)
    {
        if (c.Transfer is { State: Departed or HandedOver or TransferClosed, LastDeparture: { } happened }) return DateRange.On(DisposalRules.DayOf(happened.At));
        return LawCheck.SituationAt(c, now).Find(TheDeparture.LeftOn.Definition).Value is DayValue { Range: var day } && day.Latest <= DisposalRules.DayOf(now) ? day : null;
    }
}

/// <summary>Reverses an outcome: the case is open again, and what has to be done in it is asked anew.</summary>
/// <param name="Because">Why.</param>
public sealed record ReverseOutcome(string Because) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Open];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        By.Role == ActorRole.SeniorOfficer && c.Access.IsAssigned(By) && !c.Access.HasConflict(By.Id) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => c.Retention.Outcome is not { } outcome
        ? new Refusal("outcome.none", "The case has no outcome.", "What was not reached cannot be reversed.", "Look at the case again: it is open.")
        : Words.Refused(Because, "reason", 4000) ?? Decision.Record(Compartment.Open, new OutcomeReversed(outcome.Entry, Because));
}
