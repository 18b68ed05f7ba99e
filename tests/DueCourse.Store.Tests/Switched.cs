namespace DueCourse.Store.Tests;

/// <summary>A ledger in whose place another can be put.</summary>
internal sealed class Switched(ILedger first) : ILedger
{
    public ILedger To { get; set; } = first;

    public Task<StoredCase> Read(CaseId id, IReadOnlySet<Compartment>? only = null, long after = 0, CancellationToken stop = default) => To.Read(id, only, after, stop);

    public Task<AppendOutcome> Append(Batch batch, CancellationToken stop = default) => To.Append(batch, stop);

    public Task<IReadOnlyList<Change>> Changes(Position after, int most, CancellationToken stop = default) => To.Changes(after, most, stop);

    public IAsyncEnumerable<StoredCase> Cases(CaseId? after = null, CancellationToken stop = default) => To.Cases(after, stop);

    public Task<StoreHealth> Health(CancellationToken stop = default) => To.Health(stop);

    public Task<IReadOnlyList<string>> Examine(CancellationToken stop = default) => To.Examine(stop);

    public Logs.ILogStore Logs => To.Logs;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
