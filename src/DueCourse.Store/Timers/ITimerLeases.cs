namespace DueCourse.Store.Timers;

/// <summary>A timer that one node was given to fire.</summary>
/// <param name="Case">In which case.</param>
/// <param name="Timer">Which.</param>
/// <param name="DueAt">When it was due.</param>
/// <param name="Token">Says which lease this is: a later one of the same chain has a higher.</param>
/// <param name="Attempts">How often it was tried before and failed.</param>
public sealed record TimerLease(CaseId Case, EntryId Timer, Instant DueAt, long Token, int Attempts);

/// <summary>What became of a leased timer.</summary>
public abstract record TimerOutcome
{
    /// <summary>It fired, now or before.</summary>
    public static TimerOutcome Fired { get; } = new Done();

    /// <summary>There is no such timer any more.</summary>
    public static TimerOutcome Gone { get; } = new Done();

    /// <summary>It was not tried.</summary>
    public static TimerOutcome Untried { get; } = new Done();

    /// <summary>It could not be fired. No timer of its chain is given out before an instant.</summary>
    public static TimerOutcome FailedTryAfter(Instant at) => new Failed(at);

    internal sealed record Done : TimerOutcome;

    internal sealed record Failed(Instant TryAfter) : TimerOutcome;
}

/// <summary>
/// Gives the timers that are due to one node each. A lease saves work and decides nothing: that a timer fires once is the case's
/// own doing, so a node that is wrong about its lease does no harm. Time is the callers'; nodes whose clocks differ may both try.
/// </summary>
public interface ITimerLeases
{
    /// <summary>
    /// Timers that are due and that no other node has, in the order in which they were due: by moment, case and entry. Of a
    /// compartment's chain one at most is out, always the earliest; and nothing is given that was due later than the next of a
    /// chain of which one is given, so that whoever fires what it gets in turn, and asks again, fires all in order.
    /// </summary>
    /// <param name="node">Whose.</param>
    /// <param name="now">What is due.</param>
    /// <param name="lasts">For how long. Afterwards another node may be given them.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="stop">To stop waiting.</param>
    Task<IReadOnlyList<TimerLease>> Take(string node, Instant now, Duration lasts, int most, CancellationToken stop = default);

    /// <summary>Makes a lease last from now; false when it was lost.</summary>
    Task<bool> Renew(TimerLease lease, Instant now, Duration lasts, CancellationToken stop = default);

    /// <summary>Gives a lease back; false when it was lost, and then nothing is changed.</summary>
    Task<bool> Release(TimerLease lease, TimerOutcome outcome, CancellationToken stop = default);
}
