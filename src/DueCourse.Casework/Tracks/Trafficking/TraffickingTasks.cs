namespace DueCourse.Casework.Tracks.Trafficking;

using DueCourse.Casework.Work;

/// <summary>What has to be done about trafficking decisions. It stands where they stand. Periods are targets of this project, not law.</summary>
internal static class TraffickingTasks
{
    /// <summary>The tasks.</summary>
    public static IEnumerable<CaseTask> In(LiveCase c)
    {
        if (c.Trafficking.Last is not var (entry, at)) yield break;
        if (c.Trafficking.State switch
        {
            AwaitingReasonableGrounds => (ActorRole.SeniorOfficer, "Look at whether anything that is planned should wait for the competent authority.", "The person was referred, and the first decision is awaited.", 1),
            InRecovery => (ActorRole.Caseworker, "Ask the competent authority for the second decision, and see that the person is supported.", "The recovery period runs until it is made, and thirty days at least (Nationality and Borders Act 2022, s. 61).", 30),
            FoundAVictim => (ActorRole.SeniorOfficer, "Decide whether leave to remain is necessary for recovery, for compensation, or to help an investigation.", "The person was found to be a victim (Nationality and Borders Act 2022, s. 65).", 14),
            Disqualified => (ActorRole.LegalAdviser, "Read the decision: whether it weighs this person's need for protection.", "It ends the recovery period and the duty to grant leave (Nationality and Borders Act 2022, s. 63).", 2),
            _ => ((ActorRole, string, string, int)?)null,
        } is var (who, what, because, days)) yield return new($"trafficking {entry}", who, what, because, entry, at + Duration.FromDays(days));
        if (c.Trafficking.Requested is var (asked, when)) yield return new($"trafficking asked {asked}", ActorRole.Caseworker, "Ask the competent authority whether it has decided on disqualification.", "A request decides nothing, and nothing opens by it.", asked, when + Duration.FromDays(14));
    }
}
