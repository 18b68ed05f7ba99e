namespace DueCourse.Casework.Tracks.JudicialReview;

/// <summary>The steps of claims for judicial review as sentences.</summary>
internal static class JudicialReviewInWords
{
    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        LetterBeforeClaimCame e => $"A letter before claim of {e.On.Words()} challenges {Challenged(e.Challenges)}. It stops nothing by law.{(e.AnswerBy is { } by ? $" An answer is expected by {by.Words()}." : "")}",
        ClaimWasLodged e => $"On {e.On.Words()} a claim for judicial review that challenges {Challenged(e.Challenges)} was lodged with {Court(e.Forum)}, as {e.ToldBy} says.",
        ClaimReviewedByAdviser e => $"The legal adviser found that {t.The("claim", e.Claim)} {(e.WithinTheExceptions ? "raises one" : "raises none")} of the exceptions of section 11A{Telling.Because(e.Reasons)}",
        ClaimPaperRecorded e => $"In {t.The("claim", e.Claim)}, on {e.On.Words()}: {Paper(e.Paper)}.{(e.AnswerBy is { } by ? $" The Home Office has to answer by {by.Words()}." : "")}",
        UrgentlyApplied e => $"On {e.On.Words()} a judge was asked urgently in {t.The("claim", e.Claim)} to stop removal, as {e.ToldBy} says.",
        UrgentApplicationRefused e => $"On {e.On.Words()} a judge refused in {t.The("claim", e.Claim)} to stop removal.",
        StayMadeInClaim e => $"{t.Beginning("order", e.Stay)} that stops removal was made in {t.The("claim", e.Claim)}.",
        ClaimPermissionDecided e => $"On {e.On.Words()} permission in {t.The("claim", e.Claim)} was {e.Answer switch { ClaimAnswer.Granted => "granted", ClaimAnswer.Refused => "refused", _ => "refused as totally without merit" }} {(e.AtHearing ? "at a hearing" : "on the papers")}.{(e.LastDay is { } day ? $" The last day to go on is {day.Latest.Words()}{(day.IsExact ? "" : $", on the strictest count {day.Earliest.Words()}")}." : "")}",
        ClaimWasRenewed e => $"On {e.On.Words()} permission in {t.The("claim", e.Claim)} was asked again at a hearing, as {e.ToldBy} says.",
        ClaimHearingFixed e => $"A hearing of {t.The("claim", e.Claim)} was fixed for {e.For.Words()}, as {e.ToldBy} says.",
        ClaimDecided e => $"{t.Beginning("claim", e.Claim)} was {(e.Allowed ? "allowed" : "dismissed")} on {e.On.Words()}.",
        ClaimAppealed e => $"On {e.On.Words()} permission to appeal was asked in {t.The("claim", e.Claim)}, as {e.ToldBy} says.",
        NothingLodgedInClaim e => $"{Telling.Capital(e.AnsweredBy)} answered on {e.AskedOn.Words()} that nothing was lodged in {t.The("claim", e.Claim)} after the last day.",
        ClaimEnded e => $"{t.Beginning("claim", e.Claim)} ended on {e.On.Words()}: {e.How switch { ClaimEnd.Withdrawn => "it was withdrawn", ClaimEnd.Consent => "by consent", _ => "by a decision from which nothing leads further" }}.",
        BarrierAssessmentSignedOff e => $"The legal adviser signed off that {t.The("claim", e.Claim)} may be recorded as no barrier{Telling.Because(e.Because)}",
        ClaimIsNoBarrier e => $"{t.Beginning("claim", e.Claim)}, as it stands, was recorded as no barrier to removal, signed off by {e.SignedOffBy.Name}{Telling.Because(e.Because)}",
        _ => null,
    };

    private static string Challenged(ClaimChallenges challenges) => challenges switch
    {
        ClaimChallenges.Removal => "removal",
        ClaimChallenges.ProtectionOrHumanRights => "a decision on protection or human rights",
        ClaimChallenges.Detention => "detention",
        ClaimChallenges.Citizenship => "a decision on citizenship",
        ClaimChallenges.UpperTribunalRefusal => "a refusal of permission by the Upper Tribunal",
        _ => "a decision",
    };

    private static string Court(ClaimForum forum) => forum switch
    {
        ClaimForum.UpperTribunal => "the Upper Tribunal",
        ClaimForum.HighCourt => "the High Court",
        ClaimForum.CourtOfSession => "the Court of Session",
        _ => "the High Court of Northern Ireland",
    };

    private static string Paper(ClaimPaper paper) => paper switch
    {
        ClaimPaper.CopyProvided => "the applicant gave the Home Office its copy",
        ClaimPaper.Acknowledged => "the Home Office acknowledged service",
        ClaimPaper.DetailedGrounds => "the Home Office gave detailed grounds",
        _ => "the Home Office answered the letter before claim",
    };
}
