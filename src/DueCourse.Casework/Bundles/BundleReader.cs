namespace DueCourse.Casework.Bundles;

using System.Security.Cryptography;
using DueCourse.Casework.Log;

/// <summary>
/// Reads a bundle from whoever gives it, and checks everything: each line's form and place, the chains, what every entry says against its
/// commitment, the proofs, the signatures, the documents, the seal. It is given bytes in pieces of any size, holds one line, and stops
/// at the first fault. It changes nothing and opens nothing; no text in a bundle is taken for a path, an address or markup.
/// </summary>
public sealed class BundleReader : IDisposable
{
    private readonly IReadOnlyCollection<PublicKey> pinned;
    private readonly IReadOnlyCollection<ChainHead> known;
    private readonly IBundleContents? contents;
    private readonly IncrementalHash all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash document = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<PublicKey> keys = [];
    private readonly List<BundledChain> chains = [];
    private byte[] held = new byte[4096];
    private int length;
    private long bytes, lines, entries, missing;
    private int keysDue, documents, erased;
    private BundleHeader? header;
    private ChainDue? due;
    private Entry? last;
    private BundledDocument announced;
    private BundleReport? report;
    private BundleFault? fault;

    /// <summary>A reader at the beginning of a bundle.</summary>
    /// <param name="pinned">The keys that are trusted; none: signatures are checked with the keys that the bundle brings, which shows only that it fits itself.</param>
    /// <param name="known">Heads of chains as other bundles had them: where they are of this case, the entries there must be the same.</param>
    /// <param name="contents">Takes what is read; null where it is only checked.</param>
    public BundleReader(IReadOnlyCollection<PublicKey> pinned, IReadOnlyCollection<ChainHead>? known = null, IBundleContents? contents = null) =>
        (this.pinned, this.known, this.contents) = (pinned, known ?? [], contents);

    /// <summary>What the next line should be, for a message.</summary>
    private string Wanted =>
        header is null ? "the header of a bundle"
        : keysDue > 0 ? "a key"
        : missing > 0 ? "the next piece of a document"
        : due is { Head: null, Logged: > 0 } ? "the signed head of the log"
        : due is { Path: null, Logged: > 0 } ? "the proof that the chain is in the log"
        : due is not null ? $"entry {new EntryId(due.Check.Head.Compartment, due.Check.Head.Count + 1)}"
        : chains.Count < header.Chains.Count ? $"the chain {header.Chains[chains.Count].Name()}"
        : "the seal";

    /// <summary>Takes the next bytes. The first fault, now or before; null when there is none so far.</summary>
    public BundleFault? Take(ReadOnlySpan<byte> chunk)
    {
        // The seal is over all lines before it. They are hashed many together: calls to the platform cost more than the hashing of a line.
        int hashed = 0, at = 0;
        while (fault is null && at < chunk.Length)
        {
            var end = chunk[at..].IndexOf((byte)'\n');
            var part = end < 0 ? chunk[at..] : chunk.Slice(at, end);
            if (length + part.Length > BundleLimits.LongestLine) return Stop(lines == 0 ? BundleFault.NoBundle("The first line is longer than any line of a bundle.") : BundleFault.TooMuch(lines + 1, "The line", $"{BundleLimits.LongestLine} bytes"));
            if (bytes + length + part.Length >= BundleLimits.Largest) return Stop(BundleFault.TooMuch(lines + 1, "The bundle", $"{BundleLimits.Largest} bytes"));
            if (end < 0)
            {
                Hold(part);
                break;
            }

            if (length == 0)
            {
                Line(part, chunk[hashed..at]);
            }
            else
            {
                Hold(part);
                Line(held.AsSpan(0, length), []);
                Hold("\n"u8);
                all.AppendData(held, 0, length);
                hashed = at + end + 1;
            }

            length = 0;
            at += end + 1;
        }

        if (fault is null && report is null) all.AppendData(chunk[hashed..at]);
        return fault;
    }

    /// <summary>There are no more bytes. The fault, or what the bundle holds.</summary>
    public (BundleReport? Report, BundleFault? Fault) End()
    {
        if (fault is null && (report is null || length > 0))
        {
            fault = report is not null ? BundleFault.After(lines + 1)
                : header is null ? BundleFault.NoBundle(length == 0 && lines == 0 ? "The file is empty." : "The file has no first line that could be a bundle's.")
                : BundleFault.CutShort(lines + 1, Wanted);
        }

        return fault is null ? (report, null) : (null, fault);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        all.Dispose();
        document.Dispose();
    }

    private void Line(ReadOnlySpan<byte> line, ReadOnlySpan<byte> before)
    {
        lines++;
        if (report is not null) Stop(BundleFault.After(lines));
        else if (header is null) Header(line);
        else if (keysDue > 0) Key(line);
        else if (missing > 0) Piece(line);
        else if (last is not null && line.StartsWith(BundleLine.DocumentBegins)) Document(line);
        else if (due is { Head: null, Logged: > 0 }) Head(line);
        else if (due is { Path: null, Logged: > 0 }) Proof(line);
        else if (due is not null) Next(line);
        else if (chains.Count < header.Chains.Count) Chain(line);
        else Seal(line, before);
        bytes += line.Length + 1;
    }

    private void Header(ReadOnlySpan<byte> line)
    {
        if (BundleLine.Header(line, out var otherForm) is var (found, count)) (header, keysDue) = (found, count);
        else Stop(otherForm is null ? BundleFault.NoBundle("The first line is not the header of a bundle.") : BundleFault.OtherForm(otherForm));
    }

    private void Key(ReadOnlySpan<byte> line)
    {
        var key = BundleLine.Key(line);
        if (key is null || (keys.Count > 0 && string.CompareOrdinal(keys[^1].Id.ToString(), key.Id.ToString()) >= 0))
        {
            Stop(BundleFault.Line(lines, "a key, in the order of their ids"));
            return;
        }

        keys.Add(key);
        if (--keysDue == 0) header = header! with { Keys = keys };
    }

    private void Chain(ReadOnlySpan<byte> line)
    {
        if (BundleLine.Chain(line) is not var (compartment, count, logged) || compartment != header!.Chains[chains.Count] || logged > count)
        {
            Stop(BundleFault.Line(lines, Wanted));
            return;
        }

        entries += count;
        if (entries > BundleLimits.MostEntries)
        {
            Stop(BundleFault.TooMuch(lines, "The number of entries", $"{BundleLimits.MostEntries}"));
            return;
        }

        last = null;
        erased = 0;
        due = new(new(header.Case, compartment), (int)count, (int)logged);
        Close();
    }

    private void Head(ReadOnlySpan<byte> line)
    {
        var head = SignedCheckpoint.Read(line);
        if (head is null) Stop(BundleFault.Line(lines, Wanted));
        else if (head.Checkpoint.Log.Compartment != due!.Check.Head.Compartment) Stop(BundleFault.Head(lines, $"The head is that of the log {head.Checkpoint.Log}, not of one of the compartment {due.Check.Head.Compartment.Name()}."));
        else if (head.Checkpoint.Store != header!.Store) Stop(BundleFault.Head(lines, "The head is that of another store's log."));
        else if (IsSigned(head.Key, head.Checkpoint.ToCanonicalJson(), head.Signature, "the log's head")) due.Head = head;
    }

    private void Proof(ReadOnlySpan<byte> line)
    {
        if (BundleLine.Proof(line) is var (index, path)) (due!.Index, due.Path) = (index, path);
        else Stop(BundleFault.Line(lines, Wanted));
    }

    private void Next(ReadOnlySpan<byte> line)
    {
        var entry = BundleLine.Entry(line);
        if (entry is null)
        {
            Stop(BundleFault.Line(lines, Wanted));
            return;
        }

        // Its hash was taken from the line, of bytes that are the one way to write that envelope.
        if (due!.Check.Next(entry, entry.Hash) is { } broken) Stop(BundleFault.Entry(lines, broken));
        else if (entry.Payload is not null && !CanonicalJson.IsCanonical(entry.Payload)) Stop(BundleFault.Payload(lines, entry.Envelope.Id));
        else if (entry.Envelope.Id.Number == due.Logged && !IsLogged(entry)) Stop(BundleFault.Proof(lines, entry.Envelope.Id));
        else if (known.Count > 0 && known.Any(head => head.Case == header!.Case && head.Compartment == entry.Envelope.Id.Compartment && head.Count == entry.Envelope.Id.Number && head.Hash != entry.Hash)) Stop(BundleFault.OtherHistory(lines, entry.Envelope.Id));
        if (fault is not null) return;
        last = entry;
        if (entry.IsErased) erased++;
        contents?.Entry(entry);
        Close();
    }

    private bool IsLogged(Entry entry)
    {
        var head = due!.Head!.Checkpoint;
        return LogProof.Includes(MerkleHash.Leaf(entry.Hash), due.Index, head.Size, head.Root, due.Path!);
    }

    // Documents may follow a chain's last entry, so the chain counts as complete before they came.
    private void Close()
    {
        if (due!.Check.Head.Count < due.Entries) return;
        if (due.Check.End() is { } broken)
        {
            Stop(BundleFault.Entry(lines, broken));
            return;
        }

        chains.Add(new(due.Check.Head, erased, due.Logged, due.Head));
        due = null;
    }

    private void Document(ReadOnlySpan<byte> line)
    {
        if (BundleLine.Document(line) is not { } found)
        {
            Stop(BundleFault.Line(lines, "a document"));
            return;
        }

        if (found.Bytes > BundleLimits.LargestDocument) Stop(BundleFault.TooMuch(lines, "The document", $"{BundleLimits.LargestDocument} bytes"));
        else if (++documents > BundleLimits.MostDocuments) Stop(BundleFault.TooMuch(lines, "The number of documents", $"{BundleLimits.MostDocuments}"));
        else if (!IsNamed(found.Hash)) Stop(BundleFault.Document(lines, "bundle.document-not-named", $"Entry {last!.Envelope.Id} does not name the document {found.Hash}."));
        if (fault is not null) return;
        (announced, missing) = (found, found.Bytes);
        contents?.Document(found);
        if (missing == 0) Whole();
    }

    private bool IsNamed(Digest hash) =>
        last!.Payload is { } payload && payload.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes($"\"{hash}\"")) >= 0;

    private void Piece(ReadOnlySpan<byte> line)
    {
        var piece = BundleLine.Piece(line, (int)Math.Min(missing, BundleLimits.Piece));
        if (piece is null)
        {
            Stop(BundleFault.Line(lines, Wanted));
            return;
        }

        document.AppendData(piece);
        missing -= piece.Length;
        contents?.Piece(piece);
        if (missing == 0) Whole();
    }

    private void Whole()
    {
        Span<byte> hash = stackalloc byte[Digest.Size];
        document.GetHashAndReset(hash);
        if (Digest.From(hash) != announced.Hash) Stop(BundleFault.Document(lines, "bundle.document", $"The bytes of the document are not those of {announced.Hash}."));
    }

    private void Seal(ReadOnlySpan<byte> line, ReadOnlySpan<byte> before)
    {
        all.AppendData(before);
        Span<byte> hash = stackalloc byte[Digest.Size];
        all.GetCurrentHash(hash);
        var isSealed = BundleLine.Sealed(header!, bytes, lines - 1, Digest.From(hash));
        if (BundleLine.End(line, isSealed) is var (key, signature))
        {
            if (IsSigned(key, isSealed, signature, "the whole bundle")) report = new(header!, chains, documents, key, pinned.Count > 0);
        }
        else
        {
            Stop(line.StartsWith(BundleLine.EndBegins) ? BundleFault.Sealed(lines) : BundleFault.Line(lines, Wanted));
        }
    }

    private bool IsSigned(Digest id, byte[] message, byte[] signature, string of)
    {
        var key = keys.Find(key => key.Id == id);
        if (key is null) Stop(BundleFault.KeyNotThere(lines, id));
        else if (pinned.Count > 0 && !pinned.Contains(key)) Stop(BundleFault.KeyNotPinned(lines, of, id));
        else if (!key.Verifies(message, signature)) Stop(BundleFault.Signature(lines, of));
        return fault is null;
    }

    private BundleFault Stop(BundleFault found) => fault ??= found;

    private void Hold(ReadOnlySpan<byte> part)
    {
        if (held.Length < length + part.Length) Array.Resize(ref held, Math.Max(2 * held.Length, length + part.Length));
        part.CopyTo(held.AsSpan(length));
        length += part.Length;
    }

    // The chain that is being read.
    private sealed class ChainDue(ChainCheck check, int entries, int logged)
    {
        public ChainCheck Check { get; } = check;

        public int Entries { get; } = entries;

        public int Logged { get; } = logged;

        public SignedCheckpoint? Head { get; set; }

        public long Index { get; set; }

        public IReadOnlyList<Digest>? Path { get; set; }
    }
}
