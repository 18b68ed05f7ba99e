namespace DueCourse.Law.Exact;

using System.Numerics;
using DueCourse.Law.Circuits;

/// <summary>
/// Reads one condition of a circuit exactly on a case: it makes the decision diagram of what is not known, restricted by what
/// is. One instance serves one case after another, and not two at a time.
/// </summary>
public sealed class Restriction
{
    /// <summary>The most nodes of a diagram unless told otherwise.</summary>
    public const int UsualLimit = 20_000;

    private readonly Circuit circuit;
    private readonly Topics topics;
    private readonly Diagram diagram;
    private readonly int[] nodes;
    private readonly int[] seen;
    private readonly int[] order;
    private readonly int[] levels;
    private readonly int[] topicAt;
    private readonly ulong[] allowed;
    private readonly int[] levelSeen;
    private int[] outcomes = [];
    private int[] visited = [];
    private int ordered;
    private int used;
    private int round;
    private int last;

    /// <summary>For the conditions of a circuit, which keeps its gaps apart.</summary>
    public Restriction(Circuit circuit, Topics topics, int limit = UsualLimit)
    {
        this.circuit = circuit;
        this.topics = topics;
        diagram = new(limit);
        nodes = new int[circuit.Count];
        seen = new int[circuit.Count];
        order = new int[circuit.Count];
        levels = new int[topics.All.Count];
        topicAt = new int[topics.All.Count];
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
        diagram.Clear();
        Mark(output, answers);
        Span<int> children = stackalloc int[64];
        for (var i = 0; i < ordered; i++) nodes[order[i]] = Of(order[i], answers, children);
        if (diagram.IsFull) return new(Answer.Unknown, [], false, diagram.Count);
        var root = last = nodes[output];
        return Diagram.IsConstant(root) ? new((Answer)root, [], true, diagram.Count) : new(Answer.Unknown, Turning(root), true, diagram.Count);
    }

    /// <summary>
    /// The answer that the diagram last made gives when what was not known is known: the way down it that the classes show.
    /// </summary>
    /// <param name="completed">The answers of the atoms on the completed case.</param>
    public Answer Completed(ReadOnlySpan<Answer> completed)
    {
        var node = last;
        while (!Diagram.IsConstant(node))
        {
            var topic = topicAt[diagram.LevelOf(node)];
            var atoms = topics.All[topic].Atoms;
            var place = 0;
            for (var open = allowed[topic]; open != 0; open &= open - 1, place++)
            {
                var one = topics.All[topic].Classes[BitOperations.TrailingZeroCount(open)];
                var fits = true;
                for (var i = 0; i < atoms.Count; i++) fits &= one[i] == completed[atoms[i]];
                if (fits) break;
            }

            var below = diagram.Below(node);
            if (place == below.Length) throw new ArgumentException("that is no completion of the case the diagram was made for", nameof(completed));
            node = below[place];
        }

        return (Answer)node;
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
                allowed[topic] = topics.All[topic].Allowed(answers);
                topicAt[used] = topic;
                levels[topic] = used++;
            }
        }
        else
        {
            foreach (var operand in circuit.OperandsOf(gate))
                if (answers[operand] == Answer.Unknown) Mark(operand, answers);
        }

        order[ordered++] = gate;
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

    private List<Live> Turning(int root)
    {
        if (outcomes.Length < diagram.Count) outcomes = new int[2 * diagram.Count];
        if (visited.Length < diagram.Count) visited = new int[2 * diagram.Count];
        outcomes.AsSpan(0, diagram.Count).Clear();
        visited.AsSpan(0, diagram.Count).Clear();
        diagram.Outcomes(root, outcomes);

        // A node that was worked out has its outcomes: those below the root, and only those.
        Span<bool> there = used <= 512 ? stackalloc bool[used] : new bool[used];
        for (var node = 3; node <= root; node++)
            if (outcomes[node] != 0) there[diagram.LevelOf(node)] = true;
        var turning = new List<Live>(used);
        var stamp = 0;
        for (var level = 0; level < used; level++)
        {
            if (!there[level]) continue;
            var place = 0;
            ulong yes = 0, no = 0;
            for (var open = allowed[topicAt[level]]; open != 0; open &= open - 1, place++)
            {
                var left = With(root, level, place, ++stamp);
                var bit = open & (~open + 1);
                if (left == 1 << (int)Answer.Yes) yes |= bit;
                else if (left == 1 << (int)Answer.No) no |= bit;
            }

            turning.Add(new(topicAt[level], yes, no));
        }

        return turning;
    }

    // The answers that can still come when the topic of a level has one class; looked for no further than needed.
    private int With(int node, int level, int place, int stamp)
    {
        if (diagram.LevelOf(node) > level) return Diagram.IsConstant(node) ? 1 << node : outcomes[node];
        if (visited[node] == stamp) return 0;
        visited[node] = stamp;
        var below = diagram.Below(node);
        if (diagram.LevelOf(node) == level) return Diagram.IsConstant(below[place]) ? 1 << below[place] : outcomes[below[place]];
        var found = 0;
        foreach (var child in below)
        {
            found |= With(child, level, place, stamp);
            if ((found & (found - 1)) != 0) break;
        }

        return found;
    }
}
