namespace DueCourse.Casework.People;

/// <summary>
/// What a search asks, as a value that every engine answers alike: of each group at least one key must be there. Keys are small
/// letters and digits of ASCII and nothing else, so no engine cuts, folds or reads them its own way, and nothing typed is syntax.
/// </summary>
/// <param name="Groups">The groups; none asks for nothing and finds nothing.</param>
public sealed record SearchQuery(IReadOnlyList<IReadOnlyList<string>> Groups)
{
    /// <summary>Whether it finds a document with these keys: what an engine must agree with.</summary>
    public bool Finds(IReadOnlySet<string> keys) => Groups.Count > 0 && Groups.All(g => g.Any(keys.Contains));

    /// <summary>As SQLite's FTS5 asks it; empty when it asks for nothing.</summary>
    public string ForFts5() => string.Join(" AND ", Groups.Select(g => "(" + string.Join(" OR ", g.Select(k => $"\"{k}\"")) + ")"));
}

/// <summary>
/// What can be found of one identity in one compartment, so that nobody finds by what they may not read. For FTS5 join the keys
/// with blanks; PostgreSQL holds them as an array (decision 0022).
/// </summary>
/// <param name="Case">The case.</param>
/// <param name="Identity">The identity.</param>
/// <param name="In">The compartment in which the names and numbers stand.</param>
/// <param name="Keys">The keys, in order.</param>
public sealed record SearchDocument(CaseId Case, EntryId Identity, Compartment In, IReadOnlyList<string> Keys)
{
    /// <summary>Everything that can be found in a case, in a fixed order. Nothing here ranks anybody.</summary>
    public static IEnumerable<SearchDocument> Of(LiveCase c) =>
        from identity in c.People.Identities.Values
        where identity.FoundWrong is null
        from found in Keyed(identity).GroupBy(k => k.In).OrderBy(g => g.Key)
        select new SearchDocument(c.Id, identity.Id, found.Key, [.. found.Select(f => f.Key).Distinct().Order(StringComparer.Ordinal)]);

    private static IEnumerable<(Compartment In, string Key)> Keyed(Identity identity)
    {
        foreach (var name in identity.Names.Where(n => n.FoundWrong is null))
        {
            foreach (var key in NameForms.Keys(name.Said.AsWritten)) yield return (name.Id.Compartment, key);
            if (name.Said.InLatinLetters is { } latin)
                foreach (var key in NameForms.Keys(latin)) yield return (name.Id.Compartment, key);
        }

        foreach (var number in identity.References.Where(r => r.FoundWrong is null))
            foreach (var key in ReferenceForms.Keys(number.Said.AsWritten)) yield return (number.Id.Compartment, key);
    }
}
