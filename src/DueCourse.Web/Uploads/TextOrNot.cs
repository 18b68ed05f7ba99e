using System.Buffers;
using System.Text;

namespace DueCourse.Web.Uploads;

/// <summary>What a file is that its first bytes do not show.</summary>
internal enum TextOrNot
{
    /// <summary>Words in UTF-8 that nothing takes for anything else.</summary>
    Text,

    /// <summary>Text that begins as markup does: HTML, SVG, XML.</summary>
    Markup,

    /// <summary>Anything else.</summary>
    Bytes,
}

/// <summary>Reads a file to its end to say whether it is text.</summary>
internal static class ReadAsText
{
    private const int AtOnce = 64 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What it is.</summary>
    /// <param name="content">The file, from its beginning.</param>
    /// <param name="stop">To stop.</param>
    public static async Task<TextOrNot> Of(Stream content, CancellationToken stop)
    {
        var (bytes, chars) = (ArrayPool<byte>.Shared.Rent(AtOnce), ArrayPool<char>.Shared.Rent(Strict.GetMaxCharCount(AtOnce)));
        try
        {
            var (decoder, first) = (Strict.GetDecoder(), '\0');
            for (int read; (read = await content.ReadAsync(bytes.AsMemory(0, AtOnce), stop)) > 0;)
            {
                var text = chars.AsMemory(0, decoder.GetChars(bytes, 0, read, chars, 0, flush: false));
                if (text.Span.ContainsAnyExcept(Fits)) return TextOrNot.Bytes;
                if (first == '\0' && text.Span.TrimStart("\uFEFF \t\r\n\f") is { Length: > 0 } begun) first = begun[0];
            }

            decoder.GetChars([], 0, 0, chars, 0, flush: true);
            return first == '<' ? TextOrNot.Markup : TextOrNot.Text;
        }
        catch (DecoderFallbackException)
        {
            return TextOrNot.Bytes;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
            ArrayPool<char>.Shared.Return(chars, clearArray: true);
        }
    }

    // No control characters but those that set lines.
    private static readonly SearchValues<char> Fits = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => !char.IsControl(c) || c is '\t' or '\r' or '\n' or '\f')]);
}
