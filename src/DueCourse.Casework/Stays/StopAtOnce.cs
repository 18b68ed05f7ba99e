namespace DueCourse.Casework.Stays;

using DueCourse.Casework.Audiences;
using DueCourse.Casework.Tracks;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Transfer;

/// <summary>
/// What follows at once from whatever stops removal: a court's order, an interim measure, a claim. The departure that is booked is
/// stopped, open requests to another state are recalled, and whoever acts is told and has to answer. Where the cause stands out of
/// sight of those who read of this, they read the same words whatever it was, under the program's name.
/// </summary>
internal static class StopAtOnce
{
    // Who may read where a claim stands, and is told there when nothing is booked that would have to be stopped in the open.
    private static readonly StopParty[] Inside = [StopParty.SeniorOfficer, StopParty.LegalAdviser];

    /// <summary>Adds it to what a command records.</summary>
    /// <param name="happening">What the command records.</param>
    /// <param name="c">The whole case.</param>
    /// <param name="cause">The entry that is the cause, among those already added.</param>
    /// <param name="because">Why the departure is stopped, where the cause is open.</param>
    /// <param name="alsoIfNothingIsBooked">Whether people are told also where no departure is booked: of a court's order, always.</param>
    /// <param name="now">When.</param>
    public static void Add(Happening happening, LiveCase c, EntryId cause, StopReason because, bool alsoIfNothingIsBooked, Instant now)
    {
        foreach (var request in OpenRequests(c))
        {
            happening.Add(cause.Compartment, new ReleaseMade(Releases.NeutralRecall.Name, cause));
            NeutralEnd.Recall(c, happening, request, UkDays.Of(now));
        }

        var answerBy = Envelope.ToTheMicrosecond(now + RecordStay.TimeToAnswer);
        if (cause.Compartment == Compartment.Open)
        {
            if (c.Transfer.Live is { } booked) happening.Add(Compartment.Open, new DepartureStopped(booked, because, cause));
            if (c.Transfer.Live is null && !alsoIfNothingIsBooked) return;
            foreach (var party in Enum.GetValues<StopParty>()) happening.Add(Compartment.Open, new StopOrderSent(cause, party, answerBy));
        }
        else if (c.Transfer.Live is { } booking)
        {
            happening.Add(cause.Compartment, new ReleaseMade(Releases.NeutralStop.Name, cause));
            happening.Add(Compartment.Open, new DepartureStopped(booking, StopReason.NotSaid, null), Releases.TheProgram);
            happening.Add(cause.Compartment, new ReleaseMade(Releases.NeutralStopOrder.Name, cause));
            foreach (var party in Enum.GetValues<StopParty>()) happening.Add(Compartment.Open, new StopOrderSent(null, party, answerBy), Releases.TheProgram);
        }
        else if (alsoIfNothingIsBooked)
        {
            // Nothing is booked, so nothing in the open has to stop; an unexplained order there would only tell that something happened.
            foreach (var party in Inside) happening.Add(cause.Compartment, new StopOrderSent(cause, party, answerBy));
        }
    }

    /// <summary>Requests to another state that were sent and not recalled.</summary>
    private static IEnumerable<EntryId> OpenRequests(LiveCase c)
    {
        var recalled = c.Told.Of<RequestRecalled>().Select(r => r.What.Request).ToHashSet();
        return c.Told.Of<MessageExchanged>().Where(m => m.What is { Way: Way.Sent, Kind: "readmission-request" } && !recalled.Contains(m.Id)).Select(m => m.Id).ToList();
    }
}
