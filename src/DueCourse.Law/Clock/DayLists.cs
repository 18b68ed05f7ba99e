namespace DueCourse.Law.Clock;

using System.Text;

/// <summary>Days in words: "24, 25, 26, 27 and 30 November 2026".</summary>
internal static class DayLists
{
    private static readonly string[] Months =
        ["", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>"Monday 30 November 2026".</summary>
    public static string DayAndDate(this LocalDate day) => $"{day.DayOfWeek} {day.Words()}";

    /// <summary>The sentence with a capital first letter.</summary>
    public static string Capitalised(this string sentence) =>
        sentence.Length > 0 && char.IsLower(sentence[0]) ? char.ToUpperInvariant(sentence[0]) + sentence[1..] : sentence;

    /// <summary>"1st", "12th", "23rd".</summary>
    public static string Ordinal(int n) => n + ((n % 100) is 11 or 12 or 13 ? "th" : (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    /// <summary>The working days after a day, up to another.</summary>
    public static string Words(LocalDate after, LocalDate upTo, WorkingDays calendar, Divisions parts) =>
        Words(after, upTo, day => calendar.InAll(day, parts));

    /// <summary>The weekdays among them that are not working days; empty if there are none.</summary>
    public static string LeftOut(LocalDate after, LocalDate upTo, WorkingDays calendar, Divisions parts) =>
        Words(after, upTo, day => !WorkingDays.IsWeekend(day) && !calendar.InAll(day, parts));

    private static string Words(LocalDate after, LocalDate upTo, Func<LocalDate, bool> isOne)
    {
        var words = new StringBuilder();
        LocalDate? held = null;
        for (var day = after.PlusDays(1); day <= upTo; day = day.PlusDays(1))
        {
            if (!isOne(day)) continue;
            if (held is { } before) Put(words, before, day, isLast: false);
            held = day;
        }

        if (held is { } end) Put(words, end, null, isLast: true);
        return words.ToString();
    }

    private static void Put(StringBuilder words, LocalDate day, LocalDate? next, bool isLast)
    {
        if (words.Length > 0) words.Append(isLast ? " and " : ", ");
        words.Append(day.Day);
        if (next is { } following && following.Month == day.Month) return;
        words.Append(' ').Append(Months[day.Month]);
        if (next is null || next.Value.Year != day.Year) words.Append(' ').Append(day.Year);
    }
}
