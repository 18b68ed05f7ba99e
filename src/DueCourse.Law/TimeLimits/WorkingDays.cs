namespace DueCourse.Law.TimeLimits;

/// <summary>Walks a calendar of working days, and stops where the calendar is no longer known.</summary>
/// <param name="isWorkingDay">Is a day a working day under the rule, in a part of the United Kingdom?</param>
public sealed class WorkingDays(Func<LocalDate, UkDivision, bool> isWorkingDay)
{
    /// <summary>Saturday or Sunday.</summary>
    public static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    /// <summary>Is it a working day in every one of these parts?</summary>
    public bool InAll(LocalDate day, IEnumerable<UkDivision> divisions) => divisions.All(d => isWorkingDay(day, d));

    /// <summary>The day itself, or the first working day after it; null past the calendar.</summary>
    public LocalDate? OnOrAfter(LocalDate day, IReadOnlyList<UkDivision> divisions)
    {
        while (BankHolidays.IsKnown(day))
        {
            if (InAll(day, divisions)) return day;
            day = day.PlusDays(1);
        }

        return null;
    }

    /// <summary>The day itself, or the last day before it, that is a working day and on which offices are certainly open.</summary>
    public LocalDate? CertainlyOnOrBefore(LocalDate day, IReadOnlyList<UkDivision> divisions)
    {
        while (BankHolidays.IsKnown(day))
        {
            if (InAll(day, divisions) && !BankHolidays.OfficesMayBeShut(day)) return day;
            day = day.PlusDays(-1);
        }

        return null;
    }

    /// <summary>The answer when a day lies outside the calendar held.</summary>
    public static CannotYetBeFixed PastTheCalendar(LocalDate day) => new(
        [Missing.Ruling("calendar.bank-holidays", $"Which days are bank holidays around {day.Words()}? The list held runs from {BankHolidays.KnownFrom.Words()} to {BankHolidays.KnownTo.Words()}.")],
        [$"The last day would fall about {day.Words()}, and the bank holidays held run from {BankHolidays.KnownFrom.Words()} to {BankHolidays.KnownTo.Words()}."]);
}
