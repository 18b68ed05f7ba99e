namespace DueCourse.Casework.Evidence;

using DueCourse.Law.Facts;

/// <summary>What was recorded of documents and of hypotheses of nationality, as sentences.</summary>
internal static class EvidenceInWords
{
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        DocumentReceived e => $"A document was received: {Kind(e.Type)}, {Held(e.Holding)}, {Telling.Ended(e.HowObtained)}",
        MachineReadableZoneRecorded e => $"The machine-readable zone of {t.The("document", e.Document)} was recorded as printed.",
        GenuinenessChecked e => $"{e.CheckedBy} checked {t.The("document", e.Document)} on {e.On.Words()}: {e.Result switch
        {
            Genuineness.Genuine => "it is genuine",
            Genuineness.CannotTell => "it cannot be told whether it is genuine",
            Genuineness.Forged => "it is forged or altered",
            Genuineness.BelongsToAnother => "it belongs to another",
            _ => "it is a genuine paper that was obtained by fraud",
        }} ({e.How}).",
        GradedForInstrument e => $"{t.Beginning("document", e.Document)} was graded {e.Grade} for {e.Instrument}{(e.TextRead is { } read ? $", by {read}" : ", pending a verified text")}{Telling.Because(e.Because)}",
        BiometricCompared e => $"{e.ComparedBy} compared {Compared(e.Kind)} of {t.The("document", e.Document)} with {e.With} on {e.On.Words()}: {e.Result switch
        {
            ComparisonResult.Match => $"they match the record{(e.OtherName ? ", which stands under another name" : "")}",
            ComparisonResult.NoMatch => "they do not match",
            _ => "it cannot be told whether they match",
        }}. {Telling.Ended(e.Threshold)}",
        UsePermitted e => $"Passing {t.The("document", e.Document)} on to {To(e.Use)} was permitted, under {e.Gateway}{Telling.Because(e.Because)}",
        UseRefused e => $"Passing {t.The("document", e.Document)} on to {To(e.Use)} was refused{Telling.Because(e.Because)}",
        DocumentPassedOn e => $"A copy of {t.The("document", e.Document)} went to {To(e.Use)} ({e.To}): {Telling.Ended(e.How)}",
        HypothesisRaised e => $"It was asked whether the person is {(e.Country is { } country ? $"a national of {Countries.NameOf(country)}" : "a national of no state")}{Telling.Because(e.Because)}",
        EvidenceWeighed e => $"{t.Beginning("entry", e.Evidence)} was said to bear {e.Bearing switch { Bearing.For => "for", Bearing.Against => "against", _ => "neither for nor against" }} {t.The("hypothesis", e.Hypothesis)}{Telling.Because(e.Because)}",
        HypothesisAssessed e => $"{t.Beginning("hypothesis", e.Hypothesis)} was assessed: {e.Result switch
        {
            AssessmentResult.MoreLikelyThanNot => "more likely than not",
            AssessmentResult.NotShown => "not shown",
            _ => "it cannot be decided on what is there",
        }}{Telling.Because(e.Because)}{(e.Conflicts.Count == 0 ? "" : " The evidence is in conflict, so it waits for a second reader.")}",
        AssessmentReviewed e => $"A second reader {(e.Agrees ? "agreed" : "did not agree")} with {t.The("assessment", e.Assessment)}{Telling.Because(e.Because)}",
        _ => null,
    };

    private static string Kind(DocumentType type) => type switch
    {
        DocumentType.BiometricRecord => "a biometric record",
        DocumentType.OriginCard => "a card that shows origin",
        DocumentType.CitizenshipCertificate => "a certificate of citizenship",
        DocumentType.BirthCertificate => "a certificate of birth",
        DocumentType.StatementOfThePerson => "a statement of the person",
        DocumentType.StatementOfAnother => "a statement of somebody else",
        DocumentType.LanguageAnalysis => "an analysis of language",
        DocumentType.EmergencyTravelDocument => "an emergency travel document",
        DocumentType.RenunciationPaper => "a paper about giving up or losing a nationality",
        DocumentType.Other => "another kind of document",
        _ => "a " + Telling.Plain(type),
    };

    private static string Held(Holding holding) => holding switch { Holding.Original => "the original", Holding.Certified => "a certified copy", _ => "a scan or plain copy" };

    private static string Compared(Biometric kind) => kind switch { Biometric.Fingerprints => "the fingerprints", Biometric.Face => "the face", _ => "biometrics" };

    private static string To(OnwardUse use) => use switch
    {
        OnwardUse.Destination => "the authority of the state of destination",
        OnwardUse.Court => "a court or tribunal",
        OnwardUse.ThePerson => "the person and their representative",
        _ => "the police or prosecution",
    };
}
