namespace DueCourse.Casework.Tracks.Transfer;

using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Law.Tracks;

/// <summary>
/// Whether the destination's side is ready: the nationality confirmed now, a request accepted or none needed, a document that lasts,
/// and contact not held. It opens no other gate, and is asked with all of them at the booking, at the escort and at the door.
/// </summary>
/// <remarks>
/// The law's own track says it from the facts of the case. Where a track of the record has begun it has to say so too; one that has
/// not is silent, since a case whose facts were imported begins each track at its start.
/// </remarks>
public static class DiplomaticGate
{
    private static readonly Track Ready = Law.Tracks.TransferTrack.Track;
    private static readonly Track Nationalities = NationalityTrack.Track;

    /// <summary>A guard: the destination's side is ready.</summary>
    public static Guard IsOpen { get; } = new("the destination's side is ready", Refuses);

    /// <summary>The refusal while it is not ready; null when it is.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="now">The moment of the step.</param>
    public static Refusal? Refuses(LiveCase c, Instant now)
    {
        var why = InTheRecord(c);
        if (why is null)
        {
            var at = ContactGate.At(c, now);
            if (Ready.Standing(at).Shown.Id != "T1") why = "It is not established that the nationality is confirmed, the request accepted or none needed, and the document valid";
            else if (Undermined(at).Any()) why = "A confirmed nationality is said to have been given up";
        }

        return why is null ? null : new("transfer.not-ready", $"The destination's side is not ready. {why}.",
            "Somebody who is not confirmed, accepted and documented on the day can be turned back at the border.", "Look at the nationality, the request and the document: each has to be right now, not once.");
    }

    /// <summary>The places, in the order of the case, of the nationalities that the law sees undermined: an assertion is enough.</summary>
    internal static IEnumerable<int> Undermined(Situation at) =>
        Nationalities.Standing(at).All.Select((position, place) => (position.Id, place)).Where(p => p.Id == "V10").Select(p => p.place);

    private static string? InTheRecord(LiveCase c)
    {
        if (c.Contact.IsHeld) return "Contact with it is held back";
        if (c.Nationalities.All.Any() && !c.Nationalities.All.Any(n => n.State is NationalityIsConfirmed)) return "No nationality is confirmed now";
        if (c.Readmission.State is DeemedAccepted && c.TravelDocument.Right is null) return "An acceptance that is only deemed carries nobody without a document";
        if (c.Readmission.State is not (NoRequest or RequestAccepted or DeemedAccepted)) return "No request is accepted now";
        if (c.TravelDocument.State is not TravelDocument.NeedNotLookedAt && c.TravelDocument.Right is null) return "No travel document is checked and right now";
        return c.Readmission.Draft is { } draft && c.Profiles.Of(draft.Country) is { Status: not ProfileStatus.Active } ? "The profile of the country is not active" : null;
    }
}
