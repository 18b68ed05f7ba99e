namespace DueCourse.Law.Clock;

/// <summary>A rule under which no day is counted, and why.</summary>
/// <param name="Why">The sentence.</param>
public sealed record NoDay(string Why) : Reckoning
{
    /// <inheritdoc/>
    public override string Words => "no day";

    /// <inheritdoc/>
    public override IEnumerable<WorkingDays> Calendars => [];

    /// <inheritdoc/>
    public override TimeLimitResult From(Start start, UkDivision? division) => new DoesNotApply([Why]);
}

/// <summary>Two reckonings that must both have run out.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
public sealed record BothHaveEnded(Reckoning First, Reckoning Second) : Reckoning
{
    /// <inheritdoc/>
    public override string Words => $"{First.Words}, and {Second.Words}";

    /// <inheritdoc/>
    public override IEnumerable<WorkingDays> Calendars => First.Calendars.Concat(Second.Calendars);

    /// <inheritdoc/>
    internal override Reckoning WordedFor(TimeLimitKind kind) => this with { First = First.WordedFor(kind), Second = Second.WordedFor(kind) };

    /// <inheritdoc/>
    public override TimeLimitResult From(Start start, UkDivision? division)
    {
        var (first, second) = (First.From(start, division), Second.From(start, division));
        if (first is not FallsOn one) return first;
        if (second is not FallsOn two) return second;
        var governs = Ends(one) > Ends(two) ? one : two;
        return governs with
        {
            SafeBy = LocalDate.Max(one.SafeBy, two.SafeBy),
            GateAfter = LocalDate.Max(one.GateAfter, two.GateAfter),
            SafeWorkingDay = LocalDate.Min(one.SafeWorkingDay, two.SafeWorkingDay),
            EarliestNextStep = LocalDate.Max(one.EarliestNextStep, two.EarliestNextStep),
            Working = [.. one.Working, .. two.Working, $"Both must have ended; the later ends on {governs.GateAfter.DayAndDate()}."],
            Then = Then,
        };
    }

    // The end of the day is later than any hour of it.
    private static LocalDateTime Ends(FallsOn falls) =>
        falls.Closes is { } closes ? falls.GateAfter.At(closes) : falls.GateAfter.PlusDays(1).AtMidnight();
}

/// <summary>Two reckonings of which it is not known which governs: the safe day is the earlier, and what waits waits for the later.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="Why">Why it is not known, as a sentence.</param>
/// <param name="Missing">What would tell.</param>
public sealed record EitherGoverns(Reckoning First, Reckoning Second, string Why, Missing Missing) : Reckoning
{
    /// <inheritdoc/>
    public override string Words => $"{First.Words}, or {Second.Words}";

    /// <inheritdoc/>
    public override IEnumerable<WorkingDays> Calendars => First.Calendars.Concat(Second.Calendars);

    /// <inheritdoc/>
    internal override Reckoning WordedFor(TimeLimitKind kind) => this with { First = First.WordedFor(kind), Second = Second.WordedFor(kind) };

    /// <inheritdoc/>
    public override TimeLimitResult From(Start start, UkDivision? division) =>
        Envelope([First.From(start, division), Second.From(start, division)], Why, [Missing]) switch
        {
            FallsOn falls when Then.Count > 0 => falls with { Then = Then },
            var result => result,
        };
}
