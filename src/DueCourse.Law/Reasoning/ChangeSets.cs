namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>
/// Walks a rule for the small sets of changes that would give it an answer: of "all of" every limb that is not so must
/// change, of "any of" one; a leaf changes with a fact. What it finds is proposed, and is tried on the whole rule before it
/// is believed.
/// </summary>
internal sealed class ChangeSets(Situation basis, IReadOnlyList<Candidate> candidates, int largest)
{
    // A family larger than this says nothing to a reader; the smallest sets are kept.
    private const int MostSets = 4000;

    private static readonly int[][] Already = [[]];

    private readonly Dictionary<(Node, SubjectRecord, LocalDateTime, Answer), int[][]> known = [];
    private readonly Dictionary<string, (int First, Candidate Candidate)> byId = Number(candidates);

    /// <summary>The changes proposed, each a set of (candidate, alternative).</summary>
    public IEnumerable<IReadOnlyList<(Candidate Candidate, int Alternative)>> For(Node node, Answer target) =>
        To(node, basis, target).Select(set => (IReadOnlyList<(Candidate, int)>)[.. set.Select(Change)]);

    private static Dictionary<string, (int, Candidate)> Number(IReadOnlyList<Candidate> candidates)
    {
        var numbered = new Dictionary<string, (int, Candidate)>(StringComparer.Ordinal);
        var next = 0;
        foreach (var candidate in candidates)
        {
            numbered[candidate.Id] = (next, candidate);
            next += candidate.Alternatives.Count;
        }

        return numbered;
    }

    private (Candidate, int) Change(int number)
    {
        var (first, candidate) = byId.Values.Last(c => c.First <= number && number < c.First + c.Candidate.Alternatives.Count);
        return (candidate, number - first);
    }

    private int[][] To(Node node, Situation s, Answer target)
    {
        if (known.TryGetValue((node, s.Bound, s.Moment, target), out var sets)) return sets;
        return known[(node, s.Bound, s.Moment, target)] = Answering.Of(node, s) == target ? Already : Find(node, s, target);
    }

    private int[][] Find(Node node, Situation s, Answer target)
    {
        switch (node)
        {
            case Not not: return To(not.Child, s, target.Not());
            case All all: return target == Answer.Yes ? Every(all.Children, c => To(c, s, target)) : Either(all.Children, c => To(c, s, target));
            case Any any: return target == Answer.Yes ? Either(any.Children, c => To(c, s, target)) : Every(any.Children, c => To(c, s, target));
            case Provided provided: return provided.At(s.Moment) is { Text: { } text } ? To(text, s, target) : [];
            case AsAt asAt when s.DayOf(asAt.Day).Range is { IsExact: true } day: return To(asAt.Condition, s with { Moment = day.Earliest.At(0, 0) }, target);
            case Quantified quantified: return Over(quantified, s, target);
            case Doubted doubted:
                return Either<int[][]>(
                    [
                        Both(To(doubted.ForThePerson, s, target), To(doubted.ForTheState, s, target)),
                        Both(Ruling(doubted.Id, forThePerson: true), To(doubted.ForThePerson, s, target)),
                        Both(Ruling(doubted.Id, forThePerson: false), To(doubted.ForTheState, s, target)),
                    ], sets => sets);
            case NotEncoded gap: return Both(To(gap.Matters, s, Answer.No), To(gap.Otherwise, s, target));
            case Always: return [];
            default: return ByOneChange(node, s, target);
        }
    }

    private int[][] Over(Quantified quantified, Situation s, Answer target)
    {
        var (items, isComplete, completeName) = s.Facts.List(s.Subject(quantified.Kind.Parent!), quantified.Kind);
        var there = items.Where(i => Interpreter.Exists(i, s with { Bound = i }) != Answer.No).ToList();
        int[][] One(SubjectRecord item) => To(quantified.Condition, s with { Bound = item }, target);
        if ((quantified.Quantifier == Quantifier.Some) == (target == Answer.Yes)) return Either(there, One);
        var every = Every(there, One);
        return isComplete ? every : Both(every, Numbers(completeName));
    }

    // A leaf changes with one of the facts it reads, when some other value of it gives the answer.
    private int[][] ByOneChange(Node leaf, Situation s, Answer target)
    {
        var sets = new List<int[]>();
        foreach (var (first, candidate) in byId.Values)
        {
            if (!candidate.Reaches(leaf)) continue;
            for (var i = 0; i < candidate.Alternatives.Count; i++)
                if (Answering.Of(leaf, s with { Facts = candidate.Alternatives[i].Suppose(s.Facts) }) == target)
                    sets.Add([first + i]);
        }

        return [.. sets];
    }

    private int[][] Ruling(string id, bool forThePerson) =>
        byId.TryGetValue(id, out var found) ? [[found.First + (forThePerson ? 0 : 1)]] : [];

    private int[][] Numbers(string id) =>
        byId.TryGetValue(id, out var found) ? [.. Enumerable.Range(found.First, found.Candidate.Alternatives.Count).Select(n => new[] { n })] : [];

    private static int[][] Either<T>(IEnumerable<T> parts, Func<T, int[][]> of) => Fewest(parts.SelectMany(of));

    private int[][] Every<T>(IEnumerable<T> parts, Func<T, int[][]> of)
    {
        var sets = Already;
        foreach (var part in parts)
        {
            sets = Both(sets, of(part));
            if (sets.Length == 0) return sets;
        }

        return sets;
    }

    private int[][] Both(int[][] left, int[][] right)
    {
        if (ReferenceEquals(left, Already)) return right;
        if (ReferenceEquals(right, Already)) return left;
        var both = new List<int[]>();
        foreach (var a in left)
            foreach (var b in right)
                if (Union(a, b) is { } union)
                    both.Add(union);
        return Fewest(both);
    }

    // Together, in order; null when too many or when they ask two values of one thing.
    private int[]? Union(int[] a, int[] b)
    {
        int[] union = [.. a.Union(b).Order()];
        if (union.Length > largest) return null;
        for (var i = 1; i < union.Length; i++)
            if (ReferenceEquals(Change(union[i - 1]).Item1, Change(union[i]).Item1)) return null;
        return union;
    }

    private static int[][] Fewest(IEnumerable<int[]> sets)
    {
        var kept = new List<int[]>();
        foreach (var set in sets.OrderBy(s => s.Length))
        {
            if (kept.Count == MostSets) break;
            if (!kept.Exists(k => k.Length < set.Length ? !k.Except(set).Any() : k.Length == set.Length && k.SequenceEqual(set))) kept.Add(set);
        }

        return [.. kept];
    }
}
