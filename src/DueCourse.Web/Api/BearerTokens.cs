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
                if (Said.By(context.Principal!, provider.RoleClaim, out var why) is { } who) context.Principal = Reader.Of(who);
                else context.Fail(why);
                return Task.CompletedTask;
            },
        };
    });
}
