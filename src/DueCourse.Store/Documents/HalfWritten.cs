namespace DueCourse.Store.Documents;

using System.Security.Cryptography;

/// <summary>
/// A file that is being written in a folder that several processes use, until it is moved elsewhere or given up. Whoever opens the
/// folder takes away what nobody is writing any longer.
/// </summary>
/// <remarks>
/// That somebody writes it says a lock on a second file beside it, never one on the file itself: that would go with it when it is
/// moved, and keep its readers out.
/// </remarks>
internal sealed class HalfWritten : IDisposable
{
    private const string Writing = ".writing";
    private const int MostAttempts = 20;
    private readonly FileStream held;

    private HalfWritten(string path, FileStream held)
    {
        (Path, this.held) = (path, held);
        try
        {
            Content = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, BufferSize = 0, Share = FileShare.None, Options = FileOptions.Asynchronous });
        }
        catch
        {
            TakeAway(path, held);
            throw;
        }
    }

    /// <summary>Where it lies. The name is chance, and says nothing.</summary>
    public string Path { get; }

    /// <summary>What is written. There is no buffer.</summary>
    public FileStream Content { get; }

    /// <summary>Begins a file.</summary>
    /// <param name="folder">The folder. It holds nothing else.</param>
    /// <exception cref="StoreException">There is no room.</exception>
    /// <exception cref="IOException">The folder is not there, say, or cannot be written to.</exception>
    public static HalfWritten Begin(string folder)
    {
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                var path = System.IO.Path.Combine(folder, RandomNumberGenerator.GetHexString(32, lowercase: true));
                try
                {
                    var locked = Locked(path + Writing, FileMode.CreateNew);
                    if (File.Exists(locked.Name)) return new HalfWritten(path, locked);
                    // What is locked has no name any longer, so it would keep nobody out.
                    locked.Dispose();
                    if (attempt == MostAttempts) throw new IOException($"Files in {folder} are taken away as soon as they are begun.");
                }
                catch (IOException fault) when (IsInHand(fault) && attempt < MostAttempts)
                {
                    // Somebody who opened the folder had it in hand before it was locked, and takes it away. Another one is begun.
                }
            }
        }
        catch (IOException fault) when (NoRoom.Is(fault))
        {
            throw NoRoom.At(folder, fault);
        }
    }

    /// <summary>Takes away what nobody is writing any longer.</summary>
    /// <param name="folder">The folder. It holds nothing else.</param>
    public static void TakeAwayLeft(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var path = file.EndsWith(Writing, StringComparison.Ordinal) ? file[..^Writing.Length] : file;
            try
            {
                // Where there is no second file it was written by a version that locked the file itself.
                using var alone = Locked(File.Exists(path + Writing) ? path + Writing : path, FileMode.Open);
                TakeAway(path, alone);
            }
            catch (IOException)
            {
                // Somebody is writing it, or it is gone.
            }
        }
    }

    /// <summary>Flushes the file to disk and closes it. It is ready to be moved, and is not taken away before.</summary>
    public void Close()
    {
        Content.Flush(flushToDisk: true);
        Content.Dispose();
    }

    /// <summary>Takes the file away, if it was not moved.</summary>
    public void Dispose()
    {
        Content.Dispose();
        TakeAway(Path, held);
    }

    // What is locked goes last: what lies there without is taken away.
    private static void TakeAway(string path, FileStream locked)
    {
        using (locked)
        {
            File.Delete(path);
            File.Delete(path + Writing);
        }
    }

    // On Unix this locks the file; on Windows it is locked anyway, and may be deleted.
    private static FileStream Locked(string path, FileMode mode) =>
        new(path, new FileStreamOptions { Mode = mode, Access = FileAccess.Write, BufferSize = 0, Share = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None });

    // EWOULDBLOCK on Unix, a sharing violation on Windows: somebody else has it locked.
    private static bool IsInHand(IOException fault) => fault.HResult is 11 or 35 or unchecked((int)0x80070020);
}
