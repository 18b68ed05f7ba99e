namespace DueCourse.Law.Clock;

/// <summary>
/// How a rule counts from the day that starts a time to its last day. Each pattern of words is one kind of count; what
/// happens when the last day is not a working day is another matter (<see cref="AtTheEnd"/>).
/// </summary>
public abstract record Count
{
    /// <summary>The last day.</summary>
    /// <param name="from">The moment that starts the time, United Kingdom clock.</param>
    /// <param name="calendar">The rule's working days.</param>
    /// <param name="parts">A day is a working day only when it is one in all of these.</param>
    /// <returns>Null: past the calendar held.</returns>
    public abstract LocalDate? LastDay(LocalDateTime from, WorkingDays calendar, Divisions parts);

    /// <summary>The working: from the event to the last day, a sentence a step.</summary>
    /// <param name="began">What happened: "The notice of decision was sent".</param>
    /// <param name="start">When.</param>
    /// <param name="last">The last day as counted.</param>
    /// <param name="calendar">The rule's working days.</param>
    /// <param name="parts">The parts whose bank holidays were left out.</param>
    public abstract IEnumerable<string> Working(string began, Start start, LocalDate last, WorkingDays calendar, Divisions parts);

    /// <summary>The length in words: "14 days after".</summary>
    public abstract string Words { get; }

    /// <summary>It counts towards an earlier day, so that more holidays make the last day earlier.</summary>
    public virtual bool IsBackwards => false;
}

/// <summary>
/// Counts as the drafting language writes them: <c>14.DaysAfter()</c>. A length of less than one is no period, and throws
/// <see cref="ArgumentOutOfRangeException"/>.
/// </summary>
public static class Counts
{
    /// <summary>"Not later than n days after", "within n days of": the day itself is not counted.</summary>
    public static Count DaysAfter(this int days) => new DaysAfter(Positive(days));

    /// <summary>"A period of n days beginning with the day": the day itself is the first.</summary>
    public static Count DaysBeginningWith(this int days) => new DaysBeginningWith(Positive(days));

    /// <summary>"n days beginning with the day after".</summary>
    public static Count DaysBeginningTheDayAfter(this int days) => new DaysBeginningTheDayAfter(Positive(days));

    /// <summary>"n weeks beginning with the day".</summary>
    public static Count WeeksBeginningWith(this int weeks) => new DaysBeginningWith(Positive(weeks) * 7) { Said = $"{weeks} weeks" };

    /// <summary>"n weeks beginning with the day after".</summary>
    public static Count WeeksBeginningTheDayAfter(this int weeks) => new DaysBeginningTheDayAfter(Positive(weeks) * 7) { Said = $"{weeks} weeks" };

    /// <summary>n working days, the day itself not counted.</summary>
    public static Count WorkingDaysAfter(this int days) => new WorkingDaysAfter(Positive(days));

    /// <summary>The nth working day before.</summary>
    public static Count WorkingDaysBefore(this int days) => new WorkingDaysBefore(Positive(days));

    /// <summary>n days before.</summary>
    public static Count DaysBefore(this int days) => new DaysBefore(Positive(days));

    /// <summary>"n months after": the corresponding day.</summary>
    public static Count MonthsAfter(this int months) => new MonthsAfter(Positive(months));

    /// <summary>"n months beginning with": the day before the corresponding day.</summary>
    public static Count MonthsBeginningWith(this int months) => new MonthsBeginningWith(Positive(months));

    /// <summary>"n clear days" of the Civil Procedure Rules.</summary>
    public static Count ClearDays(this int days) => new ClearDays(Positive(days));

    /// <summary>The day of the event itself.</summary>
    public static Count TheSameDay { get; } = new TheDayItself();

    /// <summary>What is due is due on the day after another count has ended.</summary>
    public static Count AndTheDayAfter(this Count first, string says) => new TheDayAfterwards(first, says);

    /// <summary>One count that starts where another ends: a deemed day, and the time that runs from it.</summary>
    public static Count And(this Count first, string then, Count second) => new Following(first, then, second);

    private static int Positive(int length) =>
        length > 0 ? length : throw new ArgumentOutOfRangeException(nameof(length), length, "A period of less than one day, week or month is none; count towards an earlier day with DaysBefore or WorkingDaysBefore.");
}

/// <summary>The day of the event is day 0.</summary>
public sealed record DaysAfter(int Days) : Count
{
    /// <inheritdoc/>
    public override string Words => $"{Days} days after";

    /// <inheritdoc/>
    public override LocalDate? LastDay(LocalDateTime from, WorkingDays calendar, Divisions parts) => from.Date.PlusDays(Days);

    /// <inheritdoc/>
    public override IEnumerable<string> Working(string began, Start start, LocalDate last, WorkingDays calendar, Divisions parts) =>
    [
        $"{began} on {start.Day.Words()}; that day is not counted.",
        $"{(Days == 1 ? "1 day" : $"{Days} days")} after it is {last.DayAndDate()}.",
    ];
}

/// <summary>The day of the event is day 1.</summary>
public sealed record DaysBeginningWith(int Days) : Count
{
    /// <summary>The length as the rule says it, where not in days.</summary>
    public string? Said { get; init; }

    /// <inheritdoc/>
    public override string Words => $"{Said ?? $"{Days} days"} beginning with";

    /// <inheritdoc/>
    public override LocalDate? LastDay(LocalDateTime from, WorkingDays calendar, Divisions parts) => from.Date.PlusDays(Days - 1);

    /// <inheritdoc/>
    public override IEnumerable<string> Working(string began, Start start, LocalDate last, WorkingDays calendar, Divisions parts) =>
    [
        $"{began} on {start.Day.Words()}; that day is the first.",
        $"{(Said is null ? "" : $"{Said} are {Days} days, and ")}day {Days} is {last.DayAndDate()}.".Capitalised(),
    ];
}

/// <summary>The day after the event is day 1.</summary>
public sealed record DaysBeginningTheDayAfter(int Days) : Count
{
    /// <summary>The length as the rule says it, where not in days.</summary>
    public string? Said { get; init; }

    /// <inheritdoc/>
    public override string Words => $"{Said ?? $"{Days} days"} beginning with the day after";

    /// <inheritdoc/>
    public override LocalDate? LastDay(LocalDateTime from, WorkingDays calendar, Divisions parts) => from.Date.PlusDays(Days);

    /// <inheritdoc/>
    public override IEnumerable<string> Working(string began, Start start, LocalDate last, WorkingDays calendar, Divisions parts) =>
    [
        $"{began} on {start.Day.Words()}; the day after is the first.",
        $"{(Said is null ? "" : $"{Said} are {Days} days, and ")}day {Days} is {last.DayAndDate()}.".Capitalised(),
    ];
}

/// <summary>So many working days, the day of the event not counted.</summary>
public sealed record WorkingDaysAfter(int Days) : Count
{
    /// <inheritdoc/>
    public override string Words => $"{Days} working days after";

    /// <inheritdoc/>
    public override LocalDate? LastDay(LocalDateTime from, WorkingDays calendar, Divisions parts) => calendar.After(from.Date, Days, parts);

    /// <inheritdoc/>
    public override IEnumerable<string> Working(string began, Start start, LocalDate last, WorkingDays calendar, Divisions parts)
    {
        yield return $"{began} on {start.Day.Words()}; that day is not counted.";
        yield return $"The {calendar.Name}s after it are {DayLists.Words(start.Day.Earliest, last, calendar, parts)}: the {DayLists.Ordinal(Days)} is {last.DayAndDate()}.";
        if (DayLists.LeftOut(start.Day.Earliest, last, calendar, parts) is { Length: > 0 } leftOut)
            yield return $"Besides weekends these days are left out: {leftOut}.";
    }
}

/// <summary>So many days before the event.</summary>
public sealed record DaysBefore(int Days) : Count
{
    /// <inheritdoc/>
    public override string Words => $"{Days} days before";

    /// <inheritdoc/>
    public override LocalDate? LastDay(LocalDateTime from, WorkingDays calendar, Divisions parts) => from.Date.PlusDays(-Days);

    /// <inheritdoc/>
    public override IEnumerable<string> Working(string began, Start start, LocalDate last, WorkingDays calendar, Divisions parts) =>
    [
        $"{began} on {start.Day.Words()}.",
        $"{Days} days before it is {last.DayAndDate()}.",
    ];
}

/// <summary>The nth working day before the event.</summary>
public sealed record WorkingDaysBefore(int Days) : Count
{
    /// <inheritdoc/>
    public override string Words => Days == 1 ? "the working day before" : $"{Days} working days before";

    /// <inheritdoc/>
    public override bool IsBackwards => true;

    /// <inheritdoc/>
    public override LocalDate? LastDay(LocalDateTime from, WorkingDays calendar, Divisions parts) => calendar.Before(from.Date, Days, parts);

    /// <inheritdoc/>
    public override IEnumerable<string> Working(string began, Start start, LocalDate last, WorkingDays calendar, Divisions parts) =>
    [
        $"{began} on {start.Day.Words()}.",
        $"{(Days == 1 ? $"The {calendar.Name} before it" : $"The {DayLists.Ordinal(Days)} {calendar.Name} before it")} is {last.DayAndDate()}.",
    ];
}

/// <summary>The same-numbered day so many months on; the last day of the month where it has no such day.</summary>
/// <remarks>The corresponding date rule: Dodds v Walker [1981] 1 WLR 1027 (HL).</remarks>
public sealed record MonthsAfter(int Months) : Count
{
    /// <inheritdoc/>
    public override string Words => Months == 1 ? "a month after" : $"{Months} months after";

    /// <inheritdoc/>
    public override LocalDate? LastDay(LocalDateTime from, WorkingDays calendar, Divisions parts) => from.Date.PlusMonths(Months);

    /// <inheritdoc/>
    public override IEnumerable<string> Working(string began, Start start, LocalDate last, WorkingDays calendar, Divisions parts)
    {
        yield return $"{began} on {start.Day.Words()}; that day is not counted.";
        yield return last.Day == start.Day.Earliest.Day
            ? $"The same day {(Months == 1 ? "a month" : $"{Months} months")} on is {last.DayAndDate()}."
            : $"{(Months == 1 ? "A month" : $"{Months} months")} on there is no {DayLists.Ordinal(start.Day.Earliest.Day)}, so the last day of the month counts: {last.DayAndDate()} (Dodds v Walker).";
    }
}

/// <summary>The day before the same-numbered day so many months on; the last day of the month where it has no such day.</summary>
public sealed record MonthsBeginningWith(int Months) : Count
{
    /// <inheritdoc/>
    public override string Words => $"{(Months == 1 ? "a month" : $"{Months} months")} beginning with";

    /// <inheritdoc/>
    public override LocalDate? LastDay(LocalDateTime from, WorkingDays calendar, Divisions parts)
    {
        var corresponding = from.Date.PlusMonths(Months);
        return corresponding.Day == from.Date.Day ? corresponding.PlusDays(-1) : corresponding;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Working(string began, Start start, LocalDate last, WorkingDays calendar, Divisions parts)
    {
        yield return $"{began} on {start.Day.Words()}; that day is the first.";
        var corresponding = start.Day.Earliest.PlusMonths(Months);
        yield return corresponding.Day == start.Day.Earliest.Day
            ? $"The same day {(Months == 1 ? "a month" : $"{Months} months")} on is {corresponding.Words()}, so the period ends the day before, on {last.DayAndDate()}."
            : $"{(Months == 1 ? "A month" : $"{Months} months")} on there is no {DayLists.Ordinal(start.Day.Earliest.Day)}, so the period ends with the month, on {last.DayAndDate()}.";
    }
}

/// <summary>
/// Clear days: neither the first day nor that of the event at the end is counted; in periods of five days or less
/// weekends and bank holidays are not counted either.
/// </summary>
/// <remarks>Civil Procedure Rules, r. 2.8(2)-(4). The last day is the last of the clear days: the event may be the day after.</remarks>
public sealed record ClearDays(int Days) : Count
{
    /// <inheritdoc/>
    public override string Words => $"{Days} clear days after";

    /// <inheritdoc/>
    public override LocalDate? LastDay(LocalDateTime from, WorkingDays calendar, Divisions parts) =>
        Days > 5 ? from.Date.PlusDays(Days) : calendar.After(from.Date, Days, parts);

    /// <inheritdoc/>
    public override IEnumerable<string> Working(string began, Start start, LocalDate last, WorkingDays calendar, Divisions parts) =>
    [
        $"{began} on {start.Day.Words()}; that day is not counted, nor is the day of what must wait.",
        Days > 5
            ? $"The last of {Days} clear days is {last.DayAndDate()}."
            : $"A period of five days or less leaves out days that are not {calendar.Name}s: {DayLists.Words(start.Day.Earliest, last, calendar, parts)}. The last clear day is {last.DayAndDate()}.",
    ];
}

/// <summary>The day itself, or the next business day when the hour had passed or the day is none.</summary>
/// <param name="Hour">The last time of day that still counts for the same day.</param>
public sealed record SameDayIfBefore(LocalTime Hour) : Count
{
    /// <inheritdoc/>
    public override string Words => "the same day, or the next business day";

    /// <inheritdoc/>
    public override LocalDate? LastDay(LocalDateTime from, WorkingDays calendar, Divisions parts) =>
        calendar.OnOrAfter(from.TimeOfDay <= Hour ? from.Date : from.Date.PlusDays(1), parts);

    /// <inheritdoc/>
    public override IEnumerable<string> Working(string began, Start start, LocalDate last, WorkingDays calendar, Divisions parts) =>
    [
        $"{began} on {start.Words()}.",
        last == start.Day.Earliest
            ? $"That is a {calendar.Name}, not later than {Hour.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)}, so it counts for that day, {last.DayAndDate()}."
            : $"It was later than {Hour.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)}, or not on a {calendar.Name}, so it counts for {last.DayAndDate()}.",
    ];
}

/// <summary>The nth day after, or the next business day.</summary>
public sealed record DayAfterOrNextBusinessDay(int Days) : Count
{
    /// <inheritdoc/>
    public override string Words => $"the {DayLists.Ordinal(Days)} day after, or the next business day";

    /// <inheritdoc/>
    public override LocalDate? LastDay(LocalDateTime from, WorkingDays calendar, Divisions parts) => calendar.OnOrAfter(from.Date.PlusDays(Days), parts);

    /// <inheritdoc/>
    public override IEnumerable<string> Working(string began, Start start, LocalDate last, WorkingDays calendar, Divisions parts)
    {
        var day = start.Day.Earliest.PlusDays(Days);
        yield return $"{began} on {start.Day.Words()}; the {DayLists.Ordinal(Days)} day after is {day.DayAndDate()}.";
        if (last != day) yield return $"That is not a {calendar.Name}, so it counts for the next, {last.DayAndDate()}.";
    }
}

/// <summary>A count that starts on the day on which another ends.</summary>
public sealed record Following(Count First, string Then, Count Second) : Count
{
    /// <inheritdoc/>
    public override string Words => $"{Second.Words} ({First.Words})";

    /// <inheritdoc/>
    public override LocalDate? LastDay(LocalDateTime from, WorkingDays calendar, Divisions parts) =>
        First.LastDay(from, calendar, parts) is { } middle ? Second.LastDay(middle.At(LocalTime.Midnight), calendar, parts) : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Working(string began, Start start, LocalDate last, WorkingDays calendar, Divisions parts)
    {
        if (First.LastDay(start.Earliest, calendar, parts) is not { } middle) yield break;
        foreach (var sentence in First.Working(began, start, middle, calendar, parts)) yield return sentence;
        foreach (var sentence in Second.Working(Then, Start.On(middle), last, calendar, parts)) yield return sentence;
    }
}

/// <summary>The day of the event itself.</summary>
public sealed record TheDayItself : Count
{
    /// <inheritdoc/>
    public override string Words => "the day of";

    /// <inheritdoc/>
    public override LocalDate? LastDay(LocalDateTime from, WorkingDays calendar, Divisions parts) => from.Date;

    /// <inheritdoc/>
    public override IEnumerable<string> Working(string began, Start start, LocalDate last, WorkingDays calendar, Divisions parts) =>
        [$"{began} on {start.Day.Words()}, and that day counts: {last.DayAndDate()}."];
}

/// <summary>The day after a period has ended.</summary>
/// <param name="First">The period.</param>
/// <param name="Says">What happens then: "The referral is due on the day after".</param>
public sealed record TheDayAfterwards(Count First, string Says) : Count
{
    /// <inheritdoc/>
    public override string Words => $"the day after {First.Words}";

    /// <inheritdoc/>
    public override LocalDate? LastDay(LocalDateTime from, WorkingDays calendar, Divisions parts) => First.LastDay(from, calendar, parts)?.PlusDays(1);

    /// <inheritdoc/>
    public override IEnumerable<string> Working(string began, Start start, LocalDate last, WorkingDays calendar, Divisions parts) =>
        [.. First.Working(began, start, last.PlusDays(-1), calendar, parts), $"{Says}, {last.DayAndDate()}."];
}
