namespace DueCourse.Law.TribunalProcedureRules2014;

using DueCourse.Law.TimeLimits;

/// <summary>How time is calculated in the First-tier Tribunal.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/11</remarks>
public static class Rule11
{
    /// <summary>
    /// Working days of rule 1(4): not a Saturday, Sunday, Christmas Day, Good Friday or bank holiday, nor 27 to 31 December.
    /// </summary>
    public static WorkingDays WorkingDays { get; } = new((day, division) =>
        !WorkingDays.IsWeekend(day)
        && !(day.Month == 12 && (day.Day == 25 || day.Day >= 27))
        && !BankHolidays.Falls(day, division));

    /// <summary>
    /// An act must be done by midnight at the end of the last day; if that is not a working day, it is in time on the next.
    /// </summary>
    // Interpretation: rule 1(4) names no territory for "bank holiday" and no authority does. The safe day uses the
    // holidays of the part where the Tribunal sits (the earliest of the three, if that is not known), and what waits for
    // the limit waits for the union of all three.
    public static Counting DaysAfter(int days, string what, params string[] then) => (from, seat) =>
    {
        var last = from.PlusDays(days);
        IReadOnlyList<UkDivision> seats = seat is { } known ? [known] : BankHolidays.Divisions;
        if (!BankHolidays.IsKnown(last) || seats.Select(d => WorkingDays.OnOrAfter(last, [d])).Any(d => d is null)
            || WorkingDays.OnOrAfter(last, BankHolidays.Divisions) is not { } gateAfter
            || WorkingDays.CertainlyOnOrBefore(last, BankHolidays.Divisions) is not { } certain)
            return WorkingDays.PastTheCalendar(last);
        var safeBy = seats.Min(d => WorkingDays.OnOrAfter(last, [d])!.Value);
        return new FallsOn(safeBy, gateAfter, certain, gateAfter.PlusDays(1), "24:00 Europe/London",
            Working(from, days, last, safeBy, gateAfter, certain, seat, what), then);
    };

    private static List<string> Working(
        LocalDate from, int days, LocalDate last, LocalDate safeBy, LocalDate gateAfter, LocalDate certain, UkDivision? seat, string what)
    {
        var working = new List<string>
        {
            $"{what} on {from.Words()}; that day is not counted.",
            $"{days} days after it is {Day(last)}.",
        };
        if (safeBy != last)
            working.Add($"{Day(last)} is not a working day {Where(seat)}, so {Day(safeBy)}, the next that is, is still in time (rule 11(2)), unless the Tribunal directs otherwise.");
        if (gateAfter != safeBy)
            working.Add($"The rules do not say whose bank holidays count. On another reading the last day is {Day(gateAfter)}, so whatever waits for the limit waits for that day.");
        if (certain != safeBy)
            working.Add($"{Day(certain)} is the last day on which it can certainly be done, without leaning on that rule or on an office that may be shut.");
        working.Add("It must be received by midnight at the end of the day (rule 11(1)).");
        return working;
    }

    private static string Where(UkDivision? seat) =>
        seat is { } known ? $"in {known.Words()}" : "on the strictest calendar (the seat of the Tribunal is not on file)";

    private static string Day(LocalDate day) => $"{day.DayOfWeek} {day.Words()}";
}
