namespace DueCourse.Law.Exact;

using DueCourse.Law.Circuits;

/// <summary>
/// What one condition of a circuit needs, as nothing but "and"s of two, either of which may be turned round: an "or" is the
/// opposite of an "and" of opposites. Made once for a condition and read by any number at once; a case is read off it without
/// asking what a gate does.
/// </summary>
/// <remarks>
/// A literal is twice a node, and one more where its opposite is meant. The first node stands for what is so in no case, and its
/// opposite for what is so in every case; the second for what stays unknown. Then the atoms, then the gates, each after what it
/// uses. An "and" of several is one of its first and of the rest, and so on: the rest is marked as inner.
/// </remarks>
public sealed class PlainCondition
{
    /// <summary>The literal of what is so in no case; its opposite is so in every case.</summary>
    internal const int No = 0;

    /// <summary>The literal of what stays unknown in every case, as its opposite does.</summary>
    internal const int StaysUnknown = 2;

    /// <summary>The node of the first atom.</summary>
    internal const int FirstAtom = 2;

    /// <summary>For a condition of a circuit.</summary>
    /// <param name="circuit">The circuit, which keeps its gaps apart.</param>
    /// <param name="output">The gate of the condition.</param>
    /// <param name="topics">What the atoms of the circuit are about.</param>
    public PlainCondition(Circuit circuit, int output, Topics topics)
    {
        var isNeeded = new bool[output + 1];
        isNeeded[output] = true;
        // What uses a gate stands after it.
        for (var gate = output; gate >= circuit.Atoms.Count; gate--)
            if (isNeeded[gate])
                foreach (var operand in circuit.OperandsOf(gate)) isNeeded[operand] = true;

        Atoms = [.. Enumerable.Range(0, Math.Min(output + 1, circuit.Atoms.Count)).Where(atom => isNeeded[atom])];
        var (pairs, isInner, literals) = (new List<(int One, int Other)>(), new List<bool>(), new int[output + 1]);
        List<int> levels = [.. Enumerable.Repeat(0, FirstGate)];
        for (var i = 0; i < Atoms.Length; i++) literals[Atoms[i]] = 2 * (FirstAtom + i);
        for (var gate = circuit.Atoms.Count; gate <= output; gate++)
            if (isNeeded[gate]) literals[gate] = LiteralOf(circuit.OpOf(gate), circuit.OperandsOf(gate));
        // What does not wait for each other stands together, so that a processor can do several at a time.
        int[] order = [.. Enumerable.Range(0, pairs.Count).OrderBy(gate => levels[FirstGate + gate])];
        var nodes = new int[FirstGate + order.Length];
        for (var node = 0; node < FirstGate; node++) nodes[node] = node;
        for (var i = 0; i < order.Length; i++) nodes[FirstGate + order[i]] = FirstGate + i;
        Root = Moved(literals[output]);
        Pairs = [.. order.Select(gate => (Moved(pairs[gate].One), Moved(pairs[gate].Other)))];
        // Of the atoms none is.
        IsInner = [.. Enumerable.Repeat(false, FirstGate), .. order.Select(gate => isInner[gate])];

        TopicNumbers = [.. Atoms.Select(topics.OfAtom).Distinct()];
        Topics = [.. TopicNumbers.Select(t => topics.All[t])];
        var ofNumber = TopicNumbers.Index().ToDictionary(t => t.Item, t => t.Index);
        // What is no atom has no topic.
        TopicOf = [.. Enumerable.Repeat(0, FirstAtom), .. Atoms.Select(atom => ofNumber[topics.OfAtom(atom)])];
        ValuesOf = [.. Topics.Select(t => (t.Classes.Count, t.Atoms.Count == 1 ? t.Every : 0, t.Atoms.Count == 1 && t.YesIn(0) != 0 && t.NoIn(0) != 0))];
        NoIn = new ulong[2 * FirstGate];
        for (var node = FirstAtom; node < FirstGate; node++)
        {
            var (topic, place) = (Topics[TopicOf[node]], topics.PlaceOf(Atoms[node - FirstAtom]));
            (NoIn[2 * node], NoIn[(2 * node) + 1]) = (topic.NoIn(place), topic.YesIn(place));
        }

        int Moved(int literal) => (2 * nodes[literal >> 1]) + (literal & 1);

        int LiteralOf(Op op, ReadOnlySpan<int> operands) => op switch
        {
            Op.No => No,
            Op.Yes => No ^ 1,
            Op.Unknown => StaysUnknown,
            Op.Not => literals[operands[0]] ^ 1,
            Op.And => AllOf(operands, 0),
            Op.Or => AllOf(operands, 1) ^ 1,
            _ => throw new ArgumentOutOfRangeException(nameof(op), op, "An atom is no gate."),
        };

        int AllOf(ReadOnlySpan<int> operands, int turned)
        {
            if (operands.IsEmpty) return No ^ 1;
            var all = literals[operands[^1]] ^ turned;
            for (var i = operands.Length - 2; i >= 0; i--)
            {
                pairs.Add((literals[operands[i]] ^ turned, all));
                isInner.Add(i > 0);
                levels.Add(1 + Math.Max(levels[literals[operands[i]] >> 1], levels[all >> 1]));
                all = 2 * (FirstGate + pairs.Count - 1);
            }

            return all;
        }
    }

    /// <summary>The atoms of the circuit that the condition needs, in the order of their nodes.</summary>
    internal int[] Atoms { get; }

    /// <summary>The node of the first gate.</summary>
    internal int FirstGate => FirstAtom + Atoms.Length;

    /// <summary>How many nodes there are.</summary>
    internal int Count => IsInner.Length;

    /// <summary>By gate: the two literals that it needs.</summary>
    internal (int One, int Other)[] Pairs { get; }

    /// <summary>By node: it is part of an "and" of several, which is the only one that uses it.</summary>
    internal bool[] IsInner { get; }

    /// <summary>The literal of the condition.</summary>
    internal int Root { get; }

    /// <summary>The topics of its atoms.</summary>
    internal Topic[] Topics { get; }

    /// <summary>By topic: its number among those of the circuit.</summary>
    internal int[] TopicNumbers { get; }

    /// <summary>By node of an atom: its topic.</summary>
    internal int[] TopicOf { get; }

    /// <summary>
    /// By topic: how many values it has; all of them as bits, or none where what is known of one atom can narrow down another; and
    /// whether it has one atom only, which is yes in some of them and no in others.
    /// </summary>
    internal (int Count, ulong Every, bool IsEither)[] ValuesOf { get; }

    /// <summary>By literal of an atom: the values of its topic in which it is no, as bits.</summary>
    internal ulong[] NoIn { get; }
}
