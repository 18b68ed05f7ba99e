namespace DueCourse.Law;

using System.Text;

/// <summary>Writes docs/coverage.md and docs/ids.md from the statute book itself.</summary>
public static class Coverage
{
    /// <summary>
    /// The coverage page: each provision encoded, the periods of its limbs, the version of the text read, confidence,
    /// what is left out and the doubts declared.
    /// </summary>
    public static string Page(StatuteBook book)
    {
        var limbs = book.Limbs().ToLookup(l => l.Citation.Source);
        var rules = book.Rules.ToLookup(r => r.Citation.Source);
        var page = new StringBuilder();
        page.Append("# Coverage\n\nGenerated from the statute book; do not edit. The law was checked to ")
            .Append(Edition.CheckedTo.Words()).Append(". Regenerate with `./run law --coverage > docs/coverage.md`.\n\n")
            .Append("*Read* is the day as at which the official text was read. A period whose text was not read answers *unknown*; ")
            .Append("so does everything declared as a doubt or as left out, wherever it could matter.\n");
        foreach (var instrument in book.Provisions().GroupBy(p => p.Instrument))
        {
            page.Append("\n## ").Append(instrument.Key).Append("\n\n| Provision | Encoded | Read | Periods | Confidence | Left out; doubts |\n|---|---|---|---|---|---|\n");
            foreach (var provision in instrument)
            {
                var own = limbs[provision].ToList();
                var leftOut = rules[provision].SelectMany(r => r.InPart).Concat(own.SelectMany(Gaps)).Distinct().ToList();
                page.Append("| [").Append(Cell(provision.Citation)).Append("](").Append(provision.Url).Append(") | ")
                    .Append(own.Count == 0 ? "not yet" : leftOut.Count == 0 ? "yes" : "in part").Append(" | ")
                    .Append(provision.TextReadAsAt?.Words() ?? "not read").Append(" | ").Append(Cell(Periods(own))).Append(" | ")
                    .Append(provision.Confidence.ToString().ToLowerInvariant())
                    .Append(provision.ConfidenceNote.Length > 0 ? ": " + Cell(provision.ConfidenceNote) : "").Append(" | ")
                    .Append(Cell(string.Join("; ", leftOut))).Append(" |\n");
            }
        }

        Limits(page, book);
        return page.ToString();
    }

    /// <summary>The ids page: every id that output can carry.</summary>
    public static string Ids(StatuteBook book)
    {
        var page = new StringBuilder("# Ids\n\nGenerated; do not edit. An id once printed never changes. Regenerate with `./run law --ids > docs/ids.md`.\n");
        page.Append("\n## Conclusions\n\n| Id | Kind | Question | Where |\n|---|---|---|---|\n");
        foreach (var rule in book.Rules)
        {
            page.Append("| `").Append(rule.Id).Append("` | ").Append(rule.Kind.ToString().ToLowerInvariant()).Append(" | ")
                .Append(Cell(rule.Question)).Append(" | ").Append(Cell(rule.Citation.Text)).Append(" |\n");
            foreach (var consequence in rule.Consequences)
                page.Append("| `").Append(consequence.Id).Append("` | consequence | ").Append(Cell(consequence.Says)).Append(" | of `").Append(rule.Id).Append("` |\n");
        }

        page.Append("\n## Routes\n\n");
        foreach (var route in book.Routes) page.Append("- `").Append(route.Id).Append("` ").Append(route.Name).Append('\n');
        page.Append("\n## Gates\n\n");
        foreach (var gate in book.Gates) page.Append("- `").Append(gate.Id).Append("` ").Append(gate.Name).Append(" (").Append(gate.Class.ToString().ToUpperInvariant()).Append(")\n");
        page.Append("\n## Limits of time\n\n| Id | Kind | Asks | Where |\n|---|---|---|---|\n");
        foreach (var limit in book.TimeLimits)
            page.Append("| `").Append(limit.Id).Append("` | ").Append(Words(limit.Kind)).Append(" | ").Append(Cell(limit.Says)).Append(" | ").Append(Cell(limit.Citation.Text)).Append(" |\n");
        page.Append("\n## Judgements\n\n");
        foreach (var judgement in Judgements.All) page.Append("- `").Append(judgement.Id).Append("` ").Append(judgement.Question).Append('\n');
        page.Append("\n## Doubts\n\n");
        foreach (var doubt in book.Nodes().OfType<Doubted>().DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal))
            page.Append("- `").Append(doubt.Id).Append("` ").Append(doubt.Doubt).Append('\n');
        return page.ToString();
    }

    // Doubts and gaps that stand directly in a limb, not in another limb below it.
    private static IEnumerable<string> Gaps(Provided limb) => limb.Versions.Where(v => v.Text is not null).SelectMany(v => Gaps(v.Text!));

    private static IEnumerable<string> Gaps(Node node) => node switch
    {
        Provided => [],
        Doubted d => ["doubt: " + d.Doubt, .. d.Children.SelectMany(Gaps)],
        NotEncoded n => [n.Part, .. n.Children.SelectMany(Gaps)],
        _ => node.Children.SelectMany(Gaps),
    };

    private static string Periods(IReadOnlyList<Provided> limbs)
    {
        var boundaries = limbs.SelectMany(l => l.Versions).Where(v => v.From > Provision.SpanFrom)
            .Select(v => v.From).Distinct().Order().ToList();
        var unread = limbs.SelectMany(l => l.Versions).Where(v => v.Status == VersionStatus.TextNotRead)
            .Select(v => $"{v.From.Words()} to {v.To.Words()}").Distinct().ToList();
        var changes = boundaries.Count == 0 ? "one" : "changes on " + string.Join(", ", boundaries.Select(b => b.Words()));
        return unread.Count == 0 ? changes : $"{changes}; text not read: {string.Join(", ", unread)}";
    }

    private static string Words(TimeLimitKind kind) => kind switch
    {
        TimeLimitKind.PersonActsBy => "the person acts by then",
        TimeLimitKind.StateWaitsUntil => "the state waits until then",
        TimeLimitKind.StateActsBy => "the state acts by then",
        TimeLimitKind.PersonWaitsUntil => "the person does best to wait",
        _ => "taken to have happened then",
    };

    // A limit has no versions of its own: its provision says when it is in force, what was read and how sure we are.
    private static void Limits(StringBuilder page, StatuteBook book)
    {
        page.Append("\n## Limits of time\n\n| Limit | Where | In force | Text read | Confidence |\n|---|---|---|---|---|\n");
        foreach (var limit in book.TimeLimits)
        {
            var source = limit.Citation.Source;
            page.Append("| `").Append(limit.Id).Append("` | [").Append(Cell(limit.Citation.Text)).Append("](").Append(limit.Citation.Url).Append(") | ")
                .Append(limit.NotCommenced is not null ? "not commenced" : $"from {source.From.Words()}{(source.To < Provision.SpanTo ? $" to {source.To.Words()}" : "")}")
                .Append(" | ").Append(source.TextReadAsAt is { } day ? day.Words() : "not read")
                .Append(string.Concat(source.NotRead.Select(g => $"; not read: {g.From.Words()} to {g.To.Words()}")))
                .Append(" | ").Append(source.Confidence.ToString().ToLowerInvariant()).Append(source.ConfidenceNote.Length > 0 ? ": " + Cell(source.ConfidenceNote) : "").Append(" |\n");
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
