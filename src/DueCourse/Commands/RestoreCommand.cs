using System.CommandLine;
using System.Globalization;
using DueCourse.Files;
using DueCourse.Output;
using DueCourse.Record;
using DueCourse.Store.Archives;

namespace DueCourse.Commands;

/// <summary>restore: a backup into an empty store, of either engine.</summary>
internal static class RestoreCommand
{
    public static Command Build()
    {
        var folder = new Argument<string>("folder") { Description = "The folder that duecourse backup wrote." };
        var (data, store) = (StorePlace.Data(), StorePlace.Store());
        var keys = BundleOnDisk.Keys();
        var command = new Command("restore", "Makes the record anew from a backup, in an empty store of either engine, and checks it against the signed heads that the backup carries.") { folder, data, store, keys };
        command.SetAction((given, stop) => Guarded.Run(async () =>
        {
            if (BundleOnDisk.ReadKeys(given.GetValue(keys)) is not { } pinned) return Given.BadInput;
            await using var ledger = await StorePlace.Open(given.GetValue(data), given.GetValue(store), stop);
            var doing = new Doing("restore");
            var documents = await StorePlace.DocumentsToRestore(given.GetValue(data), ledger, stop);
            var came = await new Restore(ledger, documents, pinned).Run(given.GetRequiredValue(folder), done => doing.Says(done.Cases, done.Entries), stop);
            foreach (var fault in came.Faults) await Console.Error.WriteLineAsync($"{fault.Code}: {fault.Where}: {fault.Says}");
            if (!came.IsDone) return came.Faults.Any(f => f.Code.StartsWith("restore.no", StringComparison.Ordinal)) ? Given.BadInput : Given.Refused;
            documents.BelongsTo((await ledger.Logs.State(stop))!.Store);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Restored and checked: {came.Report!.Ledger.Cases} cases of {came.Report.Ledger.Entries} entries{(pinned.Count > 0 ? ", signed with a key that you named" : ". Whose keys signed it nobody has said: name them with --key to be sure")}."));
            return Given.Done;
        }));
        return command;
    }
}
