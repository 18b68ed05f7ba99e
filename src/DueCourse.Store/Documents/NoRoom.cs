namespace DueCourse.Store.Documents;

/// <summary>Writes to a folder that fail because there is no room.</summary>
internal static class NoRoom
{
    // errno: EFBIG, ENOSPC; EDQUOT of Linux and of macOS. Windows: ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL.
    private static readonly int[] OfUnix = [27, 28, 69, 122], OfWindows = [39, 112];

    /// <summary>Whether a fault says so.</summary>
    public static bool Is(IOException fault) => (OperatingSystem.IsWindows() ? OfWindows : OfUnix).Contains(fault.HResult & 0xFFFF);

    /// <summary>Writes, and says in words where there is no room.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="write">Writes.</param>
    /// <exception cref="StoreException">There is no room.</exception>
    public static async Task Told(string folder, Func<Task> write)
    {
        try
        {
            await write().ConfigureAwait(false);
        }
        catch (IOException fault) when (Is(fault))
        {
            throw At(folder, fault);
        }
    }

    /// <summary>It in words.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="fault">What was thrown.</param>
    public static StoreException At(string folder, IOException fault) =>
        new("documents.full", $"There is no room left to write to {folder}.", "The document was not kept, and nothing of it is left there; those that were kept before are safe.", "Make room on the disk, and send the document again.", fault);
}
