using System.Security.Claims;
using DueCourse.Casework.Ledger;

namespace DueCourse.Web.SignIn;

/// <summary>Who somebody is, by what an identity provider says of them.</summary>
internal static class Said
{
    private const int Longest = 200;

    /// <summary>Who it is; null, and why, where it does not say in which one role. Of what a provider says only these three go on: who, how they are called, in which role.</summary>
    public static Actor? By(ClaimsPrincipal said, string roleClaim, out string why)
    {
        why = "";
        var roles = said.FindAll(roleClaim).Select(c => c.Value).Where(Reader.Roles.ContainsKey).Distinct().ToList();
        if (said.FindFirst("sub")?.Value is not { Length: > 0 and <= Longest } id) why = "The identity provider did not say who it is.";
        else if (roles.Count != 1) why = $"Somebody signs in here in one role. The identity provider named {(roles.Count == 0 ? "none" : "several")} in \"{roleClaim}\".";
        else return new(id, said.FindFirst("name")?.Value is { Length: > 0 and <= Longest } called ? called : id, Reader.Roles[roles[0]]);
        return null;
    }
}
