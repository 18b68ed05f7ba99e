namespace DueCourse.Store;

using DueCourse.Store.Logs;

/// <summary>
/// The record of every case, append-only. One contract, several engines; the conformance suite says what each must do.
/// All times are instants; nothing here reads a clock. What an engine cannot do (disk full, server gone) is a
/// <see cref="StoreException"/>.
/// </summary>
public interface ILedger : IAsyncDisposable
{
    /// <summary>How a remark of <see cref="Examine"/> begins that is no fault: something could not be looked at.</summary>
    const string NotExamined = "Not examined: ";

    /// <summary>A case's entries and its version; version 0 and no entries when there is no such case.</summary>
    /// <param name="id">The case.</param>
    /// <param name="only">The compartments to read; null: all.</param>
    /// <param name="after">Entries up to this version are left out; 0: none is.</param>
    /// <param name="stop">To stop waiting.</param>
    Task<StoredCase> Read(CaseId id, IReadOnlySet<Compartment>? only = null, long after = 0, CancellationToken stop = default);

    /// <summary>
    /// Appends entries to a case, and erases what they order to be erased: all or nothing, and only if the case is at the
    /// version that the batch follows. When it returns <see cref="Appended"/> they are on disk and survive a loss of power.
    /// When it throws, they may or may not be: the same command sent again finds out, because a command is done once.
    /// </summary>
    /// <exception cref="ArgumentException">The batch is empty, speaks of another case, or erases what is not there: a fault in the caller.</exception>
    Task<AppendOutcome> Append(Batch batch, CancellationToken stop = default);

    /// <summary>
    /// What was appended to any case, in an order in which nothing is ever put in before what was already given. Of one case,
    /// entries come in the order of their versions. For whoever follows the record: logs, projections, timers.
    /// </summary>
    /// <param name="after">The last place that the follower has; <see cref="Position.Start"/>: none.</param>
    /// <param name="most">How many to give at most.</param>
    /// <param name="stop">To stop waiting.</param>
    Task<IReadOnlyList<Change>> Changes(Position after, int most, CancellationToken stop = default);

    /// <summary>
    /// Every case, whole, in the order of case ids. It holds one case at a time besides a page of entries, and no transaction
    /// in between, so it can run for hours beside writers. Each case is as it was at some moment while it was read.
    /// </summary>
    /// <param name="after">Cases up to this one are left out, to go on after an interruption; null: none is.</param>
    /// <param name="stop">To stop.</param>
    IAsyncEnumerable<StoredCase> Cases(CaseId? after = null, CancellationToken stop = default);

    /// <summary>Asks the engine for a sign of life.</summary>
    /// <exception cref="StoreException">It gives none.</exception>
    Task<StoreHealth> Health(CancellationToken stop = default);

    /// <summary>
    /// What the engine finds wrong in its own files, in its own words; empty where it finds nothing. It reads everything. What
    /// was changed by way of the engine it does not find: the chains do. What is missing at the end of a chain, neither does;
    /// that shows against a signed head of the log.
    /// </summary>
    Task<IReadOnlyList<string>> Examine(CancellationToken stop = default);

    /// <summary>The logs over all cases.</summary>
    ILogStore Logs { get; }
}

/// <summary>A case as stored.</summary>
/// <param name="Id">The case.</param>
/// <param name="Version">How many entries it has in all compartments: what the next append must name.</param>
/// <param name="Entries">Its entries, in the order in which they were appended.</param>
public sealed record StoredCase(CaseId Id, long Version, IReadOnlyList<Entry> Entries)
{
    /// <summary>The heads of its chains, by compartment, where all its entries were read; a chain without entries has none.</summary>
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
public sealed record Batch(CaseId Case, long After, IReadOnlyList<Entry> Entries)
{
    /// <summary>
    /// Earlier entries of the case whose payload and salt are destroyed in the same transaction. There is no other way to
    /// erase: what is erased has an entry beside it that says on what ground.
    /// </summary>
    public IReadOnlyCollection<EntryId> Erases { get; init; } = [];

    /// <summary>Stops a batch that no caller should have made.</summary>
    /// <exception cref="ArgumentException">It is empty, or speaks of another case.</exception>
    internal static void MustBeWhole(Batch batch)
    {
        if (batch.Entries.Count == 0) throw new ArgumentException("there is nothing to append", nameof(batch));
        if (batch.After < 0) throw new ArgumentException($"no case has version {batch.After}", nameof(batch));
        foreach (var (envelope, _, salt, payload) in batch.Entries)
        {
            if (envelope.Case != batch.Case) throw new ArgumentException($"entry {envelope.Id} is of case {envelope.Case}, not {batch.Case}", nameof(batch));
            if ((salt is null) != (payload is null)) throw new ArgumentException($"entry {envelope.Id} is half erased", nameof(batch));
            if (payload?.Length > Payload.Most) throw new ArgumentException($"entry {envelope.Id} says more than {Payload.Most} bytes", nameof(batch));
        }
    }
}

/// <summary>What became of an append.</summary>
public abstract record AppendOutcome;

/// <summary>The entries are stored.</summary>
/// <param name="Version">The case's version now.</param>
public sealed record Appended(long Version) : AppendOutcome;

/// <summary>The case is not at the version that the batch follows: somebody wrote first. Nothing was stored.</summary>
public sealed record WroteFirst : AppendOutcome;
