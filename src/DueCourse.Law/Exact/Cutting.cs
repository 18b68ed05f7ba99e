namespace DueCourse.Law.Exact;

using System.Numerics;

/// <summary>
/// Cuts the diagram of a whole question down to what is open in a case, and reads off it what the answer turns on: the same that
/// <see cref="Restriction"/> finds, and never given up for its size. One instance serves one case after another, and not two at a time.
/// </summary>
public sealed class Cutting
{
    private readonly WholeDiagram whole;
    private readonly int[] levels;
    private readonly int[] firsts;
    private readonly int[] below;
    private readonly Topic?[] topics;
    private readonly ulong[] agreeing;
    private readonly Diagram diagram = new();
    private readonly OpenLevels open = new();
    private readonly ReadingOff reading;
    private readonly Restriction otherwise;

    // By node of the whole: when it was last met, and what it was cut to.
    private readonly int[] met;
    private readonly int[] cut;

    // By level: which of its nodes below are left, as bits; none where it was not yet met.
    private readonly ulong[] left;
    private int round;

    /// <summary>For one question.</summary>
    public Cutting(WholeDiagram whole)
    {
        this.whole = whole;
        (levels, firsts, below) = whole.Nodes();
        topics = [.. Enumerable.Range(0, whole.LevelCount).Select(l => whole.TopicAt(l) < 0 ? null : whole.Topics.All[whole.TopicAt(l)])];
        agreeing = new ulong[topics.Length];
        reading = new(diagram, open);
        otherwise = new(whole.Circuit, whole.Topics);
        met = new int[levels.Length];
        cut = new int[levels.Length];
        left = new ulong[whole.LevelCount];
    }

    /// <summary>What every completion of a case gives for the condition.</summary>
    /// <param name="atoms">The answers of the atoms, after <see cref="Topics.OpenUp"/>; what follows them is not looked at.</param>
    public ExactAnswer Of(ReadOnlySpan<Answer> atoms)
    {
        if (!Agrees(atoms)) return Otherwise(atoms);
        round++;
        diagram.Begin(int.MaxValue);
        open.Begin(left.Length);
        Array.Clear(left);
        var root = Cut(whole.Root);
        return Diagram.IsConstant(root)
            ? new((Answer)root, [], true, diagram.Count)
            : new(Answer.Unknown, reading.Of(root, left.Length), true, diagram.Count);
    }

    // A file that contradicts itself agrees with no value: there only what the gates make of the atoms can be told.
    private ExactAnswer Otherwise(ReadOnlySpan<Answer> atoms)
    {
        var answers = new Answer[whole.Circuit.Count];
        atoms[..whole.Circuit.Atoms.Count].CopyTo(answers);
        whole.Circuit.Run(answers);
        return otherwise.Of(whole.Output, answers);
    }

    private bool Agrees(ReadOnlySpan<Answer> answers)
    {
        for (var level = 0; level < topics.Length; level++)
            if (topics[level] is { } topic && (agreeing[level] = topic.Agreeing(answers)) == 0) return false;
        return true;
    }

    private int Cut(int node)
    {
        if (Diagram.IsConstant(node)) return node;
        if (met[node] == round) return cut[node];
        var level = levels[node];
        var bits = left[level];
        if (bits == 0) bits = left[level] = Open(level);
        var first = firsts[node];
        int made;
        if ((bits & (bits - 1)) == 0)
        {
            made = Cut(below[first + BitOperations.TrailingZeroCount(bits)]);
        }
        else
        {
            Span<int> children = stackalloc int[BitOperations.PopCount(bits)];
            for (var i = 0; i < children.Length; i++, bits &= bits - 1)
                children[i] = Cut(below[first + BitOperations.TrailingZeroCount(bits)]);
            made = diagram.Node(level, children);
        }

        met[node] = round;
        return cut[node] = made;
    }

    // A level that is met for the first time: the values of its topic that are left, or the answers of its part.
    private ulong Open(int level)
    {
        var topic = whole.TopicAt(level);
        if (topic >= 0) return open.Open(level, topic, whole.GroupsAt(level), agreeing[level]);
        var begins = diagram.Count;
        var part = Cut(whole.RootOf(~topic));
        open.OpenPart(level, part, begins);
        return (ulong)diagram.OutcomesOf(part);
    }
}
