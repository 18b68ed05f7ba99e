namespace DueCourse.Pdf.Writing;

using DueCourse.Pdf.Papers;
using static DueCourse.Pdf.Writing.PdfSyntax;

/// <summary>A bookmark in the tree of bookmarks.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Action">Where it leads, as PDF writes it.</param>
internal sealed record Bookmark(string Title, string Action)
{
    public List<Bookmark> Inner { get; } = [];

    /// <summary>A bookmark to another file.</summary>
    public static Bookmark To(FileBookmark file) => new(file.Title, $"/A{ToFile(file.Path)}");

    /// <summary>The action that opens another PDF file at its first page.</summary>
    public static string ToFile(string path) => $"<</S/GoToR/F{Ascii(path)}/D[0/Fit]/NewWindow true>>";
}

/// <summary>The tree of bookmarks.</summary>
internal static class Bookmarks
{
    /// <summary>Writes the tree.</summary>
    /// <returns>The object of its root; null: there are none.</returns>
    public static int? Write(PdfObjects objects, IReadOnlyList<Bookmark> outermost)
    {
        if (outermost.Count == 0) return null;
        var root = objects.Reserve();
        objects.Set(root, $"<</Type/Outlines{Inside(objects, outermost, root)}/Count {Whole(Shown(outermost))}>>");
        return root;
    }

    private static string Inside(PdfObjects objects, IReadOnlyList<Bookmark> bookmarks, int parent)
    {
        var ids = bookmarks.Select(_ => objects.Reserve()).ToList();
        for (var i = 0; i < ids.Count; i++)
        {
            var inner = bookmarks[i].Inner.Count > 0 ? $"{Inside(objects, bookmarks[i].Inner, ids[i])}/Count {Whole(Shown(bookmarks[i].Inner))}" : "";
            var previous = i > 0 ? $"/Prev {Reference(ids[i - 1])}" : "";
            var next = i < ids.Count - 1 ? $"/Next {Reference(ids[i + 1])}" : "";
            objects.Set(ids[i], $"<</Title{Text(bookmarks[i].Title)}/Parent {Reference(parent)}{previous}{next}{inner}{bookmarks[i].Action}>>");
        }

        return $"/First {Reference(ids[0])}/Last {Reference(ids[^1])}";
    }

    private static int Shown(IEnumerable<Bookmark> bookmarks) => bookmarks.Sum(b => 1 + Shown(b.Inner));
}
