using System.Security.Cryptography;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Registry;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Web.SignIn;

/// <summary>The cookie that carries a session, and the provider where one is set.</summary>
internal static class SigningIn
{
    // A working day; half an hour without a request ends it.
    private static readonly Duration Longest = Duration.FromHours(10);
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    public static void Add(WebApplicationBuilder builder, SignInSettings settings)
    {
        // Whoever has to sign in is sent to /sign-in, also beside a provider: that page goes on to it, and only back to a page of ours.
        var authentication = builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = "duecourse";
            options.Cookie.HttpOnly = true;
            // Lax: the provider sends people back by a link from another site.
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = settings.Provider is null ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.ExpireTimeSpan = Idle;
            options.SlidingExpiration = true;
            options.ForwardDefaultSelector = context => Api.ApiGuard.IsByToken(settings, context.Request) ? Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerDefaults.AuthenticationScheme : null;
            options.LoginPath = "/sign-in";
            options.ReturnUrlParameter = "to";
            options.AccessDeniedPath = null;
            options.Events.OnRedirectToAccessDenied = context =>
            {
                // Whether there is such a page is not told to whom it is not for.
                context.Response.StatusCode = context.HttpContext.User.Who() is null ? StatusCodes.Status401Unauthorized : StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            };
            options.Events.OnRedirectToLogin = context =>
            {
                if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
                {
                    context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                    if (settings.Provider is not null) context.Response.Headers.WWWAuthenticate = "Bearer";
                }

                // Without the host: that is what whoever asks says it is.
                else context.Response.Redirect(new Uri(context.RedirectUri).PathAndQuery);
                return Task.CompletedTask;
            };
            options.Events.OnValidatePrincipal = context =>
            {
                if (context.Properties.IssuedUtc is not null && context.Properties.Items.TryGetValue(Began, out var text)
                    && context.Properties.Items.TryGetValue(With, out var with) && with == By(settings)
                    && InstantPattern.ExtendedIso.Parse(text ?? "") is { Success: true } began
                    && context.Principal?.Who() is not null
                    && context.Properties.Items.TryGetValue(Session, out var session) && session is { Length: > 0 } && !Ended(context.HttpContext).IsEnded(session)
                    && Now(context.HttpContext) - began.Value < Longest) return Task.CompletedTask;
                context.RejectPrincipal();
                return context.HttpContext.SignOutAsync();
            };
        });
        if (settings.Provider is not { } provider) return;
        authentication.AddOpenIdConnect(options => Provide(options, settings, provider));
        Api.BearerTokens.Add(authentication, provider);
    }

    /// <summary>Begins a session as one of the demonstration's people.</summary>
    public static Task Begin(HttpContext context, SignInSettings settings, Actor who)
    {
        var properties = new AuthenticationProperties();
        Mark(properties, settings, context);
        return context.SignInAsync(Reader.Of(who), properties);
    }

    /// <summary>Ends the session of whoever asks, with every copy of its cookie.</summary>
    public static async Task End(HttpContext context)
    {
        if ((await context.AuthenticateAsync()).Properties?.Items.TryGetValue(Session, out var session) == true && session is not null) await Ended(context).End(session, Longest, CancellationToken.None);
        await context.SignOutAsync();
    }

    /// <summary>Whether a session can be ended with the provider too: whether it has a page for that.</summary>
    public static async Task<bool> EndsThere(HttpContext context) =>
        context.RequestServices.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(OpenIdConnectDefaults.AuthenticationScheme).ConfigurationManager is { } configuration
        && (await configuration.GetConfigurationAsync(context.RequestAborted)).EndSessionEndpoint is { Length: > 0 };

    private const string Began = "began", With = "with", Session = "session";

    private static void Mark(AuthenticationProperties properties, SignInSettings settings, HttpContext context)
    {
        properties.Items[Began] = InstantPattern.ExtendedIso.Format(Now(context));
        properties.Items[With] = By(settings);
        properties.Items[Session] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    }

    // A session holds where it was begun. In the demonstration anybody is anybody: none of its sessions goes on once a provider is set.
    private static string By(SignInSettings settings) => settings.Provider is { } provider ? $"{provider.Authority} {provider.ClientId}" : "demonstration";

    private static Instant Now(HttpContext context) => context.RequestServices.GetRequiredService<IRegistry>().Now;

    private static void Provide(OpenIdConnectOptions options, SignInSettings settings, OpenIdProvider provider)
    {
        options.Authority = provider.Authority;
        options.RequireHttpsMetadata = !SignInSettings.IsLoopback(provider.Authority);
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.ResponseType = "code";
        // By a link: a form that sends itself needs JavaScript, and cookies that other sites may send along.
        options.ResponseMode = "query";
        options.CorrelationCookie.SameSite = options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("profile");
        options.CallbackPath = "/signed-in";
        options.SignedOutCallbackPath = "/signed-out-there";
        // Whoever led somebody to an address that signs out without a form could sign them out.
        options.RemoteSignOutPath = default;
        options.Events.OnTokenValidated = context =>
        {
            if (Said.By(context.Principal!, provider.RoleClaim, out var why) is not { } who)
            {
                context.Fail(new NotLetInException(why));
                return Task.CompletedTask;
            }

            context.Principal = Reader.Of(who);
            Mark(context.Properties!, settings, context.HttpContext);
            return Task.CompletedTask;
        };
        options.Events.OnTicketReceived = context => Log(context.HttpContext).SignedIn(context.Principal!.MustBe(), context.HttpContext);
        options.Events.OnRemoteFailure = async context =>
        {
            context.HandleResponse();
            var why = context.Failure is NotLetInException told ? told.Why : context.Request.Query.ContainsKey("error") ? NotLetIn.Refused : NotLetIn.Unproven;
            await Log(context.HttpContext).Refused(why, context.HttpContext);
            context.Response.Redirect($"/sign-in?refused={why}");
        };
        options.Events.OnRedirectToIdentityProviderForSignOut = context =>
        {
            // No token of theirs is kept here, so this is how the provider knows who sends them.
            context.ProtocolMessage.ClientId = provider.ClientId;
            return Task.CompletedTask;
        };
    }

    private static IEndedSessions Ended(HttpContext context) => context.RequestServices.GetRequiredService<IEndedSessions>();

    private static SignInLog Log(HttpContext context) => context.RequestServices.GetRequiredService<SignInLog>();
}
