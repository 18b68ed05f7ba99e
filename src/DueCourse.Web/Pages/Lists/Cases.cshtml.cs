using System.Globalization;
using System.Text;
using DueCourse.Casework.Projections;
using DueCourse.Web.Acts;
using DueCourse.Web.Dress;
using DueCourse.Web.Lists;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Web.Pages.Lists;

/// <summary>Every case that its reader may read, filtered by what stands in the address, so that a list can be sent as a link or kept under a name.</summary>
[Authorize(Policies.ReadsFiles)]
public sealed class CasesModel(IRegistry registry, ISavedViews views, IDayBook book) : PageModel
{
    private const int APage = 50, MostInAFile = 10_000;

    /// <summary>Only their own: "on".</summary>
    [BindProperty(SupportsGet = true)]
    public string? Mine { get; set; }

    /// <summary>Opened on this day or later.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>Opened on this day or earlier.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    /// <summary>Somebody who has them, by the sign-in's name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Who { get; set; }

    /// <summary>Where the page before ended.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>The cases.</summary>
    public ListPage<CaseLine> Lines { get; private set; } = new([], null);

    /// <summary>What is wrong with the filter.</summary>
    public IReadOnlyList<(string Field, string Says)> Faults { get; private set; } = [];

    /// <summary>Whether there is a place in which views are kept.</summary>
    public bool CanKeep => views is not NoSavedViews;

    /// <summary>Their views.</summary>
    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    /// <summary>What they call the view that they keep.</summary>
    public string? Named { get; private set; }

    /// <summary>The filter as the end of an address, without the page.</summary>
    public string Filter => string.Join('&', new[] { ("mine", Mine), ("from", From), ("to", To), ("who", Who) }
        .Where(p => !string.IsNullOrEmpty(p.Item2)).Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2!)}"));

    /// <summary>Shows a page of them.</summary>
    public async Task OnGetAsync(CancellationToken stop)
    {
        Views = await views.Of(Whose, stop);
        if (Read() is { } filter) Lines = await registry.Cases(User.MustBe(), filter, string.IsNullOrEmpty(After) ? null : After, APage, stop);
    }

    /// <summary>Keeps the filter under a name.</summary>
    /// <param name="named">The name.</param>
    /// <param name="stop">To stop.</param>
    public async Task<IActionResult> OnPostKeepAsync(string? named, CancellationToken stop)
    {
        if (!CanKeep) return NotFound();
        Named = (named ?? "").Trim();
        await OnGetAsync(stop);
        if (Faults.Count > 0) return Page();
        if (Fault(Named) is { } fault)
        {
            Faults = [("named", fault)];
            return Page();
        }

        await views.Keep(Whose, new(Named, Filter), stop);
        return Redirect($"/cases?{Filter}");
    }

    /// <summary>Forgets a view.</summary>
    /// <param name="named">Its name.</param>
    /// <param name="stop">To stop.</param>
    public async Task<IActionResult> OnPostForgetAsync(string? named, CancellationToken stop)
    {
        await views.Forget(Whose, named ?? "", stop);
        return Redirect($"/cases?{Filter}");
    }

    /// <summary>All of them as comma-separated values, of what their reader may see in each; up to ten thousand.</summary>
    public async Task<IActionResult> OnGetFileAsync(CancellationToken stop)
    {
        if (Read() is not { } filter) return BadRequest();
        var who = User.MustBe();
        await book.Write(new(registry.Now, BesideTheCases.TookList, who.Id, Reader.Word(who.Role), null, "cases" + WrittenDown.Words(filter)), CancellationToken.None);
        var text = new StringBuilder("case,title,opened,last recorded,next due\r\n");
        string? after = null;
        var lines = 0;
        do
        {
            var page = await registry.Cases(who, filter, after, 500, stop);
            foreach (var line in page.Lines)
            {
                text.AppendJoin(',', new[] { line.Case.ToString(), line.Title ?? "", Moment(line.OpenedAt), Moment(line.LastAt), Moment(line.NextDueAt) }.Select(Csv.Cell)).Append("\r\n");
                lines++;
            }

            after = page.Next;
        }
        while (after is not null && lines < MostInAFile);

        return File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", "cases.csv");
    }

    // As of a draft: theirs in the role in which they are signed in.
    private string Whose => Draft.WhoseIs(User.MustBe());

    private string? Fault(string named) => named.Length switch
    {
        0 => "Give the view a name, by which you find it again.",
        > SavedView.LongestName => $"Give it a name of at most {SavedView.LongestName} characters.",
        _ when named.Any(char.IsControl) => "Give it a name on one line.",
        _ when Filter.Length == 0 => "Nothing is filtered. Show a part of the list first, then keep it.",
        _ when Views.Count >= SavedView.MostOfOne && Views.All(v => v.Name != named) => $"You have {SavedView.MostOfOne} views. Forget one first.",
        _ => null,
    };

    private static string Moment(Instant? at) => at is { } moment ? InstantPattern.General.Format(moment) : "";

    private ListFilter? Read()
    {
        var faults = new List<(string, string)>();
        var from = Day(From, "from", "The first day of opening", faults);
        var to = Day(To, "to", "The last day of opening", faults);
        if (from is { } first && to is { } last && last < first) faults.Add(("to", "The last day of opening is before the first."));
        Faults = faults;
        var uk = DateTimeZoneProviders.Tzdb["Europe/London"];
        return faults.Count > 0 ? null : new ListFilter
        {
            Mine = Mine == "on",
            OpenedFrom = from is { } f ? uk.AtStartOfDay(f).ToInstant() : null,
            Before = to is { } t ? uk.AtStartOfDay(t.PlusDays(1)).ToInstant() : null,
            Team = string.IsNullOrWhiteSpace(Who) ? null : [Who.Trim()],
        };
    }

    private static LocalDate? Day(string? text, string field, string what, List<(string, string)> faults)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } read && read.Value.Year is > 1900 and < 2200) return read.Value;
        faults.Add((field, string.Create(CultureInfo.InvariantCulture, $"{what} is not a day. Write it as 2026-05-04.")));
        return null;
    }
}
