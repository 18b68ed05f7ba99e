namespace DueCourse.Casework.Tests.Tribunal;

using DueCourse.Casework.Evidence;
using DueCourse.Casework.Tribunal;
using DueCourse.Pdf.Fonts;
using UglyToad.PdfPig;

/// <summary>Documents that may go to the Tribunal, and bundles of them.</summary>
internal static class GivenBundle
{
    public static readonly TribunalCover Cover = new("Amara Diallo", "HU/51234/2026", "The respondent", new(2026, 11, 26), new(2026, 6, 30));

    public static Typeface Face { get; } = new(Font("LiberationSans-Regular.ttf"), Font("LiberationSans-Bold.ttf"));

    /// <summary>Puts a document on file and has it permitted for a court.</summary>
    public static EntryId Permitted(this Desk desk, string bytes, Instant? at = null, DocumentReceived? paper = null, Compartment @in = Compartment.Open)
    {
        if (at is { } moment) desk.Now = moment;
        var id = desk.Received((paper ?? GivenPeople.Paper(type: DocumentType.Letter)) with { Content = Digest.Of(System.Text.Encoding.UTF8.GetBytes(bytes)) }, @in);
        desk.Done(new PermitUse(new(id, OnwardUse.Court, "FtT (IAC) Procedure Rules 2014", "the appeal turns on it", null)) { By = Given.Colleague, Id = desk.Next() });
        return id;
    }

    public static BundleFiles Files(Desk desk, params (EntryId Id, DocumentContent Content)[] documents) => BundleFiles.Of(
        TribunalBundle.Of(desk.Case, [.. documents.Select(d => d.Id)], Cover).Bundle!, documents.ToDictionary(d => d.Id, d => d.Content), Face);

    /// <summary>The words of a file of a bundle, page by page, as another program reads them.</summary>
    public static IReadOnlyList<string> Pages(this BundleFiles files, string path)
    {
        using var document = PdfDocument.Open(files.Files.Single(f => f.Path == path).Made!.Value.ToArray());
        return [.. document.GetPages().Select(p => p.Text)];
    }

    private static TrueTypeFont Font(string name) => TrueTypeFont.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", name)));
}
