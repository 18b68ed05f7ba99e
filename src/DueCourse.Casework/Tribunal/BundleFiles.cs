namespace DueCourse.Casework.Tribunal;

using DueCourse.Pdf;
using DueCourse.Pdf.Fonts;

/// <summary>A file of a bundle.</summary>
/// <param name="Path">Where it lies in the bundle, with slashes.</param>
/// <param name="Made">Its bytes, where the program made it; null: it is a document as it is on file.</param>
/// <param name="AsKept">The document, as it is on file; null: the program made it.</param>
public sealed record BundleFile(string Path, ReadOnlyMemory<byte>? Made, TribunalDocument? AsKept);

/// <summary>One document in the index.</summary>
/// <param name="Of">The document.</param>
/// <param name="Content">What its bytes turned out to be.</param>
/// <param name="First">Its first page in the bundle; null: it takes none.</param>
/// <param name="Last">Its last.</param>
internal sealed record IndexLine(TribunalDocument Of, DocumentContent Content, int? First, int? Last)
{
    private string Ending => Content switch
    {
        DocumentContent.Picture picture => picture.Ending,
        DocumentContent.Uncounted uncounted => uncounted.Ending,
        _ => "pdf",
    };

    /// <summary>Where its pages lie in the bundle.</summary>
    public string Path => $"documents/{Of.FileName}.{Ending}";

    /// <summary>Where it lies as it is on file: a text is set as pages, and goes along unchanged as well.</summary>
    public string PathAsKept => Content is DocumentContent.Text ? $"as-kept/{Of.FileName}.txt" : Path;

    /// <summary>Whether a PDF reader can go to it from the index.</summary>
    public bool IsPdf => Content is DocumentContent.Text or DocumentContent.Pages;
}

/// <summary>
/// The files of a bundle: <c>index.pdf</c> with the cover and the index, and each document as it is on file, which is never changed,
/// so that its hash is still the one on record. Pages are numbered through: the index first, then document by document.
/// </summary>
/// <param name="Files">The files, in the order in which they lie in the bundle.</param>
/// <param name="Pages">How many pages are numbered.</param>
/// <param name="NotShown">What the fonts could not show, in the index and in texts.</param>
public sealed record BundleFiles(IReadOnlyList<BundleFile> Files, int Pages, IReadOnlyList<NotShown> NotShown)
{
    private const int MostPasses = 6;

    /// <summary>Lays a bundle out. The same bundle and contents give the same files, to the byte.</summary>
    /// <param name="bundle">The bundle.</param>
    /// <param name="contents">What the bytes of each of its documents are.</param>
    /// <param name="face">The fonts.</param>
    public static BundleFiles Of(TribunalBundle bundle, IReadOnlyDictionary<EntryId, DocumentContent> contents, Typeface face)
    {
        // A text has to be set once to know how many pages it has, whatever their numbers.
        var counts = bundle.Documents.ToDictionary(d => d.Id, d => Count(bundle, d, contents[d.Id], face));
        for (var (pass, ofIndex) = (0, 1); pass < MostPasses; pass++)
        {
            var lines = Numbered(bundle, contents, counts, ofIndex);
            var last = ofIndex + counts.Values.Sum(count => count ?? 0);
            var index = Typesetter.Set(TribunalIndex.Of(bundle, lines, last), face);
            if (index.Pages == ofIndex) return Of(bundle, lines, last, index, face);
            ofIndex = index.Pages;
        }

        throw new InvalidOperationException("The index's page numbers move the pages that they number, and would never come to rest.");
    }

    private static BundleFiles Of(TribunalBundle bundle, IReadOnlyList<IndexLine> lines, int last, SetPaper index, Typeface face)
    {
        var (files, notShown) = (new List<BundleFile> { new("index.pdf", index.File, null) }, new List<NotShown>(index.NotShown));
        foreach (var line in lines)
        {
            if (line.Content is not DocumentContent.Text text)
            {
                files.Add(new(line.Path, null, line.Of));
                continue;
            }

            var set = Typesetter.Set(TextPages.Of(bundle, line.Of, text, line.First!.Value, last), face);
            notShown.AddRange(set.NotShown);
            files.Add(new(line.Path, set.File, null));
            files.Add(new(line.PathAsKept, null, line.Of));
        }

        return new(files, last, [.. notShown.GroupBy(n => n.Number).OrderBy(g => g.Key).Select(g => new NotShown(g.Key, g.Sum(n => n.Times)))]);
    }

    private static int? Count(TribunalBundle bundle, TribunalDocument document, DocumentContent content, Typeface face) => content switch
    {
        DocumentContent.Pages pages => pages.Count,
        DocumentContent.Picture => 1,
        DocumentContent.Text text => Typesetter.Set(TextPages.Of(bundle, document, text, first: 1, last: 1), face).Pages,
        _ => null,
    };

    private static List<IndexLine> Numbered(
        TribunalBundle bundle, IReadOnlyDictionary<EntryId, DocumentContent> contents, Dictionary<EntryId, int?> counts, int ofIndex)
    {
        var (lines, next) = (new List<IndexLine>(), ofIndex + 1);
        foreach (var document in bundle.Documents)
        {
            var count = counts[document.Id];
            lines.Add(new(document, contents[document.Id], count is null ? null : next, next + count - 1));
            next += count ?? 0;
        }

        return lines;
    }
}
