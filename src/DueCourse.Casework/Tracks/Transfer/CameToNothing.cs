namespace DueCourse.Casework.Tracks.Transfer;

using DueCourse.Casework.Notices;
using DueCourse.Casework.Work;

/// <summary>A departure that came to nothing: it was stopped, it failed, the destination turned the person back, or it should not have been.</summary>
internal static class CameToNothing
{
    /// <summary>The booking that an event ended so; null: it ended none.</summary>
    public static EntryId? Booking(CaseEvent happened) => happened switch
    {
        DepartureStopped e => e.Booking,
        DepartureHasFailed e => e.Booking,
        PersonRefusedOnArrival e => e.Booking,
        PersonReturnedInError e => e.Booking,
        _ => null,
    };

    /// <summary>What has to be done about it. The periods are ours; no law sets them.</summary>
    public static IEnumerable<CaseTask> Tasks(LiveCase c)
    {
        foreach (var ended in c.History)
        {
            if (c.IsUndone(ended.Id) || Booking(ended.Event) is not { } booking || c.Find(booking)?.Event is not DeparturePlanned departure) continue;
            if (WasTold(c, booking, departure, ended.At) && !c.Notices.All.Any(n => n.Issued.Kind == NoticeKind.RemovalCancelled && n.Issued.RestsOn == ended.Id))
                yield return new($"cancelled {ended.Id}", ActorRole.Caseworker, $"Tell the person in writing, with a copy to any representative, that the removal of {departure.On.Words()} is cancelled.",
                    "They were told of a day that no longer holds.", ended.Id, ended.At + Duration.FromDays(1));
        }

        switch (c.Transfer.State)
        {
            case DepartureFailed s:
                yield return Look(s.Booking, s.At, "The departure failed.");
                break;
            case RefusedOnArrival s:
                yield return Look(s.Booking, s.At, "The destination refused the person on arrival.");
                break;
            case ReturnedInError s:
                yield return new($"take back {s.Found}", ActorRole.SeniorOfficer, "Have the person taken back now, and record that they are here again, with the travel record.", "They should not have been removed.", s.Found, s.At);
                break;
        }
    }

    private static CaseTask Look(EntryId booking, Instant at, string why) => new($"failed {booking}", ActorRole.SeniorOfficer,
        "Look at how it goes on: record on the decision that the removal failed, and look at any detention anew.", why, booking, at + Duration.FromDays(1));

    // By the record of the service, or by a notice that was sent.
    private static bool WasTold(LiveCase c, EntryId booking, DeparturePlanned departure, Instant before) =>
        c.History.Any(r => r.At <= before && r.Event is DepartureDetailsServed e && e.Booking == booking)
        || c.Notices.All.Any(n => n.Issued.Kind == NoticeKind.DepartureDetails && n.At <= before && n.Sendings.Count > 0 && n.Says("day") == NodaTime.Text.LocalDatePattern.Iso.Format(departure.On));
}
