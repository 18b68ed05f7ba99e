namespace DueCourse.Law.Tracks;

using static DueCourse.Law.Drafting.TrackState;

/// <summary>The decision on deportation or removal.</summary>
public static class LegalDecisionTrack
{
    /// <summary>The track.</summary>
    public static Track Track => new("legal-decision", "Decision on deportation or removal", Person.Kind,
    [
        When("NOTHING_DECIDED", "Nothing has been decided", TheDecision.Type.Is("none")),
        On("REFERRED", "Referred for a decision", TheDecision.ReferredOn),
        Given("LIABLE_NOTIFIED", "Told of liability to removal", "liability-to-removal"),
        Given("STAGE1_ISSUED", "A first decision notice was issued, which asks for reasons against", "stage-1-deportation"),
        When("REPS_OPEN", "The person may answer the first notice",
            TheNotice.Type.Is("stage-1-deportation") & TheNotice.ServedOn.HasCome & !TheNotice.RespondBy.IsBefore(It.IsAssessedOn), TheNotice.ServedOn),
        When("REPS_RECEIVED", "The person has answered with a claim, and it is not decided",
            TheHumanRightsClaim.Status.Is("undetermined") & TheHumanRightsClaim.MadeOn.HasCome, TheHumanRightsClaim.MadeOn),
        Given("CLAIM_REFUSED", "The claim was refused", "stage-2-decision").UntilOvertakenBy("REPS_RECEIVED"),
        When("CLAIM_GRANTED", "The claim was granted", TheHumanRightsClaim.Status.Is("granted")).AndSince(TheHumanRightsClaim.Status),
        On("ORDER_MADE", "A deportation order was made", TheDeportationOrder.MadeOn),
        On("ORDER_SERVED", "The deportation order was served", TheDeportationOrder.ServedOn).UntilOvertakenBy("ORDER_MADE"),
        On("NIR_GIVEN", "Notice of intention to remove was given", TheRemovalNotice.IntentionGivenOn),
        On("NDD_GIVEN", "Notice of departure details was given", TheRemovalNotice.DepartureDetailsGivenOn),
        When("NOTICE_EXPIRED", "The notice period has run", TheRemovalNotice.PeriodEnds.IsBefore(It.IsAssessedOn), TheRemovalNotice.PeriodEnds.Plus(Period.FromDays(1)))
            .UntilOvertakenBy("NIR_GIVEN", "NDD_GIVEN"),
        On("REVOKED", "The deportation order was revoked", TheDeportationOrder.RevokedOn).UntilOvertakenBy("ORDER_MADE", "ORDER_SERVED"),
        When("CLOSED", "It was decided not to act, or leave was granted", TheDecision.Type.Is("no-action", "grant-leave", "restricted-leave"), TheDecision.Date)
            .AndSince(TheDecision.Type).End,
        On("REMOVED", "The person has left", TheDeparture.LeftOn).End,
    ]);

    private static TrackState Given(string id, string says, string notice) =>
        When(id, says, TheNotice.Type.Is(notice) & TheNotice.Dated.HasCome, TheNotice.Dated);
}
