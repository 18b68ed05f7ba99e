using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Log;
using DueCourse.Record;
using DueCourse.Store;
using DueCourse.Store.Logs;
using NodaTime;

namespace DueCourse.Commands;

using Command = System.CommandLine.Command;

/// <summary>prove: that a log only grew between two heads; or what stood in each compartment of a case, in one signed head.</summary>
internal static class ProveCommand
{
    public static Command Build()
    {
        var log = new Option<string?>("--log") { Description = "A log, as `duecourse verify` names it: open/0." };
        var from = new Option<long?>("--from") { Description = "The size of the log in the earlier head." };
        var to = new Option<long?>("--to") { Description = "Its size in the later head. Without it: as it is now." };
        var of = new Option<string?>("--case") { Description = "A case, by its id: its head over all compartments, signed, with what opens it. Only for those entitled to the whole case; that it was given out is recorded." };
        var (data, store, signing) = (StorePlace.Data(), StorePlace.Store(), StorePlace.SigningKey());
        var command = new Command("prove", "Prints a proof for `duecourse verify --proof`: that the log between two heads only grew (--log, --from), or what ties the compartments of a case together (--case).") { log, from, to, of, data, store, signing };
        command.Validators.Add(given =>
        {
            if ((given.GetValue(log) is not null && given.GetValue(from) is not null) == given.GetValue(of) is not null) given.AddError("Give a log and its earlier size (--log, --from), or a case (--case).");
        });
        command.SetAction((given, stop) => Guarded.Run(async () =>
        {
            await using var ledger = await StorePlace.OpenWhatIsThere(given.GetValue(data), given.GetValue(store), stop);
            if (given.GetValue(of) is { } named)
            {
                if (!CaseId.TryParse(named, out var id)) return Given.Report($"'{named}' is not the id of a case. An id has 32 digits from 0 to 9 and a to f. Copy it from where the case is listed.");
                using var key = StorePlace.Key(given.GetValue(data), given.GetValue(signing));
                return await OfCase(ledger, id, key, stop);
            }

            return LogId.TryParse(given.GetValue(log), out var one) ? await OfLog(ledger, one, given.GetValue(from)!.Value, given.GetValue(to), stop)
                : Given.Report($"'{given.GetValue(log)}' names no log. A log is called after its compartment and partition: open/0; or it is the log of logs: logs.");
        }));
        return command;
    }

    private static async Task<int> OfLog(ILedger ledger, LogId log, long from, long? to, CancellationToken stop)
    {
        if (await ledger.Logs.State(stop) is not { } state || await ledger.Logs.Head(log, stop: stop) is not { Checkpoint: var latest })
            return Given.Report($"The store has no log {log}. Nothing can be proved of it. Look at the log's name in the bundle that you were given.");
        var later = to ?? latest.Size;
        if (from < 0 || from > later || later > latest.Size)
            return Given.Report(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The log {log} has {latest.Size} entries, so it never grew from {from} to {later}. If a signed head says so, keep it: it proves that something was taken back."));
        var path = await LogProof.OfConsistency(new TiledNodes(new StoredTiles(ledger.Logs, log)), from, later, stop);
        Console.WriteLine(new ConsistencyProof(state.Store, log, from, later, path).ToJson());
        return Given.Done;
    }

    private static async Task<int> OfCase(ILedger ledger, CaseId id, ISigner key, CancellationToken stop)
    {
        var now = TheClock.OfThisMachine.GetCurrentInstant;
        var before = LiveCase.From(id, Payload.Read((await ledger.Read(id, stop: stop)).Entries));
        if (before.History.Count == 0) return Given.Report($"The record holds no case {id}. Look at the id again, and at the folder.");
        var look = new RecordLook([.. Compartments.All.Where(c => before.Count(c) > 0)], new Exported(ExportedFor.Bundle)) { By = new(Environment.UserName, Environment.UserName, ActorRole.System), Id = $"prove {RandomNumberGenerator.GetHexString(32, lowercase: true)}" };
        if (await new CaseDesk(ledger, new ChanceSalts(), now).Do(id, look, stop) is Refused(var refusal)) return Given.Report(refusal.Words());
        Console.WriteLine(Encoding.UTF8.GetString(OpenedCaseHead.Sign(id, (await ledger.Read(id, stop: stop)).Heads(), now(), new Chance(), key).ToJson()));
        return Given.Done;
    }

    private sealed class Chance : IBlinds
    {
        public void Fill(CaseId of, int place, Instant at, Span<byte> blind) => RandomNumberGenerator.Fill(blind);
    }
}
