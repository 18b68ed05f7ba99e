namespace DueCourse.Law.Exact;

using DueCourse.Law.Circuits;
using DueCourse.Law.Record;

/// <summary>
/// What a question reads of a case and could be otherwise, known or not: facts, judgements, rulings and whether lists are
/// complete, each with the values that the question tells apart.
/// </summary>
/// <remarks>
/// Of a day, one day stands for all between two at which a comparison of the question changes, with the other days as they
/// are or with one of them moved. The facts from which a length of residence is worked out are not changed for its sake.
/// </remarks>
internal sealed class Changeable
{
    // More days than this of one fact are not tried; the nearest are.
    private const int MostDays = 40;

    private readonly Circuit circuit;
    private readonly Situation s;
    private readonly Thresholds thresholds;
    private readonly Dictionary<string, (SubjectRecord Subject, FactDefinition Fact)> facts = new(StringComparer.Ordinal);
    private readonly List<Candidate> all = [];
    private readonly (SubjectRecord Subject, FactDefinition Fact)[][] reads;
    private readonly ILookup<(SubjectRecord Subject, FactDefinition Fact), int> readers;

    private Changeable(Circuit circuit, Situation s)
    {
        this.circuit = circuit;
        this.s = s;
        thresholds = Thresholds.In(circuit.Atoms.OfType<LeafAtom>().Select(a => a.Leaf));
        reads = [.. circuit.Atoms.Select(a => Placing.Subject(a.Slot, s) is null ? [] : FactsOf(a, s).Distinct().ToArray())];
        readers = reads.SelectMany((r, i) => r.Select(f => (Fact: f, Atom: i))).ToLookup(x => x.Fact, x => x.Atom);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < reads.Length; i++)
        {
            var atom = circuit.Atoms[i];
            if (Placing.Subject(atom.Slot, s) is not { } subject) continue;
            foreach (var (of, fact) in reads[i])
                if (atom is not LeafAtom { Leaf: MeasureReaches } && seen.Add(of.NameOf(fact))) facts.Add(of.NameOf(fact), (of, fact));
            switch (atom)
            {
                case LeafAtom { Leaf: JudgementIsMet leaf }: Judge(leaf, Placing.Subject(atom.Slot.Around(leaf.Of), s)!, seen); break;
                case RulingAtom { Doubt: var id } when seen.Add(id): Rule(id); break;
                case CompleteAtom complete when s.Facts.List(subject, complete.Kind) is { IsComplete: false, CompleteName: var name } && seen.Add(name):
                    all.Add(new(name, "not said", [("complete as listed", f => f.SupposingComplete(name))], new HashSet<object> { complete.Kind }));
                    break;
            }
        }

        foreach (var (id, (subject, fact)) in facts) Add(id, subject, fact);
        var order = seen.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i, StringComparer.Ordinal);
        all.Sort((a, b) => order[a.Id].CompareTo(order[b.Id]));
        for (var i = 0; i < all.Count; i++) all[i] = Merged(all[i]);
    }

    /// <summary>All of it, in the order in which the question asks.</summary>
    public IReadOnlyList<Candidate> All => all;

    /// <summary>Every value that the question tells apart is among the alternatives.</summary>
    public bool IsWhole { get; private set; } = true;

    public static Changeable In(Circuit circuit, Situation s) => new(circuit, s);

    /// <summary>Can a change of this reach the atom?</summary>
    public bool Reaches(Candidate candidate, int number)
    {
        var atom = circuit.Atoms[number];
        if (atom is RulingAtom ruling) return ruling.Doubt == candidate.Id;
        if (atom is LeafAtom { Leaf: MeasureReaches { Measure: var measure } })
            return measure.Reads.Any(candidate.Sources.Contains) || measure.ReadsLists.Any(candidate.Sources.Contains);
        if (Placing.Subject(atom.Slot, s) is not { } subject) return false;
        if (atom is CompleteAtom complete) return s.Facts.List(subject, complete.Kind).CompleteName == candidate.Id;
        if (atom is LeafAtom { Leaf: JudgementIsMet leaf })
        {
            var about = Placing.Subject(atom.Slot.Around(leaf.Of), s)!;
            if (NameOf(leaf.Judgement, about) == candidate.Id || (facts.ContainsKey(candidate.Id) && candidate.Sources.Contains(leaf.Judgement.Id))) return true;
        }

        return facts.TryGetValue(candidate.Id, out var changed)
            && reads[number].Any(f => candidate.Sources.Contains(f.Fact) && ReferenceEquals(f.Subject, changed.Subject));
    }

    private static string NameOf(Judgement judgement, SubjectRecord about) => about.Parent is null ? judgement.Id : $"{judgement.Id}:{about.Id}";

    private void Judge(JudgementIsMet leaf, SubjectRecord subject, HashSet<string> seen)
    {
        if (!seen.Add(NameOf(leaf.Judgement, subject))) return;
        var about = subject.Parent is null ? null : subject.Id;
        var now = s.Facts.Judgement(leaf.Judgement.Id, about, s.Day) is (JudgementStatus.Recorded, { Answer: not JudgementAnswer.CannotDecide } made)
            ? made.Answer == JudgementAnswer.Met ? "met" : "not met"
            : "not made";
        (string To, Func<FactsRead, FactsRead>)[] both =
        [
            ("met", f => f.Supposing(leaf.Judgement.Id, about, true)),
            ("not met", f => f.Supposing(leaf.Judgement.Id, about, false)),
        ];
        all.Add(new(NameOf(leaf.Judgement, subject), now, [.. both.Where(a => a.To != now)], new HashSet<object> { leaf.Judgement.Id }));
    }

    private void Rule(string id)
    {
        if (s.Facts.SupposedRuling(id) is not null) return;
        all.Add(new(id, "no ruling",
        [
            ("a ruling for the person's reading", f => f.SupposingRuling(id, true)),
            ("a ruling for the state's reading", f => f.SupposingRuling(id, false)),
        ], new HashSet<object> { id }));
    }

    private void Add(string id, SubjectRecord subject, FactDefinition fact)
    {
        var now = s.Facts.Find(subject, fact, s.Day).Value;
        var values = fact.Type == FactType.Date ? Days(subject, fact, now).Select(d => (FactValue)new DayValue(DateRange.On(d))) : Values(subject, fact);
        (string, Func<FactsRead, FactsRead>)[] alternatives =
            [.. values.Where(v => v != now).Distinct().Select(v => (Naming.OfValue(fact, v), (Func<FactsRead, FactsRead>)(f => f.Supposing(subject, fact, v))))];
        if (alternatives.Length == 0) return;
        var relying = s.Facts.Record.Judgements.Where(j => j.ReliedOn.Any(r => r.Fact == id)).Select(j => (object)j.Id);
        all.Add(new(id, now is null ? "not known" : Naming.OfValue(fact, now), alternatives, TurnsOn.SourcesOf(fact).Concat(relying).ToHashSet()) { IsADay = fact.Type == FactType.Date });
    }

    // Words that count the same wherever the question reads them are one alternative.
    private Candidate Merged(Candidate candidate)
    {
        if (!facts.TryGetValue(candidate.Id, out var changed) || changed.Fact.Type is not (FactType.Choice or FactType.Country)) return candidate;
        var fact = changed.Fact;
        var leaves = Enumerable.Range(0, circuit.Atoms.Count).Where(a => Reaches(candidate, a)).Select(a => circuit.Atoms[a]).OfType<LeafAtom>().Select(a => a.Leaf).ToList();
        if (leaves.Exists(l => l is MeasureReaches or JudgementIsMet || l is FactIsTheSameAs same && (same.Fact == fact || same.Other == fact))) return candidate;
        var lists = leaves.OfType<FactIsOneOf>().Where(l => l.Fact == fact).Select(l => l.Values).ToList();
        var presumed = candidate.Sources.OfType<FactDefinition>().SelectMany(f => f.Presumed).Where(p => p.Given == fact.Name).ToList();
        var alike = candidate.Alternatives.GroupBy(a =>
        {
            var word = a.Suppose(s.Facts).Find(changed.Subject, fact, s.Day).Value is WordValue value ? value.Word : "";
            return string.Concat(lists.Select(l => l.Contains(word) ? '1' : '0')) + "|"
                + string.Join(',', presumed.Select(p => p.Words.Count > 0 ? $"{p.Words.Contains(word)}" : p.Value is null ? word : ""));
        });
        return candidate with
        {
            Alternatives = [.. alike.Select(g => g.Count() switch
            {
                1 => g.First(),
                2 or 3 => (string.Join(" or ", g.Select(a => a.To)), g.First().Suppose),
                var n => ($"{g.First().To} or {n - 1} others that count the same", g.First().Suppose),
            })],
        };
    }

    private IEnumerable<FactValue> Values(SubjectRecord subject, FactDefinition fact)
    {
        IEnumerable<FactValue> values = thresholds.ValuesOf(fact, s.Day);
        if (fact.Type is not (FactType.Choice or FactType.Country)) return values;
        foreach (var leaf in circuit.Atoms.OfType<LeafAtom>())
        {
            if (leaf.Leaf is not FactIsTheSameAs same || (same.Fact != fact && same.Other != fact)) continue;
            var other = same.Fact == fact ? same.Other : same.Fact;
            if (Placing.Subject(leaf.Slot.Around(other.Kind), s) is { } of && s.Facts.Find(of, other, s.Day).Value is WordValue word) values = values.Append(word);
        }

        // Some country that nothing speaks of.
        var spoken = values.OfType<WordValue>().Select(v => v.Word).ToHashSet(StringComparer.Ordinal);
        return fact.Type == FactType.Country ? values.Append(new WordValue(new[] { "BRA", "JPN", "KEN", "PER", "NPL", "MNG" }.First(c => !spoken.Contains(c)))) : values;
    }

    private IEnumerable<LocalDate> Days(SubjectRecord subject, FactDefinition fact, FactValue? now)
    {
        var edges = new SortedSet<LocalDate>(EdgesOf(subject, fact, null, default));
        foreach (var (id, (otherSubject, other)) in facts)
        {
            // With one other day moved to where it matters by itself.
            if (other.Type != FactType.Date || id == subject.NameOf(fact) || !AreCompared(subject, fact, otherSubject, other)) continue;
            foreach (var edge in EdgesOf(otherSubject, other, null, default).Take(MostDays))
                foreach (var moved in (LocalDate[])[edge.PlusDays(-1), edge])
                    edges.UnionWith(EdgesOf(subject, fact, (otherSubject, other), moved));
        }

        var current = now is DayValue { Range: { IsExact: true } exact } ? exact.Earliest : (LocalDate?)null;
        var days = new List<LocalDate>();
        LocalDate? from = null;
        foreach (var to in edges.Cast<LocalDate?>().Append(null))
        {
            // From `from` up to, not including, `to`: the day in it that is nearest.
            if (current is { } c && (from is null || from <= c) && (to is null || c < to)) { }
            else if (to is { } next && (from is null || (current is { } d && d >= next))) days.Add(next.PlusDays(-1));
            else if (from is { } first) days.Add(first);
            from = to;
        }

        var nearest = current ?? s.Day;
        days.Sort((a, b) => Math.Abs(Period.DaysBetween(nearest, a)).CompareTo(Math.Abs(Period.DaysBetween(nearest, b))));
        if (days.Count > MostDays) IsWhole = false;
        return days.Take(MostDays);
    }

    private bool AreCompared(SubjectRecord subject, FactDefinition fact, SubjectRecord otherSubject, FactDefinition other) =>
        readers[(subject, fact)].Any(a => reads[a].Contains((otherSubject, other)));

    // The days from which something that is read of this day changes, the other days being as they are, or one of them moved.
    private IEnumerable<LocalDate> EdgesOf(SubjectRecord subject, FactDefinition fact, (SubjectRecord Subject, FactDefinition Fact)? moved, LocalDate movedTo)
    {
        foreach (var number in readers[(subject, fact)])
        {
            var atom = circuit.Atoms[number];
            if (atom is LeafAtom { Leaf: MeasureReaches } || Placing.Subject(atom.Slot, s) is not { } bound) continue;
            if (moved is { } m && !reads[number].Contains(m)) continue;
            var asked = s with { Bound = bound, Moment = Placing.At(atom.When, s) ?? s.Moment };
            DateRange? Of(DateExpression expression, LocalDate day) => RangeOf(expression, day, asked);
            DateRange? RangeOf(DateExpression expression, LocalDate day, Situation within) => expression switch
            {
                FactDate f when f.Fact == fact && ReferenceEquals(within.Subject(f.Fact.Kind), subject) => DateRange.On(day),
                FactDate f when moved is { } other && f.Fact == other.Fact && ReferenceEquals(within.Subject(f.Fact.Kind), other.Subject) => DateRange.On(movedTo),
                DateMoved d => RangeOf(d.From, day, within)?.Plus(d.By),
                _ => within.DayOf(expression).Range,
            };
            IEnumerable<Func<LocalDate, int>> steps = atom switch
            {
                LeafAtom { Leaf: DatesInOrder leaf } => [d => (int)DateReading.Compare(leaf, Of(leaf.Left, d), Of(leaf.Right, d), asked.Moment)],
                ExistsAtom => [d => d <= asked.Day ? 1 : 0],
                DayIsInAtom day => [d => Since(Of(day.Asked.Day, d), day.From.Date), d => Since(Of(day.Asked.Day, d), day.To.Date)],
                LeafAtom { Leaf: FactIsYes { On: { } on } leaf } => Turns(bound, leaf.Fact).Select(t => (Func<LocalDate, int>)(d => Since(Of(on, d), t))),
                LeafAtom { Leaf: FactIsOneOf { On: { } on } leaf } => Turns(bound, leaf.Fact).Select(t => (Func<LocalDate, int>)(d => Since(Of(on, d), t))),
                _ => [],
            };
            if (atom is LeafAtom { When: { } when } under && Placing.Subject(when.Slot, s) is { } whose)
            {
                var around = s with { Bound = whose };
                steps = steps.Concat(FactsOf(under with { When = null }, s).SelectMany(f => Turns(f.Subject, f.Fact))
                    .Select(t => (Func<LocalDate, int>)(d => Since(RangeOf(when.Day, d, around), t))));
            }

            foreach (var step in steps)
                foreach (var edge in Topics.Edges(step)) yield return edge;
        }
    }

    private static int Since(DateRange? range, LocalDate day) => range is not { } r ? 1 : r.Earliest >= day ? 2 : r.Latest < day ? 0 : 1;

    // The days on which what the file says of a fact begins or ends.
    private IEnumerable<LocalDate> Turns(SubjectRecord bound, FactDefinition fact)
    {
        var subject = bound;
        while (subject is not null && subject.Kind != fact.Kind) subject = subject.Parent;
        if (fact.ChangesOverTime) yield return s.Facts.FileAsAt;
        foreach (var assertion in (subject ?? s.Facts.Person).Of(fact))
        {
            foreach (var range in new[] { assertion.From, assertion.To })
            {
                if (range is not { } known) continue;
                yield return known.Earliest;
                yield return known.Latest;
            }
        }
    }

    // The facts that an atom reads, each of its subject.
    private static IEnumerable<(SubjectRecord Subject, FactDefinition Fact)> FactsOf(Atom atom, Situation s)
    {
        IEnumerable<FactDefinition> read = atom switch
        {
            LeafAtom leaf => Corpus.FactsOf(leaf.Leaf),
            ExistsAtom { Slot.Kind: var kind } => kind.BeginsWith is { } begins && FactCatalogue.Find(kind, begins) is { } fact ? [fact] : [],
            DayIsFixedAtom day => day.Asked.Day.Facts,
            DayIsInAtom day => day.Asked.Day.Facts,
            _ => [],
        };
        foreach (var fact in read)
            if (Placing.Subject(atom.Slot.Around(fact.Kind), s) is { } subject) yield return (subject, fact);
        for (var when = atom.When; when is not null; when = when.Within)
            foreach (var fact in when.Day.Facts)
                if (Placing.Subject(when.Slot.Around(fact.Kind), s) is { } subject) yield return (subject, fact);
    }
}
