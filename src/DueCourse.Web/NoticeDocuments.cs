using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices.Pages;

namespace DueCourse.Web;

/// <summary>A notice of a case as the document that was issued, named by its entry.</summary>
internal static class NoticeDocuments
{
    // A notice is one file with its style inside it. Nothing else is let in.
    private const string ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>The HTML file, the same to the character as when it was issued.</summary>
    public static async Task<IResult> Html(string id, string entry, IShelf shelf, HttpResponse response, CancellationToken stop)
    {
        if (await Find(id, entry, shelf, stop) is not { } page) return Results.NotFound();
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        return Results.Text(NoticeHtml.Write(page), "text/html; charset=utf-8");
    }

    /// <summary>The same as a tagged PDF; not found where it cannot be set here.</summary>
    public static async Task<IResult> Pdf(string id, string entry, IShelf shelf, CancellationToken stop) =>
        await Find(id, entry, shelf, stop) is { } page && shelf.Pdf(page) is { } file ? Results.Bytes(file, "application/pdf", $"notice-{page.Number}.pdf") : Results.NotFound();

    private static async Task<NoticePage?> Find(string id, string entry, IShelf shelf, CancellationToken stop) =>
        CaseId.TryParse(id, out var named) && EntryId.TryParse(entry, out var issued)
        && await shelf.Find(named, stop) is { } found && found.Live.Notices.Find(issued) is { } notice && NoticeFile.TryRead(notice.Issued.Page, out var page) ? page : null;
}
