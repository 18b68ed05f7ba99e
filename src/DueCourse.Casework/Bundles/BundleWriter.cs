namespace DueCourse.Casework.Bundles;

using System.Buffers;
using System.Security.Cryptography;
using DueCourse.Casework.Log;

/// <summary>
/// Writes a bundle, line after line: the header, then for each of its chains the chain, its entries, and after an entry the documents that
/// it names, and at last the seal. It holds nothing but a hash, so a case of any size can be written. The same contents give the same
/// bytes, but for the signatures where the signer draws chance for them.
/// </summary>
/// <remarks>It throws <see cref="InvalidOperationException"/> whenever it is told to write what no reader would take: a fault in the caller.</remarks>
public sealed class BundleWriter : IDisposable
{
    private readonly BundleHeader header;
    private readonly IBufferWriter<byte> to;
    private readonly ArrayBufferWriter<byte> line = new(1024);
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long bytes, lines, missing;
    private int chains, entries;

    /// <summary>Writes the header and the keys.</summary>
    /// <param name="header">What the bundle says of itself.</param>
    /// <param name="to">Where to. The caller flushes it, as often as it likes, between calls.</param>
    public BundleWriter(BundleHeader header, IBufferWriter<byte> to)
    {
        this.to = to;
        this.header = header with { Made = Envelope.ToTheMicrosecond(header.Made), Keys = [.. header.Keys.Distinct().OrderBy(key => key.Id.ToString(), StringComparer.Ordinal)] };
        BundleLine.Header(this.header, line);
        Must(BundleLine.Header(line.WrittenSpan[..^1], out _) is not null, "The header is not one that a bundle can have: chains in order, one key to sixteen, an audience of one word.");
        Put();
        foreach (var key in this.header.Keys)
        {
            BundleLine.Key(key, line);
            Put();
        }
    }

    /// <summary>Begins the next chain.</summary>
    /// <param name="compartment">The next of the header's chains.</param>
    /// <param name="count">How many entries follow.</param>
    /// <param name="logged">How far they are in the log; null where none is yet.</param>
    public void Chain(Compartment compartment, int count, Logged? logged)
    {
        Must(entries == 0 && missing == 0, "The chain before it is not complete.");
        Must(chains < header.Chains.Count && header.Chains[chains] == compartment, "The chains come in the header's order.");
        Must(count >= 0 && (logged is null || (logged.Entries >= 1 && logged.Entries <= count)), "At least one entry is logged, and no more than there are.");
        chains++;
        entries = count;
        BundleLine.Chain(compartment, count, logged?.Entries ?? 0, line);
        Put();
        if (logged is null) return;
        line.Write(logged.Head.ToCanonicalJson());
        line.Write("\n"u8);
        Put();
        BundleLine.Proof(logged.Index, logged.Path, line);
        Put();
    }

    /// <summary>The chain's next entry.</summary>
    public void Entry(Entry entry)
    {
        Must(entries > 0 && missing == 0, "No entry is due here.");
        entries--;
        BundleLine.Entry(entry, line);
        Must(line.WrittenCount - 1 <= BundleLimits.LongestLine, "The entry is longer than an entry may be.");
        Put();
    }

    /// <summary>A document that the last entry names; its bytes follow.</summary>
    public void Document(BundledDocument document)
    {
        Must(missing == 0 && chains > 0, "The document before it is not complete.");
        Must(document.Bytes is >= 0 and <= BundleLimits.LargestDocument, "The document is larger than a document may be.");
        missing = document.Bytes;
        BundleLine.Document(document, line);
        Put();
    }

    /// <summary>The next bytes of the document: 48 KiB, and at last what is left.</summary>
    public void Piece(ReadOnlySpan<byte> piece)
    {
        Must(missing > 0 && piece.Length == Math.Min(missing, BundleLimits.Piece), "A document comes in pieces of 48 KiB, of which the last has what is left.");
        missing -= piece.Length;
        BundleLine.Piece(piece, line);
        Put();
    }

    /// <summary>Seals the bundle.</summary>
    /// <param name="signer">Its key must be among the header's.</param>
    public void Seal(ISigner signer)
    {
        Must(entries == 0 && missing == 0 && chains == header.Chains.Count, "Something is missing that the header or a chain announces.");
        Must(header.Keys.Contains(signer.Key), "The key of the seal is not among the bundle's.");
        Span<byte> all = stackalloc byte[Digest.Size];
        hash.GetHashAndReset(all);
        var isSealed = BundleLine.Sealed(header, bytes, lines, Digest.From(all));
        BundleLine.End(isSealed, signer.Key.Id, signer.Sign(isSealed), line);
        chains++;
        Put();
    }

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();

    private void Put()
    {
        hash.AppendData(line.WrittenSpan);
        bytes += line.WrittenCount;
        lines++;
        to.Write(line.WrittenSpan);
        line.ResetWrittenCount();
    }

    private static void Must(bool holds, string otherwise)
    {
        if (!holds) throw new InvalidOperationException(otherwise);
    }
}
