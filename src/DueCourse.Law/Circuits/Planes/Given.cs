namespace DueCourse.Law.Circuits.Planes;

using DueCourse.Law.Record;

/// <summary>Makes a circuit smaller for cases of which some atoms are known to be alike.</summary>
public static class Given
{
    /// <summary>The same circuit for cases in which some atoms always have the same answer: those and what follows from them are gone.</summary>
    /// <param name="circuit">The circuit.</param>
    /// <param name="known">The answer of an atom; null where it differs from case to case.</param>
    public static Circuit Where(this Circuit circuit, Func<Atom, Answer?> known)
    {
        var wiring = new Wiring();
        var place = new int[circuit.Count];
        for (var gate = 0; gate < circuit.Count; gate++)
        {
            IEnumerable<int> operands = circuit.OperandsOf(gate).ToArray().Select(o => place[o]);
            place[gate] = circuit.OpOf(gate) switch
            {
                Op.Input => known(circuit.Atoms[gate]) is { } answer ? Wiring.Constant(answer) : wiring.Input(circuit.Atoms[gate]),
                Op.Not => wiring.Not(operands.Single()),
                Op.And => wiring.And(operands),
                Op.Or => wiring.Or(operands),
                var constant => Wiring.Constant((Answer)constant),
            };
        }

        return wiring.Finish(circuit.Shape, [.. circuit.Outputs.Select(o => place[o])]);
    }

    /// <summary>
    /// What is alike in all cases on which no ruling is supposed: on what is established every doubt is open, and a side's own
    /// reading takes each that side's way.
    /// </summary>
    public static Func<Atom, Answer?> NoRulings(Reading reading) => atom => atom is not RulingAtom ? null : reading switch
    {
        Reading.Person => Answer.Yes,
        Reading.State => Answer.No,
        _ => Answer.Unknown,
    };
}
