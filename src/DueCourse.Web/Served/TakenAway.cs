using DueCourse.CaseFiles.Output;
using DueCourse.Casework.Access;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using DueCourse.Web.Uploads;

namespace DueCourse.Web.Served;

/// <summary>What a case has to be taken away: notices, documents, dates, notes. Each for whoever may see it, and nobody else.</summary>
internal static class TakenAway
{
    // A notice is one file with its style inside it. Nothing else is let in.
    private const string OnlyItsOwnStyle = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    // A document is never trusted: it runs nothing, loads nothing, and is of no origin.
    private const string Caged = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/cases/{id}/dates.ics", Dates).RequireAuthorization(Policies.ReadsFiles);
        site.MapGet("/cases/{id}/note/{reader}.txt", Note).RequireAuthorization(Policies.ReadsFiles);
        site.MapGet("/cases/{id}/notices/{entry}.html", Notice).RequireAuthorization(Policies.ReadsFiles);
        site.MapGet("/cases/{id}/notices/{entry}.pdf", NoticePdf).RequireAuthorization(Policies.ReadsFiles);
        site.MapGet("/cases/{id}/documents/{entry}/content", Content).RequireAuthorization(Policies.ReadsFiles);
        site.MapGet("/client/{id}/dates.ics", Dates).RequireAuthorization(Policies.PersonsSide);
        site.MapGet("/client/{id}/notices/{entry}.html", Notice).RequireAuthorization(Policies.PersonsSide);
        site.MapGet("/client/{id}/notices/{entry}.pdf", NoticePdf).RequireAuthorization(Policies.PersonsSide);
        site.MapGet("/client/{id}/documents/{entry}/content", ContentForThePerson).RequireAuthorization(Policies.PersonsSide);
    }

    private static async Task<IResult> Dates(string id, IRegistry registry, HttpContext context) =>
        await Open(id, registry, context) is { } file
            ? Results.Text(DeadlineCalendar.Text(file.Id.ToString(), file.AsAt, file.Assessment.Deadlines), "text/calendar; charset=utf-8") : Results.NotFound();

    private static async Task<IResult> Note(string id, string reader, IRegistry registry, HttpContext context)
    {
        NoteFor? whom = reader switch { "person" => NoteFor.Person, "file" => NoteFor.File, "tribunal" => NoteFor.Tribunal, _ => null };
        return whom is { } for_ && await Open(id, registry, context) is { } file
            ? Results.Text(NotePage.Text(file.Assessment, file.Title, for_), "text/plain; charset=utf-8") : Results.NotFound();
    }

    private static async Task<IResult> Notice(string id, string entry, IRegistry registry, HttpContext context)
    {
        if (await Issued(id, entry, registry, context) is not { } page) return Results.NotFound();
        context.Response.Headers.ContentSecurityPolicy = OnlyItsOwnStyle;
        return Results.Text(NoticeHtml.Write(page), "text/html; charset=utf-8");
    }

    private static async Task<IResult> NoticePdf(string id, string entry, IRegistry registry, HttpContext context) =>
        await Issued(id, entry, registry, context) is { } page && registry.Pdf(page) is { } pdf ? Results.Bytes(pdf, "application/pdf", $"notice-{page.Number}.pdf") : Results.NotFound();

    private static async Task<IResult> Content(string id, string entry, IRegistry registry, HttpContext context) =>
        EntryId.TryParse(entry, out var named) && await Open(id, registry, context, named) is { } file ? Bytes(file, named, registry, context) : Results.NotFound();

    // What somebody refused to hand over is asked about when it would be handed over, and the refusal is said in words.
    private static async Task<IResult> ContentForThePerson(string id, string entry, IRegistry registry, HttpContext context) =>
        !EntryId.TryParse(entry, out var named) || await Open(id, registry, context, named) is not { } file ? Results.NotFound()
        : file.Case.IsKeptFromThePerson(named) is { } kept ? Results.Text(kept.Words(), "text/plain; charset=utf-8", statusCode: StatusCodes.Status403Forbidden)
        : Bytes(file, named, registry, context);

    private static IResult Bytes(OpenFile file, EntryId named, IRegistry registry, HttpContext context)
    {
        if (!file.Case.Evidence.Documents.TryGetValue(named, out var document) || registry.Content(document.Received.Content) is not { } content) return Results.NotFound();
        // What the sender called it is no name for a file, and no type for a browser.
        var kind = FileKind.Of(document.Received.MediaType);
        context.Response.Headers.ContentSecurityPolicy = Caged;
        context.Response.Headers.ContentDisposition = $"{(kind is { IsShown: true } ? "inline" : "attachment")}; filename=\"document-{file.Id.ToString()[..8]}-{named.Number}.{kind?.Ending ?? "bin"}\"";
        return Results.Stream(content, kind is not { IsShown: true } ? FileKind.Unknown : kind.MediaType == FileKind.PlainText ? "text/plain; charset=utf-8" : kind.MediaType);
    }

    private static async Task<NoticePage?> Issued(string id, string entry, IRegistry registry, HttpContext context) =>
        EntryId.TryParse(entry, out var named) && await Open(id, registry, context, named) is { } file
        && file.Case.Notices.Find(named) is { } notice && NoticeFile.TryRead(notice.Issued.Page, out var page) ? page : null;

    private static async Task<OpenFile?> Open(string id, IRegistry registry, HttpContext context, EntryId? entry = null)
    {
        if (!CaseId.TryParse(id, out var named) || PointInTime.Read(context.Request.Query["at"], context.Request.Query["known"]) is not { } shown) return null;
        var (who, stop) = (context.User.MustBe(), context.RequestAborted);
        return entry is { } one ? await OpenFile.OpenFor(registry, named, who, one, shown, stop) : await OpenFile.Open(registry, named, who, LookedAt.CasePage, shown, stop);
    }
}
