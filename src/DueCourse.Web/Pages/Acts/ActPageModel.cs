using DueCourse.Casework.Access;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DueCourse.Web.Pages.Acts;

/// <summary>A page on which something is done in a case: open for whoever may see anything of it, as it stands now.</summary>
[Authorize(Policies.Acts)]
public abstract class ActPageModel(IRegistry registry) : PageModel
{
    /// <summary>The case as its reader may see it.</summary>
    public OpenFile Opened { get; protected set; } = null!;

    /// <summary>Where cases are.</summary>
    protected IRegistry Registry => registry;

    /// <summary>Who is signed in.</summary>
    public Actor Who => User.MustBe();

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!CaseId.TryParse(RouteData.Values["id"] as string ?? "", out var id) || await Open(id) is not { } file) context.Result = NotFound();
        else
        {
            Opened = file;
            if (await Instead(HttpContext.RequestAborted) is { } instead) context.Result = instead;
            else await next();
        }
    }

    /// <summary>What is given in the place of the page, with the case open; null: the page.</summary>
    protected virtual Task<IActionResult?> Instead(CancellationToken stop) => Task.FromResult<IActionResult?>(null);

    /// <summary>Opens it again, as it stands after something was done.</summary>
    protected async Task<OpenFile?> Open(CaseId id) => await OpenFile.Open(registry, id, Who, LookedAt.CasePage, PointInTime.Now, HttpContext.RequestAborted);
}
