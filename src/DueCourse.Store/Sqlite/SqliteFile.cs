namespace DueCourse.Store.Sqlite;

using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

/// <summary>
/// A SQLite file that was opened: one connection that writes, and some that read beside it. SQLite has no waiting that could be
/// awaited, so the work is done on the caller's thread; writers queue without holding one.
/// </summary>
internal sealed class SqliteFile : IDisposable
{
    // "DuCo": says whose file this is.
    private const int OurMark = 0x4475436f;
    private const int MostIdleReaders = 16;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly SqliteSession _writer;
    private readonly ConcurrentBag<SqliteSession> _idle = [];
    private volatile bool _closed;

    private SqliteFile(string path, SqliteSession writer) => (Path, _writer) = (path, writer);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Opens a file, makes it where there is none, and brings its schema up to date.</summary>
    /// <exception cref="StoreException">It cannot be used; then nothing in it was changed.</exception>
    public static async Task<SqliteFile> Open(string path, IReadOnlyList<Migration> steps, CancellationToken stop)
    {
        var writer = SqliteSession.Open(path);
        try
        {
            for (var attempt = 0; ; attempt++)
            {
                try
                {
                    // Looks before it touches: changing the journal's mode would already be a change.
                    _ = Migrations.Missing(steps, Taken(writer, path)).Any();
                    writer.Run("PRAGMA journal_mode=WAL");
                    Migrate(writer, path, steps);
                    return new(path, writer);
                }
                catch (SqliteException fault) when (fault.SqliteErrorCode == 5 && attempt < 200)
                {
                    // Another node is at the same; the change of mode does not wait for it by itself.
                    await Task.Delay(50, stop).ConfigureAwait(false);
                }
            }
        }
        catch (SqliteException fault)
        {
            writer.Dispose();
            throw SqliteSession.Fault(fault, path);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Writes, when it is this caller's turn.</summary>
    public async Task<T> Write<T>(Func<SqliteSession, T> write, CancellationToken stop)
    {
        await _turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            return write(_writer);
        }
        catch (SqliteException fault)
        {
            throw SqliteSession.Fault(fault, Path);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Reads, beside writers.</summary>
    public T Read<T>(Func<SqliteSession, T> read)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        if (!_idle.TryTake(out var session)) session = SqliteSession.Open(Path);
        try
        {
            var found = read(session);
            if (!_closed && _idle.Count < MostIdleReaders)
            {
                _idle.Add(session);
                session = null;
            }

            return found;
        }
        catch (SqliteException fault)
        {
            throw SqliteSession.Fault(fault, Path);
        }
        finally
        {
            session?.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _turn.Wait();
        _closed = true;
        while (_idle.TryTake(out var session)) session.Dispose();
        _writer.Dispose();
        _turn.Release();
    }

    private static List<(int Number, string Name, string Hash)> Taken(SqliteSession session, string path)
    {
        var tables = (long)session.Ask("SELECT count(*) FROM sqlite_schema")!;
        var mark = (long)session.Ask("PRAGMA application_id")!;
        if (tables == 0 && mark == 0) return [];
        if (mark != OurMark)
            throw new StoreException("store.not-ours", $"{path} is an SQLite database, but not one of DueCourse.", "Writing to it could damage what another program keeps there. Nothing was changed.", "Give another path.");
        var taken = new List<(int, string, string)>();
        using var rows = session.Prepared("SELECT number, name, hash FROM migration ORDER BY number").ExecuteReader();
        while (rows.Read()) taken.Add((rows.GetInt32(0), rows.GetString(1), rows.GetString(2)));
        return taken;
    }

    // All steps are one transaction, and the lock is taken first: two programs that start together take them once.
    private static void Migrate(SqliteSession session, string path, IReadOnlyList<Migration> steps)
    {
        session.Run("BEGIN IMMEDIATE");
        try
        {
            foreach (var step in Migrations.Missing(steps, Taken(session, path)))
            {
                if (step.Number == 1)
                {
                    session.Run($"PRAGMA application_id={OurMark}");
                    session.Run("CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, hash TEXT NOT NULL) STRICT");
                }

                session.Run(step.Sql);
                session.Prepared("INSERT INTO migration (number, name, hash) VALUES ($a, $b, $c)", (long)step.Number, step.Name, step.Hash.ToString()).ExecuteNonQuery();
            }

            session.Run("COMMIT");
        }
        catch
        {
            session.Run("ROLLBACK");
            throw;
        }
    }
}
