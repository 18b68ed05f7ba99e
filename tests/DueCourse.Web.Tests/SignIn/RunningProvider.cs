using System.Collections.Immutable;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace DueCourse.Web.Tests.SignIn;

/// <summary>
/// A provider of identities on this machine: OpenIddict over the network, without a store behind it. It asks nobody for a password:
/// the address says who somebody is (<c>as</c>, <c>named</c>, <c>roles</c>), as they would at its page.
/// </summary>
public sealed class RunningProvider : IAsyncDisposable
{
    /// <summary>What the site is known as, and its secret.</summary>
    public const string Client = "duecourse", Secret = "a secret between the two";

    /// <summary>Where it names roles.</summary>
    public const string RoleClaim = "duecourse_role";

    private readonly RSA rsa = RSA.Create(2048);
    private readonly WebApplication server;
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });

    private RunningProvider()
    {
        Key = new(rsa) { KeyId = "of the provider" };
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOpenIddict().AddServer(Serve);
        server = builder.Build();
        server.UseAuthentication();
    }

    /// <summary>Its key.</summary>
    public RsaSecurityKey Key { get; }

    /// <summary>Its address.</summary>
    public string Authority => server.Urls.Single() + "/";

    /// <summary>What it makes of an ID token before it gives it out; null: nothing.</summary>
    public Func<string, string>? Alters { get; set; }

    /// <summary>Starts one.</summary>
    public static async Task<RunningProvider> Start()
    {
        var provider = new RunningProvider();
        await provider.server.StartAsync();
        return provider;
    }

    /// <summary>Goes to an address of it; where it sends one on.</summary>
    public async Task<Uri> Goes(Uri to)
    {
        using var answer = await client.GetAsync(to);
        return answer.Headers.Location ?? throw new InvalidOperationException($"the provider answers {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>A token for a program.</summary>
    public async Task<string> Token(string who, string roles)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = Client, ["client_secret"] = Secret, ["scope"] = "openid", ["as"] = who, ["named"] = $"Program {who}", ["roles"] = roles,
        });
        using var answer = await client.PostAsync(new Uri(Authority + "token"), form);
        return (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["access_token"]!;
    }

    /// <summary>A token in the place of another: its claims changed, and signed anew.</summary>
    /// <param name="token">The token.</param>
    /// <param name="change">What is changed of the claims.</param>
    /// <param name="key">Signed with this key; null: the provider's own.</param>
    /// <param name="algorithm">How it is signed.</param>
    public string Made(string token, Action<JsonObject> change, SecurityKey? key = null, string algorithm = SecurityAlgorithms.RsaSha256)
    {
        var claims = Claims(token);
        change(claims);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(claims.ToJsonString(), new SigningCredentials(key ?? Key, algorithm));
    }

    /// <summary>A token's claims with no signature: <c>alg: none</c>.</summary>
    public static string Unsigned(string token) => $"{Base64UrlEncoder.Encode("{\"alg\":\"none\",\"typ\":\"JWT\"}")}.{token.Split('.')[1]}.";

    /// <summary>A token's claims.</summary>
    public static JsonObject Claims(string token) => JsonNode.Parse(Base64UrlEncoder.Decode(token.Split('.')[1]))!.AsObject();

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
        rsa.Dispose();
    }

    private void Serve(OpenIddictServerBuilder server)
    {
        server.EnableDegradedMode().SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token").SetEndSessionEndpointUris("end-session");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowClientCredentialsFlow().RegisterScopes(Scopes.Profile);
        server.AddSigningKey(Key).AddEncryptionKey(new SymmetricSecurityKey(SHA256.HashData(Encoding.UTF8.GetBytes(Secret)))).DisableAccessTokenEncryption();
        server.UseAspNetCore().DisableTransportSecurityRequirement();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(asked =>
        {
            if (asked.ClientId != Client) asked.Reject(Errors.InvalidClient);
            else if (asked.RedirectUri != ProviderSite.Address + "/signed-in") asked.Reject(Errors.InvalidRequest, "the address to go back to was not told before");
            return default;
        }));
        server.AddEventHandler<HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(asked =>
        {
            if ((string?)asked.Request["as"] == "nobody") asked.Reject(Errors.AccessDenied);
            else asked.SignIn(Person(asked.Request));
            return default;
        }));
        server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(asked =>
        {
            if (asked.ClientId != Client || asked.ClientSecret != Secret) asked.Reject(Errors.InvalidClient);
            return default;
        }));
        server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseInlineHandler(asked =>
        {
            if (asked.Request.IsClientCredentialsGrantType()) asked.SignIn(Person(asked.Request));
            return default;
        }));
        server.AddEventHandler<ValidateEndSessionRequestContext>(handler => handler.UseInlineHandler(asked =>
        {
            if (asked.ClientId != Client || asked.PostLogoutRedirectUri != ProviderSite.Address + "/signed-out-there") asked.Reject(Errors.InvalidRequest);
            return default;
        }));
        server.AddEventHandler<HandleEndSessionRequestContext>(handler => handler.UseInlineHandler(asked =>
        {
            asked.SignOut();
            return default;
        }));
        server.AddEventHandler<ApplyTokenResponseContext>(handler => handler.SetOrder(int.MinValue).UseInlineHandler(given =>
        {
            if (Alters is { } alters && given.Response.IdToken is { } token) given.Response.IdToken = alters(token);
            return default;
        }));
    }

    private static ClaimsPrincipal Person(OpenIddictRequest asked)
    {
        var identity = new ClaimsIdentity("the provider", OpenIddictConstants.Claims.Name, RoleClaim);
        identity.SetClaim(OpenIddictConstants.Claims.Subject, (string?)asked["as"]).SetClaim(OpenIddictConstants.Claims.Name, (string?)asked["named"]);
        if ((string?)asked["roles"] is { Length: > 0 } roles) identity.SetClaims(RoleClaim, roles.Split(',').ToImmutableArray());
        identity.SetScopes(asked.GetScopes());
        identity.SetResources(Client);
        identity.SetDestinations(_ => [Destinations.AccessToken, Destinations.IdentityToken]);
        return new(identity);
    }
}
