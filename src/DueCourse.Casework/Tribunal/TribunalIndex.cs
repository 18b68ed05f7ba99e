namespace DueCourse.Casework.Tribunal;

using System.Globalization;
using DueCourse.Pdf.Papers;

/// <summary>The cover and the index of a bundle.</summary>
internal static class TribunalIndex
{
    public static Paper Of(TribunalBundle bundle, IReadOnlyList<IndexLine> lines, int last)
    {
        var cover = bundle.Cover;
        return new($"Bundle for the Tribunal: {cover.AppealNumber}", "en-GB",
        [
            new Heading(1, Run.Of("Bundle for the Tribunal")),
            new Particulars(
            [
                ("Appellant", Run.Of(cover.Appellant)),
                ("Appeal number", Run.Of(cover.AppealNumber)),
                ("Prepared by", Run.Of(cover.PreparedBy)),
                ("Made on", Run.Of(cover.Made.Words())),
                ("Evidence directed by", Run.Of(cover.Directed?.Words() ?? "no day was directed")),
                ("Documents", Run.Of(Number(lines.Count))),
                ("Numbered pages", Run.Of(Number(last))),
            ]),
            .. Late(lines, cover),
            new Heading(2, Run.Of("Index")) { Anchor = "index" },
            new Table(
                [new(Run.Of("No."), 7, IsRightAligned: true), new(Run.Of("Document"), 42), new(Run.Of("Dated"), 19), new(Run.Of("On file since"), 19), new(Run.Of("Pages"), 13, IsRightAligned: true)],
                [.. lines.Select(Row)]),
            .. Uncounted(lines),
            new Heading(2, Run.Of("The files")),
            new Paragraph(Run.Of("Each document is the file that is on record, unchanged; a text is set as pages and goes along unchanged as well. The value beside it is the SHA-256 hash of its bytes. The pages of a document are numbered here and not on the document: its first page has the first of its numbers.")),
            new Table(
                [new(Run.Of("No."), 7, IsRightAligned: true), new(Run.Of("File"), 40), new(Run.Of("SHA-256"), 53)],
                [.. lines.Select(line => new[] { Run.Of(Number(line.Of.Number)), Run.Of(line.PathAsKept), Run.Of(line.Of.Received.Content.ToString()) })]),
        ])
        {
            Dated = cover.Made, Author = cover.PreparedBy, Footer = $"{cover.AppealNumber} · {cover.Appellant}", LastPage = last,
            Files = [.. lines.Where(line => line.IsPdf).Select(line => new FileBookmark($"{Number(line.Of.Number)}. {line.Of.Title}, {Pages(line)}", line.Path))], FilesTitle = "Documents",
        };
    }

    private static IEnumerable<Block> Late(IReadOnlyList<IndexLine> lines, TribunalCover cover)
    {
        var late = lines.Where(line => line.Of.IsLate).ToList();
        if (late.Count == 0) yield break;
        yield return new Card(
        [
            new Heading(2, Run.Of("Late evidence")),
            new Paragraph(Run.Of($"Evidence was directed to be in by {cover.Directed!.Value.Words()}. These came on the file after that day, and are marked in the index. Whether they are admitted is for the Tribunal.")),
            new Listing(false, [.. late.Select(line => (IReadOnlyList<Block>)[new Paragraph(Run.Of($"Document {Number(line.Of.Number)}, {line.Of.Title}: {line.Of.On.Words()}"))])]),
        ]);
    }

    private static IEnumerable<Block> Uncounted(IReadOnlyList<IndexLine> lines)
    {
        var uncounted = lines.Where(line => line.Content is DocumentContent.Uncounted).ToList();
        if (uncounted.Count == 0) yield break;
        yield return new Paragraph(Run.Of("Some documents go along and take no page numbers:"));
        yield return new Listing(false,
            [.. uncounted.Select(line => (IReadOnlyList<Block>)[new Paragraph(Run.Of($"document {Number(line.Of.Number)}: {((DocumentContent.Uncounted)line.Content).Because}"))])]);
    }

    private static IReadOnlyList<IReadOnlyList<Run>> Row(IndexLine line)
    {
        var title = new Run(line.Of.Title) { LeadsTo = line.IsPdf ? new Target.File(line.Path) : null };
        return
        [
            Run.Of(Number(line.Of.Number)),
            line.Of.IsLate ? [new("LATE ") { IsStrong = true }, title] : [title],
            Run.Of(line.Of.Dated), Run.Of(line.Of.On.Words()), Run.Of(Pages(line)),
        ];
    }

    private static string Pages(IndexLine line) =>
        line.First is not { } first ? "none" : first == line.Last ? Number(first) : $"{Number(first)} to {Number(line.Last!.Value)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
