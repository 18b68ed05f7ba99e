namespace DueCourse.Store.Timers;

using DueCourse.Casework.Timers;
using DueCourse.Store.Reading;

/// <summary>
/// Fires what is due: takes leases, gives the command that fires each timer, gives the leases back. After a time in which nothing
/// ran it fires what fell due meanwhile, in the order in which it did. It may die anywhere: what it had taken is given to another
/// when the lease ends, and what had fired by then is found done.
/// </summary>
/// <param name="leases">Who gives timers out.</param>
/// <param name="follower">What says which timers wait.</param>
/// <param name="desk">Where commands are done.</param>
/// <param name="node">Which node this is.</param>
/// <param name="now">The clock.</param>
/// <param name="lasts">How long its leases last; null: <see cref="Lasts"/>.</param>
public sealed class TimerRunner(ITimerLeases leases, Follower follower, CaseDesk desk, string node, Func<Instant> now, Duration? lasts = null)
{
    private const int AtOnce = 32;

    /// <summary>How long a lease lasts: many times what firing a batch takes.</summary>
    public static Duration Lasts { get; } = Duration.FromMinutes(1);

    private static readonly Duration FirstPause = Duration.FromSeconds(10);
    private static readonly Duration LongestPause = Duration.FromHours(1);

    private readonly Duration _lasts = lasts ?? Lasts;

    /// <summary>Fires everything that is due and that no other node has; gives how many fired.</summary>
    public async Task<int> FireDue(CancellationToken stop = default)
    {
        var fired = 0;
        while (await leases.Take(node, now(), _lasts, AtOnce, stop).ConfigureAwait(false) is { Count: > 0 } taken)
            foreach (var lease in taken)
                if (await Fire(lease, stop).ConfigureAwait(false)) fired++;
        return fired;
    }

    /// <summary>Fires what is due, again and again, until it is stopped. What the store cannot do now it tries again later.</summary>
    /// <param name="pause">Waits between two rounds.</param>
    /// <param name="tell">Who is told what went wrong.</param>
    /// <param name="stop">To stop.</param>
    public async Task Run(Func<CancellationToken, Task> pause, Action<StoreException> tell, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await FireDue(stop).ConfigureAwait(false);
                await pause(stop).ConfigureAwait(false);
            }
            catch (StoreException fault)
            {
                tell(fault);
                await pause(stop).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task<bool> Fire(TimerLease lease, CancellationToken stop)
    {
        // A batch that takes long keeps what is left of it, or leaves it to whoever has it now.
        if (!await leases.Renew(lease, now(), _lasts, stop).ConfigureAwait(false)) return false;
        var outcome = await desk.Do(lease.Case, FireTimer.Of(lease.Timer), stop).ConfigureAwait(false);
        var became = outcome switch
        {
            Done => TimerOutcome.Fired,
            Refused({ Code: "entry.none" }) => TimerOutcome.Gone,
            _ => TimerOutcome.FailedTryAfter(now() + Pause(lease.Attempts)),
        };
        // Before it is given back, so that nobody is given what has just fired.
        await follower.Refresh(lease.Case, stop).ConfigureAwait(false);
        await leases.Release(lease, became, stop).ConfigureAwait(false);
        return outcome is Done;
    }

    private static Duration Pause(int attempts) => Duration.Min(LongestPause, FirstPause * (1L << Math.Min(attempts, 10)));
}
