namespace DueCourse.Casework.Tracks.Detention;

using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.JudicialReview;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Trafficking;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Casework.Work;
using DueCourse.Law.Facts;

/// <summary>
/// Detention is looked at again when something makes removal not imminent, or the person more vulnerable. Each task stands where its
/// reason stands, and goes when the detention is reviewed after it, or ends.
/// </summary>
internal static class LookAgain
{
    /// <summary>
    /// The compartments of which it is asked beside the open one, in which detention stands: whoever reads one of them reads the open
    /// one too, so that a task there tells its reader nothing more.
    /// </summary>
    public static IReadOnlyList<Compartment> Beside { get; } = [Compartment.Protection, Compartment.Medical, Compartment.Destination];

    /// <summary>How soon. Ours; no law sets it.</summary>
    public static Duration Within { get; } = Duration.FromHours(4);

    /// <summary>The tasks of one compartment.</summary>
    /// <param name="c">The entries of that compartment and of the open one.</param>
    /// <param name="in">The compartment.</param>
    public static IEnumerable<CaseTask> In(LiveCase c, Compartment @in)
    {
        if (c.Detention.State is TimeRanOut ran)
            return c.History.Where(r => r.Id.Compartment == @in && r.Event is DetentionTimeRanOut e && e.Authority == ran.Authority).Select(r => new CaseTask($"release {r.Id}", ActorRole.SeniorOfficer,
                "Release the person now, and tell the legal adviser.", "The time for which the law lets this person be held has run out, and nothing carries the detention any more.", r.Id, r.At));
        if (HoursOfDetention.Held(c) is not var (authority, since)) return [];
        var hours = HoursOfDetention.In(c, authority, since, since).Where(h => h.Cause.Compartment == @in).Select(h => new CaseTask($"hours {authority} {h.For}", ActorRole.SeniorOfficer,
            $"Release the person, or see them removed, before {Telling.Moment(h.Until)}.", "The law lets a child, or a pregnant woman, be held for hours only.", h.Cause, h.Until));
        return hours.Concat(SinceItWasLookedAt(c, @in));
    }

    private static IEnumerable<CaseTask> SinceItWasLookedAt(LiveCase c, Compartment @in)
    {
        var looked = c.History.Last(r => r.Event is DetentionAuthorised or DetentionReviewed).At;
        var came = c.History.Where(r => r.Id.Compartment == @in && r.At > looked).Select(r => (r.Id, r.At, Why: Why(c, r.Event)))
            .Concat(WhatCameSince.In(c).Where(x => x.Id.Compartment == @in && x.At > looked).Select(x => (x.Id, x.At, Why: (string?)x.Why)));
        return came.Where(x => x.Why is not null).Select(x => new CaseTask($"held {x.Id}", ActorRole.SeniorOfficer,
            "Look at the detention again, with the legal adviser: is removal still to be expected soon enough, and may the person be held until then? Otherwise release.",
            $"{x.Why} Detention is for removal, and lasts no longer than that is near (R v Governor of Durham Prison, ex p. Hardial Singh [1984] 1 WLR 704; Illegal Migration Act 2023, s. 12).", x.Id, x.At + Within));
    }

    private static string? Why(LiveCase c, CaseEvent happened) => happened switch
    {
        StayRecorded { Kind: StayKind.Rule39 } => "The European Court of Human Rights asked that the person not be removed.",
        // What the stay does to detention stands as a task of its own, beside it.
        DepartureStopped => c.Stays.All.Any(s => s.Binds && s.Id.Compartment == Compartment.Open) ? null : "The departure was stopped.",
        NoticeOfAppealReceived or LateAppealDecided { Admitted: true } => "An appeal was brought.",
        AppealDecided { Outcome: AppealOutcome.Allowed } => "An appeal was allowed.",
        AppealDecided { Outcome: AppealOutcome.Remitted } => "An appeal was sent back to be decided again.",
        PermissionAnswered { Answer: PermissionAnswer.Granted or PermissionAnswer.GrantedInPart } or ExtensionDecided { Granted: true } => "An appeal goes on.",
        ClaimWasLodged { ChallengesRemoval: true } => "Judicial review of removal was asked for.",
        ClaimWasLodged { Challenges: ClaimChallenges.Detention } => "Judicial review of the detention was asked for.",
        ClaimPermissionDecided { Answer: ClaimAnswer.Granted } => "Permission for judicial review was granted.",
        ClaimDecided { Allowed: true } => "A claim for judicial review was allowed.",
        ReferredAsAVictim => "The person was referred as a possible victim of trafficking.",
        ReasonableGroundsDecided { IsPositive: true } or FurtherReasonableGroundsDecided { IsPositive: true } => "There are reasonable grounds to believe that the person is a victim of trafficking.",
        ConclusiveGroundsDecided { IsPositive: true } => "The person was found to be a victim of trafficking.",
        DepartureHasFailed or RemovalDidNotHappen => "The departure did not happen.",
        DeportationOrderRevoked => "The deportation order was revoked.",
        DeportationDecisionWithdrawn => "The decision was withdrawn.",
        ReadmissionRefused => "The destination refused.",
        ReadmissionLapsed => "The destination's acceptance lapsed.",
        ReadmissionWithdrawn or ReadmissionSuspended => "The request to the destination does not go on.",
        TravelDocumentNotIssued => "No travel document was issued.",
        TravelDocumentExpired or TravelDocumentQuarantined or TravelDocumentLost or TravelDocumentGivenBack => "There is no travel document that can be used.",
        FactAsserted { Value: YesNoValue { IsYes: false }, Fact: var fact } when fact == TheDeparture.IsFitToTravel.Definition.Name => "The person is said not to be fit to travel.",
        FactAsserted { Value: YesNoValue { IsYes: true }, Fact: var fact } when fact == TheSafeguards.IsPregnant.Definition.Name => "The person is said to be pregnant (Immigration Act 2016, s. 60).",
        _ => null,
    };
}
