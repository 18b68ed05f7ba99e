namespace DueCourse.Store.Reading;

using System.Globalization;
using System.Text.RegularExpressions;

/// <summary>
/// A statement for both engines, written once: <c>$1</c>, <c>$2</c> are its values, tables stand behind <c>@</c>, and what the
/// engines say differently stands as <c>{SQLite|PostgreSQL}</c>. Values are never written into the text.
/// </summary>
internal sealed partial class Sql
{
    /// <summary>Reads the text.</summary>
    public Sql(string text)
    {
        ForSqlite = Place().Replace(Either().Replace(text, m => m.Groups["sqlite"].Value), m => "$" + (char)('a' + int.Parse(m.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) - 1))
            .Replace("@", "", StringComparison.Ordinal);
        ForPostgres = Either().Replace(text, m => m.Groups["postgres"].Value).Replace("@", "duecourse.", StringComparison.Ordinal);
    }

    /// <summary>For SQLite. The same object every time, by which a connection finds what it prepared.</summary>
    public string ForSqlite { get; }

    /// <summary>For PostgreSQL.</summary>
    public string ForPostgres { get; }

    [GeneratedRegex(@"\{(?<sqlite>[^{}|]*)\|(?<postgres>[^{}]*)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Either();

    [GeneratedRegex(@"\$(?<number>[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}

/// <summary>A table of the reading side, whose rows are all put in or all deleted for a case.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record Table(string Name, params IReadOnlyList<(string Name, Kind Kind)> Columns)
{
    /// <summary>One row, for SQLite.</summary>
    public Sql Insert { get; } = new($"INSERT INTO @{Name} ({string.Join(", ", Columns.Select(c => c.Name))}) VALUES ({string.Join(", ", Columns.Select((_, i) => $"${i + 1}"))})");

    /// <summary>Many rows from an array for each column, for PostgreSQL.</summary>
    public Sql InsertMany { get; } = new(
        $"INSERT INTO @{Name} ({string.Join(", ", Columns.Select(c => c.Name))}) SELECT {string.Join(", ", Columns.Select(c => c.Kind == Kind.Keys ? $"string_to_array(c_{c.Name}, ' ')" : "c_" + c.Name))} " +
        $"FROM unnest({string.Join(", ", Columns.Select((c, i) => $"${i + 1}::{(c.Kind switch { Kind.Case => "uuid", Kind.Number => "bigint", _ => "text" })}[]"))}) AS given ({string.Join(", ", Columns.Select(c => "c_" + c.Name))})");

    /// <summary>Deletes the rows of a case, for SQLite; of cases, for PostgreSQL.</summary>
    public Sql Delete { get; } = new($"DELETE FROM @{Name} WHERE case_id = {{$1|ANY ($1)}}");

    /// <summary>Deletes all rows.</summary>
    public Sql Empty { get; } = new($"{{DELETE FROM|TRUNCATE}} @{Name}");
}

/// <summary>What a column holds.</summary>
internal enum Kind
{
    /// <summary>A case's id.</summary>
    Case,

    /// <summary>A whole number, or an instant in microseconds.</summary>
    Number,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Search keys, given with blanks between.</summary>
    Keys,
}
