using DueCourse.Web.Registry;
using DueCourse.Web.Served;
using DueCourse.Web.SignIn;
using DueCourse.Web.Uploads;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DueCourse.Web;

/// <summary>The pages and the HTTP interface, ready to be started.</summary>
public static class Site
{
    /// <summary>The longest request that is read: a form with many long answers. Only where a document is sent more is let in, <see cref="Reception.LongestRequest"/>, and only once it is known who sends it.</summary>
    public const long LongestRequest = 4L * 1024 * 1024;

    /// <summary>Builds the site over the registry.</summary>
    /// <param name="registry">Where cases are.</param>
    /// <param name="signIn">How people sign in.</param>
    /// <param name="rates">How much one person may ask for; null: as much as a person does.</param>
    /// <param name="adjust">What a test or the executable sets besides.</param>
    /// <exception cref="ArgumentException">Anybody could be anybody beside a provider.</exception>
    public static WebApplication Build(IRegistry registry, SignInSettings signIn, RateSettings? rates = null, Action<WebApplicationBuilder>? adjust = null)
    {
        if (signIn is { Provider: not null, Demonstration.Count: > 0 }) throw new ArgumentException("the demonstration's sign-in lets anybody be anybody, and a provider is set", nameof(signIn));
        OneEnd.OfLines();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(Site).Assembly.GetName().Name });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = LongestRequest;
            server.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        });
        builder.Services.AddSingleton<IRegistry>(services => new WrittenDown(registry, services.GetRequiredService<IDayBook>())).AddSingleton(signIn).AddSingleton<SignInLog>().AddSingleton<Standings>();
        builder.Services.AddRazorPages();
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "duecourse-form";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        builder.Services.AddAuthorization(Policies.Add);
        SigningIn.Add(builder, signIn);
        RateLimits.Add(builder.Services, rates ?? new());
        Operations.Add(builder);
        Api.ApiDocument.Add(builder.Services);
        adjust?.Invoke(builder);
        builder.Services.TryAddSingleton<Acts.IDrafts, Acts.NoDrafts>();
        builder.Services.TryAddSingleton<Lists.ISavedViews, Lists.NoSavedViews>();
        builder.Services.TryAddSingleton<ISignInBook, NoSignInBook>();
        builder.Services.TryAddSingleton<IDayBook, NoDayBook>();
        builder.Services.TryAddSingleton<IEndedSessions, EndedHere>();
        builder.Services.TryAddSingleton<IUploads, NoUploads>();
        builder.Services.TryAddSingleton<IScanner, NoScanner>();
        builder.Services.AddSingleton<Reception>().AddSingleton<Api.FeedPlaces>();

        var site = builder.Build();
        site.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedFor });
        site.Use(SafeHeaders.On);
        site.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/fault", StatusCodeSelector = Operations.StatusOf });
        site.UseStatusCodePagesWithReExecute("/fault", "?status={0}");
        site.Use(Api.ApiFaults.On);
        site.Use(OneEnd.On);
        site.UseRouting();
        RateLimits.OnComingBack(site);
        // After it is known who asks: the limits are each person's own.
        site.UseAuthentication();
        site.UseRateLimiter();
        site.UseAuthorization();
        Assets.Map(site);
        Operations.Map(site);
        site.MapRazorPages();
        TakenAway.Map(site);
        Api.ApiRoutes.Map(site);
        return site;
    }
}
