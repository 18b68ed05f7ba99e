namespace DueCourse.Law.Drafting;

/// <summary>A fewest set of changes that would give another answer.</summary>
/// <param name="Set">Each change: what, from what, to what.</param>
/// <param name="Answer">The answer it would give.</param>
public sealed record Counterfactual(IReadOnlyList<(string Fact, string From, string To)> Set, Answer Answer);

/// <summary>
/// The minimal sets, of up to three facts, judgements or rulings, that would change an answer. Minimal: no smaller set
/// inside it gives that answer. Facts of things not on the file at all (another conviction) are not supposed.
/// </summary>
/// <remarks>
/// Single changes are all tried, and so are pairs unless there are very many. Larger sets are proposed along the structure
/// of the rule and each is tried on the whole of it; one whose members undo each other's effect elsewhere can be missed.
/// </remarks>
public static class Counterfactuals
{
    /// <summary>The largest set looked for.</summary>
    public const int Largest = 3;

    // Pairs of this many alternatives are about ten thousand readings of one rule.
    private const int MostAlternativesTriedInPairs = 150;

    /// <summary>The sets that would change what a condition answers.</summary>
    public static IReadOnlyList<Counterfactual> Of(Condition<Person> condition, Situation situation, int largest = Largest)
    {
        var finding = condition.Read(situation);
        var candidates = Candidates.In(finding, situation);
        var found = new List<(HashSet<string> Steps, Counterfactual Change)>();

        var single = candidates.SelectMany(c => Enumerable.Range(0, c.Alternatives.Count), (c, i) => (Candidate: c, Alternative: i)).ToList();
        foreach (var one in single) Try([one]);
        if (largest > 1 && single.Count <= MostAlternativesTriedInPairs)
        {
            for (var i = 0; i < single.Count; i++)
                for (var j = i + 1; j < single.Count; j++)
                    if (single[i].Candidate != single[j].Candidate)
                        Try([single[i], single[j]]);
        }

        if (largest > 1)
        {
            var sets = new ChangeSets(situation, candidates, largest);
            foreach (var proposed in new[] { Answer.Yes, Answer.No }.Where(t => t != finding.Answer).SelectMany(t => sets.For(condition.Node, t)).OrderBy(p => p.Count))
                Try(proposed);
        }

        return [.. found.OrderBy(f => f.Change.Set.Count).Select(f => f.Change)];

        void Try(IReadOnlyList<(Candidate Candidate, int Alternative)> changes)
        {
            // Of a day one other day is enough, the nearest; of a list of words each word says something else.
            var steps = changes.Select(c => c.Candidate.IsADay ? c.Candidate.Id : $"{c.Candidate.Id}={c.Candidate.Alternatives[c.Alternative].To}").ToHashSet(StringComparer.Ordinal);
            var facts = changes.Aggregate(situation.Facts, (f, c) => c.Candidate.Alternatives[c.Alternative].Suppose(f));
            var answer = Answering.Of(condition.Node, situation with { Facts = facts });
            if (answer == finding.Answer || answer == Answer.Unknown) return;
            if (found.Exists(f => f.Change.Answer == answer && f.Steps.IsSubsetOf(steps))) return;
            found.Add((steps, new([.. changes.Select(c => (c.Candidate.Id, c.Candidate.From, c.Candidate.Alternatives[c.Alternative].To))], answer)));
        }
    }
}
