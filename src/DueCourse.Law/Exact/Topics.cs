namespace DueCourse.Law.Exact;

using DueCourse.Law.Circuits;

/// <summary>
/// The atoms of a circuit sorted by what they ask about. Atoms that one value answers together are one topic: whether a term
/// reaches twelve months and whether it reaches four years are not free of each other.
/// </summary>
/// <remarks>
/// What is not tied together here is taken to be free of each other, so that more may be thought possible than is, and never
/// less: something can then be reported as still mattering although it does not, and nothing that matters is left out. What
/// others on an open list would add is free, and so is what a text not read or a part not encoded says. Free of each other are: comparisons of two days neither of which the law fixes, from what each of the two is held against apart;
/// the same question asked for two days; and what a length of residence is worked out from.
/// </remarks>
public sealed class Topics
{
    private static readonly LocalDate First = new(1800, 1, 1);
    private static readonly LocalDate Last = new(2200, 1, 1);

    private readonly Circuit circuit;
    private readonly LocalDateTime moment;
    private readonly int[] topicOf;
    private readonly int[] placeOf;

    // What "no" can mean "not said so far" of: the only atoms of their topics, and topics of several.
    private readonly int[] openedAlone;
    private readonly (int[] Atoms, bool[] IsOpen, bool[] IsJudged)[] opened;

    private Topics(Circuit circuit, LocalDateTime moment)
    {
        this.circuit = circuit;
        this.moment = moment;
        topicOf = new int[circuit.Atoms.Count];
        placeOf = new int[circuit.Atoms.Count];
        var all = new List<Topic>();
        foreach (var group in Enumerable.Range(0, circuit.Atoms.Count).GroupBy(a => About(circuit.Atoms[a], a)))
        {
            if (Made([.. group]) is { } topic) all.Add(topic);
            else all.AddRange(group.Select(a => Free([a])));
        }

        All = all;
        openedAlone = [.. all.Where(t => t.IsOpen is [true] && !IsJudged(t.Atoms[0])).Select(t => t.Atoms[0])];
        opened = [.. all.Where(t => t.IsOpen.Contains(true) && !(t.IsOpen is [true] && !IsJudged(t.Atoms[0])))
            .Select(t => ((int[])[.. t.Atoms], (bool[])[.. t.IsOpen], (bool[])[.. t.Atoms.Select(IsJudged)]))];
        for (var t = 0; t < all.Count; t++)
        {
            for (var i = 0; i < all[t].Atoms.Count; i++)
            {
                topicOf[all[t].Atoms[i]] = t;
                placeOf[all[t].Atoms[i]] = i;
            }
        }
    }

    /// <summary>Every topic of the circuit.</summary>
    public IReadOnlyList<Topic> All { get; }

    /// <summary>Sorts the atoms of a circuit.</summary>
    /// <param name="circuit">The circuit.</param>
    /// <param name="moment">The moment of assessment, against which days are held.</param>
    public static Topics Of(Circuit circuit, LocalDateTime moment) => new(circuit, moment);

    /// <summary>The number of an atom's topic.</summary>
    public int OfAtom(int atom) => topicOf[atom];

    /// <summary>The place of an atom in its topic.</summary>
    public int PlaceOf(int atom) => placeOf[atom];

    /// <summary>
    /// The answers of the atoms as a search for what is missing takes them: a "no" that says only that the file has not said
    /// so yet is unknown.
    /// </summary>
    public void OpenUp(Span<Answer> answers)
    {
        foreach (var atom in openedAlone)
            if (answers[atom] == Answer.No) answers[atom] = Answer.Unknown;
        foreach (var (atoms, isOpen, isJudged) in opened)
        {
            bool isAnswered = false, daysKnown = false;
            for (var i = 0; i < atoms.Length; i++)
            {
                var answer = answers[atoms[i]];
                isAnswered |= !isOpen[i] && answer != Answer.Unknown;
                daysKnown |= answer == Answer.Yes;
            }

            // The judgement itself decides whether it was answered "not met"; of the others a "no" never ends the matter.
            for (var i = 0; i < atoms.Length; i++)
                if (isOpen[i] && answers[atoms[i]] == Answer.No && (isJudged[i] ? !isAnswered && atoms.Length > 1 : !daysKnown)) answers[atoms[i]] = Answer.Unknown;
        }
    }

    private bool IsJudged(int atom) => circuit.Atoms[atom] is LeafAtom;

    private static object About(Atom atom, int number) => atom switch
    {
        LeafAtom { Leaf: FactIsYes { On: null } leaf } => Fact(leaf.Fact, atom),
        LeafAtom { Leaf: FactIsOneOf { On: null } leaf } => Fact(leaf.Fact, atom),
        LeafAtom { Leaf: FactIsRecorded leaf } => Fact(leaf.Fact, atom),
        LeafAtom { Leaf: TermReaches leaf } => Fact(leaf.Fact, atom),
        LeafAtom { Leaf: NumberIsAtLeast leaf } => Fact(leaf.Fact, atom),
        LeafAtom { Leaf: FactIsOneOf { On: { } on } leaf } => (leaf.Fact, atom.Slot, atom.When, on.Words()),
        LeafAtom { Leaf: DatesInOrder leaf } => TheDayIn(leaf, atom) is { } day ? Fact(day, atom) : (Pair(leaf), atom.Slot, atom.When),
        LeafAtom { Leaf: MeasureReaches leaf } => (leaf.Measure.Id, atom.Slot, atom.When),
        LeafAtom { Leaf: JudgementIsMet leaf } => (leaf.Judgement, atom.Slot, atom.When),
        ExistsAtom { When: null } when Begins(atom.Slot.Kind) is { } begins => Fact(begins, atom),
        DayIsFixedAtom day => day.Asked,
        DayIsInAtom day => day.Asked,
        _ => number,
    };

    private static object Fact(FactDefinition fact, Atom atom) => (fact, atom.Slot.Around(fact.Kind), atom.When);

    private static FactDefinition? Begins(SubjectKind kind) => kind.BeginsWith is { } name ? FactCatalogue.Find(kind, name) : null;

    // The one day of the case that a comparison reads, where the other side is fixed by the law or is the day of assessment.
    private static FactDefinition? TheDayIn(DatesInOrder leaf, Atom atom)
    {
        if (atom.When is not null && (IsToday(leaf.Left) || IsToday(leaf.Right))) return null;
        var facts = leaf.Left.Facts.Concat(leaf.Right.Facts).ToList();
        return facts.Count == 1 ? facts[0] : null;
    }

    private static bool IsToday(DateExpression day) => day is DayOfAssessment || (day is DateMoved moved && IsToday(moved.From));

    // The same two days are the same pair, whichever is named first.
    private static string Pair(DatesInOrder leaf)
    {
        string left = Name(leaf.Left), right = Name(leaf.Right);
        return string.CompareOrdinal(left, right) <= 0 ? $"{left}|{right}" : $"{right}|{left}";

        static string Name(DateExpression day) => string.Join(',', day.Facts.Select(f => f.Id)) + ":" + day.Words();
    }

    private static Answer[] Same(IReadOnlyList<int> atoms, Answer answer) => [.. atoms.Select(_ => answer)];

    private static IEnumerable<Answer[]> YesAndNo(IReadOnlyList<int> atoms) => [Same(atoms, Answer.Yes), Same(atoms, Answer.No)];

    private Topic Free(IReadOnlyList<int> atoms) =>
        Topic.Of(circuit.Atoms[atoms[0]].Slot, null, atoms, YesAndNo(atoms), _ => circuit.Atoms[atoms[0]] is CompleteAtom)!;

    private Topic? Made(IReadOnlyList<int> atoms)
    {
        var slot = circuit.Atoms[atoms[0]].Slot;
        switch (circuit.Atoms[atoms[0]])
        {
            case DayIsFixedAtom or DayIsInAtom: return Periods(atoms, slot);
            case LeafAtom { Leaf: JudgementIsMet }:
                // Met, not met, or never answered: only then the two ways of asking part.
                bool UntilAnswered(int i) => circuit.Atoms[atoms[i]] is LeafAtom { Leaf: JudgementIsMet { NotMetUntilAnswered: true } };
                var classes = YesAndNo(atoms);
                if (Enumerable.Range(0, atoms.Count).Any(UntilAnswered))
                    classes = classes.Append([.. atoms.Select((_, i) => UntilAnswered(i) ? Answer.No : Answer.Unknown)]);
                return Topic.Of(slot, null, atoms, classes, UntilAnswered);
            case LeafAtom { Leaf: MeasureReaches }:
                var steps = Leaves<MeasureReaches>(atoms).Select(m => m.Threshold).Distinct().Order().ToList();
                return Topic.Of(slot, null, atoms, Enumerable.Range(0, steps.Count + 1)
                    .Select(reached => Each<MeasureReaches>(atoms, m => steps.IndexOf(m.Threshold) < reached ? Answer.Yes : Answer.No)));
            case LeafAtom { Leaf: DatesInOrder leaf } atom when TheDayIn(leaf, atom) is null:
                if (leaf.Left.Facts.Concat(leaf.Right.Facts).Count() != 2) return Free(atoms);
                var left = leaf.Left.Words();
                return Topic.Of(slot, null, atoms, [Ordered(-1), Ordered(0), Ordered(1)]);
                Answer[] Ordered(int way) => Each<DatesInOrder>(atoms, d => Order(d.Order, d.Left.Words() == left ? way : -way));
            case var first when FactOf(first) is { } fact: return OfFact(fact, slot.Around(fact.Kind), atoms);
            default: return atoms.Count == 1 || circuit.Atoms[atoms[0]] is LeafAtom { Leaf: FactIsOneOf } ? Words(atoms, slot) : null;
        }
    }

    private static FactDefinition? FactOf(Atom atom) => atom switch
    {
        LeafAtom { Leaf: FactIsYes { On: null } leaf } => leaf.Fact,
        LeafAtom { Leaf: FactIsOneOf { On: null } leaf } => leaf.Fact,
        LeafAtom { Leaf: FactIsRecorded leaf } => leaf.Fact,
        LeafAtom { Leaf: TermReaches leaf } => leaf.Fact,
        LeafAtom { Leaf: NumberIsAtLeast leaf } => leaf.Fact,
        LeafAtom { Leaf: DatesInOrder leaf } => TheDayIn(leaf, atom),
        ExistsAtom { When: null } => Begins(atom.Slot.Kind),
        _ => null,
    };

    private Topic? Words(IReadOnlyList<int> atoms, Slot slot) =>
        circuit.Atoms[atoms[0]] is LeafAtom { Leaf: FactIsOneOf leaf } ? Topic.Of(slot, leaf.Fact, atoms, WordClasses(leaf.Fact, atoms)) : Free(atoms);

    private Topic? OfFact(FactDefinition fact, Slot slot, IReadOnlyList<int> atoms)
    {
        var classes = fact.Type switch
        {
            FactType.YesNo => [Same(atoms, Answer.Yes), Each<FactIsYes>(atoms, _ => Answer.No)],
            FactType.Choice or FactType.Country => WordClasses(fact, atoms),
            FactType.Term => TermClasses(atoms),
            FactType.Number => Leaves<NumberIsAtLeast>(atoms).Select(n => n.Threshold).Append(int.MinValue)
                .Select(n => Each<NumberIsAtLeast>(atoms, leaf => n >= leaf.Threshold ? Answer.Yes : Answer.No)),
            FactType.Date => DayClasses(atoms),
            _ => YesAndNo(atoms),
        };
        // There may be no such day and no such country at all: then what turns on it stays unknown. Nor need anything ever be recorded.
        if (fact.Type is FactType.Date or FactType.Country || Leaves<FactIsRecorded>(atoms).Any()) classes = classes.Append(Same(atoms, Answer.Unknown));
        return Topic.Of(slot, fact, atoms, classes);
    }

    private IEnumerable<T> Leaves<T>(IReadOnlyList<int> atoms) where T : Node =>
        atoms.Select(a => circuit.Atoms[a]).OfType<LeafAtom>().Select(a => a.Leaf).OfType<T>();

    private Answer[] Each<T>(IReadOnlyList<int> atoms, Func<T, Answer> answer) where T : Node =>
        [.. atoms.Select(a => circuit.Atoms[a] is LeafAtom { Leaf: T leaf } ? answer(leaf) : Answer.Yes)];

    private IEnumerable<Answer[]> WordClasses(FactDefinition fact, IReadOnlyList<int> atoms)
    {
        var tested = Leaves<FactIsOneOf>(atoms).SelectMany(f => f.Values).ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> words = tested;
        if (fact.Type != FactType.Choice || fact.Options.Any(o => !tested.Contains(o))) words = words.Append("");
        return words.Select(w => Each<FactIsOneOf>(atoms, leaf => leaf.Values.Contains(w) ? Answer.Yes : Answer.No));
    }

    // Terms of so many whole months, alone and with as many days as leave it open whether a greater threshold is reached.
    private IEnumerable<Answer[]> TermClasses(IReadOnlyList<int> atoms)
    {
        var thresholds = Leaves<TermReaches>(atoms).Select(t => t.Threshold).Distinct().ToList();
        foreach (var months in thresholds.Select(t => t.WholeMonths).Append(0).Distinct())
        {
            foreach (var days in thresholds.SelectMany(t => new[] { t.Days, FewestDays(months, t) }).Append(0).Distinct())
                yield return Each<TermReaches>(atoms, leaf => new Term(months, days).Reaches(leaf.Threshold));
        }

        yield return Each<TermReaches>(atoms, leaf => Term.Indeterminate.Reaches(leaf.Threshold));

        static int FewestDays(int months, Term threshold)
        {
            int short_ = 0, enough = 31 * (threshold.WholeMonths + 1);
            while (short_ < enough)
            {
                var middle = (short_ + enough) / 2;
                if (new Term(months, middle).Reaches(threshold) == Answer.No) short_ = middle + 1;
                else enough = middle;
            }

            return enough;
        }
    }

    // A comparison with a fixed day changes at most twice as the days go by; each is found by halving.
    private IEnumerable<Answer[]> DayClasses(IReadOnlyList<int> atoms)
    {
        var days = new SortedSet<LocalDate> { First };
        foreach (var atom in atoms) days.UnionWith(Edges(d => (int)OnDay(atom, d)));
        return days.Select(d => atoms.Select(a => OnDay(a, d)).ToArray());
    }

    /// <summary>The days from which a step that only rises or only falls, between three values at most, has another value.</summary>
    internal static IEnumerable<LocalDate> Edges(Func<LocalDate, int> step)
    {
        var (from, to) = (step(First), step(Last));
        return from == to ? [] : [Change(d => step(d) != from), Change(d => step(d) == to)];
    }

    private static LocalDate Change(Func<LocalDate, bool> since)
    {
        int before = 0, after = Period.DaysBetween(First, Last);
        while (after - before > 1)
        {
            var middle = (before + after) / 2;
            if (since(First.PlusDays(middle))) after = middle;
            else before = middle;
        }

        return First.PlusDays(after);
    }

    private Answer OnDay(int atom, LocalDate day) => circuit.Atoms[atom] switch
    {
        LeafAtom { Leaf: DatesInOrder leaf } => DateReading.Compare(leaf, Range(leaf.Left, day), Range(leaf.Right, day), moment),
        ExistsAtom => day <= moment.Date ? Answer.Yes : Answer.No,
        _ => Answer.Yes,
    };

    private DateRange Range(DateExpression expression, LocalDate day) => expression switch
    {
        FixedDay f => DateRange.On(f.Day),
        FixedMoment f => DateRange.On(f.Moment.Date),
        DayOfAssessment => DateRange.On(moment.Date),
        DateMoved moved => Range(moved.From, day).Plus(moved.By),
        _ => DateRange.On(day),
    };

    private static Answer Order(Order order, int way) => order switch
    {
        Drafting.Order.Before => way < 0,
        Drafting.Order.OnOrBefore => way <= 0,
        Drafting.Order.After => way > 0,
        _ => way >= 0,
    } ? Answer.Yes : Answer.No;

    // A day as at which something is asked: known, and in one period of the law; or never known.
    private Topic? Periods(IReadOnlyList<int> atoms, Slot slot)
    {
        var periods = atoms.Where(a => circuit.Atoms[a] is DayIsInAtom).ToList();
        return Topic.Of(slot, null, atoms,
            periods.Select(p => atoms.Select(a => a == p || circuit.Atoms[a] is DayIsFixedAtom ? Answer.Yes : Answer.No).ToArray())
                .Append([.. atoms.Select(a => circuit.Atoms[a] is DayIsFixedAtom ? Answer.Yes : Answer.No)])
                .Append(Same(atoms, Answer.No)), _ => true);
    }
}
