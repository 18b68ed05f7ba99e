namespace DueCourse.Casework.Tracks.TravelDocument;

using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Work;

/// <summary>What has to be done about the travel document.</summary>
internal static class TravelDocumentTasks
{
    /// <summary>The tasks that a part of a case gives rise to.</summary>
    public static IEnumerable<CaseTask> In(LiveCase c) => (c.TravelDocument.State switch
    {
        DocumentAppliedFor s => Task(c, "applied", ActorRole.ReturnsLiaisonOfficer, "Ask how the application stands.", "Nothing came of it in its time.", s.On.PlusDays(CountryProfileAdopted.Yardstick)),
        DocumentAgreedTo s => Task(c, "agreed", ActorRole.ReturnsLiaisonOfficer, "Ask for the document that was agreed, or say that it is no longer needed.", "It was agreed, and is not in hand.", s.On.PlusDays(30)),
        DocumentInHand => Task(c, "check", ActorRole.Caseworker, "Check the document: name, birth, photograph, machine-readable zone, conditions, route.", "It came in, and nobody has checked it.", null),
        DocumentExpiresSoon s => Task(c, "expires", ActorRole.Caseworker, "Use the document, have it renewed, or give it back.", $"It expires on {s.Held.Expires.Words()}.", s.Held.Expires),
        DocumentHasExpired s => Task(c, "expired", ActorRole.Caseworker, "Have the document renewed, or give it back.", "It has expired.", s.Held.Expires.PlusDays(1)),
        DocumentInQuarantine s => Task(c, "defect", ActorRole.ReturnsLiaisonOfficer, "Return the document to whoever issued it.", "A defect was found.", s.On),
        DocumentIsLost s => Task(c, "lost", ActorRole.Caseworker, "Report the loss, and find out what it may lead to.", "The document is lost.", s.On),
        _ => null,
    }) is { } task ? [task] : [];

    // Its reason is the event that led to the state.
    private static CaseTask? Task(LiveCase c, string key, ActorRole who, string what, string because, LocalDate? by) =>
        c.History.LastOrDefault(r => r.Event is TravelDocumentAppliedFor or TravelDocumentAgreedTo or TravelDocumentIssued or TravelDocumentExpiresSoon or TravelDocumentExpired or TravelDocumentQuarantined or TravelDocumentLost) is { } why
            ? new($"{key} {why.Id}", who, what, because, why.Id, UkDays.Start(by ?? UkDays.Of(why.At))) : null;
}
