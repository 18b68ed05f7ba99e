using DueCourse.Casework.Ledger;
using DueCourse.Record.Demonstrations;

namespace DueCourse.Record;

/// <summary>The people of the demonstration: one in each role, and two of those who hand cases over. All are invented.</summary>
internal static class DemonstrationPeople
{
    public static readonly Actor Caseworker = new("c.osei", "Comfort Osei", ActorRole.Caseworker);
    public static readonly Actor Colleague = new("d.ruiz", "Daniel Ruiz", ActorRole.Caseworker);
    public static readonly Actor Second = new("l.haddad", "Leila Haddad", ActorRole.SeniorOfficer);
    public static readonly Actor Representative = new("t.obrien", "Tamsin O'Brien", ActorRole.Representative);
    public static readonly Actor VictimLiaison = new("s.novak", "Sara Novak", ActorRole.VictimLiaisonOfficer);
    public static readonly Actor Counterpart = new("embassy", "Consular section", ActorRole.DestinationAuthority);
    public static readonly Actor Auditor = new("g.ferreira", "Gil Ferreira", ActorRole.Auditor);

    /// <summary>Those who work cases.</summary>
    public static IReadOnlyList<Actor> Caseworkers { get; } = [Caseworker, Colleague];

    /// <summary>All, whoever works cases first.</summary>
    public static IReadOnlyList<Actor> All { get; } =
        [Caseworker, Colleague, CaseTold.Officer, Second, CaseTold.Adviser, CaseTold.Liaison, Representative, VictimLiaison, CaseTold.OnDuty, Counterpart, Auditor];

    /// <summary>Those who have every case of the scenarios. Nobody who inspects, and nobody of another state: talks are told case by case.</summary>
    public static IReadOnlyList<Actor> OfEveryScenario { get; } =
        [Caseworker, CaseTold.Officer, CaseTold.Adviser, CaseTold.Liaison, Representative];
}
