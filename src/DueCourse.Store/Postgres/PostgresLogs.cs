namespace DueCourse.Store.Postgres;

using System.Runtime.CompilerServices;
using DueCourse.Casework.Log;
using DueCourse.Store.Logs;
using Npgsql;

/// <summary>The logs in a PostgreSQL database.</summary>
internal sealed class PostgresLogs(PostgresDatabase database) : ILogStore
{
    private const int Page = 4000;

    // Any number that other programs on the same database do not use; "DueCLogs".
    private const long Lock = 0x447565434c6f6773;

    /// <inheritdoc/>
    public async Task<LogsState?> State(CancellationToken stop = default)
    {
        LogsState? state = null;
        await Rows("SELECT store, partitions, turn, version, is_whole FROM duecourse.logs", rows => state = new(
            StoreId.From(rows.GetGuid(0).ToByteArray(bigEndian: true)), LogRows.Partitions(rows.GetInt32(1)), new(rows.GetInt64(2), rows.GetInt64(3)), rows.GetBoolean(4)), stop).ConfigureAwait(false);
        return state;
    }

    /// <inheritdoc/>
    public async Task<LogsState> Make(LogsState fresh, CancellationToken stop = default)
    {
        var store = new byte[CaseId.Size];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(store, fresh.Store.Number);
        await Rows(
            "INSERT INTO duecourse.logs (store, partitions, turn, version, is_whole) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING", _ => { }, stop,
            new Guid(store, bigEndian: true), fresh.Partitions, fresh.UpTo.Turn, fresh.UpTo.Version, fresh.IsWhole).ConfigureAwait(false);
        return (await State(stop).ConfigureAwait(false))!;
    }

    /// <inheritdoc/>
    /// <remarks>The lock is the transaction's, which writes nothing: it gets no number, so followers do not wait for it.</remarks>
    public async Task<IAsyncDisposable?> Alone(CancellationToken stop = default)
    {
        NpgsqlConnection? connection = null;
        try
        {
            connection = await database.Source.OpenConnectionAsync(stop).ConfigureAwait(false);
            var transaction = await connection.BeginTransactionAsync(stop).ConfigureAwait(false);
            await using var ask = new NpgsqlCommand($"SELECT pg_try_advisory_xact_lock({Lock})", connection, transaction);
            if (await ask.ExecuteScalarAsync(stop).ConfigureAwait(false) is true) return new Turn(connection, transaction);
            await connection.DisposeAsync().ConfigureAwait(false);
            return null;
        }
        catch (NpgsqlException fault)
        {
            if (connection is not null) await connection.DisposeAsync().ConfigureAwait(false);
            throw PostgresDatabase.Fault(fault);
        }
    }

    /// <inheritdoc/>
    public async Task<bool> Move(LogsMove move, CancellationToken stop = default)
    {
        try
        {
            await using var connection = await database.Source.OpenConnectionAsync(stop).ConfigureAwait(false);
            await using var transaction = await connection.BeginTransactionAsync(stop).ConfigureAwait(false);
            // The row is locked until the end, so a second node finds that the logs have moved on.
            if (await Run("UPDATE duecourse.logs SET turn = $1, version = $2, is_whole = is_whole OR $3 WHERE turn = $4 AND version = $5",
                    move.To.Turn, move.To.Version, move.Completes, move.From.Turn, move.From.Version).ConfigureAwait(false) != 1) return false;
            await Run("""
                INSERT INTO duecourse.log_tile (log, level, place, hashes) SELECT * FROM unnest($1::text[], $2::smallint[], $3::bigint[], $4::bytea[])
                ON CONFLICT (log, level, place) DO UPDATE SET hashes = excluded.hashes
                """,
                Each(move.Tiles, t => t.Log.ToString()), Each(move.Tiles, t => (short)t.Tile.Level), Each(move.Tiles, t => t.Tile.Index), Each(move.Tiles, t => t.Hashes)).ConfigureAwait(false);
            await Run("""
                INSERT INTO duecourse.log_place (case_id, version, leaf) SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::bigint[])
                ON CONFLICT (case_id, version) DO UPDATE SET leaf = excluded.leaf
                """,
                Each(move.Places, p => Of(p.Case)), Each(move.Places, p => p.Version), Each(move.Places, p => p.Leaf)).ConfigureAwait(false);
            await Run("""
                INSERT INTO duecourse.log_head (log, size, leaf, signed) SELECT * FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::bytea[])
                ON CONFLICT (log, size) DO UPDATE SET leaf = excluded.leaf, signed = excluded.signed
                """,
                Each(move.Heads, h => h.Head.Checkpoint.Log.ToString()), Each(move.Heads, h => h.Head.Checkpoint.Size), Each(move.Heads, h => h.Leaf), Each(move.Heads, h => h.Head.ToCanonicalJson())).ConfigureAwait(false);
            await Run("INSERT INTO duecourse.log_key (id, spki) SELECT * FROM unnest($1::bytea[], $2::bytea[]) ON CONFLICT DO NOTHING",
                Each(move.Keys, k => k.Id.ToBytes()), Each(move.Keys, k => k.Spki.ToArray())).ConfigureAwait(false);
            await transaction.CommitAsync(stop).ConfigureAwait(false);
            return true;

            async Task<int> Run(string sql, params object[] values)
            {
                await using var command = new NpgsqlCommand(sql, connection, transaction);
                foreach (var value in values) command.Parameters.Add(new() { Value = value });
                return await command.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
            }
        }
        catch (NpgsqlException fault)
        {
            throw PostgresDatabase.Fault(fault);
        }
    }

    /// <inheritdoc/>
    public async Task<Position> Last(CancellationToken stop = default)
    {
        var last = Position.Start;
        await Rows("SELECT turn, version FROM duecourse.entry ORDER BY turn DESC, version DESC LIMIT 1", rows => last = new(rows.GetInt64(0), rows.GetInt64(1)), stop).ConfigureAwait(false);
        return last;
    }

    /// <inheritdoc/>
    public async Task<SignedCheckpoint?> Head(LogId log, long before = long.MaxValue, CancellationToken stop = default)
    {
        SignedCheckpoint? head = null;
        await Rows("SELECT signed, log, size FROM duecourse.log_head WHERE log = $1 AND coalesce(leaf, 0) < $2 ORDER BY size DESC LIMIT 1", rows => head = LogRows.Head(rows.GetFieldValue<byte[]>(0), rows.GetString(1), rows.GetInt64(2)), stop, log.ToString(), before).ConfigureAwait(false);
        return head;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SignedCheckpoint>> Heads(LogId log, long after, int most, CancellationToken stop = default)
    {
        var heads = new List<SignedCheckpoint>();
        await Rows("SELECT signed, log, size FROM duecourse.log_head WHERE log = $1 AND size > $2 ORDER BY size LIMIT $3", rows => heads.Add(LogRows.Head(rows.GetFieldValue<byte[]>(0), rows.GetString(1), rows.GetInt64(2))), stop, log.ToString(), after, (long)most).ConfigureAwait(false);
        return heads;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(long Leaf, SignedCheckpoint Head)>> Leaves(long from, int most, CancellationToken stop = default)
    {
        var heads = new List<(long, SignedCheckpoint)>();
        await Rows("SELECT leaf, signed, log, size FROM duecourse.log_head WHERE leaf >= $1 ORDER BY leaf LIMIT $2", rows => heads.Add((rows.GetInt64(0), LogRows.Head(rows.GetFieldValue<byte[]>(1), rows.GetString(2), rows.GetInt64(3)))), stop, from, (long)most).ConfigureAwait(false);
        return heads;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReadOnlyMemory<byte>>> Tiles(LogId log, IReadOnlyList<LogTile> tiles, CancellationToken stop = default)
    {
        var found = new Dictionary<LogTile, byte[]>();
        await Rows(
            "SELECT level, place, hashes FROM duecourse.log_tile JOIN unnest($2::smallint[], $3::bigint[]) AS wanted (level, place) USING (level, place) WHERE log = $1",
            rows => found[new(rows.GetInt16(0), rows.GetInt64(1))] = rows.GetFieldValue<byte[]>(2), stop,
            log.ToString(), Each(tiles, t => (short)t.Level), Each(tiles, t => t.Index)).ConfigureAwait(false);
        return [.. tiles.Select(tile => new ReadOnlyMemory<byte>(found.GetValueOrDefault(tile)))];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<long, long>> Places(CaseId of, CancellationToken stop = default)
    {
        var places = new Dictionary<long, long>();
        await Rows("SELECT version, leaf FROM duecourse.log_place WHERE case_id = $1", rows => places.Add(rows.GetInt64(0), rows.GetInt64(1)), stop, Of(of)).ConfigureAwait(false);
        return places;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<EntryPlace> Places([EnumeratorCancellation] CancellationToken stop = default)
    {
        const string Next = """
            SELECT e.case_id, e.version, e.turn, p.leaf FROM duecourse.entry AS e LEFT JOIN duecourse.log_place AS p ON p.case_id = e.case_id AND p.version = e.version
            WHERE (e.case_id, e.version) > ($1, $2) ORDER BY e.case_id, e.version LIMIT $3
            """;
        var (of, version) = (Guid.Empty, 0L);
        for (var page = new List<EntryPlace>(Page); ; page.Clear())
        {
            await Rows(Next, rows =>
            {
                (of, version) = (rows.GetGuid(0), rows.GetInt64(1));
                page.Add(new(CaseId.From(of.ToByteArray(bigEndian: true)), new(rows.GetInt64(2), version), rows.IsDBNull(3) ? null : rows.GetInt64(3)));
            }, stop, of, version, (long)Page).ConfigureAwait(false);
            foreach (var place in page) yield return place;
            if (page.Count < Page) break;
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PublicKey>> Keys(CancellationToken stop = default)
    {
        var keys = new List<PublicKey>();
        await Rows("SELECT spki FROM duecourse.log_key ORDER BY id", rows => keys.Add(LogRows.Key(rows.GetFieldValue<byte[]>(0))), stop).ConfigureAwait(false);
        return keys;
    }

    private static Guid Of(CaseId id) => new(id.ToBytes(), bigEndian: true);

    private static TColumn[] Each<T, TColumn>(IEnumerable<T> rows, Func<T, TColumn> column) => [.. rows.Select(column)];

    private async Task Rows(string sql, Action<NpgsqlDataReader> take, CancellationToken stop, params object[] values)
    {
        try
        {
            await using var command = database.Source.CreateCommand(sql);
            foreach (var value in values) command.Parameters.Add(new() { Value = value });
            await using var rows = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
            while (await rows.ReadAsync(stop).ConfigureAwait(false)) take(rows);
        }
        catch (NpgsqlException fault)
        {
            throw PostgresDatabase.Fault(fault);
        }
    }

    private sealed class Turn(NpgsqlConnection connection, NpgsqlTransaction transaction) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }
}
