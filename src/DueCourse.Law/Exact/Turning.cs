namespace DueCourse.Law.Exact;

using DueCourse.Law.Circuits;

/// <summary>What an open condition turns on, exactly: what is missing and can still change its answer.</summary>
/// <param name="Answer">The one answer that every completion of the file gives; unknown where they differ.</param>
/// <param name="Missing">What can still change the answer; what no longer can is left out.</param>
/// <param name="SettleAlone">The ids of those that have a value which settles the answer whatever else is so.</param>
/// <param name="IsExact">False where the search was given up for its size; then this is Kleene's list, which may hold too much.</param>
public sealed record TurningOn(Answer Answer, IReadOnlyList<Missing> Missing, IReadOnlySet<string> SettleAlone, bool IsExact)
{
    /// <summary>Kleene's logic leaves it open, and yet nothing that is missing can change it.</summary>
    public bool IsDecided => Answer != Answer.Unknown;
}

/// <summary>Kleene first, exact on demand: takes from what is missing what can no longer change the answer.</summary>
public static class Turning
{
    /// <summary>What an open condition turns on.</summary>
    /// <param name="finding">The finding of the condition in the situation; an answer that is known turns on nothing.</param>
    /// <param name="s">The situation.</param>
    /// <param name="limit">The most nodes of the decision diagram.</param>
    public static TurningOn TurnsOnExactly(this Finding finding, Situation s, int limit = Restriction.UsualLimit)
    {
        var kleene = finding.AllMissing();
        if (finding.Answer != Answer.Unknown) return new(finding.Answer, [], new HashSet<string>(), true);
        var circuit = Grounding.Of([finding.Node], s.Moment, Shape.For(s.Facts.Record), s.Facts.Reading, gapsApart: true);
        return Of(circuit, Topics.Of(circuit, s.Moment), 0, kleene, s, limit);
    }

    public static TurningOn Of(Circuit circuit, Topics topics, int output, IReadOnlyList<Missing> kleene, Situation s, int limit)
    {
        var answers = circuit.Answers(s);
        topics.OpenUp(answers);
        var exact = new Restriction(circuit, topics, limit).Of(circuit.Outputs[output], answers);
        if (!exact.IsExact) return new(Answer.Unknown, kleene, new HashSet<string>(), false);
        if (exact.Answer != Answer.Unknown) return new(exact.Answer, [], new HashSet<string>(), true);

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var alone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var live in exact.Turning)
        {
            foreach (var atom in topics.All[live.Topic].Atoms)
            {
                if (answers[atom] != Answer.Unknown) continue;
                foreach (var id in Lacking(circuit.Atoms[atom], s))
                {
                    ids.Add(id);
                    if (live.SettlesAlone) alone.Add(id);
                }
            }
        }

        IReadOnlyList<Missing> kept = [.. kleene.Where(m => ids.Contains(m.Id))];
        return kept.Count > 0 ? new(Answer.Unknown, kept, alone, true) : new(Answer.Unknown, kleene, alone, false);
    }

    // What the reference reading says is missing for an atom.
    private static IEnumerable<string> Lacking(Atom atom, Situation s)
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
