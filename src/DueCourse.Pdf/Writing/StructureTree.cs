namespace DueCourse.Pdf.Writing;

using DueCourse.Pdf.Setting;
using static DueCourse.Pdf.Writing.PdfSyntax;

/// <summary>The tree of what is read, and from each stretch of a page the way back to it.</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="pages">The objects of the pages.</param>
/// <param name="links">The objects of the links.</param>
internal sealed class StructureTree(PdfObjects objects, IReadOnlyList<int> pages, IReadOnlyList<int> links)
{
    private readonly Dictionary<Element, int> _ids = [];

    /// <summary>Writes the tree.</summary>
    /// <param name="whole">All that is read.</param>
    /// <param name="marked">For each page, the elements of its marked stretches.</param>
    /// <param name="linked">For each link, its element and its page.</param>
    /// <returns>The object of its root.</returns>
    public int Write(Element whole, IReadOnlyList<IReadOnlyList<Element>> marked, IReadOnlyList<(Element Of, int Page)> linked)
    {
        var root = objects.Reserve();
        Write(whole, root, linked);
        var ways = marked.Select((elements, page) => $"{Whole(page)} {Array(elements.Select(e => Reference(_ids[e])))}")
            .Concat(linked.Select((link, i) => $"{Whole(pages.Count + i)} {Reference(_ids[link.Of])}"));
        var back = objects.Add($"<</Nums{Array(ways)}>>");
        objects.Set(root, $"<</Type/StructTreeRoot/K[{Reference(_ids[whole])}]/ParentTree {Reference(back)}/ParentTreeNextKey {Whole(pages.Count + linked.Count)}>>");
        return root;
    }

    private void Write(Element element, int parent, IReadOnlyList<(Element Of, int Page)> linked)
    {
        var id = _ids[element] = objects.Reserve();
        foreach (var inner in element.Kids.OfType<Element>()) Write(inner, id, linked);
        var kids = element.Kids.Select(kid => kid switch
        {
            Element inner => Reference(_ids[inner]),
            Marked(var page, var number) => $"<</Type/MCR/Pg {Reference(pages[page])}/MCID {Whole(number)}>>",
            Linked(var number) => $"<</Type/OBJR/Pg {Reference(pages[linked[number].Page])}/Obj {Reference(links[number])}>>",
            _ => throw new InvalidOperationException("An element has a part of an unknown kind."),
        });
        var language = element.Language is { } tag ? $"/Lang{Ascii(tag)}" : "";
        var attributes = element.Attributes is { } given ? $"/A{given}" : "";
        objects.Set(id, $"<</Type/StructElem/S/{element.Type}/P {Reference(parent)}{language}{attributes}/K{Array(kids)}>>");
    }
}
