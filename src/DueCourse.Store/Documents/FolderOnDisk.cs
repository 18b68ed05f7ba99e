namespace DueCourse.Store.Documents;

using System.Runtime.InteropServices;

/// <summary>
/// Folders whose entries survive a loss of power. A rename is in the folder's own data, so the folder is flushed like a file; .NET
/// has no call for that, so the operating system's is used. On Windows a rename needs none.
/// </summary>
internal static partial class FolderOnDisk
{
    /// <summary>Makes a folder and those above it, each flushed into the one that holds it.</summary>
    public static void Make(string folder)
    {
        if (Directory.Exists(folder)) return;
        var above = Path.GetDirectoryName(folder);
        if (above is not null) Make(above);
        Directory.CreateDirectory(folder);
        if (above is not null) Flush(above);
    }

    /// <summary>Flushes a folder's entries to disk.</summary>
    /// <exception cref="IOException">The system could not: nothing may be said to be kept.</exception>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        var opened = Open(folder, 0);
        if (opened < 0) throw Failed("opened", folder);
        try
        {
            if (FSync(opened) != 0) throw Failed("flushed to disk", folder);
        }
        finally
        {
            _ = Close(opened);
        }
    }

    private static IOException Failed(string what, string folder) =>
        new($"The folder {folder} could not be {what}: {Marshal.GetLastPInvokeErrorMessage()}", Marshal.GetLastPInvokeError());

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int FSync(int file);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int file);
}
