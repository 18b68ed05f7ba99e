namespace DueCourse.Law.Exact;

using DueCourse.Law.Circuits;

/// <summary>
/// What is still open of one condition on a case: its open gates without those that pass one thing on, "not" pushed down to
/// where it ends, and the topics below. One instance serves one case after another.
/// </summary>
/// <remarks>
/// Items stand in the order in which they are left, so that operands come before what uses them; the last is the condition. A
/// reference to an item is twice its number, and one more where its opposite is meant. Levels are given in the order in which
/// topics and items are first come upon, so that an item's is less than those of all that was first come upon below it.
/// </remarks>
internal sealed class Cone
{
    private readonly Op[] ops;
    private readonly int[] firsts;
    private readonly int[] operands;
    private readonly int atoms;
    private readonly Topics topics;
    private readonly bool[] once;

    // By gate.
    private readonly int[] seen;
    private readonly int[] referenceOf;

    // By topic.
    private readonly int[] topicSeen;
    private readonly int[] topicFirst;
    private readonly int[] topicLast;
    private readonly int[] topicLevel;

    // By item.
    private Op[] kinds = new Op[64];
    private int[] atomOf = new int[64];
    private int[] from = new int[65];
    private int[] levelOf = new int[64];
    private int[] begins = new int[64];
    private int[] first = new int[64];
    private int[] left = new int[64];
    private int[] last = new int[64];
    private int[] earliest = new int[64];
    private int[] latest = new int[64];
    private int[] references = new int[256];
    private int[] pending = new int[256];
    private int[] topicAtLevel = new int[128];
    private int[] told = new int[512];
    private int waiting;
    private int clock;
    private int round;

    public Cone(Circuit circuit, Topics topics)
    {
        this.topics = topics;
        ops = circuit.Ops;
        firsts = circuit.Firsts;
        operands = circuit.Operands;
        atoms = circuit.Atoms.Count;
        once = circuit.UsedOnce;
        seen = new int[circuit.Count];
        referenceOf = new int[circuit.Count];
        topicSeen = new int[topics.All.Count];
        topicFirst = new int[topics.All.Count];
        topicLast = new int[topics.All.Count];
        topicLevel = new int[topics.All.Count];
    }

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many levels were given.</summary>
    public int Levels { get; private set; }

    /// <summary>The condition itself.</summary>
    public int Root { get; private set; }

    /// <summary>Looks at an open condition.</summary>
    public void Look(int output, ReadOnlySpan<Answer> answers)
    {
        round++;
        Count = Levels = waiting = clock = 0;
        from[0] = 0;
        Root = Mark(output, false, answers);
        for (var item = 0; item < Count; item++)
        {
            if (kinds[item] == Op.Input)
            {
                var topic = topics.OfAtom(atomOf[item]);
                earliest[item] = topicFirst[topic];
                latest[item] = topicLast[topic];
                continue;
            }

            var (early, late) = (int.MaxValue, 0);
            for (var i = from[item]; i < from[item + 1]; i++)
            {
                var below = references[i] >> 1;
                early = Math.Min(early, Math.Min(first[below], earliest[below]));
                late = Math.Max(late, Math.Max(last[below], latest[below]));
            }

            earliest[item] = early;
            latest[item] = late;
        }
    }

    /// <summary>An input, "and", "or", or what is unknown whatever the case.</summary>
    public Op KindOf(int item) => kinds[item];

    /// <summary>The atom of an input.</summary>
    public int AtomOf(int item) => atomOf[item];

    /// <summary>The references of an item that is no input.</summary>
    public ReadOnlySpan<int> ReferencesOf(int item) => references.AsSpan(from[item], from[item + 1] - from[item]);

    /// <summary>The level of an item, or of an input's topic.</summary>
    public int LevelOf(int item) => levelOf[item];

    /// <summary>The first item below an item that was come upon there.</summary>
    public int BeginsAt(int item) => begins[item];

    /// <summary>The topic of a level; -1 for an item's.</summary>
    public int TopicAt(int level) => topicAtLevel[level];

    /// <summary>
    /// Is everything below the item reached through it alone? So it is when all of it was come upon after the item, and none
    /// of it again after the item was first left.
    /// </summary>
    public bool IsApart(int item) => kinds[item] is Op.And or Op.Or && earliest[item] > first[item] && latest[item] < left[item];

    /// <summary>
    /// Everything that what is open can still answer depends on, in numbers: its items, how they hang together, and which classes
    /// each topic still allows. Two conditions of one circuit that are told alike answer alike.
    /// </summary>
    public ReadOnlySpan<int> Told(ReadOnlySpan<Answer> answers)
    {
        var most = 4 + (6 * Count) + from[Count] + (3 * Levels);
        if (told.Length < most) told = new int[2 * most];
        var at = 0;
        told[at++] = Root;
        told[at++] = Count;
        told[at++] = Levels;
        for (var item = 0; item < Count; item++)
        {
            told[at++] = ((int)kinds[item] << 1) | (IsApart(item) ? 1 : 0);
            told[at++] = levelOf[item];
            told[at++] = begins[item];
            if (kinds[item] == Op.Input) told[at++] = atomOf[item];
            told[at++] = from[item + 1] - from[item];
            for (var i = from[item]; i < from[item + 1]; i++) told[at++] = references[i];
        }

        for (var level = 0; level < Levels; level++)
        {
            var topic = topicAtLevel[level];
            told[at++] = topic;
            if (topic < 0) continue;
            var allowed = topics.All[topic].Allowed(answers);
            told[at++] = (int)allowed;
            told[at++] = (int)(allowed >> 32);
        }

        return told.AsSpan(0, at);
    }

    private int Mark(int gate, bool flip, ReadOnlySpan<Answer> answers)
    {
        while (ops[gate] == Op.Not)
        {
            flip = !flip;
            gate = operands[firsts[gate]];
        }

        if (seen[gate] == round)
        {
            last[referenceOf[gate] >> 1] = ++clock;
            return flip ? referenceOf[gate] ^ 1 : referenceOf[gate];
        }

        if (gate < atoms) return Input(gate, flip);
        if (ops[gate] == Op.Unknown) return Constant(gate);

        // What only one gate uses is turned round as a whole, and so needs no opposite.
        var turned = flip && once[gate];
        var kind = turned ? Dual(ops[gate]) : ops[gate];
        var begun = ++clock;
        var (level, start, firstItem) = (Level(-1), waiting, Count);
        Collect(gate, turned, kind, answers);
        int reference;
        if (waiting - start == 1)
        {
            reference = pending[start];
        }
        else
        {
            var item = Item(kind, level, begun);
            begins[item] = firstItem;
            var to = from[item];
            if (to + waiting - start > references.Length) Array.Resize(ref references, 2 * (to + waiting - start));
            for (var i = start; i < waiting; i++) references[to++] = pending[i];
            from[item + 1] = to;
            left[item] = last[item] = ++clock;
            reference = 2 * item;
        }

        waiting = start;
        if (!turned)
        {
            seen[gate] = round;
            referenceOf[gate] = reference;
        }

        return flip && !turned ? reference ^ 1 : reference;
    }

    // The open operands of a gate; those of an operand that does the same and is used here only are operands of the gate.
    private void Collect(int gate, bool flip, Op kind, ReadOnlySpan<Answer> answers)
    {
        for (var i = firsts[gate]; i < firsts[gate + 1]; i++)
        {
            var operand = operands[i];
            if (answers[operand] != Answer.Unknown) continue;
            var turned = flip;
            while (ops[operand] == Op.Not)
            {
                turned = !turned;
                operand = operands[firsts[operand]];
            }

            if (once[operand] && ops[operand] is Op.And or Op.Or && (turned ? Dual(ops[operand]) : ops[operand]) == kind)
            {
                Collect(operand, turned, kind, answers);
                continue;
            }

            var reference = Mark(operand, turned, answers);
            if (waiting == pending.Length) Array.Resize(ref pending, 2 * waiting);
            pending[waiting++] = reference;
        }
    }

    private int Input(int atom, bool flip)
    {
        var begun = ++clock;
        var topic = topics.OfAtom(atom);
        if (topicSeen[topic] != round)
        {
            topicSeen[topic] = round;
            topicFirst[topic] = clock;
            topicLevel[topic] = Level(topic);
        }

        topicLast[topic] = ++clock;
        var item = Item(Op.Input, topicLevel[topic], begun);
        atomOf[item] = atom;
        begins[item] = item;
        from[item + 1] = from[item];
        left[item] = last[item] = clock;
        seen[atom] = round;
        referenceOf[atom] = 2 * item;
        return flip ? (2 * item) + 1 : 2 * item;
    }

    private int Constant(int gate)
    {
        var begun = ++clock;
        var item = Item(Op.Unknown, Level(-1), begun);
        begins[item] = item;
        from[item + 1] = from[item];
        left[item] = last[item] = clock;
        seen[gate] = round;
        return referenceOf[gate] = 2 * item;
    }

    private int Level(int topic)
    {
        if (Levels == topicAtLevel.Length) Array.Resize(ref topicAtLevel, 2 * Levels);
        topicAtLevel[Levels] = topic;
        return Levels++;
    }

    private int Item(Op kind, int level, int begun)
    {
        if (Count == kinds.Length) Grow();
        kinds[Count] = kind;
        levelOf[Count] = level;
        first[Count] = begun;
        return Count++;
    }

    private void Grow()
    {
        var size = 2 * Count;
        Array.Resize(ref kinds, size);
        Array.Resize(ref atomOf, size);
        Array.Resize(ref from, size + 1);
        Array.Resize(ref levelOf, size);
        Array.Resize(ref begins, size);
        Array.Resize(ref first, size);
        Array.Resize(ref left, size);
        Array.Resize(ref last, size);
        Array.Resize(ref earliest, size);
        Array.Resize(ref latest, size);
    }

    private static Op Dual(Op op) => op == Op.And ? Op.Or : Op.And;
}
