namespace DueCourse.Pdf.Setting;

using System.Globalization;
using DueCourse.Pdf.Papers;

/// <summary>Where blocks are set: what they are part of, and between which edges. Lengths are in points.</summary>
internal sealed record Place(Element Of, double X, double Width)
{
    /// <summary>The least space below a paragraph.</summary>
    public double Space { get; init; } = 9;
}

/// <summary>Sets blocks one below the other as slabs, and grows the tree of what is read.</summary>
internal sealed class Flow
{
    private const double Indent = 20, CardPadding = 13;

    private readonly Lettering _lettering;
    private readonly TextSetting _texts;
    private readonly TableSetting _tables;
    private readonly List<Slab> _slabs = [];
    private readonly List<string> _anchors = [];
    private bool _beginsPage;

    public Flow(Lettering lettering, Paper paper)
    {
        _lettering = lettering;
        _texts = new(lettering);
        _tables = new(_texts);
        foreach (var block in paper.Blocks) Add(block, new(Whole, Sheet.Side, Sheet.Measure));
        if (_anchors.Count > 0 || _slabs.Count == 0) Put([new(0)]);
    }

    /// <summary>All that is read.</summary>
    public Element Whole { get; } = new("Document", null);

    public IReadOnlyList<Slab> Slabs => _slabs;

    private void Add(Block block, Place at)
    {
        if (block.Anchor is { } anchor) _anchors.Add(anchor);
        switch (block)
        {
            case Heading heading:
                Add(heading, at);
                break;
            case Paragraph paragraph:
                var look = paragraph.Tone switch { Tone.Lead => Look.Lead, Tone.Small => Look.Small, _ => Look.Body };
                Put(Spaced(Kept(_texts.Set(paragraph.Runs, look, "P", at)), 0, Math.Min(at.Space, paragraph.Tone == Tone.Small ? 6 : 9)));
                break;
            case Listing list:
                Add(list, at);
                break;
            case Table table:
                Put(_tables.Set(table, at));
                break;
            case Particulars particulars:
                Put(_tables.Set(particulars, at));
                break;
            case Card card:
                Add(card, at);
                break;
            case NewPage:
                _beginsPage = _slabs.Count > 0;
                break;
        }
    }

    private void Add(Heading heading, Place at)
    {
        var slabs = _texts.Set(heading.Runs, Look.Heading(heading.Level), $"H{heading.Level.ToString(CultureInfo.InvariantCulture)}", at);
        var title = string.Concat(heading.Runs.Where(run => run.PageOf is null).Select(run => Signs.Plain(run.Text, _lettering.Face.Strong)));
        slabs = [.. slabs.Select((slab, i) => slab with { StaysWithNext = true, Mark = i == 0 ? new(heading.Level, title) : null })];
        Put(Spaced(slabs, heading.Level switch { 1 => 24, 2 => 20, _ => 14 }, heading.Level switch { 1 => 12, 2 => 7, _ => 5 }));
    }

    private void Add(Listing list, Place at)
    {
        if (list.Items.Count == 0) return;
        var whole = new Element("L", at.Of) { Attributes = $"<</O/List/ListNumbering/{(list.IsNumbered ? "Decimal" : "Disc")}>>" }.Attach();
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = new Element("LI", whole).Attach();
            var label = list.IsNumbered ? $"{(i + 1).ToString(CultureInfo.InvariantCulture)}." : "\u2022";
            var before = _slabs.Count;
            var labels = _texts.Set(Run.Of(label), Look.Body, "Lbl", new(item, at.X, Indent));
            var body = new Element("LBody", item).Attach();
            foreach (var block in list.Items[i]) Add(block, new(body, at.X + Indent, at.Width - Indent) { Space = 4 });
            // The label stands on the item's first line.
            if (_slabs.Count > before) _slabs[before] = _slabs[before] with { Texts = [.. labels[0].Texts, .. _slabs[before].Texts] };
            else Put(labels);
        }

        _slabs[^1] = _slabs[^1] with { After = at.Space };
    }

    private void Add(Card card, Place at)
    {
        var (frame, before) = (new Frame(at.X, at.Width), _slabs.Count);
        var inner = new Place(new Element("Div", at.Of), at.X + CardPadding, at.Width - 2 * CardPadding);
        foreach (var block in card.Blocks) Add(block, inner);
        if (_slabs.Count == before) return;
        _slabs[before] = _slabs[before].Lowered(CardPadding) with { Before = 10 };
        _slabs[^1] = _slabs[^1] with { Height = _slabs[^1].Height + CardPadding, After = 14 };
        for (var i = before; i < _slabs.Count; i++) _slabs[i] = _slabs[i] with { Frame = frame, StaysWithNext = i < _slabs.Count - 1 };
    }

    private void Put(IReadOnlyList<Slab> slabs)
    {
        if (slabs.Count == 0) return;
        _slabs.Add(slabs[0] with { BeginsPage = _beginsPage, Anchors = [.. _anchors] });
        _slabs.AddRange(slabs.Skip(1));
        _anchors.Clear();
        _beginsPage = false;
    }

    // Neither the first line of a text nor its last stands alone on a page.
    private static List<Slab> Kept(List<Slab> slabs) =>
        [.. slabs.Select((slab, i) => slab with { StaysWithNext = slabs.Count > 1 && (i == 0 || i == slabs.Count - 2) && i < slabs.Count - 1 })];

    private static List<Slab> Spaced(List<Slab> slabs, double before, double after)
    {
        if (slabs.Count == 0) return slabs;
        slabs[0] = slabs[0] with { Before = before };
        slabs[^1] = slabs[^1] with { After = after };
        return slabs;
    }
}
