namespace DueCourse.Pdf.Papers;

/// <summary>Where a link leads.</summary>
public abstract record Target
{
    private Target()
    {
    }

    /// <summary>To a page of the web, or to an address for letters.</summary>
    /// <param name="Address">An absolute address whose scheme is http, https or mailto.</param>
    public sealed record Web(string Address) : Target;

    /// <summary>To a place in the same paper.</summary>
    /// <param name="Anchor">The anchor of a block.</param>
    public sealed record Place(string Anchor) : Target;

    /// <summary>To another PDF file beside this one.</summary>
    /// <param name="Path">Its path from the folder in which this one lies, with slashes.</param>
    public sealed record File(string Path) : Target;
}

/// <summary>Some words of a text that are set alike. A line feed in them begins a new line.</summary>
/// <param name="Text">The words.</param>
public sealed record Run(string Text)
{
    /// <summary>Whether they are set bold.</summary>
    public bool IsStrong { get; init; }

    /// <summary>Their language as a tag (<c>cy</c>), where it is another than the paper's.</summary>
    public string? Language { get; init; }

    /// <summary>Where they lead; null: nowhere.</summary>
    public Target? LeadsTo { get; init; }

    /// <summary>The anchor whose page number stands here in the place of <see cref="Text"/>; null: the words themselves stand here.</summary>
    public string? PageOf { get; init; }

    /// <summary>Words as one run.</summary>
    public static IReadOnlyList<Run> Of(string text) => [new(text)];
}
