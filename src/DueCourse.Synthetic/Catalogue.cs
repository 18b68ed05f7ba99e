using System.Collections.Frozen;

namespace DueCourse.Synthetic;

/// <summary>The catalogue of facts, by subject.</summary>
internal static class Catalogue
{
    private static readonly FrozenDictionary<SubjectKind, FactDefinition[]> Facts =
        FactCatalogue.Kinds.ToFrozenDictionary(k => k, k => FactCatalogue.All.Where(f => f.Kind == k).ToArray());

    private static readonly FrozenDictionary<SubjectKind, SubjectKind[]> Lists =
        FactCatalogue.Kinds.ToFrozenDictionary(k => k, k => FactCatalogue.Kinds.Where(below => below.Parent == k).ToArray());

    /// <summary>The facts asked of a kind.</summary>
    public static IReadOnlyList<FactDefinition> FactsOf(SubjectKind kind) => Facts[kind];

    /// <summary>The lists below a kind.</summary>
    public static IReadOnlyList<SubjectKind> ListsOf(SubjectKind kind) => Lists[kind];

    /// <summary>The fact names a country, or says of what nationality someone is: it is drawn from the stream of nationality.</summary>
    public static bool RestatesNationality(FactDefinition fact) => fact.Type == FactType.Country || fact.Characteristic == "nationality";
}
