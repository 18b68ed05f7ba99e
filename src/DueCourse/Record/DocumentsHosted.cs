using DueCourse.Store;
using DueCourse.Store.Documents;

namespace DueCourse.Record;

/// <summary>
/// Erases documents that no case holds any longer, and forgets who put in what, while the pages are served: at the start, and then
/// each hour. It ends when it is disposed of.
/// </summary>
internal sealed class DocumentsHosted : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly Task _work;

    public DocumentsHosted(ILedger ledger, IDocumentStore documents, string data, Action<string> tell) =>
        _work = Task.Run(() => Work(new(ledger, documents), data, tell, _end.Token));

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _work;
        _end.Dispose();
    }

    private static async Task Work(DocumentsHeld held, string data, Action<string> tell, CancellationToken stop)
    {
        using var clock = new PeriodicTimer(DocumentsHeld.Grace.ToTimeSpan());
        var told = "";
        try
        {
            do
            {
                try
                {
                    UploadsOnDisk.ForgetOld(data, TheClock.OfThisMachine.GetCurrentInstant());
                    if (await held.EraseWhatNoCaseHolds(TheClock.OfThisMachine.GetCurrentInstant(), stop) is { Count: > 0 } erased)
                        tell($"Documents that no case holds any longer were erased: {erased.Count}.");
                }
                catch (Exception fault) when (fault is StoreException or IOException or UnauthorizedAccessException)
                {
                    // Nothing was erased that a case holds; the same fault hour after hour is told once.
                    if (fault.Message != told) tell(told = fault.Message);
                }
            }
            while (await clock.WaitForNextTickAsync(stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The end.
        }
    }
}
