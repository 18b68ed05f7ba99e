using System.Security.Cryptography;
using System.Text;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Log;
using DueCourse.Casework.Statements;
using DueCourse.Files;
using DueCourse.Output;
using DueCourse.Record;
using DueCourse.Store;
using DueCourse.Store.Archives;
using DueCourse.Store.Documents;
using DueCourse.Store.Logs;
using NodaTime;
using Command = System.CommandLine.Command;

namespace DueCourse.Commands;

/// <summary>import: case files onto the record, each as a case of its own.</summary>
internal static class ImportCommand
{
    public static Command Build()
    {
        var files = Given.Files();
        files.Description = "Case files, in YAML, JSON or JSON Lines; bundles of whole cases; or folders that duecourse backup or export --all wrote.";
        var (data, store, signing) = (StorePlace.Data(), StorePlace.Store(), StorePlace.SigningKey());
        var keys = BundleOnDisk.Keys();
        var command = new Command("import", "Puts cases on the record: a case file as a new case, whose id is printed; a bundle as the case that it holds, exactly as it was.") { files, keys, data, store, signing };
        command.SetAction((given, stop) => Guarded.Run(async () =>
        {
            await using var ledger = await StorePlace.Open(given.GetValue(data), given.GetValue(store), stop);
            var desk = new CaseDesk(ledger, new ChanceSalts(), TheClock.OfThisMachine.GetCurrentInstant);
            var by = new Actor(Environment.UserName, Environment.UserName, ActorRole.System);
            if (BundleOnDisk.ReadKeys(given.GetValue(keys)) is not { } trusted) return Given.BadInput;
            using var key = StorePlace.Key(given.GetValue(data), given.GetValue(signing));
            var place = await LogFollower.Made(ledger.Logs, stop: stop);
            var (doing, cases, entries) = (new Doing("import"), 0L, 0L);
            var code = Given.Done;
            var named = given.GetRequiredValue(files);
            string[] carried = [.. named.Where(path => Directory.Exists(path) || BundleOnDisk.IsBundle(path))];
            foreach (var path in carried) code = Math.Max(code, await Carried(path, ledger, await StorePlace.Documents(given.GetValue(data), ledger, stop), trusted, stop));
            foreach (var (name, result) in Given.ReadAll(named.Except(carried, StringComparer.Ordinal), TheClock.Today()))
            {
                if (!result.IsRead)
                {
                    code = Given.Report(result);
                    continue;
                }

                var import = new ImportCase(result.File.Record, "Imported cases: from " + Path.GetFileName(name)) { By = by, Id = "" };
                var id = IdOf(place.Store, Path.GetFileName(name), import);
                var outcome = await desk.Do(id, import with { Id = $"import {id}" }, stop);
                if (outcome is Refused(var refusal))
                {
                    await Console.Error.WriteLineAsync($"{name}: {refusal.Words()}");
                    code = Given.BadInput;
                    continue;
                }

                Console.WriteLine($"{id}  {name}");
                doing.Says(++cases, entries += ((Done)outcome).Recorded.Count);
            }

            await new LogFollower(ledger, key, TheClock.OfThisMachine.GetCurrentInstant).CatchUp(stop);
            return code;
        }));
        return command;
    }

    // Of what the file says, where it stands in it, and the store: an import that was interrupted can be run again, and no case comes twice.
    private static CaseId IdOf(StoreId store, string name, ImportCase import)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        all.AppendData(Encoding.UTF8.GetBytes($"import\n{store}\n{name}\n"));
        // Nothing else is on record in a case that is not there yet; and what an import records does not depend on when.
        if (import.Decide(LiveCase.From(CaseId.From(new byte[CaseId.Size]), []), Instant.MinValue) is Events events)
            foreach (var happened in events.All) all.AppendData(Payload.Write(happened.Event, import.By, ""));
        return CaseId.From(all.GetHashAndReset().AsSpan(0, CaseId.Size));
    }

    // A bundle, or every bundle of an archive. One that is refused does not stop the others.
    private static async Task<int> Carried(string path, ILedger ledger, IDocumentStore documents, IReadOnlyCollection<PublicKey> trusted, CancellationToken stop)
    {
        var code = Given.Done;
        var archive = Directory.Exists(path) ? new ArchiveFolder(path) : null;
        if (archive is not null && !File.Exists(archive.Manifest))
        {
            await Console.Error.WriteLineAsync($"{path}: The folder holds no complete archive. Nothing of it was imported. Name the folder that duecourse backup or export --all wrote, or files in it.");
            return Given.BadInput;
        }

        var import = new BundleImport(ledger, documents, trusted, archive is not null && Directory.Exists(archive.Documents) ? new DocumentFolder(archive.Documents) : null);
        var (doing, cases, entries) = (new Doing("import"), 0L, 0L);
        foreach (var file in archive is null ? [path] : archive.Cases().Select(archive.Bundle))
        {
            switch (await import.Take(() => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan), stop))
            {
                case CaseImported(var id, var count):
                    Console.WriteLine($"{id}  {file}");
                    (cases, entries) = (cases + 1, entries + count);
                    break;
                case ThereAlready(var id):
                    await Console.Error.WriteLineAsync($"{file}: The store holds all of case {id} already. Nothing was changed.");
                    break;
                case NotImported(var because, var words):
                    await Console.Error.WriteLineAsync($"{file}: {because}: {words}");
                    code = Given.BadInput;
                    break;
            }

            doing.Says(cases, entries);
        }

        return code;
    }
}
