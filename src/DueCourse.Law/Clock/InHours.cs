namespace DueCourse.Law.Clock;

/// <summary>
/// A reckoning in hours that have really passed, whatever the clocks do meanwhile: a limit on detention, or a review. Nothing
/// rolls over. Moments are United Kingdom time.
/// </summary>
/// <param name="Began">What starts the time: "Detention began".</param>
/// <param name="Hours">How many hours; at least one, or it throws <see cref="ArgumentOutOfRangeException"/>.</param>
public sealed record InHours(string Began, int Hours) : Reckoning
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    private static readonly WorkingDays OfficeDays = new("cal.cpr", Whose.NotSaid, "the place");

    /// <summary>How many hours.</summary>
    public int Hours { get; } = Hours > 0 ? Hours : throw new ArgumentOutOfRangeException(nameof(Hours), Hours, "A period of less than one hour is none.");

    /// <summary>What waits for the hours waits for the latest moment at which they can have passed. Otherwise the earliest binds.</summary>
    public bool TheLaterBinds { get; init; }

    /// <inheritdoc/>
    public override string Words => $"{Hours} hours from";

    /// <inheritdoc/>
    public override IEnumerable<WorkingDays> Calendars => [];

    /// <summary>The moment at which so many hours have passed since a local time that exists.</summary>
    /// <param name="from">Where the clocks showed it twice, both are possible.</param>
    /// <param name="hours">How many hours.</param>
    /// <returns>The earliest and the latest; null where the clocks skipped the time.</returns>
    public static (LocalDateTime Earliest, LocalDateTime Latest)? Later(LocalDateTime from, int hours)
    {
        var mapped = London.MapLocal(from);
        if (mapped.Count == 0) return null;
        return (mapped.First().PlusHours(hours).LocalDateTime, mapped.Last().PlusHours(hours).LocalDateTime);
    }

    /// <inheritdoc/>
    public override TimeLimitResult From(Start start, UkDivision? division)
    {
        if (Later(start.Earliest, Hours) is not { } first || Later(start.Latest, Hours) is not { } last)
            return new CannotYetBeFixed(
                [Missing.Ruling("clock.time-skipped", $"What time was it really? On {start.Day.Words()} the clocks went forward over the time given.")],
                [$"{Began} on {start.Words()}, a time that the clocks skipped that day."]);
        if (OfficeDays.CertainlyOnOrBefore(first.Earliest.Date, Divisions.All) is not { } certain)
            return new CannotYetBeFixed(
                [BankHolidays.NotHeld(first.Earliest.Date)],
                [$"{Began} on {start.Words()}; {Hours} hours on lies beyond the bank holidays held."]);

        var end = first.Earliest;
        List<string> working = [$"{Began} on {start.Words()}.", $"{Hours} hours later, by the hours that really pass, it is {Moment(end)}; nothing rolls over."];
        if (Later(start.Earliest, 0) is { } began && began.Earliest.PlusHours(Hours) != end)
            working.Add("The clocks change in that time, so the hour on the clock is not the same.");
        if (certain < start.Day.Earliest)
            working.Add($"No day in that time is certainly a working day on which offices are open; the last before it is {certain.DayAndDate()}.");
        var gate = TheLaterBinds ? last.Latest : end;
        if (last.Latest != end)
            working.Add(start.Time is null
                ? $"The time of day is not on file: the earliest is given, and it can have been as late as {Moment(last.Latest)}."
                : $"The clocks showed that time twice, or the day is not certain: the earliest is given, and it can have been {Moment(last.Latest)}.");

        // Without a time of day the latest moment is the last of its day, and what waits comes on the next.
        var closes = gate.TimeOfDay == LocalTime.MaxValue ? (LocalTime?)null : gate.TimeOfDay;
        return new FallsOn(end.Date, gate.Date, certain, gate.PlusNanoseconds(1).Date,
            closes is { } hour ? $"{hour.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)} Europe/London" : CutOff.EndOfDay.At, working, Then)
        { Closes = closes };
    }

    private static string Moment(LocalDateTime moment) =>
        $"{moment.Date.DayAndDate()}, {moment.TimeOfDay.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)}";
}
