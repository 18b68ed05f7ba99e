namespace DueCourse.Casework.Timers;

using DueCourse.Casework.Access;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.TravelDocument;

/// <summary>What each kind of timer does: a table of pure rules. All that one does stands in its own compartment.</summary>
public static class OnTimer
{
    private static readonly Dictionary<TimerKind, Func<LiveCase, EntryId, Instant, CaseEvent?>> Rules = new()
    {
        // The access ended at its instant by itself; this is the notice of it.
        [TimerKind.AccessExpires] = (c, about, _) =>
            c.Access.Grants.Any(g => g.Entry == about && g.WithdrawnAt is null) ? new AccessExpired(about) : null,
        [TimerKind.ProposalLapses] = (c, about, _) => c.Proposals.All.Any(p => p.Entry == about && p.IsOpen) ? new ProposalLapsed(about) : null,
        [TimerKind.HoldReview] = (c, about, _) => c.Retention.Holds.Any(h => h.Entry == about && h.LiftedAt is null) ? new HoldReviewFellDue(about) : null,
        // Whether a hold stands is another compartment's affair: it stops the erasure, not this notice.
        [TimerKind.DisposalDue] = (c, about, _) => c.Retention.Outcome?.Entry == about ? new DisposalFellDue(about) : null,
        // The timer is about what was sent, or about the last time that it was escalated.
        [TimerKind.AcknowledgementDue] = (c, about, now) => c.Stays.Unanswered.FirstOrDefault(o => o.Id == about || c.Find(about) is { Event: StopOrderEscalated e } && e.StopOrder == o.Id) is { } order
            ? new StopOrderEscalated(order.Id, order.Escalations + 1, Envelope.ToTheMicrosecond(now + RecordStay.TimeToAnswer)) : null,
        [TimerKind.DetentionReviewDue] = (c, _, now) => c.Detention.State is Detained s && s.NextReview <= now ? new DetentionReviewMissed(s.Authority) : null,
        [TimerKind.DetentionTimeRunsOut] = HoursOfDetention.OnTimer,
        [TimerKind.CoverEnds] = (c, about, _) => c.Cover.Standing.Any(s => s.Id == about) ? new Work.CoverEnded(about) : null,
        [TimerKind.DestinationAnswerDue] = (c, about, _) => ReadmissionTimers.AnswerIsDue(c, about),
        [TimerKind.AcceptanceLapses] = (c, about, _) => ReadmissionTimers.AcceptanceIsOver(c, about),
        [TimerKind.TravelDocumentRunsOut] = TravelDocumentTimers.RunsOut,
        // A later decision with a day of its own has taken its place.
        [TimerKind.CaseReviewDue] = (c, about, _) => c.Retention.Outcome is null && c.Decisions.LastWithReview?.Id == about ? new Decisions.CaseReviewFellDue(about) : null,
    };

    /// <summary>The kinds that have a rule.</summary>
    public static IReadOnlyCollection<TimerKind> Kinds => Rules.Keys;

    /// <summary>What a timer does; nothing, where what it is about has settled itself.</summary>
    public static IReadOnlyList<CaseEvent> Does(LiveCase c, PendingTimer timer, Instant now) =>
        Rules[timer.Set.Kind](c, timer.Set.About, now) is { } happens ? [happens, .. Told(c, happens, now)] : [];

    // What a track's clock did is said to the law as well.
    private static IEnumerable<CaseEvent> Told(LiveCase c, CaseEvent happened, Instant now)
    {
        var happening = new Happening(c);
        ReadmissionTimers.Tell(happening, happened, UkDays.Of(now));
        TravelDocumentTimers.Tell(happening, happened, UkDays.Of(now));
        return happening.Events.All.Select(e => e.Event);
    }
}
