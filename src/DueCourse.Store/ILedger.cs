namespace DueCourse.Store;

/// <summary>
/// The record of every case, append-only. One contract, several engines; the conformance suite says what each must do.
/// All times are instants; nothing here reads a clock.
/// </summary>
public interface ILedger : IAsyncDisposable
{
    /// <summary>A case's entries and its version; version 0 and no entries when there is no such case.</summary>
    /// <param name="id">The case.</param>
    /// <param name="only">The compartments to read; null: all.</param>
    /// <param name="stop">To stop waiting.</param>
    Task<StoredCase> Read(CaseId id, IReadOnlySet<Compartment>? only = null, CancellationToken stop = default);

    /// <summary>
    /// Appends entries to a case, all or none, if nobody has since. When it returns <see cref="Appended"/> they are on disk and
    /// survive a loss of power.
    /// </summary>
    Task<AppendOutcome> Append(Batch batch, CancellationToken stop = default);
}

/// <summary>A case as stored.</summary>
/// <param name="Id">The case.</param>
/// <param name="Version">How many entries it has in all compartments: what the next append must name.</param>
/// <param name="Entries">Its entries, in the order in which they were appended.</param>
public sealed record StoredCase(CaseId Id, long Version, IReadOnlyList<Entry> Entries)
{
    /// <summary>The heads of its chains, by compartment; a chain without entries has none.</summary>
    public IReadOnlyDictionary<Compartment, ChainHead> Heads()
    {
        var heads = new Dictionary<Compartment, ChainHead>();
        foreach (var entry in Entries)
        {
            var compartment = entry.Envelope.Id.Compartment;
            heads[compartment] = (heads.GetValueOrDefault(compartment) ?? ChainHead.Empty(Id, compartment)).Then(entry);
        }

        return heads;
    }
}

/// <summary>Entries to append to one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="After">The version that they follow.</param>
/// <param name="Entries">The entries, sealed onto the heads of their chains.</param>
public sealed record Batch(CaseId Case, long After, IReadOnlyList<Entry> Entries);

/// <summary>What became of an append.</summary>
public abstract record AppendOutcome;

/// <summary>The entries are stored.</summary>
/// <param name="Version">The case's version now.</param>
public sealed record Appended(long Version) : AppendOutcome;

/// <summary>Somebody wrote first; nothing was stored.</summary>
public sealed record WroteFirst : AppendOutcome;
