namespace DueCourse.Casework.Notices.Deadlines;

using DueCourse.Law.Clock;

/// <summary>
/// One limit of the law's clock, counted from one event that is supposed to happen on a day. What else its length depends on is
/// supposed with it; nothing is taken from a case.
/// </summary>
internal static class CountedFrom
{
    /// <summary>What the limit comes to.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="run">Which of the events that start it: a place in its own list.</param>
    /// <param name="start">The day of the event, and where it matters the time.</param>
    /// <param name="place">The part of the United Kingdom that matters; null: not known.</param>
    /// <param name="supposed">What else is so.</param>
    public static TimeLimitResult Of(TimeLimit limit, int run, Start start, UkDivision? place, params (FactDefinition Fact, FactValue Value)[] supposed) =>
        On(start.Day.Latest == LocalDate.MaxIsoValue ? start.Day.Earliest : start.Day.Latest, limit, run, start, place, supposed);

    /// <summary>The same, asked on a later day: of a limit that comes again and again, the next one.</summary>
    /// <param name="day">The day on which it is asked.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="run">Which of the events that start it: a place in its own list.</param>
    /// <param name="start">The day of the event, and where it matters the time.</param>
    /// <param name="place">The part of the United Kingdom that matters; null: not known.</param>
    /// <param name="supposed">What else is so.</param>
    public static TimeLimitResult On(LocalDate day, TimeLimit limit, int run, Start start, UkDivision? place, params (FactDefinition Fact, FactValue Value)[] supposed)
    {
        var running = limit.Runs[run];
        var record = new CaseRecord { Name = "notice", AsAt = day };
        var subject = Under(record.Person, running.Kind);
        foreach (var (fact, value) in supposed) Put(subject, fact, value);
        if (running.From is FactDate { Fact: var from }) Put(subject, from, new DayValue(start.Day));
        if (start.Time is { } time && running is { Hour: { } hour, Minute: { } minute })
        {
            Put(subject, hour, new NumberValue(time.Hour, time.Hour));
            Put(subject, minute, new NumberValue(time.Minute, time.Minute));
        }

        if (place is { } part && running.Division is { } where) Put(subject, where, new WordValue(part.Named()));
        var situation = Situation.Of(record.Read(Reading.Established), day.At(LocalTime.Midnight)) with { Bound = subject };
        return limit.Follows is { } follows ? follows(situation) : limit.For(running, start, place, situation);
    }

    /// <summary>A word of a list, supposed.</summary>
    public static (FactDefinition Fact, FactValue Value) Word<TSubject>(ChoiceFact<TSubject> fact, string word) where TSubject : ISubject => (fact.Definition, new WordValue(word));

    private static void Put(SubjectRecord subject, FactDefinition fact, FactValue value)
    {
        for (var about = subject; about is not null; about = about.Parent)
            if (about.Kind == fact.Kind) about.Assert(fact, new Assertion(value));
    }

    private static SubjectRecord Under(SubjectRecord person, SubjectKind kind) =>
        kind.Parent is not { } parent ? person : Under(person, parent).List(kind).Add();
}
