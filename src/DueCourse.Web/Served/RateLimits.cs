using System.Globalization;
using System.Threading.RateLimiting;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.RateLimiting;

namespace DueCourse.Web.Served;

/// <summary>How much one person, or one address where nobody is signed in, may ask for. Far above what a person does, and below what would keep others out.</summary>
/// <param name="AtOnce">Requests at once.</param>
/// <param name="ASecond">Requests a second for as long as one likes.</param>
/// <param name="SignInsAMinute">Requests to the page for signing in, a minute and address.</param>
/// <param name="FilesAtOnce">Files that one person may be sending at once.</param>
public sealed record RateSettings(int AtOnce = 200, int ASecond = 100, int SignInsAMinute = 60, int FilesAtOnce = 3);

/// <summary>Sees to the limits.</summary>
internal static class RateLimits
{
    /// <summary>The limit on signing in.</summary>
    public const string SigningIn = "signing-in";

    /// <summary>The limit on files that are sent.</summary>
    public const string Uploads = "uploads";

    public static void Add(IServiceCollection services, RateSettings rates) => services.AddSingleton(rates).AddRateLimiter(limits =>
    {
        Refuse(limits);
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(Whose(context), _ => new()
        {
            TokenLimit = rates.AtOnce, TokensPerPeriod = rates.ASecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0, AutoReplenishment = true,
        }));
        limits.AddPolicy(SigningIn, context => OfSigningIn(context, rates));
        limits.AddPolicy(Uploads, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetConcurrencyLimiter(Whose(context), _ => new() { PermitLimit = rates.FilesAtOnce, QueueLimit = 0 })
            : RateLimitPartition.GetNoLimiter(""));
    });

    /// <summary>
    /// The limit on signing in, where a provider sends people back: authentication answers there before it is known who asks, and
    /// before any other limit.
    /// </summary>
    public static void OnComingBack(WebApplication site)
    {
        var rates = site.Services.GetRequiredService<RateSettings>();
        var limits = new RateLimiterOptions { GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => OfSigningIn(context, rates)) };
        Refuse(limits);
        site.UseWhen(
            context => context.Request.Path.StartsWithSegments("/signed-in", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/signed-out-there", StringComparison.Ordinal),
            there => there.UseRateLimiter(limits));
    }

    private static RateLimitPartition<string> OfSigningIn(HttpContext context, RateSettings rates) => RateLimitPartition.GetFixedWindowLimiter(Address(context), _ => new()
    {
        PermitLimit = rates.SignInsAMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0,
    });

    private static void Refuse(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = (context, _) =>
        {
            if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after))
                context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    }

    private static string Whose(HttpContext context) => context.User.Who() is { } who ? $"who {who.Id}" : Address(context);

    private static string Address(HttpContext context) => $"from {context.Connection.RemoteIpAddress}";
}
