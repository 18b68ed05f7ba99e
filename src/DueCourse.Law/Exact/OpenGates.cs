namespace DueCourse.Law.Exact;

using System.Numerics;
using DueCourse.Law.Circuits;

/// <summary>
/// What is open of a condition on a case, as a list in which everything stands after what it uses: first what stays unknown,
/// then the open atoms, then the open gates without those that pass one thing on. One instance serves one case after another.
/// </summary>
/// <remarks>
/// A reference is twice a place in the list, and one more where its opposite is meant. <see cref="Cone"/> is the same for
/// diagrams, with parts that stand apart and levels; this is what can be had without a walk, in less than half the time.
/// </remarks>
internal sealed class OpenGates
{
    /// <summary>The place of what stays unknown, whatever the case.</summary>
    public const int StaysUnknown = 0;

    private const int WordBits = 64;

    private readonly Op[] ops;
    private readonly int[] firsts;
    private readonly int[] operands;
    private readonly int atoms;
    private readonly Topics topics;

    // By gate: whether the condition needs it, as bits; the reference to it; and where its open operands stand.
    private readonly ulong[] needed;
    private readonly int[] referenceOf;
    private readonly int[] openFrom;
    private readonly int[] openTo;
    private readonly int[] openOperands;

    // By topic: in which round it was met, and its number among those that are open.
    private readonly int[] met;
    private readonly int[] numberOf;

    // By place.
    private readonly int[] atomOf;
    private readonly int[] topicOf;
    private readonly bool[] isAnd;
    private readonly int[] from;
    private readonly int[] references;

    // By number of an open topic.
    private readonly int[] topicAt;
    private int round;

    public OpenGates(Circuit circuit, Topics topics)
    {
        this.topics = topics;
        (ops, firsts, operands, atoms) = (circuit.Ops, circuit.Firsts, circuit.Operands, circuit.Atoms.Count);
        needed = new ulong[(circuit.Count + WordBits) / WordBits];
        referenceOf = new int[circuit.Count];
        (openFrom, openTo, openOperands) = (new int[circuit.Count], new int[circuit.Count], new int[operands.Length]);
        met = new int[topics.All.Count];
        numberOf = new int[topics.All.Count];
        topicAt = new int[topics.All.Count];
        var most = circuit.Count + 1;
        (atomOf, topicOf, isAnd, from) = (new int[most], new int[most], new bool[most], new int[most + 1]);
        references = new int[operands.Length];
    }

    /// <summary>How many places there are.</summary>
    public int Count { get; private set; }

    /// <summary>The place of the first gate: atoms stand from 1 to before it.</summary>
    public int FirstGate { get; private set; }

    /// <summary>How many topics are open.</summary>
    public int TopicCount { get; private set; }

    /// <summary>The reference to the condition itself.</summary>
    public int Root { get; private set; }

    /// <summary>The atom at a place.</summary>
    public int AtomAt(int place) => atomOf[place];

    /// <summary>The number of an atom's topic among those that are open.</summary>
    public int TopicOf(int place) => topicOf[place];

    /// <summary>The topic of such a number.</summary>
    public int TopicAt(int number) => topicAt[number];

    /// <summary>Is the gate at a place an "and"? Otherwise it is an "or".</summary>
    public bool IsAnd(int place) => isAnd[place];

    /// <summary>What a gate uses.</summary>
    public ReadOnlySpan<int> ReferencesOf(int place) => references.AsSpan(from[place], from[place + 1] - from[place]);

    /// <summary>Looks at an open condition.</summary>
    public void Look(int output, ReadOnlySpan<Answer> answers)
    {
        Array.Clear(needed);
        Need(output);
        var used = 0;
        // What uses a gate stands after it, so that everything needed is known when it is come to.
        for (var word = output / WordBits; word >= 0; word--)
        {
            for (ulong seen = 0, left; (left = needed[word] & ~seen) != 0;)
            {
                var bit = WordBits - 1 - BitOperations.LeadingZeroCount(left);
                seen |= 1UL << bit;
                var gate = (word * WordBits) + bit;
                if (gate < atoms) break;
                openFrom[gate] = used;
                foreach (var operand in operands.AsSpan(firsts[gate], firsts[gate + 1] - firsts[gate]))
                {
                    if (answers[operand] != Answer.Unknown) continue;
                    Need(operand);
                    openOperands[used++] = operand;
                }

                openTo[gate] = used;
            }
        }

        round++;
        Count = 1;
        TopicCount = FirstGate = 0;
        for (var word = 0; word <= output / WordBits; word++)
        {
            for (var left = needed[word]; left != 0; left &= left - 1)
            {
                var gate = (word * WordBits) + BitOperations.TrailingZeroCount(left);
                if (gate < atoms)
                {
                    Input(gate);
                    continue;
                }

                if (FirstGate == 0) Gates();
                Gate(gate);
            }
        }

        if (FirstGate == 0) Gates();
        Root = referenceOf[output];
    }

    private void Need(int gate) => needed[gate / WordBits] |= 1UL << (gate % WordBits);

    private void Gates()
    {
        FirstGate = Count;
        from[Count] = 0;
    }

    private void Input(int atom)
    {
        var topic = topics.OfAtom(atom);
        if (met[topic] != round)
        {
            met[topic] = round;
            topicAt[TopicCount] = topic;
            numberOf[topic] = TopicCount++;
        }

        atomOf[Count] = atom;
        topicOf[Count] = numberOf[topic];
        referenceOf[atom] = 2 * Count++;
    }

    private void Gate(int gate)
    {
        var opened = openOperands.AsSpan(openFrom[gate], openTo[gate] - openFrom[gate]);
        if (opened.Length <= 1)
        {
            referenceOf[gate] = ops[gate] switch
            {
                Op.Unknown => 2 * StaysUnknown,
                Op.Not => referenceOf[opened[0]] ^ 1,
                _ => referenceOf[opened[0]],
            };
            return;
        }

        var to = from[Count];
        foreach (var operand in opened) references[to++] = referenceOf[operand];
        isAnd[Count] = ops[gate] == Op.And;
        referenceOf[gate] = 2 * Count;
        from[++Count] = to;
    }
}
