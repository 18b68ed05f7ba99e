namespace DueCourse.CaseFiles;

using System.Diagnostics.CodeAnalysis;
using DueCourse.CaseFiles.Values;
using DueCourse.Law.Clock;

/// <summary>
/// What starts a limit of time, as a command is given it: 2026-12-11, 2026-12-11T16:31 by the clock of the United Kingdom,
/// or what is known of the day: 2026-12, 2026-12-01..2026-12-09.
/// </summary>
public static class StartText
{
    /// <summary>Reads a start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">What it says.</param>
    /// <param name="fault">What is wrong with it; also a time that the clocks skipped.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out Start? start, out ValueFault fault)
    {
        start = null;
        text = text.Trim();
        if (text.Length == 0)
        {
            fault = new("value.empty", "Nothing is written there.", "Give the day: 2026-12-11.");
            return false;
        }

        if (text.Length > 11 && text[10] is 't' or ' ' && char.IsAsciiDigit(text[11]))
        {
            fault = new("moment.format", "Between the day and the time of day stands a capital T.", $"Write {text[..10]}T{text[11..]}.");
            return false;
        }

        if (!text.Contains('T', StringComparison.Ordinal))
        {
            if (!DateText.TryRead(text, out var range, out fault)) return false;
            if (range.Earliest == LocalDate.MinIsoValue)
            {
                fault = new("date.no-beginning", "A time cannot be counted from a day of which no earliest is known.", "Give at least the earliest day: 2026-05-01..");
                return false;
            }

            start = new(range);
            return true;
        }

        if (!MomentText.TryReadByTheClock(text, out var moment, out fault)) return false;
        if (InHours.Later(moment, 0) is null)
        {
            fault = new("moment.skipped", $"On {moment.Date.Words()} the clocks went forward an hour, and this time of day did not exist.", "Give the time that a clock then showed: an hour later, or earlier.");
            return false;
        }

        start = Start.At(moment);
        return true;
    }
}
