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

    /// <summary>Can a change reach the node?</summary>
    public bool Reaches(Node node) => TurnsOn.Any(node, Sources);
}

/// <summary>Finds what could be otherwise in a finding, from the comparisons its rule makes.</summary>
internal static class Candidates
{
    // Of what is missing only the alternatives are asked, so where they reach is left open.
    private static readonly HashSet<object> Anything = [];

    /// <summary>Everything in a finding that could be otherwise.</summary>
    public static IReadOnlyList<Candidate> In(Finding finding, Situation s)
    {
        var found = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        var thresholds = Thresholds.In(finding.SelfAndAllBelow().Select(f => f.Node));
        foreach (var leaf in finding.SelfAndAllBelow())
        {
            switch (leaf.Node)
            {
                case JudgementIsMet { Judgement: var judgement }:
                    Add(OfJudgement(judgement, leaf, s));
                    break;
                case Doubted { Id: var id } when leaf.Lacks.Count > 0:
                    Add(new(id, "no ruling",
                    [
                        ("a ruling for the person's reading", f => f.SupposingRuling(id, true)),
                        ("a ruling for the state's reading", f => f.SupposingRuling(id, false)),
                    ], new HashSet<object> { id }));
                    break;
                case Quantified { Kind: var kind } when leaf.Lacks.Count > 0:
                    foreach (var lack in leaf.Lacks.Where(l => l.Fact is null))
                        Add(new(lack.Id, "not said", [("complete as listed", f => f.SupposingComplete(lack.Id))], new HashSet<object> { kind }));
                    break;
            }

            foreach (var (subject, fact) in FactsOf(leaf, s))
                if (OfFact(subject, fact, thresholds, s) is { Alternatives.Count: > 0 } candidate)
                    Add(candidate);
        }

        return [.. found.Values];

        void Add(Candidate candidate) => found.TryAdd(candidate.Id, candidate);
    }

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

    private static Candidate OfJudgement(Judgement judgement, Finding leaf, Situation s)
    {
        var about = leaf.About.Parent is null ? null : leaf.About.Id;
        var now = leaf.Answer switch { Answer.Yes => "met", Answer.No => "not met", _ => "not made" };
        (string, Func<FactsRead, FactsRead>)[] both =
        [
            ("met", f => f.Supposing(judgement.Id, about, true)),
            ("not met", f => f.Supposing(judgement.Id, about, false)),
        ];
        return new(about is null ? judgement.Id : $"{judgement.Id}:{about}", now, [.. both.Where(a => a.Item1 != now)], new HashSet<object> { judgement.Id });
    }

    private static Candidate OfFact(SubjectRecord subject, FactDefinition fact, Thresholds thresholds, Situation s)
    {
        var now = s.Facts.Find(subject, fact, s.Day).Value;
        var values = thresholds.ValuesOf(fact, s.Day).Where(v => v != now);
        if (now is DayValue { Range.Earliest: var current })
            values = values.OrderBy(v => Math.Abs(Period.DaysBetween(current, ((DayValue)v).Range.Earliest)));
        return new(subject.NameOf(fact), now is null ? "not known" : Naming.OfValue(fact, now),
            [.. values.Select(v => (Naming.OfValue(fact, v), (Func<FactsRead, FactsRead>)(f => f.Supposing(subject, fact, v))))], TurnsOn.SourcesOf(fact).ToHashSet()) { IsADay = fact.Type == FactType.Date };
    }

    private static IEnumerable<(SubjectRecord Subject, FactDefinition Fact)> FactsOf(Finding leaf, Situation s)
    {
        IEnumerable<FactDefinition> facts = leaf.Node switch
        {
            FactIsYes f => [f.Fact, .. f.On?.Facts ?? []],
            FactIsOneOf f => [f.Fact, .. f.On?.Facts ?? []],
            FactIsTheSameAs f => [f.Fact, f.Other],
            FactIsRecorded f => [f.Fact],
            TermReaches t => [t.Fact],
            NumberIsAtLeast n => [n.Fact],
            DatesInOrder d => d.Left.Facts.Concat(d.Right.Facts),
            AsAt a => a.Day.Facts,
            _ => [],
        };
        foreach (var fact in facts)
        {
            var subject = leaf.About;
            while (subject is not null && subject.Kind != fact.Kind) subject = subject.Parent;
            yield return (subject ?? s.Facts.Person, fact);
        }
    }
}
