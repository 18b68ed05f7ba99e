namespace DueCourse.Law.Exact;

using DueCourse.Law.Circuits;

/// <summary>What a file lacks for the topics of a circuit, as the ids by which it can be asked for.</summary>
/// <param name="circuit">The circuit.</param>
/// <param name="topics">Its topics.</param>
/// <param name="answers">The answers of its atoms, after <see cref="Topics.OpenUp"/>.</param>
/// <param name="s">The case.</param>
internal sealed class LackingIn(Circuit circuit, Topics topics, Answer[] answers, Situation s)
{
    private readonly Dictionary<int, IReadOnlyList<string>> known = [];

    /// <summary>For one topic.</summary>
    public IReadOnlyList<string> Of(int topic)
    {
        if (known.TryGetValue(topic, out var lacks)) return lacks;
        return known[topic] = [.. topics.All[topic].Atoms.Where(a => answers[a] == Answer.Unknown).SelectMany(a => Lacking(circuit.Atoms[a])).Distinct()];
    }

    // What the reference reading says is missing for an atom.
    private IEnumerable<string> Lacking(Atom atom)
    {
        if (atom is RulingAtom ruling) return [ruling.Doubt];
        if (atom is GapAtom gap) return [gap.Id];
        if (Placing.Subject(atom.Slot, s) is not { } subject) return [];
        if (atom is CompleteAtom complete) return [s.Facts.List(subject, complete.Kind).CompleteName];
        if (atom is OthersAtom others) return [s.Facts.List(subject, others.Quantified.Kind).CompleteName];
        if (Placing.At(atom.When, s) is not { } moment) return [];
        var asked = s with { Moment = moment, Bound = subject };
        return atom switch
        {
            LeafAtom leaf => Interpreter.Read(leaf.Leaf, asked).Lacks.Select(l => l.Id),
            ExistsAtom => [subject.NameOf(FactCatalogue.Find(subject.Kind, subject.Kind.BeginsWith!)!)],
            DayIsFixedAtom day => asked.DayOf(day.Asked.Day).Missing.Select(m => m.Id),
            DayIsInAtom day => asked.DayOf(day.Asked.Day).Missing.Select(m => m.Id),
            _ => [],
        };
    }
}
