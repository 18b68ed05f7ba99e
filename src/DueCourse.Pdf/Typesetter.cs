namespace DueCourse.Pdf;

using DueCourse.Pdf.Fonts;
using DueCourse.Pdf.Papers;
using DueCourse.Pdf.Setting;
using DueCourse.Pdf.Writing;

/// <summary>A character that the fonts lack, that has no ink, or that runs from the right to the left: its number stands in its place.</summary>
/// <param name="Number">Its number in Unicode; half a pair of surrogates has its own.</param>
/// <param name="Times">How often.</param>
public readonly record struct NotShown(int Number, int Times);

/// <summary>A paper as a PDF file.</summary>
/// <param name="File">The bytes of the file. The same paper and fonts give the same, on any machine.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="PageOf">On which page, by its number, each anchor stands.</param>
/// <param name="NotShown">What could not be shown, by number. Whoever issues the paper decides whether it can be read without.</param>
public sealed record SetPaper(byte[] File, int Pages, IReadOnlyDictionary<string, int> PageOf, IReadOnlyList<NotShown> NotShown);

/// <summary>Sets papers: A4, tagged for assistive software, with the fonts in the file.</summary>
public static class Typesetter
{
    private const int MostPasses = 6;

    /// <summary>Sets a paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="face">The fonts.</param>
    /// <exception cref="ArgumentException">The paper has no title, skips a level of its headings, leads into nothing, or is otherwise not fit to be read by everybody.</exception>
    public static SetPaper Set(Paper paper, Typeface face)
    {
        PaperFaults.Throw(paper);
        IReadOnlyDictionary<string, int> pageOf = new Dictionary<string, int>(StringComparer.Ordinal);
        // A page number can be wider than what stood in its place, and move what follows.
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var lettering = new Lettering(face, pageOf);
            var (flow, foot) = (new Flow(lettering, paper), new Foot(lettering, paper));
            var sheets = Paging.Of(flow.Slabs, foot.BodyHeight);
            var found = Anchors(sheets, paper.FirstPage);
            if (!found.Any(at => pageOf.GetValueOrDefault(at.Key) != at.Value))
                return new(PaperFile.Of(paper, lettering, flow.Whole, sheets, foot), sheets.Count, found, [.. lettering.Missing.Select(m => new NotShown(m.Key, m.Value))]);
            pageOf = found;
        }

        throw new InvalidOperationException("The paper's page numbers move what they number, and would never come to rest.");
    }

    private static SortedDictionary<string, int> Anchors(IReadOnlyList<IReadOnlyList<PlacedSlab>> sheets, int first)
    {
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sheets.Count; i++)
            foreach (var anchor in sheets[i].Where(s => !s.IsRepeated).SelectMany(s => s.Slab.Anchors)) found[anchor] = i + first;
        return found;
    }
}
