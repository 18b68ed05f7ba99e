namespace DueCourse.Casework.Tracks.Protection;

/// <summary>Claims for protection and further submissions as sentences.</summary>
internal static class ProtectionInWords
{
    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        ProtectionClaimMade e => $"On {e.On.Words()} the person claimed protection ({t.The("claim", e.Claim)}): {Telling.Ended(e.How)} Nobody is removed while it is undecided.",
        FurtherSubmissionsMade e => $"On {e.On.Words()} the person made further submissions ({t.The("set", e.Submissions)}): {Telling.Ended(e.How)} Nobody is removed while they are unanswered.",
        ProtectionClaimDecided e => $"On {e.On.Words()} {t.The("claim", e.Claim)} was {Outcome(e.Outcome)} ({t.The("decision", e.Decision)}). It is pending until the person has notice.",
        ProtectionDecisionNotified e => $"The person was given notice of the decision on {t.The("claim", e.Claim)} on {e.On.Words()}: {Telling.Ended(e.How)}",
        ProtectionClaimWithdrawn e => $"On {e.On.Words()} the person took {t.The("claim", e.Claim)} back: {Telling.Ended(e.How)}",
        ProtectionClaimTreatedAsWithdrawn e => $"{t.Beginning("claim", e.Claim)} is treated as withdrawn, and the person was told on {e.On.Words()}: {Telling.Ended(e.Because)}",
        ProtectionClaimReopened e => $"{t.Beginning("claim", e.Claim)} is undecided again from {e.On.Words()}: {Telling.Ended(e.Because)}",
        FurtherSubmissionsAnswered { Answer: SubmissionsAnswer.FreshClaim } e => $"On {e.On.Words()} the further submissions ({t.The("set", e.Submissions)}) were taken as a fresh claim: {Telling.Ended(e.Because)}",
        FurtherSubmissionsAnswered e => $"On {e.On.Words()} the further submissions ({t.The("set", e.Submissions)}) were rejected: {Telling.Ended(e.Because)}",
        FurtherSubmissionsWithdrawn e => $"On {e.On.Words()} the person took the further submissions ({t.The("set", e.Submissions)}) back: {Telling.Ended(e.How)}",
        _ => null,
    };

    private static string Outcome(ClaimOutcome outcome) => outcome switch
    {
        ClaimOutcome.RefugeeStatus => "granted, with refugee status",
        ClaimOutcome.HumanitarianProtection => "granted, as humanitarian protection",
        ClaimOutcome.Refused => "refused",
        _ => "declared inadmissible",
    };
}
