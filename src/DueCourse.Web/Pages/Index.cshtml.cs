using DueCourse.Law;
using DueCourse.Law.Drafting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace DueCourse.Web.Pages;

/// <summary>The list of cases.</summary>
public sealed class IndexModel(Shelf shelf) : PageModel
{
    /// <summary>The cases under their headings, each assessed for its latest day.</summary>
    public IEnumerable<IGrouping<string, (ShelfCase Entry, Assessment Assessment)>> Groups { get; } =
        shelf.Cases.Select(c => (c, Latest(c))).GroupBy(c => c.c.Group);

    /// <summary>The routes, or their parts, that are open.</summary>
    public static IEnumerable<string> Open(Assessment a) =>
        a.Routes.SelectMany(r => r.Parts.Count > 0 ? r.Parts : [r]).Where(r => r.Status == RouteStatus.Open).Select(r => r.Route.Name);

    private static Assessment Latest(ShelfCase c)
    {
        var (asAt, asKnownAt) = c.Dates.Count > 0 ? c.Dates[^1] : (c.Record.AsAt, null);
        return StatuteBook.Current.Assess(c.Record, asAt.At(LocalTime.Midnight), asKnownAt);
    }
}
