namespace DueCourse.CaseFiles;

using DueCourse.CaseFiles.Values;
using NodaTime.Text;

/// <summary>
/// Moments as a case file writes them: 2026-07-15T09:30:00Z, or a day alone. A day alone is its beginning where
/// something was put on the file, and its end where a reader asks what was known; both by universal time, so that
/// what was recorded on a day is known at the end of it.
/// </summary>
public static class MomentText
{
    internal const string Forms = "Write 2026-07-15T09:30:00Z, or a day alone: 2026-07-15.";

    private static readonly OffsetDateTimePattern[] WithOffset =
    [
        OffsetDateTimePattern.Rfc3339, OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"),
    ];

    private static readonly LocalDateTimePattern[] ByTheClock =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss"),
    ];

    /// <summary>When something was put on the file: a day alone is its beginning.</summary>
    public static bool TryReadRecorded(ReadOnlySpan<char> text, out Instant moment, out ValueFault fault) =>
        TryRead(text, day => day.AtMidnight().InUtc().ToInstant(), out moment, out fault);

    /// <summary>Up to when something was known: a day alone is its end.</summary>
    public static bool TryReadKnown(ReadOnlySpan<char> text, out Instant moment, out ValueFault fault) =>
        TryRead(text, day => day.PlusDays(1).AtMidnight().InUtc().ToInstant() - Duration.FromNanoseconds(1), out moment, out fault);

    /// <summary>A moment by the clock of the United Kingdom: a day alone is its beginning.</summary>
    public static bool TryReadByTheClock(ReadOnlySpan<char> text, out LocalDateTime moment, out ValueFault fault)
    {
        moment = default;
        fault = default;
        var written = text.ToString();
        foreach (var form in ByTheClock)
            if (form.Parse(written).TryGetValue(default, out moment))
                return IsSensible(moment.Date, out fault);
        var split = text.IndexOf('T');
        if (!DateText.TryReadDay(split < 0 ? text : text[..split], out var day, out fault)) return false;
        if (split >= 0)
        {
            fault = NoTime(text[(split + 1)..], LocalDatePattern.Iso.Format(day));
            return false;
        }

        moment = day.AtMidnight();
        return true;
    }

    // The day before the T is one; what stands after it is no time of day by the clock.
    private static ValueFault NoTime(ReadOnlySpan<char> time, string day)
    {
        if (time.IsEmpty) return new("moment.format", "A T stands before the time of day, and no time follows.", $"Write {day}T23:00, or the day alone: {day}.");
        if (time.ContainsAny('Z', '+') || time[1..].Contains('-'))
            return new("moment.zone", "The law speaks of days and hours by the clock of the United Kingdom.", $"Write the time that a clock here showed, without a zone: {day}T23:00.");
        return time.ContainsAnyExceptInRange('0', ':')
            ? new("moment.format", "The time of day is written with the hour and the minute.", $"Write {day}T23:00, or the day alone: {day}.")
            : new("moment.no-such-time", "There is no such time of day: hours run from 00 to 23, minutes and seconds from 00 to 59, each written with two digits.", $"Write {day}T23:00, or the day alone: {day}.");
    }

    private static bool TryRead(ReadOnlySpan<char> text, Func<LocalDate, Instant> ofDay, out Instant moment, out ValueFault fault)
    {
        moment = default;
        fault = default;
        if (IsUsual(text, out moment)) return true;
        var written = text.Contains('T') || text.Contains('t') ? text.ToString() : "";
        foreach (var form in written.Length > 0 ? WithOffset : [])
        {
            if (!form.Parse(written).TryGetValue(default, out var at)) continue;
            moment = at.ToInstant();
            return IsSensible(at.Date, out fault);
        }

        if (text.Contains('T'))
        {
            fault = new("moment.format", "A time of day without a zone is another moment in summer than in winter.", Forms);
            return false;
        }

        if (!DateText.TryReadDay(text, out var day, out fault)) return false;
        moment = ofDay(day);
        return true;
    }

    // 2026-07-15T09:30:00Z, as nearly every file has it, without the search through the patterns.
    private static bool IsUsual(ReadOnlySpan<char> text, out Instant moment)
    {
        moment = default;
        if (text.Length != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z') return false;
        if (!Two(text[11..13], 23, out var hour) || !Two(text[14..16], 59, out var minute) || !Two(text[17..19], 59, out var second)) return false;
        if (!DateText.TryReadDay(text[..10], out var day, out _)) return false;
        moment = day.At(new(hour, minute, second)).InUtc().ToInstant();
        return true;
    }

    private static bool Two(ReadOnlySpan<char> digits, int most, out int number)
    {
        number = (digits[0] - '0') * 10 + digits[1] - '0';
        return char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[1]) && number <= most;
    }

    private static bool IsSensible(LocalDate day, out ValueFault fault) => DateText.TryReadDay(LocalDatePattern.Iso.Format(day), out _, out fault);
}
