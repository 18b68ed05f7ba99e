namespace DueCourse.Law.Tracks;

using static DueCourse.Law.Drafting.TrackState;

/// <summary>Decisions on whether the person is a victim of trafficking or slavery.</summary>
public static class TraffickingTrack
{
    /// <summary>The track.</summary>
    public static Track Track => new("trafficking", "Trafficking decisions", Person.Kind,
    [
        When("NOT_REFERRED", "No referral is on file, and no decision was made", TheTrafficking.ReasonableGrounds.Is("none")),
        On("REFERRED", "Referred", TheTrafficking.ReferredOn),
        When("REASONABLE_GROUNDS_PENDING", "The first decision is awaited", TheTrafficking.ReasonableGrounds.Is("pending"), TheTrafficking.ReferredOn),
        When("REASONABLE_GROUNDS_NEGATIVE", "The first decision was negative", TheTrafficking.ReasonableGrounds.Is("negative"), TheTrafficking.ReasonableGroundsOn),
        When("REASONABLE_GROUNDS_POSITIVE", "The first decision was positive; a recovery period follows", TheTrafficking.ReasonableGrounds.Is("positive"), TheTrafficking.ReasonableGroundsOn),
        When("CONCLUSIVE_GROUNDS_NEGATIVE", "The second decision was negative", TheTrafficking.ConclusiveGrounds.Is("negative"), TheTrafficking.ConclusiveGroundsOn).End,
        When("CONCLUSIVE_GROUNDS_POSITIVE", "The second decision was positive", TheTrafficking.ConclusiveGrounds.Is("positive"), TheTrafficking.ConclusiveGroundsOn),
        When("DISQUALIFIED", "Disqualified from protection", TheTrafficking.Disqualification.Is("decided-public-order", "decided-bad-faith")).AndSince(TheTrafficking.Disqualification),
        When("LEAVE_DECIDED", "Leave under section 65 was decided", TheTrafficking.LeaveAssessment.Is("necessary", "not-necessary", "refused-public-order")).AndSince(TheTrafficking.LeaveAssessment).End,
    ]);
}
