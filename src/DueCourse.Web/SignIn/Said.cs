using System.Security.Claims;
using DueCourse.Casework.Ledger;

namespace DueCourse.Web.SignIn;

/// <summary>Who somebody is, by what an identity provider says of them.</summary>
internal static class Said
{
    private const int Longest = 200;

    /// <summary>Who it is; null, and why, where it does not say in which one role. Of what a provider says only these three go on: who, how they are called, in which role.</summary>
    public static Actor? By(ClaimsPrincipal said, string roleClaim, out NotLetIn why)
    {
        why = NotLetIn.Unproven;
        var roles = said.FindAll(roleClaim).Select(c => c.Value).Where(Reader.Roles.ContainsKey).Distinct().ToList();
        if (said.FindFirst("sub")?.Value is not { } id || !IsText(id)) why = NotLetIn.Nobody;
        else if (roles.Count != 1) why = roles.Count == 0 ? NotLetIn.NoRole : NotLetIn.SeveralRoles;
        else return new(id, said.FindFirst("name")?.Value is { } called && IsText(called) ? called : id, Reader.Roles[roles[0]]);
        return null;
    }

    // What stands on every entry that they record: seen as it is, and one line.
    private static bool IsText(string said) => said.Length <= Longest && !string.IsNullOrWhiteSpace(said) && !said.Any(char.IsControl);
}
