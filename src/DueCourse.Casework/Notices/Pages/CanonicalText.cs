namespace DueCourse.Casework.Notices.Pages;

using System.Globalization;
using System.Text;

/// <summary>
/// What a notice says, in the one form from which its hash is made: a line for each part, whatever the form in which it is shown.
/// A line is a word for the part, and after it, each behind a tab, what it holds. The code is left out, since it is made from this.
/// </summary>
public static class CanonicalText
{
    /// <summary>The first line. Another form would have another number.</summary>
    public const string Form = "duecourse-notice 1";

    /// <summary>The lines, each ended by a line feed, in UTF-8 when hashed.</summary>
    public static string Of(NoticePage page)
    {
        var to = new StringBuilder(Form).Append('\n');
        Write(to, "language", page.Language);
        Write(to, "number", page.Number);
        Write(to, "title", page.Title);
        foreach (var block in page.Blocks) Write(to, block);
        return to.ToString();
    }

    /// <summary>The hash of what a notice says.</summary>
    public static Digest Hash(NoticePage page) => Digest.Of(Encoding.UTF8.GetBytes(Of(page)));

    private static void Write(StringBuilder to, Block block)
    {
        switch (block)
        {
            case Heading h:
                Write(to, "h" + h.Level.ToString(CultureInfo.InvariantCulture), h.Words);
                break;
            case Paragraph p:
                Write(to, "p", p.Words);
                break;
            case Items list:
                Write(to, list.InOrder ? "ol" : "ul", Count(list.Lines.Count));
                foreach (var item in list.Lines) Write(to, "li", item);
                break;
            case Particulars particulars:
                Write(to, "dl", Count(particulars.Rows.Count));
                Write(to, particulars.Rows);
                break;
            case Table table:
                Write(to, "table", table.Caption);
                foreach (var column in table.Columns) Write(to, "th", column);
                foreach (var row in table.Rows)
                {
                    Write(to, "tr");
                    foreach (var cell in row) Write(to, "td", cell);
                }

                break;
            case DeadlineCard card:
                Write(to, "deadline", card.Words);
                foreach (var line in card.Says) Write(to, "p", line);
                Write(to, "dl", Count(card.Days.Count));
                Write(to, card.Days);
                Write(to, "working", Count(card.Working.Count));
                foreach (var line in card.Working) Write(to, "li", line);
                break;
            case LawFooter footer:
                Write(to, "footer", Count(footer.Lines.Count));
                foreach (var line in footer.Lines) Write(to, "p", line);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "a part of a notice without a form");
        }
    }

    private static void Write(StringBuilder to, IReadOnlyList<Particular> rows)
    {
        foreach (var row in rows)
        {
            Write(to, "dt", row.Term);
            Write(to, "dd", row.Says);
        }
    }

    private static void Write(StringBuilder to, string word, Line line) =>
        Write(to, word, [.. line.Joined().SelectMany(r => new[] { r.IsGiven ? "given" : "own", r.Language ?? "", r.Text })]);

    private static void Write(StringBuilder to, string word, params string[] fields)
    {
        to.Append(word);
        foreach (var field in fields)
            to.Append('\t').Append(field.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal));
        to.Append('\n');
    }

    private static string Count(int of) => of.ToString(CultureInfo.InvariantCulture);
}
