namespace DueCourse.Casework.Tracks.Protection;

using DueCourse.Casework.Work;

/// <summary>What has to be done about claims and submissions. It stands where they stand. Periods are targets of this project, not law.</summary>
internal static class ProtectionTasks
{
    /// <summary>The tasks.</summary>
    public static IEnumerable<CaseTask> In(LiveCase c)
    {
        foreach (var matter in c.Protection.All)
        {
            if (matter.Last is not var (entry, at)) continue;
            if (matter.State switch
            {
                ProtectionUndecided => (ActorRole.SeniorOfficer, "Consider the claim, and decide it.", "It is undecided, and nobody may be removed meanwhile (Nationality, Immigration and Asylum Act 2002, s. 77).", 28),
                ProtectionDecided => (ActorRole.Caseworker, "Give the person notice of the decision, in a language that they understand.", "Until they have it the claim is pending.", 2),
                ProtectionGranted => (ActorRole.SeniorOfficer, "Look again at every decision to deport, remove or hold the person.", "They were granted protection.", 2),
                SubmissionsUnanswered => (ActorRole.SeniorOfficer, "Consider the further submissions, and answer them.", "They are unanswered, and nobody may be removed meanwhile (Immigration Rules, para. 353A).", 5),
                _ => ((ActorRole, string, string, int)?)null,
            } is var (who, what, because, days)) yield return new($"protection {matter.Id} {entry}", who, what, because, entry, at + Duration.FromDays(days));
        }
    }
}
