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
    private readonly Dictionary<Slot, Dictionary<FactDefinition, int[]>> byFact;
    private readonly Dictionary<Slot, (int[] Exists, (SubjectKind Kind, int Atom)[] Lists)> bySlot;
    private readonly Dictionary<string, int[]> byJudgement;
    private readonly (int Atom, Measure Measure)[] measures;
    private readonly ConcurrentDictionary<LocalDateTime, Answer[]> ofAnEmptyFile = new();

    private Intake(Circuit circuit)
    {
        this.circuit = circuit;
        var numbered = circuit.Atoms.Select((atom, number) => (Atom: atom, Number: number)).ToList();
        byFact = numbered
            .SelectMany(a => Facts(a.Atom).Select(f => (f.Slot, f.Fact, a.Number)))
            .GroupBy(a => a.Slot)
            .ToDictionary(g => g.Key, g => g.GroupBy(a => a.Fact).ToDictionary(f => f.Key, f => f.Select(a => a.Number).Distinct().ToArray()));
        bySlot = numbered
            .Where(a => a.Atom is ExistsAtom or CompleteAtom)
            .GroupBy(a => a.Atom.Slot)
            .ToDictionary(g => g.Key, g => (
                g.Where(a => a.Atom is ExistsAtom).Select(a => a.Number).ToArray(),
                g.Where(a => a.Atom is CompleteAtom).Select(a => (((CompleteAtom)a.Atom).Kind, a.Number)).ToArray()));
        byJudgement = numbered
            .Where(a => a.Atom is LeafAtom { Leaf: JudgementIsMet })
            .GroupBy(a => ((JudgementIsMet)((LeafAtom)a.Atom).Leaf).Judgement.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(a => a.Number).ToArray(), StringComparer.Ordinal);
        measures = [.. numbered.Where(a => a.Atom is LeafAtom { Leaf: MeasureReaches }).Select(a => (a.Number, ((MeasureReaches)((LeafAtom)a.Atom).Leaf).Measure))];
    }

    /// <summary>Made once for a circuit.</summary>
    public static Intake Of(Circuit circuit) => new(circuit);

    /// <summary>Fills in the answers of the circuit's atoms on a case.</summary>
    /// <param name="s">
    /// The case as a whole, under one reading and with nothing supposed, at a moment of the law the circuit was made for.
    /// </param>
    /// <param name="answers">Room for an answer for each atom.</param>
    public void Place(Situation s, Span<Answer> answers)
    {
        EmptyFile(s.Moment).CopyTo(answers);
        Place(s.Facts.Person, Slot.Person, s, answers);
        foreach (var made in s.Facts.Record.Judgements)
            if (byJudgement.TryGetValue(made.Id, out var asked)) Ask(asked, s, answers);
        foreach (var (atom, measure) in measures)
            if (measure.ReadsLists.Any(s.Facts.Person.Lists.ContainsKey)) answers[atom] = Placing.Of(circuit.Atoms[atom], s);
    }

    private void Place(SubjectRecord subject, Slot slot, Situation s, Span<Answer> answers)
    {
        if (byFact.TryGetValue(slot, out var facts))
        {
            foreach (var asserted in subject.Facts)
                foreach (var fact in TurnsOn.FactsFrom(asserted))
                    if (facts.TryGetValue(fact, out var reached)) Ask(reached, s, answers);
        }

        if (bySlot.TryGetValue(slot, out var there))
        {
            Ask(there.Exists, s, answers);
            foreach (var (_, atom) in there.Lists) answers[atom] = Placing.Of(circuit.Atoms[atom], s);
        }

        foreach (var (kind, _) in subject.Lists)
        {
            var items = s.Facts.List(subject, kind).Items;
            for (var i = 0; i < items.Count; i++) Place(items[i], new(kind, i, slot), s, answers);
        }
    }

    private void Ask(int[] atoms, Situation s, Span<Answer> answers)
    {
        foreach (var atom in atoms) answers[atom] = Placing.Of(circuit.Atoms[atom], s);
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

    // The facts that an atom reads, each of the subject of whom it reads it.
    private static IEnumerable<(Slot Slot, FactDefinition Fact)> Facts(Atom atom)
    {
        IEnumerable<FactDefinition> read = atom switch
        {
            LeafAtom leaf => Corpus.FactsOf(leaf.Leaf),
            DayIsFixedAtom day => day.Asked.Day.Facts,
            DayIsInAtom day => day.Asked.Day.Facts,
            _ => [],
        };
        foreach (var fact in read) yield return (atom.Slot.Around(fact.Kind), fact);
        for (var when = atom.When; when is not null; when = when.Within)
            foreach (var fact in when.Day.Facts) yield return (when.Slot.Around(fact.Kind), fact);
    }
}
