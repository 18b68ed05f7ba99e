using Microsoft.AspNetCore.Authorization;

namespace DueCourse.Web;

/// <summary>Who may see what. Every page and endpoint names one of these policies.</summary>
public static class Access
{
    /// <summary>
    /// The demonstration cases: fictional, or made from published decisions, and open to whoever can reach the server,
    /// which by itself is this machine only.
    /// </summary>
    public const string DemonstrationCases = "demonstration-cases";

    internal static void AddPolicies(AuthorizationOptions options) =>
        options.AddPolicy(DemonstrationCases, policy => policy.RequireAssertion(_ => true));
}
