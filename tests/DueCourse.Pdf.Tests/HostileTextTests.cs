using CsCheck;
using DueCourse.Pdf.Papers;
using UglyToad.PdfPig;

namespace DueCourse.Pdf.Tests;

/// <summary>What cannot be shown is named and reported; what looks like PDF, XML or markup stays words.</summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("\u0645\u062D\u0645\u062F", "[U+0645][U+062D][U+0645][U+062F]")]
    [InlineData("\u05D0\u05D1", "[U+05D0][U+05D1]")]
    [InlineData("\u0E2A", "[U+0E2A]")]
    [InlineData("\U0001F600", "[U+1F600]")]
    [InlineData("a\u202Eb", "a[U+202E]b")]
    [InlineData("a\u0000b\u001Bc", "a[U+0000]b[U+001B]c")]
    [InlineData("\uE000", "[U+E000]")]
    public void What_cannot_be_shown_stands_there_by_its_number(string given, string shown)
    {
        var set = Set($"before {given} after");
        using var read = new ReadBack(set.File);

        Assert.Equal($"before {shown} after", string.Concat(read.Shown));
        Assert.Equal(shown.Count(c => c == '['), set.NotShown.Sum(n => n.Times));
    }

    [Fact]
    public void Half_a_pair_of_surrogates_is_named_as_well()
    {
        var set = Set("a\uD83Db\uDE00");
        using var read = new ReadBack(set.File);

        Assert.Equal("a[U+D83D]b[U+DE00]", string.Concat(read.Shown));
        Assert.Equal([new NotShown(0xD83D, 1), new NotShown(0xDE00, 1)], set.NotShown);
    }

    [Fact]
    public void A_letter_that_the_fonts_lack_is_still_read_aloud_and_one_without_ink_is_not()
    {
        using var read = new ReadBack(Set("\u0645 \u202E").File);

        Assert.Equal(["\u0645"], read.Document.GetPage(1).GetMarkedContents().SelectMany(m => m.Children).Select(c => c.ActualText));
    }

    [Fact]
    public void An_accent_written_apart_is_set_as_one_letter()
    {
        var set = Set("Wis\u0301niewska, Nguye\u0302\u0303n");
        using var read = new ReadBack(set.File);

        Assert.Equal("Wi\u015Bniewska, Nguy\u1EC5n", string.Concat(read.Shown));
        Assert.Empty(set.NotShown);
    }

    [Theory]
    [InlineData(") Tj ET Q endstream endobj 1 0 obj << /JS (app.alert(1)) >>")]
    [InlineData("</rdf:li><script>alert(1)</script> & ]]> \" '")]
    [InlineData("<FEFF> \\) \\051 %%EOF\nstartxref")]
    public void What_looks_like_code_stays_words_wherever_it_stands(string hostile)
    {
        var paper = new Paper(hostile, "en", [new Heading(1, Run.Of(hostile)), new Paragraph([new(hostile) { LeadsTo = new Target.Web("https://example.org/") }])])
        {
            Author = hostile, Footer = hostile, Files = [new(hostile, "documents/a (1).pdf")], FilesTitle = hostile,
        };
        using var read = new ReadBack(Typesetter.Set(paper, TheFonts.Liberation).File);
        var line = hostile.Replace('\n', ' ');
        Assert.True(read.Document.TryGetXmpMetadata(out var metadata));
        Assert.True(read.Document.TryGetBookmarks(out var bookmarks));

        Assert.Equal(line, read.Whole.Of("H1").Single().Text);
        Assert.Equal(line, read.Whole.Of("P").Single().Text);
        Assert.Equal(line, read.Document.Information.Title);
        Assert.Contains(metadata.GetXDocument().Descendants(), e => e.Value == line);
        Assert.Equal(line, bookmarks.GetNodes().First().Title);
        Assert.DoesNotContain(read.Objects(), o => o.Data.ContainsKey("JS") || o.Data.ContainsKey("OpenAction") || o.Data.ContainsKey("AA"));
    }

    [Fact]
    public void Any_text_at_all_is_set_and_nothing_of_it_is_lost() => Gen.Int[0, 0x10FFFF].Array[0, 60].Select(numbers => string.Concat(numbers.Select(n => n is >= 0xD800 and <= 0xDFFF ? ((char)n).ToString() : char.ConvertFromUtf32(n)))).Sample(text =>
    {
        var set = Set(text);
        using var read = PdfDocument.Open(set.File);
        var named = set.NotShown.Sum(n => n.Times);

        // Each character is there, as itself or by its number.
        Assert.Equal(named, read.GetPages().Sum(p => p.Letters.Count(l => l.Value == "[")) - text.Count(c => c == '['));
    }, iter: 100);

    [Fact]
    public void A_word_of_ten_thousand_letters_is_divided_among_lines_and_pages()
    {
        var word = string.Concat(Enumerable.Range(0, 10_000).Select(i => (char)('a' + i % 26)));
        var set = Set(word);
        using var read = new ReadBack(set.File);

        Assert.True(set.Pages > 2);
        Assert.Equal(word, read.Whole.Text);
    }

    private static SetPaper Set(string text) => Typesetter.Set(new Paper("A paper", "en", [new Paragraph(Run.Of(text))]), TheFonts.Liberation);
}
