namespace DueCourse.Law.Circuits;

using System.Collections.Concurrent;
using DueCourse.Law.Record;

/// <summary>
/// Tells a circuit about a case quickly: what an empty file would answer is worked out once, and for a case only the atoms
/// are asked that something on the file can reach. It must agree with <see cref="Placing"/>.
/// </summary>
public sealed class Intake
{
    // The days asked about most are few; what an empty file answers is kept for so many.
    private const int MostDaysKept = 64;

    private readonly Circuit circuit;
    private readonly Place[] places;

    // For each atom its own place, and the number of the day it is asked for: 0 is the day of assessment.
    private readonly int[] placeOf;
    private readonly int[] dayOf;
    private readonly (DateExpression Day, int Place, int Within)[] days;

    // For each of these days the atom that says whether it is known, and the periods of the law with the atoms that say whether
    // it lies in them; -1 and none where no atom asks.
    private readonly int[] fixedAtoms;
    private readonly (LocalDateTime From, LocalDateTime To, int Atom)[][] periods;
    private readonly Dictionary<string, int[]> byJudgement;
    private readonly int[] rulings;
    private readonly (int[] Atoms, Measure Measure)[] measures;
    private readonly ConcurrentDictionary<LocalDateTime, Answer[]> ofAnEmptyFile = new();

    private Intake(Circuit circuit)
    {
        this.circuit = circuit;
        var numbers = new Dictionary<Slot, int> { [Slot.Person] = 0 };
        foreach (var atom in circuit.Atoms) Number(atom.Slot, numbers);
        var slots = numbers.Keys.ToArray();
        var numbered = circuit.Atoms.Select((atom, number) => (Atom: atom, Number: number)).ToList();
        var byFact = numbered.SelectMany(a => Facts(a.Atom).Select(f => (f.Slot, f.Fact, a.Number))).ToLookup(f => f.Slot);
        var below = slots.Where(s => s.Owner is not null).ToLookup(s => s.Owner!);
        places =
        [
            .. slots.Select(slot => new Place(
                Reached(slot.Kind, byFact[slot]),
                [.. numbered.Where(a => a.Atom is ExistsAtom or CompleteAtom && a.Atom.Slot == slot).Select(a => a.Number)],
                below[slot].GroupBy(s => s.Kind).ToDictionary(g => g.Key, g => g.OrderBy(s => s.Index).Select(s => numbers[s]).ToArray()))),
        ];
        placeOf = [.. circuit.Atoms.Select(a => numbers[a.Slot])];
        var asked = new Dictionary<When, int>();
        var numberedDays = new List<(DateExpression, int, int)> { default };
        dayOf = [.. circuit.Atoms.Select(a => Number(a is DayIsFixedAtom { Asked: var on } ? on : a is DayIsInAtom { Asked: var lying } ? lying : a.When, asked, numbers, numberedDays))];
        days = [.. numberedDays];
        fixedAtoms = new int[days.Length];
        Array.Fill(fixedAtoms, -1);
        var within = Enumerable.Range(0, days.Length).Select(_ => new List<(LocalDateTime, LocalDateTime, int)>()).ToArray();
        foreach (var (atom, number) in numbered)
        {
            if (atom is DayIsFixedAtom) fixedAtoms[dayOf[number]] = number;
            if (atom is DayIsInAtom { From: var from, To: var to }) within[dayOf[number]].Add((from, to, number));
        }

        periods = [.. within.Select(w => w.ToArray())];
        byJudgement = numbered
            .Where(a => a.Atom is LeafAtom { Leaf: JudgementIsMet })
            .GroupBy(a => ((JudgementIsMet)((LeafAtom)a.Atom).Leaf).Judgement.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(a => a.Number).ToArray(), StringComparer.Ordinal);
        rulings = [.. numbered.Where(a => a.Atom is RulingAtom).Select(a => a.Number)];
        measures = [.. numbered.Where(a => a.Atom is LeafAtom { Leaf: MeasureReaches }).Select(a => (new[] { a.Number }, ((MeasureReaches)((LeafAtom)a.Atom).Leaf).Measure))];
    }

    /// <summary>For each place of the circuit the places of the lists below it.</summary>
    internal (SubjectKind Kind, int[] Places)[][] Below => [.. places.Select(p => p.Below.Select(b => (b.Key, b.Value)).ToArray())];

    /// <summary>For each atom its place.</summary>
    internal int[] PlaceOf => placeOf;

    /// <summary>For each atom the number of the day it is asked for; 0 is the day of assessment.</summary>
    internal int[] DayOf => dayOf;

    /// <summary>What each day is, whose, and as at which day that is asked.</summary>
    internal (DateExpression Day, int Place, int Within)[] Days => days;

    /// <summary>Made once for a circuit.</summary>
    public static Intake Of(Circuit circuit) => new(circuit);

    /// <summary>Fills in the answers of the circuit's atoms on a case.</summary>
    /// <param name="s">
    /// The case as a whole, under one reading and with nothing supposed, at a moment of the law the circuit was made for.
    /// </param>
    /// <param name="answers">Room for an answer for each atom.</param>
    public void Fill(Situation s, Span<Answer> answers)
    {
        EmptyFile(s.Moment).CopyTo(answers);
        new Filling(this, s, answers).Fill();
        if (s.Facts.Reading == Reading.Established) return;
        // A side's own reading takes every doubt that side's way.
        foreach (var ruling in rulings) answers[ruling] = s.Facts.Reading == Reading.Person ? Answer.Yes : Answer.No;
    }

    private static bool Lists(SubjectRecord person, Measure measure)
    {
        foreach (var kind in measure.ReadsLists)
            if (person.Lists.ContainsKey(kind)) return true;
        return false;
    }

    private Answer[] EmptyFile(LocalDateTime moment)
    {
        if (ofAnEmptyFile.TryGetValue(moment, out var known)) return known;
        if (ofAnEmptyFile.Count >= MostDaysKept) ofAnEmptyFile.Clear();
        return ofAnEmptyFile[moment] = OfAnEmptyFile(moment);
    }

    // Every place is filled with a subject of which nothing is said; then no subject is said to exist.
    private Answer[] OfAnEmptyFile(LocalDateTime moment)
    {
        var record = new CaseRecord { Name = "empty", AsAt = moment.Date };
        foreach (var kind in SubjectKinds.All)
            foreach (var owner in record.Person.SelfAndAllBelow().Where(o => o.Kind == kind.Parent).ToList())
                for (var i = 0; i < circuit.Shape[kind]; i++) owner.List(kind).Add();
        var s = Situation.Of(record.Read(Reading.Established), moment);
        return [.. circuit.Atoms.Select(atom => atom is ExistsAtom ? Answer.No : Placing.Of(atom, s))];
    }

    private static void Number(Slot slot, Dictionary<Slot, int> numbers)
    {
        if (slot.Owner is { } owner) Number(owner, numbers);
        numbers.TryAdd(slot, numbers.Count);
    }

    private static int Number(When? when, Dictionary<When, int> asked, Dictionary<Slot, int> places, List<(DateExpression Day, int Place, int Within)> days)
    {
        if (when is null) return 0;
        if (asked.TryGetValue(when, out var number)) return number;
        var within = Number(when.Within, asked, places, days);
        days.Add((when.Day, places[when.Slot], within));
        return asked[when] = days.Count - 1;
    }

    // For each fact on file, the atoms that read it or a fact presumed from it.
    private static Dictionary<FactDefinition, int[]> Reached(SubjectKind kind, IEnumerable<(Slot Slot, FactDefinition Fact, int Number)> read)
    {
        var readers = read.ToLookup(r => r.Fact, r => r.Number);
        return FactCatalogue.All.Where(f => f.Kind == kind)
            .Select(f => (Fact: f, Atoms: TurnsOn.FactsFrom(f).SelectMany(from => readers[from]).Distinct().ToArray()))
            .Where(f => f.Atoms.Length > 0)
            .ToDictionary(f => f.Fact, f => f.Atoms);
    }

    // The facts that an atom reads, each of the subject of whom it reads it.
    private static IEnumerable<(Slot Slot, FactDefinition Fact)> Facts(Atom atom)
    {
        IEnumerable<FactDefinition> read = atom switch
        {
            LeafAtom leaf => Corpus.FactsOf(leaf.Leaf),
            _ => [],
        };
        // What asks about the day itself is answered with the day.
        if (atom is DayIsFixedAtom or DayIsInAtom) yield break;
        foreach (var fact in read) yield return (atom.Slot.Around(fact.Kind), fact);
        for (var when = atom.When; when is not null; when = when.Within)
            foreach (var fact in when.Day.Facts) yield return (when.Slot.Around(fact.Kind), fact);
    }

    // One place of the circuit: the atoms that each fact of its subject reaches; those asked whenever a subject is there; the
    // places below it.
    private sealed record Place(Dictionary<FactDefinition, int[]> Reached, int[] Always, Dictionary<SubjectKind, int[]> Below);

    // One filling: where each subject sits, and the days that were worked out.
    private readonly ref struct Filling(Intake intake, Situation s, Span<Answer> answers)
    {
        private readonly Span<Answer> answers = answers;
        private readonly Situation?[] there = new Situation?[intake.places.Length];
        private readonly bool[] asked = new bool[intake.circuit.Atoms.Count];
        private readonly (bool IsKnown, LocalDateTime? Moment)[] moments = new (bool, LocalDateTime?)[intake.days.Length];

        public void Fill()
        {
            moments[0] = (true, s.Moment);
            Seat(s.Facts.Person, 0);
            for (var place = 0; place < there.Length; place++)
            {
                if (there[place] is not { } within) continue;
                var reached = intake.places[place].Reached;
                foreach (var fact in within.Bound.Facts)
                    if (reached.TryGetValue(fact, out var atoms)) Ask(atoms);
                Ask(intake.places[place].Always);
            }

            for (var day = 1; day < moments.Length; day++)
            {
                if (MomentOf(day) is not { } moment) continue;
                if (intake.fixedAtoms[day] is >= 0 and var isFixed) answers[isFixed] = Answer.Yes;
                foreach (var (from, to, atom) in intake.periods[day])
                {
                    if (moment < from || moment >= to) continue;
                    answers[atom] = Answer.Yes;
                    break;
                }
            }

            foreach (var made in s.Facts.Record.Judgements)
                if (intake.byJudgement.TryGetValue(made.Id, out var atoms)) Ask(atoms);
            foreach (var (atoms, measure) in intake.measures)
                if (Lists(s.Facts.Person, measure)) Ask(atoms);
        }

        // Puts each subject in its place.
        private void Seat(SubjectRecord subject, int place)
        {
            there[place] = s with { Bound = subject };
            foreach (var (kind, _) in subject.Lists)
            {
                if (!intake.places[place].Below.TryGetValue(kind, out var below)) continue;
                var items = s.Facts.List(subject, kind).Items;
                for (var i = 0; i < items.Count; i++) Seat(items[i], below[i]);
            }
        }

        private void Ask(int[] atoms)
        {
            foreach (var atom in atoms)
            {
                if (asked[atom]) continue;
                asked[atom] = true;
                if (there[intake.placeOf[atom]] is { } within) answers[atom] = Of(intake.circuit.Atoms[atom], within, intake.dayOf[atom]);
            }
        }

        private Answer Of(Atom atom, Situation within, int day)
        {
            if (atom is CompleteAtom complete) return Is(s.Facts.List(within.Bound, complete.Kind).IsComplete);
            var moment = MomentOf(day);
            return atom switch
            {
                LeafAtom leaf => moment is { } then ? LeafAnswer.Of(leaf.Leaf, day == 0 ? within : within with { Moment = then }) : Answer.Unknown,
                ExistsAtom => moment is { } then ? Interpreter.Exists(within.Bound, day == 0 ? within : within with { Moment = then }) : Answer.Unknown,
                _ => Placing.Of(atom, s),
            };
        }

        private LocalDateTime? MomentOf(int day)
        {
            if (moments[day] is { IsKnown: true, Moment: var known }) return known;
            var (expression, place, around) = intake.days[day];
            LocalDateTime? moment = MomentOf(around) is { } then && there[place] is { } within
                && (within with { Moment = then }).RangeOf(expression) is { IsExact: true } exact ? exact.Earliest.AtMidnight() : null;
            moments[day] = (true, moment);
            return moment;
        }

        private static Answer Is(bool so) => so ? Answer.Yes : Answer.No;
    }
}
