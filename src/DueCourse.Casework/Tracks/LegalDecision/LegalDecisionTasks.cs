namespace DueCourse.Casework.Tracks.LegalDecision;

using DueCourse.Casework.Work;

/// <summary>What has to be done next on the decision. Periods are targets of this project, not law.</summary>
internal static class LegalDecisionTasks
{
    /// <summary>The tasks of a case, as far as a reader of one compartment sees it.</summary>
    public static IEnumerable<CaseTask> In(LiveCase c)
    {
        if (c.LegalDecision.LastStep is not { } step) yield break;
        (ActorRole For, string What, string Because, int Days)? next = c.LegalDecision.State switch
        {
            ReferredForDecision => (ActorRole.Caseworker, "Look at the person's identity and nationality.", "The person was referred for a decision.", 7),
            Stage1Issued => (ActorRole.Caseworker, "Serve the first notice, with the one-stop notice.", "It was issued, and binds nobody before it is served.", 3),
            RepresentationsReceived => (ActorRole.Caseworker, "Consider what the person answered, and prepare the second decision.", "The person has answered.", 28),
            Stage2Refused => (ActorRole.SeniorOfficer, "Give notice of the refusal, with any right of appeal.", "What the person claimed was refused.", 3),
            Stage2Granted => (ActorRole.SeniorOfficer, "Give notice of the grant, and end what rests on the decision to deport.", "What the person claimed was granted.", 3),
            OrderSigned => (ActorRole.Caseworker, "Serve the deportation order.", "It was signed, and nobody may be removed on an order that was not served.", 3),
            RemovalFailed => (ActorRole.SeniorOfficer, "Decide how it goes on: a new notice, or none.", "A removal failed.", 3),
            DecisionWithdrawn or OrderRevoked => (ActorRole.SeniorOfficer, "Decide whether the case is decided again, or left.", "What was decided was taken back.", 14),
            ToBeDecidedAnew => (ActorRole.SeniorOfficer, "Decide whether the case is decided again, or left; revoke an order that is still in force.", "The person was taken back after a removal that should not have been.", 7),
            PersonRemoved when c.Retention.Outcome is null => (ActorRole.SeniorOfficer, "Record the outcome.", "The person has left.", 7),
            _ => null,
        };
        if (next is { } due)
            yield return new($"decision {step.Id}", due.For, due.What, due.Because, step.Id, step.At + Duration.FromDays(due.Days));
    }
}
