namespace DueCourse.Law.Exact;

using System.Numerics;
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

    // After the constants.
    private const int FirstNode = 3;

    private readonly Topics topics;
    private readonly int limit;
    private readonly Diagram diagram = new();
    private readonly Cone cone;
    private readonly Influence influence;

    // By item: its node, and how many nodes there were before it.
    private int[] nodes = new int[64];
    private int[] before = new int[64];
    private int[] operands = new int[64];

    // By level: the classes of a topic, as groups of which each is told apart from the others; or a part.
    private int[] groupsAt = new int[128];
    private int[] groupCount = new int[128];
    private int[] partAt = new int[128];
    private int[] partBegins = new int[128];
    private ulong[] groups = new ulong[256];
    private int groupsUsed;

    // The parts still to look at, four numbers each.
    private int[] waiting = new int[64];
    private Live[] found = new Live[64];

    /// <summary>For the conditions of a circuit, which keeps its gaps apart.</summary>
    public Restriction(Circuit circuit, Topics topics, int limit = UsualLimit)
    {
        this.topics = topics;
        this.limit = limit;
        cone = new(circuit, topics);
        influence = new(diagram);
    }

    /// <summary>What every completion of a case gives for one condition.</summary>
    /// <param name="output">The gate of the condition.</param>
    /// <param name="answers">The answers of the atoms, after <see cref="Topics.OpenUp"/>, and then of the gates.</param>
    public ExactAnswer Of(int output, ReadOnlySpan<Answer> answers)
    {
        if (answers[output] != Answer.Unknown) return new(answers[output], [], true, 0);
        cone.Look(output, answers);
        var place = ExactAnswers.PlaceOf(cone.Told(answers), limit);
        return topics.Answered.Find(place) ?? topics.Answered.Keep(place, Worked(answers));
    }

    private ExactAnswer Worked(ReadOnlySpan<Answer> answers)
    {
        diagram.Begin(limit);
        MakeRoom();
        TellApart(answers);
        for (var item = 0; item < cone.Count && !diagram.IsFull; item++) Make(item);
        var root = diagram.IsFull ? (int)Answer.Unknown : Node(cone.Root);
        if (!diagram.IsFull && Diagram.IsConstant(root)) return new((Answer)root, [], true, diagram.Count);
        var turning = diagram.IsFull ? [] : Turning(root);
        return new(Answer.Unknown, diagram.IsFull ? [] : turning, !diagram.IsFull, diagram.Count);
    }

    private void MakeRoom()
    {
        if (nodes.Length < cone.Count)
        {
            Array.Resize(ref nodes, 2 * cone.Count);
            Array.Resize(ref before, 2 * cone.Count);
        }

        if (groupsAt.Length >= cone.Levels) return;
        Array.Resize(ref groupsAt, 2 * cone.Levels);
        Array.Resize(ref groupCount, 2 * cone.Levels);
        Array.Resize(ref partAt, 2 * cone.Levels);
        Array.Resize(ref partBegins, 2 * cone.Levels);
    }

    // Each open atom takes the groups of its topic apart into those in which it is yes, no and neither.
    private void TellApart(ReadOnlySpan<Answer> answers)
    {
        groupsUsed = 0;
        Array.Clear(groupCount, 0, cone.Levels);
        for (var item = 0; item < cone.Count; item++)
        {
            if (cone.KindOf(item) != Op.Input) continue;
            var level = cone.LevelOf(item);
            var atom = cone.AtomOf(item);
            var topic = topics.All[cone.TopicAt(level)];
            if (groupCount[level] == 0)
            {
                var allowed = topic.Allowed(answers);
                groupsAt[level] = groupsUsed;
                groupsUsed += BitOperations.PopCount(allowed);
                if (groupsUsed > groups.Length) Array.Resize(ref groups, 2 * groupsUsed);
                groups[groupsAt[level]] = allowed;
                groupCount[level] = 1;
            }

            var place = topics.PlaceOf(atom);
            ulong yes = topic.YesIn(place), no = topic.NoIn(place);
            var at = groupsAt[level];
            var count = groupCount[level];
            for (var i = at; i < at + count; i++)
            {
                var group = groups[i];
                if ((group & (group - 1)) == 0) continue;
                ulong isYes = group & yes, isNo = group & no, isNeither = group & ~(yes | no);
                if (isYes == group || isNo == group || isNeither == group) continue;
                groups[i] = isYes != 0 ? isYes : isNo;
                if (isYes != 0 && isNo != 0) groups[at + groupCount[level]++] = isNo;
                if (isNeither != 0) groups[at + groupCount[level]++] = isNeither;
            }
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
        Span<int> children = stackalloc int[groupCount[level]];
        for (var i = 0; i < children.Length; i++)
        {
            var group = groups[groupsAt[level] + i];
            children[i] = (group & yes) != 0 ? (int)Answer.Yes : (group & no) != 0 ? (int)Answer.No : (int)Answer.Unknown;
        }

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
        partAt[level] = root;
        partBegins[level] = before[cone.BeginsAt(item)];
        var outcomes = diagram.OutcomesOf(root);
        Span<int> children = stackalloc int[3];
        var count = 0;
        for (var answer = 0; answer < 3; answer++)
            if ((outcomes & (1 << answer)) != 0) children[count++] = answer;
        return diagram.Node(level, children[..count]);
    }

    // The condition itself, and then each part that it turns on, with what the part's own answers would make of the whole.
    private Live[] Turning(int root)
    {
        var count = 0;
        var waits = 0;
        Wait(ref waits, root, FirstNode, Whole(1, 2, 4));
        while (waits > 0)
        {
            waits -= 3;
            var (part, begins, whole) = (waiting[waits], waiting[waits + 1], waiting[waits + 2]);
            influence.Look(part, begins, cone.Levels);
            for (var level = influence.Lowest; level <= influence.Highest; level++)
            {
                if (!influence.IsMet(level)) continue;
                if (cone.TopicAt(level) < 0)
                {
                    Look(level, whole, ref waits);
                    continue;
                }

                ulong yes = 0, no = 0;
                for (var i = 0; i < groupCount[level]; i++)
                {
                    var answers = OfTheWhole(influence.Left(level, i), whole);
                    if (answers == 1 << (int)Answer.Yes) yes |= groups[groupsAt[level] + i];
                    else if (answers == 1 << (int)Answer.No) no |= groups[groupsAt[level] + i];
                }

                if (count == found.Length) Array.Resize(ref found, 2 * count);
                found[count++] = new(cone.TopicAt(level), yes, no);
            }
        }

        return found[..count];
    }

    private void Look(int level, int whole, ref int waits)
    {
        var part = partAt[level];
        var outcomes = diagram.OutcomesOf(part);
        int ofTheWhole = 0, place = 0;
        for (var answer = 0; answer < 3; answer++)
            if ((outcomes & (1 << answer)) != 0) ofTheWhole |= OfTheWhole(influence.Left(level, place++), whole) << (3 * answer);
        if (outcomes == 7)
        {
            // What the rest does not tell apart is the same answer; otherwise a thing that only changes the one into the other would seem to matter.
            var apart = influence.ToldApart(level);
            if ((apart & 1) == 0) part = diagram.Merged(part, Answer.Unknown, Answer.No);
            else if ((apart & 2) == 0) part = diagram.Merged(part, Answer.Unknown, Answer.Yes);
            else if ((apart & 4) == 0) part = diagram.Merged(part, Answer.Yes, Answer.No);
        }

        Wait(ref waits, part, partBegins[level], ofTheWhole);
    }

    private void Wait(ref int waits, int part, int begins, int whole)
    {
        if (waits + 3 > waiting.Length) Array.Resize(ref waiting, 2 * waiting.Length);
        waiting[waits++] = part;
        waiting[waits++] = begins;
        waiting[waits++] = whole;
    }

    // What the whole can still answer if the part answers no, unknown, yes: three bits each.
    private static int Whole(int ifNo, int ifUnknown, int ifYes) => ifNo | (ifUnknown << 3) | (ifYes << 6);

    private static int OfTheWhole(int ofThePart, int whole)
    {
        var answers = 0;
        if ((ofThePart & 1) != 0) answers |= whole & 7;
        if ((ofThePart & 2) != 0) answers |= (whole >> 3) & 7;
        if ((ofThePart & 4) != 0) answers |= (whole >> 6) & 7;
        return answers;
    }
}
