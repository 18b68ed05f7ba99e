namespace DueCourse.Law.Tests.Exact.Reference;

using System.Numerics;
using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;

/// <summary>
/// Reads one condition of a circuit exactly on a case: it makes the decision diagram of what is not known, restricted by what
/// is. One instance serves one case after another, and not two at a time. This is the slower way, as it was first written; the
/// law's own is held against it.
/// </summary>
/// <remarks>
/// A part of the condition that shares nothing open with the rest of it is worked out by itself, and stands in the rest as one
/// thing that is so or not: so the diagram grows with what is entangled, and not with the length of the condition. Where such
/// a part can also stay unknown for good it is left where it is, because what stands in its place has two values.
/// </remarks>
internal sealed class ReferenceRestriction
{
    /// <summary>The most nodes of a diagram unless told otherwise.</summary>
    public const int UsualLimit = 20_000;

    // Between the levels of two topics there is room for the parts that begin with one.
    private const int Room = 32;

    private readonly Circuit circuit;
    private readonly Topics topics;
    private readonly ReferenceDiagram diagram;
    private readonly int[] nodes;
    private readonly int[] seen;
    private readonly int[] order;
    private readonly int[] levels;
    private readonly int[] topicAt;
    private readonly ulong[] allowed;
    private readonly int[] levelSeen;
    private readonly int[] partAt;
    private readonly int[] levelStamp;
    private readonly List<int> there = [];
    private readonly int[] above;
    private readonly int[] depth;
    private readonly int[] aboveTopic;
    private readonly int[] lowest;
    private readonly Stack<(int Root, int IfNo, int IfYes)> toLookAt = new();
    private int[] outcomes = [];
    private int[] visited = [];
    private int ordered;
    private int used;
    private int round;
    private int last;

    /// <summary>For the conditions of a circuit, which keeps its gaps apart.</summary>
    public ReferenceRestriction(Circuit circuit, Topics topics, int limit = UsualLimit)
    {
        this.circuit = circuit;
        this.topics = topics;
        diagram = new(limit);
        nodes = new int[circuit.Count];
        seen = new int[circuit.Count];
        order = new int[circuit.Count];
        levels = new int[topics.All.Count];
        topicAt = new int[(topics.All.Count + 1) * Room];
        partAt = new int[(topics.All.Count + 1) * Room];
        levelStamp = new int[(topics.All.Count + 1) * Room];
        above = new int[circuit.Count];
        depth = new int[circuit.Count];
        lowest = new int[circuit.Count];
        aboveTopic = new int[topics.All.Count];
        allowed = new ulong[topics.All.Count];
        levelSeen = new int[topics.All.Count];
    }

    /// <summary>What every completion of a case gives for one condition.</summary>
    /// <param name="output">The gate of the condition.</param>
    /// <param name="answers">The answers of the atoms, after <see cref="Topics.OpenUp"/>, and then of the gates.</param>
    public ExactAnswer Of(int output, ReadOnlySpan<Answer> answers)
    {
        last = (int)answers[output];
        if (answers[output] != Answer.Unknown) return new(answers[output], [], true, 0);
        round++;
        ordered = used = 0;
        outcomes.AsSpan(0, Math.Min(outcomes.Length, diagram.Count)).Clear();
        diagram.Clear();
        Mark(output, answers);
        FindParts(output, answers);
        Span<int> children = stackalloc int[64];
        for (var i = 0; i < ordered && !diagram.IsFull; i++)
        {
            var gate = order[i];
            nodes[gate] = Of(gate, answers, children);
            if (gate != output && lowest[gate] == gate && circuit.OpOf(gate) is Op.And or Op.Or) nodes[gate] = Apart(nodes[gate], children);
        }

        if (diagram.IsFull) return new(Answer.Unknown, [], false, diagram.Count);
        var root = last = nodes[output];
        return ReferenceDiagram.IsConstant(root) ? new((Answer)root, [], true, diagram.Count) : new(Answer.Unknown, Turning(root), true, diagram.Count);
    }

    /// <summary>
    /// The answer that the diagram last made gives when what was not known is known: the way down it that the classes show.
    /// </summary>
    /// <param name="completed">The answers of the atoms on the completed case.</param>
    public Answer Completed(ReadOnlySpan<Answer> completed)
    {
        return Completed(last, completed);
    }

    private Answer Completed(int node, ReadOnlySpan<Answer> completed)
    {
        while (!ReferenceDiagram.IsConstant(node))
        {
            var level = diagram.LevelOf(node);
            var below = diagram.Below(node);
            var place = 0;
            if (partAt[level] != 0)
            {
                place = Completed(partAt[level], completed) == Answer.Yes ? 1 : 0;
            }
            else
            {
                var topic = topicAt[level];
                for (var open = allowed[topic]; open != 0; open &= open - 1, place++)
                    if (Fits(topic, BitOperations.TrailingZeroCount(open), completed)) break;
            }

            if (place == below.Length) throw new ArgumentException("that is no completion of the case the diagram was made for", nameof(completed));
            node = below[place];
        }

        return (Answer)node;
    }

    // The classes that agree with what is known; all of them where none does.
    private static ulong Allowed(Topic topic, ReadOnlySpan<Answer> answers)
    {
        ulong all = 0, fitting = 0;
        for (var one = 0; one < topic.Classes.Count; one++)
        {
            var agrees = true;
            for (var i = 0; i < topic.Atoms.Count; i++)
                agrees &= answers[topic.Atoms[i]] == Answer.Unknown || topic.Classes[one][i] == answers[topic.Atoms[i]];
            all |= 1UL << one;
            if (agrees) fitting |= 1UL << one;
        }

        return fitting == 0 ? all : fitting;
    }

    private bool Fits(int topic, int one, ReadOnlySpan<Answer> completed)
    {
        var atoms = topics.All[topic].Atoms;
        for (var i = 0; i < atoms.Count; i++)
            if (topics.All[topic].Classes[one][i] != completed[atoms[i]]) return false;
        return true;
    }

    // Only what is open and stands under what is open can matter. Operands come first in the order kept.
    private void Mark(int gate, ReadOnlySpan<Answer> answers)
    {
        if (seen[gate] == round) return;
        seen[gate] = round;
        if (gate < circuit.Atoms.Count)
        {
            var topic = topics.OfAtom(gate);
            if (levelSeen[topic] != round)
            {
                levelSeen[topic] = round;
                allowed[topic] = Allowed(topics.All[topic], answers);
                used += Room;
                topicAt[used] = topic;
                aboveTopic[topic] = -1;
                levels[topic] = used;
            }
        }
        else
        {
            foreach (var operand in circuit.OperandsOf(gate))
                if (answers[operand] == Answer.Unknown) Mark(operand, answers);
        }

        above[gate] = -1;
        order[ordered++] = gate;
    }

    // A gate is a part by itself when everything open below it is reached through it alone. For each gate the nearest one above
    // it through which every way from the condition leads is found, and from these the lowest that what is below it shares.
    private void FindParts(int output, ReadOnlySpan<Answer> answers)
    {
        depth[output] = 0;
        for (var i = ordered - 1; i >= 0; i--)
        {
            var gate = order[i];
            if (gate != output) depth[gate] = depth[above[gate]] + 1;
            if (gate < circuit.Atoms.Count)
            {
                ref var topic = ref aboveTopic[topics.OfAtom(gate)];
                topic = topic < 0 ? gate : Shared(topic, gate);
            }
            else
            {
                foreach (var operand in circuit.OperandsOf(gate))
                    if (answers[operand] == Answer.Unknown) above[operand] = above[operand] < 0 ? gate : Shared(above[operand], gate);
            }
        }

        for (var i = 0; i < ordered; i++)
        {
            var gate = order[i];
            var low = -1;
            if (gate < circuit.Atoms.Count)
            {
                low = aboveTopic[topics.OfAtom(gate)];
            }
            else
            {
                foreach (var operand in circuit.OperandsOf(gate))
                    if (answers[operand] == Answer.Unknown && lowest[operand] >= 0) low = low < 0 ? lowest[operand] : Shared(low, lowest[operand]);
                if (low >= 0) low = Shared(low, gate);
            }

            lowest[gate] = low;
        }
    }

    private int Shared(int a, int b)
    {
        while (a != b)
        {
            if (depth[a] >= depth[b]) a = above[a];
            else b = above[b];
        }

        return a;
    }

    private int Apart(int root, Span<int> children)
    {
        if (ReferenceDiagram.IsConstant(root) || diagram.IsFull) return root;
        MakeRoom();
        if (diagram.Outcomes(root, outcomes) != ((1 << (int)Answer.No) | (1 << (int)Answer.Yes))) return root;
        // It stands where it begins, just above.
        var level = diagram.LevelOf(root) - 1;
        if (level % Room == 0) return root;
        partAt[level] = root;
        children[0] = (int)Answer.No;
        children[1] = (int)Answer.Yes;
        return diagram.Node(level, children[..2]);
    }

    private void MakeRoom()
    {
        if (outcomes.Length < diagram.Count) Array.Resize(ref outcomes, 2 * diagram.Count);
        if (visited.Length < diagram.Count) Array.Resize(ref visited, 2 * diagram.Count);
    }

    private int Of(int gate, ReadOnlySpan<Answer> answers, Span<int> children)
    {
        switch (circuit.OpOf(gate))
        {
            case Op.Input:
                var topic = topics.OfAtom(gate);
                var place = topics.PlaceOf(gate);
                var classes = topics.All[topic].Classes;
                var count = 0;
                for (var open = allowed[topic]; open != 0; open &= open - 1)
                    children[count++] = (int)classes[BitOperations.TrailingZeroCount(open)][place];
                return diagram.Node(levels[topic], children[..count]);
            case Op.Not: return diagram.Not(nodes[circuit.OperandsOf(gate)[0]]);
            case Op.And:
                var all = (int)Answer.Yes;
                foreach (var operand in circuit.OperandsOf(gate))
                    if (answers[operand] == Answer.Unknown && !diagram.IsFull) all = diagram.And(all, nodes[operand]);
                return all;
            case Op.Or:
                var any = (int)Answer.No;
                foreach (var operand in circuit.OperandsOf(gate))
                    if (answers[operand] == Answer.Unknown && !diagram.IsFull) any = diagram.Or(any, nodes[operand]);
                return any;
            default: return (int)circuit.OpOf(gate);
        }
    }

    // The condition itself, and then each part that it turns on, with what the part's own answers would make of the whole.
    private List<Live> Turning(int root)
    {
        MakeRoom();
        visited.AsSpan(0, diagram.Count).Clear();
        var turning = new List<Live>(used / Room);
        Array.Clear(levelStamp);
        var stamp = 0;
        toLookAt.Clear();
        toLookAt.Push((root, 1 << (int)Answer.No, 1 << (int)Answer.Yes));
        while (toLookAt.TryPop(out var part))
        {
            diagram.Outcomes(part.Root, outcomes);
            there.Clear();
            Levels(part.Root, ++stamp);
            foreach (var level in there)
            {
                if (partAt[level] != 0)
                {
                    toLookAt.Push((partAt[level], Whole(With(part.Root, level, 0, ++stamp), part.IfNo, part.IfYes), Whole(With(part.Root, level, 1, ++stamp), part.IfNo, part.IfYes)));
                    continue;
                }

                var place = 0;
                ulong yes = 0, no = 0;
                for (var open = allowed[topicAt[level]]; open != 0; open &= open - 1, place++)
                {
                    var left = Whole(With(part.Root, level, place, ++stamp), part.IfNo, part.IfYes);
                    var bit = open & (~open + 1);
                    if (left == 1 << (int)Answer.Yes) yes |= bit;
                    else if (left == 1 << (int)Answer.No) no |= bit;
                }

                turning.Add(new(topicAt[level], yes, no));
            }
        }

        return turning;
    }

    // What the whole can still answer when a part can answer so much.
    private static int Whole(int ofThePart, int ifNo, int ifYes)
    {
        var whole = ofThePart & (1 << (int)Answer.Unknown);
        if ((ofThePart & (1 << (int)Answer.No)) != 0) whole |= ifNo;
        if ((ofThePart & (1 << (int)Answer.Yes)) != 0) whole |= ifYes;
        return whole;
    }

    private void Levels(int node, int stamp)
    {
        if (ReferenceDiagram.IsConstant(node) || visited[node] == stamp) return;
        visited[node] = stamp;
        if (levelStamp[diagram.LevelOf(node)] != stamp)
        {
            levelStamp[diagram.LevelOf(node)] = stamp;
            there.Add(diagram.LevelOf(node));
        }

        foreach (var child in diagram.Below(node)) Levels(child, stamp);
    }

    // The answers that can still come when the topic of a level has one class; looked for no further than needed.
    private int With(int node, int level, int place, int stamp)
    {
        if (diagram.LevelOf(node) > level) return ReferenceDiagram.IsConstant(node) ? 1 << node : outcomes[node];
        if (visited[node] == stamp) return 0;
        visited[node] = stamp;
        var below = diagram.Below(node);
        if (diagram.LevelOf(node) == level) return ReferenceDiagram.IsConstant(below[place]) ? 1 << below[place] : outcomes[below[place]];
        var found = 0;
        foreach (var child in below)
        {
            found |= With(child, level, place, stamp);
            if ((found & (found - 1)) != 0) break;
        }

        return found;
    }
}
