using System.Text;
using CsCheck;
using DueCourse.Pdf.Papers;

namespace DueCourse.Pdf.Tests;

/// <summary>Whatever is put into a paper comes out of it again, in the same order.</summary>
public sealed class RandomPapersTests
{
    // What the fonts have of Latin, Greek and Cyrillic, with blanks and marks.
    private static readonly Gen<string> Word = Gen.Char["abcdefghijklmnopqrstuvwxyzÀÉŁŒßçğñőšžΑΩαωЖщ0123456789.,;:!?()<>&/\\%'\"-–—€£"].Array[1, 12].Select(c => new string(c));

    private static readonly Gen<string> Text = Gen.Frequency((12, Gen.Select(Word.Array[1, 40], Gen.Char[" \n"], (words, between) => string.Join(between, words))), (1, Word.Array[30, 60].Select(string.Concat)));

    private static readonly Gen<IReadOnlyList<Run>> Runs = Gen.Select(Text, Gen.Bool, Gen.Int[0, 5], (text, strong, kind) => new Run(text)
    {
        IsStrong = strong, Language = kind == 1 ? "fr" : null, LeadsTo = kind == 2 ? new Target.Web("https://example.org/a?b=(c)") : null,
    }).Array[1, 4].Select(runs => (IReadOnlyList<Run>)runs);

    private static Gen<Block> BlockOf(int depth, bool inCard) => Gen.Frequency(
        (6, Runs.Select(r => (Block)new Paragraph(r))),
        (2, Word.Select(w => (Block)new Heading(2, Run.Of(w)))),
        (2, Gen.Select(Runs.Array[1, 9], Gen.Bool, (rows, headers) => (Block)new Table([new(Run.Of("One"), 3), new(Run.Of("Two"), 1)], [.. rows.Select(r => new[] { r, r })]) { HasRowHeaders = headers })),
        (1, Gen.Select(Word, Runs).Array[1, 4].Select(rows => (Block)new Particulars([.. rows.Select(r => (r.Item1, r.Item2))]))),
        (1, Gen.Const<Block>(new NewPage())),
        (depth > 0 ? 2 : 0, Gen.Select(Gen.Bool, Gen.Int[1, 4].SelectMany(n => BlocksOf(depth - 1, inCard).Array[n]), (numbered, items) => (Block)new Listing(numbered, items))),
        (depth > 0 && !inCard ? 1 : 0, BlocksOf(depth - 1, inCard: true).Select(blocks => (Block)new Card(blocks))));

    private static Gen<IReadOnlyList<Block>> BlocksOf(int depth, bool inCard) => Gen.Int[1, 3].SelectMany(n => BlockOf(depth, inCard).Array[n]).Select(b => (IReadOnlyList<Block>)b);

    private static readonly Gen<Paper> Papers = Gen.Int[0, 12].SelectMany(n => BlockOf(2, inCard: false).Array[n])
        .Select(blocks => new Paper("A paper", "en-GB", [new Heading(1, Run.Of("A paper")), .. blocks]) { Footer = "A foot" });

    [Fact]
    public void The_words_of_any_paper_come_back_in_their_order() => Papers.Sample(paper =>
    {
        using var read = new ReadBack(Typesetter.Set(paper, TheFonts.Liberation).File);

        // Without blanks, since a word that is longer than a line is divided.
        Assert.Equal(Without(Expected(paper.Blocks)), Without(read.Whole.Text));
    }, iter: 60);

    [Fact]
    public void The_words_of_any_paper_are_all_inside_the_page_and_no_page_is_empty() => Papers.Sample(paper =>
    {
        var set = Typesetter.Set(paper, TheFonts.Liberation);
        using var read = new ReadBack(set.File);

        Assert.Equal(set.Pages, read.Document.NumberOfPages);
        Assert.All(read.Document.GetPages(), page =>
        {
            Assert.True(page.Letters.Count > "A footPage 1 of 1".Length, "a page is empty");
            Assert.All(page.Letters, letter => Assert.True(letter.StartBaseLine.X is > 70 and < 530 && letter.StartBaseLine.Y is > 30 and < 790, $"{letter.Value} at {letter.StartBaseLine}"));
        });
    }, iter: 25);

    [Fact]
    public void No_word_is_written_over_another() => Papers.Sample(paper =>
    {
        using var read = new ReadBack(Typesetter.Set(paper, TheFonts.Liberation).File);

        Assert.All(read.Document.GetPages(), page => Assert.All(
            page.Letters.Where(l => !string.IsNullOrWhiteSpace(l.Value)).GroupBy(l => Math.Round(l.StartBaseLine.Y, 2)),
            line =>
            {
                var letters = line.OrderBy(l => l.StartBaseLine.X).ToList();
                for (var i = 1; i < letters.Count; i++)
                    Assert.True(letters[i].StartBaseLine.X >= letters[i - 1].EndBaseLine.X - 0.2, $"{letters[i - 1].Value} and {letters[i].Value} stand over each other");
            }));
    }, iter: 25);

    private static string Expected(IEnumerable<Block> blocks) => string.Join('\n', blocks.Select(block => block switch
    {
        Heading heading => Words(heading.Runs),
        Paragraph paragraph => Words(paragraph.Runs),
        Table table => string.Join('\n', table.Columns.Select(c => Words(c.Header)).Concat(table.Rows.SelectMany(row => row.Select(Words)))),
        Particulars particulars => string.Join('\n', particulars.Rows.Select(r => $"{r.Name}\n{Words(r.Is)}")),
        Listing list => string.Join('\n', list.Items.Select((item, i) => $"{(list.IsNumbered ? $"{i + 1}." : "\u2022")}\n{Expected(item)}")),
        Card card => Expected(card.Blocks),
        _ => "",
    }));

    private static string Words(IEnumerable<Run> runs) => string.Concat(runs.Select(r => r.Text));

    private static string Without(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Normalize(NormalizationForm.FormC);
}
