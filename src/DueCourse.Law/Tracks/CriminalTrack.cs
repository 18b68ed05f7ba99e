namespace DueCourse.Law.Tracks;

using static DueCourse.Law.Drafting.TrackState;

/// <summary>Criminal proceedings, each set for itself. Police, prosecutors and courts make these states; users record them.</summary>
public static class CriminalTrack
{
    /// <summary>The track. No state before conviction proves anything, and none is ever inferred from another.</summary>
    public static Track Track => new("criminal", "Criminal proceedings", Proceedings.Kind,
    [
        On("REPORTED", "An allegation was reported; it proves nothing", TheProceedings.ReportedOn),
        On("UNDER_INVESTIGATION", "An investigation is open; it proves nothing", TheProceedings.InvestigatedFrom),
        On("ARRESTED", "Arrested on suspicion; it proves nothing", TheProceedings.ArrestedOn),
        On("POLICE_BAIL", "On police bail; it proves nothing", TheProceedings.PoliceBailFrom),
        On("RUI", "Released under investigation; it proves nothing", TheProceedings.ReleasedUnderInvestigationOn)
            .UntilOvertakenBy("ARRESTED", "POLICE_BAIL"),
        On("CAUTIONED", "Accepted a caution", TheProceedings.CautionedOn).End,
        On("CHARGED", "Charged, and not convicted", TheProceedings.ChargedOn),
        On("REMANDED", "Remanded in custody before trial, and not convicted", TheProceedings.RemandedOn),
        On("COURT_BAIL", "On bail from the court, and not convicted", TheProceedings.CourtBailFrom)
            .UntilOvertakenBy("REMANDED"),
        On("SENT_FOR_TRIAL", "Sent for trial, and not convicted", TheProceedings.SentForTrialOn),
        On("ON_TRIAL", "On trial, and not convicted", TheProceedings.TrialBeganOn),
        // Before conviction in the list: of a mixed verdict the conviction is shown as the state, and the path says both.
        On("DISCONTINUED", "No further action, or discontinued", TheProceedings.DiscontinuedOn).End.UntilOvertakenBy("ARRESTED", "CHARGED"),
        On("UNFIT", "Found unfit or insane; not convicted", TheProceedings.FoundUnfitOn).End,
        On("ACQUITTED", "Acquitted", TheProceedings.AcquittedOn).End,
        On("CONVICTED", "Convicted; an appeal may follow", TheProceedings.ConvictedOn),
        On("SENTENCED", "Sentenced; an appeal may follow", TheProceedings.SentencedOn),
        On("APPEAL_PENDING", "An appeal is pending, so the conviction is not final", TheProceedings.AppealedOn),
        On("UPHELD", "The appeal court upheld the conviction or sentence", TheProceedings.AppealDismissedOn),
        On("VARIED", "The appeal court varied the sentence or conviction", TheProceedings.VariedOnAppealOn),
        On("FINAL", "Convicted, and no appeal is open", TheProceedings.BecameFinalOn).End,
        On("QUASHED", "The conviction was quashed; whatever was built on it must be looked at again", TheProceedings.QuashedOn).End
            .UntilOvertakenBy("ON_TRIAL", "DISCONTINUED", "ACQUITTED", "CONVICTED"),
    ]);
}
