namespace DueCourse.Casework.Notices.Pages;

using System.Globalization;
using System.Text;

/// <summary>
/// A notice as one HTML file: nothing is asked of any other place, the parts are what they are called, headings come in their order,
/// and every word is escaped. It is well formed as XML too, and always the same for the same notice, so that a copy can be read
/// back (<see cref="NoticeFile"/>).
/// </summary>
public static class NoticeHtml
{
    /// <summary>How every file begins.</summary>
    internal const string Beginning = "<!DOCTYPE html>\n";

    /// <summary>What stands before the number.</summary>
    internal const string BeforeTheNumber = "Notice number ";

    // Black on white, a measure that can be read, nothing that a printer loses. Files on record hold these words: never change them, add another form.
    private const string Style =
        "body{font:1.1rem/1.5 Arial,sans-serif;color:#0b0c0c;background:#fff;margin:0}" +
        "main{max-width:42rem;margin:0 auto;padding:1.5rem}" +
        "h1{font-size:1.8rem;line-height:1.2}h2{font-size:1.3rem;margin-top:2rem}h3{font-size:1.1rem}" +
        ".notice-card{border:3px solid #0b0c0c;padding:0 1rem;margin:2rem 0}" +
        "dt{font-weight:bold}dd{margin:0 0 .6rem}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold}" +
        "th,td{border-bottom:1px solid #505a5f;text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0}" +
        "footer{border-top:1px solid #505a5f;margin-top:2.5rem;font-size:1rem}" +
        "@media print{body{font-size:12pt}main{max-width:none;padding:0}.notice-card{break-inside:avoid}}";

    /// <summary>The file.</summary>
    public static string Write(NoticePage page)
    {
        var to = new StringBuilder(8192).Append(Beginning);
        to.Append("<html lang=\"").Append(Escaped(page.Language)).Append("\">\n<head>\n<meta charset=\"utf-8\" />\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />\n")
            .Append("<meta name=\"generator\" content=\"").Append(CanonicalText.Form).Append("\" />\n");
        to.Append("<title>").Append(Escaped(page.Title)).Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n<main>\n");
        Element(to, "h1", page.Title);
        Element(to, "p", BeforeTheNumber + page.Number, " class=\"notice-number\"");
        foreach (var block in page.Blocks) Write(to, block);
        if (page.Code is { } code) to.Append("<p class=\"notice-code\">").Append(Escaped(code)).Append("</p>\n");
        return to.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder to, Block block)
    {
        switch (block)
        {
            case Heading h:
                Element(to, "h" + h.Level.ToString(CultureInfo.InvariantCulture), h.Words);
                break;
            case Paragraph p:
                Element(to, "p", p.Words);
                break;
            case Items list:
                Several(to, list.InOrder ? "ol" : "ul", "li", list.Lines);
                break;
            case Particulars particulars:
                Write(to, particulars.Rows);
                break;
            case Table table:
                Write(to, table);
                break;
            case DeadlineCard card:
                to.Append("<section class=\"notice-card\">\n");
                Element(to, "h2", card.Words);
                foreach (var line in card.Says) Element(to, "p", line);
                Write(to, card.Days);
                Several(to, "ol", "li", card.Working);
                to.Append("</section>\n");
                break;
            case LawFooter footer:
                Several(to, "footer", "p", footer.Lines);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "a part of a notice without a form");
        }
    }

    private static void Write(StringBuilder to, Table table)
    {
        to.Append("<table>\n");
        Element(to, "caption", table.Caption);
        to.Append("<thead>\n<tr>\n");
        foreach (var column in table.Columns) Element(to, "th", column, " scope=\"col\"");
        to.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            to.Append("<tr>\n");
            for (var i = 0; i < row.Count; i++) Element(to, i == 0 ? "th" : "td", row[i], i == 0 ? " scope=\"row\"" : "");
            to.Append("</tr>\n");
        }

        to.Append("</tbody>\n</table>\n");
    }

    private static void Write(StringBuilder to, IReadOnlyList<Particular> rows)
    {
        to.Append("<dl>\n");
        foreach (var row in rows)
        {
            Element(to, "dt", row.Term);
            Element(to, "dd", row.Says);
        }

        to.Append("</dl>\n");
    }

    private static void Several(StringBuilder to, string name, string each, IReadOnlyList<Line> lines)
    {
        to.Append('<').Append(name).Append(">\n");
        foreach (var line in lines) Element(to, each, line);
        to.Append("</").Append(name).Append(">\n");
    }

    private static void Element(StringBuilder to, string name, Line words, string attributes = "")
    {
        to.Append('<').Append(name).Append(attributes).Append('>');
        foreach (var run in words.Runs)
        {
            var language = run.Language is { } tag ? $" lang=\"{Escaped(tag)}\"" : "";
            if (run.IsGiven) to.Append("<bdi").Append(language).Append('>').Append(Escaped(run.Text)).Append("</bdi>");
            else if (run.Language is not null) to.Append("<span").Append(language).Append('>').Append(Escaped(run.Text)).Append("</span>");
            else to.Append(Escaped(run.Text));
        }

        to.Append("</").Append(name).Append(">\n");
    }

    private static string Escaped(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"") < 0) return text;
        return text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
    }
}
