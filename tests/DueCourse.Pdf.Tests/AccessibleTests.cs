using DueCourse.Pdf.Papers;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace DueCourse.Pdf.Tests;

/// <summary>
/// The conditions of PDF/UA-1 (ISO 14289-1, as the Matterhorn Protocol 1.1 lists them) that a machine can check and that can arise
/// in what this writer writes; the number of each stands over its test.
/// </summary>
public sealed class AccessibleTests
{
    private static readonly byte[] Letter = Typesetter.Set(ALetter.Paper with { Files = [new("Passport", "documents/01.pdf")] }, TheFonts.Liberation).File;

    // Matterhorn 01-003 to 01-005.
    [Fact]
    public void Everything_that_is_shown_is_either_marked_with_its_element_or_an_artifact()
    {
        using var read = new ReadBack(Letter);

        Assert.All(read.Document.GetPages(), page =>
        {
            var marked = page.GetMarkedContents();
            Assert.All(marked, m => Assert.True(m.IsArtifact ^ m.MarkedContentIdentifier >= 0));
            Assert.DoesNotContain(marked.SelectMany(m => m.Children), child => child.IsArtifact || child.MarkedContentIdentifier >= 0);
            Assert.Equal(page.Letters.Count, marked.Sum(Letters));
        });

        static int Letters(MarkedContentElement content) => content.Letters.Count + content.Children.Sum(Letters);
    }

    // Matterhorn 01-006, 02-001: every kind of element is a standard one.
    [Fact]
    public void Every_element_is_of_a_kind_that_the_standard_knows()
    {
        using var read = new ReadBack(Letter);

        Assert.Empty(read.Whole.All.Select(e => e.Type).Except(["Document", "Div", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Table", "Caption", "THead", "TBody", "TR", "TH", "TD", "Span", "Link"]));
    }

    // Matterhorn 01-007, 06-001 to 06-004, 07-001, 07-002, 11-006.
    [Fact]
    public void The_file_says_that_it_is_tagged_shows_its_title_and_names_its_language()
    {
        using var read = new ReadBack(Letter);
        Assert.True(read.Document.TryGetXmpMetadata(out var metadata));
        var xmp = metadata.GetXDocument();

        Assert.Null(read.Find(read.Entry(read.Catalog, "MarkInfo"), "Suspects"));
        Assert.Same(BooleanToken.True, read.Value(read.Entry(read.Catalog, "ViewerPreferences"), "DisplayDocTitle"));
        Assert.NotEmpty(ReadBack.Words(read.Value(read.Catalog, "Lang")));
        Assert.Equal("Notice of a decision", xmp.Descendants("{http://purl.org/dc/elements/1.1/}title").Single().Value);
        Assert.Equal("1", xmp.Descendants("{http://www.aiim.org/pdfua/ns/id/}part").Single().Value);
    }

    // Matterhorn 10-001, 31-001 to 31-027: composite fonts, in the file, every glyph with its character and its width, none of them the empty one.
    [Fact]
    public void Every_font_is_in_the_file_with_the_character_of_each_glyph()
    {
        using var read = new ReadBack(Letter);
        var fonts = read.Objects().Where(o => o.Data.TryGetValue("Subtype", out var type) && type is NameToken { Data: "Type0" }).ToList();

        Assert.Equal(2, fonts.Count);
        Assert.All(fonts, font =>
        {
            var inner = (DictionaryToken)read.Follow(read.Items(font.Data["DescendantFonts"])[0]);
            Assert.Equal("Identity-H", ReadBack.Name(font.Data["Encoding"]));
            Assert.Equal("Identity", ReadBack.Name(inner.Data["CIDToGIDMap"]));
            Assert.Equal(ReadBack.Name(font.Data["BaseFont"]), ReadBack.Name(inner.Data["BaseFont"]));
            Assert.Equal(ReadBack.Name(font.Data["BaseFont"]), ReadBack.Name(read.Entry(inner, "FontDescriptor").Data["FontName"]));
            Assert.NotNull(read.Find(font, "ToUnicode"));
        });
        Assert.All(read.Document.GetPages().SelectMany(p => p.Letters), letter => Assert.False(string.IsNullOrEmpty(letter.Value) || letter.Value[0] is '\0' or '\uFEFF' or '\uFFFE'));
    }

    // Matterhorn 13, 14: the first heading is of level 1 and none is skipped. A paper in which one is, is not made.
    [Theory]
    [InlineData(2)]
    [InlineData(1, 3)]
    [InlineData(0)]
    [InlineData(1, 2, 3, 4, 5, 6, 7)]
    public void A_paper_that_skips_a_level_of_headings_is_not_made(params int[] levels) =>
        Assert.Throws<ArgumentException>(() => Typesetter.Set(new("A paper", "en", [.. levels.Select(l => new Heading(l, Run.Of("Heading")))]), TheFonts.Liberation));

    // Matterhorn 15-003: every header of a table says whether it heads a column or a row.
    [Fact]
    public void Every_header_of_a_table_says_what_it_heads_and_every_row_has_as_many_cells()
    {
        using var read = new ReadBack(Letter);

        Assert.All(read.Whole.Of("TH"), header => Assert.True(header.Scope is "Row" or "Column"));
        Assert.All(read.Whole.Of("Table"), table => Assert.Single(table.Of("TR").Select(row => row.Inner.Count).Distinct()));
    }

    // Matterhorn 28-002, 28-004, 28-009 to 28-012.
    [Fact]
    public void Every_link_is_part_of_a_link_element_says_its_words_and_is_reached_in_the_order_of_reading()
    {
        using var read = new ReadBack(Letter);
        var links = read.Objects().Where(o => o.Data.TryGetValue("Subtype", out var type) && type is NameToken { Data: "Link" }).ToList();
        var back = read.Items(read.Value(read.Entry(read.Entry(read.Catalog, "StructTreeRoot"), "ParentTree"), "Nums"));

        Assert.Equal(2, links.Count);
        Assert.All(links, link =>
        {
            var way = ((NumericToken)link.Data["StructParent"]).Int;
            var at = Enumerable.Range(0, back.Count / 2).Single(i => ((NumericToken)back[2 * i]).Int == way);
            Assert.Equal("Link", ReadBack.Name(read.Value(back[2 * at + 1], "S")));
            Assert.NotEmpty(ReadBack.Words(link.Data["Contents"]));
        });
        Assert.All(read.Objects().Where(o => o.Data.TryGetValue("Type", out var type) && type is NameToken { Data: "Page" }), page => Assert.Equal("S", ReadBack.Name(page.Data["Tabs"])));
    }

    [Fact]
    public void From_each_stretch_of_a_page_there_is_a_way_back_to_its_element()
    {
        using var read = new ReadBack(Letter);
        var back = read.Items(read.Value(read.Entry(read.Entry(read.Catalog, "StructTreeRoot"), "ParentTree"), "Nums"));

        Assert.All(read.Document.GetPages(), page =>
        {
            var elements = read.Items(back[2 * (page.Number - 1) + 1]);
            var marked = page.GetMarkedContents().Where(m => !m.IsArtifact).ToList();
            Assert.Equal(Enumerable.Range(0, elements.Count), marked.Select(m => m.MarkedContentIdentifier));
            Assert.All(marked, m => Assert.Equal(m.Tag, ReadBack.Name(read.Value(elements[m.MarkedContentIdentifier], "S"))));
        });
    }

    [Fact]
    public void A_paper_without_a_title_a_language_or_the_end_of_a_link_is_not_made()
    {
        Paper[] papers =
        [
            ALetter.Paper with { Title = " " }, ALetter.Paper with { Language = "" }, ALetter.Paper with { Language = "en) /X (" },
            Linking(new Target.Place("nowhere")), Linking(new Target.Web("javascript:alert(1)")), Linking(new Target.Web("file:///etc/passwd")), Linking(new Target.Web("no address")),
            Linking(new Target.File("../outside.pdf")), Linking(new Target.File("/etc/passwd")), Linking(new Target.File("C:\\a.pdf")), Linking(new Target.File("")),
            new("A paper", "en", [new Paragraph([new("") { PageOf = "nowhere" }])]),
            new("A paper", "en", [new Paragraph(Run.Of("a")) { Anchor = "a" }, new Paragraph(Run.Of("b")) { Anchor = "a" }]),
            new("A paper", "en", [new Heading(1, Run.Of(" "))]),
            new("A paper", "en", [new Card([new Listing(false, [[new Card([])]])])]), new("A paper", "en", [new Table([], [])]), new("A paper", "en", [new Table([new(Run.Of("a"), 1)], [[Run.Of("a"), Run.Of("b")]])]),
        ];

        Assert.All(papers, paper => Assert.Throws<ArgumentException>(() => Typesetter.Set(paper, TheFonts.Liberation)));
        static Paper Linking(Target target) => new("A paper", "en", [new Paragraph([new("words") { LeadsTo = target }])]);
    }
}
