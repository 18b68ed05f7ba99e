namespace DueCourse.Casework.Tracks.JudicialReview;

using DueCourse.Casework.Work;

/// <summary>What a claim asks somebody to do. Days of the law are the law's; the hours for a look by the adviser are this project's.</summary>
internal static class JudicialReviewTasks
{
    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    public static IEnumerable<CaseTask> In(LiveCase c) => c.JudicialReviews.All.SelectMany(claim => Of(c, claim));

    private static IEnumerable<CaseTask> Of(LiveCase c, CaseClaim claim)
    {
        if (claim.Answer is { } answer)
            yield return new($"answer {answer.Reason}", ActorRole.Caseworker, claim.Itself is LetterBeforeClaimReceived ? $"Answer the letter before claim by {answer.By.Words()}." : $"Answer in the claim, so that it is received by {answer.By.Words()}.",
                "A time to answer runs against the Home Office.", answer.Reason, Start(answer.By.PlusDays(1)));
        if (claim.Hearing is { } hearing)
            yield return new($"hearing {hearing.Reason}", ActorRole.Caseworker, $"Prepare the hearing on {hearing.On.Words()}, and record what came of it.", "A hearing of the claim was fixed.", hearing.Reason, Start(hearing.On));
        if (claim is { Challenges: ClaimChallenges.UpperTribunalRefusal, WithinTheExceptions: null } && claim.Itself is not (ClaimFinal or LetterBeforeClaimReceived))
            yield return new($"review {claim.Id}", ActorRole.LegalAdviser, "Say today whether the claim raises one of the exceptions of section 11A.", "Until then it is neither a bar to removal nor none (Tribunals, Courts and Enforcement Act 2007, s. 11A).", claim.LastStep, c.Find(claim.LastStep)!.At + Duration.FromHours(4));
        if (claim.LastDay is { } last)
            yield return new($"ask {claim.LastStep}", ActorRole.Caseworker, $"After {last.Latest.Words()}, ask the court whether anything was lodged.", "No claim ends by the clock alone.", claim.LastStep, Start(last.Latest.PlusDays(1)));
    }

    private static Instant Start(LocalDate day) => Uk.AtStartOfDay(day).ToInstant();
}
