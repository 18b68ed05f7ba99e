namespace DueCourse.Store;

/// <summary>A case as it was at a version: what a command is decided on, and what the next entries are sealed onto.</summary>
internal sealed class CaseAtHand : IAtHand
{
    private readonly Dictionary<Compartment, ChainHead> _heads;

    private CaseAtHand(LiveCase live, long version, Digest last, IReadOnlyDictionary<Compartment, ChainHead> heads) =>
        (Live, Version, Last, _heads) = (live, version, last, new(heads));

    /// <summary>The case.</summary>
    public LiveCase Live { get; }

    /// <inheritdoc/>
    public CaseId Id => Live.Id;

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>The hash of the entry with that version.</summary>
    public Digest Last { get; private set; }

    /// <summary>The heads of its chains.</summary>
    public IReadOnlyDictionary<Compartment, ChainHead> Heads => _heads;

    /// <summary>From all its entries.</summary>
    public static CaseAtHand From(StoredCase stored) => new(
        LiveCase.From(stored.Id, Payload.Read(stored.Entries)), stored.Version, stored.Entries.Count == 0 ? Digest.None : stored.Entries[^1].Hash, stored.Heads());

    /// <summary>
    /// Takes what was appended since. Where that stands earlier in the order of reading than what was taken already, because
    /// clocks differ, or orders something to be erased, it cannot, and is of no more use.
    /// </summary>
    public bool TryTake(IReadOnlyList<Entry> entries, IReadOnlyList<Recorded> recorded)
    {
        Recorded? last = Live.History.Count == 0 ? null : Live.History[^1];
        var ordered = LiveCase.InOrder(recorded).ToArray();
        if (ordered.Length == 0) return true;
        if (last is not null && !ReferenceEquals(LiveCase.InOrder([ordered[0], last]).First(), last)) return false;
        if (ordered.Any(r => r.Event is IErases)) return false;
        foreach (var entry in ordered) Live.Take(entry);
        foreach (var entry in entries)
        {
            var compartment = entry.Envelope.Id.Compartment;
            _heads[compartment] = (_heads.GetValueOrDefault(compartment) ?? ChainHead.Empty(Live.Id, compartment)).Then(entry);
        }

        (Version, Last) = (Version + entries.Count, entries[^1].Hash);
        return true;
    }
}
