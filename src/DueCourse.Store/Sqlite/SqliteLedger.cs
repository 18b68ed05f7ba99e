namespace DueCourse.Store.Sqlite;

using System.Runtime.CompilerServices;
using DueCourse.Store.Logs;
using Microsoft.Data.Sqlite;

/// <summary>The record in one SQLite file: nothing to install, one machine, several programs at once if need be.</summary>
public sealed class SqliteLedger : ILedger
{
    private const int Page = 2000;
    private const string Columns = "compartment, number, recorded_at, previous, commitment, hash, salt, payload";

    private const string Whole = $"SELECT {Columns}, version FROM entry WHERE \"case\" = $a AND version > $b ORDER BY version";

    // The version is of the same moment as the rows, also where none is asked for.
    private const string Part = $"""
        SELECT {Columns}, version, coalesce((SELECT max(version) FROM entry WHERE "case" = $a), 0)
        FROM (SELECT 1) LEFT JOIN entry ON "case" = $a AND version > $b AND (1 << compartment) & $c <> 0 ORDER BY version
        """;

    // A gap before the first entry would be a version that nobody wrote.
    private const string Add = """
        INSERT INTO entry ("case", version, turn, compartment, number, recorded_at, previous, commitment, hash, salt, payload)
        SELECT $a, $b, $c + (SELECT coalesce(max(turn), 0) FROM entry), $d, $e, $f, $g, $h, $i, $j, $k
        WHERE $b = 1 OR EXISTS (SELECT 1 FROM entry WHERE "case" = $a AND version = $b - 1)
        """;

    // The others of a batch stand on the first, and have its turn.
    private const string AddNext = """
        INSERT INTO entry ("case", version, turn, compartment, number, recorded_at, previous, commitment, hash, salt, payload)
        VALUES ($a, $b, $c, $d, $e, $f, $g, $h, $i, $j, $k)
        """;

    private const string Erase = """UPDATE entry SET salt = NULL, payload = NULL WHERE "case" = $a AND compartment = $b AND number = $c AND version <= $d""";

    private readonly SqliteFile _file;
    private readonly int _schema;

    private SqliteLedger(SqliteFile file, int schema) => (_file, _schema, Logs) = (file, schema, new SqliteLogs(file));

    /// <inheritdoc/>
    public ILogStore Logs { get; }

    /// <summary>The file, for what is kept in it beside the record.</summary>
    internal SqliteFile File => _file;

    /// <summary>Opens a file, makes it where there is none, and brings its schema up to date.</summary>
    /// <exception cref="StoreException">It cannot be used; then nothing in it was changed.</exception>
    public static async Task<SqliteLedger> Open(string path, CancellationToken stop = default)
    {
        var steps = Migrations.Of("Sqlite");
        return new(await SqliteFile.Open(path, steps, stop).ConfigureAwait(false), steps.Count);
    }

    /// <inheritdoc/>
    public Task<StoredCase> Read(CaseId id, IReadOnlySet<Compartment>? only = null, long after = 0, CancellationToken stop = default) =>
        Task.FromResult(_file.Read(session =>
        {
            var isWhole = only is null && after == 0;
            using var rows = isWhole
                ? session.Prepared(Whole, id.ToBytes(), 0L).ExecuteReader()
                : session.Prepared(Part, id.ToBytes(), after, only is null ? -1L : only.Aggregate(0L, (mask, c) => mask | (1L << (int)c))).ExecuteReader();
            var entries = new List<Entry>();
            var version = 0L;
            while (rows.Read())
            {
                version = rows.GetInt64(isWhole ? 8 : 9);
                if (!rows.IsDBNull(0)) entries.Add(Row(rows, id));
            }

            return new StoredCase(id, version, entries);
        }));

    /// <inheritdoc/>
    public Task<AppendOutcome> Append(Batch batch, CancellationToken stop = default)
    {
        Batch.MustBeWhole(batch);
        return batch is { Entries.Count: 1, Erases.Count: 0 }
            ? _file.Write<AppendOutcome>(session => Added(session, Add, 1, batch, 0) ? new Appended(batch.After + 1) : new WroteFirst(), stop)
            : _file.Write(session => Together(session, batch), stop);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Change>> Changes(Position after, int most, CancellationToken stop = default) =>
        Task.FromResult(_file.Read<IReadOnlyList<Change>>(session =>
        {
            const string Sql = $"SELECT {Columns}, version, turn, \"case\" FROM entry WHERE (turn, version) > ($a, $b) ORDER BY turn, version LIMIT $c";
            using var rows = session.Prepared(Sql, after.Turn, after.Version, (long)most).ExecuteReader();
            var changes = new List<Change>();
            while (rows.Read()) changes.Add(new(new(rows.GetInt64(9), rows.GetInt64(8)), Row(rows, Case(rows, 10))));
            return changes;
        }));

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredCase> Cases(CaseId? after = null, [EnumeratorCancellation] CancellationToken stop = default)
    {
        const string First = $"SELECT {Columns}, version, \"case\" FROM entry WHERE \"case\" > $a ORDER BY \"case\", version LIMIT $b";
        const string Next = $"SELECT {Columns}, version, \"case\" FROM entry WHERE (\"case\", version) > ($a, $b) ORDER BY \"case\", version LIMIT $c";
        var cases = new CasePages();
        for (var isLast = false; !isLast;)
        {
            stop.ThrowIfCancellationRequested();
            isLast = _file.Read(session =>
            {
                using var rows = cases.At is (var id, var version)
                    ? session.Prepared(Next, id.ToBytes(), version, (long)Page).ExecuteReader()
                    : session.Prepared(First, after?.ToBytes() ?? [], (long)Page).ExecuteReader();
                var count = 0;
                for (; rows.Read(); count++)
                {
                    var of = Case(rows, 9);
                    cases.Add(of, rows.GetInt64(8), Row(rows, of));
                }

                return count < Page;
            });
            foreach (var whole in cases.Take(isLast)) yield return whole;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<StoreHealth> Health(CancellationToken stop = default) => Task.FromResult(_file.Read(session =>
    {
        var version = (string)session.Ask("SELECT sqlite_version()")!;
        using var rows = session.Prepared("SELECT turn, version FROM entry ORDER BY turn DESC, version DESC LIMIT 1").ExecuteReader();
        return new StoreHealth($"SQLite {version}", _schema, rows.Read() ? new(rows.GetInt64(0), rows.GetInt64(1)) : Position.Start);
    }));

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> Examine(CancellationToken stop = default) => Task.FromResult(_file.Read<IReadOnlyList<string>>(session =>
    {
        using var rows = session.Prepared("PRAGMA integrity_check").ExecuteReader();
        var found = new List<string>();
        while (rows.Read()) found.Add(rows.GetString(0));
        return found is ["ok"] ? [] : found;
    }));

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _file.Dispose();
        return ValueTask.CompletedTask;
    }

    // SQLite takes a statement outside a transaction as one of its own.
    private static bool Added(SqliteSession session, string sql, long turn, Batch batch, int place)
    {
        var entry = batch.Entries[place];
        var envelope = entry.Envelope;
        try
        {
            return session.Prepared(
                sql, batch.Case.ToBytes(), batch.After + place + 1, turn, (long)envelope.Id.Compartment, (long)envelope.Id.Number,
                EntryRow.Microseconds(envelope.RecordedAt), envelope.Previous.ToBytes(), envelope.Commitment.ToBytes(), entry.Hash.ToBytes(),
                entry.Salt, entry.Payload).ExecuteNonQuery() == 1;
        }
        catch (SqliteException fault) when (SqliteSession.IsTaken(fault))
        {
            return false;
        }
    }

    private static AppendOutcome Together(SqliteSession session, Batch batch)
    {
        session.Prepared("BEGIN IMMEDIATE").ExecuteNonQuery();
        var isDone = false;
        try
        {
            if (!Added(session, Add, 1, batch, 0)) return new WroteFirst();
            var turn = batch.Entries.Count == 1 ? 0 : (long)session.Prepared("SELECT max(turn) FROM entry").ExecuteScalar()!;
            for (var i = 1; i < batch.Entries.Count; i++)
                if (!Added(session, AddNext, turn, batch, i)) return new WroteFirst();
            foreach (var id in batch.Erases)
                if (session.Prepared(Erase, batch.Case.ToBytes(), (long)id.Compartment, (long)id.Number, batch.After).ExecuteNonQuery() != 1)
                    throw new ArgumentException($"case {batch.Case} holds no entry {id} to erase", nameof(batch));
            session.Prepared("COMMIT").ExecuteNonQuery();
            isDone = true;
        }
        finally
        {
            // After some faults SQLite has rolled back by itself.
            if (!isDone) session.RollBack();
        }

        // What was erased stands in the log of changes until that is carried over.
        if (batch.Erases.Count > 0) session.Run("PRAGMA wal_checkpoint(TRUNCATE)");
        return new Appended(batch.After + batch.Entries.Count);
    }

    private static CaseId Case(SqliteDataReader rows, int column)
    {
        var bytes = rows.GetFieldValue<byte[]>(column);
        return bytes.Length == CaseId.Size ? CaseId.From(bytes) : throw StoreException.Damaged($"The store holds a case id of {bytes.Length} bytes.");
    }

    private static Entry Row(SqliteDataReader rows, CaseId id)
    {
        var row = new SqliteRow(rows);
        return EntryRow.Entry(id, row.Number(0), row.Number(1), row.Number(2), row.Bytes(3), row.Bytes(4), row.Bytes(5), row.BytesOrNull(6), row.BytesOrNull(7));
    }
}
