using System.Security.Claims;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace DueCourse.Web.Api;

/// <summary>Tokens of the identity provider that is set, for programs that have no browser.</summary>
internal static class BearerTokens
{
    public static void Add(AuthenticationBuilder authentication, OpenIdProvider provider) => authentication.AddJwtBearer(options =>
    {
        options.Authority = provider.Authority;
        options.Audience = provider.ClientId;
        options.RequireHttpsMetadata = !SignInSettings.IsLoopback(provider.Authority);
        options.MapInboundClaims = false;
        options.Events = new JwtBearerEvents
        {
            OnTokenValidated = context =>
            {
                if (IsOfASignIn(context.Principal!)) context.Fail("An ID token says that somebody signed in, and lets no program in.");
                else if (Said.By(context.Principal!, provider.RoleClaim, out var why) is { } who) context.Principal = Reader.Of(who);
                else context.Fail(new NotLetInException(why));
                return Task.CompletedTask;
            },
            OnForbidden = context =>
            {
                // As with a cookie: whether there is such an address is not told to whom it is not for.
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            },
        };
    });

    // An ID token is made for the same audience and signed with the same key. These claims stand in no other.
    private static bool IsOfASignIn(ClaimsPrincipal said) => said.HasClaim(c => c.Type is "nonce" or "at_hash" or "c_hash" || c is { Type: "typ", Value: "ID" });
}
