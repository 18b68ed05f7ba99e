namespace DueCourse.Store.Logs;

using DueCourse.Casework.Log;

/// <summary>
/// What an engine keeps of the logs: tiles, the place of each entry, signed heads, public keys. What is read is not trusted:
/// <see cref="StoreCheck"/> says what is wrong with it.
/// </summary>
public interface ILogStore
{
    /// <summary>How far the logs are; null where none were made yet.</summary>
    Task<LogsState?> State(CancellationToken stop = default);

    /// <summary>Makes the logs where there are none, and gives how far they are.</summary>
    /// <param name="fresh">What is written where there are none.</param>
    /// <param name="stop">To stop waiting.</param>
    Task<LogsState> Make(LogsState fresh, CancellationToken stop = default);

    /// <summary>The turn to move the logs, until it is disposed of; null: another node has it. It spares work: what <see cref="Move"/> does is right without it.</summary>
    Task<IAsyncDisposable?> Alone(CancellationToken stop = default);

    /// <summary>Moves the logs in one transaction, if they are where the move begins.</summary>
    /// <returns>Whether they were; if not, nothing was written.</returns>
    Task<bool> Move(LogsMove move, CancellationToken stop = default);

    /// <summary>The place of the last change of the store, whoever still writes; for whoever is the only writer.</summary>
    Task<Position> Last(CancellationToken stop = default);

    /// <summary>The latest head of a log; null where there is none.</summary>
    /// <param name="log">The log.</param>
    /// <param name="before">Only heads that stand before this leaf of the log of logs.</param>
    /// <param name="stop">To stop waiting.</param>
    Task<SignedCheckpoint?> Head(LogId log, long before = long.MaxValue, CancellationToken stop = default);

    /// <summary>Heads of a log in the order of their sizes.</summary>
    /// <param name="log">The log.</param>
    /// <param name="after">Heads up to this size are left out.</param>
    /// <param name="most">How many to give at most.</param>
    /// <param name="stop">To stop waiting.</param>
    Task<IReadOnlyList<SignedCheckpoint>> Heads(LogId log, long after, int most, CancellationToken stop = default);

    /// <summary>The heads that are leaves of the log of logs, in the order of the leaves.</summary>
    /// <param name="from">The first leaf.</param>
    /// <param name="most">How many to give at most.</param>
    /// <param name="stop">To stop waiting.</param>
    Task<IReadOnlyList<(long Leaf, SignedCheckpoint Head)>> Leaves(long from, int most, CancellationToken stop = default);

    /// <summary>The bytes of some tiles of a log, in the order asked for; none for a tile that is not there.</summary>
    Task<IReadOnlyList<ReadOnlyMemory<byte>>> Tiles(LogId log, IReadOnlyList<LogTile> tiles, CancellationToken stop = default);

    /// <summary>The places of the entries of one case, by version; an entry that is in no log yet has none.</summary>
    Task<IReadOnlyDictionary<long, long>> Places(CaseId of, CancellationToken stop = default);

    /// <summary>The places of all entries, in the order of cases and versions.</summary>
    IAsyncEnumerable<EntryPlace> Places(CancellationToken stop = default);

    /// <summary>The public keys with which heads were signed.</summary>
    Task<IReadOnlyList<PublicKey>> Keys(CancellationToken stop = default);
}

/// <summary>How far the logs of a store are.</summary>
/// <param name="Store">Which store.</param>
/// <param name="Partitions">Into how many partitions its cases are cut.</param>
/// <param name="UpTo">The last change that is in a log.</param>
/// <param name="IsWhole">False while a backup is being restored: nothing may follow then.</param>
public sealed record LogsState(StoreId Store, int Partitions, Position UpTo, bool IsWhole = true);

/// <summary>Where an entry stands.</summary>
/// <param name="Case">The case.</param>
/// <param name="At">Its place in the order of all changes; its version is the entry's in its case.</param>
/// <param name="Leaf">Its leaf, in the log of its compartment and partition; null: in none yet.</param>
public readonly record struct EntryPlace(CaseId Case, Position At, long? Leaf);

/// <summary>A tile as it is now.</summary>
public readonly record struct TileWritten(LogId Log, LogTile Tile, byte[] Hashes);

/// <summary>A head, and which leaf of the log of logs it is; null for a head of that log.</summary>
public readonly record struct HeadWritten(SignedCheckpoint Head, long? Leaf);

/// <summary>What moves the logs.</summary>
/// <param name="From">Where they are before.</param>
/// <param name="To">Where they are afterwards.</param>
public sealed record LogsMove(Position From, Position To)
{
    /// <summary>Tiles; one that is there already is replaced by its longer self.</summary>
    public IReadOnlyCollection<TileWritten> Tiles { get; init; } = [];

    /// <summary>Places of entries, by case and version.</summary>
    public IReadOnlyCollection<(CaseId Case, long Version, long Leaf)> Places { get; init; } = [];

    /// <summary>Heads.</summary>
    public IReadOnlyCollection<HeadWritten> Heads { get; init; } = [];

    /// <summary>Public keys.</summary>
    public IReadOnlyCollection<PublicKey> Keys { get; init; } = [];

    /// <summary>That a restore is complete.</summary>
    public bool Completes { get; init; }
}

/// <summary>The tiles of one log.</summary>
/// <param name="logs">Where they are kept.</param>
/// <param name="log">The log.</param>
public sealed class StoredTiles(ILogStore logs, LogId log) : ITiles
{
    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>>> Read(IReadOnlyList<LogTile> tiles, CancellationToken stop = default) =>
        await logs.Tiles(log, tiles, stop).ConfigureAwait(false);
}
