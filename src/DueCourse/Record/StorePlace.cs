using System.CommandLine;
using DueCourse.Store;

namespace DueCourse.Record;

/// <summary>Where the record is kept: a folder of this user unless told otherwise.</summary>
internal static class StorePlace
{
    public static Option<string?> Data() => new("--data")
    {
        Description = "The folder in which the record is kept. Otherwise one of yours: $XDG_DATA_HOME/duecourse or ~/.local/share/duecourse.",
    };

    public static Option<string?> Store() => new("--store")
    {
        Description = "Another store than the folder's own: sqlite:/path/to/file, or postgres://user@host/database. DUECOURSE_STORE says the same, out of sight of other users.",
    };

    /// <summary>The folder, made if it is not there. Only its owner may read it.</summary>
    public static string Folder(string? given)
    {
        var folder = Place(given);
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder;
    }

    /// <summary>Whether there is a record to read: a store that was named, or the folder's own file. Nothing is made.</summary>
    public static bool IsThere(string? data, string? store) =>
        (store ?? Environment.GetEnvironmentVariable("DUECOURSE_STORE")) is not null || File.Exists(Path.Combine(Place(data), "record.db"));

    /// <summary>Opens the store that was named, or the folder's own.</summary>
    /// <exception cref="StoreException">It cannot be opened; the message says what to do.</exception>
    public static Task<ILedger> Open(string? data, string? store, CancellationToken stop) =>
        Ledgers.Open(store ?? Environment.GetEnvironmentVariable("DUECOURSE_STORE") ?? $"sqlite:{Path.Combine(Folder(data), "record.db")}", stop);

    private static string Place(string? given) => given ?? Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "duecourse");
}
