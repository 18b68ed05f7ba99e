namespace DueCourse.Store.Logs;

using System.Globalization;
using DueCourse.Casework.Log;

/// <summary>Something wrong in a store.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Where">The case and entry, or the log.</param>
/// <param name="Says">What is wrong, as sentences.</param>
public sealed record StoreFault(string Code, string Where, string Says);

/// <summary>How far a check is.</summary>
/// <param name="Cases">Cases read.</param>
/// <param name="Entries">Entries read.</param>
/// <param name="Leaves">Leaves of logs read.</param>
public readonly record struct CheckProgress(long Cases, long Entries, long Leaves);

/// <summary>What was checked.</summary>
/// <param name="Store">Which store; null where it has no logs yet.</param>
/// <param name="Ledger">Cases, entries, and faults of the chains.</param>
/// <param name="Unlogged">Entries that no log has taken yet: their chains alone speak for them.</param>
/// <param name="Heads">Signed heads.</param>
/// <param name="Latest">The head of the log of logs; null where there is none.</param>
/// <param name="Keys">The keys that signed.</param>
/// <param name="Remarks">What could not be looked at, and why, as sentences.</param>
/// <param name="Faults">Faults, in all.</param>
public sealed record StoreReport(
    StoreId? Store, LedgerCounts Ledger, long Unlogged, long Heads, SignedCheckpoint? Latest, IReadOnlyList<PublicKey> Keys, IReadOnlyList<string> Remarks, long Faults);

/// <summary>
/// Checks a whole store from what it holds: the engine's own files, every chain, that each entry stands in its log once and each leaf
/// is an entry, every log against every signed head, the tiles from which proofs are made, the log of logs, the signatures. Others may
/// write meanwhile: what was logged when the check began is checked. The memory that it takes does not grow with the store.
/// </summary>
public sealed class StoreCheck
{
    private const int Page = 1000;
    private const int MostOfAKind = 100;

    private readonly ILedger ledger;
    private readonly ILogStore logs;
    private readonly IReadOnlyCollection<PublicKey> pinned;
    private readonly Action<StoreFault> found;
    private readonly Action<CheckProgress>? progress;
    private readonly Dictionary<string, int> told = new(StringComparer.Ordinal);
    private readonly Dictionary<LogId, (SignedCheckpoint Head, Tally Placed, Tally Held)> all = [];
    private readonly Dictionary<Digest, PublicKey> keys = [];
    private LedgerCounts counts;
    private long faults, heads, leaves, unlogged;
    private Position covered;
    private bool isRestoring;

    private StoreCheck(ILedger ledger, IReadOnlyCollection<PublicKey> pinned, Action<StoreFault> found, Action<CheckProgress>? progress) =>
        (this.ledger, logs, this.pinned, this.found, this.progress) = (ledger, ledger.Logs, pinned, found, progress);

    /// <summary>Checks a store.</summary>
    /// <param name="ledger">The store.</param>
    /// <param name="pinned">The keys that are trusted; none: signatures are checked with those that the store has, which shows only that it fits itself.</param>
    /// <param name="found">Told the faults; of each kind the first hundred.</param>
    /// <param name="progress">Told every so often how far it is; null: not.</param>
    /// <param name="stop">To stop.</param>
    /// <exception cref="StoreException">The store cannot be read at all.</exception>
    public static Task<StoreReport> Run(
        ILedger ledger, IReadOnlyCollection<PublicKey> pinned, Action<StoreFault> found, Action<CheckProgress>? progress = null, CancellationToken stop = default) =>
        new StoreCheck(ledger, pinned, found, progress).Run(stop);

    /// <summary>The same for a store into which a backup is being restored.</summary>
    internal static Task<StoreReport> OfWhatIsRestored(
        ILedger ledger, IReadOnlyCollection<PublicKey> pinned, Action<StoreFault> found, Action<CheckProgress>? progress, CancellationToken stop) =>
        new StoreCheck(ledger, pinned, found, progress) { isRestoring = true }.Run(stop);

    private async Task<StoreReport> Run(CancellationToken stop)
    {
        var remarks = new List<string>();
        foreach (var words in await ledger.Examine(stop).ConfigureAwait(false))
            if (words.StartsWith(ILedger.NotExamined, StringComparison.Ordinal)) remarks.Add(words);
            else Tell("store.engine", "the store's files", words);
        var state = await logs.State(stop).ConfigureAwait(false);
        if (state is { IsWhole: false } && !isRestoring) Tell("store.half-restored", "the store", "A backup was being restored into this store, and that did not come to its end.");
        foreach (var key in await logs.Keys(stop).ConfigureAwait(false)) keys[key.Id] = key;
        // First of all how far it goes, and the log of logs before the others: what comes later is not missed in what came earlier.
        var latest = state is null ? null : await logs.Head(LogId.OfLogs, stop: stop).ConfigureAwait(false);
        if (state is not null)
        {
            var key = Tally.Key();
            foreach (var log in Logs(state))
                if (await logs.Head(log, stop: stop).ConfigureAwait(false) is { } head) all.Add(log, (head, new(key), new(key)));
            // Others may have moved the logs since: asked again, it covers every head that was read.
            covered = (await logs.State(stop).ConfigureAwait(false) ?? state).UpTo;
        }

        await Entries(state, stop).ConfigureAwait(false);
        foreach (var (log, (head, placed, held)) in all)
        {
            await Log(state!, log, head.Checkpoint, held, stop).ConfigureAwait(false);
            if (!placed.Agrees(held))
            {
                Tell("log.places", log.ToString(), string.Create(CultureInfo.InvariantCulture,
                    $"The log has {held.Count} leaves, and {placed.Count} entries say that they stand in it. One entry or more is missing, was changed, or stands in another place than was logged."));
            }
        }

        if (latest is not null) await OfLogs(state!, latest.Checkpoint, stop).ConfigureAwait(false);
        await Beyond(latest, stop).ConfigureAwait(false);
        return new(state?.Store, counts, unlogged, heads, latest, [.. keys.Values], remarks, faults);
    }

    private async Task Entries(LogsState? state, CancellationToken stop)
    {
        var check = new LedgerCheck(fault => Tell(fault.Code, $"case {fault.Case}, entry {fault.Entry}", fault.Says));
        var places = logs.Places(stop).GetAsyncEnumerator(stop);
        await using (places.ConfigureAwait(false))
        {
            var isAt = await places.MoveNextAsync().ConfigureAwait(false);
            await foreach (var c in ledger.Cases(stop: stop).ConfigureAwait(false))
            {
                var turn = 0L;
                for (var i = 0; i < c.Entries.Count; i++)
                {
                    var entry = c.Entries[i];
                    check.Next(entry);
                    while (isAt && IsBefore(places.Current, c.Id, i + 1)) isAt = await places.MoveNextAsync().ConfigureAwait(false);
                    EntryPlace? place = isAt && places.Current.Case == c.Id && places.Current.At.Version == i + 1 ? places.Current : null;
                    if (place?.At.Turn is { } at && at < turn)
                        Tell("ledger.turn", $"case {c.Id}, entry {entry.Envelope.Id}", "By its turn it came into the store before the entry that stands before it in its case. Whoever follows the record would be given it too early. Its turn was changed.");
                    turn = place?.At.Turn ?? turn;
                    Place(state, entry, place);
                    if (check.Counts.Entries % 65_536 == 0) progress?.Invoke(new(check.Counts.Cases, check.Counts.Entries, leaves));
                }
            }
        }

        check.End();
        counts = check.Counts;
    }

    private static bool IsBefore(EntryPlace place, CaseId id, long version) => place.Case.IsBefore(id) || (place.Case == id && place.At.Version < version);

    private void Place(LogsState? state, Entry entry, EntryPlace? place)
    {
        if (place?.Leaf is { } leaf && state is not null)
        {
            var log = new LogId(entry.Envelope.Id.Compartment, LogId.PartitionOf(entry.Envelope.Case, state.Partitions));
            if (all.TryGetValue(log, out var of) && leaf < of.Head.Checkpoint.Size)
            {
                of.Placed.Add(leaf, MerkleHash.Leaf(entry.Hash));
                if (state.IsWhole && place.Value.At > covered)
                    Tell("log.ahead", $"case {entry.Envelope.Case}, entry {entry.Envelope.Id}", "It stands in a log that by the store's own word has not come to it, and would be taken a second time. Its turn was changed, or how far the logs are.");
                return;
            }

            // Heads were read after that state, and cover what it covers.
            if (state.IsWhole && place.Value.At <= state.UpTo)
                Tell("log.places", $"case {entry.Envelope.Case}, entry {entry.Envelope.Id}", $"It is said to be leaf {leaf} of {log}, and no head of that log covers it. The head was taken away, or what stands beside one of the two was changed.");
        }
        else if (place is { Leaf: null } && state is not null && place.Value.At <= state.UpTo)
        {
            Tell("log.not-logged", $"case {entry.Envelope.Case}, entry {entry.Envelope.Id}", "The logs have gone past this entry without taking it. It was put into the store afterwards, or its place was taken away.");
        }

        unlogged++;
    }

    private async Task Log(LogsState state, LogId log, Checkpoint latest, Tally held, CancellationToken stop)
    {
        var check = new LogCheck([]);
        var (expected, last) = (0L, default(Checkpoint));
        await foreach (var leaf in logs.Hashes(log, 0, latest.Size, stop).ConfigureAwait(false))
        {
            if (expected <= check.Size && expected < latest.Size)
            {
                var next = await logs.Heads(log, expected, Page, stop).ConfigureAwait(false);
                expected = next.Count == 0 ? latest.Size : next[^1].Checkpoint.Size;
                foreach (var head in next.Where(head => head.Checkpoint.Size <= latest.Size)) Expect(head);
            }

            held.Add(check.Size, leaf);
            Tell(check.Leaf(leaf));
            if (++leaves % 65_536 == 0) progress?.Invoke(new(counts.Cases, counts.Entries, leaves));
        }

        // Where leaves are missing, the head that they should have come to.
        if (last?.Size != latest.Size) check.Expect(latest);
        Tell(check.End());
        await Upper(log, latest.Size, stop).ConfigureAwait(false);

        void Expect(SignedCheckpoint head)
        {
            heads++;
            Signed(state, log, head);
            if (last is not null && head.Checkpoint.At < last.At)
                Tell("log.rolled-back", Words(head.Checkpoint), "The head is dated before that of a shorter log.");
            last = head.Checkpoint;
            check.Expect(head.Checkpoint);
        }
    }

    // The tiles above the leaves: proofs are made from them.
    private async Task Upper(LogId log, long size, CancellationToken stop)
    {
        for (var level = 0; size >> (LogTile.Height * (level + 1)) > 0; level++)
        {
            var above = logs.Hashes(log, level + 1, size >> (LogTile.Height * (level + 1)), stop).GetAsyncEnumerator(stop);
            await using (above.ConfigureAwait(false))
            {
                var full = new byte[LogTile.Width * Digest.Size];
                var count = 0L;
                await foreach (var hash in logs.Hashes(log, level, size >> (LogTile.Height * level), stop).ConfigureAwait(false))
                {
                    hash.CopyTo(full.AsSpan((int)(count % LogTile.Width) * Digest.Size));
                    if (++count % LogTile.Width != 0) continue;
                    if (!await above.MoveNextAsync().ConfigureAwait(false) || above.Current != MerkleHash.Node(LogTile.Hash(new(LogTile.Height - 1, 0), full), LogTile.Hash(new(LogTile.Height - 1, 1), full)))
                    {
                        Tell("log.tiles", log.ToString(), string.Create(CultureInfo.InvariantCulture, $"A tile of level {level + 1} is not made of those below it. Proofs made from it would fail."));
                        return;
                    }
                }
            }
        }
    }

    private async Task OfLogs(LogsState state, Checkpoint latest, CancellationToken stop)
    {
        var key = Tally.Key();
        await Log(state, LogId.OfLogs, latest, new(key), stop).ConfigureAwait(false);
        var at = 0L;
        var page = new Queue<(long Leaf, SignedCheckpoint Head)>();
        await foreach (var leaf in logs.Hashes(LogId.OfLogs, 0, latest.Size, stop).ConfigureAwait(false))
        {
            if (page.Count == 0)
                foreach (var next in await logs.Leaves(at, Page, stop).ConfigureAwait(false)) page.Enqueue(next);
            if (!page.TryDequeue(out var head) || head.Leaf != at || HeadsCompared.Leaf(head.Head.Checkpoint) != leaf)
            {
                Tell("log.of-logs", string.Create(CultureInfo.InvariantCulture, $"leaf {at} of the log of logs"), "The head that should stand here is another one, or missing. The store may have shown different heads to different people.");
                return;
            }

            at++;
        }
    }

    // A head and the leaves that it covers are written together, so a leaf that no head covers is what is left of one.
    private async Task Beyond(SignedCheckpoint? latest, CancellationToken stop)
    {
        var bare = await logs.Leaves(latest?.Checkpoint.Size ?? 0, 1, stop).ConfigureAwait(false);
        if (bare.Count > 0 && (await logs.Head(LogId.OfLogs, stop: stop).ConfigureAwait(false) is not { } since || since.Checkpoint.Size <= bare[0].Leaf))
            Tell("log.of-logs", string.Create(CultureInfo.InvariantCulture, $"leaf {bare[0].Leaf} of the log of logs"), "No head of the log of logs covers it. The latest was taken out of the store.");
    }

    private void Signed(LogsState state, LogId log, SignedCheckpoint head)
    {
        if (head.Checkpoint.Store != state.Store || head.Checkpoint.Log != log) Tell("log.head", Words(head.Checkpoint), $"It stands among the heads of {log} of the store {state.Store}, and says otherwise.");
        if (!keys.TryGetValue(head.Key, out var key)) Tell("log.key-not-there", Words(head.Checkpoint), $"The key {head.Key}, which signed it, is not among the store's.");
        else if (pinned.Count > 0 && !pinned.Contains(key)) Tell("log.key-not-trusted", Words(head.Checkpoint), $"It was signed with the key {head.Key}, which is not one of those that you named.");
        else if (!head.IsSignedBy(key)) Tell("log.signature", Words(head.Checkpoint), "The signature is not that of the key which it names. The head was changed, or nobody answers for it.");
    }

    private static IEnumerable<LogId> Logs(LogsState state) =>
        from compartment in Compartments.All from partition in Enumerable.Range(0, state.Partitions) select new LogId(compartment, partition);

    private static string Words(Checkpoint head) => string.Create(CultureInfo.InvariantCulture, $"the head of {head.Log} at {head.Size}");

    private void Tell(IReadOnlyList<LogFault> wrong)
    {
        foreach (var fault in wrong) Tell(fault.Code, Words(fault.Head), fault.Says);
    }

    private void Tell(string code, string where, string says)
    {
        faults++;
        var before = told.GetValueOrDefault(code);
        told[code] = before + 1;
        if (before < MostOfAKind) found(new(code, where, says));
    }
}
