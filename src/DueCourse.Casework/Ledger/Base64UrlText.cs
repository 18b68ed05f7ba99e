namespace DueCourse.Casework.Ledger;

using System.Buffers;
using System.Buffers.Text;

/// <summary>Bytes in the alphabet that is safe in addresses (RFC 4648, section 5), without padding: one way only to write any bytes.</summary>
internal static class Base64UrlText
{
    /// <summary>How many characters some bytes take.</summary>
    public static int CharactersFor(int bytes) => (bytes * 4 + 2) / 3;

    /// <summary>How many bytes some characters hold.</summary>
    public static int BytesIn(int characters) => characters * 3 / 4;

    /// <summary>Writes bytes.</summary>
    public static void Write(ReadOnlySpan<byte> bytes, IBufferWriter<byte> to)
    {
        if (bytes.IsEmpty) return;
        Base64Url.EncodeToUtf8(bytes, to.GetSpan(CharactersFor(bytes.Length)), out _, out var written);
        to.Advance(written);
    }

    /// <summary>Reads as many bytes as there is room for; false for any text that <see cref="Write"/> does not write.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, Span<byte> bytes)
    {
        foreach (var c in text)
            if (c is not ((>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'_')) return false;
        if (text.Length % 4 == 1 || CharactersFor(bytes.Length) != text.Length) return false;
        if (Base64Url.DecodeFromUtf8(text, bytes, out _, out var written) != OperationStatus.Done || written != bytes.Length) return false;
        if (bytes.Length % 3 == 0) return true;

        // The last character has bits that no byte takes. Two texts that differ there alone would mean the same.
        Span<byte> last = stackalloc byte[4];
        var tail = bytes.Length % 3;
        Base64Url.EncodeToUtf8(bytes[^tail..], last, out _, out var length);
        return text.EndsWith(last[..length]);
    }
}
