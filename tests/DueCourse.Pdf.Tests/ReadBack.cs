using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace DueCourse.Pdf.Tests;

/// <summary>An element of the tree of what is read, as another program reads it.</summary>
internal sealed record ReadElement(string Type, string? Language, string? Scope, IReadOnlyList<ReadElement> Inner, string Text, int Annotations)
{
    public IEnumerable<ReadElement> All => Inner.SelectMany(e => e.All).Prepend(this);

    public IEnumerable<ReadElement> Of(string type) => All.Where(e => e.Type == type);
}

/// <summary>Reads a paper back with PdfPig, which shares no code with the writer.</summary>
internal sealed class ReadBack : IDisposable
{
    private readonly List<Dictionary<int, string>> _marked = [];

    public ReadBack(byte[] file)
    {
        Document = PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = false });
        foreach (var page in Document.GetPages())
        {
            var marked = page.GetMarkedContents();
            _marked.Add(marked.Where(m => !m.IsArtifact).ToDictionary(m => m.MarkedContentIdentifier, m => string.Concat(m.Letters.Select(l => l.Value))));
            var artifacts = marked.Where(m => m.IsArtifact).SelectMany(m => m.Letters).ToHashSet(ReferenceEqualityComparer.Instance);
            Shown.Add(string.Concat(page.Letters.Where(l => !artifacts.Contains(l)).Select(l => l.Value)));
            Feet.Add(string.Concat(page.Letters.Where(artifacts.Contains).Select(l => l.Value)));
        }
    }

    public PdfDocument Document { get; }

    /// <summary>For each page, the words that are read, in the order in which they are written.</summary>
    public List<string> Shown { get; } = [];

    /// <summary>For each page, the words that are artifacts.</summary>
    public List<string> Feet { get; } = [];

    public DictionaryToken Catalog => Document.Structure.Catalog.CatalogDictionary;

    public ReadElement Whole => Read((DictionaryToken)Follow(Items(Value(Entry(Catalog, "StructTreeRoot"), "K"))[0]), null);

    public DictionaryToken Entry(IToken from, string name) => (DictionaryToken)Value(from, name);

    public IToken Value(IToken from, string name) => Find(from, name) ?? throw new InvalidOperationException($"There is no entry {name}.");

    public IToken? Find(IToken from, string name) => ((DictionaryToken)Follow(from)).Data.TryGetValue(name, out var value) ? Follow(value) : null;

    public IToken Follow(IToken token) => token is IndirectReferenceToken reference ? Document.Structure.GetObject(reference.Data).Data : token;

    public IReadOnlyList<IToken> Items(IToken token) => ((ArrayToken)Follow(token)).Data;

    /// <summary>Every object of the file that is a dictionary or a stream with one.</summary>
    public IEnumerable<DictionaryToken> Objects() => Document.Structure.CrossReferenceTable.ObjectOffsets.Keys.Select(key => Document.Structure.GetObject(key).Data switch
    {
        DictionaryToken dictionary => dictionary,
        StreamToken stream => stream.StreamDictionary,
        _ => null,
    }).OfType<DictionaryToken>();

    public static string Name(IToken token) => ((NameToken)token).Data;

    public static string Words(IToken token) => token switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Bytes is [0xFE, 0xFF, ..] ? System.Text.Encoding.BigEndianUnicode.GetString(hex.Bytes.ToArray().AsSpan(2)) : hex.Data,
        _ => throw new InvalidOperationException("That is no text."),
    };

    public void Dispose() => Document.Dispose();

    private ReadElement Read(DictionaryToken element, DictionaryToken? parent)
    {
        if (parent is not null) Assert.Same(parent.Data, ((DictionaryToken)Value(element, "P")).Data);
        var (inner, text, annotations) = (new List<ReadElement>(), "", 0);
        foreach (var kid in Find(element, "K") is { } kids ? Items(kids) : [])
        {
            var what = (DictionaryToken)Follow(kid);
            switch (Name(what.Data["Type"]))
            {
                case "StructElem":
                    inner.Add(Read(what, element));
                    text += inner[^1].Text;
                    break;
                case "MCR":
                    text += _marked[PageOf(what.Data["Pg"])][((NumericToken)what.Data["MCID"]).Int];
                    break;
                case "OBJR":
                    annotations++;
                    Assert.Equal("Link", Name(Value(Follow(what.Data["Obj"]), "Subtype")));
                    break;
                default:
                    Assert.Fail("An element has a part of another kind.");
                    break;
            }
        }

        var scope = Find(element, "A") is { } attributes && Find(attributes, "Scope") is { } found ? Name(found) : null;
        return new(Name(element.Data["S"]), Find(element, "Lang") is { } language ? Words(language) : null, scope, inner, text, annotations);
    }

    private int PageOf(IToken reference)
    {
        var pages = Items(Entry(Catalog, "Pages").Data["Kids"]).Cast<IndirectReferenceToken>().Select(p => p.Data).ToList();
        return pages.IndexOf(((IndirectReferenceToken)reference).Data);
    }
}
