namespace DueCourse.Law.Exact;

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DueCourse.Law.Drafting;

/// <summary>
/// What is open of a condition on a case: of its "and"s those whose two operands are both open, and of its atoms those that are
/// unknown. One instance serves one case after another, of any conditions.
/// </summary>
/// <remarks>
/// Nodes and literals are those of the condition. A gate that passes one thing on is not open: what uses it uses that.
/// <see cref="Cone"/> is the same for diagrams, with parts that stand apart and levels; this is what can be had without a walk:
/// every gate is worked out, without asking which are needed, and in the same steps whatever the answers.
/// </remarks>
internal sealed class OpenGates
{
    // What is yes or no on the case, in the place of a literal. So what is open is more than either, and an "and" of bits is right but for two that are open.
    private const int IsNo = 0, IsYes = -1;
    private const int SignBit = 31;

    // By literal of the condition: the literal that it is on the case.
    private int[] literals = [];

    // By node of an open gate the two literals that it needs; the nodes of all of them; and by literal of what is open, one where the condition uses it.
    private (int One, int Other)[] pairs = [];
    private int[] open = [];
    private byte[] uses = [];

    // The literals that the condition uses: of atoms, and of gates with what they need, from the end on.
    private int[] usedAtoms = [];
    private UsedGate[] usedGates = [];
    private int atoms;
    private int firstGate;

    /// <summary>The condition.</summary>
    public PlainCondition Condition { get; private set; } = null!;

    /// <summary>The answer of the condition.</summary>
    public Answer Answer { get; private set; }

    /// <summary>The literal of the condition, where it is open.</summary>
    public int Root { get; private set; }

    /// <summary>The literals of open atoms that the condition uses: where one is yes the condition is, if anything, nearer to yes.</summary>
    public ReadOnlySpan<int> UsedAtoms => usedAtoms.AsSpan(0, atoms);

    /// <summary>Those of open gates, each after what it needs.</summary>
    public ReadOnlySpan<UsedGate> UsedGates => usedGates.AsSpan(firstGate);

    /// <summary>What an "and" of several needs.</summary>
    public OperandsOfGate OperandsOf(int node) => new(this, node);

    /// <summary>Looks at a case.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="answers">The answers of the atoms of the circuit.</param>
    public void Look(PlainCondition condition, ReadOnlySpan<Answer> answers)
    {
        Condition = condition;
        if (pairs.Length < condition.Count) MakeRoom(2 * condition.Count);
        LookAtAtoms(condition.Atoms, answers);
        var opened = LookAtGates(condition.Pairs);
        Root = literals[condition.Root];
        Answer = Root == IsNo ? Answer.No : Root == IsYes ? Answer.Yes : Answer.Unknown;
        if (Answer == Answer.Unknown) LookWhatIsUsed(opened);
    }

    private void MakeRoom(int nodes)
    {
        (literals, pairs, uses) = (new int[2 * nodes], new (int, int)[nodes], new byte[2 * nodes]);
        // One more, since a node is written before it is known whether it is kept.
        (open, usedAtoms, usedGates) = (new int[nodes + 1], new int[(2 * nodes) + 1], new UsedGate[(2 * nodes) + 1]);
        (literals[PlainCondition.No], literals[PlainCondition.No ^ 1]) = (IsNo, IsYes);
        (literals[PlainCondition.StaysUnknown], literals[PlainCondition.StaysUnknown ^ 1]) = (PlainCondition.StaysUnknown, PlainCondition.StaysUnknown ^ 1);
    }

    private void LookAtAtoms(int[] atoms, ReadOnlySpan<Answer> answers)
    {
        ref var literal = ref MemoryMarshal.GetArrayDataReference(literals);
        var at = 2 * PlainCondition.FirstAtom;
        foreach (var atom in atoms)
        {
            // Unknown is the odd one of the answers, and yes the greatest.
            var answer = (int)answers[atom];
            var asItIs = (at & -(answer & 1)) | -(answer >> 1);
            Unsafe.Add(ref literal, at) = asItIs;
            Unsafe.Add(ref literal, at + 1) = Opposite(asItIs);
            at += 2;
        }
    }

    private int LookAtGates((int One, int Other)[] gates)
    {
        ref var literal = ref MemoryMarshal.GetArrayDataReference(literals);
        ref var pair = ref MemoryMarshal.GetArrayDataReference(pairs);
        ref var opened = ref MemoryMarshal.GetArrayDataReference(open);
        var (node, count) = (Condition.FirstGate, 0);
        foreach (var (first, second) in gates)
        {
            var (one, other) = (Unsafe.Add(ref literal, first), Unsafe.Add(ref literal, second));
            Unsafe.Add(ref pair, node) = (one, other);
            // All ones where either is a yes or a no, and otherwise none.
            var closed = ((one - 1) | (other - 1)) >> SignBit;
            var asItIs = (one & other & closed) | (2 * node & ~closed);
            Unsafe.Add(ref literal, 2 * node) = asItIs;
            Unsafe.Add(ref literal, (2 * node) + 1) = Opposite(asItIs);
            Unsafe.Add(ref opened, count) = node++;
            count += 1 + closed;
        }

        return count;
    }

    // Of what is open the last bit is turned, and of a yes or a no every bit.
    private static int Opposite(int literal) => literal ^ ((literal - 1) >> SignBit | 1);

    // What uses a gate turned round uses the opposites of what it needs. What nothing uses goes the same steps, and notes only that "no" is used.
    private void LookWhatIsUsed(int opened)
    {
        Array.Clear(uses, 0, 2 * Condition.Count);
        uses[Root] = 1;
        ref var pair = ref MemoryMarshal.GetArrayDataReference(pairs);
        ref var use = ref MemoryMarshal.GetArrayDataReference(uses);
        ref var opening = ref MemoryMarshal.GetArrayDataReference(open);
        ref var gate = ref MemoryMarshal.GetArrayDataReference(usedGates);
        var at = usedGates.Length - 1;
        for (var i = opened - 1; i >= 0; i--)
        {
            var node = Unsafe.Add(ref opening, i);
            var (one, other) = Unsafe.Add(ref pair, node);
            int asItIs = Unsafe.Add(ref use, 2 * node), turned = Unsafe.Add(ref use, (2 * node) + 1), isUsed = asItIs | turned;
            if ((asItIs & turned) != 0)
            {
                Unsafe.Add(ref use, one) = Unsafe.Add(ref use, other) = 1;
                Unsafe.Add(ref gate, at--) = new(2 * node, one, other);
            }

            (one, other) = (one ^ turned, other ^ turned);
            Unsafe.Add(ref use, one & -isUsed) = 1;
            Unsafe.Add(ref use, other & -isUsed) = 1;
            Unsafe.Add(ref gate, at) = new((2 * node) + turned, one, other);
            at -= isUsed;
        }

        firstGate = at + 1;
        LookWhichAtomsAreUsed();
    }

    private void LookWhichAtomsAreUsed()
    {
        ref var use = ref MemoryMarshal.GetArrayDataReference(uses);
        ref var atom = ref MemoryMarshal.GetArrayDataReference(usedAtoms);
        var (count, nodes) = (0, Condition.FirstGate);
        for (var node = PlainCondition.FirstAtom; node < nodes; node++)
        {
            int asItIs = Unsafe.Add(ref use, 2 * node), turned = Unsafe.Add(ref use, (2 * node) + 1);
            if ((asItIs & turned) != 0) Unsafe.Add(ref atom, count++) = 2 * node;
            Unsafe.Add(ref atom, count) = (2 * node) + turned;
            count += asItIs | turned;
        }

        atoms = count;
    }

    /// <summary>A literal of an open gate that a condition uses.</summary>
    /// <param name="Literal">The literal: of an "and", or of its opposite.</param>
    /// <param name="One">The one literal that it needs: both, or either of them.</param>
    /// <param name="Other">The other.</param>
    internal readonly record struct UsedGate(int Literal, int One, int Other);

    /// <summary>The operands of an "and" of several, one after another, as literals.</summary>
    internal ref struct OperandsOfGate
    {
        private const int NoMore = -1;
        private readonly OpenGates open;

        // What comes next: the gate whose operands do, or the last literal; the other is none.
        private int gate;
        private int last;

        public OperandsOfGate(OpenGates open, int node)
        {
            this.open = open;
            (gate, last) = (node, NoMore);
        }

        public int Current { get; private set; }

        public readonly OperandsOfGate GetEnumerator() => this;

        public bool MoveNext()
        {
            if (gate < 0)
            {
                (Current, last) = (last, NoMore);
                return Current >= 0;
            }

            (Current, var rest) = open.pairs[gate];
            if ((rest & 1) == 0 && open.Condition.IsInner[rest >> 1]) gate = rest >> 1;
            else (gate, last) = (NoMore, rest);
            return true;
        }
    }
}
