using System.CommandLine;
using DueCourse.Casework.Bundles;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Log;

namespace DueCourse.Files;

/// <summary>Opens bundles and keys. However large a bundle is, no more of it is held than one line.</summary>
internal static class BundleOnDisk
{
    private const int ChunkSize = 1 << 17;
    private const int LargestKey = 1 << 16;

    /// <summary>Reads a bundle from beginning to end. A file that cannot be read is a fault of the kind "no bundle".</summary>
    /// <param name="path">The file.</param>
    /// <param name="pinned">The keys that are trusted.</param>
    /// <param name="known">Heads that other bundles of the case have.</param>
    /// <param name="stop">To stop.</param>
    public static (BundleReport? Report, BundleFault? Fault) Read(
        string path, IReadOnlyCollection<PublicKey> pinned, IReadOnlyCollection<ChainHead> known, CancellationToken stop)
    {
        if (Directory.Exists(path)) return (null, Unreadable("file.is-a-folder", "This is a folder.", "A bundle is one file.", "Name the file."));
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            using var reader = new BundleReader(pinned, known);
            var chunk = new byte[ChunkSize];
            while (stream.Read(chunk) is var read and > 0 && reader.Take(chunk.AsSpan(0, read)) is null) stop.ThrowIfCancellationRequested();
            return reader.End();
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, Unreadable("file.not-found", "There is no such file.", "Nothing was checked.", "Check the name."));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return (null, Unreadable("file.cannot-be-read", "The file cannot be read.", "Nothing was checked.", "Check that you may read it, and that the disk is sound."));
        }
    }

    public static Option<string[]> Keys() => new("--key")
    {
        Description = "A file with a public key that you had from somewhere else; may be given several times. Without one, signatures show only that what is checked fits itself.",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Reads the keys that were named; null, and it was said why, when one of them is none.</summary>
    public static IReadOnlyList<PublicKey>? ReadKeys(string[]? files)
    {
        var keys = new List<PublicKey>();
        foreach (var path in files ?? [])
        {
            if (Key(path, out var says) is { } key)
            {
                keys.Add(key);
                continue;
            }

            Console.Error.WriteLine(says);
            return null;
        }

        return keys;
    }

    /// <summary>Whether a file begins as a bundle does. Nothing else of it is looked at.</summary>
    public static bool IsBundle(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            Span<byte> start = stackalloc byte[10];
            return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("{\"bundle\":"u8);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // Whoever reads it as something else says what is wrong with it.
            return false;
        }
    }

    /// <summary>Reads a public key; null, and why, when the file holds none that signs bundles.</summary>
    public static PublicKey? Key(string path, out string says)
    {
        says = $"{path}: The file holds no public key that signs bundles. Signatures could not be checked with it. Name a file with a key on the curve P-256, which begins -----BEGIN PUBLIC KEY-----.";
        try
        {
            using var reader = new StreamReader(path);
            var text = new char[LargestKey];
            return PublicKey.FromPem(text.AsSpan(0, reader.ReadBlock(text, 0, text.Length)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            says = $"{path}: The key's file cannot be read. Without it nobody could say whose signatures they are. Check the name, and that you may read it.";
            return null;
        }
    }

    private static BundleFault Unreadable(string code, string what, string why, string whatToDo) => new(code, "the file", what, why, whatToDo) { IsNoBundle = true };
}
