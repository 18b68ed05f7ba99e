namespace DueCourse.Casework.Tracks.VictimContact;

using DueCourse.Casework.Audiences;
using DueCourse.Casework.Work;

/// <summary>What has to be done about contact with victims.</summary>
internal static class VictimContactTasks
{
    /// <summary>The tasks that the victims' compartment gives rise to.</summary>
    public static IEnumerable<CaseTask> In(LiveCase c) => c.VictimContacts.All.Select(v => v.State switch
    {
        WantsToBeTold => (v.Victim, Key: "date", What: "Say by when the victim will be told.", Because: "They asked to be told, and no day is set.", By: (LocalDate?)null),
        TellingIsDated s => (v.Victim, "tell", "Tell the victim, by the channel that they asked for, of what was released to be told.", "The day was set.", s.By),
        _ => (v.Victim, "", "", "", null),
    }).Where(t => t.Key.Length > 0).Select(t => Why(c, t.Victim) is { } why
        ? new CaseTask($"{t.Key} {why.Id}", ActorRole.VictimLiaisonOfficer, t.What, t.Because, why.Id, t.By is { } day ? UkDays.Start(day) : why.At + Duration.FromDays(14)) : null).OfType<CaseTask>();

    private static Recorded? Why(LiveCase c, string victim) => c.History.LastOrDefault(r =>
        r.Event is ContactPreferenceRecorded p && p.Victim == victim || r.Event is VictimTellingDated d && d.Victim == victim);
}
