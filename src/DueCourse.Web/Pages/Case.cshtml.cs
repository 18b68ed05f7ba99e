using DueCourse.Law;
using DueCourse.Law.Drafting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Web.Pages;

/// <summary>One case, assessed for one of its days.</summary>
public sealed class CaseModel(Shelf shelf) : PageModel
{
    /// <summary>The case.</summary>
    public ShelfCase Entry { get; private set; } = null!;

    /// <summary>Its assessment.</summary>
    public Assessment Assessment { get; private set; } = null!;

    /// <summary>Shows the case as at a day of its own list, or another; without one, the latest.</summary>
    /// <param name="name">The case's name.</param>
    /// <param name="at">A day, ISO 8601; anything else is not found.</param>
    public IActionResult OnGet(string name, string? at)
    {
        if (shelf.Find(name) is not { } entry) return NotFound();
        var (asAt, asKnownAt) = entry.Dates.Count > 0 ? entry.Dates[^1] : (entry.Record.AsAt, null);
        if (at is not null)
        {
            if (LocalDatePattern.Iso.Parse(at) is not { Success: true } day) return NotFound();
            (asAt, asKnownAt) = entry.Dates.Any(d => d.AsAt == day.Value) ? entry.Dates.First(d => d.AsAt == day.Value) : (day.Value, null);
        }

        Entry = entry;
        Assessment = StatuteBook.Current.Assess(entry.Record, asAt.At(LocalTime.Midnight), asKnownAt);
        return Page();
    }
}
