namespace DueCourse.Pdf.Setting;

using System.Globalization;
using DueCourse.Pdf.Papers;

/// <summary>The foot of each page: the paper's own words at the left, the number of the page at the right.</summary>
internal sealed class Foot
{
    private const double Padding = 7, ForNumber = 100, Below = 34;
    private static readonly Look Look = new(8.5, 11.5, Ink.Grey, false);
    private readonly TextSetting _texts;
    private readonly Element _nobody = new("Artifact", null);
    private readonly List<Slab> _words;

    public Foot(Lettering lettering, Paper paper)
    {
        _texts = new(lettering);
        _words = _texts.Set(Run.Of(paper.Footer), Look, _nobody, new(_nobody, Sheet.Side, Sheet.Measure - ForNumber), isRightAligned: false);
        Top = Math.Max(Sheet.Foot - 16, Below + Padding + Math.Max(1, _words.Count) * Look.Leading);
    }

    /// <summary>From the bottom of the page up to its rule.</summary>
    public double Top { get; }

    /// <summary>How high the body of a page is over it.</summary>
    public double BodyHeight => Sheet.Height - Sheet.Top - Top - 16;

    /// <summary>The words at the foot of a page. Their baselines count from <see cref="Top"/> down.</summary>
    public IReadOnlyList<Fragment> Of(int page, int pages)
    {
        var number = _texts.Set(
            Run.Of($"Page {page.ToString(CultureInfo.InvariantCulture)} of {pages.ToString(CultureInfo.InvariantCulture)}"), Look, _nobody, new(_nobody, Sheet.Side, Sheet.Measure), isRightAligned: true);
        return [.. _words.Concat(number).SelectMany((slab, i) => slab.Texts.Select(t => t with { Baseline = t.Baseline + Padding + (i < _words.Count ? i : 0) * Look.Leading }))];
    }
}
