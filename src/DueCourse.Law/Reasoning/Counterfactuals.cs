namespace DueCourse.Law.Drafting;

using DueCourse.Law.Circuits;
using DueCourse.Law.Exact;

/// <summary>A fewest set of changes that would give another answer.</summary>
/// <param name="Set">Each change: what, from what, to what.</param>
/// <param name="Answer">The answer it would give.</param>
public sealed record Counterfactual(IReadOnlyList<(string Fact, string From, string To)> Set, Answer Answer);

/// <summary>The sets found, and what was looked through to find them.</summary>
/// <param name="Sets">The minimal sets, the smallest first.</param>
/// <param name="TriedTo">
/// Every set of up to so many changes was tried, so that each set shown holds no smaller one, and none of that size is left out.
/// </param>
/// <param name="LookedFor">The largest set asked for; where it is greater than <see cref="TriedTo"/> larger ones may exist that are not shown.</param>
public sealed record CounterfactualsFound(IReadOnlyList<Counterfactual> Sets, int TriedTo, int LookedFor);

/// <summary>
/// The minimal sets, of up to three facts, judgements or rulings, that would change an answer. Minimal: no smaller set
/// inside it gives that answer. Facts of things not on the file at all (another conviction) are not supposed.
/// </summary>
/// <remarks>
/// Every set is tried, of the values that <see cref="Changeable"/> tells apart, and what is found is read once more by the
/// ordinary reading. Where there are too many sets of three, those of two are all tried, and the result says so.
/// </remarks>
public static class Counterfactuals
{
    /// <summary>The largest set looked for.</summary>
    public const int Largest = 3;

    /// <summary>The sets that would change what a condition answers.</summary>
    public static CounterfactualsFound Of(Condition<Person> condition, Situation situation, int largest = Largest)
    {
        var circuit = Grounding.Of([condition.Node], situation.Moment, Shape.For(situation.Facts.Record));
        var changeable = Changeable.In(circuit, situation);
        var search = new FewestChanges(circuit, changeable, situation);
        var found = new List<Counterfactual>();
        var shown = new HashSet<string>(StringComparer.Ordinal);
        var isSure = changeable.IsWhole;
        foreach (var (set, answer) in search.UpTo(largest))
        {
            // Of a day one other day is enough, the nearest; of a list of words each word says something else.
            string[] steps = [.. set.Select(c => c.Candidate.IsADay ? c.Candidate.Id : $"{c.Candidate.Id}={c.Candidate.Alternatives[c.Alternative].To}")];
            if (Enumerable.Range(1, (1 << steps.Length) - 1).Any(part => shown.Contains(Key(answer, steps.Where((_, i) => (part >> i & 1) != 0))))) continue;
            var facts = set.Aggregate(situation.Facts, (f, c) => c.Candidate.Alternatives[c.Alternative].Suppose(f));
            if (Answering.Of(condition.Node, situation with { Facts = facts }) == answer)
            {
                shown.Add(Key(answer, steps));
                found.Add(new([.. set.Select(c => (c.Candidate.Id, c.Candidate.From, c.Candidate.Alternatives[c.Alternative].To))], answer));
            }
            else isSure = false;
        }

        return new(found, isSure ? search.TriedTo : 0, largest);

        static string Key(Answer answer, IEnumerable<string> steps) => $"{answer}\n{string.Join('\n', steps.Order(StringComparer.Ordinal))}";
    }
}
