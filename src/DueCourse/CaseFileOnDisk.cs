using DueCourse.CaseFiles;
using NodaTime;

namespace DueCourse;

/// <summary>Opens case files. Nothing else in the program does, and it reads no more of one than a case file may have.</summary>
internal static class CaseFileOnDisk
{
    public static CaseFileResult Read(string path, LocalDate? asAtIfAbsent)
    {
        if (Directory.Exists(path))
            return Refused(path, "file.is-a-folder", "This is a folder.", "A case file is one file.", "Name the files in it.");
        try
        {
            using var stream = File.OpenRead(path);
            return CaseFileReader.Read(stream, path, asAtIfAbsent);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refused(path, "file.not-found", "There is no such file.", "Nothing can be read.", "Check the name and the folder.");
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException or ArgumentException or NotSupportedException)
        {
            return Refused(path, "file.not-readable", "The file cannot be opened.", "The system does not let this program read it, or the name is none.", "Check the name, and who may read the file.");
        }
    }

    private static CaseFileResult Refused(string path, string code, string found, string why, string @do) =>
        CaseFileResult.Refused(new(path, 0, 0, found, why, @do, code));
}
