namespace DueCourse.Pdf.Writing;

using DueCourse.Pdf.Papers;
using DueCourse.Pdf.Setting;
using static DueCourse.Pdf.Writing.PdfSyntax;

/// <summary>Writes a paper that is set as a PDF file.</summary>
internal sealed class PaperFile
{
    private readonly PdfObjects _objects = new();
    private readonly Paper _paper;
    private readonly IReadOnlyList<IReadOnlyList<PlacedSlab>> _sheets;
    private readonly List<int> _pages;

    private PaperFile(Paper paper, IReadOnlyList<IReadOnlyList<PlacedSlab>> sheets)
    {
        (_paper, _sheets) = (paper, sheets);
        _pages = [.. sheets.Select(_ => _objects.Reserve())];
    }

    public static byte[] Of(Paper paper, Lettering lettering, Element whole, IReadOnlyList<IReadOnlyList<PlacedSlab>> sheets, Foot foot) =>
        new PaperFile(paper, sheets).Write(lettering, whole, foot);

    private byte[] Write(Lettering lettering, Element whole, Foot foot)
    {
        var feet = _sheets.Select((_, i) => foot.Of(i + _paper.FirstPage, _paper.LastPage ?? _sheets.Count + _paper.FirstPage - 1)).ToList();
        var (plain, strong) = (new EmbeddedFont(lettering.Face.Plain, lettering.UsedPlain, _objects), new EmbeddedFont(lettering.Face.Strong, lettering.UsedStrong, _objects));
        var contents = _sheets.Select((slabs, i) =>
        {
            var content = new PageContent(i, plain, strong);
            content.Write(slabs, feet[i], foot.Top);
            return content;
        }).ToList();
        var links = contents.SelectMany(c => c.Links).ToList();
        var annotations = links.Select((link, i) => Annotation(link, _pages.Count + i)).ToList();
        for (var i = 0; i < links.Count; i++) links[i].Of.Kids.Add(new Linked(i));
        var (parent, resources) = (_objects.Reserve(), _objects.Add($"<</Font<</F1 {Reference(plain.Id)}/F2 {Reference(strong.Id)}>>>>"));
        for (var i = 0; i < _pages.Count; i++)
        {
            var stream = _objects.AddCompressed("", contents[i].ToArray());
            var onPage = annotations.Where((_, link) => links[link].Page == i).Select(Reference).ToList();
            _objects.Set(_pages[i],
                $"<</Type/Page/Parent {Reference(parent)}/MediaBox[0 0 {Number(Sheet.Width)} {Number(Sheet.Height)}]/Resources {Reference(resources)}/Contents {Reference(stream)}" +
                $"/StructParents {Whole(i)}/Tabs/S{(onPage.Count > 0 ? $"/Annots{Array(onPage)}" : "")}>>");
        }

        _objects.Set(parent, $"<</Type/Pages/Count {Whole(_pages.Count)}/Kids{Array(_pages.Select(Reference))}>>");
        var tree = new StructureTree(_objects, _pages, annotations).Write(whole, [.. contents.Select(c => c.Marked)], [.. links.Select(l => (l.Of, l.Page))]);
        var outline = Bookmarks.Write(_objects, Outline(lettering)) is { } bookmarks ? $"/Outlines {Reference(bookmarks)}/PageMode/UseOutlines" : "";
        // So that whoever goes to page 31 comes to the one that has that number on it.
        var labels = _paper.FirstPage == 1 ? "" : $"/PageLabels<</Nums[0<</S/D/St {Whole(_paper.FirstPage)}>>]>>";
        var (title, author) = (Signs.Plain(_paper.Title, lettering.Face.Plain), Signs.Plain(_paper.Author, lettering.Face.Plain));
        var metadata = _objects.AddStream("/Type/Metadata/Subtype/XML", Metadata.Of(_paper, title, author));
        var catalog = _objects.Add(
            $"<</Type/Catalog/Pages {Reference(parent)}/MarkInfo<</Marked true>>/StructTreeRoot {Reference(tree)}/Lang{Ascii(_paper.Language)}" +
            $"/ViewerPreferences<</DisplayDocTitle true>>/Metadata {Reference(metadata)}{labels}{outline}{Source(lettering)}>>");
        var information = _objects.Add(
            $"<</Title{Text(title)}{(author.Length > 0 ? $"/Author{Text(author)}" : "")}{(_paper.Dated is { } day ? $"/CreationDate{Day(day)}" : "")}>>");
        return _objects.ToFile(catalog, information);
    }

    private string Source(Lettering lettering)
    {
        if (_paper.Source is not { } source) return "";
        var type = source.MediaType.Replace("/", "#2F", StringComparison.Ordinal);
        var length = Whole(source.Bytes.Length);
        var stream = _objects.AddStream($"/Type/EmbeddedFile/Subtype/{type}/Params<</Size {length}>>", source.Bytes.Span);
        var file = Reference(_objects.Add(
            $"<</Type/Filespec/F{Ascii(source.Name)}/UF{Text(source.Name)}/Desc{Text(Signs.Plain(source.Says, lettering.Face.Plain))}/AFRelationship/Source/EF<</F {Reference(stream)}/UF {Reference(stream)}>>>>"));
        return $"/AF[{file}]/Names<</EmbeddedFiles<</Names[{Text(source.Name)} {file}]>>>>";
    }

    private int Annotation(PlacedLink link, int way)
    {
        var action = link.To switch
        {
            Target.Web(var address) => $"/A<</S/URI/URI{Ascii(new Uri(address, UriKind.Absolute).AbsoluteUri)}>>",
            Target.File(var path) => $"/A{Bookmark.ToFile(path)}",
            Target.Place(var anchor) => $"/Dest{Destination(slab => slab.Anchors.Contains(anchor))}",
            _ => throw new InvalidOperationException("A link leads to a place of an unknown kind."),
        };
        return _objects.Add($"<</Type/Annot/Subtype/Link/Rect{Array(link.Box.Select(Number))}/Border[0 0 0]/F 4/Contents{Text(link.Says)}/StructParent {Whole(way)}{action}>>");
    }

    private List<Bookmark> Outline(Lettering lettering)
    {
        var outermost = new List<Bookmark>();
        var open = new Stack<(int Level, Bookmark Bookmark)>();
        foreach (var placed in _sheets.SelectMany(s => s))
        {
            if (placed is not { IsRepeated: false, Slab.Mark: { } mark }) continue;
            while (open.TryPeek(out var above) && above.Level >= mark.Level) open.Pop();
            var bookmark = new Bookmark(mark.Title, $"/Dest{Destination(slab => ReferenceEquals(slab, placed.Slab))}");
            (open.TryPeek(out var over) ? over.Bookmark.Inner : outermost).Add(bookmark);
            open.Push((mark.Level, bookmark));
        }

        if (_paper.Files.Count == 0) return outermost;
        var files = new Bookmark(Signs.Plain(_paper.FilesTitle, lettering.Face.Plain), $"/Dest[{Reference(_pages[0])}/Fit]");
        files.Inner.AddRange(_paper.Files.Select(f => Bookmark.To(f with { Title = Signs.Plain(f.Title, lettering.Face.Plain) })));
        outermost.Add(files);
        return outermost;
    }

    private string Destination(Func<Slab, bool> isIt)
    {
        for (var i = 0; i < _sheets.Count; i++)
            foreach (var placed in _sheets[i])
                if (!placed.IsRepeated && isIt(placed.Slab))
                    return $"[{Reference(_pages[i])}/XYZ 0 {Number(Math.Min(Sheet.Height, Sheet.Height - Sheet.Top - placed.Y + 10))} null]";
        throw new InvalidOperationException("A place in the paper was not set.");
    }
}
