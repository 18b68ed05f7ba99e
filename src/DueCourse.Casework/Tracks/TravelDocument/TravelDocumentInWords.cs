namespace DueCourse.Casework.Tracks.TravelDocument;

using DueCourse.Law.Facts;

/// <summary>The steps of the travel document as sentences.</summary>
internal static class TravelDocumentInWords
{
    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(CaseEvent happened) => happened switch
    {
        TravelDocumentNeedAssessed e => $"On {e.On.Words()} it was assessed which document is needed for {Countries.NameOf(e.Country)}: {Telling.Ended(e.Found)}",
        TravelDocumentAppliedFor e => $"A travel document was applied for from {Countries.NameOf(e.Country)}. The plan: {Telling.Ended(e.Plan)}",
        TravelDocumentInterviewSet e => $"On {e.On.Words()} the other state asked to interview the person for a travel document. Safeguards: {Telling.Ended(e.Safeguards)}",
        TravelDocumentAgreedTo e => $"On {e.On.Words()} the other state agreed in writing to issue a travel document. It is not in hand.",
        TravelDocumentNotIssued e => $"On {e.On.Words()} no travel document came of the application ({Telling.Plain(e.Failure)}): {Telling.Ended(e.What)}",
        TravelDocumentIssued e => $"On {e.On.Words()} a travel document for {Countries.NameOf(e.Country)} came in ({Telling.Plain(e.Kind)} {e.Number}, valid to {e.Expires.Words()}). Custody: {Telling.Ended(e.Custody)}",
        TravelDocumentFoundRight e => $"The travel document was checked on {e.On.Words()} and found right for an arrival on {e.ArrivalOn.Words()}: {Telling.Ended(e.Checked)}",
        TravelDocumentExpiresSoon e => $"The travel document has {e.DaysLeft} days or fewer left.",
        TravelDocumentExpired => "The travel document has expired.",
        TravelDocumentRenewalAsked => "A renewal of the travel document was asked for.",
        TravelDocumentGivenBack e => $"The travel document was cancelled or given back on {e.On.Words()}: {Telling.Ended(e.How)}",
        TravelDocumentUsed e => $"The travel document was used on {e.On.Words()}.",
        TravelDocumentQuarantined e => $"A defect was found in the travel document on {e.On.Words()}, and nobody travels on it: {Telling.Ended(e.Defect)}",
        TravelDocumentLost e => $"The travel document was found lost on {e.On.Words()}: {Telling.Ended(e.What)}",
        UkLetterFoundPossible e => $"{Telling.Capital(Countries.NameOf(e.Country))} accepts a UK letter for this person: {Telling.Ended(e.Source)}",
        _ => null,
    };
}
