using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DueCourse.Casework.Bundles;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Log;
using DueCourse.Files;
using DueCourse.Output;
using DueCourse.Record;
using DueCourse.Store;
using DueCourse.Store.Logs;

namespace DueCourse.Commands;

/// <summary>verify, of a whole store: alone, and against bundles that others kept.</summary>
internal static class StoreVerify
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<int> Run(string? data, string? store, IReadOnlyList<PublicKey> pinned, string[] bundles, bool json, CancellationToken stop)
    {
        await using var ledger = await StorePlace.OpenWhatIsThere(data, store, stop);
        var faults = new List<StoreFault>();
        var doing = new Doing("verify");
        var report = await StoreCheck.Run(ledger, pinned, Found, done => doing.Says(done.Cases, done.Entries, string.Create(CultureInfo.InvariantCulture, $", {done.Leaves} leaves of logs")), stop);
        var against = 0;
        foreach (var file in bundles)
        {
            if (BundleOnDisk.Read(file, pinned, [], stop).Report is not { } bundle) continue;
            await foreach (var fault in Against(ledger, report.Store, file, bundle, stop))
            {
                against++;
                Found(fault);
            }
        }

        var total = report.Faults + against;
        foreach (var remark in report.Remarks) await Console.Error.WriteLineAsync(remark);
        if (json) Console.WriteLine(Json(report, faults, total, pinned.Count > 0));
        else Show(Screen.To(Console.Out, !Console.IsOutputRedirected), report, total, pinned.Count > 0);
        return total == 0 ? Given.Done : Given.Refused;

        void Found(StoreFault fault)
        {
            faults.Add(fault);
            if (!json) Console.Error.WriteLine($"{fault.Code}: {fault.Where}: {fault.Says}");
        }
    }

    // What somebody holds must be what the store holds, or the beginning of it.
    private static async IAsyncEnumerable<StoreFault> Against(
        ILedger ledger, StoreId? store, string file, BundleReport bundle, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        if (bundle.Header.Store != store)
        {
            yield return new("log.other-store", file, $"The bundle is of the store {bundle.Header.Store}, and this is another.");
            yield break;
        }

        var ours = (await ledger.Read(bundle.Header.Case, stop: stop)).Entries.ToDictionary(e => e.Envelope.Id, e => e.Hash);
        foreach (var chain in bundle.Chains)
        {
            if (chain.Head.Count > 0 && ours.GetValueOrDefault(new(chain.Head.Compartment, chain.Head.Count)) != chain.Head.Hash)
                yield return new("bundle.other-history", file, $"The store does not hold entry {new EntryId(chain.Head.Compartment, chain.Head.Count)} as the bundle has it. What was given out was changed or taken back.");
            if (chain.LogHead?.Checkpoint is not { } head) continue;
            var latest = await ledger.Logs.Head(head.Log, stop: stop);
            if (latest is null || latest.Checkpoint.Size < head.Size)
                yield return new("log.rolled-back", file, string.Create(CultureInfo.InvariantCulture, $"The bundle has a head of {head.Log} over {head.Size} entries, and the store's log has {latest?.Checkpoint.Size ?? 0}. The store was restored to an earlier state, or entries were taken out."));
            else if (await Root(ledger, head, stop) != head.Root)
                yield return new("log.forked", file, string.Create(CultureInfo.InvariantCulture, $"The first {head.Size} entries of the store's log {head.Log} are others than those whose head the bundle has."));
        }
    }

    private static async Task<Digest?> Root(ILedger ledger, Checkpoint head, CancellationToken stop)
    {
        try
        {
            return await LogProof.Root(new TiledNodes(new StoredTiles(ledger.Logs, head.Log)), head.Size, stop);
        }
        catch (InvalidOperationException)
        {
            // Tiles are missing, which the check of the store has said.
            return null;
        }
    }

    private static void Show(Screen screen, StoreReport report, long faults, bool isPinned)
    {
        screen.Title(faults == 0 ? "The store is sound." : string.Create(CultureInfo.InvariantCulture, $"Something is wrong with the store: {faults} {(faults == 1 ? "fault" : "faults")}. Keep a copy of it as it is, and compare it with a backup."));
        screen.Row("store", report.Store?.ToString() ?? "It has no logs yet.", column: 14);
        screen.Row("cases", string.Create(CultureInfo.InvariantCulture, $"{report.Ledger.Cases}, with {report.Ledger.Entries} entries, of which {report.Ledger.Erased} erased."), column: 14);
        screen.Row("logs", string.Create(CultureInfo.InvariantCulture, $"{report.Heads} signed heads. {report.Unlogged} entries are in no log yet; their chains alone speak for them."), column: 14);
        if (report.Latest?.Checkpoint is { } head) screen.Row("head", string.Create(CultureInfo.InvariantCulture, $"of the log of logs: size {head.Size}, root {head.Root}, {Envelope.Moment.Format(head.At)}."), column: 14);
        foreach (var key in report.Keys) screen.Row("key", key.Id.ToString(), column: 14);
        if (faults == 0 && report.Keys.Count > 0) screen.Paragraph(Says(isPinned), indent: 2);
    }

    private static string Says(bool isPinned) => isPinned
        ? "Every head was signed with a key that you named. Whether the store was put back to an earlier state shows only against a head, or a bundle, that was kept elsewhere."
        : "The store fits itself. Whose keys these are nobody has said: name them with --key. Whether it was put back to an earlier state shows only against a head, or a bundle, that was kept elsewhere.";

    private static string Json(StoreReport report, List<StoreFault> faults, long total, bool isPinned) => new JsonObject
    {
        ["sound"] = total == 0,
        ["store"] = report.Store?.ToString(),
        ["cases"] = report.Ledger.Cases,
        ["entries"] = report.Ledger.Entries,
        ["erased"] = report.Ledger.Erased,
        ["unlogged"] = report.Unlogged,
        ["heads"] = report.Heads,
        ["latest"] = report.Latest is { } latest ? JsonNode.Parse(latest.ToCanonicalJson()) : null,
        ["keys"] = new JsonArray([.. report.Keys.Select(key => JsonValue.Create(key.Id.ToString()))]),
        ["keyWasNamed"] = isPinned,
        ["remarks"] = new JsonArray([.. report.Remarks.Select(remark => JsonValue.Create(remark))]),
        ["faultCount"] = total,
        ["faults"] = new JsonArray([.. faults.Select(f => new JsonObject { ["code"] = f.Code, ["where"] = f.Where, ["says"] = f.Says })]),
    }.ToJsonString(Plain);
}
