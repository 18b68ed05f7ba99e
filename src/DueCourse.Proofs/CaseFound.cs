namespace DueCourse.Proofs;

using DueCourse.Law.Record;

/// <summary>Writes the case that the solver found as a case on file.</summary>
internal static class CaseFound
{
    private static readonly LocalDate FromTheBeginning = new(1900, 1, 1);

    /// <summary>The first or the second case.</summary>
    public static CaseRecord Build(Cone.Found found, int copy, string name)
    {
        var record = new CaseRecord { Name = name, AsAt = Knowledge.Day(found.Number(found.Cone.Knowledge.FileDay)) };
        var of = found.Cone.Knowledge.All.Where(k => k.Copy == copy || (k.Copy == 0 && found.Cone.Knowledge.Terms.Pairing == Pairing.Alike && !HasItsOwn(found, k, copy))).ToList();
        var subjects = new Dictionary<Slot, SubjectRecord> { [Slot.Person] = record.Person };
        foreach (var known in of.Where(k => k.Of is Filled).OrderBy(k => Depth(k.Slot)).ThenBy(k => k.Slot.Index))
            if (found.IsSo(known.Terms[0]) && subjects.TryGetValue(known.Slot.Owner!, out var owner))
                subjects[known.Slot] = owner.List(known.Slot.Kind).Add();
        foreach (var known in of)
            if (known.Of is Completeness { Kind: var kind } && found.IsSo(known.Terms[0]) && subjects.TryGetValue(known.Slot, out var owner))
                owner.List(kind).IsComplete = true;

        foreach (var group in of.Where(k => subjects.ContainsKey(k.Slot)).GroupBy(k => (k.Slot, Of: Subject(k.Of))))
        {
            if (group.Key.Of is FactDefinition fact) State(subjects[group.Key.Slot], fact, [.. group], found, copy);
            if (group.Key.Of is Judgement judgement) Judge(record, subjects[group.Key.Slot], judgement, [.. group], found, copy);
        }

        return record;
    }

    /// <summary>The facts with the rulings that the case supposes.</summary>
    public static FactsRead Read(Cone.Found found, int copy, CaseRecord record)
    {
        var facts = record.Read(Reading.Established);
        foreach (var known in found.Cone.Knowledge.All.Where(k => k.Copy == copy && k.Of is string s && s.StartsWith("ruling ", StringComparison.Ordinal)))
        {
            if (found.IsSo(known.Terms[0])) facts = facts.SupposingRuling(((string)known.Of)[7..], true);
            if (found.IsSo(known.Terms[1])) facts = facts.SupposingRuling(((string)known.Of)[7..], false);
        }

        return facts;
    }

    /// <summary>The rulings that the first case supposes, in words.</summary>
    public static string Rulings(Cone.Found found) => string.Concat(found.Cone.Knowledge.All
        .Where(k => k.Copy == 0 && k.Of is string s && s.StartsWith("ruling ", StringComparison.Ordinal) && (found.IsSo(k.Terms[0]) || found.IsSo(k.Terms[1])))
        .Select(k => $", were {((string)k.Of)[7..]} settled for {(found.IsSo(k.Terms[0]) ? "the person" : "the state")},"));

    private static bool HasItsOwn(Cone.Found found, Known known, int copy) =>
        copy != 0 && found.Cone.Knowledge.All.Any(k => k.Copy == copy && k.Of.Equals(known.Of) && k.Slot.Equals(known.Slot) && k.Day == known.Day);

    private static object Subject(object of) => of is TermAgainst against ? against.Fact : of;

    private static int Depth(Slot slot) => slot.Owner is null ? 0 : 1 + Depth(slot.Owner);

    private static void State(SubjectRecord subject, FactDefinition fact, IReadOnlyList<Known> all, Cone.Found found, int copy)
    {
        var days = all.GroupBy(k => Knowledge.Day(found.Number(found.Cone.Atoms.DayOfKey(copy, k.Day))))
            .OrderBy(g => g.Key).Select(g => (Day: g.Key, Value: Value(fact, [.. g], found))).ToList();
        if (days.Select(d => d.Value).Distinct().Count() == 1)
        {
            if (days[0].Value is { } value) Assert(value, fact.ChangesOverTime ? FromTheBeginning : null, null);
            else if (fact.Presumed.Count > 0) Assert(new NotKnownValue(), null, null);
            return;
        }

        for (var i = 0; i < days.Count; i++)
            Assert(days[i].Value ?? new NotKnownValue(), i == 0 ? FromTheBeginning : days[i].Day, i + 1 < days.Count ? days[i + 1].Day : null);

        void Assert(FactValue value, LocalDate? from, LocalDate? to) => subject.Assert(fact, new Assertion(value)
        {
            From = from is { } f ? DateRange.On(f) : null,
            To = to is { } t ? DateRange.On(t) : null,
        });
    }

    private static FactValue? Value(FactDefinition fact, IReadOnlyList<Known> known, Cone.Found found)
    {
        var terms = known[0].Terms;
        switch (fact.Type)
        {
            case FactType.YesNo: return found.IsSo(terms[0]) ? new YesNoValue(true) : found.IsSo(terms[1]) ? new YesNoValue(false) : null;
            case FactType.Choice or FactType.Country: return found.IsSo(terms[0]) ? new WordValue(Words.Of(found.Number(terms[1]))) : null;
            case FactType.Date: return found.IsSo(terms[0]) ? new DayValue(new(Knowledge.Day(found.Number(terms[1])), Knowledge.Day(found.Number(terms[2])))) : null;
            case FactType.Number: return new NumberValue((int)found.Number(terms[0]), (int)found.Number(terms[1])) is var number && number is { Least: int.MinValue, Most: int.MaxValue } ? null : number;
            case FactType.Term:
                var reached = known.Where(k => found.IsSo(k.Terms[0])).Select(k => ((TermAgainst)k.Of).Threshold).ToList();
                var shortOf = known.Where(k => found.IsSo(k.Terms[1])).Select(k => ((TermAgainst)k.Of).Threshold).ToList();
                if (reached.Count + shortOf.Count == 0) return null;
                var least = reached.OrderBy(t => (t.WholeMonths, t.Days)).LastOrDefault();
                var most = shortOf.OrderBy(t => (t.WholeMonths, t.Days)).FirstOrDefault();
                if (shortOf.Count == 0) return new TermValue(reached.Count == known.Count ? TermRange.Exactly(least) : TermRange.AtLeast(least));
                var just = most.Days > 0 ? most with { Days = most.Days - 1 } : Term.OfMonths(most.WholeMonths - 1);
                return new TermValue(reached.Count + shortOf.Count == known.Count ? TermRange.Exactly(reached.Count > 0 ? least : just) : new(reached.Count > 0 ? least : Term.OfDays(1), just));
            default: return null;
        }
    }

    private static void Judge(CaseRecord record, SubjectRecord subject, Judgement judgement, IReadOnlyList<Known> all, Cone.Found found, int copy)
    {
        var answers = all.Select(k => (Day: Knowledge.Day(found.Number(found.Cone.Atoms.DayOfKey(copy, k.Day))),
            Answer: found.IsSo(k.Terms[0]) ? JudgementAnswer.Met : found.IsSo(k.Terms[1]) ? JudgementAnswer.NotMet : JudgementAnswer.CannotDecide)).OrderBy(a => a.Day).ToList();
        if (answers.All(a => a.Answer == JudgementAnswer.CannotDecide)) return;
        if (answers.Select(a => a.Answer).Distinct().Count() == 1) answers = [(FromTheBeginning, answers[0].Answer)];
        foreach (var (day, answer) in answers.DistinctBy(a => a.Day))
            record.Judgements.Add(new(judgement.Id, subject.Parent is null ? null : subject.Id, answer, "A. Officer", judgement.By.Words(), day, "Reasons given."));
    }
}
