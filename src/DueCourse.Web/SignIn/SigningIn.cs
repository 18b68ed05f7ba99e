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
        if (settings.Provider is not { } provider) return;
        authentication.AddOpenIdConnect(options => Provide(options, provider));
        Api.BearerTokens.Add(authentication, provider);
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
            if (Said.By(context.Principal!, provider.RoleClaim, out var why) is not { } who)
            {
                context.Fail(why);
                return Task.CompletedTask;
            }

            context.Principal = Reader.Of(who);
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
