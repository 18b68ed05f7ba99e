namespace DueCourse.Web.Uploads;

/// <summary>A kind of file that is taken in and handed out. It is told by the bytes, never by a name or by what a browser says.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Ending">With what the name ends under which it is handed out.</param>
/// <param name="IsShown">Whether a browser may show it by itself, because nothing in it runs; otherwise it is only handed out to be saved.</param>
public sealed record FileKind(string MediaType, string Name, string Ending, bool IsShown)
{
    /// <summary>Text: no first bytes show it, so it is read to its end.</summary>
    public const string PlainText = "text/plain";

    /// <summary>Bytes of no kind that is known.</summary>
    public const string Unknown = "application/octet-stream";

    /// <summary>All. Whatever is not here is not taken in; what was taken in otherwise is handed out as bytes.</summary>
    public static IReadOnlyList<FileKind> All { get; } =
    [
        new("application/pdf", "PDF", "pdf", IsShown: true),
        new("image/png", "PNG", "png", IsShown: true),
        new("image/jpeg", "JPEG", "jpg", IsShown: true),
        new("image/gif", "GIF", "gif", IsShown: true),
        new(PlainText, "plain text", "txt", IsShown: true),
        new("image/tiff", "TIFF", "tif", IsShown: false),
        new("image/webp", "WebP", "webp", IsShown: false),
        new("image/heic", "HEIC", "heic", IsShown: false),
        new("audio/wav", "WAV", "wav", IsShown: false),
        new("video/mp4", "MP4", "mp4", IsShown: false),
        new("application/zip", "ZIP or Word (docx)", "zip", IsShown: false),
        new("application/x-ole-storage", "older Word or Outlook files (doc, msg)", "bin", IsShown: false),
    ];

    /// <summary>The one of a media type; null where it is none of ours.</summary>
    public static FileKind? Of(string mediaType) => All.FirstOrDefault(k => k.MediaType == mediaType);

    /// <summary>All, as people call them.</summary>
    public static string Names => string.Join(", ", All.Select(k => k.Name));
}
