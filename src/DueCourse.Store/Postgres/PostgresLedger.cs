namespace DueCourse.Store.Postgres;

using System.Runtime.CompilerServices;
using DueCourse.Store.Logs;
using Npgsql;
using NpgsqlTypes;

/// <summary>The record in a PostgreSQL database, for several nodes at once. Every table is keyed by case id.</summary>
public sealed class PostgresLedger : ILedger
{
    private const int Page = 2000;
    private const string Columns = "compartment, number, recorded_at, previous, commitment, hash, salt, payload";

    private const string Whole = $"SELECT {Columns}, version FROM duecourse.entry WHERE case_id = $1 ORDER BY version";

    // The version is of the same moment as the rows, also where none is asked for.
    private const string Part = $"""
        SELECT {Columns}, version, coalesce(last, 0)
        FROM (SELECT max(version) AS last FROM duecourse.entry WHERE case_id = $1) AS whole
        LEFT JOIN duecourse.entry ON case_id = $1 AND version > $2 AND compartment = ANY ($3) ORDER BY version
        """;

    private const string Into = "INSERT INTO duecourse.entry (case_id, version, turn, compartment, number, recorded_at, previous, commitment, hash, salt, payload)";

    // A gap before the first entry would be a version that nobody wrote. The transaction gets its number after the entry before
    // was seen, so turns follow versions.
    private const string AddOne = $"""
        {Into} SELECT $1, $2 + 1, $3 + pg_current_xact_id()::text::bigint, $4, $5, $6, $7, $8, $9, $10, $11
        WHERE $2 = 0 OR EXISTS (SELECT FROM duecourse.entry WHERE case_id = $1 AND version = $2)
        """;

    private const string AddAll = $"""
        {Into} SELECT $1, $2 + nth, $3 + pg_current_xact_id()::text::bigint, c, n, r, p, m, h, s, w
        FROM unnest($4::smallint[], $5::integer[], $6::bigint[], $7::bytea[], $8::bytea[], $9::bytea[], $10::bytea[], $11::bytea[])
          WITH ORDINALITY AS given (c, n, r, p, m, h, s, w, nth)
        WHERE $2 = 0 OR EXISTS (SELECT FROM duecourse.entry WHERE case_id = $1 AND version = $2)
        """;

    private const string Erase = "UPDATE duecourse.entry SET salt = NULL, payload = NULL WHERE case_id = $1 AND compartment = $2 AND number = $3 AND version <= $4";

    // Transactions below the snapshot's lowest running one have all ended, so nothing can still appear among their turns.
    private const string Following = $"""
        SELECT {Columns}, version, turn, case_id FROM duecourse.entry
        WHERE (turn, version) > ($1, $2) AND turn < $3 + pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        ORDER BY turn, version LIMIT $4
        """;

    private readonly PostgresDatabase _database;
    private readonly int _schema;

    private PostgresLedger(PostgresDatabase database, int schema) => (_database, _schema, Logs) = (database, schema, new PostgresLogs(database));

    /// <inheritdoc/>
    public ILogStore Logs { get; }

    /// <summary>The database, for what is kept in it beside the record.</summary>
    internal PostgresDatabase Database => _database;

    /// <summary>Opens a database and brings its schema up to date.</summary>
    /// <exception cref="StoreException">It cannot be used; then nothing in it was changed.</exception>
    public static async Task<PostgresLedger> Open(NpgsqlConnectionStringBuilder name, CancellationToken stop = default)
    {
        var steps = Migrations.Of("Postgres");
        return new(await PostgresDatabase.Open(name, steps, stop).ConfigureAwait(false), steps.Count);
    }

    /// <inheritdoc/>
    public async Task<StoredCase> Read(CaseId id, IReadOnlySet<Compartment>? only = null, long after = 0, CancellationToken stop = default)
    {
        var isWhole = only is null && after == 0;
        await using var command = isWhole
            ? Command(Whole, Of(id))
            : Command(Part, Of(id), Of(after), new NpgsqlParameter<short[]> { TypedValue = [.. (only ?? (IEnumerable<Compartment>)Compartments.All).Select(c => (short)c)] });
        var entries = new List<Entry>();
        var version = 0L;
        await Rows(command, rows =>
        {
            version = rows.GetInt64(isWhole ? 8 : 9);
            if (!rows.IsDBNull(0)) entries.Add(Row(rows, id));
        }, stop).ConfigureAwait(false);
        return new(id, version, entries);
    }

    /// <inheritdoc/>
    public async Task<AppendOutcome> Append(Batch batch, CancellationToken stop = default)
    {
        Batch.MustBeWhole(batch);
        try
        {
            if (batch.Erases.Count > 0) return await Erasing(batch, stop).ConfigureAwait(false);
            var (sql, parameters) = Adding(batch, _database.Ahead);
            await using var add = Command(sql, parameters);
            return await add.ExecuteNonQueryAsync(stop).ConfigureAwait(false) == batch.Entries.Count ? new Appended(batch.After + batch.Entries.Count) : new WroteFirst();
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected)
        {
            return new WroteFirst();
        }
        catch (NpgsqlException fault)
        {
            throw PostgresDatabase.Fault(fault);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Change>> Changes(Position after, int most, CancellationToken stop = default)
    {
        await using var command = Command(Following, Of(after.Turn), Of(after.Version), Of(_database.Ahead), Of((long)most));
        var changes = new List<Change>();
        await Rows(command, rows => changes.Add(new(new(rows.GetInt64(9), rows.GetInt64(8)), Row(rows, Case(rows, 10)))), stop).ConfigureAwait(false);
        return changes;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredCase> Cases(CaseId? after = null, [EnumeratorCancellation] CancellationToken stop = default)
    {
        const string All = $"SELECT {Columns}, version, case_id FROM duecourse.entry ORDER BY case_id, version LIMIT $1";
        const string First = $"SELECT {Columns}, version, case_id FROM duecourse.entry WHERE case_id > $1 ORDER BY case_id, version LIMIT $2";
        const string Next = $"SELECT {Columns}, version, case_id FROM duecourse.entry WHERE (case_id, version) > ($1, $2) ORDER BY case_id, version LIMIT $3";
        var cases = new CasePages();
        for (var isLast = false; !isLast;)
        {
            var count = 0;
            await using var command =
                cases.At is (var id, var version) ? Command(Next, Of(id), Of(version), Of((long)Page))
                : after is { } left ? Command(First, Of(left), Of((long)Page)) : Command(All, Of((long)Page));
            await Rows(command, rows =>
            {
                var of = Case(rows, 9);
                cases.Add(of, rows.GetInt64(8), Row(rows, of));
                count++;
            }, stop).ConfigureAwait(false);
            isLast = count < Page;
            foreach (var whole in cases.Take(isLast)) yield return whole;
        }
    }

    /// <inheritdoc/>
    public async Task<StoreHealth> Health(CancellationToken stop = default)
    {
        var engine = "";
        var last = Position.Start;
        await using var asked = Command("SHOW server_version");
        await Rows(asked, rows => engine = rows.GetString(0), stop).ConfigureAwait(false);
        await using var turns = Command(
            "SELECT turn, version FROM duecourse.entry WHERE turn < $1 + pg_snapshot_xmin(pg_current_snapshot())::text::bigint ORDER BY turn DESC, version DESC LIMIT 1", Of(_database.Ahead));
        await Rows(turns, rows => last = new(rows.GetInt64(0), rows.GetInt64(1)), stop).ConfigureAwait(false);
        return new($"PostgreSQL {engine}", _schema, last);
    }

    /// <inheritdoc/>
    /// <remarks>It needs the extension amcheck, and the right to call it; where the database lacks it, nothing is examined and that is said.</remarks>
    public async Task<IReadOnlyList<string>> Examine(CancellationToken stop = default)
    {
        var isThere = false;
        await using var ask = Command("SELECT FROM pg_extension WHERE extname = 'amcheck'");
        await Rows(ask, _ => isThere = true, stop).ConfigureAwait(false);
        if (!isThere) return [ILedger.NotExamined + "the database has not the extension amcheck. Let its owner run: CREATE EXTENSION amcheck"];
        var found = new List<string>();
        try
        {
            await using var index = Command("SELECT bt_index_check(i.indexrelid, true) FROM pg_index i WHERE i.indrelid = 'duecourse.entry'::regclass");
            await index.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
            await using var heap = Command("SELECT msg FROM verify_heapam('duecourse.entry')");
            await using var rows = await heap.ExecuteReaderAsync(stop).ConfigureAwait(false);
            while (await rows.ReadAsync(stop).ConfigureAwait(false)) found.Add(rows.GetString(0));
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.IndexCorrupted or PostgresErrorCodes.DataCorrupted)
        {
            found.Add(fault.MessageText);
        }
        catch (NpgsqlException fault)
        {
            throw PostgresDatabase.Fault(fault);
        }

        return found;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static (string Sql, NpgsqlParameter[] Parameters) Adding(Batch batch, long ahead)
    {
        var entries = batch.Entries;
        return entries is [var one]
            ? (AddOne, [
                Of(batch.Case), Of(batch.After), Of(ahead), new NpgsqlParameter<short> { TypedValue = (short)one.Envelope.Id.Compartment },
                new NpgsqlParameter<int> { TypedValue = one.Envelope.Id.Number }, Of(EntryRow.Microseconds(one.Envelope.RecordedAt)),
                Of(one.Envelope.Previous.ToBytes()), Of(one.Envelope.Commitment.ToBytes()), Of(one.Hash.ToBytes()), Of(one.Salt), Of(one.Payload)])
            : (AddAll, [
                Of(batch.Case), Of(batch.After), Of(ahead), Each(entries, e => (short)e.Envelope.Id.Compartment), Each(entries, e => e.Envelope.Id.Number),
                Each(entries, e => EntryRow.Microseconds(e.Envelope.RecordedAt)), Each(entries, e => e.Envelope.Previous.ToBytes()), Each(entries, e => e.Envelope.Commitment.ToBytes()),
                Each(entries, e => e.Hash.ToBytes()), Each(entries, e => e.Salt), Each(entries, e => e.Payload)]);
    }

    private async Task<AppendOutcome> Erasing(Batch batch, CancellationToken stop)
    {
        await using var connection = await _database.Source.OpenConnectionAsync(stop).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(stop).ConfigureAwait(false);
        var (sql, parameters) = Adding(batch, _database.Ahead);
        await using var add = new NpgsqlCommand(sql, connection, transaction);
        add.Parameters.AddRange(parameters);
        if (await add.ExecuteNonQueryAsync(stop).ConfigureAwait(false) != batch.Entries.Count) return new WroteFirst();
        foreach (var id in batch.Erases)
        {
            await using var erase = new NpgsqlCommand(Erase, connection, transaction)
            {
                Parameters = { Of(batch.Case), new NpgsqlParameter<short> { TypedValue = (short)id.Compartment }, new NpgsqlParameter<int> { TypedValue = id.Number }, Of(batch.After) },
            };
            if (await erase.ExecuteNonQueryAsync(stop).ConfigureAwait(false) != 1)
                throw new ArgumentException($"case {batch.Case} holds no entry {id} to erase", nameof(batch));
        }

        await transaction.CommitAsync(stop).ConfigureAwait(false);
        return new Appended(batch.After + batch.Entries.Count);
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var command = _database.Source.CreateCommand(sql);
        foreach (var parameter in parameters) command.Parameters.Add(parameter);
        return command;
    }

    private static async Task Rows(NpgsqlCommand command, Action<NpgsqlDataReader> take, CancellationToken stop)
    {
        try
        {
            await using var rows = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
            while (await rows.ReadAsync(stop).ConfigureAwait(false)) take(rows);
        }
        catch (NpgsqlException fault)
        {
            throw PostgresDatabase.Fault(fault);
        }
    }

    private static NpgsqlParameter Of(CaseId id) => new NpgsqlParameter<Guid> { TypedValue = new(id.ToBytes(), bigEndian: true) };

    private static NpgsqlParameter Of(long number) => new NpgsqlParameter<long> { TypedValue = number };

    private static NpgsqlParameter Of(byte[]? bytes) => new() { Value = bytes ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bytea };

    private static NpgsqlParameter<T[]> Each<T>(IReadOnlyList<Entry> entries, Func<Entry, T> column)
    {
        var values = new T[entries.Count];
        for (var i = 0; i < values.Length; i++) values[i] = column(entries[i]);
        return new() { TypedValue = values };
    }

    private static CaseId Case(NpgsqlDataReader rows, int column) => CaseId.From(rows.GetGuid(column).ToByteArray(bigEndian: true));

    private static Entry Row(NpgsqlDataReader rows, CaseId id) => EntryRow.Entry(
        id, rows.GetInt16(0), rows.GetInt32(1), rows.GetInt64(2), rows.GetFieldValue<byte[]>(3), rows.GetFieldValue<byte[]>(4), rows.GetFieldValue<byte[]>(5),
        rows.IsDBNull(6) ? null : rows.GetFieldValue<byte[]>(6), rows.IsDBNull(7) ? null : rows.GetFieldValue<byte[]>(7));
}
