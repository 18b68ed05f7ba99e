namespace DueCourse.Store.Sqlite;

using System.Runtime.CompilerServices;
using DueCourse.Casework.Log;
using DueCourse.Store.Logs;

/// <summary>The logs in a SQLite file.</summary>
internal sealed class SqliteLogs(SqliteFile file) : ILogStore
{
    private const int Page = 4000;

    // Between nodes the transaction decides, which is enough: they would be on one machine.
    private int taken;

    /// <inheritdoc/>
    public Task<LogsState?> State(CancellationToken stop = default) => Task.FromResult(file.Read(State));

    /// <inheritdoc/>
    public Task<LogsState> Make(LogsState fresh, CancellationToken stop = default) => file.Write(
        session =>
        {
            session.Prepared(
                "INSERT OR IGNORE INTO logs (only_row, store, partitions, turn, version, is_whole) VALUES (1, $a, $b, $c, $d, $e)",
                CaseIdOf(fresh.Store), (long)fresh.Partitions, fresh.UpTo.Turn, fresh.UpTo.Version, fresh.IsWhole ? 1L : 0L).ExecuteNonQuery();
            return State(session)!;
        },
        stop);

    /// <inheritdoc/>
    public Task<IAsyncDisposable?> Alone(CancellationToken stop = default) =>
        Task.FromResult<IAsyncDisposable?>(Interlocked.Exchange(ref taken, 1) == 0 ? new Turn(this) : null);

    /// <inheritdoc/>
    public Task<bool> Move(LogsMove move, CancellationToken stop = default) => file.Write(
        session =>
        {
            session.Prepared("BEGIN IMMEDIATE").ExecuteNonQuery();
            var isDone = false;
            try
            {
                var isHere = session.Prepared(
                    "UPDATE logs SET turn = $a, version = $b, is_whole = max(is_whole, $c) WHERE turn = $d AND version = $e",
                    move.To.Turn, move.To.Version, move.Completes ? 1L : 0L, move.From.Turn, move.From.Version).ExecuteNonQuery() == 1;
                if (!isHere) return false;
                foreach (var (log, tile, hashes) in move.Tiles)
                    session.Prepared("INSERT INTO log_tile (log, level, place, hashes) VALUES ($a, $b, $c, $d) ON CONFLICT DO UPDATE SET hashes = excluded.hashes", log.ToString(), (long)tile.Level, tile.Index, hashes).ExecuteNonQuery();
                foreach (var (of, version, leaf) in move.Places)
                    session.Prepared("INSERT INTO log_place (\"case\", version, leaf) VALUES ($a, $b, $c) ON CONFLICT DO UPDATE SET leaf = excluded.leaf", of.ToBytes(), version, leaf).ExecuteNonQuery();
                foreach (var (head, leaf) in move.Heads)
                    session.Prepared("INSERT INTO log_head (log, size, leaf, signed) VALUES ($a, $b, $c, $d) ON CONFLICT (log, size) DO UPDATE SET leaf = excluded.leaf, signed = excluded.signed", head.Checkpoint.Log.ToString(), head.Checkpoint.Size, leaf, head.ToCanonicalJson()).ExecuteNonQuery();
                foreach (var key in move.Keys)
                    session.Prepared("INSERT OR IGNORE INTO log_key (id, spki) VALUES ($a, $b)", key.Id.ToBytes(), key.Spki.ToArray()).ExecuteNonQuery();
                session.Prepared("COMMIT").ExecuteNonQuery();
                return isDone = true;
            }
            finally
            {
                if (!isDone) session.RollBack();
            }
        },
        stop);

    /// <inheritdoc/>
    public Task<Position> Last(CancellationToken stop = default) => Task.FromResult(file.Read(session =>
    {
        using var rows = session.Prepared("SELECT turn, version FROM entry ORDER BY turn DESC, version DESC LIMIT 1").ExecuteReader();
        return rows.Read() ? new Position(rows.GetInt64(0), rows.GetInt64(1)) : Position.Start;
    }));

    /// <inheritdoc/>
    public Task<SignedCheckpoint?> Head(LogId log, long before = long.MaxValue, CancellationToken stop = default) => Task.FromResult(file.Read(session =>
    {
        using var rows = session.Prepared("SELECT signed, log, size FROM log_head WHERE log = $a AND coalesce(leaf, 0) < $b ORDER BY size DESC LIMIT 1", log.ToString(), before).ExecuteReader();
        return rows.Read() ? LogRows.Head(rows.GetFieldValue<byte[]>(0), rows.GetString(1), rows.GetInt64(2)) : null;
    }));

    /// <inheritdoc/>
    public Task<IReadOnlyList<SignedCheckpoint>> Heads(LogId log, long after, int most, CancellationToken stop = default) => Task.FromResult(file.Read<IReadOnlyList<SignedCheckpoint>>(session =>
    {
        using var rows = session.Prepared("SELECT signed, log, size FROM log_head WHERE log = $a AND size > $b ORDER BY size LIMIT $c", log.ToString(), after, (long)most).ExecuteReader();
        var heads = new List<SignedCheckpoint>();
        while (rows.Read()) heads.Add(LogRows.Head(rows.GetFieldValue<byte[]>(0), rows.GetString(1), rows.GetInt64(2)));
        return heads;
    }));

    /// <inheritdoc/>
    public Task<IReadOnlyList<(long Leaf, SignedCheckpoint Head)>> Leaves(long from, int most, CancellationToken stop = default) => Task.FromResult(file.Read<IReadOnlyList<(long, SignedCheckpoint)>>(session =>
    {
        using var rows = session.Prepared("SELECT leaf, signed, log, size FROM log_head WHERE leaf >= $a ORDER BY leaf LIMIT $b", from, (long)most).ExecuteReader();
        var heads = new List<(long, SignedCheckpoint)>();
        while (rows.Read()) heads.Add((rows.GetInt64(0), LogRows.Head(rows.GetFieldValue<byte[]>(1), rows.GetString(2), rows.GetInt64(3))));
        return heads;
    }));

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReadOnlyMemory<byte>>> Tiles(LogId log, IReadOnlyList<LogTile> tiles, CancellationToken stop = default) => Task.FromResult(file.Read<IReadOnlyList<ReadOnlyMemory<byte>>>(session =>
        [.. tiles.Select(tile =>
        {
            using var rows = session.Prepared("SELECT hashes FROM log_tile WHERE log = $a AND level = $b AND place = $c", log.ToString(), (long)tile.Level, tile.Index).ExecuteReader();
            return rows.Read() ? new ReadOnlyMemory<byte>(rows.GetFieldValue<byte[]>(0)) : default;
        })]));

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<long, long>> Places(CaseId of, CancellationToken stop = default) => Task.FromResult(file.Read<IReadOnlyDictionary<long, long>>(session =>
    {
        using var rows = session.Prepared("SELECT version, leaf FROM log_place WHERE \"case\" = $a", of.ToBytes()).ExecuteReader();
        var places = new Dictionary<long, long>();
        while (rows.Read()) places.Add(rows.GetInt64(0), rows.GetInt64(1));
        return places;
    }));

    /// <inheritdoc/>
    public async IAsyncEnumerable<EntryPlace> Places([EnumeratorCancellation] CancellationToken stop = default)
    {
        const string Next = """
            SELECT e."case", e.version, e.turn, p.leaf FROM entry AS e LEFT JOIN log_place AS p ON p."case" = e."case" AND p.version = e.version
            WHERE (e."case", e.version) > ($a, $b) ORDER BY e."case", e.version LIMIT $c
            """;
        (byte[] Of, long Version) after = ([], 0);
        for (var page = new List<EntryPlace>(Page); ; page.Clear())
        {
            stop.ThrowIfCancellationRequested();
            file.Read(session =>
            {
                using var rows = session.Prepared(Next, after.Of, after.Version, (long)Page).ExecuteReader();
                while (rows.Read())
                {
                    after = (rows.GetFieldValue<byte[]>(0), rows.GetInt64(1));
                    if (after.Of.Length != CaseId.Size) throw StoreException.Damaged($"The store holds a case id of {after.Of.Length} bytes.");
                    page.Add(new(CaseId.From(after.Of), new(rows.GetInt64(2), after.Version), rows.IsDBNull(3) ? null : rows.GetInt64(3)));
                }

                return 0;
            });
            foreach (var place in page) yield return place;
            if (page.Count < Page) break;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<PublicKey>> Keys(CancellationToken stop = default) => Task.FromResult(file.Read<IReadOnlyList<PublicKey>>(session =>
    {
        using var rows = session.Prepared("SELECT spki FROM log_key ORDER BY id").ExecuteReader();
        var keys = new List<PublicKey>();
        while (rows.Read()) keys.Add(LogRows.Key(rows.GetFieldValue<byte[]>(0)));
        return keys;
    }));

    private static LogsState? State(SqliteSession session)
    {
        using var rows = session.Prepared("SELECT store, partitions, turn, version, is_whole FROM logs").ExecuteReader();
        if (!rows.Read()) return null;
        var store = rows.GetFieldValue<byte[]>(0);
        return store.Length == CaseId.Size
            ? new(StoreId.From(store), LogRows.Partitions(rows.GetInt64(1)), new(rows.GetInt64(2), rows.GetInt64(3)), rows.GetInt64(4) == 1)
            : throw StoreException.Damaged("The store's own id is damaged.");
    }

    private static byte[] CaseIdOf(StoreId store)
    {
        var bytes = new byte[CaseId.Size];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, store.Number);
        return bytes;
    }

    private sealed class Turn(SqliteLogs logs) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            Volatile.Write(ref logs.taken, 0);
            return ValueTask.CompletedTask;
        }
    }
}
