namespace DueCourse.Casework.Tracks.Identity;

using DueCourse.Casework.Work;

/// <summary>What has to be done about a nationality. Each task follows from the last event of its compartment alone.</summary>
internal static class IdentityTasks
{
    /// <summary>The tasks that a part of a case gives rise to.</summary>
    public static IEnumerable<CaseTask> In(LiveCase c) => c.Nationalities.All.Select(n => (n.Country, n.State, Why: Why(c, n.Country))).Where(n => n.Why is not null).Select(n => n.State switch
    {
        GatheringEvidence s => Task("gather", n.Country, n.Why!, ActorRole.Caseworker, "Look at the evidence of the nationality again, and say how it goes on.", "Evidence is gathered, and nobody has looked at it for 28 days.", s.Since.PlusDays(28)),
        ContactIsBarred => Task("barred", n.Country, n.Why!, ActorRole.SeniorOfficer, "See what bars contact, and how it ends. Nothing goes to the other state meanwhile.", "A claim, submissions or an appeal bars contact.", UkDays.Of(n.Why!.At).PlusDays(28)),
        NationalityIsConfirmed s => Task("confirm again", n.Country, n.Why!, ActorRole.ReturnsLiaisonOfficer, "Have the nationality confirmed again, where nobody has left.", "A confirmation grows old: it is asked for again after 180 days.", s.On.PlusDays(180)),
        NationalityIsDenied s => Task("denied", n.Country, n.Why!, ActorRole.Caseworker, "Look at every hypothesis again, tell the person's side the reasons, and think of statelessness.", "The country says that the person is not its national.", Within(s.On)),
        NoRecordExists s => Task("no record", n.Country, n.Why!, ActorRole.Caseworker, "Ask what was searched, and give what could find a record.", "The country found no record, which is not a denial.", Within(s.On)),
        NationalityInDispute s => Task("dispute", n.Country, n.Why!, ActorRole.Caseworker, "Weigh the evidence of both sides, and go on or refer.", "New evidence puts the nationality in dispute.", Within(s.On)),
        ConfirmationUndermined s => Task("undermined", n.Country, n.Why!, ActorRole.SeniorOfficer, "Find out, with a lawyer, what is left of the confirmation, and whether anybody is held on it.", "What was confirmed is undermined.", s.On),
        _ => null,
    }).OfType<CaseTask>();

    private static Recorded? Why(LiveCase c, string country) => c.History.LastOrDefault(r => r.Event switch
    {
        NationalityEvidenceGathered e => e.Country == country,
        NationalityReopened e => e.Country == country,
        ContactBarred e => e.Country == country,
        ContactBarLifted e => e.Country == country,
        NationalityConfirmed e => e.Country == country,
        NationalityDenied e => e.Country == country,
        NationalityRecordNotFound e => e.Country == country,
        NationalityDisputed e => e.Country == country,
        NationalityConfirmationUndermined e => e.Country == country,
        _ => false,
    });

    private static LocalDate Within(LocalDate on) => UkDays.Working(on, 10) ?? on.PlusDays(14);

    private static CaseTask Task(string key, string country, Recorded why, ActorRole who, string what, string because, LocalDate by) =>
        new($"{key} {country} {why.Id}", who, what, because, why.Id, UkDays.Start(by));
}
