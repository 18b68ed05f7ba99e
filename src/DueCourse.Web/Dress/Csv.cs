namespace DueCourse.Web.Dress;

/// <summary>Comma-separated values that a spreadsheet opens without running anything in them.</summary>
public static class Csv
{
    /// <summary>A cell. What a spreadsheet would take for a formula begins with an apostrophe.</summary>
    public static string Cell(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r\n".Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
