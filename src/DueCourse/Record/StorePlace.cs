using System.CommandLine;
using DueCourse.Store;
using DueCourse.Store.Documents;
using DueCourse.Store.Logs;

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
        var folder = FolderName(given);
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder;
    }

    /// <summary>Whether there is a record to read: a store that was named, or the folder's own file. Nothing is made.</summary>
    public static bool IsThere(string? data, string? store) =>
        (store ?? Environment.GetEnvironmentVariable("DUECOURSE_STORE")) is not null || File.Exists(Path.Combine(FolderName(data), "record.db"));

    private static string FolderName(string? given) => given ?? Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "duecourse");

    /// <summary>Opens the store that was named, or the folder's own.</summary>
    /// <exception cref="StoreException">It cannot be opened; the message says what to do.</exception>
    public static Task<ILedger> Open(string? data, string? store, CancellationToken stop) =>
        Ledgers.Open(store ?? Environment.GetEnvironmentVariable("DUECOURSE_STORE") ?? $"sqlite:{Path.Combine(Folder(data), "record.db")}", stop);

    /// <summary>Opens a store that is there already, and makes none.</summary>
    /// <exception cref="StoreException">There is none, or it cannot be opened.</exception>
    public static Task<ILedger> OpenWhatIsThere(string? data, string? store, CancellationToken stop)
    {
        var name = store ?? (data is null ? Environment.GetEnvironmentVariable("DUECOURSE_STORE") : null);
        var file = name is null ? Path.Combine(FolderName(data), "record.db") : name.StartsWith("sqlite:", StringComparison.Ordinal) ? name["sqlite:".Length..] : null;
        return file is not null && !File.Exists(file)
            ? throw new StoreException("store.not-there", $"There is no record at {file}.", "Nothing was looked at, and nothing was made.", "Name the folder of the record with --data, or the store with --store.")
            : Ledgers.Open(name ?? $"sqlite:{file}", stop);
    }

    public static Option<string?> SigningKey() => new("--signing-key")
    {
        Description = "The file with the store's private signing key; it is made where there is none. Otherwise signing-key.pem in the folder of the record. DUECOURSE_SIGNING_KEY says the same. Nodes of one store share one.",
    };

    /// <summary>The key with which the store signs.</summary>
    /// <exception cref="StoreException">It cannot be used.</exception>
    public static Store.SigningKey Key(string? data, string? given) => SigningKeyFile.OpenOrMake(
        given ?? Environment.GetEnvironmentVariable("DUECOURSE_SIGNING_KEY") ?? Path.Combine(Folder(data), "signing-key.pem"));

    /// <summary>Where the documents of a record lie. The folder is that store's from then on.</summary>
    /// <exception cref="StoreException">It is another store's.</exception>
    public static async Task<DocumentFolder> Documents(string? data, ILedger ledger, CancellationToken stop)
    {
        var documents = new DocumentFolder(DocumentsName(data));
        documents.BelongsTo((await LogFollower.Made(ledger.Logs, stop: stop)).Store);
        return documents;
    }

    /// <summary>Where the documents of a record that is about to be restored lie: nobody's yet, or that store's from an earlier attempt.</summary>
    /// <exception cref="StoreException">They are another store's.</exception>
    public static async Task<DocumentFolder> DocumentsToRestore(string? data, ILedger ledger, CancellationToken stop)
    {
        var documents = new DocumentFolder(DocumentsName(data));
        if (!documents.IsOwned) return documents;
        if (await ledger.Logs.State(stop) is { } state) documents.BelongsTo(state.Store);
        else
            throw new StoreException("documents.another-store", $"The documents in {DocumentsName(data)} belong to another store.",
                "A store is restored together with its documents, and these could be erased there by the other.", "Name an empty folder with --data.");
        return documents;
    }

    private static string DocumentsName(string? data) => Path.Combine(Folder(data), "documents");
}
