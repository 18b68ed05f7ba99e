namespace DueCourse.Casework.Tests.Bundles;

using System.Buffers;
using System.Text;
using DueCourse.Casework.Bundles;
using DueCourse.Casework.Log;
using DueCourse.Casework.Tests.Log;
using DueCourse.Law.Record;

/// <summary>Bundles for tests, with fixed salts, keys and clock.</summary>
internal static class BundleMade
{
    public static readonly StoreId Store = StoreId.From([.. Enumerable.Range(0x50, 16).Select(n => (byte)n)]);

    public static readonly byte[] Letter = [.. Enumerable.Range(0, 100).Select(n => (byte)(n * 7))];

    /// <summary>A desk with an open chain, a protection chain and a document that an open entry names.</summary>
    public static Desk Desk(int facts = 2, string words = "The letter is on file.")
    {
        var desk = Given.Opened();
        for (var i = 0; i < facts; i++) desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 2, 1 + i % 28)));
        desk.Said(new TextValue(Digest.Of(Letter).ToString()));
        desk.Said(new TextValue(words));
        desk.Said(new YesNoValue(IsYes: true), Compartment.Protection);
        return desk;
    }

    /// <summary>Seals an event as it comes, whether or not a command would have led to it.</summary>
    public static void Said(this Desk desk, FactValue value, Compartment @in = Compartment.Open) => desk.SaidBy(desk.Next(), value, @in);

    public static void SaidBy(this Desk desk, string command, FactValue value, Compartment @in)
    {
        var head = desk.Entries.Where(e => e.Envelope.Id.Compartment == @in).Aggregate(ChainHead.Empty(Given.Case, @in), (head, entry) => head.Then(entry));
        desk.Entries.Add(Entry.Seal(head, Payload.Write(Given.Fact("said", value), Given.Caseworker, command), desk.Now, Given.Salts));
        desk.Now += Duration.FromMinutes(1);
    }

    /// <summary>A bundle of some chains of a desk's case.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="signer">The store's key.</param>
    /// <param name="chains">The audience's chains.</param>
    /// <param name="unlogged">How many of each chain's entries, from the last, are not in the log yet.</param>
    /// <param name="documents">The documents, each after the entry that names it.</param>
    /// <param name="erase">An entry whose payload is erased, as the last of its chain orders.</param>
    /// <param name="of">The case that the header names.</param>
    public static byte[] Bundle(
        Desk desk, ISigner? signer = null, Compartment[]? chains = null, int unlogged = 0, byte[][]? documents = null, EntryId? erase = null, CaseId? of = null)
    {
        signer ??= FixedSigner.OfTheStandard;
        chains ??= [Compartment.Open, Compartment.Protection, Compartment.Medical];
        var to = new ArrayBufferWriter<byte>();
        using var writer = new BundleWriter(new(Store, of ?? Given.Case, "representative", chains, Given.Start + Duration.FromDays(1), [signer.Key]), to);
        foreach (var chain in chains)
        {
            var entries = desk.Entries.Where(e => e.Envelope.Id.Compartment == chain).ToArray();
            if (erase is { } ordered && ordered.Compartment == chain) entries = [.. entries, Order(entries, ordered, desk.Now)];
            writer.Chain(chain, entries.Length, Logged(chain, entries, entries.Length - unlogged, signer));
            foreach (var entry in entries)
            {
                var kept = entry.Envelope.Id == erase ? entry with { Payload = null, Salt = null } : entry;
                writer.Entry(kept);
                foreach (var document in (documents ?? []).Where(d => kept.Payload is { } payload && Encoding.UTF8.GetString(payload).Contains(Digest.Of(d).ToString(), StringComparison.Ordinal)))
                {
                    writer.Document(new(document.Length, Digest.Of(document)));
                    foreach (var piece in document.Chunk(BundleLimits.Piece)) writer.Piece(piece);
                }
            }
        }

        writer.Seal(signer);
        return to.WrittenSpan.ToArray();
    }

    private static Entry Order(Entry[] entries, EntryId erased, Instant at) => Entry.Seal(
        entries.Aggregate(ChainHead.Empty(Given.Case, erased.Compartment), (head, entry) => head.Then(entry)),
        Payload.Write(new Casework.Retention.ErasureOrdered([erased], Casework.Retention.ErasureReason.CourtOrder), Given.Caseworker, "erase"), at, Given.Salts);

    /// <summary>The log of a compartment holds entries of other cases too, before, between and after.</summary>
    public static Logged? Logged(Compartment chain, Entry[] entries, int count, ISigner signer)
    {
        if (count <= 0) return null;
        var leaves = new List<Digest>();
        var place = 0;
        for (var i = 0; i < entries.Length && i < count; i++)
        {
            leaves.Add(Digest.Of([(byte)i, 1]));
            place = leaves.Count;
            leaves.Add(entries[i].Hash);
            leaves.Add(Digest.Of([(byte)i, 2]));
        }

        var edge = new LogEdge();
        foreach (var leaf in leaves) edge.Append(MerkleHash.Leaf(leaf));
        var path = LogProof.OfInclusion(new TiledNodes(new Tiles(edge.Changed)), place, edge.Size).AsTask().GetAwaiter().GetResult();
        var head = new Checkpoint(Store, new(chain, 0), edge.Size, edge.Root(), Given.Start + Duration.FromHours(12));
        return new(count, SignedCheckpoint.Sign(head, signer), place, path);
    }

    public static (BundleReport? Report, BundleFault? Fault) Read(
        ReadOnlySpan<byte> bytes, PublicKey[]? pinned = null, int chunk = 4000, ChainHead[]? known = null, IBundleContents? contents = null)
    {
        using var reader = new BundleReader(pinned ?? [FixedSigner.OfTheStandard.Key], known, contents);
        while (!bytes.IsEmpty)
        {
            var some = Math.Min(chunk, bytes.Length);
            reader.Take(bytes[..some]);
            bytes = bytes[some..];
        }

        return reader.End();
    }

    public static List<string> Lines(byte[] bundle) => [.. Encoding.UTF8.GetString(bundle).Split('\n').SkipLast(1)];

    public static byte[] Joined(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    /// <summary>Seals lines anew, as whoever has a key could.</summary>
    public static byte[] Resealed(IEnumerable<string> lines, ISigner signer, CaseId? of = null)
    {
        var body = Joined(lines.SkipLast(1));
        var statement = $$"""{"bytes":{{body.Length}},"case":"{{of ?? Given.Case}}","lines":{{lines.Count() - 1}},"sha256":"{{Digest.Of(body)}}","store":"{{Store}}"}""";
        var signature = System.Buffers.Text.Base64Url.EncodeToString(signer.Sign(Encoding.ASCII.GetBytes(statement)));
        return [.. body, .. Encoding.ASCII.GetBytes($$"""{"end":{{statement}},"key":"{{signer.Key.Id}}","signature":"{{signature}}"}""" + "\n")];
    }

    private sealed class Tiles(IReadOnlyDictionary<LogTile, byte[]> stored) : ITiles
    {
        public ValueTask<IReadOnlyList<ReadOnlyMemory<byte>>> Read(IReadOnlyList<LogTile> tiles, CancellationToken stop = default) =>
            ValueTask.FromResult<IReadOnlyList<ReadOnlyMemory<byte>>>([.. tiles.Select(tile => (ReadOnlyMemory<byte>)stored[tile])]);
    }
}
