using System.Text;
using DueCourse.Casework.Tribunal;
using DueCourse.Store.Documents;
using UglyToad.PdfPig;

namespace DueCourse.Files;

/// <summary>Finds out what the bytes of a document are, for a tribunal bundle. Somebody outside made them, so they may be anything.</summary>
internal static class DocumentContents
{
    private const long LongestText = 1_000_000;
    private static readonly TimeSpan LongestCount = TimeSpan.FromSeconds(30);
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What a document is.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="stop">To stop.</param>
    public static async Task<DocumentContent> Of(byte[] bytes, CancellationToken stop) => MediaTypes.Of(bytes) switch
    {
        "application/pdf" => await Pages(bytes, stop),
        "image/png" => new DocumentContent.Picture("png"),
        "image/jpeg" => new DocumentContent.Picture("jpg"),
        "image/webp" => new DocumentContent.Picture("webp"),
        "image/gif" => new DocumentContent.Picture("gif"),
        "image/heic" => new DocumentContent.Picture("heic"),
        "image/tiff" => new DocumentContent.Uncounted("it may hold several pictures", "tif"),
        "audio/wav" => new DocumentContent.Uncounted("it is a recording", "wav"),
        "video/mp4" => new DocumentContent.Uncounted("it is a recording", "mp4"),
        "application/zip" => new DocumentContent.Uncounted("it is a file made of others, of a word processor for instance", "zip"),
        _ => Text(bytes) is { } words ? new DocumentContent.Text(words) : new DocumentContent.Uncounted("it is of a kind whose pages cannot be counted", "bin"),
    };

    // A file can be made so that whoever reads it never ends, or fails in a way that its reader did not foresee: then it has no count.
    private static async Task<DocumentContent> Pages(byte[] bytes, CancellationToken stop)
    {
        try
        {
            var count = await Task.Run(
                () =>
                {
                    using var document = PdfDocument.Open(bytes);
                    return document.NumberOfPages;
                }, stop).WaitAsync(LongestCount, stop);
            return count > 0 ? new DocumentContent.Pages(count) : new DocumentContent.Uncounted("it is a PDF file without pages", "pdf");
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            return new DocumentContent.Uncounted("it is a PDF file whose pages cannot be counted: it is locked or damaged", "pdf");
        }
    }

    private static string? Text(byte[] bytes)
    {
        if (bytes.Length > LongestText) return null;
        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF');
            return text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || string.IsNullOrWhiteSpace(text) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
