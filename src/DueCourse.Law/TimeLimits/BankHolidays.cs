namespace DueCourse.Law.TimeLimits;

using System.Collections.Frozen;
using static DueCourse.Law.Drafting.UkDivision;

/// <summary>Bank holidays of the three parts of the United Kingdom: dated data, to be checked each year.</summary>
/// <remarks>
/// https://www.gov.uk/bank-holidays. 2026: published list (the Scottish holiday of 15 June by proclamation of 4 February
/// 2026). 2024 and 2025: known from the published lists, not read again. 2027 and 2028: derived from the statutory pattern
/// and the practice of substitute days. A proclamation can add a day at short notice, so this list must be kept up.
/// </remarks>
public static class BankHolidays
{
    private static readonly FrozenSet<LocalDate> InEnglandAndWales = Days(
        (2024, "1-1 3-29 4-1 5-6 5-27 8-26 12-25 12-26"),
        (2025, "1-1 4-18 4-21 5-5 5-26 8-25 12-25 12-26"),
        (2026, "1-1 4-3 4-6 5-4 5-25 8-31 12-25 12-28"),
        (2027, "1-1 3-26 3-29 5-3 5-31 8-30 12-27 12-28"),
        (2028, "1-3 4-14 4-17 5-1 5-29 8-28 12-25 12-26"));

    private static readonly FrozenSet<LocalDate> InScotland = Days(
        (2024, "1-1 1-2 3-29 5-6 5-27 8-5 12-2 12-25 12-26"),
        (2025, "1-1 1-2 4-18 5-5 5-26 8-4 12-1 12-25 12-26"),
        (2026, "1-1 1-2 4-3 5-4 5-25 6-15 8-3 11-30 12-25 12-28"),
        (2027, "1-1 1-4 3-26 5-3 5-31 8-2 11-30 12-27 12-28"),
        (2028, "1-3 1-4 4-14 5-1 5-29 8-7 11-30 12-25 12-26"));

    private static readonly FrozenSet<LocalDate> InNorthernIreland =
        InEnglandAndWales.Concat(Days(
            (2024, "3-18 7-12"), (2025, "3-17 7-14"), (2026, "3-17 7-13"), (2027, "3-17 7-12"), (2028, "3-17 7-12")))
        .ToFrozenSet();

    // Court offices shut on one further day at Christmas: 27 December in 2024, 24 December in 2025. The day for later
    // years is not yet announced or confirmed, so 24 December is taken as perhaps shut in every year.
    private static readonly LocalDate ShutIn2024 = new(2024, 12, 27);

    /// <summary>The first day for which the list is held.</summary>
    public static LocalDate KnownFrom { get; } = new(2024, 1, 1);

    /// <summary>The last day for which the list is held; past it no date is given.</summary>
    public static LocalDate KnownTo { get; } = new(2028, 12, 31);

    /// <summary>Every part.</summary>
    public static IReadOnlyList<UkDivision> Divisions { get; } = [EnglandAndWales, Scotland, NorthernIreland];

    /// <summary>Is the day on the list?</summary>
    public static bool IsKnown(LocalDate day) => day >= KnownFrom && day <= KnownTo;

    /// <summary>Is it a bank holiday in that part?</summary>
    public static bool Falls(LocalDate day, UkDivision on) => on switch
    {
        EnglandAndWales => InEnglandAndWales.Contains(day),
        Scotland => InScotland.Contains(day),
        _ => InNorthernIreland.Contains(day),
    };

    /// <summary>Court offices are, or may be, shut although it is not a bank holiday.</summary>
    public static bool OfficesMayBeShut(LocalDate day) => (day.Month == 12 && day.Day == 24) || day == ShutIn2024;

    /// <summary>The words for a part.</summary>
    public static string Words(this UkDivision division) => division switch
    {
        EnglandAndWales => "England and Wales",
        Scotland => "Scotland",
        _ => "Northern Ireland",
    };

    private static FrozenSet<LocalDate> Days(params (int Year, string MonthsAndDays)[] years) =>
        years.SelectMany(y => y.MonthsAndDays.Split(' ').Select(md =>
        {
            var dash = md.IndexOf('-', StringComparison.Ordinal);
            return new LocalDate(y.Year, Number(md[..dash]), Number(md[(dash + 1)..]));
        })).ToFrozenSet();

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
