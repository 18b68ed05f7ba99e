namespace DueCourse.Casework.People;

using DueCourse.Casework.Evidence;

/// <summary>
/// The conflicts that a file itself shows where identities or nationalities are at stake: those that call for a second reader.
/// It looks only at what the readers of one compartment can see, so that its answer tells them of nothing else.
/// </summary>
/// <remarks>docs/decisions/0017. It finds conflicts; it weighs none.</remarks>
public static class ConflictsShown
{
    /// <summary>By a link that is to be made.</summary>
    internal static IEnumerable<Conflict> By(LiveCase c, Compartment @in, IdentitiesLinked made)
    {
        var ends = new HashSet<EntryId> { made.Identity };
        if (made is { InCase: null, To: { } to }) ends.Add(to);
        // The person has what the identities have that links in sight tie to them.
        if (made is { InCase: null, To: null }) ends.UnionWith(c.People.Near(link => IsSeen(@in, link)));
        return Among(c, @in, ends, made.Evidence);
    }

    /// <summary>Among everything that a compartment's readers can see of a case.</summary>
    internal static IEnumerable<Conflict> In(LiveCase c, Compartment @in) => Among(c, @in, [.. c.People.Identities.Keys], [.. c.Evidence.Documents.Keys]);

    private static IEnumerable<Conflict> Among(LiveCase c, Compartment @in, HashSet<EntryId> identities, IReadOnlyList<EntryId> evidence)
    {
        var nationalities = identities.Where(id => IsSeen(@in, id)).Select(id => c.People.Identities.GetValueOrDefault(id)).OfType<Identity>()
            .SelectMany(i => i.Nationalities).Where(n => n.FoundWrong is null && IsSeen(@in, n.Id)).Select(n => n.Said).ToList();
        if (nationalities.Where(n => n.Basis is not (NationalityBasis.DeniedByTheState or NationalityBasis.SaidToBeLost)).Select(n => n.Country).Distinct().Skip(1).Any())
            yield return Conflict.TwoStates;
        var documents = c.Evidence.Documents.Values.Where(d => IsSeen(@in, d.Id)
            && (evidence.Contains(d.Id) || (d.Received.Identity is { } of && identities.Contains(of)))).ToList();
        if (documents.Any(d => d.Comparisons.Any(b => IsSeen(@in, b.Id) && (b.Said.Result == ComparisonResult.NoMatch || b.Said.OtherName))))
            yield return Conflict.BiometricsAgainstPapers;
        if (nationalities.Any(n => n.Basis is NationalityBasis.SaidToBeLost)) yield return Conflict.StatusChanged;
        if (documents.Any(d => d.Rejection is not null)) yield return Conflict.FalseDocument;
    }

    private static bool IsSeen(Compartment @in, EntryId entry) => entry.Compartment == @in || entry.Compartment == Compartment.Open;
}
