namespace DueCourse.Law.Drafting;

/// <summary>
/// A day that may be known only in part: exactly, as a month, as a year, or as lying between two days.
/// Both ends are inclusive days of the United Kingdom calendar; an open end is the calendar's own end.
/// </summary>
public readonly record struct DateRange(LocalDate Earliest, LocalDate Latest)
{
    /// <summary>Nothing is known of the day.</summary>
    public static DateRange Any { get; } = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    /// <summary>Known to the day.</summary>
    public bool IsExact => Earliest == Latest;

    /// <summary>One day.</summary>
    public static DateRange On(LocalDate day) => new(day, day);

    /// <summary>Some day of a month.</summary>
    public static DateRange InMonth(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return new(first, first.PlusMonths(1).PlusDays(-1));
    }

    /// <summary>Some day of a year.</summary>
    public static DateRange InYear(int year) => new(new(year, 1, 1), new(year, 12, 31));

    /// <summary>
    /// The same day so many months or years later. Where that day does not exist (29 February in a common year)
    /// the law is not uniform on whether the last day of the month or the first of the next is meant, so both are kept.
    /// </summary>
    public DateRange Plus(Period period) => new(Later(Earliest, period, early: true), Later(Latest, period, early: false));

    /// <summary>As the pages print it.</summary>
    public string Words()
    {
        if (IsExact) return Earliest.Words();
        if (this == InYear(Earliest.Year)) return $"some day in {Earliest.Year}";
        if (this == InMonth(Earliest.Year, Earliest.Month))
            return "some day in " + Earliest.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
        if (Earliest == LocalDate.MinIsoValue) return $"some day up to {Latest.Words()}";
        if (Latest == LocalDate.MaxIsoValue) return $"some day from {Earliest.Words()}";
        return $"some day from {Earliest.Words()} to {Latest.Words()}";
    }

    private static LocalDate Later(LocalDate day, Period period, bool early)
    {
        if (day == LocalDate.MinIsoValue || day == LocalDate.MaxIsoValue) return day;
        var later = day + period;
        var landedShort = (period.Months != 0 || period.Years != 0) && period.Days == 0 && later.Day < day.Day;
        return landedShort && !early ? later.PlusDays(1) : later;
    }
}
