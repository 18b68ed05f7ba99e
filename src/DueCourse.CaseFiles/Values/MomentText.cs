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
    public static bool TryReadRecorded(string text, out Instant moment, out ValueFault fault) =>
        TryRead(text, day => day.AtMidnight().InUtc().ToInstant(), out moment, out fault);

    /// <summary>Up to when something was known: a day alone is its end.</summary>
    public static bool TryReadKnown(string text, out Instant moment, out ValueFault fault) =>
        TryRead(text, day => day.PlusDays(1).AtMidnight().InUtc().ToInstant() - Duration.FromNanoseconds(1), out moment, out fault);

    /// <summary>A moment by the clock of the United Kingdom: a day alone is its beginning.</summary>
    public static bool TryReadByTheClock(string text, out LocalDateTime moment, out ValueFault fault)
    {
        moment = default;
        fault = default;
        foreach (var form in ByTheClock)
            if (form.Parse(text).TryGetValue(default, out moment))
                return IsSensible(moment.Date, out fault);
        if (text.Contains('T', StringComparison.Ordinal))
        {
            fault = new("moment.format", "The law speaks of days and hours by the clock of the United Kingdom.", "Write 2020-12-31T23:00, without a zone, or a day alone: 2020-12-31.");
            return false;
        }

        if (!DateText.TryReadDay(text, out var day, out fault)) return false;
        moment = day.AtMidnight();
        return true;
    }

    private static bool TryRead(string text, Func<LocalDate, Instant> ofDay, out Instant moment, out ValueFault fault)
    {
        moment = default;
        fault = default;
        foreach (var form in WithOffset)
        {
            if (!form.Parse(text).TryGetValue(default, out var at)) continue;
            moment = at.ToInstant();
            return IsSensible(at.Date, out fault);
        }

        if (text.Contains('T', StringComparison.Ordinal))
        {
            fault = new("moment.format", "A time of day without a zone is another moment in summer than in winter.", Forms);
            return false;
        }

        if (!DateText.TryReadDay(text, out var day, out fault)) return false;
        moment = ofDay(day);
        return true;
    }

    private static bool IsSensible(LocalDate day, out ValueFault fault) => DateText.TryReadDay(LocalDatePattern.Iso.Format(day), out _, out fault);
}
