namespace DueCourse.Casework.Tracks.Transfer;

using DueCourse.Casework.Gates;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;

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
            else why = NationalityIsConfirmedNow.NotByTheFacts(at);
        }

        return why is null ? null : new("transfer.not-ready", $"The destination's side is not ready. {why}.",
            "Somebody who is not confirmed, accepted and documented on the day can be turned back at the border.", "Look at the nationality, the request and the document: each has to be right now, not once.");
    }

    private static string? InTheRecord(LiveCase c)
    {
        if (c.Contact.IsHeld) return "Contact with it is held back";
        if ((NationalityIsConfirmedNow.NotByTheRecord(c) ?? SilenceCarriesNobodyWithoutADocument.Stands(c)) is { } missing) return missing;
        if (c.Readmission.State is not (NoRequest or RequestAccepted or DeemedAccepted)) return "No request is accepted now";
        if (c.TravelDocument.State is not TravelDocument.NeedNotLookedAt && c.TravelDocument.Right is null) return "No travel document is checked and right now";
        return c.Readmission.Draft is { } draft && c.Profiles.Of(draft.Country) is { Status: not ProfileStatus.Active } ? "The profile of the country is not active" : null;
    }
}
