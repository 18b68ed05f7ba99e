using System.CommandLine;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Output;

namespace DueCourse.Commands;

/// <summary>law: the statute book itself, with versions, doubts and coverage.</summary>
internal static class LawCommand
{
    public static Command Build()
    {
        var citation = new Argument<string[]>("citation")
        {
            Description = "A citation (\"UKBA 32\", \"Immigration Act 1971 s 7\"), or the id of a conclusion. Without one: the list.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var coverage = new Option<bool>("--coverage") { Description = "Prints the coverage page (docs/coverage.md)." };
        var presumptions = new Option<bool>("--presumptions") { Description = "Prints what is taken while a file is silent (docs/presumptions.md)." };
        var ids = new Option<bool>("--ids") { Description = "Prints the list of ids (docs/ids.md)." };
        var command = new Command("law", "Shows the statute book: provisions, versions, doubts, coverage.") { citation, coverage, ids, presumptions };
        command.SetAction(given =>
        {
            if (given.GetValue(coverage)) Console.Out.Write(Coverage.Page(StatuteBook.Current));
            else if (given.GetValue(ids)) Console.Out.Write(Coverage.Ids(StatuteBook.Current));
            else if (given.GetValue(presumptions)) Console.Out.Write(Presumptions.Page());
            else return Show(Screen.To(Console.Out, !Console.IsOutputRedirected), string.Join(' ', given.GetValue(citation) ?? []));
            return Given.Done;
        });
        return command;
    }

    private static int Show(Screen screen, string asked)
    {
        var book = StatuteBook.Current;
        if (asked.Length == 0)
        {
            screen.Title($"The statute book, checked to {Edition.CheckedTo.Words()}");
            foreach (var instrument in book.Provisions().GroupBy(p => p.Instrument))
            {
                screen.Heading(instrument.Key);
                foreach (var provision in instrument) screen.Paragraph(provision.Citation, indent: 2);
            }

            return Given.Done;
        }

        var found = CitationSearch.Find(book, asked);
        if (found.Count == 0)
        {
            Console.Error.WriteLine($"Nothing in the statute book answers to '{asked}'. Try an Act and a number (\"UKBA 32\", \"NIAA 117C\"), or an id. duecourse law lists everything.");
            return Given.BadInput;
        }

        foreach (var provision in found) Show(screen, book, provision);
        return Given.Done;
    }

    private static void Show(Screen screen, StatuteBook book, Provision provision)
    {
        screen.Title(provision.Citation);
        screen.Paragraph($"{provision.Url}. Extent: {provision.ExtentWords}. " +
            (provision.TextReadAsAt is { } read ? $"Text read as at {read.Words()}." : "Text not read.") +
            (provision.ConfidenceNote.Length == 0 ? "" : $" Confidence {provision.Confidence.ToString().ToLowerInvariant()}: {provision.ConfidenceNote.TrimEnd('.')}."));
        foreach (var rule in book.Rules.Where(r => r.Citation.Source == provision))
        {
            screen.Heading($"{rule.Id} ({rule.Kind.ToString().ToLowerInvariant()})");
            screen.Paragraph(rule.Question, indent: 2);
            foreach (var consequence in rule.Consequences) screen.Paragraph($"{consequence.Id}: {consequence.Says}", indent: 2, hanging: 2);
            foreach (var left in rule.InPart) screen.Paragraph("Left out: " + left, indent: 2, hanging: 2);
        }

        screen.Heading("Limbs and versions");
        foreach (var limb in book.Limbs().Where(l => l.Citation.Source == provision).DistinctBy(l => (l.Citation.Text, l.Versions[^1].Says)))
        {
            screen.Paragraph(limb.Citation.Text, indent: 2);
            foreach (var version in limb.Versions)
                screen.Row(Word(version.Status), $"from {version.From.Words()} ({version.By}): {version.Says}", column: 14, indent: 4);
        }

        foreach (var doubt in book.Limbs().Where(l => l.Citation.Source == provision).SelectMany(DoubtsIn).DistinctBy(d => d.Id))
            screen.Paragraph($"Doubt {doubt.Id}: {doubt.Doubt}", indent: 2, hanging: 2);
        screen.Line();
    }

    private static IEnumerable<Doubted> DoubtsIn(Node node) => node switch
    {
        Doubted d => [d],
        Provided p => p.Versions.Where(v => v.Text is not null).SelectMany(v => v.Text is Provided ? [] : DoubtsIn(v.Text!)),
        _ => node.Children.Where(c => c is not Provided).SelectMany(DoubtsIn),
    };

    private static string Word(VersionStatus status) => status switch
    {
        VersionStatus.TextRead => "in force",
        VersionStatus.NotInForce => "not in force",
        _ => "not read",
    };
}
