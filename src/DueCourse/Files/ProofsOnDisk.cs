using DueCourse.Casework.Log;

namespace DueCourse.Files;

/// <summary>Proofs that a store gave out, as they were read. Nothing of them is checked yet.</summary>
/// <param name="Consistency">That logs only grew.</param>
/// <param name="CaseHeads">Heads of whole cases, and their files.</param>
internal sealed record ProofsOnDisk(IReadOnlyList<ConsistencyProof> Consistency, IReadOnlyList<(string File, OpenedCaseHead Head)> CaseHeads)
{
    private const int Longest = 1 << 16;

    /// <summary>Reads the files that were named; null, and it was said why, when one of them holds no proof.</summary>
    public static ProofsOnDisk? Read(string[] files)
    {
        var (consistency, heads) = (new List<ConsistencyProof>(), new List<(string, OpenedCaseHead)>());
        foreach (var path in files)
        {
            if (Text(path) is not { } text)
            {
                Console.Error.WriteLine($"{path}: The file cannot be read, or is longer than any proof. Nothing was checked. Check the name, and that you may read it.");
                return null;
            }

            if (ConsistencyProof.Read(text) is { } proof) consistency.Add(proof);
            else if (OpenedCaseHead.Read(text) is { } head) heads.Add((path, head));
            else
            {
                Console.Error.WriteLine($"{path}: The file holds no proof in the form that `duecourse prove` prints. Nothing was checked. Name the file with its whole line, unchanged.");
                return null;
            }
        }

        return new(consistency, heads);
    }

    private static byte[]? Text(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var bytes = new byte[Longest];
            var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            // The end of the line may have gone with a copy.
            return length == Longest ? null : bytes[..(length > 0 && bytes[length - 1] == '\n' ? length - 1 : length)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
