namespace DueCourse.Law.Tracks;

using static DueCourse.Law.Drafting.TrackState;

/// <summary>A request to another state to take the person back. Talks are talks, and never more.</summary>
public static class ReadmissionTrack
{
    /// <summary>The track.</summary>
    public static Track Track => new("readmission", "Readmission", Person.Kind,
    [
        On("TALKS_REPORTED", "Talks were reported; no request is known", TheReadmission.TalksReportedOn),
        On("readmission.R0", "A request is drafted", TheReadmission.DraftedOn),
        On("readmission.R1", "A request is cleared for sending", TheReadmission.ClearedOn),
        On("readmission.R2", "A request was sent", TheReadmission.RequestSentOn),
        On("readmission.R3", "The request was received", TheReadmission.RequestReceivedOn),
        On("readmission.R4", "The request was acknowledged as complete", TheReadmission.AcknowledgedCompleteOn),
        On("readmission.R5", "The destination asked for information", TheReadmission.InformationAskedOn),
        On("readmission.R6", "The destination asked for an interview", TheReadmission.InterviewAskedOn).UntilOvertakenBy("readmission.R5"),
        On("readmission.R7", "The destination asked for time", TheReadmission.MoreTimeAskedOn).UntilOvertakenBy("readmission.R5", "readmission.R6"),
        On("readmission.R10", "The answer is overdue, which accepts nothing", TheReadmission.OverdueSince).UntilOvertakenBy("readmission.R7"),
        On("readmission.R11", "Taken as accepted by silence, under the instrument's own terms", TheReadmission.DeemedAcceptedOn),
        On("readmission.R9", "Refused", TheReadmission.RefusedOn).UntilOvertakenBy("readmission.R2", "readmission.R3"),
        On("readmission.R8", "Accepted", TheReadmission.AcceptedOn).UntilOvertakenBy("readmission.R9"),
        On("readmission.R14", "The acceptance lapsed", TheReadmission.LapsedOn).UntilOvertakenBy("readmission.R2", "readmission.R8"),
        On("readmission.R13", "Suspended", TheReadmission.SuspendedOn).UntilOvertakenBy("readmission.R2", "readmission.R8", "readmission.R9"),
        On("readmission.R12", "Withdrawn", TheReadmission.WithdrawnOn).UntilOvertakenBy("readmission.R2", "readmission.R3").End,
    ]);
}
