namespace DueCourse.Law.Circuits;

/// <summary>Lays a circuit out as a program.</summary>
internal sealed class Compiling
{
    private readonly Circuit circuit;

    // How often a gate is read by another, or asked for.
    private readonly int[] uses;

    // Where a gate's value stands once it is laid out; -1 before.
    private readonly int[] places;
    private readonly List<int> ends = [];
    private readonly List<int> reads = [];
    private readonly List<bool> isAnd = [];

    public Compiling(Circuit circuit)
    {
        this.circuit = circuit;
        uses = new int[circuit.Count];
        places = new int[circuit.Count];
        Array.Fill(places, -1);
        for (var gate = circuit.Atoms.Count; gate < circuit.Count; gate++)
        {
            if (circuit.OpOf(gate) == Op.Not) continue;
            foreach (var operand in circuit.OperandsOf(gate)) uses[Bare(operand).Gate]++;
        }

        foreach (var output in circuit.Outputs) uses[Bare(output).Gate] += 2;
    }

    public Program Finish()
    {
        for (var gate = 0; gate < circuit.Count; gate++)
        {
            switch (circuit.OpOf(gate))
            {
                case Op.Input: places[gate] = Program.FirstAtom + (2 * gate); break;
                case Op.No: places[gate] = Program.Never; break;
                case Op.Yes: places[gate] = Program.Always; break;
                case Op.Unknown: places[gate] = Program.Open; break;
                case Op.And or Op.Or when uses[gate] > 1: LayOut(gate); break;
            }
        }

        return new(circuit, [.. ends], [.. reads], [.. isAnd], [.. circuit.Outputs.Select(o => PlaceOf(Bare(o)))]);
    }

    private void LayOut(int gate)
    {
        var op = circuit.OpOf(gate);
        foreach (var operand in circuit.OperandsOf(gate)) Prepare(Bare(operand), op);
        foreach (var operand in circuit.OperandsOf(gate)) Read(Bare(operand), op);
        places[gate] = Program.FirstAtom + (2 * (circuit.Atoms.Count + ends.Count));
        isAnd.Add(op == Op.And);
        ends.Add(reads.Count);
    }

    // Of what only this gate uses, what cannot be part of it is laid out first.
    private void Prepare((int Gate, bool Reversed) operand, Op around)
    {
        if (places[operand.Gate] >= 0) return;
        if (!IsPart(operand, around))
        {
            LayOut(operand.Gate);
            return;
        }

        foreach (var below in circuit.OperandsOf(operand.Gate)) Prepare(Through(Bare(below), operand.Reversed), around);
    }

    private void Read((int Gate, bool Reversed) operand, Op around)
    {
        if (places[operand.Gate] >= 0)
        {
            reads.Add(PlaceOf(operand));
            return;
        }

        foreach (var below in circuit.OperandsOf(operand.Gate)) Read(Through(Bare(below), operand.Reversed), around);
    }

    // "All of" inside "all of"; and "not any of" inside "all of" is all of the opposites.
    private bool IsPart((int Gate, bool Reversed) operand, Op around) =>
        circuit.OpOf(operand.Gate) == (operand.Reversed ? around == Op.And ? Op.Or : Op.And : around);

    private int PlaceOf((int Gate, bool Reversed) operand) => places[operand.Gate] ^ (operand.Reversed ? 1 : 0);

    private (int Gate, bool Reversed) Bare(int gate)
    {
        var reversed = false;
        while (circuit.OpOf(gate) == Op.Not)
        {
            reversed = !reversed;
            gate = circuit.OperandsOf(gate)[0];
        }

        return (gate, reversed);
    }

    private static (int Gate, bool Reversed) Through((int Gate, bool Reversed) operand, bool reversed) =>
        (operand.Gate, operand.Reversed != reversed);
}
