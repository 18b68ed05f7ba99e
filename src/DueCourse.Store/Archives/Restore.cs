namespace DueCourse.Store.Archives;

using System.Text.Json;
using DueCourse.Casework.Bundles;
using DueCourse.Casework.Log;
using DueCourse.Store.Documents;
using DueCourse.Store.Logs;

/// <summary>What came of a restore.</summary>
/// <param name="Report">What the check at its end found; null where it did not come to it.</param>
/// <param name="Faults">What is wrong; none: the store is restored and may be used.</param>
public sealed record RestoreReport(StoreReport? Report, IReadOnlyList<StoreFault> Faults)
{
    /// <summary>Whether the store is restored.</summary>
    public bool IsDone => Report is not null && Faults.Count == 0;
}

/// <summary>
/// Makes a store anew from a backup, in whichever engine: the same entries, the same logs, the same store. It goes into an empty store and
/// into no other; until everything was checked against the heads that the backup carries the store says of itself that it is half
/// restored, and nothing follows or signs. Interrupted, the same call goes on where it stopped.
/// </summary>
/// <param name="ledger">The store.</param>
/// <param name="documents">Where its documents go; null: they are left out.</param>
/// <param name="pinned">The keys that are trusted; none: those that the backup brings, which shows only that it fits itself.</param>
public sealed class Restore(ILedger ledger, IDocumentStore? documents, IReadOnlyCollection<PublicKey> pinned)
{
    private const int Often = 1 << 15;
    private const int LargestPlaces = 1 << 28;

    private readonly ILogStore logs = ledger.Logs;

    /// <summary>Restores a backup.</summary>
    /// <param name="folder">The backup.</param>
    /// <param name="progress">Told after each case; null: not.</param>
    /// <param name="stop">To stop.</param>
    /// <exception cref="StoreException">The store cannot write.</exception>
    /// <exception cref="IOException">The backup cannot be read.</exception>
    public async Task<RestoreReport> Run(string folder, Action<Carried>? progress = null, CancellationToken stop = default)
    {
        var archive = new ArchiveFolder(folder);
        if (await ArchiveFolder.Read(archive.Manifest, stop).ConfigureAwait(false) is not { } manifest)
        {
            return Not("restore.no-backup", folder, File.Exists(archive.Begun)
                ? "The backup did not come to its end. Run duecourse backup with the same folder again: it goes on where it stopped."
                : "The folder holds no backup that this version of DueCourse reads. Name the folder that duecourse backup wrote.");
        }

        var cut = manifest.Cut;
        foreach (var head in cut.Heads.Values.Append(cut.OfLogs).OfType<SignedCheckpoint>())
            if (Key(cut, head) is not { } key || !head.IsSignedBy(key)) return Not("log.signature", $"the head of {head.Checkpoint.Log}", "It was not signed with a key that the backup brings and, where you named keys, that you named. Nothing was restored.");
        if (await Begin(cut, stop).ConfigureAwait(false) is { } refused) return refused;
        foreach (var (log, head) in cut.Heads)
            if (!await Leaves(archive, log, head.Checkpoint, stop).ConfigureAwait(false)) return Not("log.root", log.ToString(), "The leaves in the backup do not give the root that was signed. Keep the backup as it is, and use another.");
        if (await Cases(archive, cut, progress, stop).ConfigureAwait(false) is { } wrong) return wrong;
        if (!await Heads(archive, cut, stop).ConfigureAwait(false)) return Not("log.of-logs", "the log of logs", "The heads in the backup do not give the root of the log of logs that was signed. Keep the backup as it is, and use another.");
        if (await Documents(archive, stop).ConfigureAwait(false) is { } damaged) return damaged;

        var faults = new List<StoreFault>();
        var report = await StoreCheck.OfWhatIsRestored(ledger, pinned, faults.Add, null, stop).ConfigureAwait(false);
        if (report.Unlogged > 0 || report.Ledger.Cases != manifest.Cases || report.Ledger.Entries != manifest.Entries)
            faults.Add(new("restore.count", "the backup", $"The backup says that it holds {manifest.Cases} cases of {manifest.Entries} entries. The store has {report.Ledger.Cases} of {report.Ledger.Entries} now, {report.Unlogged} of them in no log."));
        if (faults.Count > 0) return new(report, faults);
        var last = await logs.Last(stop).ConfigureAwait(false);
        await logs.Move(new(Position.Start, last) { Completes = true }, stop).ConfigureAwait(false);
        return new(report, []);
    }

    private PublicKey? Key(LogCut cut, SignedCheckpoint head) => cut.Keys.FirstOrDefault(key => key.Id == head.Key && (pinned.Count == 0 || pinned.Contains(key)));

    private async Task<RestoreReport?> Begin(LogCut cut, CancellationToken stop)
    {
        var state = await logs.State(stop).ConfigureAwait(false);
        if (state is null)
        {
            if (await logs.Last(stop).ConfigureAwait(false) != Position.Start) return NotEmpty();
            state = await logs.Make(new(cut.Store, cut.Partitions, Position.Start, IsWhole: false), stop).ConfigureAwait(false);
        }

        return state.IsWhole || state.Store != cut.Store || state.Partitions != cut.Partitions ? NotEmpty() : null;

        static RestoreReport NotEmpty() => Not("restore.not-empty", "the store", "There is a store already where the backup was to be restored, or the beginning of another restore. A backup is restored into an empty store and replaces nothing. Name a new one; single cases can be brought into a store with duecourse import.");
    }

    private async Task<bool> Leaves(ArchiveFolder archive, LogId log, Checkpoint head, CancellationToken stop)
    {
        var edge = new LogEdge();
        var file = new FileStream(archive.Leaves(log), new FileStreamOptions { Access = FileAccess.Read, BufferSize = 1 << 17, Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
        await using (file.ConfigureAwait(false))
        {
            if (file.Length != head.Size * Digest.Size) return false;
            var hash = new byte[Digest.Size];
            while (edge.Size < head.Size)
            {
                await file.ReadExactlyAsync(hash, stop).ConfigureAwait(false);
                edge.Append(Digest.From(hash));
                if (edge.Size % Often == 0) edge = await Written(log, edge, stop).ConfigureAwait(false);
            }
        }

        await Written(log, edge, stop).ConfigureAwait(false);
        return edge.Root() == head.Root;
    }

    // An edge that holds no tiles but its open ones.
    private async Task<LogEdge> Written(LogId log, LogEdge edge, CancellationToken stop)
    {
        var changed = edge.Changed;
        await logs.Move(new(Position.Start, Position.Start) { Tiles = [.. changed.Select(t => new TileWritten(log, t.Key, t.Value))] }, stop).ConfigureAwait(false);
        return new(edge.Size, [.. LogEdge.OpenTiles(edge.Size).Select(tile => changed.TryGetValue(tile, out var bytes) ? new ReadOnlyMemory<byte>(bytes) : default)]);
    }

    private async Task<RestoreReport?> Cases(ArchiveFolder archive, LogCut cut, Action<Carried>? progress, CancellationToken stop)
    {
        var (cases, entries) = (0L, 0L);
        foreach (var id in archive.Cases())
        {
            var where = $"case {id}";
            var contents = new Contents();
            using var reader = new BundleReader(pinned.Count > 0 ? pinned : cut.Keys, null, contents);
            var file = File.OpenRead(archive.Bundle(id));
            await using (file.ConfigureAwait(false))
            {
                var chunk = new byte[1 << 17];
                for (int read; (read = await file.ReadAsync(chunk, stop).ConfigureAwait(false)) > 0;)
                    if (reader.Take(chunk.AsSpan(0, read)) is not null) break;
            }

            var (report, fault) = reader.End();
            if (fault is not null) return Not(fault.Code, where, fault.Words());
            if (report!.Header.Case != id || report.Header.Store != cut.Store) return Not("restore.other-case", where, "The file holds another case than its name says, or one of another store.");
            if (contents.Bytes > BundleImport.MostBytes) return Not("import.too-large", where, $"The entries of the case say more than {BundleImport.MostBytes} bytes.");
            Entry[] ordered;
            try
            {
                ordered = BundleImport.InOrder(contents.Entries);
            }
            catch (FormatException newer)
            {
                return Not("import.newer", where, newer.Message);
            }

            if (await Places(archive.Places(id), ordered, stop).ConfigureAwait(false) is not { } places) return Not("restore.places", where, "The file of its places does not fit its entries.");
            if (await ledger.Append(new(id, 0, ordered), stop).ConfigureAwait(false) is not Appended
                && !(await ledger.Read(id, stop: stop).ConfigureAwait(false)).Entries.Select(e => e.Hash).SequenceEqual(ordered.Select(e => e.Hash)))
                return Not("import.case-differs", where, "The store that is being restored holds the case with other entries.");
            await logs.Move(new(Position.Start, Position.Start) { Places = [.. places.Select((leaf, i) => (id, i + 1L, leaf))] }, stop).ConfigureAwait(false);
            (cases, entries) = (cases + 1, entries + ordered.Length);
            progress?.Invoke(new(cases, entries));
        }

        return null;
    }

    private static async Task<long[]?> Places(string path, Entry[] entries, CancellationToken stop)
    {
        if (new FileInfo(path) is not { Exists: true, Length: <= LargestPlaces }) return null;
        try
        {
            using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(path, stop).ConfigureAwait(false), new() { MaxDepth = 4 });
            var places = json.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.EnumerateArray().Select(v => v.GetInt64()).ToArray(), StringComparer.Ordinal);
            if (places.Values.Sum(p => p.Length) != entries.Length) return null;
            var found = entries.Select(e => places[e.Envelope.Id.Compartment.Name()][e.Envelope.Id.Number - 1]).ToArray();
            return found.Any(leaf => leaf < 0) ? null : found;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or KeyNotFoundException or IndexOutOfRangeException or ArgumentException)
        {
            return null;
        }
    }

    private async Task<bool> Heads(ArchiveFolder archive, LogCut cut, CancellationToken stop)
    {
        await logs.Move(new(Position.Start, Position.Start) { Keys = cut.Keys }, stop).ConfigureAwait(false);
        if (cut.OfLogs is null) return true;
        var edge = new LogEdge();
        var batch = new List<HeadWritten>();
        await foreach (var line in Lines(archive.Heads, stop).ConfigureAwait(false))
        {
            if (line is null || edge.Size >= cut.OfLogs.Checkpoint.Size) return false;
            batch.Add(new(line, edge.Size));
            edge.Append(HeadsCompared.Leaf(line.Checkpoint));
            if (batch.Count == 1000) await Flush().ConfigureAwait(false);
        }

        await Flush().ConfigureAwait(false);
        if (edge.Root() != cut.OfLogs.Checkpoint.Root) return false;
        SignedCheckpoint? last = null;
        await foreach (var line in Lines(archive.HeadsOfLogs, stop).ConfigureAwait(false))
        {
            last = line;
            if (line is null || line.Checkpoint.Log != LogId.OfLogs) return false;
            batch.Add(new(line, null));
            if (batch.Count == 1000) await Flush().ConfigureAwait(false);
        }

        await Flush().ConfigureAwait(false);
        return last?.Checkpoint == cut.OfLogs.Checkpoint;

        async Task Flush()
        {
            await logs.Move(new(Position.Start, Position.Start) { Heads = batch }, stop).ConfigureAwait(false);
            edge = await Written(LogId.OfLogs, edge, stop).ConfigureAwait(false);
            batch = [];
        }
    }

    // Lines of at most a kilobyte; null for one that is no head.
    private static async IAsyncEnumerable<SignedCheckpoint?> Lines(string path, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        const int Longest = 1024;
        var file = new FileStream(path, new FileStreamOptions { Access = FileAccess.Read, BufferSize = 1 << 16, Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
        await using (file.ConfigureAwait(false))
        {
            var (held, length) = (new byte[2 * Longest], 0);
            for (int read; (read = await file.ReadAsync(held.AsMemory(length, Longest), stop).ConfigureAwait(false)) > 0;)
            {
                length += read;
                for (int end; (end = held.AsSpan(0, length).IndexOf((byte)'\n')) >= 0;)
                {
                    yield return SignedCheckpoint.Read(held.AsSpan(0, end));
                    held.AsSpan(end + 1, length - end - 1).CopyTo(held);
                    length -= end + 1;
                }

                if (length <= Longest) continue;
                yield return null;
                yield break;
            }

            if (length > 0) yield return null;
        }
    }

    private async Task<RestoreReport?> Documents(ArchiveFolder archive, CancellationToken stop)
    {
        if (documents is null || !Directory.Exists(archive.Documents)) return null;
        foreach (var path in Directory.EnumerateFiles(archive.Documents, "*", SearchOption.AllDirectories))
        {
            if (!Digest.TryParse(Path.GetFileName(path), out var content)) continue;
            using (var there = documents.Open(content))
                if (there is not null) continue;
            var from = File.OpenRead(path);
            await using (from.ConfigureAwait(false))
            {
                var kept = await documents.Put(from, stop).ConfigureAwait(false);
                if (kept is Kept { Content: var found } && found == content) continue;
                // What was kept under another name than it should have had is nobody's.
                if (kept is Kept { WasThere: false } other) documents.Erase(other.Content);
            }

            return Not("document.damaged", $"document {content}", "The backup holds other bytes under its hash. Take the document from another backup, and restore again: it goes on where it stopped.");
        }

        return null;
    }

    private static RestoreReport Not(string code, string where, string says) => new(null, [new(code, where, says)]);

    private sealed class Contents : IBundleContents
    {
        public List<Entry> Entries { get; } = [];

        public long Bytes { get; private set; }

        public void Entry(Entry entry)
        {
            Bytes += 512 + (entry.Payload?.Length ?? 0);
            if (Bytes <= BundleImport.MostBytes) Entries.Add(entry);
        }

        public void Document(BundledDocument document)
        {
        }

        public void Piece(ReadOnlySpan<byte> bytes)
        {
        }
    }
}
