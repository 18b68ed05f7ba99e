namespace DueCourse.Law;

/// <summary>Everything the statute book is made of, for the tests and generated pages that look at it as a whole.</summary>
public static class Corpus
{
    /// <summary>Every node of every rule, consequence, route and gate, each once.</summary>
    public static IReadOnlyList<Node> Nodes(this StatuteBook book)
    {
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var ordered = new List<Node>();
        foreach (var root in book.Roots()) Visit(root);
        return ordered;

        void Visit(Node node)
        {
            if (!seen.Add(node)) return;
            ordered.Add(node);
            foreach (var child in node.Children) Visit(child);
        }
    }

    /// <summary>A node and every node below it, each once.</summary>
    public static IReadOnlyList<Node> SelfAndAllBelow(this Node node)
    {
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var ordered = new List<Node>();
        Visit(node);
        return ordered;

        void Visit(Node next)
        {
            if (!seen.Add(next)) return;
            ordered.Add(next);
            foreach (var child in next.Children) Visit(child);
        }
    }

    /// <summary>The limbs of the law, in the order in which rules first use them.</summary>
    public static IReadOnlyList<Provided> Limbs(this StatuteBook book) => [.. book.Nodes().OfType<Provided>()];

    /// <summary>The provisions encoded, in full or in part, in the order of first use.</summary>
    public static IReadOnlyList<Provision> Provisions(this StatuteBook book) =>
        [.. book.Limbs().Select(l => l.Citation.Source).Concat(book.Rules.Select(r => r.Citation.Source)).Distinct()];

    /// <summary>The conditions of every rule, consequence, route and gate, each on the case as a whole.</summary>
    public static IReadOnlyList<Node> Conditions(this StatuteBook book) => [.. book.Roots().Distinct(ReferenceEqualityComparer.Instance).Cast<Node>()];

    /// <summary>The facts that some rule turns on.</summary>
    public static IReadOnlySet<FactDefinition> FactsUsed(this StatuteBook book) => book.Nodes().SelectMany(FactsOf).ToHashSet();

    /// <summary>The facts that a node itself reads.</summary>
    public static IEnumerable<FactDefinition> FactsOf(Node node) => node switch
    {
        FactIsYes f => [f.Fact, .. f.On?.Facts ?? []],
        FactIsOneOf f => [f.Fact, .. f.On?.Facts ?? []],
        FactIsTheSameAs f => [f.Fact, f.Other],
        FactIsRecorded f => [f.Fact],
        TermReaches t => [t.Fact],
        NumberIsAtLeast n => [n.Fact],
        DatesInOrder d => d.Left.Facts.Concat(d.Right.Facts),
        AsAt a => a.Day.Facts,
        MeasureReaches m => m.Measure.Reads,
        _ => [],
    };

    private static IEnumerable<Node> Roots(this StatuteBook book) =>
    [
        .. book.Rules.SelectMany(r => r.Consequences.Select(c => c.Condition.Node).Prepend(r.Condition.Node)),
        .. book.Routes.SelectMany(Roots),
        .. book.Gates.Select(g => g.ShutWhen.Node),
    ];

    private static IEnumerable<Node> Roots(Route route) =>
    [
        route.Applies.Node, .. route.Requires.Select(r => r.Condition.Node), .. route.Blocks.Select(b => b.Condition.Node),
        .. route.Parts.SelectMany(Roots),
    ];
}
