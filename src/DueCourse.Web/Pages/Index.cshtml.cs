using DueCourse.Law.Drafting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DueCourse.Web.Pages;

/// <summary>The list of cases.</summary>
public sealed class IndexModel(IShelf shelf) : PageModel
{
    /// <summary>The cases under their headings, each assessed for its latest day.</summary>
    public IReadOnlyList<IGrouping<string, (ShelfCase Entry, Assessment Assessment)>> Groups { get; private set; } = [];

    /// <summary>Lists them.</summary>
    public async Task OnGetAsync(CancellationToken stop)
    {
        var cases = await shelf.All(stop);
        Groups = [.. cases.AsParallel().AsOrdered().Select(c => (c, c.Latest)).AsSequential().GroupBy(c => c.c.Group)];
    }

    /// <summary>The routes, or their parts, that are open.</summary>
    public static IEnumerable<string> Open(Assessment a) =>
        a.Routes.SelectMany(r => r.Parts.Count > 0 ? r.Parts : [r]).Where(r => r.Status == RouteStatus.Open).Select(r => r.Route.Name);
}
