namespace DueCourse.Store.Archives;

using System.Text;
using System.Text.Json;
using DueCourse.Casework.Log;
using DueCourse.Store.Documents;
using DueCourse.Store.Logs;

/// <summary>How far carrying is.</summary>
/// <param name="Cases">Cases done.</param>
/// <param name="Entries">Entries done.</param>
public readonly record struct Carried(long Cases, long Entries);

/// <summary>What a backup holds.</summary>
/// <param name="Cases">Cases.</param>
/// <param name="Entries">Entries.</param>
/// <param name="Head">The head of the log of logs at which it was cut; null for an empty store.</param>
/// <param name="Missing">Documents that entries name and that were not where documents are.</param>
public sealed record BackupReport(long Cases, long Entries, SignedCheckpoint? Head, IReadOnlyList<Digest> Missing);

/// <summary>
/// Carries a whole store out into a folder, while others write. It is cut at one signed head of the log of logs, so it is one state of
/// the store and can be checked against that head for ever. Interrupted, it goes on where it stopped, at the same cut.
/// </summary>
/// <param name="ledger">The store.</param>
/// <param name="documents">Its documents; null: it has none.</param>
/// <param name="signer">Who answers for the heads and seals the bundles.</param>
/// <param name="now">The clock.</param>
public sealed class Backup(ILedger ledger, IDocumentStore? documents, ISigner signer, Func<Instant> now)
{
    private const int Page = 1000;

    /// <summary>Writes the archive.</summary>
    /// <param name="folder">The folder: empty, not there, or with the beginning of a backup of the same store.</param>
    /// <param name="progress">Told after each case; null: not.</param>
    /// <param name="stop">To stop; the same call goes on.</param>
    /// <exception cref="StoreException">The folder holds something else, or the store cannot be read.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public async Task<BackupReport> Write(string folder, Action<Carried>? progress = null, CancellationToken stop = default)
    {
        var archive = new ArchiveFolder(folder);
        var manifest = await Begin(archive, folder, stop).ConfigureAwait(false);
        // Whoever seals now may have signed no head yet.
        var cut = manifest.Cut with { Keys = [.. manifest.Cut.Keys.Append(signer.Key).Distinct()] };
        var carried = documents is null ? null : new DocumentFolder(archive.Documents);
        var (cases, entries, missing) = (0L, 0L, new List<Digest>());
        await foreach (var stored in ledger.Cases(stop: stop).ConfigureAwait(false))
        {
            var places = await ledger.Logs.Places(stored.Id, stop).ConfigureAwait(false);
            Entry[] before = [.. stored.Entries.TakeWhile((e, i) => places.TryGetValue(i + 1, out var leaf) && leaf < cut.SizeOf(stored.Id, e.Envelope.Id.Compartment))];
            if (before.Length == 0) continue;
            if (!File.Exists(archive.Bundle(stored.Id)))
            {
                if (carried is not null) missing.AddRange(await Documents(before, carried, stop).ConfigureAwait(false));
                // The bundle comes last: where it lies, all of the case does.
                await ArchiveFolder.Write(archive.Places(stored.Id), to => to.WriteAsync(Places(before, places), stop).AsTask()).ConfigureAwait(false);
                var c = new StoredCase(stored.Id, before.Length, before);
                await ArchiveFolder.Write(archive.Bundle(stored.Id), to => CaseBundle.Write(
                    ledger.Logs, cut, c, places, CaseBundle.Whole, Compartments.All, documents: null, manifest.Made, signer, to, stop)).ConfigureAwait(false);
            }

            (cases, entries) = (cases + 1, entries + before.Length);
            progress?.Invoke(new(cases, entries));
        }

        await Logs(archive, cut, stop).ConfigureAwait(false);
        await ArchiveFolder.Write(archive.Manifest, to => to.WriteAsync(Encoding.UTF8.GetBytes(ArchiveFolder.Text(manifest with { Cut = cut, Cases = cases, Entries = entries })), stop).AsTask()).ConfigureAwait(false);
        File.Delete(archive.Begun);
        return new(cases, entries, cut.OfLogs, missing);
    }

    private async Task<ArchiveManifest> Begin(ArchiveFolder archive, string folder, CancellationToken stop)
    {
        if (File.Exists(archive.Begun))
        {
            var begun = await ArchiveFolder.Read(archive.Begun, stop).ConfigureAwait(false);
            var state = await LogFollower.Made(ledger.Logs, stop: stop).ConfigureAwait(false);
            return begun is not null && begun.Cut.Store == state.Store ? begun
                : throw new StoreException("backup.other", $"The folder {folder} holds the beginning of a backup of another store, or one that cannot be read.", "Two stores in one folder could not be told apart. Nothing was written.", "Name another folder.");
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new StoreException("backup.not-empty", $"The folder {folder} is not empty.", "A backup is one state of the store, and what lies there already could be taken for part of it. Nothing was written.", "Name a new folder.");
        await new LogFollower(ledger, signer, now).CatchUp(stop).ConfigureAwait(false);
        var cut = await LogCut.Latest(ledger.Logs, stop).ConfigureAwait(false);
        var made = new ArchiveManifest(cut with { Keys = [.. cut.Keys.Append(signer.Key).Distinct()] }, Envelope.ToTheMicrosecond(now()), 0, 0);
        await ArchiveFolder.Write(archive.Begun, to => to.WriteAsync(Encoding.UTF8.GetBytes(ArchiveFolder.Text(made)), stop).AsTask()).ConfigureAwait(false);
        return made;
    }

    private async Task<List<Digest>> Documents(IEnumerable<Entry> entries, DocumentFolder carried, CancellationToken stop)
    {
        var missing = new List<Digest>();
        foreach (var content in entries.Select(CaseBundle.Document).OfType<Digest>())
        {
            using var there = carried.Open(content);
            if (there is not null) continue;
            using var from = documents!.Open(content);
            if (from is null || await carried.Put(from, stop).ConfigureAwait(false) is not Kept) missing.Add(content);
        }

        return missing;
    }

    private async Task Logs(ArchiveFolder archive, LogCut cut, CancellationToken stop)
    {
        foreach (var (log, head) in cut.Heads)
        {
            await ArchiveFolder.Write(archive.Leaves(log), async to =>
            {
                var bytes = new byte[Digest.Size];
                await foreach (var leaf in ledger.Logs.Hashes(log, 0, head.Checkpoint.Size, stop).ConfigureAwait(false))
                {
                    leaf.CopyTo(bytes);
                    await to.WriteAsync(bytes, stop).ConfigureAwait(false);
                }
            }).ConfigureAwait(false);
        }

        var most = cut.OfLogs?.Checkpoint.Size ?? 0;
        await ArchiveFolder.Write(archive.Heads, async to =>
        {
            for (var at = 0L; at < most;)
            {
                var page = await ledger.Logs.Leaves(at, Page, stop).ConfigureAwait(false);
                if (page.Count == 0) break;
                foreach (var (leaf, head) in page.Where(l => l.Leaf < most)) await Line(to, head).ConfigureAwait(false);
                at = page[^1].Leaf + 1;
            }
        }).ConfigureAwait(false);
        await ArchiveFolder.Write(archive.HeadsOfLogs, async to =>
        {
            for (var at = 0L; at < most;)
            {
                var page = await ledger.Logs.Heads(LogId.OfLogs, at, Page, stop).ConfigureAwait(false);
                if (page.Count == 0) break;
                foreach (var head in page.Where(h => h.Checkpoint.Size <= most)) await Line(to, head).ConfigureAwait(false);
                at = page[^1].Checkpoint.Size;
            }
        }).ConfigureAwait(false);

        async Task Line(Stream to, SignedCheckpoint head)
        {
            await to.WriteAsync(head.ToCanonicalJson(), stop).ConfigureAwait(false);
            await to.WriteAsync("\n"u8.ToArray(), stop).ConfigureAwait(false);
        }
    }

    private static byte[] Places(Entry[] entries, IReadOnlyDictionary<long, long> places) => JsonSerializer.SerializeToUtf8Bytes(
        entries.Select((e, i) => (e.Envelope.Id.Compartment, Leaf: places[i + 1])).GroupBy(p => p.Compartment).OrderBy(g => g.Key)
            .ToDictionary(g => g.Key.Name(), g => g.Select(p => p.Leaf).ToArray()));
}
