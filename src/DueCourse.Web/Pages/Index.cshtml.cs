using DueCourse.Casework.Tracks;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DueCourse.Web.Pages;

/// <summary>The list of cases.</summary>
public sealed class IndexModel(IShelf shelf) : PageModel
{
    /// <summary>The cases under their headings, each assessed for its latest day, with who has it now.</summary>
    public IReadOnlyList<IGrouping<string, (ShelfCase Entry, Assessment Assessment, CaseRow Row)>> Groups { get; private set; } = [];

    /// <summary>What the nightly check says of all of them, as a sentence.</summary>
    public string Check { get; private set; } = "";

    /// <summary>Lists them.</summary>
    public async Task OnGetAsync(CancellationToken stop)
    {
        var now = shelf.Now;
        var cases = (await shelf.All(stop)).AsParallel().AsOrdered().Select(c => (Entry: c, c.Latest, Row: CaseRow.Of(c.Live, now))).ToList();
        Groups = [.. cases.GroupBy(c => c.Entry.Group)];
        var (open, lacking) = (cases.Count(c => c.Row.IsOpen), cases.Count(c => c.Row.Lacks.Count > 0));
        Check = $"The check that is made every night says: {OpenCaseCheck.InWords(open, lacking)}";
    }

    /// <summary>Where the decision stands: as its steps were recorded, or else as the facts say.</summary>
    public static string Decision(ShelfCase entry, Assessment a) =>
        WhereItStands.In(entry.Live).Single(c => c.Track == "legal-decision") is { IsAtItsStart: false } recorded ? $"{recorded.State}."
        : a.Tracks.Single(t => t.Track.Id == "legal-decision").Shown.State?.Says ?? "Nothing says.";

    /// <summary>The routes, or their parts, that are open.</summary>
    public static IEnumerable<string> Open(Assessment a) =>
        a.Routes.SelectMany(r => r.Parts.Count > 0 ? r.Parts : [r]).Where(r => r.Status == RouteStatus.Open).Select(r => r.Route.Name);
}
