namespace DueCourse.Pdf.Setting;

using DueCourse.Pdf.Papers;

/// <summary>Words of one run on one line. Lengths are in points.</summary>
/// <param name="Order">Its place in the order of reading.</param>
/// <param name="Of">What it is part of.</param>
/// <param name="X">From the left edge of the page.</param>
/// <param name="Baseline">From the top of its slab down to the foot of its letters.</param>
/// <param name="Width">Its width, without blanks at its end.</param>
/// <param name="Look">How it is set.</param>
/// <param name="Ink">Its colour.</param>
/// <param name="LeadsTo">Where it leads.</param>
/// <param name="Pieces">The words.</param>
internal sealed record Fragment(int Order, Element Of, double X, double Baseline, double Width, Look Look, Ink Ink, Target? LeadsTo, IReadOnlyList<Piece> Pieces);

/// <summary>A line that is drawn. <paramref name="Y"/> is from the top of its slab.</summary>
internal sealed record Stroke(double X, double Y, double Width, double Weight, Ink Ink);

/// <summary>The frame of a card, around all of its slabs that stand on one page.</summary>
internal sealed record Frame(double X, double Width);

/// <summary>A bookmark.</summary>
/// <param name="Level">The level of its heading.</param>
/// <param name="Title">Its words.</param>
internal sealed record Mark(int Level, string Title);

/// <summary>A strip of the page that is never divided: a line of a text, or of a row of a table.</summary>
/// <param name="Height">How high it is.</param>
internal sealed record Slab(double Height)
{
    /// <summary>The least space above it, unless it is the first of a page.</summary>
    public double Before { get; init; }

    /// <summary>The least space below it.</summary>
    public double After { get; init; }

    /// <summary>Whether it stands on the same page as the next.</summary>
    public bool StaysWithNext { get; init; }

    /// <summary>Whether it is the first of a page.</summary>
    public bool BeginsPage { get; init; }

    public IReadOnlyList<Fragment> Texts { get; init; } = [];

    public IReadOnlyList<Stroke> Strokes { get; init; } = [];

    /// <summary>The frame around it.</summary>
    public Frame? Frame { get; init; }

    public IReadOnlyList<string> Anchors { get; init; } = [];

    public Mark? Mark { get; init; }

    /// <summary>What is shown again over it where it is the first of a page: the headers of its table.</summary>
    public IReadOnlyList<Slab> Headers { get; init; } = [];

    /// <summary>The same with some room over what it shows.</summary>
    public Slab Lowered(double by) => this with
    {
        Height = Height + by,
        Texts = [.. Texts.Select(t => t with { Baseline = t.Baseline + by })],
        Strokes = [.. Strokes.Select(s => s with { Y = s.Y + by })],
    };
}
