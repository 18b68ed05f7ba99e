using DueCourse.Casework.Ledger;
using DueCourse.Web.SignIn;

namespace DueCourse.Web.Registry;

/// <summary>Where a role opens a case.</summary>
public static class CaseAddress
{
    /// <summary>The address of a case for a role.</summary>
    public static string Of(CaseId id, ActorRole role) =>
        Policies.LetsIn(Policies.ReadsFiles, role) ? $"/cases/{id}"
        : Policies.LetsIn(Policies.PersonsSide, role) ? $"/client/{id}"
        : Policies.LetsIn(Policies.Counterpart, role) ? $"/messages/{id}"
        : Policies.LetsIn(Policies.VictimLiaison, role) ? $"/contact/{id}"
        : Policies.LetsIn(Policies.Press, role) ? $"/released/{id}"
        : throw new ArgumentException($"nobody signs in as {role}", nameof(role));
}
