namespace DueCourse.CaseFiles.Text;

using System.Text;

/// <summary>Turns a file's bytes into text, or says why they are none.</summary>
internal static class FileText
{
    /// <summary>Why some characters are refused.</summary>
    public const string WhyRefused =
        "It cannot be seen, and can make a text read differently from what it is.";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes without the mark that some editors put in front.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;

    /// <summary>The text of bytes already without a mark; null when there are faults.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes, Faults faults)
    {
        if (IsEmpty(bytes))
        {
            faults.Add(Place.WholeFile, "file.empty", "The file is empty.", "An empty file says nothing of any case.", "Write at least 'schema' and 'case'.");
            return null;
        }

        if (Foreign(bytes) is { } what)
        {
            faults.Add(Place.WholeFile, "file.binary", $"The file is {what}.", "A case file is plain text in YAML or JSON.", "Save the case as a text file.");
            return null;
        }

        if (IsUtf16(bytes))
        {
            faults.Add(Place.WholeFile, "file.encoding", "The file is encoded as UTF-16 or UTF-32.", "A case file is read as UTF-8, the usual encoding of text.", "Save it again as UTF-8.");
            return null;
        }

        if (bytes.Contains((byte)0))
        {
            faults.Add(Place.WholeFile, "file.binary", "The file holds zero bytes, so it is not a text.", "A case file is plain text in YAML or JSON.", "Save the case as a text file.");
            return null;
        }

        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            faults.Add(PlaceOfFirstInvalid(bytes), "file.encoding", "Here stands a byte that is no text in UTF-8.", "Names would be read with wrong letters. The file was probably saved in an older encoding, or damaged.", "Save it again as UTF-8.");
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        FindRefused(text, faults);
        return faults.Any ? null : text;
    }

    /// <summary>The first character of a text that no case file may hold.</summary>
    public static Rune? FirstRefused(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is >= ' ' and <= '~' or '\n') continue;
            foreach (var rune in text.EnumerateRunes())
                if (IsRefused(rune))
                    return rune;
            // What EnumerateRunes replaces is half a character.
            for (var i = 0; i < text.Length; i++)
                if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
                    return Rune.ReplacementChar;
            return null;
        }

        return null;
    }

    /// <summary>
    /// Control characters, byte order marks inside, non-characters, and the marks that override the direction of text.
    /// Marks that Persian, Urdu and other scripts need stay.
    /// </summary>
    public static bool IsRefused(Rune rune) => rune.Value is
        (< 0x20 and not ('\t' or '\n' or '\r')) or (>= 0x7F and <= 0x9F)
        or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        or 0xFEFF or (>= 0xFDD0 and <= 0xFDEF)
        || (rune.Value & 0xFFFE) == 0xFFFE;

    private static void FindRefused(string text, Faults faults)
    {
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
                continue;
            }

            if (c is >= ' ' and <= '~' || !Rune.TryGetRuneAt(text, i, out var rune) || !IsRefused(rune)) continue;
            faults.Add(new(line, i - lineStart + 1), "text.control-character", $"Here stands the character U+{rune.Value:X4}.", WhyRefused, "Delete it.");
            if (faults.IsFull) return;
        }
    }

    private static bool IsEmpty(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExcept(" \t\r\n"u8) < 0;

    private static string? Foreign(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF"u8) ? "a PDF document"
        : bytes.StartsWith("PK\u0003\u0004"u8) ? "an archive or an office document"
        : bytes.StartsWith("{\\rtf"u8) ? "a rich text document"
        : bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] ? "a picture"
        : bytes is [0x1F, 0x8B, ..] ? "compressed"
        : null;

    // With a mark, or without one where every other byte of the beginning is zero.
    private static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
        || bytes is [0, not 0, 0, not 0, ..] or [not 0, 0, not 0, 0, ..] or [0, 0, 0, not 0, ..] or [not 0, 0, 0, 0, ..];

    private static Place PlaceOfFirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var (line, column) = (1, 1);
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + 1);
            bytes = bytes[length..];
        }

        return new(line, column);
    }
}
