using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace DueCourse.Pdf.Tests;

/// <summary>What another program finds in a paper.</summary>
public sealed class ReadingBackTests
{
    private static readonly SetPaper Letter = Typesetter.Set(ALetter.Paper, TheFonts.Liberation);

    [Fact]
    public void Every_part_is_what_it_is_called_in_the_order_in_which_it_is_read()
    {
        using var read = new ReadBack(Letter.File);

        Assert.Equal(
            "H1 P Table Div H2 L H2 H3 Table P P",
            string.Join(' ', read.Whole.Inner.Select(e => e.Type)));
        Assert.Equal("We have decided to refuse your claim", read.Whole.Of("H1").Single().Text);
        Assert.Equal(["You have until 10 December 2026 to appeal", "What you can do", "Why we decided this"], read.Whole.Of("H2").Select(e => e.Text));
        Assert.Equal("14 Glebe Road Leeds LS6 2AB", read.Whole.Of("TD").ElementAt(3).Text);
    }

    [Fact]
    public void The_cells_of_a_table_are_read_row_by_row_and_say_what_they_head()
    {
        using var read = new ReadBack(Letter.File);
        var table = read.Whole.Of("Table").Last();

        Assert.Equal(["Document", "From", "Pages"], table.Of("THead").Single().Of("TH").Select(e => e.Text));
        Assert.All(table.Of("THead").Single().Of("TH"), header => Assert.Equal("Column", header.Scope));
        Assert.Equal(["Row", "Row", "Row"], table.Of("TBody").Single().Of("TH").Select(e => e.Scope));
        Assert.Equal(
            "Letter of the head teacher of Glebe Road Primary School about both children and how they are getting on|12 March 2026|2",
            string.Join('|', table.Of("TBody").Single().Of("TR").First().Inner.Select(e => e.Text)));
    }

    [Fact]
    public void A_list_has_labels_and_bodies_and_a_list_inside_stands_in_its_item()
    {
        using var read = new ReadBack(Letter.File);
        var list = read.Whole.Of("L").First();

        Assert.Equal(["1.", "2.", "3."], list.Inner.Select(item => item.Inner[0].Text));
        Assert.All(list.Inner, item => Assert.Equal(["Lbl", "LBody"], item.Inner.Select(e => e.Type)));
        Assert.Equal(["\u2022", "\u2022"], list.Inner[1].Inner[1].Of("L").Single().Of("Lbl").Select(e => e.Text));
    }

    [Fact]
    public void A_link_is_an_element_with_its_annotation_and_words_of_another_language_say_so()
    {
        using var read = new ReadBack(Letter.File);

        Assert.Equal(["find an adviser who is allowed to give it", "in the box above"], read.Whole.Of("Link").Select(e => e.Text));
        Assert.All(read.Whole.Of("Link"), link => Assert.Equal(1, link.Annotations));
        Assert.Equal("cy", read.Whole.Of("Span").Single().Language);
        Assert.Equal("https://www.gov.uk/find-an-immigration-adviser", read.Document.GetPage(1).GetAnnotations().Select(a => a.Action).OfType<UglyToad.PdfPig.Actions.UriAction>().Single().Uri);
    }

    [Fact]
    public void The_foot_is_an_artifact_with_the_number_of_the_page()
    {
        using var read = new ReadBack(Letter.File);

        Assert.Equal(2, read.Feet.Count);
        Assert.All(read.Feet, (foot, i) => Assert.Equal($"{ALetter.Paper.Footer}Page {i + 1} of 2", foot));
        Assert.DoesNotContain("Page 1 of", read.Whole.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_are_bookmarks_inside_each_other()
    {
        using var read = new ReadBack(Letter.File);
        Assert.True(read.Document.TryGetBookmarks(out var bookmarks));

        Assert.Equal(
            ["0 We have decided to refuse your claim", "1 You have until 10 December 2026 to appeal", "1 What you can do", "1 Why we decided this", "2 What we looked at"],
            bookmarks.GetNodes().Select(node => $"{node.Level} {node.Title}"));
        Assert.All(bookmarks.GetNodes().OfType<DocumentBookmarkNode>(), node => Assert.Equal(1, node.PageNumber));
    }

    [Fact]
    public void The_file_says_its_title_its_language_its_day_and_that_it_is_tagged()
    {
        using var read = new ReadBack(Letter.File);
        Assert.True(read.Document.TryGetXmpMetadata(out var metadata));
        var xmp = metadata.GetXDocument().ToString();

        Assert.Equal("Notice of a decision", read.Document.Information.Title);
        Assert.Equal("D:20261126", read.Document.Information.CreationDate);
        Assert.Equal("en-GB", ReadBack.Words(read.Value(read.Catalog, "Lang")));
        Assert.Same(BooleanToken.True, read.Value(read.Entry(read.Catalog, "MarkInfo"), "Marked"));
        Assert.Same(BooleanToken.True, read.Value(read.Entry(read.Catalog, "ViewerPreferences"), "DisplayDocTitle"));
        Assert.Contains("Notice of a decision", xmp, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", xmp, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_fonts_are_in_the_file_and_only_as_far_as_they_are_used()
    {
        using var read = new ReadBack(Letter.File);
        var fonts = read.Objects().Where(o => o.Data.TryGetValue("Type", out var type) && type is NameToken { Data: "FontDescriptor" }).ToList();

        Assert.Equal(["LiberationSans", "LiberationSans-Bold"], fonts.Select(f => ReadBack.Name(f.Data["FontName"])[7..]).Order(StringComparer.Ordinal));
        Assert.All(fonts, font => Assert.IsType<StreamToken>(read.Value(font, "FontFile2")));
        Assert.True(Letter.File.Length < TheFonts.Bytes("LiberationSans-Regular.ttf").Length / 5);
    }

    [Fact]
    public void A_file_inside_the_paper_is_found_by_a_reader_and_stands_in_it_byte_for_byte()
    {
        var html = "<!DOCTYPE html>\n<p>endstream \u0645</p>\n"u8.ToArray();
        var set = Typesetter.Set(ALetter.Paper with { Source = new("letter.html", "text/html", "The same letter as a page of the web", html) }, TheFonts.Liberation);
        using var read = new ReadBack(set.File);
        Assert.True(read.Document.Advanced.TryGetEmbeddedFiles(out var files));

        Assert.Equal("letter.html", files.Single().Name);
        Assert.Equal(html, files.Single().Memory.ToArray());
        Assert.True(set.File.AsSpan().IndexOf(html) > 0);
    }

    [Fact]
    public void A_page_number_in_the_text_is_that_of_the_page_on_which_its_anchor_stands()
    {
        using var read = new ReadBack(Letter.File);

        Assert.Equal(1, Letter.PageOf["deadline"]);
        Assert.Contains("in the box above (page 1).", read.Whole.Text, StringComparison.Ordinal);
    }
}
