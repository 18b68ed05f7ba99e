namespace DueCourse.Law.Tracks;

using static DueCourse.Law.Drafting.TrackState;

/// <summary>The travel document.</summary>
public static class TravelDocumentTrack
{
    /// <summary>The track.</summary>
    public static Track Track => new("travel-document", "Travel document", Person.Kind,
    [
        On("D0", "The need was assessed", TheReadmission.DocumentNeedAssessedOn),
        On("D1", "Applied for", TheReadmission.DocumentAppliedForOn),
        On("D2", "Interview", TheReadmission.DocumentInterviewOn),
        On("D3", "Agreed in writing; not in hand", TheReadmission.DocumentAgreedOn),
        On("D4", "Issued and received", TheReadmission.DocumentIssuedOn),
        On("D5", "Checked and found right", TheReadmission.DocumentCheckedOn).UntilOvertakenBy("D4"),
        When("D6", "Expires before arrival and the margin that the destination asks",
            TheDestination.DocumentIsHeld & !TheDestination.DocumentCoversArrivalWithMargin)
            .AndSince(TheDestination.DocumentCoversArrivalWithMargin),
        When("D7", "Expired", TheDestination.DocumentExpires.IsBefore(It.IsAssessedOn), TheDestination.DocumentExpires.Plus(Period.FromDays(1)))
            .UntilOvertakenBy("D4", "D5"),
        On("D8", "Renewal asked for", TheReadmission.DocumentRenewalAskedOn).UntilOvertakenBy("D4", "D5"),
        On("D9", "Cancelled or given back", TheReadmission.DocumentCancelledOn).UntilOvertakenBy("D1", "D4", "D5").End,
        On("D10", "Used", TheReadmission.DocumentUsedOn).End,
    ]);
}
