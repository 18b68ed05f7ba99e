namespace DueCourse.Law.Exact;

using DueCourse.Law.Circuits;

/// <summary>
/// One condition for all cases of a shape at a moment, as the diagram of everything that can be asked about it: made once, with
/// nothing known, so that <see cref="Cutting"/> can cut it down for one case after another. It is never altered.
/// </summary>
/// <remarks>
/// A part that shares nothing with the rest has nodes of its own and stands in the rest as one level, with a node below for each
/// of the three answers. To make one takes tens of milliseconds, so it pays where a question is asked of thousands of cases.
/// </remarks>
public sealed class WholeDiagram
{
    /// <summary>The most nodes that making a part may take, unless told otherwise.</summary>
    public const int UsualLimit = 400_000;

    // From how many places orders begin; below which size no other is tried; and after how many that were too large none is.
    private const int Starts = 5, SmallEnough = 100, MostFull = 2;

    private readonly List<int> topicAt = [];
    private readonly List<ulong[]> groupsAt = [];
    private readonly List<int> levels = [Diagram.NoLevel, Diagram.NoLevel, Diagram.NoLevel];
    private readonly List<int> firsts = [0, 0, 0, 0];
    private readonly List<int> below = [];
    private readonly List<int> roots = [];

    private WholeDiagram(Circuit circuit, int output, Topics topics)
    {
        Circuit = circuit;
        Output = output;
        Topics = topics;
    }

    /// <summary>The circuit of which the condition is.</summary>
    public Circuit Circuit { get; }

    /// <summary>The gate of the condition.</summary>
    public int Output { get; }

    /// <summary>The topics of the circuit.</summary>
    public Topics Topics { get; }

    /// <summary>How many nodes it has, the three constants included.</summary>
    public int Count => levels.Count;

    /// <summary>How many levels it has, those of its parts included.</summary>
    internal int LevelCount => topicAt.Count;

    /// <summary>The node at the head of the condition.</summary>
    internal int Root { get; private set; }

    /// <summary>Makes the diagram of a condition; null where making it takes more nodes than the limit.</summary>
    /// <param name="circuit">The circuit, which keeps its gaps apart.</param>
    /// <param name="output">The gate of the condition.</param>
    /// <param name="topics">The topics of the circuit at the moment.</param>
    /// <param name="limit">The most nodes that making a part may take.</param>
    public static WholeDiagram? Of(Circuit circuit, int output, Topics topics, int limit = UsualLimit)
    {
        var whole = new WholeDiagram(circuit, output, topics);
        var nothing = new Answer[circuit.Count];
        Array.Fill(nothing, Answer.Unknown);
        circuit.Run(nothing);
        if (nothing[output] != Answer.Unknown)
        {
            whole.Root = (int)nothing[output];
            return whole;
        }

        var cone = new Cone(circuit, topics);
        cone.Look(output, nothing);
        return new Making(whole, cone, nothing, limit).Succeeds() ? whole : null;
    }

    /// <summary>The level of a node.</summary>
    internal int LevelOf(int node) => levels[node];

    /// <summary>The topic of a level; the complement of a part's number where a part stands there.</summary>
    internal int TopicAt(int level) => topicAt[level];

    /// <summary>The groups of values that a level tells apart.</summary>
    internal ulong[] GroupsAt(int level) => groupsAt[level];

    /// <summary>The node at the head of a part.</summary>
    internal int RootOf(int part) => roots[part];

    /// <summary>Everything that a case is cut by, as arrays.</summary>
    internal (int[] Levels, int[] Firsts, int[] Below) Nodes() => ([.. levels], [.. firsts], [.. below]);

    // Makes part after part, each in an order of its own, and takes over the nodes that are left in the end.
    private sealed class Making(WholeDiagram whole, Cone cone, Answer[] nothing, int limit)
    {
        // By level of the cone.
        private readonly Dictionary<int, List<ulong>> groups = [];
        private readonly Dictionary<int, int> partOf = [];

        public bool Succeeds()
        {
            TellApart();
            for (var item = 0; item < cone.Count; item++)
                if ((item == cone.Root >> 1 || cone.IsApart(item)) && !Part(item)) return false;
            var root = whole.roots[^1];
            whole.Root = (cone.Root & 1) == 0 ? root : Opposite(root, []);
            return true;
        }

        private bool IsPart(int item) => cone.KindOf(item) is Op.And or Op.Or && cone.IsApart(item);

        private void TellApart()
        {
            for (var item = 0; item < cone.Count; item++)
            {
                if (cone.KindOf(item) != Op.Input) continue;
                var level = cone.LevelOf(item);
                var topic = whole.Topics.All[cone.TopicAt(level)];
                if (!groups.TryGetValue(level, out var apart)) apart = [topic.Allowed(nothing)];
                var place = whole.Topics.PlaceOf(cone.AtomOf(item));
                ulong yes = topic.YesIn(place), no = topic.NoIn(place);
                groups[level] = [.. apart.SelectMany(g => new[] { g & yes, g & no, g & ~(yes | no) }).Where(g => g != 0)];
            }
        }

        private bool Part(int head)
        {
            var (leaves, gates) = Inside(head);
            if (Smallest(head, leaves, gates) is not var (diagram, root, order)) return false;
            var from = whole.topicAt.Count;
            foreach (var level in order)
            {
                whole.topicAt.Add(cone.TopicAt(level) >= 0 ? cone.TopicAt(level) : ~partOf[level]);
                whole.groupsAt.Add(cone.TopicAt(level) >= 0 ? [.. groups[level]] : []);
            }

            partOf[cone.LevelOf(head)] = whole.roots.Count;
            whole.roots.Add(TakenOver(diagram, root, from, []));
            return true;
        }

        // What stands between the head of a part and the things on which it turns; gates so that operands come first.
        private (List<int> Leaves, List<int> Gates) Inside(int head)
        {
            var (leaves, gates, seen) = (new List<int>(), new List<int>(), new HashSet<int>());
            Walk(head);
            gates.Sort();
            return (leaves, gates);

            void Walk(int item)
            {
                if (!seen.Add(item)) return;
                if (cone.KindOf(item) is not (Op.And or Op.Or) || (item != head && IsPart(item)))
                {
                    leaves.Add(item);
                    return;
                }

                gates.Add(item);
                foreach (var reference in cone.ReferencesOf(item)) Walk(reference >> 1);
            }
        }

        // Which order is good shows only when the diagram is made, so several are tried, the same for every part like it.
        private (Diagram Diagram, int Root, List<int> Order)? Smallest(int head, List<int> leaves, List<int> gates)
        {
            (Diagram Diagram, int Root, List<int> Order)? best = null;
            var (size, most, full) = (int.MaxValue, limit, 0);
            foreach (var order in Orders(leaves, gates))
            {
                var (diagram, root) = Made(head, leaves, gates, order, most);
                if (diagram.IsFull)
                {
                    if (best is null && ++full == MostFull) return null;
                    continue;
                }

                var reached = Reached(diagram, root);
                most = Math.Min(most, 2 * diagram.Count);
                if (reached < size) (size, best) = (reached, (diagram, root, order));
                if (size < SmallEnough) break;
            }

            return best;
        }

        private static int Reached(Diagram diagram, int root)
        {
            var (seen, waiting) = (new HashSet<int>(), new Stack<int>([root]));
            while (waiting.TryPop(out var node))
            {
                if (Diagram.IsConstant(node) || !seen.Add(node)) continue;
                foreach (var child in diagram.Below(node)) waiting.Push(child);
            }

            return seen.Count;
        }

        // Orders of the levels of a part, from the first to the last.
        private IEnumerable<List<int>> Orders(List<int> leaves, List<int> gates)
        {
            var levels = leaves.Where(i => cone.KindOf(i) != Op.Unknown).Select(cone.LevelOf).Distinct().ToList();
            int[] vertices = [.. levels.Concat(gates.Select(cone.LevelOf)).Order()];
            var numberOf = vertices.Index().ToDictionary(v => v.Item, v => v.Index);
            List<int[]> edges = [.. gates.Select(gate =>
                (int[])[.. Below(gate).Append(cone.LevelOf(gate)).Distinct().Select(v => numberOf[v])])];
            int[] first = [.. Enumerable.Range(0, vertices.Length)];
            for (uint start = 0, drawn = 1; start < Starts; start++)
            {
                var place = Arrangement.Of(first, edges);
                yield return [.. levels.OrderBy(l => place[numberOf[l]])];
                for (var i = first.Length - 1; i > 0; i--)
                {
                    drawn = unchecked((drawn * 1664525) + 1013904223);
                    var other = (int)((drawn >> 8) % (uint)(i + 1));
                    (first[i], first[other]) = (first[other], first[i]);
                }
            }

            yield return [.. levels.Order()];

            IEnumerable<int> Below(int gate)
            {
                var operands = cone.ReferencesOf(gate).ToArray();
                return operands.Where(r => cone.KindOf(r >> 1) != Op.Unknown).Select(r => cone.LevelOf(r >> 1));
            }
        }

        private (Diagram Diagram, int Root) Made(int head, List<int> leaves, List<int> gates, List<int> order, int most)
        {
            var rank = order.Index().ToDictionary(l => l.Item, l => l.Index);
            var diagram = new Diagram();
            diagram.Begin(most);
            var nodes = new Dictionary<int, int>();
            foreach (var leaf in leaves) nodes[leaf] = Leaf(diagram, leaf, rank);
            foreach (var gate in gates)
            {
                var operands = cone.ReferencesOf(gate).ToArray().Select(r => (r & 1) == 0 ? nodes[r >> 1] : diagram.Not(nodes[r >> 1])).OrderByDescending(diagram.LevelOf).ToList();
                nodes[gate] = operands.Skip(1).Aggregate(operands[0], (made, operand) => cone.KindOf(gate) == Op.And ? diagram.And(operand, made) : diagram.Or(operand, made));
                if (diagram.IsFull) return (diagram, (int)Answer.Unknown);
            }

            return (diagram, nodes[head]);
        }

        private int Leaf(Diagram diagram, int item, Dictionary<int, int> rank)
        {
            if (cone.KindOf(item) == Op.Unknown) return (int)Answer.Unknown;
            var level = cone.LevelOf(item);
            if (cone.KindOf(item) != Op.Input) return diagram.Node(rank[level], [(int)Answer.No, (int)Answer.Unknown, (int)Answer.Yes]);
            var topic = whole.Topics.All[cone.TopicAt(level)];
            var place = whole.Topics.PlaceOf(cone.AtomOf(item));
            ulong yes = topic.YesIn(place), no = topic.NoIn(place);
            return diagram.Node(rank[level], [.. groups[level].Select(g => (g & yes) != 0 ? (int)Answer.Yes : (g & no) != 0 ? (int)Answer.No : (int)Answer.Unknown)]);
        }

        private int TakenOver(Diagram diagram, int node, int from, Dictionary<int, int> taken)
        {
            if (Diagram.IsConstant(node)) return node;
            if (taken.TryGetValue(node, out var known)) return known;
            int[] children = [.. diagram.Below(node).ToArray().Select(c => TakenOver(diagram, c, from, taken))];
            return taken[node] = Added(from + diagram.LevelOf(node), children);
        }

        private int Opposite(int node, Dictionary<int, int> turned)
        {
            if (Diagram.IsConstant(node)) return 2 - node;
            if (turned.TryGetValue(node, out var known)) return known;
            int[] children = [.. Enumerable.Range(whole.firsts[node], whole.firsts[node + 1] - whole.firsts[node]).Select(i => Opposite(whole.below[i], turned))];
            return turned[node] = Added(whole.levels[node], children);
        }

        private int Added(int level, int[] children)
        {
            var node = whole.levels.Count;
            whole.levels.Add(level);
            whole.below.AddRange(children);
            whole.firsts.Add(whole.below.Count);
            return node;
        }
    }
}
