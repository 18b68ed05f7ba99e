namespace DueCourse.Law.Drafting;

using DueCourse.Law.Exact;
using DueCourse.Law.Record;

/// <summary>Something that would have to be established.</summary>
/// <param name="Item">What.</param>
/// <param name="Settles">How many open questions it would settle by itself.</param>
/// <param name="BearsOn">How many questions it bears on.</param>
public sealed record ToEstablish(Missing Item, int Settles, int BearsOn);

/// <summary>Where a case stands, in words that every page, screen and note shares.</summary>
public static class StandingWords
{
    /// <summary>The word for a route's status, in files and output.</summary>
    public static string Word(this RouteStatus status) => status switch
    {
        RouteStatus.Open => "open",
        RouteStatus.Blocked => "blocked",
        RouteStatus.NotApplicable => "not-applicable",
        _ => "unknown",
    };

    /// <summary>The word for a judgement's status, in files and output.</summary>
    public static string Word(this JudgementStatus status) => status switch
    {
        JudgementStatus.NotAsked => "not-asked",
        JudgementStatus.Recorded => "recorded",
        JudgementStatus.Stale => "stale",
        _ => "missing",
    };

    /// <summary>Whether the person could be removed on the day, and which ways are open, in a sentence or three.</summary>
    public static IReadOnlyList<string> InWords(this Assessment a)
    {
        var lines = new List<string>();
        if (a.Gates.Count > 0)
        {
            int shut = a.Gates.Count(g => g.Status == "shut"), unknown = a.Gates.Count(g => g.Status == "unknown");
            lines.Add((a.Find("removal.on-the-day")?.Answer, shut) switch
            {
                (Answer.Yes, _) => "On what is established, everything that the law asks before a removal is in place on this day.",
                (_, > 0) => "Removal on this day is barred.",
                _ => "Removal on this day is not cleared, because something that it needs is not known.",
            } + $" Of the {a.Gates.Count} gates before any departure, {shut} {(shut == 1 ? "is" : "are")} shut, {unknown} {(unknown == 1 ? "is" : "are")} not known and {a.Gates.Count - shut - unknown} {(a.Gates.Count - shut - unknown == 1 ? "is" : "are")} open.");
        }

        if (a.Routes.Count > 0)
        {
            var open = a.Routes.SelectMany(r => r.Parts.Count > 0 ? r.Parts : [r]).Where(r => r.Status == RouteStatus.Open).Select(r => r.Route.Name).ToList();
            lines.Add(open.Count == 0 ? "No route is open." : $"Open: {string.Join("; ", open)}.");
        }

        return lines;
    }

    /// <summary>
    /// What would have to be established next: what keeps a route unknown and, once a route is open, what keeps a gate
    /// unknown. That first which settles most questions. A route that is blocked asks for nothing: what would unblock it
    /// stands with the route.
    /// </summary>
    public static IReadOnlyList<ToEstablish> MissingNext(this Assessment a)
    {
        var ways = a.Routes.Where(r => r.Requires.Count + r.Blocks.Count > 0).ToList();
        var next = ways.Where(r => r.Status == RouteStatus.Unknown)
            .SelectMany(r => r.Requires.Select(q => q.Finding).Concat(r.Blocks.Select(b => b.Finding)).Prepend(r.Applies));
        if (ways.Exists(r => r.Status == RouteStatus.Open)) next = next.Concat(a.Gates.Select(g => g.Finding));
        var standing = a.Conclusions.SelectMany(c => c.Missing).GroupBy(m => m.Item)
            .ToDictionary(g => g.Key, g => new ToEstablish(g.Key, g.Max(m => m.Settles), g.Count()));
        return
        [
            .. next.Where(f => f.Answer == Answer.Unknown).ToList().TurnOnExactly(a.Established).SelectMany(t => t.Missing).GroupBy(m => m)
                .Select(g => standing.TryGetValue(g.Key, out var known)
                    ? known with { BearsOn = Math.Max(g.Count(), known.BearsOn) }
                    : new(g.Key, 0, g.Count()))
                .OrderByDescending(m => m.Settles).ThenByDescending(m => m.BearsOn),
        ];
    }
}
