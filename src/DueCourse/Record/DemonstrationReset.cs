using DueCourse.Casework.Cases;

namespace DueCourse.Record;

/// <summary>Puts the demonstration back to its beginning: forgets a record that holds nothing else.</summary>
internal static class DemonstrationReset
{
    /// <summary>Deletes the record of the data folder, so that it is filled anew. Gives why it did not, as sentences; null: it is done, or there was none.</summary>
    /// <param name="data">The data folder; null: this user's own.</param>
    /// <param name="store">Another store, if one was named.</param>
    /// <param name="stop">To stop.</param>
    public static async Task<string?> Forget(string? data, string? store, CancellationToken stop)
    {
        if ((store ?? Environment.GetEnvironmentVariable("DUECOURSE_STORE")) is not null)
            return "Only the record of a data folder is put back to its beginning, and another store was named. Nothing was changed. Leave --store (and DUECOURSE_STORE) out.";
        if (!StorePlace.IsThere(data, null)) return null;
        await using (var ledger = await StorePlace.OpenWhatIsThere(data, null, stop))
            await foreach (var stored in ledger.Cases(stop: stop))
                if (!Demonstration.IsOurs(LiveCase.From(stored.Id, Payload.Read(stored.Entries)).Standing.Origin))
                    return $"Case {stored.Id} is none of the demonstration's, and what is deleted here is gone. Nothing was changed. Use another folder for the demonstration: --data DIR.";
        var folder = StorePlace.Folder(data);
        foreach (var name in new[] { "record.db", "record.db-wal", "record.db-shm" }) File.Delete(Path.Combine(folder, name));
        var documents = Path.Combine(folder, "documents");
        if (Directory.Exists(documents)) Directory.Delete(documents, recursive: true);
        return null;
    }
}
