namespace DueCourse.Proofs;

using DueCourse.Law.Record;
using static DueCourse.Proofs.Formula;

/// <summary>
/// Proves that no answer depends on nationality, sex, ethnicity or religion but through the limbs of the law that ask it.
/// </summary>
/// <remarks>
/// A limb that itself asks is replaced by a question of its own, to which two cases that differ in such facts alone have the same
/// answer; what is left may not tell the two cases apart.
/// </remarks>
public sealed class TheSameForEveryone : IDisposable
{
    private const string Invariant = "No answer depends on nationality, sex, ethnicity or religion but through a limb of the law that asks it.";

    private static readonly HashSet<FactDefinition> Protected = AllProtected();

    private readonly IReadOnlySet<string> _declared;
    private readonly IReadOnlyList<Question> _questions;
    private readonly EveryEdition _law;
    private readonly Solver _solver = new();
    private readonly Terms _terms = new(Pairing.Alike) { Differs = Protected.Contains, DiffersIn = k => k.Equals(Nationality.Kind) };
    private readonly Dictionary<Node, Node> _rewritten = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, FactDefinition> _asked = new(StringComparer.Ordinal);

    /// <summary>Over all editions.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="editions">The first moments of the editions.</param>
    /// <param name="shape">The cases there is room for.</param>
    /// <param name="declared">The citations of the limbs that ask, and the ids of questions that ask outside any limb.</param>
    public TheSameForEveryone(IReadOnlyList<Question> questions, IReadOnlyList<LocalDateTime> editions, Shape shape, IReadOnlySet<string> declared)
    {
        _declared = declared;
        foreach (var question in questions.Where(q => declared.Contains(q.Id))) _rewritten[question.Node] = new FactIsYes(Asked(question.Id, Person.Kind));
        _questions = [.. questions.Where(q => !declared.Contains(q.Id))];
        _law = EveryEdition.Of([.. _questions.Select(q => q with { Node = Without(q.Node) })], editions, shape);
    }

    /// <summary>The limbs that ask, by citation, each with the facts it asks.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> LimbsThatAsk(IEnumerable<Question> questions)
    {
        var found = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        foreach (var question in questions) Visit(question.Node);
        return found;

        void Visit(Node node)
        {
            if (!seen.Add(node)) return;
            if (node is Provided limb && AskedBy(limb).Distinct().ToList() is { Count: > 0 } asked)
                found[limb.Citation.Text] = [.. found.GetValueOrDefault(limb.Citation.Text, []).Concat(asked.Select(f => f.Id)).Distinct().Order(StringComparer.Ordinal)];
            foreach (var child in node.Children) Visit(child);
        }
    }

    /// <summary>Facts that are taken from a protected one by its value, and are not marked so themselves.</summary>
    public static IReadOnlyList<FactDefinition> TakenFromAProtectedFact =>
        [.. Protected.Where(f => f.Characteristic is null)];

    /// <summary>Of every question.</summary>
    public Proof EveryAnswer()
    {
        var sweep = new Sweep(_law.Net, _solver, _terms, Sweep.IsTheSame);
        var (claims, faults) = (0, new List<Fault>());
        foreach (var question in _law.Questions)
        {
            foreach (var (gate, from) in _law.Gates(question))
            {
                claims += from.Count;
                if (sweep.IsProved(gate)) continue;
                faults.Add(Counterexample(_questions.Single(q => q.Id == question.Id), gate, from[^1]) ?? Fault.NotProved(Invariant, question, from[^1]));
            }
        }

        return new(Invariant, claims, sweep.Problems, sweep.Largest, faults);
    }

    /// <inheritdoc/>
    public void Dispose() => _solver.Dispose();

    private Fault? Counterexample(Question question, int gate, LocalDateTime from)
    {
        var to = _law.From.FirstOrDefault(f => f > from, from.PlusYears(1));
        Fault? unconfirmed = null;
        foreach (var terms in new[] { _terms with { Plain = true, MeasuresOpen = true }, _terms })
        {
            using var cone = new Cone(_law.Net, _solver, terms);
            var (one, other) = (cone.Of(0, gate), cone.Of(1, gate));
            var within = cone.IsAssessedWithin(from, to);
            string[] wanted = [one.Yes, other.Yes, other.No];
            // Yes to one and no to the other says more to a reader than an answer to one alone.
            foreach (var found in cone.Find(And(within, one.Yes, other.No), wanted).Concat(cone.Find(And(within, Or(And(one.Yes, Not(other.Yes)), And(one.No, Not(other.No)))), wanted)))
            {
                var (first, second) = (CaseFound.Build(found, 0, "counter-example"), CaseFound.Build(found, 1, "counter-example"));
                var expected = (found.IsSo(one.Yes) ? Answer.Yes : Answer.No, found.IsSo(other.Yes) ? Answer.Yes : found.IsSo(other.No) ? Answer.No : Answer.Unknown);
                bool Still(CaseRecord a, CaseRecord? b) => expected == (
                    Answering.Of(question.Node, Situation.Of(CaseFound.Read(found, 0, a), found.Moment)),
                    Answering.Of(question.Node, Situation.Of(CaseFound.Read(found, 1, b!), found.Moment)));
                var confirmed = Still(first, second);
                if (confirmed) (first, second) = SmallerCase.Of(first, second, Still) is var (a, b) ? (a, b!) : default;
                var fault = new Fault(Invariant, question, from,
                    $"On {found.Moment.Words()}{CaseFound.Rulings(found)} the answer is {expected.Item1}, and {expected.Item2} where only such facts differ.", first, second, confirmed);
                if (fault.IsConfirmed) return fault;
                unconfirmed ??= fault;
            }
        }

        return unconfirmed;
    }

    private Node Without(Node node)
    {
        if (_rewritten.TryGetValue(node, out var known)) return known;
        return _rewritten[node] = node switch
        {
            Provided limb when _declared.Contains(limb.Citation.Text) && AskedBy(limb).Any() => new FactIsYes(Asked(limb.Citation.Text, Kinds(limb).OrderByDescending(Depth).First())),
            Provided limb => new Provided(limb.Citation, [.. limb.Versions.Select(v => v.Text is null ? v : v with { Text = Without(v.Text) })]),
            All all => new All([.. all.Children.Select(Without)]),
            Any any => new Any([.. any.Children.Select(Without)]),
            Not not => new Not(Without(not.Child)),
            Quantified q => new Quantified(q.Quantifier, q.Kind, Without(q.Condition)),
            AsAt asAt => new AsAt(asAt.Day, Without(asAt.Condition)),
            Doubted d => new Doubted(d.Id, d.Doubt, Without(d.ForThePerson), Without(d.ForTheState)),
            NotEncoded n => new NotEncoded(n.Id, n.Part, Without(n.Matters), Without(n.Otherwise)),
            _ => node,
        };
    }

    private FactDefinition Asked(string by, SubjectKind of)
    {
        var key = $"{by} of {of.ListName}";
        return _asked.TryGetValue(key, out var fact) ? fact
            : _asked[key] = new(of, key, FactType.YesNo, by + "?", "", Role.Caseworker) { ChangesOverTime = true };
    }

    // Of whom a limb is asked: the innermost subject that it reads and does not itself bind.
    private static HashSet<SubjectKind> Kinds(Node node)
    {
        var kinds = new HashSet<SubjectKind>(Corpus.FactsOf(node).Select(f => f.Kind)) { Person.Kind };
        if (node is JudgementIsMet judgement) kinds.Add(judgement.Of);
        foreach (var child in node.Children) kinds.UnionWith(Kinds(child));
        if (node is Quantified q)
        {
            kinds.Remove(q.Kind);
            kinds.Add(q.Kind.Parent!);
        }

        // Everything asked of an other nationality is of the person's nationality.
        kinds.Remove(Nationality.Kind);
        return kinds;
    }

    private static int Depth(SubjectKind kind) => kind.Parent is null ? 0 : 1 + Depth(kind.Parent);

    // What the limb asks in its own words, and not in those of a limb that it refers to.
    private static IEnumerable<FactDefinition> AskedBy(Provided limb) => limb.Children.SelectMany(OwnFacts);

    private static IEnumerable<FactDefinition> OwnFacts(Node node)
    {
        if (node is Provided) return [];
        var own = Corpus.FactsOf(node).Where(f => Protected.Contains(f) || f.Kind.Equals(Nationality.Kind));
        if (node is Quantified { Kind: var kind } && kind.Equals(Nationality.Kind)) own = own.Append(TheNationality.Country.Definition);
        return own.Concat(node.Children.SelectMany(OwnFacts));
    }

    private static HashSet<FactDefinition> AllProtected()
    {
        var all = FactCatalogue.All.Where(f => f.Characteristic is not null).ToHashSet();
        while (FactCatalogue.All.FirstOrDefault(f => !all.Contains(f) && f.Presumed.Any(p => p.Words.Count > 0 && all.Any(a => a.Kind.Equals(f.Kind) && a.Name == p.Given))) is { } more)
            all.Add(more);
        return all;
    }
}
