namespace DueCourse.Proofs;

/// <summary>The circuits of all editions of the law as one, in which what is the same in several stands once.</summary>
public sealed class Net
{
    private readonly Dictionary<Atom, int> _atoms = [];
    private readonly Dictionary<(Op, int[]), int> _gates = new(new SameGate());
    private readonly List<(Op Op, int[] Operands, Atom? Atom)> _all = [];

    /// <summary>How many gates, inputs included.</summary>
    public int Count => _all.Count;

    /// <summary>How many inputs.</summary>
    public int Atoms => _atoms.Count;

    internal Op OpOf(int gate) => _all[gate].Op;

    internal int[] OperandsOf(int gate) => _all[gate].Operands;

    internal Atom AtomOf(int gate) => _all[gate].Atom!;

    /// <summary>Adds a circuit; the gates of its outputs, in their order.</summary>
    public IReadOnlyList<int> Add(Circuit circuit)
    {
        var place = new int[circuit.Count];
        for (var gate = 0; gate < circuit.Count; gate++)
        {
            if (gate < circuit.Atoms.Count)
            {
                var atom = circuit.Atoms[gate];
                if (!_atoms.TryGetValue(atom, out place[gate]))
                {
                    place[gate] = _atoms[atom] = _all.Count;
                    _all.Add((Op.Input, [], atom));
                }

                continue;
            }

            var operands = circuit.OperandsOf(gate).ToArray();
            for (var i = 0; i < operands.Length; i++) operands[i] = place[operands[i]];
            Array.Sort(operands);
            var key = (circuit.OpOf(gate), operands);
            if (!_gates.TryGetValue(key, out place[gate]))
            {
                place[gate] = _gates[key] = _all.Count;
                _all.Add((key.Item1, operands, null));
            }
        }

        return [.. circuit.Outputs.Select(o => place[o])];
    }

    /// <summary>A gate and everything it uses, each before what uses it.</summary>
    internal IReadOnlyList<int> ConeOf(params IEnumerable<int> gates)
    {
        var cone = new SortedSet<int>();
        var open = new Stack<int>(gates);
        while (open.TryPop(out var gate))
            if (cone.Add(gate))
                foreach (var operand in _all[gate].Operands) open.Push(operand);
        return [.. cone];
    }

    private sealed class SameGate : IEqualityComparer<(Op Op, int[] Operands)>
    {
        public bool Equals((Op Op, int[] Operands) x, (Op Op, int[] Operands) y) => x.Op == y.Op && x.Operands.AsSpan().SequenceEqual(y.Operands);

        public int GetHashCode((Op Op, int[] Operands) gate)
        {
            var hash = (int)gate.Op;
            foreach (var operand in gate.Operands) hash = unchecked((hash * 31) + operand);
            return hash;
        }
    }
}
