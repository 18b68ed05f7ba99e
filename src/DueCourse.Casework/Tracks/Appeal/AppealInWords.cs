namespace DueCourse.Casework.Tracks.Appeal;

/// <summary>The steps of appeals as sentences.</summary>
internal static class AppealInWords
{
    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        RightOfAppealArose e => $"A right of appeal arose against {Against(e.Against)}: the decision was {Reached(e.Reached)} on {e.On.Words()}.{Until(e.LastDay)}",
        RightOfAppealExcluded e => $"There is no appeal against {Against(e.Against)} of {e.On.Words()}{Telling.Because(e.Because)}",
        NoticeOfAppealReceived e => $"On {e.On.Words()} the Tribunal received notice of {t.The("appeal", e.Appeal)}, {(e.IsLate ? "late" : "in time")}, as {e.ToldBy} says.",
        LateAppealDecided e => $"A judge {(e.Admitted ? "admitted" : "did not admit")} {t.The("appeal", e.Appeal)} that came late, on {e.On.Words()}.",
        AppealHearingFixed e => $"A hearing of {t.The("appeal", e.Appeal)} was fixed for {e.For.Words()}, as {e.ToldBy} says.",
        AppealHearingHeld e => $"{t.Beginning("appeal", e.Appeal)} was heard on {e.On.Words()}.",
        AppealPaperRecorded e => $"In {t.The("appeal", e.Appeal)}, on {e.On.Words()}: {Paper(e.Paper)}.{(e.AnswerBy is { } by ? $" The Home Office has to answer by {by.Words()}." : "")}",
        AppealDecided e => $"{t.Beginning("appeal", e.Appeal)} was {(e.To is { } to ? $"sent back to {(to == RemittedTo.FirstTier ? "the First-tier Tribunal" : "the Upper Tribunal")}" : Telling.Plain(e.Outcome))}; notice was sent on {e.On.Words()}.{Until(e.LastDay)}",
        WrittenReasonsSent e => $"Written reasons in {t.The("appeal", e.Appeal)} were sent on {e.On.Words()}.{Until(e.LastDay)}",
        PermissionAppliedFor e => $"On {e.On.Words()} {Side(e.By)} asked {At(e.At)} for permission in {t.The("appeal", e.Appeal)}{(e.IsLate ? ", late" : "")}, as {e.ToldBy} says.",
        PermissionAnswered e => $"{Telling.Capital(At(e.At))} answered in {t.The("appeal", e.Appeal)} that permission is {Answer(e.Answer)}; that was sent on {e.On.Words()}.{Until(e.LastDay)}{(e.IsOver ? " Nothing more can be asked for." : "")}",
        NothingWasLodged { Document: { } paper } e => $"By {t.The("paper", paper)} of {e.AskedOn.Words()}, {e.AnsweredBy} says that the time to go on in {t.The("appeal", e.Appeal)} has passed and that nothing was lodged.",
        AppealsConfirmed e => $"{Telling.Capital(e.ToldBy)} told that the file lists every appeal, and every right to bring one, as of {e.AsOf.Words()}.",
        NothingWasLodged e => $"{Telling.Capital(e.AnsweredBy)} answered on {e.AskedOn.Words()} that nothing was lodged in {t.The("appeal", e.Appeal)} after the last day.",
        ExtensionAsked e => $"On {e.On.Words()}, after the end of {t.The("appeal", e.Appeal)}, {Side(e.By)} asked {At(e.At)} for more time, as {e.ToldBy} says.",
        ExtensionDecided e => $"A judge {(e.Granted ? "gave" : "refused")} more time in {t.The("appeal", e.Appeal)} on {e.On.Words()}.",
        AppealWasWithdrawn e => $"{Telling.Capital(Side(e.By))} withdrew {(e.By == AppealSide.Person ? t.The("appeal", e.Appeal) : $"the decision against which {t.The("appeal", e.Appeal)} was brought")}; notice was sent on {e.On.Words()}{Telling.Because(e.Reasons)}",
        AppealPursuedAfterLeave e => $"Despite a grant of leave, notice came on {e.On.Words()} that {t.The("appeal", e.Appeal)} goes on for protection, as {e.ToldBy} says.",
        AppealWasAbandoned e => $"{t.Beginning("appeal", e.Appeal)} counts as abandoned from {e.On.Words()}, because {(e.Because == AbandonedBy.Departure ? "the person left" : "leave was granted")}.",
        AppealHasLapsed e => $"{t.Beginning("appeal", e.Appeal)} lapsed on {e.On.Words()} by a certificate under section 97, signed in person by {Telling.Ended(e.SignedBy)}",
        TribunalTold e => $"On {e.On.Words()} the Tribunal was told in {t.The("appeal", e.Appeal)}{Telling.Because(e.What)}",
        _ => null,
    };

    private static string Until(DateRange? lastDay) => lastDay is not { } day ? "" : day.IsExact ? $" The last day to go on is {day.Latest.Words()}." : $" The last day to go on is {day.Earliest.Words()} on the strictest count, and {day.Latest.Words()} at the latest.";

    private static string Against(AppealAgainst against) => against switch
    {
        AppealAgainst.ProtectionRefusal => "the refusal of a claim for protection",
        AppealAgainst.HumanRightsRefusal => "the refusal of a human rights claim",
        AppealAgainst.ProtectionRevocation => "the revocation of protection status",
        AppealAgainst.Deprivation => "the deprivation of citizenship",
        AppealAgainst.CitizensRights => "a decision on citizens' rights",
        _ => "a decision",
    };

    private static string Reached(DecisionReached reached) => reached switch { DecisionReached.SentHere => "sent", DecisionReached.ReceivedAbroad => "received abroad", DecisionReached.PostedAbroad => "posted abroad", _ => "served" };

    private static string Paper(AppealPaper paper) => paper switch
    {
        AppealPaper.SentToHomeOffice => "the Tribunal sent it to the Home Office",
        AppealPaper.HomeOfficeBundle => "the Home Office gave its bundle",
        AppealPaper.SkeletonServed => "the skeleton argument was served",
        AppealPaper.HomeOfficeReview => "the Home Office gave its review",
        _ => "the Home Office gave its response",
    };

    private static string Side(AppealSide side) => side == AppealSide.Person ? "the person" : "the Home Office";

    private static string At(PermissionAt at) => at switch
    {
        PermissionAt.FirstTier => "the First-tier Tribunal",
        PermissionAt.UpperTribunal => "the Upper Tribunal",
        PermissionAt.UpperTribunalOnward => "the Upper Tribunal, for the court above it,",
        PermissionAt.CourtOfAppeal => "the court above the Upper Tribunal",
        PermissionAt.CourtOfAppealOnward => "that court, for the Supreme Court,",
        _ => "the Supreme Court",
    };

    private static string Answer(PermissionAnswer answer) => answer switch { PermissionAnswer.Granted => "granted", PermissionAnswer.GrantedInPart => "granted on some grounds", PermissionAnswer.Refused => "refused", _ => "not considered, because it was asked late" };
}
