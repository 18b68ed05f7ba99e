namespace DueCourse.Store.Archives;

using DueCourse.Casework.Bundles;
using DueCourse.Casework.Log;
using DueCourse.Store.Documents;

/// <summary>What came of an import.</summary>
public abstract record Imported;

/// <summary>The case is in the store now.</summary>
/// <param name="Case">The case.</param>
/// <param name="Entries">How many entries.</param>
public sealed record CaseImported(CaseId Case, int Entries) : Imported;

/// <summary>The store holds all of it already; nothing was written.</summary>
/// <param name="Case">The case.</param>
public sealed record ThereAlready(CaseId Case) : Imported;

/// <summary>It was not imported, and nothing was changed.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Words">What, why, what to do.</param>
public sealed record NotImported(string Code, string Words) : Imported;

/// <summary>
/// Brings a whole case from a bundle into a store, its entries exactly as they were. The bundle comes from anybody: it is read from
/// beginning to end before anything is written, and again while it is taken in, so that a file that changes in between changes nothing.
/// </summary>
/// <param name="ledger">The store.</param>
/// <param name="documents">Where documents go; null: they are left out.</param>
/// <param name="keys">The keys that are trusted, besides those of the store itself.</param>
/// <param name="beside">Where documents lie that did not go along in the bundle; null: nowhere.</param>
public sealed class BundleImport(ILedger ledger, IDocumentStore? documents, IReadOnlyCollection<PublicKey> keys, IDocumentStore? beside = null)
{
    /// <summary>The most bytes that the entries of one case may say together: a case is read into memory whole.</summary>
    public const long MostBytes = 1L << 28;

    private const int Chunk = 1 << 17;

    /// <summary>Imports a bundle.</summary>
    /// <param name="open">Opens the file, from its beginning; twice.</param>
    /// <param name="stop">To stop; then nothing was imported.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="StoreException">The store cannot write.</exception>
    public async Task<Imported> Take(Func<Stream> open, CancellationToken stop = default)
    {
        PublicKey[] trusted = [.. keys, .. await ledger.Logs.Keys(stop).ConfigureAwait(false)];
        if (trusted.Length == 0)
            return new NotImported("import.no-key", "No key is known that could have signed the bundle. Anybody can make a bundle that fits itself. Name the public key of the store that it came from with --key.");
        var (report, fault) = await Read(open, trusted, null, stop).ConfigureAwait(false);
        if (fault is not null) return Not(fault);
        if (report!.Header.Chains.Count != Compartments.All.Count)
        {
            return new NotImported("import.not-whole",
                $"The bundle holds the part of a case that is for the audience \"{report.Header.Audience}\". A case made of it would look whole and lack what others recorded. Ask for a bundle that was exported --for {CaseBundle.Whole}.");
        }

        var id = report.Header.Case;
        var there = await ledger.Read(id, stop: stop).ConfigureAwait(false);
        var taken = new Contents();
        (report, fault) = await Read(open, trusted, taken, stop).ConfigureAwait(false);
        if (fault is not null) return Not(fault);
        if (taken.Bytes > MostBytes) return new NotImported("import.too-large", $"The entries of the case say more than {MostBytes} bytes. A case is read whole, and no case of that size can be worked. Look at what it holds with duecourse verify.");
        Entry[] entries;
        try
        {
            entries = InOrder(taken.Entries);
        }
        catch (FormatException newer)
        {
            return new NotImported("import.newer", $"{newer.Message} A case that cannot be read cannot be worked. Import it with the version of DueCourse that wrote it, or a later one.");
        }

        if (report!.Header.Case != id) return new NotImported("import.changed", "The file was changed while it was read. What was checked is not what would be written. Copy it to where nobody writes, and import that.");
        if (there.Version > 0) return Compare(there, entries, report);
        if (entries.Length == 0) return new NotImported("import.empty", "The bundle holds no entry. There is no case to import. Look whether it is the right file.");
        if (documents is not null && report.Documents > 0 && await Documents(open, trusted, stop).ConfigureAwait(false) is { } changed) return Not(changed);
        if (documents is not null && beside is not null && await Beside(entries, stop).ConfigureAwait(false) is { } damaged) return damaged;
        return await ledger.Append(new(id, 0, entries), stop).ConfigureAwait(false) is Appended
            ? new CaseImported(id, entries.Length)
            : new NotImported("import.case-differs", $"Somebody wrote to the case {id} while it was imported. Two histories of one case cannot be joined. Compare the two with duecourse verify.");
    }

    /// <summary>
    /// The entries of a case in an order in which they can have been appended. What one of them ordered to be erased comes without
    /// what it said, also where an old copy still has it.
    /// </summary>
    /// <exception cref="FormatException">An entry says what this version of DueCourse has no word for.</exception>
    internal static Entry[] InOrder(IReadOnlyCollection<Entry> entries)
    {
        var erased = entries.Select(e => Payload.Read(e).Event).OfType<IErases>().SelectMany(order => order.Erases).ToHashSet();
        return [.. entries.OrderBy(e => e.Envelope.RecordedAt).ThenBy(e => e.Envelope.Id.Compartment).ThenBy(e => e.Envelope.Id.Number)
            .Select(e => erased.Contains(e.Envelope.Id) ? e with { Salt = null, Payload = null } : e)];
    }

    private static Imported Compare(StoredCase there, Entry[] entries, BundleReport report)
    {
        var ours = there.Entries.ToDictionary(e => e.Envelope.Id, e => e.Hash);
        return entries.All(e => ours.TryGetValue(e.Envelope.Id, out var hash) && hash == e.Hash)
            ? new ThereAlready(there.Id)
            : new NotImported("import.case-differs",
                $"The case {report.Header.Case} is in the store already, and the bundle has entries that the store has not, or has otherwise. Two histories of one case cannot be joined, and nothing in a store is ever replaced. Go on with one of the two, and keep the bundle.");
    }

    private static NotImported Not(BundleFault fault) => new(fault.Code, fault.Words());

    private static async Task<(BundleReport? Report, BundleFault? Fault)> Read(Func<Stream> open, IReadOnlyCollection<PublicKey> trusted, IBundleContents? contents, CancellationToken stop)
    {
        using var reader = new BundleReader(trusted, null, contents);
        var from = open();
        await using (from.ConfigureAwait(false))
        {
            var chunk = new byte[Chunk];
            for (int read; (read = await from.ReadAsync(chunk, stop).ConfigureAwait(false)) > 0;)
                if (reader.Take(chunk.AsSpan(0, read)) is not null) break;
        }

        return reader.End();
    }

    // Documents are put in before the case that names them; one too many harms nobody, one too few would.
    private async Task<BundleFault?> Documents(Func<Stream> open, IReadOnlyCollection<PublicKey> trusted, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("duecourse-");
        try
        {
            using var onDisk = new DocumentsOnDisk(folder.FullName);
            var (_, fault) = await Read(open, trusted, onDisk, stop).ConfigureAwait(false);
            if (fault is not null) return fault;
            onDisk.Close();
            foreach (var file in onDisk.Files)
            {
                var from = File.OpenRead(file);
                await using (from.ConfigureAwait(false)) await documents!.Put(from, stop).ConfigureAwait(false);
            }

            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<NotImported?> Beside(IEnumerable<Entry> entries, CancellationToken stop)
    {
        foreach (var content in entries.Select(CaseBundle.Document).OfType<Digest>())
        {
            try
            {
                using var from = beside!.Open(content);
                if (from is not null && await documents!.Put(from, stop).ConfigureAwait(false) is not Kept) return Damaged(content);
            }
            catch (DocumentDamagedException)
            {
                return Damaged(content);
            }
        }

        return null;

        static NotImported Damaged(Digest content) => new("document.damaged", $"The document {content} beside the bundle is not what its name says. The case would name a document that nobody has. Take the document from another copy, and import again.");
    }

    // Past the limit nothing more is held.
    private sealed class Contents : IBundleContents
    {
        public List<Entry> Entries { get; } = [];

        public long Bytes { get; private set; }

        public void Entry(Entry entry)
        {
            Bytes += 512 + (entry.Payload?.Length ?? 0);
            if (Bytes <= MostBytes) Entries.Add(entry);
        }

        public void Document(BundledDocument document)
        {
        }

        public void Piece(ReadOnlySpan<byte> bytes)
        {
        }
    }

    // Named by their number: nothing in a bundle becomes a path.
    private sealed class DocumentsOnDisk(string folder) : IBundleContents, IDisposable
    {
        private FileStream? current;

        public List<string> Files { get; } = [];

        public void Entry(Entry entry)
        {
        }

        public void Document(BundledDocument document)
        {
            Close();
            Files.Add(Path.Combine(folder, Files.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            current = new(Files[^1], FileMode.CreateNew, FileAccess.Write);
        }

        public void Piece(ReadOnlySpan<byte> bytes) => current!.Write(bytes);

        public void Close()
        {
            current?.Dispose();
            current = null;
        }

        public void Dispose() => Close();
    }
}
