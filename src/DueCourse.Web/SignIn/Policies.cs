using DueCourse.Casework.Ledger;
using Microsoft.AspNetCore.Authorization;

namespace DueCourse.Web.SignIn;

/// <summary>Who may come to which page. Every page and endpoint names one of these; what it then shows is decided case by case.</summary>
public static class Policies
{
    /// <summary>Anybody, signed in or not: signing in, faults, what the pages are dressed with, signs of life.</summary>
    public const string Anybody = "anybody";

    /// <summary>Anybody who is signed in.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>Those who read the file of a case: whoever works it, advises, speaks to the other state, or inspects.</summary>
    public const string ReadsFiles = "reads-files";

    /// <summary>Those who work cases.</summary>
    public const string WorksCases = "works-cases";

    /// <summary>Those who give out cases.</summary>
    public const string GivesOutCases = "gives-out-cases";

    /// <summary>The person, and whoever represents them.</summary>
    public const string PersonsSide = "persons-side";

    /// <summary>The authority of another state.</summary>
    public const string Counterpart = "counterpart";

    /// <summary>Victim liaison.</summary>
    public const string VictimLiaison = "victim-liaison";

    /// <summary>The press office.</summary>
    public const string Press = "press";

    /// <summary>Whoever inspects.</summary>
    public const string Audits = "audits";

    /// <summary>Whoever may record an order that stops removal, at any hour: everybody on duty for the state.</summary>
    public const string RecordsStays = "records-stays";

    /// <summary>Whoever records something in a case, or asks for access to it.</summary>
    public const string Acts = "acts";

    /// <summary>Whoever may record a document in some compartment of some case.</summary>
    public const string PutsInDocuments = "puts-in-documents";

    /// <summary>Whoever may disclose something of a case, and answers somebody who asks for their data.</summary>
    public const string Discloses = "discloses";

    private static readonly IReadOnlyDictionary<string, ActorRole[]> Roles = new Dictionary<string, ActorRole[]>
    {
        [ReadsFiles] = [ActorRole.Caseworker, ActorRole.SeniorOfficer, ActorRole.LegalAdviser, ActorRole.ReturnsLiaisonOfficer, ActorRole.Auditor],
        [WorksCases] = [ActorRole.Caseworker, ActorRole.SeniorOfficer, ActorRole.LegalAdviser, ActorRole.ReturnsLiaisonOfficer],
        [GivesOutCases] = [ActorRole.SeniorOfficer],
        [PersonsSide] = [ActorRole.ThePerson, ActorRole.Representative],
        [Counterpart] = [ActorRole.DestinationAuthority],
        [VictimLiaison] = [ActorRole.VictimLiaisonOfficer],
        [Press] = [ActorRole.PressOfficer],
        [Audits] = [ActorRole.Auditor],
        [Acts] = [ActorRole.Caseworker, ActorRole.SeniorOfficer, ActorRole.LegalAdviser, ActorRole.ReturnsLiaisonOfficer, ActorRole.VictimLiaisonOfficer, ActorRole.Auditor],
        [PutsInDocuments] = [ActorRole.Caseworker, ActorRole.SeniorOfficer, ActorRole.LegalAdviser, ActorRole.ReturnsLiaisonOfficer, ActorRole.VictimLiaisonOfficer],
        [Discloses] = [.. Casework.Audiences.Releases.Disclosure.By],
        [RecordsStays] = [.. Casework.Stays.RecordStay.OnDuty],
    };

    /// <summary>The names of all.</summary>
    public static IEnumerable<string> All => Roles.Keys.Concat([Anybody, SignedIn]);

    /// <summary>Whether a role comes in by a policy.</summary>
    public static bool LetsIn(string policy, ActorRole role) => policy is Anybody or SignedIn || (Roles.TryGetValue(policy, out var roles) && roles.Contains(role));

    internal static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(Anybody, p => p.RequireAssertion(_ => true));
        options.AddPolicy(SignedIn, p => p.RequireAssertion(context => context.User.Who() is not null));
        foreach (var (name, roles) in Roles)
            options.AddPolicy(name, p => p.RequireAssertion(context => context.User.Who() is { } who && roles.Contains(who.Role)));
        // What names no policy lets nobody in.
        options.DefaultPolicy = options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
    }
}
