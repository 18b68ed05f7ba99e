namespace DueCourse.Pdf.Papers;

/// <summary>A bookmark that leads to another file beside the paper.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Path">The file's path from the folder in which the paper lies, with slashes.</param>
public sealed record FileBookmark(string Title, string Path);

/// <summary>What is to be set: blocks in the order in which they are read, and what the file says of itself.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Language">Its language as a tag: <c>en-GB</c>.</param>
/// <param name="Blocks">The blocks.</param>
public sealed record Paper(string Title, string Language, IReadOnlyList<Block> Blocks)
{
    /// <summary>Its day; null: the file says none.</summary>
    public LocalDate? Dated { get; init; }

    /// <summary>Whose paper it is; empty: the file says nobody's.</summary>
    public string Author { get; init; } = "";

    /// <summary>What stands at the left of each page's foot. At its right stands the page number.</summary>
    public string Footer { get; init; } = "";

    /// <summary>Bookmarks to other files, after those of the headings, under a title of their own.</summary>
    public IReadOnlyList<FileBookmark> Files { get; init; } = [];

    /// <summary>The title over <see cref="Files"/>.</summary>
    public string FilesTitle { get; init; } = "Files";
}
