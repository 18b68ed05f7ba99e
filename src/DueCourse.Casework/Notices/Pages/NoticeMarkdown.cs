namespace DueCourse.Casework.Notices.Pages;

/// <summary>A notice as lines of Markdown, for the page on which a reviewer reads the words of all.</summary>
internal static class NoticeMarkdown
{
    /// <summary>The lines.</summary>
    public static IReadOnlyList<string> Lines(NoticePage page) => [$"### {page.Title}", NoticeHtml.BeforeTheNumber + page.Number, .. page.Blocks.SelectMany(Of)];

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Heading h => [$"{new string('#', h.Level + 2)} {h.Words}"],
        Paragraph p => [p.Words.Text],
        Items list => list.Lines.Select((item, i) => $"{(list.InOrder ? $"{i + 1}." : "-")} {item.Text}"),
        Particulars particulars => particulars.Rows.Select(row => $"- **{row.Term}**: {row.Says.Text}"),
        Table table => [$"**{table.Caption}**", .. table.Rows.Select(row => "- " + string.Join("; ", table.Columns.Zip(row, (column, cell) => $"{column}: {cell.Text}")))],
        DeadlineCard card => [$"#### {card.Words}", .. card.Says.Select(line => line.Text), .. card.Days.Select(day => $"- **{day.Term}**: {day.Says.Text}"), .. card.Working.Select((line, i) => $"{i + 1}. {line.Text}")],
        LawFooter footer => footer.Lines.Select(line => line.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "a part of a notice without a form"),
    };
}
