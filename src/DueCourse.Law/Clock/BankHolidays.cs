namespace DueCourse.Law.Clock;

/// <summary>Bank holidays of the three parts of the United Kingdom: dated data, to be checked each year.</summary>
/// <remarks>
/// https://www.gov.uk/bank-holidays, every edition published from December 2012 to February 2026. A holiday made or moved by
/// proclamation counts from the first; <see cref="Announcements"/> says when it was published. A proclamation can add a day at
/// short notice, so this list must be kept up.
/// </remarks>
public static class BankHolidays
{
    private static readonly byte[] days = Read(
    [
        new(2014, "1-1 4-18 4-21 5-5 5-26 8-25 12-25 12-26", "1-1 1-2 4-18 5-5 5-26 8-4 12-1 12-25 12-26", "3-17 7-14"),
        new(2015, "1-1 4-3 4-6 5-4 5-25 8-31 12-25 12-28", "1-1 1-2 4-3 5-4 5-25 8-3 11-30 12-25 12-28", "3-17 7-13"),
        new(2016, "1-1 3-25 3-28 5-2 5-30 8-29 12-26 12-27", "1-1 1-4 3-25 5-2 5-30 8-1 11-30 12-26 12-27", "3-17 7-12"),
        new(2017, "1-2 4-14 4-17 5-1 5-29 8-28 12-25 12-26", "1-2 1-3 4-14 5-1 5-29 8-7 11-30 12-25 12-26", "3-17 7-12"),
        new(2018, "1-1 3-30 4-2 5-7 5-28 8-27 12-25 12-26", "1-1 1-2 3-30 5-7 5-28 8-6 11-30 12-25 12-26", "3-19 7-12"),
        new(2019, "1-1 4-19 4-22 5-6 5-27 8-26 12-25 12-26", "1-1 1-2 4-19 5-6 5-27 8-5 12-2 12-25 12-26", "3-18 7-12"),
        new(2020, "1-1 4-10 4-13 5-8 5-25 8-31 12-25 12-28", "1-1 1-2 4-10 5-8 5-25 8-3 11-30 12-25 12-28", "3-17 7-13"),
        new(2021, "1-1 4-2 4-5 5-3 5-31 8-30 12-27 12-28", "1-1 1-4 4-2 5-3 5-31 8-2 11-30 12-27 12-28", "3-17 7-12"),
        new(2022, "1-3 4-15 4-18 5-2 6-2 6-3 8-29 9-19 12-26 12-27", "1-3 1-4 4-15 5-2 6-2 6-3 8-1 9-19 11-30 12-26 12-27", "3-17 7-12"),
        new(2023, "1-2 4-7 4-10 5-1 5-8 5-29 8-28 12-25 12-26", "1-2 1-3 4-7 5-1 5-8 5-29 8-7 11-30 12-25 12-26", "3-17 7-12"),
        new(2024, "1-1 3-29 4-1 5-6 5-27 8-26 12-25 12-26", "1-1 1-2 3-29 5-6 5-27 8-5 12-2 12-25 12-26", "3-18 7-12"),
        new(2025, "1-1 4-18 4-21 5-5 5-26 8-25 12-25 12-26", "1-1 1-2 4-18 5-5 5-26 8-4 12-1 12-25 12-26", "3-17 7-14"),
        new(2026, "1-1 4-3 4-6 5-4 5-25 8-31 12-25 12-28", "1-1 1-2 4-3 5-4 5-25 6-15 8-3 11-30 12-25 12-28", "3-17 7-13"),
        new(2027, "1-1 3-26 3-29 5-3 5-31 8-30 12-27 12-28", "1-1 1-4 3-26 5-3 5-31 8-2 11-30 12-27 12-28", "3-17 7-12"),
        new(2028, "1-3 4-14 4-17 5-1 5-29 8-28 12-25 12-26", "1-3 1-4 4-14 5-1 5-29 8-7 11-30 12-25 12-26", "3-17 7-12"),
    ]);

    /// <summary>The first day for which the list is held.</summary>
    public static LocalDate KnownFrom { get; } = new(2014, 1, 1);

    /// <summary>The last day for which the list is held; past it no date is given.</summary>
    public static LocalDate KnownTo { get; } = new(2028, 12, 31);

    /// <summary>The day on which the latest edition of the list appeared.</summary>
    public static LocalDate PublishedOn { get; } = new(2026, 2, 25);

    /// <summary>Single days made or moved by proclamation, and when the published list first had them.</summary>
    public static IReadOnlyList<(LocalDate Day, Divisions Where, string What, LocalDate PublishedOn)> Announcements { get; } =
    [
        (new(2020, 5, 8), Divisions.EnglandAndWales | Divisions.NorthernIreland, "early May holiday, moved from 4 May for the 75th anniversary of VE Day", new(2019, 6, 10)),
        (new(2020, 5, 8), Divisions.Scotland, "early May holiday, moved from 4 May for the 75th anniversary of VE Day", new(2019, 7, 2)),
        (new(2022, 6, 2), Divisions.All, "spring holiday, moved from 30 May for the Platinum Jubilee", new(2020, 11, 12)),
        (new(2022, 6, 3), Divisions.All, "Platinum Jubilee", new(2020, 11, 12)),
        (new(2022, 9, 19), Divisions.All, "State Funeral of Queen Elizabeth II", new(2022, 9, 9)),
        (new(2023, 5, 8), Divisions.All, "Coronation of King Charles III", new(2022, 11, 8)),
        (new(2026, 6, 15), Divisions.Scotland, "World Cup, by proclamation of 4 February 2026", new(2026, 2, 25)),
    ];

    // Court offices in England and Wales shut on one further day at Christmas: 24 December in 2018, 2021 and 2025, 27 December
    // in 2024 (yearly notices). For the other years no notice was read, so 24 December is taken as perhaps shut in every year.
    private static readonly LocalDate ShutIn2024 = new(2024, 12, 27);

    /// <summary>Is the day on the list?</summary>
    public static bool IsKnown(LocalDate day) => day >= KnownFrom && day <= KnownTo;

    /// <summary>Where the day, which is on the list, is a bank holiday.</summary>
    public static Divisions Where(LocalDate day) => (Divisions)days[Index(day)];

    /// <summary>Is it a bank holiday in that part? A day off the list is not.</summary>
    public static bool Falls(LocalDate day, UkDivision on) => IsKnown(day) && (Where(day) & on.Alone()) != Divisions.None;

    /// <summary>Court offices are, or may be, shut although it is not a bank holiday.</summary>
    public static bool OfficesMayBeShut(LocalDate day) => (day.Month == 12 && day.Day == 24) || day == ShutIn2024;

    /// <summary>What is missing about a day that is not on the list.</summary>
    public static Missing NotHeld(LocalDate day) => Missing.Ruling("calendar.bank-holidays",
        $"Which days are bank holidays around {day.Words()}? The list held runs from {KnownFrom.Words()} to {KnownTo.Words()}.");

    /// <summary>The number of a day on the list, from 0.</summary>
    internal static int Index(LocalDate day) => Period.DaysBetween(KnownFrom, day);

    // Northern Ireland has the days of England and Wales, and two of its own.
    private static byte[] Read(Year[] years)
    {
        var read = new byte[Period.DaysBetween(new(2014, 1, 1), new(2029, 1, 1))];
        foreach (var year in years)
        {
            Mark(read, year.Number, year.InEnglandAndWales, Divisions.EnglandAndWales | Divisions.NorthernIreland);
            Mark(read, year.Number, year.InScotland, Divisions.Scotland);
            Mark(read, year.Number, year.AlsoInNorthernIreland, Divisions.NorthernIreland);
        }

        return read;
    }

    private static void Mark(byte[] read, int year, string monthsAndDays, Divisions where)
    {
        foreach (var monthAndDay in monthsAndDays.Split(' '))
        {
            var dash = monthAndDay.IndexOf('-', StringComparison.Ordinal);
            var day = new LocalDate(year, Number(monthAndDay[..dash]), Number(monthAndDay[(dash + 1)..]));
            read[Period.DaysBetween(new(2014, 1, 1), day)] |= (byte)where;
        }
    }

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Year(int Number, string InEnglandAndWales, string InScotland, string AlsoInNorthernIreland);
}
