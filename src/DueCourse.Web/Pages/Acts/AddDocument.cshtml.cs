using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using DueCourse.Web.Uploads;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace DueCourse.Web.Pages.Acts;

/// <summary>
/// A file that somebody sends for a case. Its form's token is checked here, as the first thing that arrives, because whatever else
/// checks it reads the whole form before. What it is and where it is from is asked on the page after.
/// </summary>
[Authorize(Policies.PutsInDocuments)]
[EnableRateLimiting(Served.RateLimits.Uploads)]
[IgnoreAntiforgeryToken]
[ReadsItsBody]
public sealed class AddDocumentModel(IRegistry registry, Reception reception, IAntiforgery antiforgery, IOptions<AntiforgeryOptions> forms) : ActPageModel(registry)
{
    /// <summary>What is wrong.</summary>
    public IReadOnlyList<(string Field, string Says)> Faults { get; private set; } = [];

    /// <summary>Whether files can be put in here at all.</summary>
    public bool IsOpen => reception.IsOpen;

    /// <summary>Whether something looks for harm in them.</summary>
    public bool Scans => reception.Scans;

    /// <summary>Asks for the file.</summary>
    public void OnGet()
    {
    }

    /// <summary>Takes it.</summary>
    /// <param name="stop">To stop.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!IsOpen) return NotFound();
        if (Reception.Admit(HttpContext) is { } unread) return Not(unread);
        var (file, no) = await SentFile.Read(Request, forms.Value.FormFieldName, IsSound, stop);
        if (file is null) return Not(no!);
        return await reception.Take(file.Content, file.Name, Opened.Id, Who, file.Ends, stop) switch
        {
            Taken(var upload) => new RedirectResult($"/cases/{Opened.Id}/documents/add/{upload.Id}", permanent: false, preserveMethod: false),
            NotTaken refused => Not(refused),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is nothing that can be shown"),
        };
    }

    /// <inheritdoc/>
    protected override Task<IActionResult?> Instead(CancellationToken stop) => Task.FromResult<IActionResult?>(Opened.MayWrite.Count == 0 ? NotFound() : null);

    private async Task<bool> IsSound(string token)
    {
        // Where the token is in a header, nothing looks for it in the form, of which only the beginning is read.
        Request.Headers[forms.Value.HeaderName!] = token;
        return await antiforgery.IsRequestValidAsync(HttpContext);
    }

    private PageResult Not(NotTaken refused)
    {
        Response.StatusCode = refused.Status;
        if (refused.Status == StatusCodes.Status503ServiceUnavailable) Response.Headers.RetryAfter = "60";
        Faults = [(SentFile.Input, refused.Because.Words())];
        return Page();
    }
}
