namespace DueCourse.Pdf.Writing;

using System.Text;
using DueCourse.Pdf.Papers;
using DueCourse.Pdf.Setting;
using static DueCourse.Pdf.Writing.PdfSyntax;

/// <summary>A link on a page.</summary>
/// <param name="Page">The page, from 0.</param>
/// <param name="Box">Left, bottom, right, top.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Says">Its words.</param>
/// <param name="Of">Its element.</param>
internal sealed record PlacedLink(int Page, IReadOnlyList<double> Box, Target To, string Says, Element Of);

/// <summary>
/// Writes what a page shows, in the order in which it is read. Words are marked with what they are part of; rules, frames,
/// repeated headers and the foot are marked as artifacts, which nobody reads aloud.
/// </summary>
internal sealed class PageContent
{
    private readonly StringBuilder _to = new();
    private readonly EmbeddedFont _plain, _strong;
    private readonly int _page;

    public PageContent(int page, EmbeddedFont plain, EmbeddedFont strong) => (_page, _plain, _strong) = (page, plain, strong);

    /// <summary>The elements of the marked stretches, by their numbers.</summary>
    public List<Element> Marked { get; } = [];

    public List<PlacedLink> Links { get; } = [];

    public byte[] ToArray() => Encoding.ASCII.GetBytes(_to.ToString());

    public void Write(IReadOnlyList<PlacedSlab> slabs, IReadOnlyList<Fragment> foot, double footTop)
    {
        _to.Append("/Artifact BMC\n");
        foreach (var frame in slabs.Select(s => s.Slab.Frame).OfType<Frame>().Distinct(ReferenceEqualityComparer.Instance).Cast<Frame>()) Write(frame, slabs);
        foreach (var placed in slabs)
            foreach (var stroke in placed.Slab.Strokes) Write(stroke, Top(placed));
        _to.Append("EMC\n");

        // Headers that are shown again were read on the page on which they stood first.
        foreach (var placed in slabs.Where(s => s.IsRepeated))
        {
            _to.Append("/Artifact BMC\n");
            foreach (var text in placed.Slab.Texts) Write(text, Top(placed));
            _to.Append("EMC\n");
        }

        Element? open = null;
        foreach (var (placed, text) in slabs.Where(s => !s.IsRepeated).SelectMany(s => s.Slab.Texts.Select(t => (s, t))).OrderBy(t => t.t.Order))
        {
            if (text.Of != open)
            {
                if (open is not null) _to.Append("EMC\n");
                open = text.Of;
                Put($"/{open.Type}<</MCID {Whole(Marked.Count)}>>BDC\n");
                open.Attach().Kids.Add(new Marked(_page, Marked.Count));
                Marked.Add(open);
            }

            Write(text, Top(placed));
            if (text.LeadsTo is { } target) Link(text, Top(placed), target);
        }

        if (open is not null) _to.Append("EMC\n");
        _to.Append("/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n");
        Write(new Stroke(Sheet.Side, 0, Sheet.Measure, 0.75, Ink.Rule), footTop);
        foreach (var text in foot) Write(text, footTop);
        _to.Append("EMC\n");
    }

    private void Put(string text) => _to.Append(text);

    private static double Top(PlacedSlab placed) => Sheet.Height - Sheet.Top - placed.Y;

    private void Write(Fragment text, double top)
    {
        var (x, y) = (text.X, top - text.Baseline);
        if (text.LeadsTo is not null) Underline(text, y);
        Put($"BT {text.Ink.Colour} rg");
        // Pieces that are set alike are one string.
        for (int from = 0, to; from < text.Pieces.Count; from = to)
        {
            var first = text.Pieces[from];
            for (to = from + 1; first.Meant is null && to < text.Pieces.Count && text.Pieces[to].Meant is null;) to++;
            var font = first.IsStrong ? _strong : _plain;
            Put($" /{(first.IsStrong ? "F2" : "F1")} {Number(text.Look.Size)} Tf 1 0 0 1 {Number(x)} {Number(y)} Tm ");
            if (first.Meant is { } meant) Put($"/Span<</ActualText{Text(meant)}>>BDC ");
            _to.Append(font.Show(text.Pieces.Skip(from).Take(to - from).SelectMany(p => p.Characters))).Append(" Tj");
            if (first.Meant is not null) _to.Append(" EMC");
            x += text.Pieces.Skip(from).Take(to - from).Sum(p => p.Width) * text.Look.Size / 1000;
        }

        _to.Append(" ET\n");
    }

    // Inside the link's own marked content, so it needs no mark of its own.
    private void Underline(Fragment text, double y) =>
        Put($"{text.Ink.Colour} rg {Number(text.X)} {Number(y - 1.9)} {Number(text.Width)} 0.6 re f\n");

    private void Link(Fragment text, double top, Target target) => Links.Add(new(
        _page, [text.X, top - text.Look.Leading, text.X + text.Width, top], target, string.Concat(text.Pieces.Select(p => p.Meant ?? p.Shown)).Trim(), text.Of));

    private void Write(Stroke stroke, double top) =>
        Put($"{stroke.Ink.Colour} rg {Number(stroke.X)} {Number(top - stroke.Y)} {Number(stroke.Width)} {Number(stroke.Weight)} re f\n");

    private void Write(Frame frame, IReadOnlyList<PlacedSlab> slabs)
    {
        var inside = slabs.Where(s => ReferenceEquals(s.Slab.Frame, frame)).ToList();
        var (top, bottom) = (Top(inside[0]), Top(inside[^1]) - inside[^1].Slab.Height);
        Put($"{Ink.Text.Colour} RG 1.5 w {Number(frame.X + 0.75)} {Number(bottom + 0.75)} {Number(frame.Width - 1.5)} {Number(top - bottom - 1.5)} re S\n");
    }
}
