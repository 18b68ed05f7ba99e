namespace DueCourse.Casework.Tests.Log;

using System.Text;
using CsCheck;
using DueCourse.Casework.Log;

public sealed class LogTests
{
    private const int Most = 132;

    // Of the reference implementations of certificate transparency, and in RFC 6962's own words: eight leaves, and the root after each.
    private static readonly string[] ReferenceLeaves =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] ReferenceRoots =
    [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    private static readonly Digest[] Leaves = [.. Enumerable.Range(0, Most).Select(n => MerkleHash.Leaf(Encoding.ASCII.GetBytes($"leaf {n}")))];

    private static readonly Nodes All = new(Leaves);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void The_published_hashes_of_trees_come_out()
    {
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", MerkleHash.Empty.ToString());
        Assert.Equal("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", MerkleHash.Leaf([]).ToString());
        Assert.Equal("39420c6a8cd45807c9f908a677f9674fc208900b57e02458bc7bff880fe5cdc0", Grown([.. new[] { "v1", "v2", "v3" }.Select(v => MerkleHash.Leaf(Encoding.ASCII.GetBytes(v)))]).Root().ToString());

        var tree = new Frontier();
        Assert.Equal(MerkleHash.Empty, tree.Root());
        for (var i = 0; i < ReferenceLeaves.Length; i++)
        {
            tree.Append(MerkleHash.Leaf(Convert.FromHexString(ReferenceLeaves[i])));
            Assert.Equal(ReferenceRoots[i], tree.Root().ToString());
        }
    }

    [Fact]
    public async Task The_published_proofs_come_out()
    {
        var log = new Nodes([.. ReferenceLeaves.Select(leaf => MerkleHash.Leaf(Convert.FromHexString(leaf)))]);

        Assert.Equal(
            ["bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b", "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"],
            (await LogProof.OfInclusion(log, 5, 8, Stop)).Select(h => h.ToString()));
        Assert.Equal(
            ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
            (await LogProof.OfInclusion(log, 2, 3, Stop)).Select(h => h.ToString()));
        Assert.Equal(
            ["0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a", "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"],
            (await LogProof.OfConsistency(log, 6, 8, Stop)).Select(h => h.ToString()));
        Assert.Equal(
            ["5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"],
            (await LogProof.OfConsistency(log, 2, 5, Stop)).Select(h => h.ToString()));
    }

    [Fact]
    public async Task For_every_size_the_root_is_that_of_the_definition_whether_grown_read_or_tiled()
    {
        var (tree, edge) = (new Frontier(), new LogEdge());
        for (var size = 0; size <= Most; size++)
        {
            var root = Root(Leaves.AsSpan(0, size));
            Assert.Equal(root, tree.Root());
            Assert.Equal(root, edge.Root());
            Assert.Equal(root, new Frontier(size, [.. tree.Peaks]).Root());
            Assert.Equal(root, await LogProof.Root(All, size, Stop));
            if (size == Most) break;
            tree.Append(Leaves[size]);
            edge.Append(Leaves[size]);
        }
    }

    [Fact]
    public async Task Every_leaf_of_every_size_is_proved_and_proved_nowhere_else()
    {
        for (var size = 1; size <= Most; size++)
        {
            var root = Root(Leaves.AsSpan(0, size));
            for (var index = 0; index < size; index++)
            {
                var path = await LogProof.OfInclusion(All, index, size, Stop);
                Assert.True(LogProof.Includes(Leaves[index], index, size, root, path));
                Assert.False(LogProof.Includes(Leaves[index], index, size, root, [.. path, Leaves[0]]));
                Assert.False(LogProof.Includes(Leaves[(index + 1) % Most], index, size, root, path));
                Assert.False(LogProof.Includes(Leaves[index], index, size, Leaves[0] == root ? Leaves[1] : Leaves[0], path));
                if (path.Count == 0) continue;
                Assert.False(LogProof.Includes(Leaves[index], index, size, root, [.. path.Skip(1)]));
                Assert.False(LogProof.Includes(Leaves[index], index, size, root, [.. path.SkipLast(1)]));
                for (var other = 0; other < size; other++)
                    if (other != index) Assert.False(LogProof.Includes(Leaves[index], other, size, root, path));
            }
        }

        Assert.False(LogProof.Includes(Leaves[0], 0, 0, MerkleHash.Empty, []));
        Assert.False(LogProof.Includes(Leaves[0], -1, 1, Leaves[0], []));
        Assert.False(LogProof.Includes(Leaves[0], 1, 1, Leaves[0], []));
    }

    [Fact]
    public async Task Every_pair_of_sizes_is_proved_consistent_and_no_other_history_is()
    {
        for (var later = 0; later <= Most; later++)
        {
            var laterRoot = Root(Leaves.AsSpan(0, later));
            for (var earlier = 0; earlier <= later; earlier++)
            {
                var earlierRoot = Root(Leaves.AsSpan(0, earlier));
                var path = await LogProof.OfConsistency(All, earlier, later, Stop);
                Assert.True(LogProof.IsConsistent(earlier, earlierRoot, later, laterRoot, path));
                Assert.False(LogProof.IsConsistent(earlier, MerkleHash.Node(earlierRoot, earlierRoot), later, laterRoot, path));
                Assert.False(LogProof.IsConsistent(earlier, earlierRoot, later, MerkleHash.Node(laterRoot, laterRoot), path) && earlier > 0);
                Assert.False(LogProof.IsConsistent(earlier, earlierRoot, later, laterRoot, [.. path, laterRoot]));
                if (path.Count > 0) Assert.False(LogProof.IsConsistent(earlier, earlierRoot, later, laterRoot, [.. path.SkipLast(1)]));
            }
        }

        Assert.False(LogProof.IsConsistent(2, Leaves[0], 1, Leaves[0], []));
        Assert.False(LogProof.IsConsistent(-1, Leaves[0], 1, Leaves[0], []));
    }

    [Fact]
    public void Any_bit_of_a_proof_that_changes_spoils_it() => Gen.Select(Gen.Int[2, Most], Gen.Int[0, 1 << 30], Gen.Int[0, 1 << 30], Gen.Int[0, 255]).Sample((size, which, place, bit) =>
    {
        var (index, root) = (which % size, Root(Leaves.AsSpan(0, size)));
        var path = LogProof.OfInclusion(All, index, size).AsTask().GetAwaiter().GetResult().ToArray();
        var hash = path[place % path.Length].ToBytes();
        hash[bit / 8] ^= (byte)(1 << (bit % 8));
        path[place % path.Length] = Digest.From(hash);
        return !LogProof.Includes(Leaves[index], index, size, root, path);
    });

    [Fact]
    public async Task A_large_log_is_proved_from_its_tiles_with_few_reads_whatever_it_was_appended_in()
    {
        const int Size = 70_000;
        var tiles = new Tiles();
        var whole = new Frontier();
        for (var (size, batch) = (0, 1); size < Size; batch = batch * 3 % 7919 + 1)
        {
            var edge = new LogEdge(size, [.. LogEdge.OpenTiles(size).Select(tiles.Open)]);
            for (var i = 0; i < batch && size < Size; i++, size++)
            {
                var leaf = MerkleHash.Leaf(BitConverter.GetBytes(size));
                edge.Append(leaf);
                whole.Append(leaf);
            }

            foreach (var (tile, bytes) in edge.Changed) tiles.Stored[tile] = bytes;
            Assert.Equal(whole.Root(), edge.Root());
        }

        var log = new TiledNodes(tiles);
        Assert.Equal(whole.Root(), await LogProof.Root(log, Size, Stop));
        foreach (var index in new[] { 0, 1, 255, 256, 65_535, 65_536, 69_887, 69_888, Size - 1 })
        {
            tiles.Reads = tiles.Calls = 0;
            Assert.True(LogProof.Includes(MerkleHash.Leaf(BitConverter.GetBytes(index)), index, Size, whole.Root(), await LogProof.OfInclusion(log, index, Size, Stop)));
            Assert.InRange(tiles.Reads, 1, 6);
            Assert.Equal(1, tiles.Calls);
        }

        foreach (var earlier in new[] { 1, 2, 256, 300, 65_536, 65_537, Size - 1 })
            Assert.True(LogProof.IsConsistent(earlier, await LogProof.Root(log, earlier, Stop), Size, whole.Root(), await LogProof.OfConsistency(log, earlier, Size, Stop)));
        Assert.Throws<ArgumentException>(() => new LogEdge(Size, []));
        Assert.Throws<ArgumentException>(() => new Frontier(3, [Leaves[0]]));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await LogProof.OfInclusion(log, Size, Size, Stop));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await LogProof.OfConsistency(log, 2, 1, Stop));
    }

    [Fact]
    public void A_stored_log_is_checked_against_each_of_its_heads()
    {
        var entries = Enumerable.Range(0, 20).Select(n => Digest.Of([(byte)n])).ToArray();
        Checkpoint Head(int size) => new(new(1), new(Compartment.Open, 0), size, Grown([.. entries[..size].Select(MerkleHash.Leaf)]).Root(), Given.Start);
        Checkpoint[] heads = [Head(0), Head(3), Head(3), Head(20)];

        Assert.Empty(Checked(heads, entries));
        Assert.Equal(["log.root", "log.root", "log.root"], Checked(heads, [.. entries.Skip(1), entries[0]]));
        Assert.Equal(["log.root"], Checked(heads, [.. entries[..19], entries[0]]));
        Assert.Equal(["log.short"], Checked(heads, entries[..19]));
        Assert.Equal(["log.order"], Checked([Head(20), Head(3)], entries));
    }

    private static IEnumerable<string> Checked(Checkpoint[] heads, Digest[] entries)
    {
        var check = new LogCheck(heads);
        var faults = entries.SelectMany(check.Next).ToList();
        return [.. faults.Concat(check.End()).Select(fault => fault.Code)];
    }

    private static Frontier Grown(Digest[] leaves)
    {
        var tree = new Frontier();
        foreach (var leaf in leaves) tree.Append(leaf);
        return tree;
    }

    // RFC 6962, 2.1, word for word.
    private static Digest Root(ReadOnlySpan<Digest> leaves)
    {
        if (leaves.IsEmpty) return Digest.Of([]);
        if (leaves.Length == 1) return leaves[0];
        var k = 1;
        while (k * 2 < leaves.Length) k *= 2;
        return MerkleHash.Node(Root(leaves[..k]), Root(leaves[k..]));
    }

    private sealed class Nodes(Digest[] leaves) : ILogNodes
    {
        private readonly Dictionary<LogNode, Digest> cache = [];

        public ValueTask<IReadOnlyList<Digest>> Read(IReadOnlyList<LogNode> nodes, CancellationToken stop = default)
        {
            Assert.True(nodes.Count <= 2 * 8 + 2, $"{nodes.Count} nodes are more than twice the logarithm");
            lock (cache)
            {
                return ValueTask.FromResult<IReadOnlyList<Digest>>([.. nodes.Select(Hash)]);
            }
        }

        private Digest Hash(LogNode node)
        {
            if (cache.TryGetValue(node, out var hash)) return hash;
            var width = 1 << node.Level;
            return cache[node] = Root(leaves.AsSpan((int)node.Index * width, width));
        }
    }

    private sealed class Tiles : ITiles
    {
        public Dictionary<LogTile, byte[]> Stored { get; } = [];

        public int Reads { get; set; }

        public int Calls { get; set; }

        public ReadOnlyMemory<byte> Open(LogTile tile) => Stored.GetValueOrDefault(tile);

        public ValueTask<IReadOnlyList<ReadOnlyMemory<byte>>> Read(IReadOnlyList<LogTile> tiles, CancellationToken stop = default)
        {
            Calls++;
            Reads += tiles.Count;
            return ValueTask.FromResult<IReadOnlyList<ReadOnlyMemory<byte>>>([.. tiles.Select(tile => (ReadOnlyMemory<byte>)Stored[tile])]);
        }
    }
}
