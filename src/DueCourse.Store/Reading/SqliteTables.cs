namespace DueCourse.Store.Reading;

using System.Text.Json;
using DueCourse.Store.Sqlite;

/// <summary>The tables beside the record in a SQLite file.</summary>
internal sealed class SqliteTables(SqliteFile file) : ITables
{
    private static readonly Sql Begin = new("BEGIN IMMEDIATE");
    private static readonly Sql Commit = new("COMMIT");

    public Task<List<object?[]>> Ask(Sql sql, IReadOnlyList<object?> values, CancellationToken stop) =>
        Task.FromResult(file.Read(session => Rows(session, sql.ForSqlite, values)));

    public Task<T> Together<T>(Func<ITogether, Task<T>> work, CancellationToken stop) => file.Write(
        session =>
        {
            session.Prepared(Begin.ForSqlite).ExecuteNonQuery();
            var isDone = false;
            try
            {
                // SQLite never waits in a way that could be awaited, so the work is done when it returns.
                var done = work(new OneTransaction(session));
                if (!done.IsCompleted) throw new InvalidOperationException("something other than the file is waited for while it is locked");
                var result = done.GetAwaiter().GetResult();
                session.Prepared(Commit.ForSqlite).ExecuteNonQuery();
                isDone = true;
                return result;
            }
            finally
            {
                if (!isDone) session.RollBack();
            }
        },
        stop);

    // The condition is one value, whatever is searched for: keys are letters and digits, and FTS5 reads no more into them.
    public Task<List<object?[]>> Search(Sql before, Sql after, SearchQuery query, IReadOnlyList<object?> values, CancellationToken stop)
    {
        var sql = Searches.GetOrAdd((before, after), pair => pair.Item1.ForSqlite + "$z" + pair.Item2.ForSqlite);
        return Task.FromResult(file.Read(session =>
        {
            using var command = session.Unprepared(sql);
            for (var i = 0; i < values.Count; i++) command.Parameters.AddWithValue($"${(char)('a' + i)}", Value(values[i]) ?? DBNull.Value);
            command.Parameters.AddWithValue("$z", query.ForFts5());
            return Read(command);
        }));
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<(Sql, Sql), string> Searches = new();

    private static List<object?[]> Rows(SqliteSession session, string sql, IReadOnlyList<object?> values) => Read(session.Prepared(sql, [.. values.Select(Value)]));

    private static List<object?[]> Read(Microsoft.Data.Sqlite.SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
                row[i] = reader.GetValue(i) switch { DBNull => null, byte[] id => CaseId.From(id), var other => other };
            rows.Add(row);
        }

        return rows;
    }

    private static object? Value(object? value) => value switch
    {
        CaseId id => id.ToBytes(),
        IReadOnlyList<string> texts => JsonSerializer.Serialize(texts),
        _ => value,
    };

    private sealed class OneTransaction(SqliteSession session) : ITogether
    {
        public Task<List<object?[]>> Ask(Sql sql, params IReadOnlyList<object?> values) => Task.FromResult(Rows(session, sql.ForSqlite, values));

        public Task<long> Do(Sql sql, params IReadOnlyList<object?> values) =>
            Task.FromResult((long)session.Prepared(sql.ForSqlite, [.. values.Select(Value)]).ExecuteNonQuery());

        public Task Delete(Table table, IReadOnlyList<CaseId> cases)
        {
            foreach (var id in cases) session.Prepared(table.Delete.ForSqlite, id.ToBytes()).ExecuteNonQuery();
            return Task.CompletedTask;
        }

        public Task Put(Table table, IReadOnlyList<object?[]> rows)
        {
            foreach (var row in rows) session.Prepared(table.Insert.ForSqlite, [.. row.Select(Value)]).ExecuteNonQuery();
            return Task.CompletedTask;
        }
    }
}
