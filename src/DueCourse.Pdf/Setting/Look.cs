namespace DueCourse.Pdf.Setting;

/// <summary>A colour as PDF writes it: red, green and blue, from 0 to 1.</summary>
internal sealed record Ink(string Colour)
{
    public static readonly Ink Text = new("0.043 0.047 0.047");
    public static readonly Ink Grey = new("0.314 0.353 0.373");
    public static readonly Ink Link = new("0.114 0.439 0.722");
    public static readonly Ink Rule = new("0.694 0.706 0.714");
}

/// <summary>How a text is set. Lengths are in points.</summary>
/// <param name="Size">The size of its letters.</param>
/// <param name="Leading">From line to line.</param>
/// <param name="Ink">Its colour.</param>
/// <param name="IsStrong">Whether all of it is bold.</param>
internal sealed record Look(double Size, double Leading, Ink Ink, bool IsStrong)
{
    public static readonly Look Body = new(11, 15.5, Ink.Text, false);
    public static readonly Look Lead = new(13, 18.5, Ink.Text, false);
    public static readonly Look Small = new(9, 12.5, Ink.Grey, false);
    public static readonly Look Cell = new(10, 14, Ink.Text, false);
    public static readonly Look CellHeader = new(10, 14, Ink.Text, true);

    public static Look Heading(int level) => level switch
    {
        1 => new(23, 28, Ink.Text, true),
        2 => new(15.5, 20, Ink.Text, true),
        3 => new(12.5, 17, Ink.Text, true),
        _ => new(11, 15.5, Ink.Text, true),
    };

    /// <summary>From the top of a line down to the foot of its letters, for a font with these measures in thousandths.</summary>
    public double Baseline(int ascent, int descent) => (Leading - (ascent - descent) * Size / 1000) / 2 + ascent * Size / 1000;
}

/// <summary>The page: A4, upright. Lengths are in points.</summary>
internal static class Sheet
{
    public const double Width = 595.28, Height = 841.89, Side = 70.87, Top = 62.36, Foot = 76.54;

    public const double Measure = Width - 2 * Side;
}
