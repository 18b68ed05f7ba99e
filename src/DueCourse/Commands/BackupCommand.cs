using System.CommandLine;
using System.Globalization;
using DueCourse.Output;
using DueCourse.Record;
using DueCourse.Store.Archives;

namespace DueCourse.Commands;

/// <summary>backup: the whole record into a folder, while it is in use.</summary>
internal static class BackupCommand
{
    public static Command Build()
    {
        var folder = new Argument<string>("folder") { Description = "A new folder; or one in which a backup of the same record was begun." };
        var (data, store, signing) = (StorePlace.Data(), StorePlace.Store(), StorePlace.SigningKey());
        var command = new Command("backup", "Writes the whole record into a folder, as it was at one signed head, while others go on working. The signing key is not in it.") { folder, data, store, signing };
        command.SetAction((given, stop) => Write(given.GetRequiredValue(folder), given.GetValue(data), given.GetValue(store), given.GetValue(signing), stop));
        return command;
    }

    public static Task<int> Write(string folder, string? data, string? store, string? signing, CancellationToken stop) => Guarded.Run(async () =>
    {
        await using var ledger = await StorePlace.OpenWhatIsThere(data, store, stop);
        using var key = StorePlace.Key(data, signing);
        var doing = new Doing("backup");
        var report = await new Backup(ledger, await StorePlace.Documents(data, ledger, stop), key, TheClock.OfThisMachine.GetCurrentInstant).Write(folder, done => doing.Says(done.Cases, done.Entries), stop);
        foreach (var missing in report.Missing) await Console.Error.WriteLineAsync($"The document {missing} is named by an entry and is not among the documents. The backup is without it.");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder}: {report.Cases} cases of {report.Entries} entries, at {(report.Head is { } head ? $"size {head.Checkpoint.Size} of the log of logs, root {head.Checkpoint.Root}" : "an empty log of logs")}."));
        return report.Missing.Count == 0 ? Given.Done : Given.Refused;
    });
}
