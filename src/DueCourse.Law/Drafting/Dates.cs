namespace DueCourse.Law.Drafting;

/// <summary>Dates as the statute book writes them: <c>1.August(2008)</c>, <c>31.December(2020).At(23, 00)</c>.</summary>
public static class Dates
{
    /// <summary>31 December 2020, 23:00 (United Kingdom time): the end of the transition period, "IP completion day".</summary>
    public static LocalDateTime IpCompletion { get; } = 31.December(2020).At(23, 00);

    private static readonly string[] MonthNames =
        ["", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

#pragma warning disable CS1591 // twelve months need no explanation
    public static LocalDate January(this int day, int year) => new(year, 1, day);
    public static LocalDate February(this int day, int year) => new(year, 2, day);
    public static LocalDate March(this int day, int year) => new(year, 3, day);
    public static LocalDate April(this int day, int year) => new(year, 4, day);
    public static LocalDate May(this int day, int year) => new(year, 5, day);
    public static LocalDate June(this int day, int year) => new(year, 6, day);
    public static LocalDate July(this int day, int year) => new(year, 7, day);
    public static LocalDate August(this int day, int year) => new(year, 8, day);
    public static LocalDate September(this int day, int year) => new(year, 9, day);
    public static LocalDate October(this int day, int year) => new(year, 10, day);
    public static LocalDate November(this int day, int year) => new(year, 11, day);
    public static LocalDate December(this int day, int year) => new(year, 12, day);
#pragma warning restore CS1591

    /// <summary>A time of that day, United Kingdom clock.</summary>
    public static LocalDateTime At(this LocalDate day, int hour, int minute) => day.At(new LocalTime(hour, minute));

    /// <summary>A length of sentence pronounced in months.</summary>
    public static Term Months(this int months) => Term.OfMonths(months);

    /// <summary>A length of sentence pronounced in years. A year is twelve months; no other conversion is ever made.</summary>
    public static Term Years(this int years) => Term.OfMonths(years * 12);

    /// <summary>A day as the pages print it: 29 May 2026.</summary>
    public static string Words(this LocalDate day) => $"{day.Day} {MonthNames[day.Month]} {day.Year}";

    /// <summary>A moment as the pages print it; midnight is printed as the day alone.</summary>
    public static string Words(this LocalDateTime moment) =>
        moment.TimeOfDay == LocalTime.Midnight
            ? moment.Date.Words()
            : moment.ToString("d MMMM yyyy, HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
