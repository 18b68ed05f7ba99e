using DueCourse.Casework.Ledger;
using Microsoft.Data.Sqlite;
using NodaTime;
using Npgsql;

namespace DueCourse.Benchmarks.Store;

/// <summary>The yardstick: the same row into the same table by the same driver, prepared once, and nothing else.</summary>
internal interface IBareEngine : IAsyncDisposable
{
    /// <summary>Inserts rows as one durable transaction.</summary>
    /// <param name="client">Whose connection.</param>
    /// <param name="after">The version of the case before.</param>
    /// <param name="entries">What the rows hold.</param>
    Task Insert(int client, long after, IReadOnlyList<Entry> entries);
}

internal sealed class BareSqlite : IBareEngine
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _commit;
    private long _turn;

    public BareSqlite(string path)
    {
        _connection = new($"Data Source={path};Pooling=False");
        _connection.Open();
        Made("PRAGMA synchronous=FULL; PRAGMA secure_delete=ON").ExecuteNonQuery();
        _insert = Made("INSERT INTO entry VALUES ($a, $b, $c, $d, $e, $f, $g, $h, $i, $j, $k)");
        for (var c = 'a'; c <= 'k'; c++) _insert.Parameters.Add(new SqliteParameter($"${c}", null));
        (_begin, _commit) = (Made("BEGIN IMMEDIATE"), Made("COMMIT"));
    }

    public Task Insert(int client, long after, IReadOnlyList<Entry> entries)
    {
        _turn++;
        if (entries.Count > 1) _begin.ExecuteNonQuery();
        foreach (var (envelope, hash, salt, payload) in entries)
        {
            object?[] values =
            [
                envelope.Case.ToBytes(), ++after, _turn, (long)envelope.Id.Compartment, (long)envelope.Id.Number, Columns.Moment(envelope.RecordedAt),
                envelope.Previous.ToBytes(), envelope.Commitment.ToBytes(), hash.ToBytes(), salt, payload,
            ];
            for (var i = 0; i < values.Length; i++) _insert.Parameters[i].Value = values[i];
            _insert.ExecuteNonQuery();
        }

        if (entries.Count > 1) _commit.ExecuteNonQuery();
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private SqliteCommand Made(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}

internal sealed class BarePostgres : IBareEngine
{
    private readonly NpgsqlConnection[] _connections;
    private long _turn;

    private BarePostgres(NpgsqlConnection[] connections) => _connections = connections;

    public static async Task<BarePostgres> Open(string store, int clients)
    {
        var connections = Enumerable.Range(0, clients).Select(_ => new NpgsqlConnection(store + ";Max Auto Prepare=8;Auto Prepare Min Usages=1;Pooling=false")).ToArray();
        foreach (var connection in connections) await connection.OpenAsync();
        return new(connections);
    }

    public async Task Insert(int client, long after, IReadOnlyList<Entry> entries)
    {
        var turn = Interlocked.Increment(ref _turn);
        await using var command = _connections[client].CreateCommand();
        var parameters = command.Parameters;
        if (entries is [var (envelope, hash, salt, payload)])
        {
            command.CommandText = "INSERT INTO duecourse.entry VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
            Add(new Guid(envelope.Case.ToBytes(), bigEndian: true));
            Add(after + 1);
            Add(turn);
            Add((short)envelope.Id.Compartment);
            Add(envelope.Id.Number);
            Add(Columns.Moment(envelope.RecordedAt));
            foreach (var bytes in new[] { envelope.Previous.ToBytes(), envelope.Commitment.ToBytes(), hash.ToBytes(), salt!, payload! }) Add(bytes);
        }
        else
        {
            command.CommandText = """
                INSERT INTO duecourse.entry SELECT $1, $2 + nth, $3, c, n, r, p, m, h, s, w
                FROM unnest($4::smallint[], $5::integer[], $6::bigint[], $7::bytea[], $8::bytea[], $9::bytea[], $10::bytea[], $11::bytea[])
                  WITH ORDINALITY AS given (c, n, r, p, m, h, s, w, nth)
                """;
            Add(new Guid(entries[0].Envelope.Case.ToBytes(), bigEndian: true));
            Add(after);
            Add(turn);
            Add(entries.Select(e => (short)e.Envelope.Id.Compartment).ToArray());
            Add(entries.Select(e => e.Envelope.Id.Number).ToArray());
            Add(entries.Select(e => Columns.Moment(e.Envelope.RecordedAt)).ToArray());
            Add(entries.Select(e => e.Envelope.Previous.ToBytes()).ToArray());
            Add(entries.Select(e => e.Envelope.Commitment.ToBytes()).ToArray());
            Add(entries.Select(e => e.Hash.ToBytes()).ToArray());
            Add(entries.Select(e => e.Salt!).ToArray());
            Add(entries.Select(e => e.Payload!).ToArray());
        }

        await command.ExecuteNonQueryAsync();

        void Add<T>(T value) => parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _connections) await connection.DisposeAsync();
    }
}

internal static class Columns
{
    public static long Moment(Instant at) => at.ToUnixTimeTicks() / 10;
}
