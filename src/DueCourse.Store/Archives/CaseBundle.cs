namespace DueCourse.Store.Archives;

using System.Buffers;
using DueCourse.Casework.Bundles;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Log;
using DueCourse.Store.Documents;
using DueCourse.Store.Logs;

/// <summary>Writes a case of a store as a bundle: for one audience, or whole.</summary>
public static class CaseBundle
{
    /// <summary>The audience's word of a bundle that holds all compartments.</summary>
    public const string Whole = "whole";

    private const int Often = 1 << 16;

    /// <summary>Writes a bundle. More than a few pieces are never held.</summary>
    /// <param name="logs">The store's logs.</param>
    /// <param name="cut">The heads with which it proves.</param>
    /// <param name="c">The case, at least what the bundle's chains hold of it, in the order of its versions.</param>
    /// <param name="places">The places of the case's entries, by version.</param>
    /// <param name="audience">For whom, as one word.</param>
    /// <param name="chains">The compartments.</param>
    /// <param name="documents">Where the documents are that go along; null: none go.</param>
    /// <param name="made">When.</param>
    /// <param name="signer">Who seals it.</param>
    /// <param name="to">Where to.</param>
    /// <param name="stop">To stop; what was written then is no bundle.</param>
    /// <exception cref="StoreException">A document is damaged.</exception>
    /// <returns>The documents that entries name and that did not go along: they are not there, were erased, or are larger than a bundle takes.</returns>
    public static async Task<IReadOnlyList<Digest>> Write(
        ILogStore logs, LogCut cut, StoredCase c, IReadOnlyDictionary<long, long> places, string audience, IReadOnlyList<Compartment> chains, IDocumentStore? documents,
        Instant made, ISigner signer, Stream to, CancellationToken stop = default)
    {
        var leftOut = new List<Digest>();
        var logged = new Dictionary<Compartment, Logged>();
        var version = 0L;
        foreach (var entry in c.Entries)
        {
            var id = entry.Envelope.Id;
            if (!places.TryGetValue(++version, out var leaf) || leaf >= cut.SizeOf(c.Id, id.Compartment)) continue;
            logged[id.Compartment] = new(id.Number, cut.Heads[cut.LogOf(c.Id, id.Compartment)], leaf, []);
        }

        foreach (var chain in chains.Where(logged.ContainsKey))
        {
            var of = logged[chain];
            var nodes = new TiledNodes(new StoredTiles(logs, of.Head.Checkpoint.Log));
            logged[chain] = of with { Path = await LogProof.OfInclusion(nodes, of.Index, of.Head.Checkpoint.Size, stop).ConfigureAwait(false) };
        }

        var keys = cut.Keys.Where(key => chains.Any(chain => logged.GetValueOrDefault(chain)?.Head.Key == key.Id)).Append(signer.Key);
        var buffer = new ArrayBufferWriter<byte>(2 * Often);
        using var writer = new BundleWriter(new(cut.Store, c.Id, audience, chains, made, [.. keys]), buffer);
        foreach (var chain in chains)
        {
            var entries = c.Entries.Where(e => e.Envelope.Id.Compartment == chain).ToArray();
            writer.Chain(chain, entries.Length, logged.GetValueOrDefault(chain));
            foreach (var entry in entries)
            {
                writer.Entry(entry);
                if (documents is not null && Document(entry) is { } content && !await Pieces(writer, documents, content, Flush, stop).ConfigureAwait(false)) leftOut.Add(content);
                await Flush(Often).ConfigureAwait(false);
            }
        }

        writer.Seal(signer);
        await Flush(0).ConfigureAwait(false);
        return leftOut;

        async Task Flush(int least)
        {
            if (buffer.WrittenCount < least) return;
            await to.WriteAsync(buffer.WrittenMemory, stop).ConfigureAwait(false);
            buffer.ResetWrittenCount();
        }
    }

    /// <summary>The document by which an entry says that it came in; null for any other entry, and for one that cannot be read.</summary>
    public static Digest? Document(Entry entry)
    {
        if (entry.Payload is not { } payload || payload.AsSpan().IndexOf("\"document-received\""u8) < 0) return null;
        try
        {
            return Payload.Read(entry).Event is DocumentReceived document ? document.Content : null;
        }
        catch (FormatException)
        {
            // A newer program wrote it. It is carried as it is; a newer program finds its document.
            return null;
        }
    }

    private static async Task<bool> Pieces(BundleWriter writer, IDocumentStore documents, Digest content, Func<int, Task> flush, CancellationToken stop)
    {
        var from = documents.Open(content);
        if (from is null) return false;
        await using (from.ConfigureAwait(false))
        {
            try
            {
                if (from.Length > BundleLimits.LargestDocument) return false;
                var (left, piece) = (from.Length, new byte[BundleLimits.Piece]);
                writer.Document(new(left, content));
                while (left > 0)
                {
                    var length = (int)Math.Min(left, piece.Length);
                    await from.ReadExactlyAsync(piece.AsMemory(0, length), stop).ConfigureAwait(false);
                    writer.Piece(piece.AsSpan(0, length));
                    left -= length;
                    await flush(Often).ConfigureAwait(false);
                }

                return true;
            }
            catch (Exception fault) when (fault is DocumentDamagedException or EndOfStreamException)
            {
                throw new StoreException("document.damaged", $"The document {content} is not what was put in.", "A bundle that holds it would be refused. Nothing was exported.", "Restore it from a backup, and export again.", fault);
            }
        }
    }
}
