namespace DueCourse.Store.Postgres;

using Npgsql;

/// <summary>A PostgreSQL database that was opened: a pool of connections whose statements are prepared once each.</summary>
internal sealed class PostgresDatabase : IAsyncDisposable
{
    // Any number that other programs on the same database do not use; "DueCours".
    private const long MigrationLock = 0x447565436f757273;

    private PostgresDatabase(NpgsqlDataSource source, long ahead) => (Source, Ahead) = (source, ahead);

    /// <summary>Where connections come from.</summary>
    public NpgsqlDataSource Source { get; }

    /// <summary>What turns are ahead of transaction numbers.</summary>
    public long Ahead { get; }

    /// <summary>Opens a database and brings its schema up to date.</summary>
    /// <exception cref="StoreException">It cannot be used; then nothing in it was changed.</exception>
    public static async Task<PostgresDatabase> Open(NpgsqlConnectionStringBuilder name, IReadOnlyList<Migration> steps, CancellationToken stop)
    {
        // Statements are few and used often, so each connection prepares what it is asked a second time.
        if (name.MaxAutoPrepare == 0) (name.MaxAutoPrepare, name.AutoPrepareMinUsages) = (32, 2);
        // Nothing here leaves anything in a session: locks and settings end with their transaction. So there is nothing to reset.
        name.NoResetOnClose = true;
        NpgsqlDataSource source;
        try
        {
            source = NpgsqlDataSource.Create(name);
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            throw new StoreException("store.name", $"Npgsql cannot use what was given: {fault.Message}", "Without a store there is nowhere to keep cases.", "Mend the connection string.", fault);
        }

        try
        {
            return new(source, await Prepare(source, steps, stop).ConfigureAwait(false));
        }
        catch (NpgsqlException fault)
        {
            await source.DisposeAsync().ConfigureAwait(false);
            throw Fault(fault);
        }
        catch
        {
            await source.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>What PostgreSQL or the way to it said, as a fault that says what to do.</summary>
    public static StoreException Fault(NpgsqlException fault) => fault switch
    {
        PostgresException { SqlState: "53100" } => new("store.full", "There is no room left on the PostgreSQL server's disk.", "Nothing of what was to be recorded now is recorded; what was recorded before is safe.", "Make room there, and send the command again.", fault),
        PostgresException { SqlState: "XX001" or "XX002" } damaged => StoreException.Damaged($"PostgreSQL found its files damaged: {damaged.MessageText}", fault),
        PostgresException { SqlState: var state } said when !said.IsTransient && !state.StartsWith("57", StringComparison.Ordinal) && !state.StartsWith("08", StringComparison.Ordinal) =>
            new("store.postgres", $"PostgreSQL could not do what was asked: {said.MessageText} ({state})", "Nothing was recorded.", "See that the user and the database are right and that the user may create a schema there.", fault),
        _ => new("store.unreachable", $"PostgreSQL cannot be reached, or went away: {fault.Message}", "What was to be recorded now may not be recorded.", "See that the server runs, and send the command again: it is done once.", fault),
    };

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Source.DisposeAsync();

    private static async Task<long> Prepare(NpgsqlDataSource source, IReadOnlyList<Migration> steps, CancellationToken stop)
    {
        await using var connection = await source.OpenConnectionAsync(stop).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(stop).ConfigureAwait(false);
        foreach (var setting in new[] { "fsync", "synchronous_commit" })
            if ((string?)await Ask(connection, $"SHOW {setting}", stop).ConfigureAwait(false) == "off")
                throw new StoreException("store.not-durable", $"PostgreSQL is set to {setting}=off.", "It would acknowledge what a loss of power takes away again. Nothing was changed.", $"Set {setting}=on for this server, database and user.");
        // Held until the transaction ends: nodes that start together take each step once.
        await Ask(connection, $"SELECT pg_advisory_xact_lock({MigrationLock})", stop).ConfigureAwait(false);
        var taken = await Taken(connection, stop).ConfigureAwait(false);
        foreach (var step in Migrations.Missing(steps, taken))
        {
            if (step.Number == 1)
                await Run(connection, "CREATE SCHEMA IF NOT EXISTS duecourse; CREATE TABLE duecourse.migration (number integer PRIMARY KEY, name text NOT NULL, hash text NOT NULL)", stop).ConfigureAwait(false);
            await Run(connection, step.Sql, stop).ConfigureAwait(false);
            await using var note = new NpgsqlCommand("INSERT INTO duecourse.migration (number, name, hash) VALUES ($1, $2, $3)", connection)
            {
                Parameters = { new() { Value = step.Number }, new() { Value = step.Name }, new() { Value = step.Hash.ToString() } },
            };
            await note.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
        }

        // Entries from a transaction that this server has not come to were restored from another one.
        await Run(connection, """
            UPDATE duecourse.turns SET ahead = last.turn + 1 - pg_current_xact_id()::text::bigint
            FROM (SELECT max(turn) AS turn FROM duecourse.entry) AS last
            WHERE last.turn >= ahead + pg_current_xact_id()::text::bigint
            """, stop).ConfigureAwait(false);
        var ahead = (long)(await Ask(connection, "SELECT ahead FROM duecourse.turns", stop).ConfigureAwait(false))!;
        await transaction.CommitAsync(stop).ConfigureAwait(false);
        return ahead;
    }

    private static async Task<List<(int Number, string Name, string Hash)>> Taken(NpgsqlConnection connection, CancellationToken stop)
    {
        var taken = new List<(int, string, string)>();
        if (await Ask(connection, "SELECT to_regclass('duecourse.migration')::text", stop).ConfigureAwait(false) is not string) return taken;
        await using var command = new NpgsqlCommand("SELECT number, name, hash FROM duecourse.migration ORDER BY number", connection);
        await using var rows = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
        while (await rows.ReadAsync(stop).ConfigureAwait(false)) taken.Add((rows.GetInt32(0), rows.GetString(1), rows.GetString(2)));
        return taken;
    }

    private static async Task<object?> Ask(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(stop).ConfigureAwait(false) is { } value and not DBNull ? value : null;
    }

    private static async Task Run(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
    }
}
