namespace DueCourse.Casework.Notices.Pages;

using System.Xml;
using System.Xml.Linq;

/// <summary>
/// Reads a notice back from its HTML. What is read has to give the same file again, to the character: so nothing can stand in the
/// file that is not in the notice, hidden or not.
/// </summary>
public static class NoticeFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="html">What it holds.</param>
    /// <param name="page">The notice.</param>
    /// <returns>Whether it is a notice as this program writes one.</returns>
    public static bool TryRead(string html, out NoticePage page)
    {
        page = new("", "", "", []);
        if (!html.StartsWith(NoticeHtml.Beginning, StringComparison.Ordinal) || html.IndexOf("<!", NoticeHtml.Beginning.Length, StringComparison.Ordinal) >= 0) return false;
        try
        {
            var root = XDocument.Parse(html[NoticeHtml.Beginning.Length..], LoadOptions.PreserveWhitespace).Root!;
            if (Read(root) is not { } read || NoticeHtml.Write(read) != html) return false;
            page = read;
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static NoticePage? Read(XElement root)
    {
        if (root.Attribute("lang")?.Value is not { } language || root.Element("body")?.Element("main") is not { } main) return null;
        var parts = main.Elements().ToList();
        if (parts.Count < 2 || parts[0].Name != "h1" || parts[1].Attribute("class")?.Value != "notice-number" || !parts[1].Value.StartsWith(NoticeHtml.BeforeTheNumber, StringComparison.Ordinal)) return null;
        var code = parts[^1].Attribute("class")?.Value == "notice-code" ? parts[^1].Value : null;
        var blocks = parts.Skip(2).SkipLast(code is null ? 0 : 1).Select(Block).ToList();
        return blocks.Contains(null) ? null : new(language, parts[0].Value, parts[1].Value[NoticeHtml.BeforeTheNumber.Length..], [.. blocks.OfType<Block>()]) { Code = code };
    }

    private static Block? Block(XElement part) => part.Name.LocalName switch
    {
        "h2" => new Heading(2, part.Value),
        "h3" => new Heading(3, part.Value),
        "p" => new Paragraph(Words(part)),
        "ul" => new Items(Lines(part)),
        "ol" => new Items(Lines(part), InOrder: true),
        "dl" => new Particulars(Rows(part)),
        "table" => new Table(
            part.Element("caption")?.Value ?? "",
            [.. part.Elements("thead").Elements("tr").Elements().Select(c => c.Value)],
            [.. part.Elements("tbody").Elements("tr").Select(row => (IReadOnlyList<Line>)[.. row.Elements().Select(Words)])]),
        "section" when part.Elements().FirstOrDefault() is { } heading && part.Element("dl") is { } days && part.Element("ol") is { } working =>
            new DeadlineCard(heading.Value, [.. part.Elements("p").Select(Words)], Rows(days), Lines(working)),
        "footer" => new LawFooter(Lines(part)),
        _ => null,
    };

    private static IReadOnlyList<Line> Lines(XElement part) => [.. part.Elements().Select(Words)];

    private static IReadOnlyList<Particular> Rows(XElement part)
    {
        var cells = part.Elements().ToList();
        return [.. Enumerable.Range(0, cells.Count / 2).Select(i => new Particular(cells[2 * i].Value, Words(cells[(2 * i) + 1])))];
    }

    private static Line Words(XElement part) => new([.. part.Nodes().Select(node => node is XElement run
        ? new Run(run.Value, run.Attribute("lang")?.Value, run.Name == "bdi")
        : new Run(((node as XText)?.Value) ?? ""))]);
}
