namespace DueCourse.Casework.Tracks.JudicialReview;

/// <summary>What an event makes of a claim.</summary>
internal static class ClaimSteps
{
    public static CaseClaim After(CaseClaim c, Recorded entry) => entry.Event switch
    {
        ClaimWasLodged e => Step(c, entry, new ClaimLodged(), e.On) with { Challenges = e.Challenges, Forum = e.Forum, ChallengesRemoval = e.ChallengesRemoval, Answer = null },
        // That a claim cannot be brought at all is as good as a sign-off that it is no barrier.
        ClaimReviewedByAdviser e => c with { WithinTheExceptions = e.WithinTheExceptions, SignedOffBy = e.WithinTheExceptions ? null : entry.By },
        ClaimPaperRecorded e => c with { Answer = e.AnswerBy is { } by ? (by, entry.Id) : e.Paper == ClaimPaper.CopyProvided ? c.Answer : null },
        UrgentlyApplied e => c with { State = c.State is RemovalEnjoined ? c.State : new UrgentApplicationMade(c.Itself), Since = e.On, LastStep = entry.Id, SignedOffBy = null },
        UrgentApplicationRefused e => c with { State = c.State is UrgentApplicationMade ? c.Itself : c.State, Since = e.On, LastStep = entry.Id },
        StayMadeInClaim e => c with { State = c.State is RemovalEnjoined s ? s with { Stays = [.. s.Stays, e.Stay] } : new RemovalEnjoined([e.Stay], c.Itself) },
        ClaimPermissionDecided e => Step(c, entry, Answered(e), e.On) with { LastDay = e.LastDay, Hearing = null, Answer = e.AnswerBy is { } by ? (by, entry.Id) : null },
        ClaimWasRenewed e => Step(c, entry, new ClaimRenewed(), e.On),
        ClaimHearingFixed e => c with { State = c.Itself is ClaimPermissionGranted ? Above(c.State, new ClaimAtHearing()) : c.State, Hearing = (e.For, entry.Id) },
        ClaimDecided e => Step(c, entry, e.Allowed ? new ClaimAllowed() : new ClaimDismissed(), e.On) with { Hearing = null, Answer = null },
        ClaimAppealed e => Step(c, entry, new ClaimOnAppeal(), e.On),
        NothingLodgedInClaim e => Step(c, entry, new ClaimFinal(), e.AskedOn),
        ClaimEnded e => Step(c, entry, new ClaimFinal(), e.On) with { Hearing = null, Answer = null },
        BarrierAssessmentSignedOff => c with { SignedOffBy = entry.By },
        ClaimIsNoBarrier => c with { SignedOffBy = null },
        _ => c,
    };

    // Every step of the claim makes an adviser's look at it old.
    private static CaseClaim Step(CaseClaim c, Recorded entry, ClaimState to, LocalDate on) =>
        c with { State = Above(c.State, to), Since = on, LastStep = entry.Id, LastDay = null, SignedOffBy = null };

    // What stops removal stays, whatever becomes of the claim beneath; an urgent application falls with the claim.
    private static ClaimState Above(ClaimState before, ClaimState to) => before switch
    {
        RemovalEnjoined s => s with { Beneath = to },
        UrgentApplicationMade s when to is not ClaimFinal => s with { Beneath = to },
        _ => to,
    };

    private static ClaimState Answered(ClaimPermissionDecided e) => e.Answer switch
    {
        ClaimAnswer.Granted => new ClaimPermissionGranted(),
        ClaimAnswer.WithoutMerit => new ClaimWithoutMerit(),
        _ => e.AtHearing ? new ClaimRefusedAtHearing() : new ClaimPermissionRefused(),
    };
}
