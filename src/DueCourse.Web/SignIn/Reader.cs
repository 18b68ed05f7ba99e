using System.Security.Claims;
using DueCourse.Casework.Ledger;

namespace DueCourse.Web.SignIn;

/// <summary>Who is signed in, in which role, as the cookie carries it.</summary>
public static class Reader
{
    private const string Id = "duecourse:id", Name = "duecourse:name", Role = "duecourse:role", Via = "duecourse";

    /// <summary>The roles in which somebody can sign in, by the word that a provider says.</summary>
    public static IReadOnlyDictionary<string, ActorRole> Roles { get; } =
        Enum.GetValues<ActorRole>().Where(r => r != ActorRole.System).ToDictionary(Word, StringComparer.Ordinal);

    /// <summary>A role's word: "senior-officer".</summary>
    public static string Word(ActorRole role) =>
        string.Concat(role.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>Somebody as the cookie carries them.</summary>
    public static ClaimsPrincipal Of(Actor who) => new(new ClaimsIdentity(
        [new(Id, who.Id), new(Name, who.Name), new(Role, Word(who.Role))], Via, Name, Role));

    /// <summary>Who it is; null where nobody is signed in, or the cookie says what this program never wrote.</summary>
    public static Actor? Who(this ClaimsPrincipal user) =>
        user.Identities.FirstOrDefault(i => i.AuthenticationType is Via or "Cookies") is { IsAuthenticated: true } identity
        && identity.FindFirst(Id)?.Value is { Length: > 0 } id && identity.FindFirst(Name)?.Value is { } name
        && identity.FindFirst(Role)?.Value is { } word && Roles.TryGetValue(word, out var role)
            ? new(id, name, role) : null;

    /// <summary>Who it is, behind a policy that let them in.</summary>
    /// <exception cref="InvalidOperationException">Nobody: a page without a policy.</exception>
    public static Actor MustBe(this ClaimsPrincipal user) => user.Who() ?? throw new InvalidOperationException("nobody is signed in, and yet a page was reached");
}
