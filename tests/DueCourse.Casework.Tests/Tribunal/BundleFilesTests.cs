namespace DueCourse.Casework.Tests.Tribunal;

using DueCourse.Casework.Evidence;
using DueCourse.Casework.Tribunal;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

/// <summary>The files of a tribunal bundle.</summary>
public sealed class BundleFilesTests
{
    private static readonly string TwoPages = string.Join("\n\n", Enumerable.Range(1, 40).Select(i => $"Paragraph {i}. I came to Leeds in 2009 with my mother and have lived there since."));

    [Fact]
    public void Pages_are_numbered_through_the_index_first_then_document_by_document()
    {
        var desk = Given.Opened();
        var files = GivenBundle.Files(desk,
            (desk.Permitted("a"), new DocumentContent.Pages(8)), (desk.Permitted("b"), new DocumentContent.Text(TwoPages)),
            (desk.Permitted("c"), new DocumentContent.Picture("jpg")), (desk.Permitted("d"), new DocumentContent.Pages(3)));
        var index = files.Pages("index.pdf");

        // The index has two pages, and so has the text.
        Assert.Equal(2, index.Count);
        Assert.Equal(2 + 8 + 2 + 1 + 3, files.Pages);
        Assert.Contains("3 to 10", index[0], StringComparison.Ordinal);
        Assert.Contains("11 to 12", index[0], StringComparison.Ordinal);
        Assert.Contains("14 to 16", index[0], StringComparison.Ordinal);
        Assert.EndsWith("Page 1 of 16", index[0], StringComparison.Ordinal);
        var text = files.Pages("documents/002-letter.pdf");
        Assert.Equal(2, text.Count);
        Assert.EndsWith("Page 11 of 16", text[0], StringComparison.Ordinal);
        Assert.EndsWith("Page 12 of 16", text[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_counted_goes_along_takes_no_number_and_the_index_says_why()
    {
        var desk = Given.Opened();
        var files = GivenBundle.Files(desk, (desk.Permitted("a"), new DocumentContent.Uncounted("it is a recording", "wav")), (desk.Permitted("b"), new DocumentContent.Pages(2)));
        var index = string.Concat(files.Pages("index.pdf"));

        Assert.Contains("recording", index, StringComparison.Ordinal);
        Assert.Contains("document 1: it is a recording", index, StringComparison.Ordinal);
        Assert.Contains("2 to 3", index, StringComparison.Ordinal);
        Assert.Equal(["index.pdf", "documents/001-letter.wav", "documents/002-letter.pdf"], files.Files.Select(f => f.Path));
    }

    [Fact]
    public void Documents_are_the_files_on_record_and_a_text_goes_along_beside_its_pages()
    {
        var desk = Given.Opened();
        var (pdf, text) = (desk.Permitted("a"), desk.Permitted("b"));
        var files = GivenBundle.Files(desk, (pdf, new DocumentContent.Pages(8)), (text, new DocumentContent.Text("I came in 2009.")));

        Assert.Equal(["index.pdf", "documents/001-letter.pdf", "documents/002-letter.pdf", "as-kept/002-letter.txt"], files.Files.Select(f => f.Path));
        Assert.Equal([null, pdf, null, text], files.Files.Select(f => f.AsKept?.Id));
        Assert.All(files.Files, f => Assert.True(f.Made is null ^ f.AsKept is null));
        // A hash is longer than its column, and goes on in the next line.
        Assert.Contains(desk.Case.Evidence.Documents[pdf].Received.Content.ToString(), files.Pages("index.pdf")[0].Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Late_evidence_is_marked_in_the_index_on_the_cover_and_on_each_page_of_a_text()
    {
        var desk = Given.Opened();
        var inTime = desk.Permitted("a", Instant.FromUtc(2026, 6, 1, 12, 0));
        var late = desk.Permitted("b", Instant.FromUtc(2026, 8, 2, 12, 0));
        var files = GivenBundle.Files(desk, (inTime, new DocumentContent.Pages(1)), (late, new DocumentContent.Text(TwoPages)));
        var index = files.Pages("index.pdf")[0];

        Assert.Contains("Evidence was directed to be in by 30 June 2026.", index, StringComparison.Ordinal);
        Assert.Contains("Document 2, Letter from Ministry of Interior, no. D231458907: 2 August 2026", index, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(index, "LATE Letter"));
        Assert.All(files.Pages("documents/002-letter.pdf"), page => Assert.Contains("document 2 · LATE EVIDENCE", page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_bundle_without_late_evidence_does_not_speak_of_any()
    {
        var desk = Given.Opened();
        var files = GivenBundle.Files(desk, (desk.Permitted("a", Instant.FromUtc(2026, 6, 1, 12, 0)), new DocumentContent.Pages(1)));

        Assert.DoesNotContain("Late", files.Pages("index.pdf")[0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_bookmarks_lead_to_the_index_and_to_each_document_that_a_reader_can_open()
    {
        var desk = Given.Opened();
        var files = GivenBundle.Files(desk, (desk.Permitted("a"), new DocumentContent.Pages(8)), (desk.Permitted("b"), new DocumentContent.Picture("png")), (desk.Permitted("c"), new DocumentContent.Text("words")));
        using var index = PdfDocument.Open(files.Files[0].Made!.Value.ToArray());
        Assert.True(index.TryGetBookmarks(out var bookmarks));
        var first = index.NumberOfPages + 1;

        Assert.Contains("Index", bookmarks.GetNodes().Select(n => n.Title));
        Assert.Equal(
            [($"1. Letter from Ministry of Interior, no. D231458907, {first} to {first + 7}", "documents/001-letter.pdf"), ($"3. Letter from Ministry of Interior, no. D231458907, {first + 9}", "documents/003-letter.pdf")],
            bookmarks.GetNodes().OfType<ExternalBookmarkNode>().Select(n => (n.Title, n.FileName)));
    }

    [Fact]
    public void The_same_bundle_gives_the_same_files()
    {
        var desk = Given.Opened();
        (EntryId, DocumentContent)[] documents = [(desk.Permitted("a"), new DocumentContent.Pages(8)), (desk.Permitted("b"), new DocumentContent.Text(TwoPages))];
        var (one, other) = (GivenBundle.Files(desk, documents), GivenBundle.Files(desk, documents));

        Assert.Equal(one.Files.Select(f => f.Path), other.Files.Select(f => f.Path));
        Assert.All(one.Files.Zip(other.Files), pair => Assert.True(pair.First.Made is { } made ? made.Span.SequenceEqual(pair.Second.Made!.Value.Span) : pair.First.AsKept == pair.Second.AsKept));
    }

    [Fact]
    public void What_a_sender_wrote_is_no_name_of_a_file_and_shows_what_it_hides()
    {
        var desk = Given.Opened();
        var hostile = GivenPeople.Paper(type: DocumentType.Letter) with { Issuer = new("../../etc\u202Efdp.exe"), Number = new("</rdf:li>) Tj"), NamedByItsSender = new("..\\..\\run.exe") };
        var files = GivenBundle.Files(desk, (desk.Permitted("a", paper: hostile), new DocumentContent.Pages(1)));

        Assert.Equal(["index.pdf", "documents/001-letter.pdf"], files.Files.Select(f => f.Path));
        Assert.Contains("Letter from ../../etc[U+202E]fdp.exe, no. </rdf:li>) Tj", files.Pages("index.pdf")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_of_many_pages_numbers_the_documents_after_itself()
    {
        var desk = Given.Opened();
        var documents = Enumerable.Range(0, 120).Select(i => (desk.Permitted($"document {i}"), (DocumentContent)new DocumentContent.Pages(7))).ToArray();
        var files = GivenBundle.Files(desk, documents);
        var index = files.Pages("index.pdf");

        Assert.True(index.Count > 3);
        Assert.Equal(index.Count + 120 * 7, files.Pages);
        Assert.Contains($"{index.Count + 1} to {index.Count + 7}", string.Concat(index), StringComparison.Ordinal);
        Assert.Contains($"{files.Pages - 6} to {files.Pages}", string.Concat(index), StringComparison.Ordinal);
        Assert.EndsWith($"Page {index.Count} of {files.Pages}", index[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_fonts_cannot_show_is_told_to_whoever_makes_the_bundle()
    {
        var desk = Given.Opened();
        var files = GivenBundle.Files(desk, (desk.Permitted("a"), new DocumentContent.Text("\u0645\u062D\u0645\u062F")));

        Assert.Equal([0x062D, 0x062F, 0x0645], files.NotShown.Select(n => n.Number));
        Assert.Contains("[U+0645][U+062D][U+0645][U+062F]", files.Pages("documents/001-letter.pdf")[0], StringComparison.Ordinal);
    }
}
