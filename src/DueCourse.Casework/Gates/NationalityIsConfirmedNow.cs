namespace DueCourse.Casework.Gates;

using DueCourse.Casework.Tracks.Identity;
using DueCourse.Law.Tracks;

/// <summary>
/// Nobody is booked, taken into escort or put on board whose nationality is not confirmed at that moment: that it once was, is not
/// enough. Invariant 1 of five across the talks (return diplomacy, 8.4).
/// </summary>
internal static class NationalityIsConfirmedNow
{
    private static readonly Track Nationalities = NationalityTrack.Track;

    /// <summary>Why it is not so, by the record of the talks; null where it is, or where the talks are silent because they never began.</summary>
    public static string? NotByTheRecord(LiveCase c) =>
        c.Nationalities.All.Any() && !c.Nationalities.All.Any(n => n.State is NationalityIsConfirmed) ? "No nationality is confirmed now" : null;

    /// <summary>Why it is not so, by the facts: an assertion that it was given up is enough; null where nothing says that.</summary>
    public static string? NotByTheFacts(Situation at) => Undermined(at).Any() ? "A confirmed nationality is said to have been given up" : null;

    /// <summary>The places, in the order of the case, of the nationalities that the law sees undermined.</summary>
    public static IEnumerable<int> Undermined(Situation at) =>
        Nationalities.Standing(at).All.Select((position, place) => (position.Id, place)).Where(p => p.Id == "V10").Select(p => p.place);
}
