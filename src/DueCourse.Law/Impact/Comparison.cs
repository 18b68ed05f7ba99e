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
    private const int ShapesAtFirst = 16;
    private const int CasesForAShape = 400;
    private const int MostShapes = 512;

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
    private readonly ConcurrentDictionary<Shape, Lazy<(BothLaws Both, Lazy<EachChange> Each)>> made = new();

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
        kinds = open.SelectMany(c => SubjectsBelow(conditions[c])).ToHashSet();
        oneByOne = [.. Changes.Select(c => c.Limb.Citation.Source).Distinct().Select(p => (p, before.But(new HashSet<Provision> { p }, to)))];
    }

    /// <summary>The limbs of the law that differ.</summary>
    public IReadOnlyList<LawChange> Changes { get; }

    /// <summary>What each question asks, by its id.</summary>
    public IReadOnlyDictionary<string, string> Asks => field ??= questions.DistinctBy(q => q.Id).ToDictionary(q => q.Id, q => q.Asks);

    /// <summary>Between the law of two moments, United Kingdom time.</summary>
    public static Comparison Between(StatuteBook book, LocalDateTime from, LocalDateTime to) => new(book, from, to);

    /// <summary>The answers that differ on a case, on what is established on its own day.</summary>
    public IReadOnlyList<AnswerChange> Of(CaseRecord record)
    {
        if (open.Count == 0) return [];
        var (both, each) = For(Shape.Roomy(record).Of(kinds));
        var situation = Situation.Of(record.Read(Reading.Established), record.AsAt.AtMidnight());
        if (both.Differ(situation) is not { Count: > 0 } differ) return [];
        var apart = each.Value.Answers(situation);
        return [.. differ.Select(d => new AnswerChange(d.Question.Id, d.Before, d.After, [.. oneByOne.Where((_, i) => d.Question.Word(apart(i)) == d.After).Select(o => o.Provision)]))];
    }

    // While there are as many circuits as the caseload so far is worth, a case takes the smallest that has room for it.
    private (BothLaws Both, Lazy<EachChange> Each) For(Shape shape)
    {
        var seen = Interlocked.Increment(ref compared);
        if (!made.ContainsKey(shape) && made.Count >= Math.Min(MostShapes, ShapesAtFirst + (seen / CasesForAShape)))
            shape = made.Keys.Where(s => s.Holds(shape)).MinBy(s => s.Places) ?? made.Keys.Aggregate(shape, (s, t) => s.And(t));
        return made.GetOrAdd(shape, s => new(() => (new(this, s), new(() => new(this, s))))).Value;
    }

    private static bool Touches(Node node, IReadOnlySet<Node> limbs, Dictionary<Node, bool> known)
    {
        if (known.TryGetValue(node, out var touches)) return touches;
        // Under "as at" the law of the day asked about counts, and that is the same under both.
        return known[node] = limbs.Contains(node) || (node is not AsAt && node.Children.Any(c => Touches(c, limbs, known)));
    }

    private static IEnumerable<SubjectKind> SubjectsBelow(Node node) => node.SelfAndAllBelow().OfType<Quantified>().Select(q => q.Kind);

    private Func<Condition<Person>, Answer> By(Func<int, Answer> answer) => condition => answer(places[BookCircuit.NumberOf(condition.Node)]);

    // What both laws answer to the conditions that can differ.
    private sealed class BothLaws
    {
        private readonly Comparison of;
        private readonly Intake intake;
        private readonly Program program;

        public BothLaws(Comparison of, Shape shape)
        {
            this.of = of;
            var circuit = Grounding.Of([.. of.open.Select(c => (of.conditions[c], of.before)), .. of.open.Select(c => (of.conditions[c], of.after))], shape);
            (intake, program) = (Intake.Of(circuit), Program.Of(circuit));
        }

        public List<(Question Question, string Before, string After)> Differ(Situation s)
        {
            var atoms = new Answer[program.Circuit.Atoms.Count];
            var answers = new Answer[program.Circuit.Outputs.Count];
            intake.Fill(s, atoms);
            program.Run(atoms, answers);
            var half = of.open.Count;
            if (answers.AsSpan(0, half).SequenceEqual(answers.AsSpan(half))) return [];
            var (old, now) = (of.By(c => answers[c]), of.By(c => answers[half + c]));
            return [.. of.openQuestions.Where(q => q.Conditions.Any(c => answers[of.places[c]] != answers[half + of.places[c]]))
                .Select(q => (q, q.Word(old), q.Word(now))).Where(q => q.Item2 != q.Item3)];
        }
    }

    // What the first law answers with one provision at a time as it is under the second.
    private sealed class EachChange
    {
        private readonly Comparison of;
        private readonly Intake intake;
        private readonly Program program;

        public EachChange(Comparison of, Shape shape)
        {
            this.of = of;
            var circuit = Grounding.Of(of.oneByOne.SelectMany(o => of.open.Select(c => (of.conditions[c], o.Law))), shape);
            (intake, program) = (Intake.Of(circuit), Program.Of(circuit));
        }

        public Func<int, Func<Condition<Person>, Answer>> Answers(Situation s)
        {
            var atoms = new Answer[program.Circuit.Atoms.Count];
            var answers = new Answer[program.Circuit.Outputs.Count];
            intake.Fill(s, atoms);
            program.Run(atoms, answers);
            return change => of.By(c => answers[(change * of.open.Count) + c]);
        }
    }
}
