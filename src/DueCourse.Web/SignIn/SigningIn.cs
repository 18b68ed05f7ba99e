using DueCourse.Casework.Ledger;
using DueCourse.Web.Registry;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
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
        var authentication = builder.Services.AddAuthentication(options =>
        {
            options.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
            if (settings.Provider is not null) options.DefaultChallengeScheme = OpenIdConnectDefaults.AuthenticationScheme;
        }).AddCookie(options =>
        {
            options.Cookie.Name = "duecourse";
            options.Cookie.HttpOnly = true;
            // Lax: the provider sends people back by a link from another site.
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = settings.Provider is null ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.ExpireTimeSpan = Idle;
            options.SlidingExpiration = true;
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
                if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)) context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                else context.Response.Redirect(context.RedirectUri);
                return Task.CompletedTask;
            };
            options.Events.OnValidatePrincipal = context =>
            {
                if (context.Properties.IssuedUtc is not null && context.Properties.Items.TryGetValue(Began, out var text)
                    && InstantPattern.ExtendedIso.Parse(text ?? "") is { Success: true } began
                    && context.Principal?.Who() is not null
                    && Now(context.HttpContext) - began.Value < Longest) return Task.CompletedTask;
                context.RejectPrincipal();
                return context.HttpContext.SignOutAsync();
            };
        });
        if (settings.Provider is { } provider) authentication.AddOpenIdConnect(options => Provide(options, provider));
    }

    /// <summary>Begins a session.</summary>
    public static Task Begin(HttpContext context, Actor who) => context.SignInAsync(Reader.Of(who), Properties(context));

    private const string Began = "began";

    private static AuthenticationProperties Properties(HttpContext context) => new(new Dictionary<string, string?>
    {
        [Began] = InstantPattern.ExtendedIso.Format(Now(context)),
    });

    private static Instant Now(HttpContext context) => context.RequestServices.GetRequiredService<IRegistry>().Now;

    private static void Provide(OpenIdConnectOptions options, OpenIdProvider provider)
    {
        options.Authority = provider.Authority;
        options.RequireHttpsMetadata = !SignInSettings.IsLoopback(provider.Authority);
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.ResponseType = "code";
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("profile");
        options.CallbackPath = "/signed-in";
        options.SignedOutCallbackPath = "/signed-out-there";
        options.Events.OnTokenValidated = context =>
        {
            // Of what the provider says only these three go on: who, how they are called, in which role.
            var said = context.Principal!;
            var roles = said.FindAll(provider.RoleClaim).Select(c => c.Value).Where(Reader.Roles.ContainsKey).Distinct().ToList();
            if (said.FindFirst("sub")?.Value is not { Length: > 0 and <= 200 } id)
            {
                context.Fail("The identity provider did not say who it is.");
                return Task.CompletedTask;
            }

            if (roles.Count != 1)
            {
                context.Fail($"Somebody signs in here in one role. The identity provider named {(roles.Count == 0 ? "none" : "several")} in \"{provider.RoleClaim}\".");
                return Task.CompletedTask;
            }

            var name = said.FindFirst("name")?.Value is { Length: > 0 and <= 200 } called ? called : id;
            context.Principal = Reader.Of(new(id, name, Reader.Roles[roles[0]]));
            context.Properties!.Items[Began] = InstantPattern.ExtendedIso.Format(Now(context.HttpContext));
            return Task.CompletedTask;
        };
        options.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            context.Response.Redirect("/sign-in?refused=provider");
            return Task.CompletedTask;
        };
    }
}
