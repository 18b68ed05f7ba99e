namespace DueCourse.Proofs;

using static DueCourse.Proofs.Formula;

/// <summary>Which answer the solver gives to a question about one case.</summary>
public enum Solved
{
    /// <summary>No.</summary>
    No,

    /// <summary>Unknown.</summary>
    Unknown,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>It gave up.</summary>
    GaveUp,

    /// <summary>There is no such case, or more than one answer is possible for it: the formulas are then wrong.</summary>
    NotOne,
}

/// <summary>
/// Answers a question about one case by the solver: it is told what is known of each atom, in the terms in which the proofs
/// speak of facts, and is asked which of the three answers is possible. One alone may be.
/// </summary>
public sealed class SolvedAnswers(int milliseconds = 10_000) : IDisposable
{
    private readonly Solver _solver = new(milliseconds);

    /// <summary>How many formulas the solver was asked about.</summary>
    public int Asked => _solver.Asked;

    /// <summary>The answer to a question in a situation.</summary>
    public Solved Of(Node question, Situation s)
    {
        var circuit = Grounding.Of([question], s.Moment, Shape.For(s.Facts.Record));
        var known = new Dictionary<Atom, Answer>();
        var answers = circuit.Answers(s);
        for (var i = 0; i < circuit.Atoms.Count; i++) known[circuit.Atoms[i]] = answers[i];
        var net = new Net();
        var gate = net.Add(circuit)[0];
        using var cone = new Cone(net, _solver, new Terms(Pairing.One));
        var (yes, no) = cone.Of(0, gate);
        var given = new List<string> { cone.IsAssessedAt(s.Moment) };
        foreach (var atom in net.ConeOf(gate).Where(g => net.OpOf(g) == Op.Input))
        {
            // What an empty place holds does not matter: nothing asks it, and the formulas leave it open.
            if (net.AtomOf(atom) is LeafAtom leaf && !IsFilled(leaf.Slot, s)) continue;
            var its = known[net.AtomOf(atom)];
            // Nor does anything ask who there is on a day that is not known, of those who are there on every day.
            if (net.AtomOf(atom) is ExistsAtom { When: not null, Slot.Kind.BeginsWith: null } && its == Answer.Unknown) continue;
            var (itsYes, itsNo) = cone.Of(0, atom);
            given.Add(its == Answer.Yes ? itsYes : Not(itsYes));
            given.Add(its == Answer.No ? itsNo : Not(itsNo));
        }

        var found = Solved.NotOne;
        foreach (var (answer, term) in new[] { (Solved.No, no), (Solved.Unknown, And(Not(yes), Not(no))), (Solved.Yes, yes) })
        {
            switch (cone.Is(And(given.Append(term))))
            {
                case Satisfiable.GaveUp: return Solved.GaveUp;
                case Satisfiable.Yes when found != Solved.NotOne: return Solved.NotOne;
                case Satisfiable.Yes: found = answer; break;
            }
        }

        return found;
    }

    private static bool IsFilled(Slot slot, Situation s) => Subject(slot, s) is not null;

    private static Law.Record.SubjectRecord? Subject(Slot slot, Situation s)
    {
        if (slot.Owner is null) return s.Facts.Person;
        var items = Subject(slot.Owner, s) is { } owner ? s.Facts.List(owner, slot.Kind).Items : [];
        return slot.Index < items.Count ? items[slot.Index] : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _solver.Dispose();
}
