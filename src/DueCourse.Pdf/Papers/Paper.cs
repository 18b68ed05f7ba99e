namespace DueCourse.Pdf.Papers;

/// <summary>A bookmark that leads to another file beside the paper.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Path">The file's path from the folder in which the paper lies, with slashes.</param>
public sealed record FileBookmark(string Title, string Path);

/// <summary>A file that travels inside the paper, as it is.</summary>
/// <param name="Name">Its name: printable ASCII.</param>
/// <param name="MediaType">What it is: <c>text/html</c>.</param>
/// <param name="Says">What it is to the paper, in words.</param>
/// <param name="Bytes">Its bytes. They stand in the paper's file uncompressed, so that they can be found without a reader of PDF.</param>
public sealed record Attachment(string Name, string MediaType, string Says, ReadOnlyMemory<byte> Bytes);

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

    /// <summary>The number of its first page, where it is part of something longer.</summary>
    public int FirstPage { get; init; } = 1;

    /// <summary>The number of the last page of what it is part of; null: that of its own last page.</summary>
    public int? LastPage { get; init; }

    /// <summary>The same content in another form; null: the paper has none inside it.</summary>
    public Attachment? Source { get; init; }

    /// <summary>Bookmarks to other files, after those of the headings, under a title of their own.</summary>
    public IReadOnlyList<FileBookmark> Files { get; init; } = [];

    /// <summary>The title over <see cref="Files"/>.</summary>
    public string FilesTitle { get; init; } = "Files";
}
