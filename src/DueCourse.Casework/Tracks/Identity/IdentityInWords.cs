namespace DueCourse.Casework.Tracks.Identity;

using DueCourse.Law.Facts;

/// <summary>The steps of identity and nationality, and of contact, as sentences.</summary>
internal static class IdentityInWords
{
    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        NationalityAccountTaken e => $"On {e.On.Words()} the person gave their own account of a nationality of {Of(e.Country)} (interpreter: {e.Interpreter}): {Telling.Ended(e.Account)}",
        NationalityEvidenceGathered e => $"From {e.On.Words()} evidence of a nationality of {Of(e.Country)} was gathered: {Telling.Ended(e.Power)}",
        ContactBarred e => $"Nothing may go to {Of(e.Country)}: a claim, submissions or an appeal bars it.",
        ContactBarLifted e => $"It was certified, on {t.The("document", e.Document)}, that what barred contact with {Of(e.Country)} has ended: {Telling.Ended(e.Reasons)}",
        NationalityQuestionReady e => $"On {e.On.Words()} the question to {Of(e.Country)} was ready; {e.SecondReviewer} looked at it independently, and the person's side was shown it on {e.ShownOn.Words()}. {Telling.Ended(e.Conflicts)}",
        NationalityAsked e => $"{Capital(e.Country)} received the question on {e.On.Words()}.",
        NationalityConfirmed e => $"{Capital(e.Country)} confirmed the nationality on {e.On.Words()}, by {t.The("document", e.Decision)}. How the persons were matched: {Telling.Ended(e.Matches)}",
        NationalityDenied e => $"{Capital(e.Country)} said on {e.On.Words()} that the person is not its national: {Telling.Ended(e.Reasons)}",
        NationalityRecordNotFound e => $"{Capital(e.Country)} said on {e.On.Words()} that it found no record, which is not a denial. What was searched: {Telling.Ended(e.Searched)}",
        NationalityConfirmationRetracted e => $"{Capital(e.Country)} took its confirmation back on {e.On.Words()}.",
        NationalityConfirmationUndermined e => $"From {e.On.Words()} the confirmation by {Of(e.Country)} supports nothing.",
        NationalityDisputed e => $"On {e.On.Words()} new evidence put a nationality of {Of(e.Country)} in dispute: {Telling.Ended(e.What)}",
        NationalityReopened e => $"From {e.On.Words()} a nationality of {Of(e.Country)} was looked into again: {Telling.Ended(e.Plan)}",
        NationalityLeftUndetermined e => $"On {e.On.Words()} a nationality of {Of(e.Country)} was left undetermined, and the person referred as possibly stateless: {Telling.Ended(e.Reasons)}",
        ContactConsentGiven e => $"The person consented in writing, by {t.The("document", e.Document)}, to contact with the other state. Advice: {Telling.Ended(e.Advice)}",
        ContactConsentTakenBack e => $"{t.Beginning("consent", e.Consent)} to contact with the other state was taken back: {Telling.Ended(e.How)}",
        DisclosureIncidentRecorded e => $"Something may have told the other state what it must not know: {Telling.Ended(e.What)}",
        DisclosureIncidentClosed e => $"{t.Beginning("incident", e.Incident)} was closed; the person's side was told on {e.RepresentativeToldOn.Words()}. The risk on return: {Telling.Ended(e.RiskReview)}",
        ContactHeldBack e => $"All contact with the other state was held back: {Telling.Ended(e.Because)}",
        ContactHoldEnded e => $"{t.Beginning("hold", e.Hold)} on contact with the other state ended: {Telling.Ended(e.Because)}",
        _ => null,
    };

    private static string Of(string country) => Countries.NameOf(country);

    private static string Capital(string country) => Telling.Capital(Of(country));
}
