namespace DueCourse.Law.Tests.TimeLimits;

/// <summary>
/// The days of lengths that several limits share, under one calendar and one rule for the last day: a table each, for
/// <see cref="LimitTests"/>. Like every other table they were worked out from the words of the rules.
/// </summary>
internal static class TheDaysOf
{
    /// <summary>14 days after, before a tribunal: 27 to 31 December are left out, and the last day moves on.</summary>
    public const string FourteenDays =
        """
        ordinary: 2026-09-30 > 2026-10-14
        weekend: 2026-10-03 > 2026-10-19
        holiday in England and Wales: 2026-08-17 ew > 2026-09-01
        holiday in Scotland: 2026-11-16 sc > 2026-12-01
        holiday in Northern Ireland: 2026-06-29 ni > 2026-07-14
        year end: 2026-12-17 > 2027-01-04 2027-01-05
        leap day: 2028-02-15 > 2028-02-29
        start known as a range: 2026-09-30..2026-10-09 > 2026-10-14 2026-10-23
        """;

    /// <summary>28 days after, likewise.</summary>
    public const string TwentyEightDays =
        """
        ordinary: 2026-09-16 > 2026-10-14
        weekend: 2026-09-19 > 2026-10-19
        holiday in England and Wales: 2026-08-03 ew > 2026-09-01
        holiday in Scotland: 2026-11-02 sc > 2026-12-01
        holiday in Northern Ireland: 2026-06-15 ni > 2026-07-14
        year end: 2026-12-03 > 2027-01-04 2027-01-05
        leap day: 2028-02-01 > 2028-02-29
        start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        """;

    /// <summary>A month after, likewise.</summary>
    public const string AMonth =
        """
        ordinary: 2026-09-14 > 2026-10-14
        weekend: 2026-09-17 > 2026-10-19
        holiday in England and Wales: 2026-07-31 ew > 2026-09-01
        holiday in Scotland: 2026-10-31 sc > 2026-12-01
        holiday in Northern Ireland: 2026-06-13 ni > 2026-07-14
        year end: 2026-12-30 > 2027-02-01
        leap day: 2028-01-31 > 2028-02-29
        start known as a range: 2026-09-14..2026-09-23 > 2026-10-14 2026-10-23
        """;

    /// <summary>10 working days after, 27 to 31 December being none.</summary>
    public const string TenWorkingDays =
        """
        ordinary: 2026-10-10 > 2026-10-23
        weekend: 2026-10-13 > 2026-10-27
        holiday in England and Wales: 2026-08-27 ew > 2026-09-11
        holiday in Scotland: 2026-11-26 sc > 2026-12-11
        holiday in Northern Ireland: 2026-07-09 ni > 2026-07-24
        year end: 2026-12-27 > 2027-01-15 2027-01-18
        leap day: 2028-02-25 > 2028-03-10
        start known as a range: 2026-10-10..2026-10-19 > 2026-10-23 2026-11-02
        """;

    /// <summary>7 days after, in the courts of England and Wales: the safe day is one on which the office is certainly open.</summary>
    public const string SevenDaysInCourt =
        """
        ordinary: 2026-10-07 > 2026-10-14
        weekend: 2026-10-10 > 2026-10-16 2026-10-19
        holiday in England and Wales: 2026-08-24 ew > 2026-08-28 2026-09-01
        holiday in Scotland: 2026-11-23 sc > 2026-11-30
        holiday in Northern Ireland: 2026-07-06 ni > 2026-07-13
        year end: 2026-12-24 > 2026-12-31
        leap day: 2028-02-22 > 2028-02-29
        start known as a range: 2026-10-07..2026-10-16 > 2026-10-14 2026-10-23
        """;
}
