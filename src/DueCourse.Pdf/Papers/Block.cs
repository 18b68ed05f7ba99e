namespace DueCourse.Pdf.Papers;

/// <summary>A part of a paper that begins on a new line.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>A name by which links and page numbers find it. Unique in its paper.</summary>
    public string? Anchor { get; init; }
}

/// <summary>A heading. It is a bookmark as well, and is never the last line of a page.</summary>
/// <param name="Level">1 to 6. The first of a paper is 1, and none is more than one deeper than the one before.</param>
/// <param name="Runs">Its words.</param>
public sealed record Heading(int Level, IReadOnlyList<Run> Runs) : Block;

/// <summary>How loud a paragraph is.</summary>
public enum Tone
{
    /// <summary>As most are.</summary>
    Plain,

    /// <summary>Larger: what the paper is about.</summary>
    Lead,

    /// <summary>Smaller and grey: what only some readers need.</summary>
    Small,
}

/// <summary>A paragraph.</summary>
/// <param name="Runs">Its words.</param>
public sealed record Paragraph(IReadOnlyList<Run> Runs) : Block
{
    /// <summary>How loud it is.</summary>
    public Tone Tone { get; init; }
}

/// <summary>A list with bullets or numbers.</summary>
/// <param name="IsNumbered">Whether its items are numbered, from 1.</param>
/// <param name="Items">Its items, each of one or more blocks.</param>
public sealed record Listing(bool IsNumbered, IReadOnlyList<IReadOnlyList<Block>> Items) : Block;

/// <summary>A column of a table.</summary>
/// <param name="Header">What stands over it.</param>
/// <param name="Share">Its share of the width, against the other columns' shares.</param>
/// <param name="IsRightAligned">Whether its words end at its right edge, as numbers do.</param>
public sealed record Column(IReadOnlyList<Run> Header, int Share, bool IsRightAligned = false);

/// <summary>A table with a row of headers, which is shown again on each page.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows: a cell for each column.</param>
public sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<IReadOnlyList<Run>>> Rows) : Block
{
    /// <summary>What it shows; none: it has no caption.</summary>
    public IReadOnlyList<Run> Caption { get; init; } = [];

    /// <summary>Whether the first cell of each row is the row's header.</summary>
    public bool HasRowHeaders { get; init; }
}

/// <summary>Names with what they stand for, one below the other.</summary>
/// <param name="Rows">The rows.</param>
public sealed record Particulars(IReadOnlyList<(string Name, IReadOnlyList<Run> Is)> Rows) : Block;

/// <summary>Blocks in a box: what nobody may overlook. No card stands in a card.</summary>
/// <param name="Blocks">The blocks.</param>
public sealed record Card(IReadOnlyList<Block> Blocks) : Block;

/// <summary>What follows begins on a new page.</summary>
public sealed record NewPage : Block;
