namespace DueCourse.Law.Circuits;

/// <summary>
/// Turns condition trees into a circuit: picks the versions in force, and writes each "any conviction that …" out for
/// every place that the shape has for a conviction.
/// </summary>
/// <remarks>
/// Doubts and parts not encoded become ordinary gates, which give what the <see cref="Interpreter"/> gives:
/// a doubt between p and s with the ruling r is (r and p) or (not r and s) or (p and s);
/// a gap that matters when m, around e, is (not m and e) or (m and unknown).
/// </remarks>
public sealed class Grounding
{
    private readonly Wiring wiring = new();
    private readonly Dictionary<(Node Node, Slot Slot, When? When, LawChoice Law), int> gates = [];
    private readonly Dictionary<Node, HashSet<SubjectKind>> kinds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Node, LocalDateTime[]> changes = new(ReferenceEqualityComparer.Instance);
    private readonly Shape shape;
    private readonly bool gapsApart;

    private Grounding(Shape shape, bool gapsApart = false)
    {
        this.shape = shape;
        this.gapsApart = gapsApart;
    }

    /// <summary>The circuit of some conditions on a case.</summary>
    /// <param name="conditions">The conditions, each on the case as a whole.</param>
    /// <param name="moment">The law of which moment, United Kingdom time.</param>
    /// <param name="shape">The cases it is to have room for.</param>
    /// <param name="gapsApart">Each text not read and each part not encoded is an atom of its own, and not the constant unknown.</param>
    public static Circuit Of(IEnumerable<Node> conditions, LocalDateTime moment, Shape shape, bool gapsApart = false) =>
        Of(conditions.Select(c => (c, LawChoice.Of(moment))), shape, gapsApart);

    /// <summary>The circuit of some conditions, each under its own choice of law.</summary>
    public static Circuit Of(IEnumerable<(Node Condition, LawChoice Law)> conditions, Shape shape, bool gapsApart = false)
    {
        var grounding = new Grounding(shape, gapsApart);
        var outputs = conditions.Select(c => grounding.Gate(c.Condition, Slot.Person, null, c.Law)).ToList();
        return grounding.wiring.Finish(shape, outputs);
    }

    /// <summary>
    /// The circuit of some conditions under the law of a moment, with every gate kept that a reason could name, and what each
    /// stands for.
    /// </summary>
    internal static (Circuit Circuit, IReadOnlyList<Step> Steps) Explained(IReadOnlyList<Node> conditions, LocalDateTime moment, Shape shape)
    {
        var (grounding, law) = (new Grounding(shape), LawChoice.Of(moment));
        foreach (var condition in conditions) grounding.Gate(condition, Slot.Person, null, law);
        var steps = new Stepping(grounding, law);
        var roots = conditions.Select(c => steps.Of(c)).ToList();
        var circuit = grounding.wiring.Finish(shape, [.. roots.Select(r => r.Gate), .. steps.Gates], out var places);
        foreach (var step in steps.All) step.Gate = places[step.Gate];
        return (circuit, roots);
    }

    /// <summary>
    /// The circuit of some conditions under two laws and further ones, and for each limb that differs between the two, of each
    /// subject and day of which it is asked, its gate under the one and under the other; for each condition the numbers of the
    /// limbs it reaches. Where on a case all of these have one answer under both laws, so has the condition.
    /// </summary>
    /// <param name="conditions">The conditions, each on the case as a whole.</param>
    /// <param name="laws">The laws, the two first; the circuit has all conditions under each as outputs, one law after the other.</param>
    /// <param name="shape">The cases it is to have room for.</param>
    internal static (Circuit Circuit, (int Before, int After)[] Limbs, int[][] Reached) Compared(
        IReadOnlyList<Node> conditions, IReadOnlyList<LawChoice> laws, Shape shape)
    {
        var grounding = new Grounding(shape);
        var outputs = laws.SelectMany(law => conditions.Select(c => grounding.Gate(c, Slot.Person, null, law))).ToList();
        var differing = new Differing(grounding, laws[0], laws[1]);
        var reached = conditions.Select(c => differing.Below(c, Slot.Person, null).Order().ToArray()).ToArray();
        var circuit = grounding.wiring.Finish(shape, [.. outputs, .. differing.Limbs.SelectMany(l => new[] { l.Before, l.After })], out var places);
        return (circuit, [.. differing.Limbs.Select(l => (places[l.Before], places[l.After]))], reached);
    }

    private int Gate(Node node, Slot bound, When? when, LawChoice law)
    {
        // The same question of the same subject is one gate, whatever else is bound around it.
        var slot = Narrowed(node, bound);
        if (gates.TryGetValue((node, slot, when, law), out var gate)) return gate;
        return gates[(node, slot, when, law)] = Made(node, slot, when, law);
    }

    private int Made(Node node, Slot slot, When? when, LawChoice law)
    {
        switch (node)
        {
            case All all: return wiring.And(all.Children.Select(c => Gate(c, slot, when, law)));
            case Any any: return wiring.Or(any.Children.Select(c => Gate(c, slot, when, law)));
            case Not not: return wiring.Not(Gate(not.Child, slot, when, law));
            case Always always: return Wiring.Constant(always.Yes ? Answer.Yes : Answer.No);
            case Provided provided:
                return law.Version(provided) switch
                {
                    null => Gap("beyond-the-statute-book", provided.Citation.Text, slot, when),
                    { Status: VersionStatus.TextNotRead } => Gap($"text-not-read.{provided.Citation.Text}", provided.Citation.Text, slot, when),
                    { Status: VersionStatus.NotInForce } => Wiring.Constant(Answer.No),
                    { Text: var text } => Gate(text!, slot, when, law),
                };
            case Quantified quantified: return Over(quantified, slot, when, law);
            case AsAt asAt: return OnAnotherDay(asAt, slot, when);
            case Doubted doubted: return BothWays(doubted, slot, when, law);
            case NotEncoded gap:
                var matters = Gate(gap.Matters, slot, when, law);
                return wiring.Or(
                    wiring.And(wiring.Not(matters), Gate(gap.Otherwise, slot, when, law)),
                    wiring.And(matters, Gap(gap.Id, gap.Part, slot, when)));
            default: return wiring.Input(new LeafAtom(node, slot, when));
        }
    }

    private int Gap(string id, string of, Slot slot, When? when) =>
        gapsApart ? wiring.Input(new GapAtom(id, of, slot, when)) : Wiring.Constant(Answer.Unknown);

    // A subject counts as far as it exists; a list that is not known to be complete may hold another.
    private int Over(Quantified quantified, Slot slot, When? when, LawChoice law)
    {
        var owner = slot.Around(quantified.Kind.Parent!);
        var each = new List<int>();
        for (var i = 0; i < shape[quantified.Kind]; i++)
        {
            var place = new Slot(quantified.Kind, i, owner);
            var exists = wiring.Input(new ExistsAtom(place, when));
            var meets = Gate(quantified.Condition, place, when, law);
            each.Add(quantified.Quantifier == Quantifier.Some ? wiring.And(meets, exists) : wiring.Or(meets, wiring.Not(exists)));
        }

        var complete = wiring.Input(new CompleteAtom(quantified.Kind, owner));
        var others = gapsApart ? wiring.Input(new OthersAtom(quantified, owner, when)) : Wiring.Constant(Answer.Unknown);
        return quantified.Quantifier == Quantifier.Some
            ? wiring.Or(each.Append(wiring.And(wiring.Not(complete), others)))
            : wiring.And(each.Append(wiring.Or(complete, others)));
    }

    // The day is the case's, and it picks the law: so each period of the law is written out.
    private int OnAnotherDay(AsAt asAt, Slot slot, When? when)
    {
        var asked = new When(asAt.Day, NarrowedTo(KindsOf(asAt.Day), slot), when);
        var known = wiring.Input(new DayIsFixedAtom(asked));
        var inPeriods = new List<int>();
        foreach (var (from, to) in Periods(asAt))
        {
            var holds = wiring.Input(new DayIsInAtom(asked, from, to));
            inPeriods.Add(wiring.And(holds, Gate(asAt.Condition, slot, asked, LawChoice.Of(from))));
        }

        return wiring.Or(
            wiring.And(known, wiring.Or(inPeriods)),
            wiring.And(wiring.Not(known), Wiring.Constant(Answer.Unknown)));
    }

    // The periods of the law of what is asked as at another day, and before and after all of them.
    private IEnumerable<(LocalDateTime From, LocalDateTime To)> Periods(AsAt asAt)
    {
        LocalDateTime[] edges = [LocalDate.MinIsoValue.AtMidnight(), .. ChangesIn(asAt.Condition), LocalDate.MaxIsoValue.AtMidnight()];
        return edges.Zip(edges.Skip(1));
    }

    private int BothWays(Doubted doubted, Slot slot, When? when, LawChoice law)
    {
        var forThePerson = Gate(doubted.ForThePerson, slot, when, law);
        var forTheState = Gate(doubted.ForTheState, slot, when, law);
        var ruling = wiring.Input(new RulingAtom(doubted.Id));
        return wiring.Or(
            wiring.And(ruling, forThePerson),
            wiring.And(wiring.Not(ruling), forTheState),
            wiring.And(forThePerson, forTheState));
    }

    // The innermost subject around that the node asks about.
    private Slot Narrowed(Node node, Slot bound) => bound.Owner is null ? bound : NarrowedTo(KindsOf(node), bound);

    private static Slot NarrowedTo(IReadOnlySet<SubjectKind> asked, Slot bound)
    {
        for (var slot = bound; slot.Owner is not null; slot = slot.Owner)
            if (asked.Contains(slot.Kind)) return slot;
        return Slot.Person;
    }

    private HashSet<SubjectKind> KindsOf(Node node)
    {
        if (kinds.TryGetValue(node, out var known)) return known;
        var asked = new HashSet<SubjectKind>(ReferenceEqualityComparer.Instance);
        foreach (var fact in Corpus.FactsOf(node)) asked.Add(fact.Kind);
        if (node is JudgementIsMet judgement) asked.Add(judgement.Of);
        if (node is Quantified quantified)
        {
            asked.UnionWith(KindsOf(quantified.Condition));
            asked.Remove(quantified.Kind);
            asked.Add(quantified.Kind.Parent!);
        }
        else
        {
            foreach (var child in node.Children) asked.UnionWith(KindsOf(child));
        }

        return kinds[node] = asked;
    }

    private static HashSet<SubjectKind> KindsOf(DateExpression day) =>
        new(day.Facts.Select(f => f.Kind), ReferenceEqualityComparer.Instance);

    // The moments at which the law of a condition changes, that under a further "as at" apart.
    private LocalDateTime[] ChangesIn(Node condition)
    {
        if (changes.TryGetValue(condition, out var known)) return known;
        var found = new SortedSet<LocalDateTime> { Provision.SpanFrom, Provision.SpanTo };
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        Visit(condition);
        return changes[condition] = [.. found];

        void Visit(Node node)
        {
            if (node is AsAt || !seen.Add(node)) return;
            if (node is Provided provided)
                foreach (var version in provided.Versions) found.Add(version.From);
            foreach (var child in node.Children) Visit(child);
        }
    }

    // Goes over the trees again and finds the outermost limbs that differ. Nothing but a limb reads the choice of law, and under
    // "as at" the law of that day counts, whichever it is.
    private sealed class Differing(Grounding grounding, LawChoice before, LawChoice after)
    {
        private readonly Dictionary<(Node, Slot, When?), HashSet<int>> known = [];
        private readonly Dictionary<(int, int), int> numbers = [];

        public List<(int Before, int After)> Limbs { get; } = [];

        public HashSet<int> Below(Node node, Slot bound, When? when)
        {
            var slot = grounding.Narrowed(node, bound);
            if (known.TryGetValue((node, slot, when), out var found)) return found;
            found = [];
            var (one, other) = (grounding.Gate(node, slot, when, before), grounding.Gate(node, slot, when, after));
            if (one != other)
            {
                if (node is Provided limb && !ReferenceEquals(before.Version(limb), after.Version(limb))) found.Add(Number(one, other));
                else foreach (var (child, place) in Under(node, slot)) found.UnionWith(Below(child, place, when));
            }

            return known[(node, slot, when)] = found;
        }

        private int Number(int one, int other)
        {
            if (numbers.TryGetValue((one, other), out var number)) return number;
            Limbs.Add((one, other));
            return numbers[(one, other)] = Limbs.Count - 1;
        }

        private IEnumerable<(Node, Slot)> Under(Node node, Slot slot)
        {
            switch (node)
            {
                case AsAt: return [];
                case Provided provided: return before.Version(provided)?.Text is { } text ? [(text, slot)] : [];
                case Quantified quantified:
                    var owner = slot.Around(quantified.Kind.Parent!);
                    return Enumerable.Range(0, grounding.shape[quantified.Kind]).Select(i => (quantified.Condition, new Slot(quantified.Kind, i, owner)));
                default: return node.Children.Select(c => (c, slot));
            }
        }
    }

    // Goes over the trees again and notes, for each question that was put, its gate and the questions under it.
    private sealed class Stepping(Grounding grounding, LawChoice law)
    {
        private readonly Dictionary<(Node, Slot, When?, LawChoice), Step> known = [];

        public IEnumerable<Step> All => known.Values.Concat(known.Values.SelectMany(s => s.Counted)).Distinct();

        public IEnumerable<int> Gates => All.Select(s => s.Gate);

        public Step Of(Node condition) => Of(condition, Slot.Person, null, law);

        private Step Of(Node node, Slot bound, When? when, LawChoice under)
        {
            var slot = grounding.Narrowed(node, bound);
            if (known.TryGetValue((node, slot, when, under), out var step)) return step;
            var version = node is Provided provided ? under.Version(provided) : null;
            return known[(node, slot, when, under)] = new(node, slot, when, version, Under(node, slot, when, under, version)) { Gate = grounding.Gate(node, slot, when, under) };
        }

        private Step[] Under(Node node, Slot slot, When? when, LawChoice under, Drafting.Version? version)
        {
            switch (node)
            {
                case Provided: return version?.Text is { } text ? [Of(text, slot, when, under)] : [];
                case Quantified quantified:
                    var owner = slot.Around(quantified.Kind.Parent!);
                    return [.. Enumerable.Range(0, grounding.shape[quantified.Kind]).Select(i => Counted(quantified, new(quantified.Kind, i, owner), when, under))];
                case AsAt asAt:
                    var asked = new When(asAt.Day, NarrowedTo(KindsOf(asAt.Day), slot), when);
                    return [.. grounding.Periods(asAt).Select(p => Within(asAt, asked, p.From, p.To, slot))];
                default: return [.. node.Children.Select(c => Of(c, slot, when, under))];
            }
        }

        // One of a list counts as far as it exists.
        private Step Counted(Quantified quantified, Slot place, When? when, LawChoice under)
        {
            var meets = Of(quantified.Condition, place, when, under);
            var exists = grounding.wiring.Input(new ExistsAtom(place, when));
            return new(quantified.Condition, place, when, null, [meets])
            {
                IsCounted = true,
                Gate = quantified.Quantifier == Quantifier.Some ? grounding.wiring.And(meets.Gate, exists) : grounding.wiring.Or(meets.Gate, grounding.wiring.Not(exists)),
            };
        }

        private Step Within(AsAt asAt, When asked, LocalDateTime from, LocalDateTime to, Slot slot) =>
            new(asAt, slot, asked, null, [Of(asAt.Condition, slot, asked, LawChoice.Of(from))]) { IsCounted = true, Gate = grounding.wiring.Input(new DayIsInAtom(asked, from, to)) };
    }
}
