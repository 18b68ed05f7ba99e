namespace DueCourse.Law.Tests.Corpus;

using DueCourse.Law.Drafting;
using NodaTime;

/// <summary>
/// An amendment of words alone changes no answer, and yet the explanation shows the words of the day: these amendments, and no
/// others, began on these days.
/// </summary>
public sealed class WordsAloneTests
{
    private static readonly HashSet<(string, LocalDate)> Law =
    [
        ("Criminal Justice Act 2003, s. 260(1)-(2)", 28.June(2022)), // Nationality and Borders Act 2022, s. 47(3)
        ("Criminal Justice Act 2003, s. 260(1)-(2)", 16.January(2024)), // S.I. 2023/1368
        ("Criminal Justice Act 2003, s. 260(1)-(2)", 23.September(2025)), // the Order of 2025
        ("Immigration Act 1971, s. 7(1)(b)", 10.February(2003)), // Nationality, Immigration and Asylum Act 2002, s. 75(3); S.I. 2003/1
        ("Nationality, Immigration and Asylum Act 2002, s. 97A(1)-(2)", 20.October(2014)), // Immigration Act 2014, Sch. 9, para. 43
    ];

    [Fact]
    public void Amendments_of_words_alone_begin_on_their_days() =>
        Assert.Equal(Law.Order(), Found().Order());

    private static HashSet<(string, LocalDate)> Found()
    {
        var book = StatuteBook.Current;
        var seen = new HashSet<Node>();
        var found = new HashSet<(string, LocalDate)>();
        var open = new Stack<Node>(book.Rules.SelectMany(r => r.Consequences.Select(c => c.Condition.Node).Prepend(r.Condition.Node))
            .Concat(book.Gates.Select(g => g.ShutWhen.Node)).Concat(book.Routes.SelectMany(r => r.Parts.Prepend(r)).Select(r => r.IsOpen.Node)));
        while (open.TryPop(out var node))
        {
            if (!seen.Add(node)) continue;
            if (node is Provided provided)
                foreach (var version in provided.Versions.Where(v => v.IsTextualOnly)) found.Add((provided.Citation.Text, version.From.Date));
            foreach (var child in node.Children) open.Push(child);
        }

        return found;
    }
}
