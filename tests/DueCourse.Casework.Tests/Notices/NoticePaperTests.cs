namespace DueCourse.Casework.Tests.Notices;

using System.Text;
using System.Xml.Linq;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Casework.Tests.Tribunal;
using UglyToad.PdfPig;

/// <summary>Notices as PDF: of the same words as the HTML, in the same order, and read back.</summary>
public sealed class NoticePaperTests
{
    [Theory]
    [MemberData(nameof(GivenNotices.Kinds), MemberType = typeof(GivenNotices))]
    public void The_pages_say_what_the_HTML_says_in_the_same_order(NoticeKind kind)
    {
        var page = NoticeForms.Specimen(NoticeForms.Of(kind), GivenNotices.Today) with { Code = "7KQ2-M0XR-9T4H-C" };
        var set = NoticePaper.Set(page, GivenBundle.Face);
        using var read = PdfDocument.Open(set.File);
        var body = XDocument.Parse(NoticeHtml.Write(page)["<!DOCTYPE html>\n".Length..]).Root!.Element("body")!;
        // A numbered list has its numbers in the PDF as words, and in the HTML as a kind of list; bullets alike.
        foreach (var item in body.Descendants("li").ToList())
            item.AddFirst(item.Parent!.Name == "ol" ? $"{item.ElementsBeforeSelf().Count() + 1}." : "\u2022");

        Assert.Empty(set.NotShown);
        Assert.Equal(Words(body.Value), Words(string.Concat(read.GetPages().Select(Read))));
    }

    [Theory]
    [MemberData(nameof(GivenNotices.Kinds), MemberType = typeof(GivenNotices))]
    public void The_same_notice_gives_the_same_file_and_the_file_gives_the_notice(NoticeKind kind)
    {
        var page = NoticeForms.Specimen(NoticeForms.Of(kind), GivenNotices.Today) with { Code = "7KQ2-M0XR-9T4H-C" };
        var file = NoticePaper.Set(page, GivenBundle.Face).File;

        Assert.True(NoticePaper.TryRead(file, out var read));
        Assert.Equal(NoticeHtml.Write(page), NoticeHtml.Write(read));
        Assert.Equal(file, NoticePaper.Set(read, GivenBundle.Face).File);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\nstream\n<!DOCTYPE html>\n")]
    [InlineData("%PDF-1.7\nstream\n<!DOCTYPE html>\n<html></html>\n\nendstream")]
    public void What_holds_no_notice_is_none(string file) => Assert.False(NoticePaper.TryRead(Encoding.ASCII.GetBytes(file), out _));

    [Fact]
    public void Words_that_were_given_are_words_on_the_page_too()
    {
        var page = new NoticePage("en", "A notice", "1", [new Paragraph(Line.Given(new("</html>\n\nendstream <b> ) Tj \u202E \u0645")))]);
        var set = NoticePaper.Set(page, GivenBundle.Face);
        using var read = PdfDocument.Open(set.File);

        Assert.Contains("</html> endstream <b> ) Tj [U+202E] [U+0645]", string.Concat(read.GetPages().Select(p => p.Text)).Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal([0x0645], set.NotShown.Select(n => n.Number));
        Assert.True(NoticePaper.TryRead(set.File, out _));
    }

    // Without the foot and whatever else is shown again.
    private static string Read(UglyToad.PdfPig.Content.Page page)
    {
        var artifacts = page.GetMarkedContents().Where(m => m.IsArtifact).SelectMany(m => m.Letters).ToHashSet(ReferenceEqualityComparer.Instance);
        return string.Concat(page.Letters.Where(l => !artifacts.Contains(l)).Select(l => l.Value));
    }

    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
