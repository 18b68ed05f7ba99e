namespace DueCourse.Law.Circuits.Planes;

/// <summary>
/// A circuit taken apart into planes: of each gate one bit says "known to be true" and one "known to be false". On such
/// bits "not" only changes the two over, so what is left is a net of "and" and "or", in which much falls away.
/// </summary>
/// <remarks>
/// Node 0 is never set and node 1 always. Node 2 + 2a is "atom a is true" and 3 + 2a "atom a is false". Nodes stand in an
/// order in which every operand comes before what uses it. No bit of "true" stands where one of "false" does.
/// </remarks>
internal sealed class Lattice : IEqualityComparer<(bool IsAnd, int[] Operands)>
{
    public const int Never = 0, Ever = 1;

    private readonly Dictionary<(bool, int[]), int> known;
    private readonly List<(bool IsAnd, int[] Operands)> nodes = [];
    private readonly Dictionary<int, int> opposite = new() { [Never] = Ever, [Ever] = Never };

    private Lattice(int atoms)
    {
        known = new(this);
        Atoms = atoms;
        for (var i = 0; i < 2 + (2 * atoms); i++) nodes.Add((false, []));
        for (var a = 0; a < atoms; a++) Oppose(True(a), False(a));
    }

    /// <summary>How many atoms there are.</summary>
    public int Atoms { get; }

    /// <summary>How many nodes there are.</summary>
    public int Count => nodes.Count;

    /// <summary>The first node that is neither constant nor an atom's.</summary>
    public int FirstInner => 2 + (2 * Atoms);

    public static int True(int atom) => 2 + (2 * atom);

    public static int False(int atom) => 3 + (2 * atom);

    public bool IsAnd(int node) => nodes[node].IsAnd;

    public int[] Operands(int node) => nodes[node].Operands;

    /// <summary>The net of a circuit, with the two nodes of each of its gates.</summary>
    public static (Lattice Net, (int True, int False)[] Gates) Of(Circuit circuit)
    {
        var net = new Lattice(circuit.Atoms.Count);
        var gates = new (int True, int False)[circuit.Count];
        for (var gate = 0; gate < circuit.Count; gate++)
        {
            var operands = circuit.OperandsOf(gate).ToArray();
            var trues = operands.Select(o => gates[o].True);
            var falses = operands.Select(o => gates[o].False);
            gates[gate] = circuit.OpOf(gate) switch
            {
                Op.Input => (True(gate), False(gate)),
                Op.Yes => (Ever, Never),
                Op.No => (Never, Ever),
                Op.Unknown => (Never, Never),
                Op.Not => (gates[operands[0]].False, gates[operands[0]].True),
                Op.And => (net.And(trues), net.Or(falses)),
                _ => (net.Or(trues), net.And(falses)),
            };
            net.Oppose(gates[gate].True, gates[gate].False);
        }

        return (net, gates);
    }

    public bool Equals((bool IsAnd, int[] Operands) x, (bool IsAnd, int[] Operands) y) =>
        x.IsAnd == y.IsAnd && x.Operands.AsSpan().SequenceEqual(y.Operands);

    public int GetHashCode((bool IsAnd, int[] Operands) obj)
    {
        var hash = obj.IsAnd ? 1 : 2;
        foreach (var operand in obj.Operands) hash = unchecked((hash * 31) + operand);
        return hash;
    }

    private int And(IEnumerable<int> of) => Fold(true, of, neutral: Ever, final: Never);

    private int Or(IEnumerable<int> of) => Fold(false, of, neutral: Never, final: Ever);

    private int Fold(bool isAnd, IEnumerable<int> of, int neutral, int final)
    {
        var kept = new SortedSet<int>();
        foreach (var operand in of)
        {
            if (operand == final) return final;
            if (operand != neutral) kept.Add(operand);
        }

        // True and false of the same thing never stand together.
        if (isAnd && kept.Any(k => opposite.TryGetValue(k, out var other) && kept.Contains(other))) return Never;
        // a and (a or b) is a; so is a or (a and b).
        kept.RemoveWhere(k => k >= FirstInner && nodes[k].IsAnd != isAnd && nodes[k].Operands.Any(kept.Contains));
        if (kept.Count == 0) return neutral;
        if (kept.Count == 1) return kept.Min;
        int[] operands = [.. kept];
        if (known.TryGetValue((isAnd, operands), out var node)) return node;
        nodes.Add((isAnd, operands));
        return known[(isAnd, operands)] = nodes.Count - 1;
    }

    private void Oppose(int one, int other)
    {
        opposite.TryAdd(one, other);
        opposite.TryAdd(other, one);
    }
}
