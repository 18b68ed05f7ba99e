using DueCourse.Store;
using DueCourse.Store.Reading;
using DueCourse.Store.Timers;

namespace DueCourse.Record;

/// <summary>Fires timers while the pages are served, and first ends a rebuild that was interrupted. It ends when it is disposed of.</summary>
internal sealed class TimersHosted : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _end = new();
    private readonly Follower _follower;
    private readonly Task _work;

    public TimersHosted(ILedger ledger, Action<string> tell)
    {
        _follower = Follower.Of(ledger);
        _work = Task.Run(() => Work(ledger, tell, _end.Token));
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _work;
        _follower.Dispose();
        _end.Dispose();
    }

    private async Task Work(ILedger ledger, Action<string> tell, CancellationToken stop)
    {
        var desk = new CaseDesk(ledger, new ChanceSalts(), TheClock.OfThisMachine.GetCurrentInstant);
        var runner = new TimerRunner(
            new TimerLeases(_follower), _follower, desk, $"{Environment.MachineName} {Environment.ProcessId}", TheClock.OfThisMachine.GetCurrentInstant);
        try
        {
            if (await _follower.IsBeingRebuilt(stop)) await _follower.Rebuild(1, stop: stop);
        }
        catch (StoreException fault)
        {
            tell(fault.Message);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return;
        }

        // The same fault round after round is told once.
        var told = "";
        await runner.Run(
            halt => Task.Delay(Pause, halt),
            fault =>
            {
                if (fault.Message != told) tell(told = fault.Message);
            },
            stop);
    }
}
