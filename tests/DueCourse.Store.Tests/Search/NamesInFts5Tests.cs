namespace DueCourse.Store.Tests.Search;

using DueCourse.Casework.Evidence;
using DueCourse.Casework.People;
using Microsoft.Data.Sqlite;

/// <summary>FTS5 finds exactly what the query itself says that it finds.</summary>
public sealed class NamesInFts5Tests
{
    private static readonly string[] Names =
    [
        "محمد الأحمد", "Muhammad al-Ahmad", "Mohamed Rahimi", "Nguyễn Thị Ánh", "Trần Thị Ánh", "习近平", "Wang Jinping", "Юрий Щербаков", "Yuri Sherbakov",
        "Jean-Pierre N'Diaye", "María José García Márquez", "Or And Not Near", "\" OR 1=1 --", "Conor O’Brien", "Işıl Şahin", "Abdullah Hussein", "Þórður",
    ];

    [Fact]
    public void The_engine_and_the_query_agree_on_every_pair_of_names_at_every_closeness()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Run(connection, "CREATE VIRTUAL TABLE names USING fts5(keys)");
        foreach (var name in Names) Run(connection, "INSERT INTO names(keys) VALUES ($text)", string.Join(' ', NameForms.Keys(new UntrustedText(name)).DefaultIfEmpty("")));
        var hits = 0;
        foreach (var typed in Names)
            foreach (var closeness in Enum.GetValues<Closeness>())
            {
                var query = NameForms.Query(typed, closeness);
                var expected = Enumerable.Range(0, Names.Length).Where(n => query.Finds(NameForms.Keys(new UntrustedText(Names[n])))).ToList();
                Assert.Equal(expected, query.Groups.Count == 0 ? [] : Found(connection, query.ForFts5()));
                hits += expected.Count;
            }

        Assert.True(hits > Names.Length * 3);
    }

    private static List<int> Found(SqliteConnection connection, string match)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT rowid FROM names WHERE names MATCH $text ORDER BY rowid";
        command.Parameters.AddWithValue("$text", match);
        using var reader = command.ExecuteReader();
        var found = new List<int>();
        while (reader.Read()) found.Add((int)reader.GetInt64(0) - 1);
        return found;
    }

    private static void Run(SqliteConnection connection, string sql, string? text = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (text is not null) command.Parameters.AddWithValue("$text", text);
        command.ExecuteNonQuery();
    }
}
