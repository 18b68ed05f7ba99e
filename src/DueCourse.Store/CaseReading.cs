namespace DueCourse.Store;

/// <summary>
/// Reads cases whole, again and again. What the entries of some say it keeps at hand, but gives none out before it has read what was
/// appended since: so what is given is what the store holds then, whoever else writes.
/// </summary>
/// <param name="ledger">The record.</param>
public sealed class CaseReading(ILedger ledger)
{
    private const long MostEntriesAtHand = 100_000;

    private readonly CasesAtHand<CaseRead> _atHand = new(MostEntriesAtHand);

    /// <summary>All entries of a case, as they were appended; none where there is no such case.</summary>
    /// <exception cref="StoreException">The store could not be reached.</exception>
    /// <exception cref="FormatException">An entry is not what this program writes.</exception>
    public async Task<IReadOnlyList<Recorded>> Read(CaseId id, CancellationToken stop = default)
    {
        // Taken out while it is used: whoever comes for the same case meanwhile reads it from the store.
        var read = _atHand.Take(id) is { } kept ? kept.With(await ledger.Read(id, only: null, after: kept.Version - 1, stop).ConfigureAwait(false)) : null;
        read ??= CaseRead.Of(await ledger.Read(id, stop: stop).ConfigureAwait(false));
        if (read is null) return [];
        _atHand.Put(read);
        return read.Entries;
    }

    // What the entries of a case say, at a version, and the hash of the entry with that version. It does not change.
    private sealed record CaseRead(CaseId Id, long Version, Digest Last, IReadOnlyList<Recorded> Entries) : IAtHand
    {
        public static CaseRead? Of(StoredCase stored) =>
            stored.Entries.Count == 0 ? null : new(stored.Id, stored.Version, stored.Entries[^1].Hash, Payload.Read(stored.Entries));

        // With what was appended since. The last entry is read again with it: where that is another, the store was restored from a
        // backup; and where something was erased, what is at hand still says it. Then it is of no more use.
        public CaseRead? With(StoredCase since)
        {
            if (since.Entries.Count == 0 || since.Entries[0].Hash != Last) return null;
            if (since.Entries.Count == 1) return this;
            var more = Payload.Read([.. since.Entries.Skip(1)]);
            return more.Any(r => r.Event is IErases) ? null : new(Id, since.Version, since.Entries[^1].Hash, [.. Entries, .. more]);
        }
    }
}
