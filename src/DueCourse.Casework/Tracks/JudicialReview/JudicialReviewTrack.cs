namespace DueCourse.Casework.Tracks.JudicialReview;

using DueCourse.Casework.Stays;

/// <summary>A claim for judicial review, from a letter to its end. An order that stops removal is followed here and ended by the court alone.</summary>
/// <remarks>What is stated here moves gate G13; the order itself is G2, and stands among the stays.</remarks>
public static class JudicialReviewTrack
{
    private static readonly ActorRole[] Clerks = [ActorRole.Caseworker, ActorRole.SeniorOfficer];

    private static readonly Type[] Open =
    [
        typeof(ClaimLodged), typeof(ClaimPermissionRefused), typeof(ClaimRefusedAtHearing), typeof(ClaimWithoutMerit), typeof(ClaimRenewed),
        typeof(ClaimPermissionGranted), typeof(ClaimAtHearing), typeof(ClaimDismissed), typeof(ClaimAllowed), typeof(ClaimOnAppeal),
    ];

    private static readonly Type[] CanBeAssessed =
        [typeof(ClaimLodged), typeof(ClaimPermissionRefused), typeof(ClaimRefusedAtHearing), typeof(ClaimWithoutMerit), typeof(ClaimRenewed), typeof(ClaimDismissed)];

    /// <summary>How it may go on. Other steps are asked of the claim beneath an urgent application or an order.</summary>
    public static TrackTable Table { get; } = new("judicial-review", "A claim for judicial review", typeof(NoClaim),
    [
        Way<NoClaim, LetterBeforeClaimReceived, RecordLetterBeforeClaim>("the Pre-Action Protocol for Judicial Review; it stops nothing by law", "an answer is expected in 14 days"),
        Way<NoClaim, ClaimLodged, RecordClaim>("S.I. 2008/2698, r. 28; CPR 54.5; Court of Session Act 1988, s. 27A", "a claim that is late is dead only when the court has said so"),
        Way<LetterBeforeClaimReceived, ClaimLodged, RecordClaim>("S.I. 2008/2698, r. 28; CPR 54.5; Court of Session Act 1988, s. 27A", "a claim that is late is dead only when the court has said so"),
        .. Each<RecordClaimPaper>([typeof(LetterBeforeClaimReceived), .. Open], null, "S.I. 2008/2698, rr. 28A, 29 and 31"),
        .. Each<ReviewClaim>(Open, null, "Tribunals, Courts and Enforcement Act 2007, s. 11A", [ActorRole.LegalAdviser], "before the claim counts as a bar, or as none"),
        .. Open.Select(from => new Transition(from, typeof(UrgentApplicationMade), typeof(RecordUrgentApplication), Clerks, "the court's rules on urgent applications", [], "a new assessment is needed")),
        Way<RemovalEnjoined, RemovalEnjoined, RecordUrgentApplication>("the court's rules on urgent applications", ""),
        .. Open.Select(to => new Transition(typeof(UrgentApplicationMade), to, typeof(RecordUrgentRefusal), Clerks, "a judge", [], "")),
        new(typeof(UrgentApplicationMade), typeof(RemovalEnjoined), typeof(RecordStay), RecordStay.OnDuty, "a judge; R (Majera) v Secretary of State for the Home Department [2021] UKSC 46", [], "from the moment at which it is communicated, by any means"),
        .. Open.Select(from => new Transition(from, typeof(RemovalEnjoined), typeof(FollowStay), [.. Clerks, ActorRole.LegalAdviser], "a judge, where the order is on record already", [], "")),
        .. Open.Append(typeof(ClaimFinal)).Select(to => new Transition(typeof(RemovalEnjoined), to, typeof(EndStay), [ActorRole.LegalAdviser], "the court's own document alone", [], "when the order ended, by the court or in its own terms")),
        .. Permission<ClaimLodged>(ClaimState(typeof(ClaimPermissionRefused), typeof(ClaimRefusedAtHearing), typeof(ClaimWithoutMerit), typeof(ClaimPermissionGranted))),
        .. Permission<ClaimRenewed>(ClaimState(typeof(ClaimRefusedAtHearing), typeof(ClaimWithoutMerit), typeof(ClaimPermissionGranted))),
        Way<ClaimPermissionRefused, ClaimRenewed, RenewClaim>("S.I. 2008/2698, r. 30(4)-(5); CPR 54.12; Court of Session Act 1988, s. 27C", "9 days in the Upper Tribunal, 7 elsewhere; late, the court decides"),
        .. Each<FixClaimHearing>([typeof(ClaimRenewed), typeof(ClaimAtHearing), typeof(ClaimOnAppeal)], null, "the court's notice"),
        Way<ClaimPermissionGranted, ClaimAtHearing, FixClaimHearing>("the court's notice", ""),
        .. new[] { typeof(ClaimPermissionGranted), typeof(ClaimAtHearing) }.SelectMany(from => new[] { typeof(ClaimDismissed), typeof(ClaimAllowed) }.Select(to =>
            new Transition(from, to, typeof(RecordClaimDecision), Clerks, "a judge: S.I. 2008/2698, r. 34; CPR 54", [], ""))),
        .. new[] { typeof(ClaimWithoutMerit), typeof(ClaimRefusedAtHearing), typeof(ClaimDismissed), typeof(ClaimAllowed) }.Select(from =>
            new Transition(from, typeof(ClaimOnAppeal), typeof(RecordClaimAppeal), Clerks, "S.I. 2008/2698, r. 44; CPR 52.8 and 52.9; Court of Session Act 1988, s. 27D", [], "7 days; late, the court decides")),
        .. new[] { typeof(ClaimPermissionRefused), typeof(ClaimWithoutMerit), typeof(ClaimRefusedAtHearing) }.Select(from =>
            new Transition(from, typeof(ClaimFinal), typeof(CloseClaim), Clerks, "the court's answer", [], "after the latest last day, and after the court was asked")),
        .. Each<EndClaim>([typeof(LetterBeforeClaimReceived), .. Open], typeof(ClaimFinal), "the court's own paper: S.I. 2008/2698, rr. 17 and 39; CPR 54.17"),
        .. Each<SignOffBarrierAssessment>(CanBeAssessed, null, "published policy: a legal adviser signs off", [ActorRole.LegalAdviser]),
        .. Each<RecordBarrierAssessment>(CanBeAssessed, null, "published policy: a named officer, with that sign-off", [ActorRole.SeniorOfficer], "every later step of the claim needs a new one"),
    ]);

    private static Type[] ClaimState(params Type[] states) => states;

    private static Transition Way<TFrom, TTo, TBy>(string authority, string clock) => new(typeof(TFrom), typeof(TTo), typeof(TBy), Clerks, authority, [], clock);

    private static IEnumerable<Transition> Permission<TFrom>(Type[] to) =>
        to.Select(state => new Transition(typeof(TFrom), state, typeof(RecordClaimPermission), Clerks, "a judge: S.I. 2008/2698, r. 30; CPR 54.12; Court of Session Act 1988, s. 27B", [], ""));

    private static IEnumerable<Transition> Each<TBy>(IEnumerable<Type> from, Type? to, string authority, ActorRole[]? actors = null, string clock = "") =>
        from.Select(state => new Transition(state, to ?? state, typeof(TBy), actors ?? Clerks, authority, [], clock));
}
