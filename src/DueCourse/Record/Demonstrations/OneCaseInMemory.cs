using DueCourse.Casework.Ledger;
using DueCourse.Store;
using DueCourse.Store.Logs;

namespace DueCourse.Record.Demonstrations;

/// <summary>
/// One case while it is told: the desk reads and appends here as it does in a store, and the whole goes into the store in one piece.
/// Nothing else can be asked of it.
/// </summary>
/// <param name="entries">All that is appended, in order.</param>
internal sealed class OneCaseInMemory(List<Entry> entries) : ILedger
{
    public ILogStore Logs => throw NotKept();

    public Task<StoredCase> Read(CaseId id, IReadOnlySet<Compartment>? only = null, long after = 0, CancellationToken stop = default) =>
        only is not null ? throw NotKept() : Task.FromResult(new StoredCase(id, entries.Count, [.. entries.Skip((int)after)]));

    public Task<AppendOutcome> Append(Batch batch, CancellationToken stop = default)
    {
        // A store forgets what is erased, and no story erases anything.
        if (batch.Erases.Count > 0) throw NotKept();
        if (batch.After != entries.Count) return Task.FromResult<AppendOutcome>(new WroteFirst());
        entries.AddRange(batch.Entries);
        return Task.FromResult<AppendOutcome>(new Appended(entries.Count));
    }

    public Task<IReadOnlyList<Change>> Changes(Position after, int most, CancellationToken stop = default) => throw NotKept();

    public IAsyncEnumerable<StoredCase> Cases(CaseId? after = null, CancellationToken stop = default) => throw NotKept();

    public Task<StoreHealth> Health(CancellationToken stop = default) => throw NotKept();

    public Task<IReadOnlyList<string>> Examine(CancellationToken stop = default) => throw NotKept();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static NotSupportedException NotKept() => new("a case that is being told is read whole and appended to, and nothing else");
}
