namespace DueCourse.Store;

using DueCourse.Store.Postgres;
using DueCourse.Store.Sqlite;

/// <summary>Opens a store by its name.</summary>
public static class Ledgers
{
    /// <summary>
    /// Opens a store, makes it where there is none, and brings its schema up to date. <c>sqlite:/path/to/file</c>;
    /// <c>postgres://user@host/database</c> or <c>postgresql://…</c>; or Npgsql's <c>Host=…;Database=…</c>.
    /// </summary>
    /// <param name="store">The name.</param>
    /// <param name="stop">To stop waiting.</param>
    /// <exception cref="StoreException">The name is none of these, or there is no such store, or not one that this program can use.</exception>
    public static async Task<ILedger> Open(string store, CancellationToken stop = default)
    {
        if (store.StartsWith("sqlite:", StringComparison.Ordinal) && store.Length > "sqlite:".Length)
            return await SqliteLedger.Open(store["sqlite:".Length..], stop).ConfigureAwait(false);
        if (PostgresName.TryRead(store) is { } connection)
            return await PostgresLedger.Open(connection, stop).ConfigureAwait(false);
        // The name may hold a password, so it is not repeated.
        throw new StoreException("store.name", "What was given does not name a store.", "Without one there is nowhere to keep cases.",
            "Give sqlite:/path/to/file, postgres://user@host/database, or Host=...;Database=...;Username=....");
    }
}
