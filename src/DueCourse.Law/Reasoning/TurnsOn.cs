namespace DueCourse.Law.Drafting;

using System.Collections.Frozen;
using System.Runtime.CompilerServices;

/// <summary>
/// What a node's answer can turn on: facts, the completeness of lists, judgements and rulings. A what-if need only read
/// again the limbs that turn on what is supposed.
/// </summary>
internal static class TurnsOn
{
    private static readonly ConditionalWeakTable<Node, HashSet<object>> Known = [];

    private static readonly Lazy<ILookup<(SubjectKind, string), FactDefinition>> PresumedFrom = new(() =>
        FactCatalogue.All.SelectMany(f => f.Presumed.SelectMany(p => p.Unless.Prepend(p.Given)).Distinct(), (f, from) => (f, from)).ToLookup(x => (x.f.Kind, x.from), x => x.f));

    private static readonly Lazy<FrozenDictionary<FactDefinition, FactDefinition[]>> From = new(() =>
        FactCatalogue.All.ToFrozenDictionary(f => f, f => SourcesOf(f).Cast<FactDefinition>().Distinct().ToArray()));

    /// <summary>Does the node turn on any of these?</summary>
    public static bool Any(Node node, IReadOnlySet<object> sources) => Of(node).Overlaps(sources);

    /// <summary>A fact, and every fact that is presumed from it while the file is silent, or whose presumption gives way to it.</summary>
    public static IEnumerable<object> SourcesOf(FactDefinition fact) =>
        PresumedFrom.Value[(fact.Kind, fact.Name)].SelectMany(SourcesOf).Prepend(fact);

    /// <summary>A fact, and every fact that is presumed from it, worked out once.</summary>
    public static IReadOnlyList<FactDefinition> FactsFrom(FactDefinition fact) => From.Value[fact];

    /// <summary>Everything that a node turns on.</summary>
    public static IEnumerable<object> SourcesOf(Node node) => Of(node);

    private static HashSet<object> Of(Node node)
    {
        if (Known.TryGetValue(node, out var known)) return known;
        var sources = new HashSet<object>();
        foreach (var fact in Corpus.FactsOf(node)) sources.Add(fact);
        switch (node)
        {
            case Quantified { Kind: var kind }:
                sources.Add(kind);
                if (kind.BeginsWith is { } begins && FactCatalogue.Find(kind, begins) is { } fact) sources.Add(fact);
                break;
            case MeasureReaches { Measure: var measure }:
                foreach (var kind in measure.ReadsLists) sources.Add(kind);
                break;
            case JudgementIsMet { Judgement: var judgement }: sources.Add(judgement.Id); break;
            case Doubted { Id: var id }: sources.Add(id); break;
        }

        foreach (var child in node.Children) sources.UnionWith(Of(child));
        Known.AddOrUpdate(node, sources);
        return sources;
    }
}
