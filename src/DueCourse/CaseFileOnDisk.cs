using DueCourse.CaseFiles;
using DueCourse.CaseFiles.Lines;
using NodaTime;

namespace DueCourse;

/// <summary>Opens case files. Nothing else in the program does, and it reads no more of one than a case file may have.</summary>
internal static class CaseFileOnDisk
{
    public static CaseFileResult Read(string path, LocalDate? asAtIfAbsent)
    {
        using var stream = Open(path, out var refused);
        if (stream is null) return refused!;
        try
        {
            return CaseFileReader.Read(stream, path, asAtIfAbsent);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return NotReadable(path);
        }
    }

    /// <summary>The name says that the file holds a case on each line.</summary>
    public static bool IsLines(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <summary>The cases of a file of JSON Lines, one after another.</summary>
    public static IEnumerable<CaseLine> ReadLines(string path, LocalDate? asAtIfAbsent)
    {
        using var stream = Open(path, out var refused);
        if (stream is null)
        {
            yield return new(0, refused!);
            yield break;
        }

        foreach (var line in new CaseLines(path, asAtIfAbsent).Read(stream)) yield return line;
    }

    /// <summary>The lines of a file of JSON Lines in batches; or why it cannot be opened.</summary>
    public static (IEnumerable<LineBatch> Batches, CaseFileResult? Refused) Batches(string path, int longestLine)
    {
        var stream = Open(path, out var refused);
        return stream is null ? ([], refused) : (Of(stream, longestLine), null);

        static IEnumerable<LineBatch> Of(FileStream stream, int longestLine)
        {
            using (stream)
                foreach (var batch in LineBatches.Of(stream, longestLine))
                    yield return batch;
        }
    }

    private static FileStream? Open(string path, out CaseFileResult? refused)
    {
        refused = null;
        if (Directory.Exists(path))
        {
            refused = Refused(path, "file.is-a-folder", "This is a folder.", "A case file is one file.", "Name the files in it.");
            return null;
        }

        try
        {
            return File.OpenRead(path);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            refused = Refused(path, "file.not-found", "There is no such file.", "Nothing can be read.", "Check the name and the folder.");
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException or ArgumentException or NotSupportedException)
        {
            refused = NotReadable(path);
        }

        return null;
    }

    private static CaseFileResult NotReadable(string path) =>
        Refused(path, "file.not-readable", "The file cannot be opened.", "The system does not let this program read it, or the name is none.", "Check the name, and who may read the file.");

    private static CaseFileResult Refused(string path, string code, string found, string why, string @do) =>
        CaseFileResult.Refused(new(path, 0, 0, found, why, @do, code));
}
