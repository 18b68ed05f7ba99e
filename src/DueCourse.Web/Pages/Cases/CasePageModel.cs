using DueCourse.Casework.Access;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DueCourse.Web.Pages.Cases;

/// <summary>A page of one case: opened for whoever is signed in, as at the day and as known by the day that the address names.</summary>
[Authorize(Policies.ReadsFiles)]
public abstract class CasePageModel(IRegistry registry) : PageModel
{
    /// <summary>The case as its reader may see it.</summary>
    public OpenFile Opened { get; private set; } = null!;

    /// <summary>Where cases are.</summary>
    protected IRegistry Registry => registry;

    /// <summary>What of the case the page shows, for the record of looks.</summary>
    protected virtual LookedAt Looks => LookedAt.CasePage;

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var query = Request.Query;
        if (!CaseId.TryParse(RouteData.Values["id"] as string ?? "", out var id) || PointInTime.Read(query["at"], query["known"]) is not { } shown
            || await OpenFile.Open(registry, id, User.MustBe(), Looks, shown, HttpContext.RequestAborted) is not { } file)
        {
            context.Result = NotFound();
            return;
        }

        Opened = file;
        ViewData["File"] = file;
        await next();
    }
}
