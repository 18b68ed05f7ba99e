using DueCourse.Casework.Ledger;

namespace DueCourse.Web.SignIn;

/// <summary>How people sign in: with a provider of identities, or, on this machine alone, as one of the demonstration's people.</summary>
public sealed record SignInSettings
{
    /// <summary>The provider; null: the demonstration's sign-in, or none.</summary>
    public OpenIdProvider? Provider { get; init; }

    /// <summary>The people as whom anybody may sign in to the demonstration; empty: nobody.</summary>
    public IReadOnlyList<Actor> Demonstration { get; init; } = [];

    /// <summary>The case of the demonstration with which somebody new begins; null: none. It stands first for those who have it.</summary>
    public CaseId? BeginsWith { get; init; }

    /// <summary>
    /// Why people could not sign in as set, or anybody could who should not; null: it is sound. Anybody can be anybody in the
    /// demonstration, so it runs only where nobody else can reach it and no provider is set.
    /// </summary>
    /// <param name="urls">Where the program is going to listen.</param>
    public string? Fault(IEnumerable<string> urls)
    {
        var reachable = urls.FirstOrDefault(url => !IsLoopback(url));
        if (Provider is not null && Demonstration.Count > 0)
            return "The demonstration's sign-in lets anybody be anybody, so it cannot be on where an identity provider is set. Leave one of them out.";
        if (Provider is { } provider && provider.Fault is { } fault) return fault;
        if (Provider is null && reachable is not null)
            return $"Other machines can reach {reachable}, and the demonstration's sign-in lets anybody be anybody. Set an identity provider (DUECOURSE_OIDC_AUTHORITY and DUECOURSE_OIDC_CLIENT_ID), or listen on 127.0.0.1.";
        return null;
    }

    /// <summary>Whether only programs on the same machine can reach an address.</summary>
    public static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var read) && read.IsLoopback;
}

/// <summary>A provider of identities that speaks OpenID Connect.</summary>
/// <param name="Authority">Its address, from which its settings are read: https, or http on this machine.</param>
/// <param name="ClientId">What it knows us as.</param>
/// <param name="ClientSecret">Our secret; null for a public client, which PKCE protects.</param>
/// <param name="RoleClaim">The claim that says in which role somebody signs in: one of the words of <see cref="ActorRole"/>, as "senior-officer".</param>
public sealed record OpenIdProvider(string Authority, string ClientId, string? ClientSecret, string RoleClaim)
{
    /// <summary>What is wrong with it; null: nothing.</summary>
    public string? Fault =>
        !Uri.TryCreate(Authority, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
            ? $"The identity provider's address \"{Authority}\" is no https address, so whoever stands between could sign in as anybody. Give its https address in DUECOURSE_OIDC_AUTHORITY."
        : ClientId.Length == 0 ? "The identity provider knows this program by an id, which is not set. Give it in DUECOURSE_OIDC_CLIENT_ID."
        : null;

    /// <summary>As the environment says; null where it names none.</summary>
    /// <param name="read">Reads a variable of the environment.</param>
    public static OpenIdProvider? From(Func<string, string?> read) =>
        read("DUECOURSE_OIDC_AUTHORITY") is { Length: > 0 } authority
            ? new(authority, read("DUECOURSE_OIDC_CLIENT_ID") ?? "", read("DUECOURSE_OIDC_CLIENT_SECRET"), read("DUECOURSE_OIDC_ROLE_CLAIM") ?? "duecourse_role")
            : null;
}
