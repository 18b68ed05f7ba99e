using DueCourse.Pdf.Papers;

namespace DueCourse.Pdf.Tests;

/// <summary>How a paper is divided among pages.</summary>
public sealed class PagesTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("They came in the spring and stayed for the harvest. ", 12));

    [Fact]
    public void A_heading_is_never_the_last_line_of_a_page()
    {
        for (var lines = 30; lines < 50; lines++)
        {
            using var read = new ReadBack(Set([new Heading(1, Run.Of("A paper")), .. Enumerable.Repeat(new Paragraph(Run.Of("One line.")) { Tone = Tone.Small }, lines), new Heading(2, Run.Of("WHAT FOLLOWS")), new Paragraph(Run.Of("It follows."))]).File);

            Assert.DoesNotContain(read.Shown, page => page.EndsWith("WHAT FOLLOWS", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_headers_of_a_table_stand_on_each_of_its_pages_and_are_read_once()
    {
        var set = Set([new Table([new(Run.Of("HEADED"), 1), new(Run.Of("Other"), 1)], [.. Enumerable.Range(1, 120).Select(i => new[] { Run.Of($"Row {i}"), Run.Of("x") })])]);
        using var read = new ReadBack(set.File);

        Assert.True(set.Pages > 2);
        Assert.All(read.Document.GetPages(), page => Assert.Contains("HEADED", page.Text, StringComparison.Ordinal));
        Assert.Single(read.Whole.Of("TH"), e => e.Text == "HEADED");
        Assert.Equal(120, read.Whole.Of("TBody").Single().Inner.Count);
    }

    [Fact]
    public void A_row_longer_than_a_page_goes_on_and_is_still_one_row()
    {
        var text = string.Concat(Enumerable.Repeat(Long, 12));
        var set = Set([new Table([new(Run.Of("One"), 1), new(Run.Of("Two"), 1)], [[Run.Of(text), Run.Of("short")]])]);
        using var read = new ReadBack(set.File);

        Assert.True(set.Pages > 1);
        Assert.Equal([text, "short"], read.Whole.Of("TBody").Single().Of("TD").Select(e => e.Text));
    }

    [Fact]
    public void A_card_that_fits_on_a_page_is_not_divided_and_one_that_does_not_goes_on()
    {
        Block[] before = [.. Enumerable.Repeat(new Paragraph(Run.Of(Long)), 4)];
        using var whole = new ReadBack(Set([.. before, new Card([.. Enumerable.Repeat(new Paragraph(Run.Of("IN THE CARD " + Long)), 4)])]).File);
        using var divided = new ReadBack(Set([new Card([.. Enumerable.Repeat(new Paragraph(Run.Of("IN THE CARD " + Long)), 30)])]).File);

        Assert.Equal([0, 4], whole.Shown.Select(page => page.Split("IN THE CARD").Length - 1));
        Assert.True(divided.Shown.Count > 2);
        Assert.Equal(30, divided.Whole.Of("Div").Single().Inner.Count);
    }

    [Fact]
    public void No_page_begins_with_the_last_line_of_a_text_or_ends_with_its_first()
    {
        for (var lines = 20; lines < 50; lines++)
        {
            using var read = new ReadBack(Set([.. Enumerable.Repeat(new Paragraph(Run.Of("One line.")) { Tone = Tone.Small }, lines), new Paragraph(Run.Of("FIRST" + Long + "LAST"))]).File);
            foreach (var page in read.Document.GetPages())
            {
                var ends = page.Letters.GroupBy(l => Math.Round(l.StartBaseLine.Y, 1)).OrderByDescending(g => g.Key).Select(g => string.Concat(g.Select(l => l.Value))).ToList();
                Assert.DoesNotContain("LAST", ends[0], StringComparison.Ordinal);
                Assert.DoesNotContain("FIRST", ends[^2], StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_new_page_begins_where_one_is_asked_for_and_anchors_know_theirs()
    {
        var set = Set([new NewPage(), new Paragraph(Run.Of("One")), new NewPage(), new NewPage(), new Paragraph(Run.Of("Two")) { Anchor = "two" }, new NewPage()]);

        Assert.Equal(2, set.Pages);
        Assert.Equal(2, set.PageOf["two"]);
    }

    [Fact]
    public void A_card_without_words_takes_no_room_and_is_not_read()
    {
        var set = Set([new Paragraph(Run.Of("One")), new Card([new NewPage()]), new Paragraph(Run.Of("Two")), new NewPage(), new Card([])]);
        using var read = new ReadBack(set.File);

        Assert.Equal(["One", "Two"], read.Shown);
        Assert.Empty(read.Whole.Of("Div"));
    }

    [Fact]
    public void A_paper_that_is_part_of_something_longer_counts_from_there()
    {
        var set = Typesetter.Set(
            new("A paper", "en", [new Paragraph([new("See page "), new("") { PageOf = "two" }]), new NewPage(), new Paragraph(Run.Of("Two")) { Anchor = "two" }]) { FirstPage = 31, LastPage = 40 }, TheFonts.Liberation);
        using var read = new ReadBack(set.File);
        var labels = read.Items(read.Value(read.Entry(read.Catalog, "PageLabels"), "Nums"));

        Assert.Equal(["Page 31 of 40", "Page 32 of 40"], read.Feet);
        Assert.Equal("See page 32", read.Shown[0]);
        Assert.Equal("31", read.Value(labels[1], "St").ToString());
    }

    [Fact]
    public void A_paper_without_words_has_one_page() => Assert.Equal(1, Set([]).Pages);

    private static SetPaper Set(IReadOnlyList<Block> blocks) => Typesetter.Set(new("A paper", "en", blocks), TheFonts.Liberation);
}
