namespace DueCourse.CaseFiles.Values;

using NodaTime.Text;

/// <summary>
/// Days as a case file writes them: 2026-05-29, 2026-05, 2026, 2026-05-01..2026-05-09, ..2026-05-09, 2026-05-01.. and unknown.
/// </summary>
internal static class DateText
{
    /// <summary>The forms, as a message lists them.</summary>
    public const string Forms = "Write 2026-05-29, or what is known of it: 2026-05, 2026, 2026-05-01..2026-05-09, ..2026-05-09, 2026-05-01.. or unknown.";

    private const int FirstYear = 1800;
    private const int LastYear = 2200;

    private static readonly LocalDatePattern[] OtherForms =
    [
        .. ((string[])["uuuu-M-d", "uuuu/M/d", "uuuuMMdd", "d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu"])
            .Select(LocalDatePattern.CreateWithInvariantCulture),
    ];

    private static readonly LocalDatePattern[] DayFirstForms =
        [.. ((string[])["d/M/uuuu", "d.M.uuuu", "d-M-uuuu"]).Select(LocalDatePattern.CreateWithInvariantCulture)];

    /// <summary>Reads a day, known wholly or in part.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateRange range, out ValueFault fault)
    {
        range = DateRange.Any;
        fault = default;
        if (text is "unknown") return true;
        var dots = text.IndexOf("..");
        if (dots < 0) return TryReadPart(text, out range, out fault);
        var before = text[..dots].TrimEnd();
        var after = text[(dots + 2)..].TrimStart();
        DateRange first = DateRange.Any, last = DateRange.Any;
        if (before.Length == 0 && after.Length == 0)
        {
            fault = new("date.format", "Two dots stand between two days, or before or after one.", Forms);
            return false;
        }

        if (before.Length > 0 && !TryReadPart(before, out first, out fault)) return false;
        if (after.Length > 0 && !TryReadPart(after, out last, out fault)) return false;
        range = new(first.Earliest, last.Latest);
        if (range.Earliest <= range.Latest) return true;
        fault = new("date.range-reversed", "The first day of the range lies after the last, so no day is in it.", $"If the days were swapped, write {after}..{before}.");
        return false;
    }

    /// <summary>Reads a day that must be known exactly.</summary>
    public static bool TryReadDay(ReadOnlySpan<char> text, out LocalDate day, out ValueFault fault)
    {
        day = default;
        if (!TryRead(text, out var range, out fault)) return false;
        day = range.Earliest;
        if (range.IsExact) return true;
        fault = new("date.not-exact", "Here the day itself is needed.", "Write the year, the month and the day, such as 2026-05-29.");
        return false;
    }

    /// <summary>As a case file writes it.</summary>
    public static string Write(DateRange range)
    {
        if (range == DateRange.Any) return "unknown";
        if (range.IsExact) return LocalDatePattern.Iso.Format(range.Earliest);
        if (range.Earliest == LocalDate.MinIsoValue) return ".." + LocalDatePattern.Iso.Format(range.Latest);
        if (range.Latest == LocalDate.MaxIsoValue) return LocalDatePattern.Iso.Format(range.Earliest) + "..";
        if (range == DateRange.InYear(range.Earliest.Year)) return range.Earliest.ToString("uuuu", CultureInfo.InvariantCulture);
        if (range == DateRange.InMonth(range.Earliest.Year, range.Earliest.Month)) return range.Earliest.ToString("uuuu-MM", CultureInfo.InvariantCulture);
        return $"{LocalDatePattern.Iso.Format(range.Earliest)}..{LocalDatePattern.Iso.Format(range.Latest)}";
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, out DateRange range, out ValueFault fault)
    {
        range = DateRange.Any;
        fault = default;
        var isDate = text.Length is 4 or 7 or 10;
        for (var i = 0; i < text.Length && isDate; i++)
            isDate = i is 4 or 7 ? text[i] == '-' : char.IsAsciiDigit(text[i]);
        if (!isDate)
        {
            fault = new("date.format", "Dates are written year first, so that the day and the month cannot be mistaken for each other.", Suggestion(text.ToString()));
            return false;
        }

        var year = Number(text, 0, 4);
        var month = text.Length > 4 ? Number(text, 5, 2) : 1;
        var day = text.Length > 7 ? Number(text, 8, 2) : 1;
        if (year is < FirstYear or > LastYear)
        {
            fault = new("date.out-of-range", $"A year before {FirstYear} or after {LastYear} has no place in a case.", "Check the year.");
            return false;
        }

        if (month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            fault = new("date.impossible", "There is no such day in the calendar.", "Check the month and the day; if they are not certain, write what is known, such as 2026-02.");
            return false;
        }

        range = text.Length switch
        {
            4 => DateRange.InYear(year),
            7 => DateRange.InMonth(year, month),
            _ => DateRange.On(new(year, month, day)),
        };
        return true;
    }

    private static int Number(ReadOnlySpan<char> text, int from, int length) =>
        int.Parse(text.Slice(from, length), NumberStyles.None, CultureInfo.InvariantCulture);

    // What was probably meant, unless day and month could change places.
    private static string Suggestion(string text)
    {
        if (text.Length > 30) return Forms;
        if (text.Length > 10 && text[10] is 'T' or ' ' && TryReadPart(text.AsSpan(0, 10), out _, out _)) return $"Write the day alone: {text[..10]}.";
        foreach (var form in OtherForms)
            if (form.Parse(text).TryGetValue(default, out var day))
                return $"Write {LocalDatePattern.Iso.Format(day)}.";
        foreach (var form in DayFirstForms)
            if (form.Parse(text).TryGetValue(default, out var day) && day.Day > 12)
                return $"Write {LocalDatePattern.Iso.Format(day)}.";
        return Forms;
    }
}
