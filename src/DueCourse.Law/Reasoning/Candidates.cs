namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>Something in a case that could be otherwise, and the values it could have that the rule would tell apart.</summary>
/// <param name="Id">Its name in the case.</param>
/// <param name="From">What it is now, in words.</param>
/// <param name="Alternatives">What it could be: words, and the facts with that supposed.</param>
/// <param name="Sources">What a node must turn on for the change to reach it.</param>
internal sealed record Candidate(
    string Id, string From, IReadOnlyList<(string To, Func<FactsRead, FactsRead> Suppose)> Alternatives, IReadOnlySet<object> Sources)
{
    /// <summary>It is a day, and its alternatives stand in order of nearness.</summary>
    public bool IsADay { get; init; }
}

/// <summary>The values that what is missing could have.</summary>
internal static class Candidates
{
    // Of what is missing only the alternatives are asked, so where they reach is left open.
    private static readonly HashSet<object> Anything = [];

    /// <summary>The one thing that is missing, as a candidate.</summary>
    public static Candidate? Of(Missing missing, Thresholds thresholds, Situation s) => missing switch
    {
        { Kind: MissingKind.Fact, Fact: { } fact, About: { } about } => OfFact(about, fact, thresholds, s),
        { Kind: MissingKind.Fact } => new(missing.Id, "not said", [("complete as listed", f => f.SupposingComplete(missing.Id))], Anything),
        { Kind: MissingKind.Judgement, Judgement: { } judgement, About: { } about } => new(missing.Id, "not made",
        [
            ("met", f => f.Supposing(judgement.Id, about.Parent is null ? null : about.Id, true)),
            ("not met", f => f.Supposing(judgement.Id, about.Parent is null ? null : about.Id, false)),
        ], Anything),
        { Id: var id } => new(id, "no ruling", [("for the person", f => f.SupposingRuling(id, true)), ("for the state", f => f.SupposingRuling(id, false))], Anything),
    };

    private static Candidate OfFact(SubjectRecord subject, FactDefinition fact, Thresholds thresholds, Situation s)
    {
        var now = s.Facts.Find(subject, fact, s.Day).Value;
        var values = thresholds.ValuesOf(fact, s.Day).Where(v => v != now);
        if (now is DayValue { Range.Earliest: var current })
            values = values.OrderBy(v => Math.Abs(Period.DaysBetween(current, ((DayValue)v).Range.Earliest)));
        return new(subject.NameOf(fact), now is null ? "not known" : Naming.OfValue(fact, now),
            [.. values.Select(v => (Naming.OfValue(fact, v), (Func<FactsRead, FactsRead>)(f => f.Supposing(subject, fact, v))))], TurnsOn.SourcesOf(fact).ToHashSet())
        { IsADay = fact.Type == FactType.Date };
    }
}
