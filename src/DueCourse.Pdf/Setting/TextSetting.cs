namespace DueCourse.Pdf.Setting;

using DueCourse.Pdf.Papers;

/// <summary>Sets a text as lines between two edges.</summary>
internal sealed class TextSetting(Lettering lettering)
{
    private int _order;

    /// <summary>Its lines, each as a slab; none, and no element, for a text without words.</summary>
    /// <param name="runs">The text.</param>
    /// <param name="look">How it is set.</param>
    /// <param name="type">What it is, as an element.</param>
    /// <param name="at">Where.</param>
    public List<Slab> Set(IReadOnlyList<Run> runs, Look look, string type, Place at)
    {
        var pieces = lettering.Spell(runs, look.IsStrong);
        return pieces.All(p => p.IsSpace || p.EndsLine) ? [] : Set(pieces, runs, look, new Element(type, at.Of).Attach(), at, false);
    }

    /// <summary>The lines of a text that belongs to an element which is there already.</summary>
    public List<Slab> Set(IReadOnlyList<Run> runs, Look look, Element of, Place at, bool isRightAligned) =>
        Set(lettering.Spell(runs, look.IsStrong), runs, look, of, at, isRightAligned);

    private List<Slab> Set(List<Piece> pieces, IReadOnlyList<Run> runs, Look look, Element of, Place at, bool isRightAligned)
    {
        var elements = runs.Select(run => Of(run, of)).ToList();
        var baseline = look.Baseline(lettering.Face.Plain.Ascent, lettering.Face.Plain.Descent);
        var slabs = new List<Slab>();
        foreach (var line in new Lines(lettering, (int)(at.Width * 1000 / look.Size)).Break(pieces))
        {
            var x = isRightAligned ? at.X + at.Width - Width(line, look) : at.X;
            var texts = new List<Fragment>();
            for (int from = 0, to; from < line.Count; from = to)
            {
                for (to = from; to < line.Count && line[to].Run == line[from].Run;) to++;
                var run = runs[line[from].Run];
                var part = line.Skip(from).Take(to - from).ToList();
                texts.Add(new(_order++, elements[line[from].Run], x, baseline, Width(part, look), look, run.LeadsTo is null ? look.Ink : Ink.Link, run.LeadsTo, part));
                x += part.Sum(p => p.Width) * look.Size / 1000;
            }

            slabs.Add(new(look.Leading) { Texts = texts });
        }

        return slabs;
    }

    // An inline element takes its place when its first words are written.
    private static Element Of(Run run, Element text) => run switch
    {
        { LeadsTo: not null } => new("Link", text) { Language = run.Language },
        { Language: not null } => new("Span", text) { Language = run.Language },
        _ => text,
    };

    private static double Width(IReadOnlyList<Piece> line, Look look) =>
        line.Reverse().SkipWhile(p => p.IsSpace).Sum(p => p.Width) * look.Size / 1000;
}
