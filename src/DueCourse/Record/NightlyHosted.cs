using DueCourse.Casework.Work;
using DueCourse.Store;
using DueCourse.Store.Work;
using NodaTime;

namespace DueCourse.Record;

/// <summary>
/// Looks through the open cases once a night, at two in the morning in the United Kingdom, while the pages are served, and says how
/// many lack an owner, a state or a next review. It ends when it is disposed of. Several nodes of one store each say it.
/// </summary>
internal sealed class NightlyHosted : IAsyncDisposable
{
    private static readonly LocalTime At = new(2, 0);
    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    private readonly CancellationTokenSource _end = new();
    private readonly Task _work;

    public NightlyHosted(ILedger ledger, Action<string> tell) => _work = Task.Run(() => Work(ledger, tell, _end.Token));

    /// <summary>How long until the next night's hour.</summary>
    internal static Duration UntilNext(Instant now)
    {
        var today = now.InZone(Uk).Date;
        var next = today.At(At).InZoneLeniently(Uk).ToInstant();
        return (next > now ? next : today.PlusDays(1).At(At).InZoneLeniently(Uk).ToInstant()) - now;
    }

    /// <summary>One night's look, as a sentence.</summary>
    internal static async Task<string> Look(ILedger ledger, Instant now, CancellationToken stop)
    {
        var (open, lacking) = (0, 0);
        await foreach (var _ in OpenCases.Lacking(ledger, now, () => open++, stop)) lacking++;
        return OpenCaseCheck.InWords(open, lacking) + (lacking == 0 ? "" : " `duecourse open-cases` lists them.");
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _work;
        _end.Dispose();
    }

    private static async Task Work(ILedger ledger, Action<string> tell, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
            try
            {
                await Task.Delay(UntilNext(TheClock.OfThisMachine.GetCurrentInstant()).ToTimeSpan() + TimeSpan.FromSeconds(1), stop);
                tell(await Look(ledger, TheClock.OfThisMachine.GetCurrentInstant(), stop));
            }
            catch (Exception fault) when (fault is StoreException or FormatException)
            {
                tell($"The nightly look at the open cases failed, and is tried again tomorrow: {fault.Message}");
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
    }
}
