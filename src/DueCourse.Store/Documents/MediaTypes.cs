namespace DueCourse.Store.Documents;

/// <summary>
/// What a document's first bytes show it to be. Only a handful of kinds are named; everything else is bytes, text and markup too,
/// so that no browser is ever told to render what somebody sent.
/// </summary>
/// <remarks>It is a label, and not trusted either: a file can be two things at once. Documents are served as attachments.</remarks>
public static class MediaTypes
{
    /// <summary>Bytes of no kind that is named.</summary>
    public const string Unknown = "application/octet-stream";

    /// <summary>How many bytes are enough to tell.</summary>
    internal const int Enough = 32;

    /// <summary>What the first bytes show.</summary>
    public static string Of(ReadOnlySpan<byte> start) =>
        start.StartsWith("%PDF-"u8) ? "application/pdf"
        : start.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? "image/png"
        : start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8) ? "image/gif"
        : start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8) ? "image/tiff"
        : start.StartsWith("RIFF"u8) && start.Length >= 12 && start[8..].StartsWith("WEBP"u8) ? "image/webp"
        : start.StartsWith("RIFF"u8) && start.Length >= 12 && start[8..].StartsWith("WAVE"u8) ? "audio/wav"
        : start.Length >= 12 && start[4..].StartsWith("ftyp"u8) ? start[8..].StartsWith("heic"u8) ? "image/heic" : "video/mp4"
        : start.StartsWith("PK\u0003\u0004"u8) ? "application/zip"
        : start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? "application/x-ole-storage"
        : Unknown;
}
