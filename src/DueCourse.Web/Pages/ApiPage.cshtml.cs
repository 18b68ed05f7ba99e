using DueCourse.Web.Acts;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;

namespace DueCourse.Web.Pages;

/// <summary>The HTTP interface, explained from the same document and catalogue that it is made of. Nothing of any case stands here.</summary>
[Authorize(Policies.Anybody)]
public sealed class ApiPageModel([FromKeyedServices(Api.ApiDocument.Name)] IOpenApiDocumentProvider documents, SignInSettings settings) : PageModel
{
    /// <summary>The addresses that are no act, with what each gives.</summary>
    public IReadOnlyList<(string Method, string Path, string Says)> Addresses { get; private set; } = [];

    /// <summary>The act whose questions are shown; null: the list.</summary>
    public OfferedAct? Act { get; private set; }

    /// <summary>Whether this is the demonstration, and so the sandbox.</summary>
    public bool IsSandbox => settings.Demonstration.Count > 0;

    /// <summary>Where this site is reached.</summary>
    public string Here => $"{Request.Scheme}://{Request.Host}";

    /// <summary>Shows it.</summary>
    /// <param name="act">The name of an act whose questions are shown.</param>
    /// <param name="stop">To stop.</param>
    public async Task<IActionResult> OnGetAsync(string? act, CancellationToken stop)
    {
        if (act is not null && (Act = ActCatalogue.Find(act)) is null) return NotFound();
        var document = await documents.GetOpenApiDocumentAsync(stop);
        Addresses = [.. document.Paths.Where(p => !p.Key.Contains("/acts/", StringComparison.Ordinal))
            .SelectMany(p => p.Value.Operations ?? [], (p, o) => (o.Key.Method, p.Key, o.Value.Summary ?? "")).OrderBy(a => a.Key, StringComparer.Ordinal)];
        return Page();
    }
}
