namespace DueCourse.Law.Exact;

using DueCourse.Law.Circuits;

/// <summary>
/// Reads one condition of a circuit exactly on a case: it makes the decision diagram of what is not known, restricted by what
/// is. One instance serves one case after another, and not two at a time.
/// </summary>
/// <remarks>
/// <para>A part of the condition that shares nothing open with the rest of it is worked out by itself, and stands in the rest as
/// one thing that has the answers which the part can still have: so the diagram grows with what is entangled, and not with the
/// length of the condition. Operands are put together from the last level to the first, so that nothing made is made again.</para>
/// <para>Classes of value that nothing open in the condition tells apart are one class here.</para>
/// </remarks>
public sealed class Restriction
{
    /// <summary>The most nodes of a diagram unless told otherwise.</summary>
    public const int UsualLimit = 20_000;

    private readonly Topics topics;
    private readonly int limit;
    private readonly Diagram diagram = new();
    private readonly Cone cone;
    private readonly OpenLevels levels = new();
    private readonly ReadingOff reading;

    // By item: its node, and how many nodes there were before it.
    private int[] nodes = new int[64];
    private int[] before = new int[64];
    private int[] operands = new int[64];

    /// <summary>For the conditions of a circuit, which keeps its gaps apart.</summary>
    public Restriction(Circuit circuit, Topics topics, int limit = UsualLimit)
    {
        this.topics = topics;
        this.limit = limit;
        cone = new(circuit, topics);
        reading = new(diagram, levels);
    }

    /// <summary>What every completion of a case gives for one condition.</summary>
    /// <param name="output">The gate of the condition.</param>
    /// <param name="answers">The answers of the atoms, after <see cref="Topics.OpenUp"/>, and then of the gates.</param>
    public ExactAnswer Of(int output, ReadOnlySpan<Answer> answers)
    {
        if (answers[output] != Answer.Unknown) return new(answers[output], [], true, 0);
        diagram.Begin(limit);
        cone.Look(output, answers);
        MakeRoom();
        TellApart(answers);
        for (var item = 0; item < cone.Count && !diagram.IsFull; item++) Make(item);
        var root = diagram.IsFull ? (int)Answer.Unknown : Node(cone.Root);
        if (!diagram.IsFull && Diagram.IsConstant(root)) return new((Answer)root, [], true, diagram.Count);
        var turning = diagram.IsFull ? [] : reading.Of(root, cone.Levels);
        return new(Answer.Unknown, diagram.IsFull ? [] : turning, !diagram.IsFull, diagram.Count);
    }

    private void MakeRoom()
    {
        if (nodes.Length < cone.Count)
        {
            Array.Resize(ref nodes, 2 * cone.Count);
            Array.Resize(ref before, 2 * cone.Count);
        }
    }

    // Each open atom takes the groups of its topic apart into those in which it is yes, no and neither.
    private void TellApart(ReadOnlySpan<Answer> answers)
    {
        levels.Begin(cone.Levels);
        for (var item = 0; item < cone.Count; item++)
        {
            if (cone.KindOf(item) != Op.Input) continue;
            var level = cone.LevelOf(item);
            var number = cone.TopicAt(level);
            var topic = topics.All[number];
            if (!levels.IsOpened(level)) levels.Open(level, number, topic.Allowed(answers));
            var place = topics.PlaceOf(cone.AtomOf(item));
            levels.TellApart(level, topic.YesIn(place), topic.NoIn(place));
        }
    }

    private void Make(int item)
    {
        before[item] = diagram.Count;
        switch (cone.KindOf(item))
        {
            case Op.Input: nodes[item] = Leaf(item); break;
            case Op.And or Op.Or: nodes[item] = item == cone.Root >> 1 ? Fold(item) : Apart(item, Fold(item)); break;
            default: nodes[item] = (int)Answer.Unknown; break;
        }
    }

    private int Leaf(int item)
    {
        var level = cone.LevelOf(item);
        var topic = topics.All[cone.TopicAt(level)];
        var place = topics.PlaceOf(cone.AtomOf(item));
        ulong yes = topic.YesIn(place), no = topic.NoIn(place);
        var groups = levels.GroupsAt(level);
        Span<int> children = stackalloc int[groups.Length];
        for (var i = 0; i < children.Length; i++)
            children[i] = (groups[i] & yes) != 0 ? (int)Answer.Yes : (groups[i] & no) != 0 ? (int)Answer.No : (int)Answer.Unknown;

        return diagram.Node(level, children);
    }

    private int Node(int reference) => (reference & 1) == 0 ? nodes[reference >> 1] : diagram.Not(nodes[reference >> 1]);

    private int Fold(int item)
    {
        var references = cone.ReferencesOf(item);
        if (operands.Length < references.Length) operands = new int[2 * references.Length];
        for (var i = 0; i < references.Length; i++)
        {
            var node = Node(references[i]);
            var level = diagram.LevelOf(node);
            var to = i;
            for (; to > 0 && diagram.LevelOf(operands[to - 1]) < level; to--) operands[to] = operands[to - 1];
            operands[to] = node;
        }

        var folded = operands[0];
        if (cone.KindOf(item) == Op.And)
            for (var i = 1; i < references.Length && !diagram.IsFull; i++) folded = diagram.And(operands[i], folded);
        else
            for (var i = 1; i < references.Length && !diagram.IsFull; i++) folded = diagram.Or(operands[i], folded);
        return folded;
    }

    private int Apart(int item, int root)
    {
        if (diagram.IsFull || Diagram.IsConstant(root) || !cone.IsApart(item)) return root;
        var level = cone.LevelOf(item);
        levels.OpenPart(level, root, before[cone.BeginsAt(item)]);
        var outcomes = diagram.OutcomesOf(root);
        Span<int> children = stackalloc int[3];
        var count = 0;
        for (var answer = 0; answer < 3; answer++)
            if ((outcomes & (1 << answer)) != 0) children[count++] = answer;
        return diagram.Node(level, children[..count]);
    }
}
