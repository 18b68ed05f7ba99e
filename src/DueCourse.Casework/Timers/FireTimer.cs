namespace DueCourse.Casework.Timers;

using DueCourse.Casework.Access;

/// <summary>
/// Fires a timer that is due. However many nodes try, it fires once: the second is told that it was done before. Its command's id
/// follows from the timer (<see cref="Of"/>), so that a node that died in between repeats the same command.
/// </summary>
/// <param name="Timer">The timer.</param>
public sealed record FireTimer(EntryId Timer) : Command, IOwnAccess
{
    /// <summary>Who fires timers: the same on every node.</summary>
    public static Actor TheProgram { get; } = new("duecourse", "DueCourse", ActorRole.System);

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Timer.Compartment];

    /// <summary>The command for a timer.</summary>
    public static FireTimer Of(EntryId timer) => new(timer) { By = TheProgram, Id = $"timer {timer}" };

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) => By.Role == ActorRole.System ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (c.Timers.HasFired(Timer))
            return new DoneBefore([.. c.History.Where(r => r.Command == c.History.First(f => f.Event is TimerFired fired && fired.Timer == Timer).Command)]);
        if (c.Timers.Find(Timer) is not { } timer) return Words.NoSuch("timer that waits", Timer);
        if (timer.Set.DueAt > now)
            return new Refusal("timer.early", $"The timer {Timer} is due at {Envelope.Moment.Format(timer.Set.DueAt)}.", "What it does must not happen before.", "Wait until then.");

        // In order within a compartment. Across compartments order is the runner's: a timer that nobody may see must not hold back one that they do.
        if (c.Timers.Due(now).FirstOrDefault(t => t.Id.Compartment == Timer.Compartment) is { } first && first.Id != Timer)
            return new Refusal("timer.order", $"The timer {first.Id} was due before {Timer}.", "After a time in which nothing ran, timers fire in the order in which they were due.", "Fire that one first.");
        return new Events([new(Timer.Compartment, new TimerFired(Timer)), .. OnTimer.Does(c, timer, now).Select(e => new ToRecord(Timer.Compartment, e))]);
    }
}

/// <summary>
/// Cancels the timer of a legal hold that was looked at again. Every other follows from what was recorded, and cannot be taken
/// away: it settles itself when its reason goes.
/// </summary>
/// <param name="Timer">The timer.</param>
/// <param name="Because">Why.</param>
public sealed record CancelTimer(EntryId Timer, string Because) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Timer.Compartment];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => c.Timers.Find(Timer) is not { } timer ? Words.NoSuch("timer that waits", Timer)
        : timer.Set.Kind != TimerKind.HoldReview ? new Refusal("timer.follows", "This timer follows from what was recorded, and cannot be cancelled.",
            "A review, an answer or an end that somebody waits for would be forgotten.", "Do what it is for; when its reason has gone it does nothing.")
        : Words.Refused(Because, "reason", 2000) ?? Decision.Record(Timer.Compartment, new TimerCancelled(Timer, Because));
}
