namespace DueCourse.Law.Circuits;

/// <summary>Puts gates together, so that no two are the same and none does what needs no gate.</summary>
internal sealed class Wiring : IEqualityComparer<(Op Op, int[] Operands)>
{
    private const int No = 0, Unknown = 1, Yes = 2;

    private readonly Dictionary<Atom, int> atoms = [];
    private readonly Dictionary<(Op, int[]), int> known;
    private readonly List<(Op Op, int[] Operands)> gates = [];

    public Wiring()
    {
        known = new(this);
        foreach (var constant in new[] { Op.No, Op.Unknown, Op.Yes }) gates.Add((constant, []));
    }

    /// <summary>A constant.</summary>
    public static int Constant(Answer answer) => (int)answer;

    /// <summary>An atom.</summary>
    public int Input(Atom atom)
    {
        if (atoms.TryGetValue(atom, out var gate)) return gate;
        gates.Add((Op.Input, []));
        return atoms[atom] = gates.Count - 1;
    }

    /// <summary>The opposite.</summary>
    public int Not(int gate) => gate switch
    {
        No => Yes,
        Yes => No,
        Unknown => Unknown,
        _ when gates[gate].Op == Op.Not => gates[gate].Operands[0],
        _ => One(Op.Not, [gate]),
    };

    /// <summary>All of these.</summary>
    public int And(params IEnumerable<int> of) => Fold(Op.And, of, neutral: Yes, final: No);

    /// <summary>Any of these.</summary>
    public int Or(params IEnumerable<int> of) => Fold(Op.Or, of, neutral: No, final: Yes);

    /// <summary>The finished circuit, of the gates that the outputs need.</summary>
    public Circuit Finish(Shape shape, IReadOnlyList<int> outputs) => Finish(shape, outputs, out _);

    /// <summary>The finished circuit, and where each gate stands in it; -1 for one that no output needs.</summary>
    public Circuit Finish(Shape shape, IReadOnlyList<int> outputs, out int[] place)
    {
        var needed = new bool[gates.Count];
        foreach (var output in outputs) needed[output] = true;
        for (var gate = gates.Count - 1; gate >= 0; gate--)
            if (needed[gate])
                foreach (var operand in gates[gate].Operands) needed[operand] = true;

        // Inputs first; the rest keeps its order, in which operands come before what uses them.
        var inputs = atoms.Where(a => needed[a.Value]).OrderBy(a => a.Value).ToList();
        place = new int[gates.Count];
        Array.Fill(place, -1);
        for (var i = 0; i < inputs.Count; i++) place[inputs[i].Value] = i;
        var order = inputs.ConvertAll(i => i.Value);
        for (var gate = 0; gate < gates.Count; gate++)
        {
            if (!needed[gate] || gates[gate].Op == Op.Input) continue;
            place[gate] = order.Count;
            order.Add(gate);
        }

        var firsts = new int[order.Count + 1];
        var operands = new List<int>();
        for (var i = 0; i < order.Count; i++)
        {
            foreach (var operand in gates[order[i]].Operands) operands.Add(place[operand]);
            firsts[i + 1] = operands.Count;
        }

        return new(shape, [.. inputs.Select(i => i.Key)], [.. order.Select(g => gates[g].Op)], firsts, [.. operands], Places(outputs, place));
    }

    private static int[] Places(IReadOnlyList<int> outputs, int[] place) => [.. outputs.Select(o => place[o])];

    /// <inheritdoc/>
    public bool Equals((Op Op, int[] Operands) x, (Op Op, int[] Operands) y) => x.Op == y.Op && x.Operands.AsSpan().SequenceEqual(y.Operands);

    /// <inheritdoc/>
    public int GetHashCode((Op Op, int[] Operands) obj)
    {
        var hash = (int)obj.Op;
        foreach (var operand in obj.Operands) hash = unchecked((hash * 31) + operand);
        return hash;
    }

    private int Fold(Op op, IEnumerable<int> of, int neutral, int final)
    {
        var kept = new SortedSet<int>();
        foreach (var operand in of)
        {
            if (operand == final) return final;
            if (operand == neutral) continue;
            kept.Add(operand);
        }

        return kept.Count switch
        {
            0 => neutral,
            1 => kept.Min,
            _ => One(op, [.. kept]),
        };
    }

    private int One(Op op, int[] operands)
    {
        if (known.TryGetValue((op, operands), out var gate)) return gate;
        gates.Add((op, operands));
        return known[(op, operands)] = gates.Count - 1;
    }
}
