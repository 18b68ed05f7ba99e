namespace DueCourse.Casework.Tests.Notices;

using System.Xml.Linq;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Pages;

/// <summary>Notices as HTML: well formed, accessible, escaped, the same each time; and read back.</summary>
public sealed class NoticePagesTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</bdi></p><h1>Removed</h1>", "&lt;b&gt; &amp;amp; ]]> <!-- -->", "\u202Egnp.exe", "a\u0000b\u0007c",
        "javascript:alert(1)", "'; DROP TABLE notices; --", "سلام، اسم من محمّد است", "line one\nline two\n\n\nline three", "  two  spaces  ", "𝔘𝔫𝔦\uFFFE\uE000", "{{7*7}} ${x} %0d%0a",
    ];

    [Theory]
    [MemberData(nameof(GivenNotices.Kinds), MemberType = typeof(GivenNotices))]
    public void Every_notice_is_well_formed_has_its_language_one_title_and_headings_in_order_and_asks_nothing_of_any_other_place(NoticeKind kind)
    {
        var html = NoticeHtml.Write(NoticeForms.Specimen(NoticeForms.Of(kind), GivenNotices.Today));
        var root = XDocument.Parse(html["<!DOCTYPE html>\n".Length..]).Root!;
        var headings = root.Descendants().Where(e => e.Name.LocalName is ['h', >= '1' and <= '6']).Select(e => e.Name.LocalName[1] - '0').ToList();

        Assert.Equal("en", root.Attribute("lang")!.Value);
        Assert.NotEmpty(root.Element("head")!.Element("title")!.Value);
        Assert.Single(headings, 1);
        Assert.Equal(1, headings[0]);
        Assert.All(headings.Zip(headings.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} after h{pair.First}"));
        Assert.Empty(root.DescendantsAndSelf().Attributes().Where(a => a.Name.LocalName is "src" or "href" or "style" or "srcset" or "action" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
        Assert.Empty(root.Descendants().Where(e => e.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "form"));
        Assert.DoesNotContain("url(", html, StringComparison.OrdinalIgnoreCase);
        Assert.All(root.Descendants("th"), th => Assert.Contains(th.Attribute("scope")!.Value, new[] { "col", "row" }));
        Assert.All(root.Descendants("table"), table => Assert.NotNull(table.Element("caption")));
        Assert.All(root.Descendants().Where(e => e.Name.LocalName is "h1" or "h2" or "h3" or "p" or "li" or "dt" or "dd" or "caption"), e => Assert.True(e.Value.Length > 0, $"an empty {e.Name}"));
    }

    [Theory]
    [MemberData(nameof(GivenNotices.Kinds), MemberType = typeof(GivenNotices))]
    public void Words_from_outside_are_shown_as_words_whatever_they_hold(NoticeKind kind)
    {
        foreach (var hostile in Hostile)
        {
            var desk = GivenNotices.Case();
            var issue = GivenNotices.Issue(kind, desk.Ground(kind));
            var form = NoticeForms.Of(kind);
            if (desk.Decide(issue with { Items = [.. issue.Items.Select(i => NoticeForms.ItemsOf(form).Single(a => a.Id == i.Id).Form == ItemForm.Words ? GivenItem.Of(i.Id, hostile) : i)] }) is not Events issued)
            {
                Assert.Contains(hostile, c => char.IsControl(c) && c != '\n');
                continue;
            }

            var html = issued.All.Select(e => e.Event).OfType<NoticeIssued>().Single().Page;
            var root = XDocument.Parse(html["<!DOCTYPE html>\n".Length..]).Root!;
            Assert.Empty(root.Descendants().Where(e => e.Name.LocalName is "script" or "img" or "b"));
            Assert.Single(root.Descendants("h1"));
            Assert.DoesNotContain('\u202E', html);
            Assert.True(NoticeFile.TryRead(html, out var page));
            Assert.Equal(issued.All.Select(e => e.Event).OfType<NoticeIssued>().Single().Code, NoticeCode.Of(page));
        }
    }

    [Fact]
    public void What_is_read_back_gives_the_same_file_and_a_file_with_anything_added_is_no_notice()
    {
        var desk = GivenNotices.Case();
        var html = desk.Notice(NoticeKind.BailApplicationForm).Issued.Page;

        Assert.True(NoticeFile.TryRead(html, out var page));
        Assert.Equal(html, NoticeHtml.Write(page));
        foreach (var added in new[]
        {
            html.Replace("<main>", "<main><div hidden=\"hidden\">more</div>", StringComparison.Ordinal), html.Replace("</style>", "p{display:none}</style>", StringComparison.Ordinal),
            html + " ", html.Replace("<h2>", "<h2 title=\"x\">", StringComparison.Ordinal), html.Replace("<body>", "<body><!-- x -->", StringComparison.Ordinal),
            html.Replace("<!DOCTYPE html>", "<!DOCTYPE html [<!ENTITY x \"y\">]>", StringComparison.Ordinal), html[..^20], "", "<!DOCTYPE html>\n", "<!DOCTYPE html>\n<html lang=\"en\"><body><main/></body></html>\n",
        })
            Assert.False(NoticeFile.TryRead(added, out _));
    }

    [Fact]
    public void A_code_fits_its_notice_and_no_other_words_and_a_slip_in_typing_is_seen()
    {
        var desk = GivenNotices.Case();
        Assert.True(NoticeFile.TryRead(desk.Notice(NoticeKind.OneStop).Issued.Page, out var page));
        var code = NoticeCode.Of(page);

        Assert.True(NoticeCode.TryRead(code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal), out var read));
        Assert.Equal(code, read);
        Assert.NotEqual(code, NoticeCode.Of(page with { Number = page.Number + "1" }));
        for (var i = 0; i < page.Blocks.Count; i++)
            Assert.NotEqual(code, NoticeCode.Of(page with { Blocks = [.. page.Blocks.Take(i), new Paragraph("You must leave today."), .. page.Blocks.Skip(i + 1)] }));
        var slips = 0;
        for (var i = 0; i < code.Length; i++)
            foreach (var sign in "0123456789ABCDEFGHJKMNPQRSTVWXY".Where(s => code[i] != '-' && s != code[i]))
            {
                slips++;
                Assert.False(NoticeCode.TryRead(code[..i] + sign + code[(i + 1)..], out _));
            }

        Assert.Equal(13 * 30, slips);
        Assert.False(NoticeCode.TryRead("", out _));
        Assert.False(NoticeCode.TryRead(code + "0", out _));
    }

    [Fact]
    public void What_is_hashed_is_a_form_that_anybody_can_write_again()
    {
        var page = new NoticePage("en", "A title", "N1",
        [
            new Heading(2, "First"), new Paragraph(new Line([new("a\tb"), new(" c"), new("d\\", "fr"), new("e", null, IsGiven: true)])), Items.Of("one", "two"),
            new Particulars([new("Term", "says")]), new Table("Shows", ["A", "B"], [["1", "2"]]), new DeadlineCard("Card", ["Says."], [new("Day", "Monday")], ["Counted."]), new LawFooter(["Law."]),
        ]);

        Assert.Equal(
            "duecourse-notice 1\nlanguage\ten\nnumber\tN1\ntitle\tA title\nh2\tFirst\np\town\t\ta\\tb c\town\tfr\td\\\\\tgiven\t\te\nul\t2\nli\town\t\tone\nli\town\t\ttwo\n" +
            "dl\t1\ndt\tTerm\ndd\town\t\tsays\ntable\tShows\nth\tA\nth\tB\ntr\ntd\town\t\t1\ntd\town\t\t2\ndeadline\tCard\np\town\t\tSays.\ndl\t1\ndt\tDay\ndd\town\t\tMonday\nworking\t1\nli\town\t\tCounted.\nfooter\t1\np\town\t\tLaw.\n",
            CanonicalText.Of(page));
        Assert.True(NoticeFile.TryRead(NoticeHtml.Write(page with { Code = NoticeCode.Of(page) }), out var read));
        Assert.Equal(CanonicalText.Of(page), CanonicalText.Of(read));
    }

    // Files on record were written with this head: another one could no longer be read back.
    [Fact]
    public void The_form_of_the_file_is_fixed() =>
        Assert.StartsWith("033561ec73aeb29bf4c93a62a1aa3349a1eed9b84274df179e", Digest.Of(System.Text.Encoding.UTF8.GetBytes(NoticeHtml.Write(new NoticePage("en", "T", "N", [])))).ToString());
}
