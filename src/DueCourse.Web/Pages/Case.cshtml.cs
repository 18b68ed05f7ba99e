using DueCourse.Casework.Ledger;
using DueCourse.Law.Drafting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime.Text;

namespace DueCourse.Web.Pages;

/// <summary>One case, assessed for one of its days.</summary>
public sealed class CaseModel(IShelf shelf) : PageModel
{
    /// <summary>The case.</summary>
    public ShelfCase Entry { get; private set; } = null!;

    /// <summary>Its assessment.</summary>
    public Assessment Assessment { get; private set; } = null!;

    /// <summary>The case as whoever works it sees it: at the moment of the look, or at the end of the day that is shown.</summary>
    public CaseAtWork Work { get; private set; } = null!;

    /// <summary>Whether notices can be had as PDF.</summary>
    public bool HasFonts => shelf.HasFonts;

    /// <summary>Shows the case as at a day of its own list, on what was recorded by its end; or as at another day, on everything; without a day, the latest.</summary>
    /// <param name="id">The case's id.</param>
    /// <param name="at">A day, ISO 8601; anything else is not found.</param>
    /// <param name="stop">To stop.</param>
    public async Task<IActionResult> OnGetAsync(string id, string? at, CancellationToken stop)
    {
        if (!CaseId.TryParse(id, out var named) || await shelf.Find(named, stop) is not { } entry) return NotFound();
        Entry = entry;
        if (at is null)
        {
            Assessment = entry.Latest;
            Work = CaseAtWork.Of(entry.Live, shelf.Now);
            return Page();
        }

        if (LocalDatePattern.Iso.Parse(at) is not { Success: true } day) return NotFound();
        var known = entry.Dates.FirstOrDefault(d => d.AsAt == day.Value).AsKnownAt;
        Assessment = entry.Assess(day.Value, known);
        Work = CaseAtWork.Of(entry.KnownBy(known), known ?? shelf.Now);
        return Page();
    }
}
