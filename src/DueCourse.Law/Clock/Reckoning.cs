namespace DueCourse.Law.Clock;

/// <summary>How a limit of time is reckoned from what starts it.</summary>
public abstract record Reckoning
{
    /// <summary>What follows when the last day has passed, or what can be done then.</summary>
    public IReadOnlyList<string> Then { get; init; } = [];

    /// <summary>The length in words: "14 days after".</summary>
    public abstract string Words { get; }

    /// <summary>The definitions of a working day by which it goes; none where no holiday can move it.</summary>
    public abstract IEnumerable<WorkingDays> Calendars { get; }

    /// <summary>The two dates, with the working; or why they cannot be given.</summary>
    /// <param name="start">What starts the time.</param>
    /// <param name="division">The part of the United Kingdom that matters to the rule; null: not known.</param>
    public abstract TimeLimitResult From(Start start, UkDivision? division);

    /// <summary>The same reckoning, worded for a limit of that kind.</summary>
    internal virtual Reckoning WordedFor(TimeLimitKind kind) => this;

    /// <summary>With what follows.</summary>
    public Reckoning FollowedBy(params string[] then) => this with { Then = then };

    /// <summary>The earliest and latest of several reckonings that may govern.</summary>
    /// <param name="results">What each comes to.</param>
    /// <param name="why">Why it is not known which governs, as a sentence.</param>
    /// <param name="missing">What would tell.</param>
    public static TimeLimitResult Envelope(IReadOnlyList<TimeLimitResult> results, string why, IReadOnlyList<Missing> missing)
    {
        if (results.Count == 1) return results[0];
        if (results.OfType<CannotYetBeFixed>().FirstOrDefault() is { } open) return open;
        var falls = results.OfType<FallsOn>().ToList();
        if (falls.Count == 0) return results[0];
        var first = falls.MinBy(f => f.SafeBy)!;
        var last = falls.MaxBy(f => f.GateAfter)!;
        if (falls.All(f => f.SafeBy == first.SafeBy && f.GateAfter == first.GateAfter)) return first;
        return first with
        {
            GateAfter = last.GateAfter,
            SafeWorkingDay = falls.Min(f => f.SafeWorkingDay),
            EarliestNextStep = falls.Max(f => f.EarliestNextStep),
            At = first.At == last.At ? first.At : $"{first.At} on the first of these days, {last.At} on the last",
            Working = [.. first.Working, why, .. last.Working.Where(w => !first.Working.Contains(w))],
            Missing = missing,
        };
    }
}

/// <summary>
/// A reckoning in days: how to count, with which working days, what happens at the end, and at what hour. Where the rule
/// can be read in more than one way every reading is reckoned, and the earliest and the latest day are kept.
/// </summary>
/// <param name="Began">What starts the time, as the working begins: "The notice of decision was sent".</param>
/// <param name="Count">How to count.</param>
/// <param name="WorkingDays">The rule's definition of a working day.</param>
/// <param name="End">What happens on a last day that is none.</param>
/// <param name="Hour">When the last day ends.</param>
public sealed record InDays(string Began, Count Count, WorkingDays WorkingDays, AtTheEnd End, CutOff Hour) : Reckoning
{
    private IReadOnlyList<(string Why, InDays Reckoning)> otherReadings = [];

    /// <summary>For a limit on the state the earlier day counts for both, whatever is unclear.</summary>
    public bool TheEarlierBinds { get; init; }

    /// <summary>The day after the last is the first on which what waits may happen, unless the rule names another.</summary>
    public bool TheLastDayIsTheDayItself { get; init; }

    // Whoever must wait, or is taken to have been served, has nothing to hand in, and a power of the state is no filing.
    private bool NothingIsHandedIn { get; init; }

    /// <inheritdoc/>
    public override string Words => Count.Words;

    /// <inheritdoc/>
    public override IEnumerable<WorkingDays> Calendars => WorkingDays == OfficeDays.Everywhere ? [] : [WorkingDays];

    /// <inheritdoc/>
    internal override Reckoning WordedFor(TimeLimitKind kind) =>
        this with { NothingIsHandedIn = kind is not (TimeLimitKind.PersonActsBy or TimeLimitKind.StateActsBy) || TheEarlierBinds };

    /// <summary>The rule can also be read like this.</summary>
    /// <param name="why">Why, as a sentence.</param>
    /// <param name="reading">The same limit on that reading.</param>
    public InDays OrElse(string why, Func<InDays, InDays> reading) => this with { otherReadings = [.. otherReadings, (why, reading(this))] };

    /// <inheritdoc/>
    public override TimeLimitResult From(Start start, UkDivision? division)
    {
        if (Ends(start, division) is not { } own) return PastTheCalendar(start);
        var (safe, gate, certain) = (own.Safe, own.Gate, own.Certain);
        var others = otherReadings.Count == 0 ? [] : new (Span Span, string Why)[otherReadings.Count];
        for (var i = 0; i < others.Length; i++)
        {
            if (otherReadings[i].Reckoning.Ends(start, division) is not { } span) return PastTheCalendar(start);
            others[i] = (span, otherReadings[i].Why);
            safe = LocalDate.Min(safe, span.Safe);
            gate = LocalDate.Max(gate, span.Gate);
            certain = LocalDate.Min(certain, span.Certain);
        }

        if (TheEarlierBinds) gate = safe;
        var working = Working(start, division, own, others, safe, gate, certain);
        return new FallsOn(safe, gate, certain, TheLastDayIsTheDayItself ? gate : gate.PlusDays(1), Hour.At, working, Then) { Closes = Hour.Time };
    }

    /// <summary>The day counted to, before anything is done about a day that is not a working day; null past the calendar.</summary>
    public LocalDate? Counted(Start start, Divisions parts) => Count.LastDay(start.Earliest, WorkingDays, parts);

    private Span? Ends(Start start, UkDivision? division)
    {
        LocalDate? safe = null, gate = null, counted = null;
        var safeParts = Divisions.None;
        foreach (var parts in ForTheSafeDay(division))
        {
            if (Count.LastDay(start.Earliest, WorkingDays, parts) is not { } last || End.Safe(last, WorkingDays, parts) is not { } day) return null;
            if (safe is null || day < safe) (safe, safeParts, counted) = (day, parts, last);
        }

        foreach (var parts in ForWhatWaits(division))
        {
            if (Count.LastDay(start.Latest, WorkingDays, parts) is not { } last || End.Gate(last, WorkingDays, parts) is not { } day) return null;
            if (gate is null || day > gate) gate = day;
        }

        if (Count.IsBackwards)
        {
            // Counted backwards the union of the calendars ends earlier, not later: it is the safe one.
            if (gate < safe) (safe, safeParts, counted) = (gate, Divisions.All, gate);
            foreach (var parts in ForTheSafeDay(division))
            {
                if (Count.LastDay(start.Latest, WorkingDays, parts) is not { } day) return null;
                if (day > gate) gate = day;
            }
        }

        var everywhere = WorkingDays.Whose is Whose.NotSaid || (WorkingDays.Whose is Whose.OfThePlace && division is null) ? Divisions.All : safeParts;
        return WorkingDays.CertainlyOnOrBefore(LocalDate.Min(counted!.Value, safe!.Value), everywhere) is { } certain
            ? new(counted.Value, safe.Value, gate!.Value, certain, safeParts)
            : null;
    }

    private ReadOnlySpan<Divisions> ForTheSafeDay(UkDivision? division) => (WorkingDays.Whose, division) switch
    {
        (Whose.OfEnglandAndWales, _) => EnglandAndWales,
        (Whose.OfScotland, _) => Scotland,
        (Whose.OfNorthernIreland, _) => NorthernIreland,
        (_, UkDivision.EnglandAndWales) => EnglandAndWales,
        (_, UkDivision.Scotland) => Scotland,
        (_, UkDivision.NorthernIreland) => NorthernIreland,
        _ => EachOfThree,
    };

    private ReadOnlySpan<Divisions> ForWhatWaits(UkDivision? division) =>
        WorkingDays.Whose is Whose.NotSaid ? AllAtOnce : ForTheSafeDay(division);

    private static ReadOnlySpan<Divisions> EnglandAndWales => [Divisions.EnglandAndWales];

    private static ReadOnlySpan<Divisions> Scotland => [Divisions.Scotland];

    private static ReadOnlySpan<Divisions> NorthernIreland => [Divisions.NorthernIreland];

    private static ReadOnlySpan<Divisions> EachOfThree => [Divisions.EnglandAndWales, Divisions.Scotland, Divisions.NorthernIreland];

    private static ReadOnlySpan<Divisions> AllAtOnce => [Divisions.All];

    private List<string> Working(
        Start start, UkDivision? division, Span own, (Span Span, string Why)[] others, LocalDate safe, LocalDate gate, LocalDate certain)
    {
        var working = new List<string>(8);
        working.AddRange(Count.Working(Began, start.Day.IsExact ? start : start with { Day = DateRange.On(start.Day.Earliest) }, own.Counted, WorkingDays, own.SafeParts));
        var where = Where(division);
        var moved = End.Sentence(own.Counted, own.Safe, own.Gate, WorkingDays, where);
        if (moved.Length > 0) working.Add(moved);
        // What the calendars alone do is told for one day: of a range, the first.
        var gateOfTheFirst = start.Day.IsExact ? own.Gate : Ends(start with { Day = DateRange.On(start.Day.Earliest) }, division)?.Gate ?? own.Safe;
        if (gateOfTheFirst != own.Safe && !TheEarlierBinds)
        {
            if (WorkingDays.Whose is Whose.NotSaid)
                working.Add($"The rules do not say whose bank holidays count. On another reading the last day is {gateOfTheFirst.DayAndDate()}, so whatever waits for the limit waits for that day.");
            else if (WorkingDays.Whose is Whose.OfThePlace && division is null)
                working.Add($"Whose bank holidays count depends on {WorkingDays.Place}, which is not on file: counted for the strictest part the last day is {own.Safe.DayAndDate()}, for another {gateOfTheFirst.DayAndDate()}.");
        }

        foreach (var (span, why) in others)
            if (span.Safe != own.Safe || span.Gate != own.Gate)
                working.Add($"{why} Then the last day is {span.Safe.DayAndDate()}{(span.Gate == span.Safe ? "" : $", or at the latest {span.Gate.DayAndDate()}")}.");
        if (!start.Day.IsExact)
            working.Add($"The day it runs from is known only as {start.Day.Words()}: the safe day is counted from the earliest, what waits for the limit from the latest.");
        if (gate != safe && (others.Length > 0 || !start.Day.IsExact))
            working.Add($"So the safe day is {safe.DayAndDate()}, and what waits for the limit waits until {gate.DayAndDate()} has passed.");
        if (NothingIsHandedIn) return Ended(working);
        if (certain < start.Day.Earliest && own.Counted >= start.Day.Earliest)
            working.Add($"No day in the period is certainly a working day on which offices are open; the last before it is {certain.DayAndDate()}.");
        else if (certain != safe)
            working.Add($"{certain.DayAndDate()} is the last day on which it can certainly be done, without leaning on that rule or on an office that may be shut.");
        return Ended(working);
    }

    private List<string> Ended(List<string> working)
    {
        if (Hour.Sentence.Length > 0) working.Add(Hour.Sentence);
        return working;
    }

    private string Where(UkDivision? division) => WorkingDays.Whose switch
    {
        Whose.OfEnglandAndWales => "in England and Wales",
        Whose.OfScotland => "in Scotland",
        Whose.OfNorthernIreland => "in Northern Ireland",
        _ when division is { } known => $"in {known.Words()}",
        _ => $"on the strictest calendar ({WorkingDays.Place} is not on file)",
    };

    /// <summary>The answer when a day lies outside the calendar held.</summary>
    private CannotYetBeFixed PastTheCalendar(Start start) => new(
        [BankHolidays.NotHeld(start.Day.Latest)],
        [$"{Began} on {start.Day.Words()}, and the last day, {Count.Words} it, falls about where the list of bank holidays held begins or ends: it runs from {BankHolidays.KnownFrom.Words()} to {BankHolidays.KnownTo.Words()}."]);

    private sealed record Span(LocalDate Counted, LocalDate Safe, LocalDate Gate, LocalDate Certain, Divisions SafeParts);
}
