using DueCourse.Web.Dress;
using DueCourse.Web.Registry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Web.Pages.Account;

/// <summary>A page of what was written down on a day, for whoever inspects.</summary>
/// <typeparam name="T">A line.</typeparam>
public abstract class OfADay<T>(IRegistry registry) : PageModel
{
    // A page that can be read. Whoever needs the rest has the files.
    private const int Most = 1000;

    /// <summary>The day that is asked for, as it was written.</summary>
    [BindProperty(SupportsGet = true, Name = "day")]
    public string? Asked { get; set; }

    /// <summary>What is wrong with it; null: nothing.</summary>
    public string? Fault { get; private set; }

    /// <summary>The day that is shown, in the United Kingdom.</summary>
    public LocalDate Day { get; private set; }

    /// <summary>The lines, the last first.</summary>
    public IReadOnlyList<T> Lines { get; private set; } = [];

    /// <summary>How many are not shown, because there are too many.</summary>
    public int Left { get; private set; }

    /// <summary>How many cannot be read.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Whether they are kept here at all.</summary>
    public abstract bool AreKept { get; }

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken stop)
    {
        Day = Plain.Day(registry.Now);
        if (!string.IsNullOrWhiteSpace(Asked))
        {
            if (LocalDatePattern.Iso.Parse(Asked) is not { Success: true } read || read.Value.Year is < 1900 or > 2200)
            {
                Fault = "That is not a day. Write it as 2026-05-04.";
                return;
            }

            Day = read.Value;
        }

        var (all, unreadable) = await Of(Day, stop);
        (Lines, Left, Unreadable) = ([.. all.Take(Most)], Math.Max(0, all.Count - Most), unreadable);
    }

    /// <summary>All lines of a day, the last first, and how many cannot be read.</summary>
    protected abstract Task<(IReadOnlyList<T> Lines, int Unreadable)> Of(LocalDate day, CancellationToken stop);
}
