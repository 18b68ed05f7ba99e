namespace DueCourse.Store;

using System.Runtime.InteropServices;

/// <summary>
/// Gives a file a name that nothing has yet. Of several who do so at once one succeeds, and what it put there stays.
/// </summary>
/// <remarks>
/// .NET's own move looks whether the name is free and then renames, and a rename takes the place of what came in between; a
/// second name for the same file (a hard link) does not. On Windows a move does not either.
/// </remarks>
internal static partial class FreeName
{
    // EEXIST; and where the file system knows no second names: EPERM, ENOSYS, EOPNOTSUPP on Linux and on others.
    private const int Exists = 17;
    private static readonly int[] NoSecondNames = [1, 38, 95, 45, 102];

    /// <summary>Moves a file to a name, if that is free. The folder is not flushed.</summary>
    /// <param name="file">The file, on the same file system. Where the name is taken it stays.</param>
    /// <param name="name">The name.</param>
    /// <returns>It was free.</returns>
    /// <exception cref="IOException">Neither: the file is gone, say, or the folder may not be written to.</exception>
    public static bool Take(string file, string name)
    {
        if (OperatingSystem.IsWindows()) return Move(file, name);
        if (Link(file, name) == 0)
        {
            File.Delete(file);
            return true;
        }

        var error = Marshal.GetLastPInvokeError();
        if (error == Exists) return false;
        // Then two at the very same moment can both be told that it was free, as with any move there.
        if (NoSecondNames.Contains(error)) return Move(file, name);
        throw new IOException($"The file {file} could not be given the name {name}: {Marshal.GetPInvokeErrorMessage(error)}", error);
    }

    private static bool Move(string file, string name)
    {
        try
        {
            File.Move(file, name, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(name))
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string name);
}
