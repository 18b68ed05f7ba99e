namespace DueCourse.Law.Impact;

using System.Collections.Concurrent;
using DueCourse.Law.Circuits;
using DueCourse.Law.Record;

/// <summary>One answer of one case that differs between two laws.</summary>
/// <param name="Question">The id of the rule, consequence, route or gate.</param>
/// <param name="Before">The word under the first law.</param>
/// <param name="After">The word under the second.</param>
/// <param name="Because">
/// The provisions each of which brings the second answer about when it alone is changed; empty where only several together do.
/// </param>
public sealed record AnswerChange(string Question, string Before, string After, IReadOnlyList<Provision> Because);

/// <summary>
/// Holds the same cases against the law of two moments. The facts stay as they are on each case's own day, so that what
/// differs, differs by the law; a rule that speaks of a date of its own (a conviction, an offence) still looks at that date.
/// </summary>
public sealed class Comparison
{
    // A circuit costs as much as comparing some hundreds of cases, so their number grows with the caseload.
    private const int ShapesAtFirst = 4;
    private const int CasesForAShape = 5_000;
    private const int MostShapes = 24;
    private const int MostSettled = 10_000;

    private readonly LawChoice before;
    private readonly LawChoice after;
    private readonly IReadOnlyList<Question> questions;
    private readonly IReadOnlyList<Node> conditions;
    private readonly IReadOnlyList<(Provision Provision, LawChoice Law)> oneByOne;
    // The conditions that can differ, the questions that rest on them, and the kinds of subject they ask about.
    private readonly IReadOnlyList<int> open;
    private readonly IReadOnlyList<Question> openQuestions;
    private readonly IReadOnlySet<SubjectKind> kinds;

    // For each condition of the book its place among those; not used for the others.
    private readonly int[] places;
    private readonly ConcurrentDictionary<Shape, Lazy<LawsCompared>> made = new();

    // Once there are as many circuits as there may be, which of them a shape takes.
    private readonly ConcurrentDictionary<Shape, LawsCompared> settled = new();

    private long compared;

    private Comparison(StatuteBook book, LocalDateTime from, LocalDateTime to)
    {
        (before, after) = (LawChoice.Of(from), LawChoice.Of(to));
        conditions = book.Conditions();
        questions = Questions.Of(book);
        Changes = book.Between(from, to);
        var limbs = Changes.Select(c => (Node)c.Limb).ToHashSet();
        var touched = new Dictionary<Node, bool>();
        openQuestions = [.. questions.Where(q => q.Conditions.Any(c => Touches(conditions[c], limbs, touched)))];
        open = [.. openQuestions.SelectMany(q => q.Conditions).Distinct()];
        places = new int[conditions.Count];
        for (var i = 0; i < open.Count; i++) places[open[i]] = i;
        kinds = open.SelectMany(c => Shape.KindsIn(conditions[c])).ToHashSet();
        oneByOne = [.. Changes.Select(c => c.Limb.Citation.Source).Distinct().Select(p => (p, before.But(new HashSet<Provision> { p }, to)))];
    }

    /// <summary>The limbs of the law that differ.</summary>
    public IReadOnlyList<LawChange> Changes { get; }

    /// <summary>What each question asks, by its id.</summary>
    public IReadOnlyDictionary<string, string> Asks => field ??= questions.DistinctBy(q => q.Id).ToDictionary(q => q.Id, q => q.Asks);

    /// <summary>Between the law of two moments, United Kingdom time.</summary>
    public static Comparison Between(StatuteBook book, LocalDateTime from, LocalDateTime to) => new(book, from, to);

    /// <summary>The answers that differ on a case, on what is established on its own day.</summary>
    public IReadOnlyList<AnswerChange> Of(CaseRecord record) =>
        TryOf(record) ?? throw new InvalidOperationException("the record passes over a fact that was asked");

    /// <summary>The same; null where a fact was asked that the record passes over, so that it must be read again.</summary>
    public IReadOnlyList<AnswerChange>? TryOf(CaseRecord record)
    {
        var changes = Differ(record);
        return record.ReadFor is { FellShort: true } ? null : changes;
    }

    private IReadOnlyList<AnswerChange> Differ(CaseRecord record)
    {
        if (open.Count == 0) return [];
        return For(Shape.Roomy(record).Of(kinds)).Differ(Situation.Of(record.Read(Reading.Established), record.AsAt.AtMidnight()));
    }

    // While there are as many circuits as the caseload so far is worth, a case takes the smallest that has room for it.
    private LawsCompared For(Shape shape)
    {
        var seen = Interlocked.Increment(ref compared);
        if (settled.TryGetValue(shape, out var known)) return known;
        var room = shape;
        var isFull = made.Count >= MostShapes;
        if (!made.ContainsKey(shape) && made.Count >= Math.Min(MostShapes, ShapesAtFirst + (seen / CasesForAShape)))
            room = made.Keys.Where(s => s.Holds(shape)).MinBy(s => s.Places) ?? made.Keys.Aggregate(shape, (s, t) => s.And(t));
        var laws = made.GetOrAdd(room, s => new(() => new(this, s))).Value;
        if (isFull && settled.Count < MostSettled) settled[shape] = laws;
        return laws;
    }

    private static bool Touches(Node node, IReadOnlySet<Node> limbs, Dictionary<Node, bool> known)
    {
        if (known.TryGetValue(node, out var touches)) return touches;
        // Under "as at" the law of the day asked about counts, and that is the same under both.
        return known[node] = limbs.Contains(node) || (node is not AsAt && node.Children.Any(c => Touches(c, limbs, known)));
    }

    // The conditions that can differ, under both laws and under the first with one provision at a time as it is under the
    // second: one circuit, of which only so much is asked on a case as an answer turns on.
    private sealed class LawsCompared
    {
        private readonly Comparison of;
        private readonly Demands demands;
        private readonly (int Before, int After)[] limbs;
        private readonly ulong[][] reached;
        private readonly IReadOnlyList<int> outputs;
        private readonly ConcurrentBag<OnDemand> idle = [];

        public LawsCompared(Comparison of, Shape shape)
        {
            this.of = of;
            (var circuit, limbs, var below) = Grounding.Compared([.. of.open.Select(c => of.conditions[c])], [of.before, of.after, .. of.oneByOne.Select(o => o.Law)], shape);
            demands = Demands.Of(circuit);
            outputs = circuit.Outputs;
            reached = [.. below.Select(b => Bits(b, limbs.Length))];
        }

        public IReadOnlyList<AnswerChange> Differ(Situation s)
        {
            if (!idle.TryTake(out var gates)) gates = demands.Begin();
            gates.TurnTo(s);
            var differ = Differ(gates);
            gates.Leave();
            idle.Add(gates);
            return differ;
        }

        private List<AnswerChange> Differ(OnDemand gates)
        {
            var changes = new List<AnswerChange>();
            // Where no limb that it reaches differs on these facts, a condition cannot.
            var apart = new ulong[(limbs.Length + 63) / 64];
            var any = false;
            for (var i = 0; i < limbs.Length; i++)
            {
                if (gates[limbs[i].Before] == gates[limbs[i].After]) continue;
                apart[i / 64] |= 1UL << i;
                any = true;
            }

            if (!any) return changes;
            foreach (var question in of.openQuestions)
            {
                var differs = false;
                foreach (var condition in question.Conditions)
                    differs |= Overlap(reached[of.places[condition]], apart) && Under(0, condition, gates) != Under(1, condition, gates);
                if (!differs) continue;
                var (before, after) = (Word(question, 0, gates), Word(question, 1, gates));
                if (before == after) continue;
                var because = new List<Provision>();
                for (var i = 0; i < of.oneByOne.Count; i++)
                    if (Word(question, i + 2, gates) == after) because.Add(of.oneByOne[i].Provision);
                changes.Add(new(question.Id, before, after, because));
            }

            return changes;
        }

        private Answer Under(int law, int condition, OnDemand gates) => gates[outputs[(law * of.open.Count) + of.places[condition]]];

        private string Word(Question question, int law, OnDemand gates) => question.Word(condition => Under(law, BookCircuit.NumberOf(condition.Node), gates));

        private static bool Overlap(ulong[] some, ulong[] others)
        {
            for (var i = 0; i < some.Length; i++)
                if ((some[i] & others[i]) != 0) return true;
            return false;
        }

        private static ulong[] Bits(int[] numbers, int count)
        {
            var bits = new ulong[(count + 63) / 64];
            foreach (var number in numbers) bits[number / 64] |= 1UL << number;
            return bits;
        }
    }
}
