namespace DueCourse.Pdf.Papers;

/// <summary>
/// What is wrong with a paper as it was drawn up. Whoever draws one up is at fault, not its reader, so these are thrown:
/// a paper without a title, with a heading that skips a level or a link into nothing, is not accessible and is not made.
/// </summary>
internal static class PaperFaults
{
    /// <summary>Throws the first fault, if there is one.</summary>
    /// <exception cref="ArgumentException">The paper is not one that can be read by everybody.</exception>
    public static void Throw(Paper paper)
    {
        if (string.IsNullOrWhiteSpace(paper.Title)) throw Fault("it has no title");
        if (string.IsNullOrWhiteSpace(paper.Language) || !paper.Language.All(IsOfATag)) throw Fault($"'{paper.Language}' is no tag of a language");
        if (paper.FirstPage < 1) throw Fault("its first page has no number");
        var blocks = All(paper.Blocks).ToList();
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var anchor in blocks.Select(b => b.Anchor).OfType<string>())
            if (!anchors.Add(anchor)) throw Fault($"two blocks have the anchor '{anchor}'");
        var level = 0;
        foreach (var heading in blocks.OfType<Heading>())
        {
            if (string.IsNullOrWhiteSpace(string.Concat(heading.Runs.Select(r => r.PageOf ?? r.Text)))) throw Fault("a heading has no words");
            if (heading.Level is < 1 or > 6 || heading.Level > level + 1) throw Fault($"a heading of level {heading.Level} follows one of level {level}");
            level = heading.Level;
        }

        if (blocks.OfType<Card>().Any(card => All(card.Blocks).OfType<Card>().Any())) throw Fault("a card stands in a card");
        foreach (var table in blocks.OfType<Table>())
        {
            if (table.Columns.Count == 0 || table.Columns.Any(c => c.Share <= 0)) throw Fault("a table has no columns, or one without a width");
            if (table.Rows.Any(row => row.Count != table.Columns.Count)) throw Fault("a row of a table has not one cell for each column");
        }

        foreach (var run in blocks.SelectMany(Runs)) Throw(run, anchors);
        foreach (var file in paper.Files) ThrowPath(file.Path);
        if (paper.Source is { } source)
        {
            ThrowPath(source.Name);
            if (!source.MediaType.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '+' or '.')) throw Fault($"'{source.MediaType}' is no media type");
        }
    }

    /// <summary>Blocks with those inside them, in the order in which they are read.</summary>
    public static IEnumerable<Block> All(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Card card => All(card.Blocks).Prepend(card),
        Listing list => list.Items.SelectMany(All).Prepend(list),
        _ => [block],
    });

    private static IEnumerable<Run> Runs(Block block) => block switch
    {
        Heading heading => heading.Runs,
        Paragraph paragraph => paragraph.Runs,
        Table table => table.Caption.Concat(table.Columns.SelectMany(c => c.Header)).Concat(table.Rows.SelectMany(row => row.SelectMany(cell => cell))),
        Particulars particulars => particulars.Rows.SelectMany(row => row.Is),
        _ => [],
    };

    private static void Throw(Run run, HashSet<string> anchors)
    {
        if (run.Language is { } language && (language.Length == 0 || !language.All(IsOfATag))) throw Fault($"'{language}' is no tag of a language");
        if (run.PageOf is { } page && !anchors.Contains(page)) throw Fault($"no block has the anchor '{page}'");
        switch (run.LeadsTo)
        {
            case Target.Place(var anchor) when !anchors.Contains(anchor):
                throw Fault($"no block has the anchor '{anchor}'");
            case Target.Web(var address) when !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto"):
                throw Fault($"'{address}' is no address of the web or for letters");
            case Target.File(var path):
                ThrowPath(path);
                break;
        }
    }

    private static void ThrowPath(string path)
    {
        if (path.Length == 0 || path.Split('/').Any(part => part is "" or "." or "..") || path.Any(c => c is '\\' or ':' || c is < ' ' or > '~'))
            throw Fault($"'{path}' is no plain path to a file beside it");
    }

    private static bool IsOfATag(char c) => char.IsAsciiLetterOrDigit(c) || c == '-';

    private static ArgumentException Fault(string what) => new($"The paper cannot be made: {what}.", nameof(what));
}
