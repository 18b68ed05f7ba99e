using DueCourse.CaseFiles.Output;
using DueCourse.Casework.Ledger;

namespace DueCourse.Web;

/// <summary>The pages and the HTTP interface, ready to be started.</summary>
public static class Site
{
    // Nothing from elsewhere, no script, no frame: the pages are text, links and one stylesheet.
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Builds the site over a shelf of cases.</summary>
    public static WebApplication Build(IShelf shelf, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(Site).Assembly.GetName().Name });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // The pages keep no secrets, so the keys that guard forms need no store of their own.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.AddSingleton(shelf);
        builder.Services.AddRazorPages();
        builder.Services.AddAuthorization(Access.AddPolicies);
        adjust?.Invoke(builder);

        var site = builder.Build();
        site.Use(async (context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers.CacheControl = "no-store";
            await next(context);
        });
        site.UseStatusCodePagesWithReExecute("/not-found");
        site.UseRouting();
        site.UseAuthorization();
        site.MapRazorPages().RequireAuthorization(Access.DemonstrationCases);
        site.MapGet("/site.css", () => Results.Stream(Asset("site.css"), "text/css; charset=utf-8")).RequireAuthorization(Access.DemonstrationCases);
        site.MapGet("/cases/{id}/dates.ics", DatesOf).RequireAuthorization(Access.DemonstrationCases);
        site.MapGet("/cases/{id}/notices/{entry}.html", NoticeDocuments.Html).RequireAuthorization(Access.DemonstrationCases);
        site.MapGet("/cases/{id}/notices/{entry}.pdf", NoticeDocuments.Pdf).RequireAuthorization(Access.DemonstrationCases);
        return site;
    }

    // The limits of time of a case's latest day, for a calendar that subscribes to them.
    private static async Task<IResult> DatesOf(string id, IShelf shelf, CancellationToken stop) =>
        CaseId.TryParse(id, out var named) && await shelf.Find(named, stop) is { } entry
            ? Results.Text(DeadlineCalendar.Text(entry.Id.ToString(), entry.Latest.AsAt.Date, entry.Latest.Deadlines), "text/calendar; charset=utf-8")
            : Results.NotFound();

    private static Stream Asset(string name) =>
        typeof(Site).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the assembly");
}
