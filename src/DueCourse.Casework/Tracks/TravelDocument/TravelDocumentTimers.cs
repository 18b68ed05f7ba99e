namespace DueCourse.Casework.Tracks.TravelDocument;

using DueCourse.Law.Facts;

/// <summary>What the clock does to a document that is held: it expires soon, and it expires.</summary>
internal static class TravelDocumentTimers
{
    private static readonly int[] Marks = [45, 30, 14, 7];

    /// <summary>When the expiry of a document is looked at next, with so many days left or fewer: at the next mark, then on the day after its last.</summary>
    public static Instant LookAt(LocalDate expires, int passed = int.MaxValue) =>
        UkDays.Start(Marks.Where(mark => mark < passed).Select(mark => expires.PlusDays(-mark)).DefaultIfEmpty(expires.PlusDays(1)).First());

    /// <summary>The next mark is passed, or the document has expired. A timer about another document does nothing.</summary>
    public static CaseEvent? RunsOut(LiveCase c, EntryId about, Instant now)
    {
        if (c.TravelDocument.Held is not { } held || c.TravelDocument.State is DocumentHasExpired) return null;
        if (about != held.Issued && (c.Find(about) is not { Event: TravelDocumentExpiresSoon soon } || soon.Issued != held.Issued)) return null;
        var today = UkDays.Of(now);
        if (today > held.Expires) return new TravelDocumentExpired(held.Issued);
        // After a time in which nothing ran, the marks in between are passed over.
        var passed = Marks.Where(mark => held.Expires.PlusDays(-mark) <= today).Min();
        return new TravelDocumentExpiresSoon(held.Issued, passed, LookAt(held.Expires, passed));
    }

    /// <summary>What the law reads of it.</summary>
    public static void Tell(Happening happening, CaseEvent happened, LocalDate today)
    {
        if (happened is TravelDocumentExpired)
            happening.Settle(Compartment.Destination, null, TheDestination.DocumentCoversArrivalWithMargin.Definition, new YesNoValue(IsYes: false), today, "its last day has passed", "the clock");
    }
}
