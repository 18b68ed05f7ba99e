namespace DueCourse.Casework.Tracks.LegalDecision;

using DueCourse.Law.Facts;

/// <summary>The steps of the decision on deportation or removal as sentences.</summary>
internal static class LegalDecisionInWords
{
    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        ReferralReceived e => $"On {e.On.Words()} {e.Referrer} referred the person for a decision{Telling.Because(e.Because)}",
        TriageBegan e => $"Identity and nationality are looked at, on {t.Several(e.Evidence)}.",
        Stage1NoticeIssued e => $"The first notice of a deportation decision was issued on {e.Dated.Words()}, under {Basis(e.Basis)}. The person is asked for reasons against it.",
        Stage1NoticeServed e => $"The first notice was served {Service(e.Service)}.{Shown(t, e.ShownBy)} It asks for an answer {(e.AnswerBy is { } day ? $"by {day.Words()}" : "and gives no day for it, or one that cannot be read")}. The one-stop notice was served on {e.OneStopOn.Words()}.",
        RepresentationsMade e => $"The person answered on {e.On.Words()}{(e.InFull ? ", and said that there is no more to come" : "")}.",
        Stage2Began { Waiver: { } waiver } => $"The second decision is being written: the person waived the rest of the time to answer, by {t.The("document", waiver)}.",
        Stage2Began => "The second decision is being written.",
        Stage2Decided e => $"On {e.Dated.Words()} what the person claimed was {(e.Granted ? "granted" : "refused")}.",
        ClaimCertified e => $"On {e.On.Words()} {e.SignedBy} ({Telling.Plain(e.Signatory)}) certified the claim under {Under(e.Under)}, by {t.The("document", e.Document)}: {Telling.Ended(e.Reasons)}",
        OrderMadeReady => "A deportation order may be signed: nothing claimed is undecided, and no appeal stops it.",
        DeportationOrderSigned e => $"A deportation order was signed on {e.On.Words()}, under {Basis(e.Basis)}.",
        DeportationOrderServed e => $"The deportation order was served {Service(e.Service)}.{Shown(t, e.ShownBy)}",
        RemovalWasSet => "It was set that the order is to be carried out. No departure is booked by that.",
        LiabilityNotified e => $"The person was told that they are liable to removal under section 10 of the 1999 Act, {Service(e.Service)}.{Shown(t, e.ShownBy)}",
        IntentionToRemoveGiven e => $"Notice of intention to remove to {Countries.NameOf(e.Destination)} was given {Service(e.Service)}.{Shown(t, e.ShownBy)} The period of notice ends on {e.PeriodEnds.Words()}.",
        DepartureNoticeRecorded e => $"The details of {t.The("departure", e.Booking)} are the notice that section {(e.Section10B ? "10B" : "10A")} asks for; they state {e.Stated.Words()}.",
        NoticePeriodRan e => $"The period of notice for {t.The("departure", e.Booking)} has run.",
        RemovalDidNotHappen e => $"{t.Beginning("departure", e.Booking)} did not happen, for reasons {(e.BeyondControl ? "" : "not ")}beyond the state's control{Telling.Because(e.Because)}",
        RemovalConfirmed e => $"The person left on {e.On.Words()}, as {t.The("departure", e.Booking)} confirms.",
        DeportationDecisionWithdrawn e => $"What was decided was withdrawn{Telling.Because(e.Because)}",
        DeportationOrderRevoked e => $"The deportation order was revoked on {e.On.Words()}: {Ground(e.Ground)}.",
        DecisionCourseClosed e => $"Nothing more is done about deportation or removal{Telling.Because(e.Because)}",
        _ => null,
    };

    private static string Service(ServiceOfNotice s) => $"{NoticeFacts.InWords(s.How)} on {s.On.Words()} (sent on {s.SentOn.Words()}{(s.CopiedToRepresentative ? ", and to the representative" : "")}; {s.Language})";

    private static string Shown(Telling t, EntryId? by) => by is not { } entry ? "" : $" {t.Beginning(t.Case.Notices.Find(entry) is null ? "document" : "notice", entry)} shows it.";

    private static string Basis(DeportationBasis basis) => basis switch
    {
        DeportationBasis.Automatic => "section 32(5) of the UK Borders Act 2007",
        DeportationBasis.Conducive => "section 3(5)(a) of the Immigration Act 1971",
        DeportationBasis.FamilyMember => "section 3(5)(b) of the Immigration Act 1971",
        _ => "section 3(6) of the Immigration Act 1971",
    };

    private static string Under(CertificateUnder under) => under switch
    {
        CertificateUnder.Section94Clearly => "section 94(1)",
        CertificateUnder.Section94Third => "section 94(7)",
        CertificateUnder.Section94B => "section 94B",
        CertificateUnder.Section96 => "section 96",
        CertificateUnder.Section97 => "section 97",
        _ => "section 97A",
    };

    private static string Ground(RevocationGround ground) => ground switch
    {
        RevocationGround.AnyReason => "an order that is not automatic may be revoked at any time",
        RevocationGround.AnExceptionApplies => "an exception applies",
        RevocationGround.AskedFromAbroad => "it was asked for from abroad",
        _ => "so that the case can be decided again",
    };
}
