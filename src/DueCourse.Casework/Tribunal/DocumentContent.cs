namespace DueCourse.Casework.Tribunal;

/// <summary>What the bytes of a document turned out to be, as far as a bundle needs to know.</summary>
public abstract record DocumentContent
{
    private DocumentContent()
    {
    }

    /// <summary>A PDF file with pages of its own.</summary>
    /// <param name="Count">How many.</param>
    public sealed record Pages(int Count) : DocumentContent;

    /// <summary>A picture: one page.</summary>
    /// <param name="Ending">The ending of its file's name: <c>png</c>.</param>
    public sealed record Picture(string Ending) : DocumentContent;

    /// <summary>Plain text, which is set as pages.</summary>
    /// <param name="Words">The text, as it is on file.</param>
    public sealed record Text(string Words) : DocumentContent;

    /// <summary>Something whose pages cannot be counted: it goes along and takes no page numbers.</summary>
    /// <param name="Because">Why, as the end of a sentence: <c>it is a recording</c>.</param>
    /// <param name="Ending">The ending of its file's name.</param>
    public sealed record Uncounted(string Because, string Ending) : DocumentContent;
}
