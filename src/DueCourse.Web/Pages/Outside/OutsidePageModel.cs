using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DueCourse.Web.Pages.Outside;

/// <summary>A case for an audience that does not read its file: the page holds the audience's own view, which can hold nothing else.</summary>
/// <typeparam name="TView">The view.</typeparam>
/// <param name="registry">Where cases are.</param>
/// <param name="view">Makes the view of what the audience sees.</param>
public abstract class OutsidePageModel<TView>(IRegistry registry, Func<SeenCase, TView> view) : PageModel
    where TView : class
{
    /// <summary>The view.</summary>
    public TView Seen { get; private set; } = null!;

    /// <summary>The case as its reader sees it.</summary>
    public OpenFile Opened { get; private set; } = null!;

    /// <summary>Where cases are.</summary>
    protected IRegistry Registry => registry;

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!CaseId.TryParse(RouteData.Values["id"] as string ?? "", out var id)
            || await OpenFile.Open(registry, id, User.MustBe(), LookedAt.CasePage, PointInTime.Now, HttpContext.RequestAborted) is not { } file)
        {
            context.Result = await Instead(HttpContext.RequestAborted) ?? NotFound();
            return;
        }

        (Opened, Seen) = (file, view(file.Seen));
        await next();
    }

    /// <summary>What is given where there is no case, or none for whoever asks; null: that there is no such page.</summary>
    /// <param name="stop">To stop waiting.</param>
    protected virtual Task<IActionResult?> Instead(CancellationToken stop) => Task.FromResult<IActionResult?>(null);
}
