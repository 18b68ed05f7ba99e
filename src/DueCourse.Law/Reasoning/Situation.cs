namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>What a condition is asked against: the facts, the moment, and the subjects the asking has bound.</summary>
/// <param name="Facts">The facts under one reading.</param>
/// <param name="Moment">The moment of assessment, United Kingdom time; it selects the versions of the law.</param>
/// <param name="Bound">The innermost subject bound; its parents are bound with it.</param>
public sealed record Situation(FactsRead Facts, LocalDateTime Moment, SubjectRecord Bound)
{
    /// <summary>The case as a whole.</summary>
    public static Situation Of(FactsRead facts, LocalDateTime moment) => new(facts, moment, facts.Person);

    /// <summary>The day of assessment.</summary>
    public LocalDate Day => Moment.Date;

    /// <summary>The bound subject of a kind.</summary>
    /// <exception cref="InvalidOperationException">
    /// The condition asks about a subject that nothing around it binds: a mistake in drafting, found by the corpus tests.
    /// </exception>
    public SubjectRecord Subject(SubjectKind kind)
    {
        for (var subject = Bound; subject is not null; subject = subject.Parent)
            if (subject.Kind == kind) return subject;
        if (kind.Parent is null) return Facts.Person;
        throw new InvalidOperationException($"nothing binds a {kind.Singular} here");
    }

    /// <summary>The value of a fact of the bound subject on the day of assessment.</summary>
    public Found Find(FactDefinition fact) => Facts.Find(Subject(fact.Kind), fact, Day);

    /// <summary>A day, as far as the facts fix it; null when not known.</summary>
    public DateRange? RangeOf(DateExpression expression) => expression switch
    {
        FixedDay fixedDay => DateRange.On(fixedDay.Day),
        FixedMoment moment => DateRange.On(moment.Moment.Date),
        DayOfAssessment => DateRange.On(Day),
        DateMoved moved => RangeOf(moved.From)?.Plus(moved.By),
        FactDate { Fact: var fact } => Find(fact).Value is DayValue day ? day.Range : null,
        _ => throw new ArgumentOutOfRangeException(nameof(expression), expression.GetType().Name, "a day expression that cannot be read"),
    };

    /// <summary>A day, as far as the facts fix it; null when not known, with the facts that are missing.</summary>
    public (DateRange? Range, IReadOnlyList<Missing> Missing) DayOf(DateExpression expression)
    {
        switch (expression)
        {
            case FixedDay fixedDay: return (DateRange.On(fixedDay.Day), []);
            case FixedMoment moment: return (DateRange.On(moment.Moment.Date), []);
            case DayOfAssessment: return (DateRange.On(Day), []);
            case DateMoved moved:
                var (from, missing) = DayOf(moved.From);
                return (from?.Plus(moved.By), missing);
            case FactDate { Fact: var fact }:
                var subject = Subject(fact.Kind);
                return Facts.Find(subject, fact, Day) switch
                {
                    { Value: DayValue day } => (day.Range, day.Range.IsExact ? [] : [Missing.Of(subject, fact)]),
                    { WaitsFor: var other } => (null, [Missing.Of(subject, other ?? fact)]),
                };
            default: throw new ArgumentOutOfRangeException(nameof(expression), expression.GetType().Name, "a day expression the interpreter does not know");
        }
    }
}
