namespace DueCourse.Casework.Notices.Pages;

using DueCourse.Casework.Evidence;

/// <summary>
/// A notice as a document, before it has any form: what it says, in which order, and what each part of it is. HTML is written from
/// it, and so can anything else be that knows headings, paragraphs, lists, tables and languages.
/// </summary>
/// <param name="Language">The language in which it is written, as a tag of BCP 47: <c>en</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Number">Its number.</param>
/// <param name="Blocks">Its parts, in order.</param>
public sealed record NoticePage(string Language, string Title, string Number, IReadOnlyList<Block> Blocks)
{
    /// <summary>The code by which a copy is checked; null: a specimen. It is no part of what the code is made from.</summary>
    public string? Code { get; init; }
}

/// <summary>Some words in one language. They hold no line ends.</summary>
/// <param name="Text">The words, as they are shown.</param>
/// <param name="Language">Their language, where it is not that of the page; null: it is.</param>
/// <param name="IsGiven">That they were given to the program, and are not its own: their direction is kept to themselves.</param>
public sealed record Run(string Text, string? Language = null, bool IsGiven = false);

/// <summary>A line of words.</summary>
/// <param name="Runs">Its runs, in order.</param>
public sealed record Line(IReadOnlyList<Run> Runs)
{
    /// <summary>A line of the program's own words.</summary>
    public static implicit operator Line(string words) => new([new Run(words)]);

    /// <summary>A line of words that were given: what cannot be seen in them is named.</summary>
    public static Line Given(UntrustedText words, string? language = null) => new([new Run(words.Shown().Replace('\n', ' '), language, IsGiven: true)]);

    /// <summary>The words alone.</summary>
    public string Text => string.Concat(Runs.Select(r => r.Text));

    /// <summary>The same line with no empty run, and own words that follow each other as one run.</summary>
    internal IReadOnlyList<Run> Joined()
    {
        var joined = new List<Run>();
        foreach (var run in Runs.Where(r => r.Text.Length > 0 || r.IsGiven))
            if (joined.Count > 0 && joined[^1] is { IsGiven: false, Language: null } before && run is { IsGiven: false, Language: null }) joined[^1] = before with { Text = before.Text + run.Text };
            else joined.Add(run);
        return joined;
    }

    /// <summary>One line after another, as one.</summary>
    public static Line operator +(Line one, Line other) => new([.. one.Runs, .. other.Runs]);

    /// <summary>The same as <c>+</c>.</summary>
    public static Line Add(Line one, Line other) => one + other;
}

/// <summary>A part of a notice.</summary>
public abstract record Block;

/// <summary>A heading. The title is the only one of level 1, and none leaves a level out.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Words">What it says.</param>
public sealed record Heading(int Level, string Words) : Block;

/// <summary>A paragraph.</summary>
/// <param name="Words">What it says.</param>
public sealed record Paragraph(Line Words) : Block;

/// <summary>A list.</summary>
/// <param name="Lines">Its items.</param>
/// <param name="InOrder">That their order matters: they are numbered.</param>
public sealed record Items(IReadOnlyList<Line> Lines, bool InOrder = false) : Block
{
    /// <summary>A list whose order does not matter.</summary>
    public static Items Of(params Line[] items) => new(items);
}

/// <summary>Terms, each with what it is: a number, a day, a name.</summary>
/// <param name="Rows">The rows.</param>
public sealed record Particulars(IReadOnlyList<Particular> Rows) : Block;

/// <summary>One term with what it is.</summary>
/// <param name="Term">The term.</param>
/// <param name="Says">What it is.</param>
public sealed record Particular(string Term, Line Says);

/// <summary>A table.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">The headings of its columns.</param>
/// <param name="Rows">Its rows, each with a cell for every column; the first cell heads the row.</param>
public sealed record Table(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Line>> Rows) : Block;

/// <summary>A limit of time with its days and its working.</summary>
/// <param name="Words">What it is for, as a heading of level 2.</param>
/// <param name="Says">What it means for the reader.</param>
/// <param name="Days">The days.</param>
/// <param name="Working">How they were counted; none: nothing was counted.</param>
public sealed record DeadlineCard(string Words, IReadOnlyList<Line> Says, IReadOnlyList<Particular> Days, IReadOnlyList<Line> Working) : Block;

/// <summary>What stands at the foot: the law that it rests on, and whose program made it.</summary>
/// <param name="Lines">The lines.</param>
public sealed record LawFooter(IReadOnlyList<Line> Lines) : Block;
