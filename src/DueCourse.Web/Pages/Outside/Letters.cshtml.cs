using DueCourse.Casework.Audiences;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DueCourse.Web.Pages.Outside;

/// <summary>The letters of somebody who acted for the person and no longer does: theirs, of their time, and nothing else of the case.</summary>
[Authorize(Policies.PersonsSide)]
public sealed class LettersModel(IRegistry registry) : PageModel
{
    /// <summary>Their letters.</summary>
    public ForTheFormerRepresentative Theirs { get; private set; } = null!;

    /// <summary>Shows them; to everybody else there is no such page.</summary>
    /// <param name="id">The case.</param>
    /// <param name="stop">To stop waiting.</param>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (!CaseId.TryParse(id, out var named) || await OpenFile.LettersOf(registry, named, User.MustBe(), stop) is not { } theirs) return NotFound();
        Theirs = theirs;
        return Page();
    }
}
