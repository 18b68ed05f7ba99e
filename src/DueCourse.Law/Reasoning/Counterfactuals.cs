namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>A fewest set of changes that would give another answer.</summary>
/// <param name="Set">Each change: what, from what, to what.</param>
/// <param name="Answer">The answer it would give.</param>
public sealed record Counterfactual(IReadOnlyList<(string Fact, string From, string To)> Set, Answer Answer);

/// <summary>
/// All minimal sets, of up to three facts, judgements or rulings, that would change an answer. Minimal: no smaller set
/// inside it gives that answer. Facts of things not on the file at all (another conviction) are not supposed.
/// </summary>
public static class Counterfactuals
{
    /// <summary>The largest set tried.</summary>
    public const int Largest = 3;

    /// <summary>The sets that would change what a condition answers.</summary>
    public static IReadOnlyList<Counterfactual> Of(Condition<Person> condition, Situation situation, int largest = Largest)
    {
        var finding = condition.Read(situation);
        var candidates = Candidates.In(finding, situation);
        var found = new List<(HashSet<string> Ids, Counterfactual Change)>();
        for (var size = 1; size <= Math.Min(largest, candidates.Count); size++)
            Try(size, 0, [], situation.Facts);
        return [.. found.Select(f => f.Change)];

        void Try(int size, int from, List<(string Fact, string From, string To)> chosen, FactsRead facts)
        {
            if (chosen.Count == size)
            {
                var answer = Answering.Of(condition.Node, situation with { Facts = facts });
                if (answer == finding.Answer || answer == Answer.Unknown) return;
                var steps = chosen.Select(c => c.Fact + "=" + c.To).ToHashSet(StringComparer.Ordinal);
                if (found.Any(f => f.Change.Answer == answer && f.Ids.IsSubsetOf(steps))) return;
                found.Add((steps, new([.. chosen], answer)));
                return;
            }

            for (var i = from; i <= candidates.Count - (size - chosen.Count); i++)
            {
                foreach (var (to, suppose) in candidates[i].Alternatives)
                {
                    chosen.Add((candidates[i].Id, candidates[i].From, to));
                    Try(size, i + 1, chosen, suppose(facts));
                    chosen.RemoveAt(chosen.Count - 1);
                }
            }
        }
    }
}
