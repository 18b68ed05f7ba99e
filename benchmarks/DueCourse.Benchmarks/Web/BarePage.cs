using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;

namespace DueCourse.Benchmarks.Web;

/// <summary>
/// What a case's page is measured against: a bare ASP.NET page that reads the same rows, all of a case, by a prepared statement on a
/// pooled connection, and shows the text of each in a table; or that also keeps, durably, that somebody looked. It knows no law, no
/// access and no people.
/// </summary>
internal sealed class BarePage : IDisposable
{
    private readonly string _record;
    private readonly ConcurrentBag<(SqliteConnection Connection, SqliteCommand Select)> _idle = [];
    private readonly SqliteConnection _looks;
    private readonly SqliteCommand _insert;
    private readonly SemaphoreSlim _turn = new(1, 1);

    public BarePage(string record, string looks)
    {
        _record = $"Data Source={record};Mode=ReadOnly;Pooling=False";
        _looks = new SqliteConnection($"Data Source={looks};Pooling=False");
        _looks.Open();
        using var make = _looks.CreateCommand();
        make.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE IF NOT EXISTS look (at INTEGER PRIMARY KEY, \"case\" BLOB NOT NULL, what BLOB NOT NULL)";
        make.ExecuteNonQuery();
        _insert = _looks.CreateCommand();
        _insert.CommandText = "INSERT INTO look (\"case\", what) VALUES ($a, $b)";
        _insert.Parameters.Add(new("$a", null));
        // As long as the entry of a look.
        _insert.Parameters.Add(new("$b", new byte[400]));
    }

    public Task Read(string id, HttpContext context)
    {
        if (!_idle.TryTake(out var session)) session = Open();
        var html = new StringBuilder("<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>A case</title></head><body><h1>A case</h1><table>");
        session.Select.Parameters[0].Value = Convert.FromHexString(id);
        using (var rows = session.Select.ExecuteReader())
        {
            while (rows.Read())
            {
                html.Append("<tr><td>").Append(rows.GetInt64(1).ToString(CultureInfo.InvariantCulture)).Append("</td><td>").Append(rows.GetInt64(2).ToString(CultureInfo.InvariantCulture)).Append("</td><td>");
                // What our page reads too: the chain of each entry.
                for (var column = 3; column <= 6; column++) _ = rows.GetFieldValue<byte[]>(column);
                html.Append(HtmlEncoder.Default.Encode(Encoding.UTF8.GetString(rows.GetFieldValue<byte[]>(7)))).Append("</td></tr>");
            }
        }

        _idle.Add(session);
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html.Append("</table></body></html>").ToString());
    }

    public async Task ReadAndLook(string id, HttpContext context)
    {
        await _turn.WaitAsync();
        try
        {
            _insert.Parameters[0].Value = Convert.FromHexString(id);
            _insert.ExecuteNonQuery();
        }
        finally
        {
            _turn.Release();
        }

        await Read(id, context);
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var session))
        {
            session.Select.Dispose();
            session.Connection.Dispose();
        }

        _insert.Dispose();
        _looks.Dispose();
        _turn.Dispose();
    }

    private (SqliteConnection, SqliteCommand) Open()
    {
        var connection = new SqliteConnection(_record);
        connection.Open();
        var select = connection.CreateCommand();
        select.CommandText = "SELECT compartment, number, recorded_at, previous, commitment, hash, salt, payload, version FROM entry WHERE \"case\" = $a ORDER BY version";
        select.Parameters.Add(new("$a", null));
        select.Prepare();
        return (connection, select);
    }
}
