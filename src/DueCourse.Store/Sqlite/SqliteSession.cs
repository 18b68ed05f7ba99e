namespace DueCourse.Store.Sqlite;

using Microsoft.Data.Sqlite;

/// <summary>One connection to a SQLite file, durable, with its statements prepared once. Not for two threads at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    // SQLite's own result codes: https://www.sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = new(ReferenceEqualityComparer.Instance);

    private SqliteSession(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens a connection; the file is made where there is none.</summary>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public static SqliteSession Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false, DefaultTimeout = 30 }.ToString());
        try
        {
            connection.Open();
            var session = new SqliteSession(connection);
            // Each of these is the connection's and not the file's. FULL: a commit is on disk before it is acknowledged.
            // secure_delete: what is erased is overwritten.
            session.Run("PRAGMA busy_timeout=10000; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA journal_size_limit=67108864");
            return session;
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw Fault(fault, path);
        }
    }

    /// <summary>Runs SQL without parameters.</summary>
    public void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>One value; null for none.</summary>
    public object? Ask(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>A statement, prepared once for each SQL constant, with values for its parameters in the order of their names.</summary>
    /// <param name="sql">A constant, with parameters named <c>$a</c>, <c>$b</c>, ….</param>
    /// <param name="values">Their values; null: NULL.</param>
    public SqliteCommand Prepared(string sql, params ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++) command.Parameters.Add(new SqliteParameter($"${(char)('a' + i)}", null));
            _prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    /// <summary>A statement that is not kept.</summary>
    public SqliteCommand Unprepared(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    /// <summary>Takes back what the transaction did, if SQLite has not by itself.</summary>
    public void RollBack()
    {
        try
        {
            Prepared("ROLLBACK").ExecuteNonQuery();
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == 1)
        {
            // There was nothing to take back.
        }
    }

    /// <summary>Whether a row with that key was there already.</summary>
    public static bool IsTaken(SqliteException fault) => fault.SqliteExtendedErrorCode is 1555 or 2067;

    /// <summary>What SQLite said, as a fault that says what to do.</summary>
    public static StoreException Fault(SqliteException fault, string path) => fault.SqliteErrorCode switch
    {
        Full => new("store.full", $"There is no room left to write to {path}.", "Nothing of what was to be recorded now is recorded; what was recorded before is safe.", "Make room on the disk, and send the command again.", fault),
        Busy or Locked => new("store.busy", $"Another program has held {path} for longer than ten seconds.", "Nothing was recorded.", "See what holds it, and send the command again.", fault),
        ReadOnly or CannotOpen => new("store.cannot-open", $"{path} cannot be opened for writing: {fault.Message}", "Without it there is nowhere to keep cases.", "Look whether its folder is there and may be written to by this user.", fault),
        Corrupt or NotADatabase => StoreException.Damaged($"{path} is no SQLite database, or is damaged: {fault.Message}", fault),
        IoError => new("store.disk", $"The disk failed on {path}: {fault.Message}", "What was to be recorded now may not be recorded.", "See that the disk has room and is sound, and send the command again: it is done once.", fault),
        _ => new("store.sqlite", $"SQLite could not do what was asked on {path}: {fault.Message}", "Nothing was recorded.", "This is a fault in DueCourse: report it with these words.", fault),
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _prepared.Values) command.Dispose();
        _connection.Dispose();
    }
}
