namespace DueCourse.Law.Circuits;

/// <summary>
/// A circuit made ready to be asked gate by gate: the operands of each gate in such an order that what is soon answered and
/// settles most comes first, and for each atom its place and its day. Made once for a circuit and read by many workers.
/// </summary>
public sealed class Demands
{
    // What an atom costs to place, about, and the most that is told apart.
    private const int Known = 1, OfADay = 3, OfAFact = 8, Computed = 400, Most = 1_000_000;

    private Demands(Circuit circuit, Intake intake)
    {
        Circuit = circuit;
        (Places, PlaceOf, DayOf, Days) = (intake.Below, intake.PlaceOf, intake.DayOf, intake.Days);
        Leaves = [.. circuit.Atoms.Select(a => (a as LeafAtom)?.Leaf)];
        Operands = [.. circuit.Operands];
        var costs = new int[circuit.Count];
        for (var gate = 0; gate < circuit.Count; gate++)
        {
            if (circuit.OpOf(gate) == Op.Input)
            {
                costs[gate] = CostOf(circuit.Atoms[gate]);
                continue;
            }

            var operands = Operands.AsSpan(circuit.Firsts[gate]..circuit.Firsts[gate + 1]);
            operands.Sort((a, b) => (costs[a], a).CompareTo((costs[b], b)));
            var cost = 1;
            foreach (var operand in operands) cost = Math.Min(Most, cost + costs[operand]);
            costs[gate] = cost;
        }
    }

    /// <summary>The circuit.</summary>
    public Circuit Circuit { get; }

    /// <summary>Its operands, each gate's in the order in which they are asked.</summary>
    internal int[] Operands { get; }

    /// <summary>For each atom its leaf; null where it is none.</summary>
    internal Node?[] Leaves { get; }

    /// <summary>For each place the places of the lists below it.</summary>
    internal (SubjectKind Kind, int[] Places)[][] Places { get; }

    /// <summary>For each atom its place.</summary>
    internal int[] PlaceOf { get; }

    /// <summary>For each atom the number of the day it is asked for; 0 is the day of assessment.</summary>
    internal int[] DayOf { get; }

    /// <summary>What each day is, whose, and as at which day that is asked.</summary>
    internal (DateExpression Day, int Place, int Within)[] Days { get; }

    /// <summary>That of a circuit.</summary>
    public static Demands Of(Circuit circuit) => new(circuit, Intake.Of(circuit));

    /// <summary>What answers it for one worker.</summary>
    public OnDemand Begin() => new(this);

    private static int CostOf(Atom atom) => atom switch
    {
        LeafAtom { Leaf: MeasureReaches } => Computed,
        LeafAtom => OfAFact,
        DayIsFixedAtom or DayIsInAtom => OfADay,
        _ => Known,
    };
}
