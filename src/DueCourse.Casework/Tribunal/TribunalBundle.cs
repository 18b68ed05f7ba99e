namespace DueCourse.Casework.Tribunal;

using DueCourse.Casework.Evidence;

/// <summary>
/// The documents of a case that go to the Tribunal, numbered, with what came late marked. Only what somebody with authority permitted
/// for a court goes in (<see cref="OnwardUses"/>), and it is asked again each time a bundle is made.
/// </summary>
/// <param name="Cover">Its cover.</param>
/// <param name="Documents">The documents, in the order in which they were chosen.</param>
public sealed record TribunalBundle(TribunalCover Cover, IReadOnlyList<TribunalDocument> Documents)
{
    private const int Most = 999;
    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>Makes the bundle of the documents that somebody chose.</summary>
    /// <param name="c">The case, as whoever chose may read it.</param>
    /// <param name="chosen">The entries by which the documents came in, in the order in which they are to be read.</param>
    /// <param name="cover">The cover.</param>
    /// <returns>The bundle, or the refusal: no document is left out without a word.</returns>
    public static (TribunalBundle? Bundle, Refusal? Refused) Of(LiveCase c, IReadOnlyList<EntryId> chosen, TribunalCover cover)
    {
        if (cover.Refused() is { } unfit) return (null, unfit);
        if (chosen.Count == 0)
            return (null, new("tribunal.none", "No document was chosen, and none that you may read is permitted for a court.", "A bundle without documents tells the Tribunal nothing.", "Have the use of the documents before a court permitted, with the legal basis, or ask for access."));
        if (chosen.Count > Most)
            return (null, new("tribunal.count", $"{chosen.Count} documents were chosen; a bundle has at most {Most}.", "Nobody could find their way in it.", "Choose the documents on which the appeal turns."));
        var documents = new List<TribunalDocument>();
        foreach (var id in chosen)
        {
            if (documents.Exists(d => d.Id == id))
                return (null, new("tribunal.twice", $"The document {id} was chosen twice.", "It would stand in the bundle under two numbers.", "Name it once."));
            if (c.MayNotLeave(id, OnwardUse.Court) is { } barred)
                return (null, barred with { What = $"{id} does not go into the bundle. {barred.What}" });
            var document = c.Evidence.Documents[id];
            var on = document.At.InZone(Uk).Date;
            documents.Add(new(documents.Count + 1, id, document.Received, on, on > cover.Directed));
        }

        return (new(cover, documents), null);
    }

    /// <summary>The documents that may go to the Tribunal, by their dates; those without one at the end, in the order in which they came.</summary>
    /// <param name="c">The case, as whoever chooses may read it.</param>
    public static IReadOnlyList<EntryId> Permitted(LiveCase c) =>
        [.. c.Evidence.Documents.Values.Where(d => c.MayNotLeave(d.Id, OnwardUse.Court) is null)
            .OrderBy(d => d.Received.Issued?.Earliest ?? LocalDate.MaxIsoValue).ThenBy(d => d.At).ThenBy(d => d.Id.Compartment).ThenBy(d => d.Id.Number).Select(d => d.Id)];
}
