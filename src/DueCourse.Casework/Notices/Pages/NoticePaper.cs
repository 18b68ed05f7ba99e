namespace DueCourse.Casework.Notices.Pages;

using System.Text;
using DueCourse.Pdf;
using DueCourse.Pdf.Fonts;
using Printed = DueCourse.Pdf.Papers;

/// <summary>
/// A notice as a tagged PDF file (decision 0025), of the same content as its HTML, which travels inside it. The same notice gives the
/// same bytes, so a file is checked by making it again from the HTML that it holds: nothing can stand on its pages that is not in that.
/// </summary>
public static class NoticePaper
{
    private static readonly byte[] Start = Encoding.ASCII.GetBytes("stream\n" + NoticeHtml.Beginning), End = "</html>\n\nendstream"u8.ToArray();
    private const int BeforeHtml = 7, AfterHtml = 10;

    /// <summary>The file.</summary>
    /// <param name="page">The notice.</param>
    /// <param name="face">The fonts.</param>
    public static SetPaper Set(NoticePage page, Typeface face) => Typesetter.Set(Of(page), face);

    /// <summary>Reads the notice that a file holds inside. What its pages show is for <see cref="Set"/> to tell.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="page">The notice.</param>
    /// <returns>Whether it holds a notice as this program writes one.</returns>
    public static bool TryRead(ReadOnlySpan<byte> file, out NoticePage page)
    {
        page = new("", "", "", []);
        var start = file.IndexOf(Start);
        if (start < 0) return false;
        // The notice's own words cannot hold its end: every bracket in them is escaped.
        var html = file[(start + BeforeHtml)..];
        var length = html.IndexOf(End);
        return length >= 0 && NoticeFile.TryRead(Encoding.UTF8.GetString(html[..(length + End.Length - AfterHtml)]), out page);
    }

    private static Printed.Paper Of(NoticePage page) => new(page.Title, page.Language,
    [
        new Printed.Heading(1, Printed.Run.Of(page.Title)),
        new Printed.Paragraph(Printed.Run.Of(NoticeHtml.BeforeTheNumber + page.Number)),
        .. page.Blocks.SelectMany(Of),
        .. page.Code is { } code ? [new Printed.Paragraph([new(code) { IsStrong = true }])] : Array.Empty<Printed.Block>(),
    ])
    {
        Footer = string.Join(" · ", ((string?[])[page.Number, page.Title, page.Code]).Where(words => !string.IsNullOrEmpty(words))),
        Source = new("notice.html", "text/html", page.Title, Encoding.UTF8.GetBytes(NoticeHtml.Write(page))),
    };

    private static IEnumerable<Printed.Block> Of(Block block) => block switch
    {
        Heading heading => [new Printed.Heading(heading.Level, Printed.Run.Of(heading.Words))],
        Paragraph paragraph => [new Printed.Paragraph(Of(paragraph.Words))],
        Items items => [List(items.Lines, items.InOrder)],
        Particulars particulars => [Of(particulars.Rows)],
        Table table => [Of(table)],
        DeadlineCard card =>
        [
            new Printed.Card(
            [
                new Printed.Heading(2, Printed.Run.Of(card.Words)), .. card.Says.Select(line => new Printed.Paragraph(Of(line))), Of(card.Days), List(card.Working, isNumbered: true),
            ]),
        ],
        LawFooter footer => footer.Lines.Select(line => new Printed.Paragraph(Of(line)) { Tone = Printed.Tone.Small }),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "a part of a notice without a form"),
    };

    private static Printed.Table Of(Table table) => new(
        [.. table.Columns.Select((column, i) => new Printed.Column(Printed.Run.Of(column), i == 0 ? 3 : 2))],
        [.. table.Rows.Select(row => (IReadOnlyList<IReadOnlyList<Printed.Run>>)[.. row.Select(Of)])])
    {
        Caption = Printed.Run.Of(table.Caption), HasRowHeaders = true,
    };

    private static Printed.Particulars Of(IReadOnlyList<Particular> rows) => new([.. rows.Select(row => (row.Term, Of(row.Says)))]);

    private static Printed.Listing List(IReadOnlyList<Line> lines, bool isNumbered) =>
        new(isNumbered, [.. lines.Select(line => (IReadOnlyList<Printed.Block>)[new Printed.Paragraph(Of(line))])]);

    private static IReadOnlyList<Printed.Run> Of(Line line) => [.. line.Joined().Select(run => new Printed.Run(run.Text) { Language = run.Language })];
}
