namespace DueCourse.Casework.Tracks.Readmission;

using DueCourse.Casework.Access;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Law.Facts;

/// <summary>
/// The documents that go to the other state with a message. Whether each may is asked of the whole case when the message is cleared and
/// again when it leaves (decision 0017). Whoever sends is told in words what they can see stands in the way; what they may not see
/// gives the one refusal of every message (decision 0028), so that it tells of no claim.
/// </summary>
internal static class Enclosures
{
    /// <summary>The refusal of what is named but is no document that its sender can see and could send; null where all are.</summary>
    public static Refusal? Unknown(LiveCase whole, IReadOnlyList<EntryId>? documents, Actor by, Instant now)
    {
        if (documents is not { Count: > 0 }) return null;
        if (documents.Distinct().Count() != documents.Count)
            return new("message.enclosed-twice", "A document is named twice.", "What goes out is counted by whoever receives it.", "Name each document once.");
        var seen = AsSeen(whole, by, now);
        foreach (var id in documents)
            if ((Words.OutOfSight(Compartment.Destination, id) ?? (seen.Evidence.Documents.ContainsKey(id) ? null : Words.NoSuch("document", id))) is { } refused) return refused;
        return null;
    }

    /// <summary>The refusal of documents that may not go to the other state now; null where all may.</summary>
    public static Refusal? Refuses(LiveCase whole, IReadOnlyList<EntryId>? documents, Actor by, Instant now)
    {
        if (documents is not { Count: > 0 }) return null;
        if (Unknown(whole, documents, by, now) is { } unknown) return unknown;
        var seen = AsSeen(whole, by, now);
        foreach (var id in documents)
        {
            if (seen.MayNotLeave(id, OnwardUse.Destination) is { } told) return told;
            if (whole.MayNotLeave(id, OnwardUse.Destination) is not null) return ContactGate.NotNow;
        }

        return null;
    }

    /// <summary>Records that they went with a message.</summary>
    public static void Went(Happening happening, IReadOnlyList<EntryId>? documents, string country, EntryId message)
    {
        foreach (var id in documents ?? [])
            happening.Add(Compartment.Destination, new DocumentPassedOn(id, OnwardUse.Destination, Countries.NameOf(country), $"enclosed with the message {message}"));
    }

    private static LiveCase AsSeen(LiveCase whole, Actor by, Instant now)
    {
        var readable = whole.Readable(by, now);
        return LiveCase.PartOf(whole, r => readable.Contains(r.Id.Compartment));
    }
}
