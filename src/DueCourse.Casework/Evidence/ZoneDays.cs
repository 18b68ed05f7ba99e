namespace DueCourse.Casework.Evidence;

/// <summary>A day printed as YYMMDD, in each century that it can mean.</summary>
/// <remarks>ICAO Doc 9303, part 3, 4.8: what is not known of a day of birth is printed as fillers.</remarks>
internal static class ZoneDays
{
    // Whoever was born before 1900 holds no document with a zone, and none is valid past 2099.
    private static readonly int[] Centuries = [1900, 2000];

    public static IReadOnlyList<DateRange> Of(string printed, bool partly)
    {
        var (year, month, day) = (Part(printed[..2]), Part(printed[2..4]), Part(printed[4..]));
        if (!partly && (year is null || month is null || day is null)) return [];
        if (year is -1 || month is -1 or 0 or > 12 || day is -1 or 0 or > 31) return [];
        // Where the year is not known neither is the day, whatever is printed after it.
        if (year is null) return [new(new(1900, 1, 1), new(2099, 12, 31))];
        return [.. Centuries.Select(c => In(c + year.Value, month, day)).OfType<DateRange>()];
    }

    private static DateRange? In(int year, int? month, int? day) => (month, day) switch
    {
        (null, _) => DateRange.InYear(year),
        ({ } m, null) => DateRange.InMonth(year, m),
        ({ } m, { } d) => d <= CalendarSystem.Iso.GetDaysInMonth(year, m) ? DateRange.On(new(year, m, d)) : null,
    };

    // Null: not known. -1: faulty.
    private static int? Part(string two) => two == "<<" ? null
        : char.IsAsciiDigit(two[0]) && char.IsAsciiDigit(two[1]) ? (two[0] - '0') * 10 + two[1] - '0' : -1;
}
