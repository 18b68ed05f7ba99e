namespace DueCourse.Casework.Log;

/// <summary>
/// Up to 256 hashes of a log in one piece of storage: the nodes of level 8 × <paramref name="Level"/>, from 256 × <paramref name="Index"/>,
/// 32 bytes each. What lies between two levels of tiles is worked out. A full tile never changes.
/// </summary>
/// <param name="Level">0 for the tiles that hold leaves.</param>
/// <param name="Index">The place among the tiles of its level, from 0.</param>
/// <remarks>As https://github.com/C2SP/C2SP/blob/main/tlog-tiles.md cuts logs, so that a log of 2^32 is four levels of tiles.</remarks>
public readonly record struct LogTile(int Level, long Index)
{
    /// <summary>How many levels of the tree a tile spans.</summary>
    public const int Height = 8;

    /// <summary>How many hashes a full tile has.</summary>
    public const int Width = 1 << Height;

    /// <summary>The tile from which a node can be worked out.</summary>
    public static LogTile Of(LogNode node) => new(node.Level / Height, node.Index << (node.Level % Height) >> Height);

    /// <summary>The hash of a node, from the bytes of its tile.</summary>
    /// <exception cref="InvalidOperationException">The tile is too short to hold it.</exception>
    public static Digest Hash(LogNode node, ReadOnlySpan<byte> tile)
    {
        var count = 1 << (node.Level % Height);
        var from = (int)((node.Index << (node.Level % Height)) & (Width - 1));
        return (from + count) * Digest.Size > tile.Length
            ? throw new InvalidOperationException($"the tile of node {node.Level}/{node.Index} is too short to hold it")
            : Fold(tile.Slice(from * Digest.Size, count * Digest.Size));
    }

    /// <summary>The hash over a power of two of hashes that stand together.</summary>
    internal static Digest Fold(ReadOnlySpan<byte> bytes)
    {
        var count = bytes.Length / Digest.Size;
        Span<Digest> hashes = new Digest[count];
        for (var i = 0; i < count; i++) hashes[i] = Digest.From(bytes.Slice(i * Digest.Size, Digest.Size));
        for (; count > 1; count /= 2)
            for (var i = 0; i < count / 2; i++) hashes[i] = MerkleHash.Node(hashes[2 * i], hashes[2 * i + 1]);
        return hashes[0];
    }
}

/// <summary>Where tiles are stored.</summary>
public interface ITiles
{
    /// <summary>The bytes of some tiles, in the order asked for.</summary>
    ValueTask<IReadOnlyList<ReadOnlyMemory<byte>>> Read(IReadOnlyList<LogTile> tiles, CancellationToken stop = default);
}

/// <summary>A log's nodes, worked out from its tiles.</summary>
/// <param name="tiles">Where they are.</param>
public sealed class TiledNodes(ITiles tiles) : ILogNodes
{
    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Digest>> Read(IReadOnlyList<LogNode> nodes, CancellationToken stop = default)
    {
        var wanted = nodes.Select(LogTile.Of).Distinct().ToArray();
        var read = await tiles.Read(wanted, stop);
        var found = wanted.Zip(read).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. nodes.Select(node => LogTile.Hash(node, found[LogTile.Of(node)].Span))];
    }
}

/// <summary>
/// The right edge of a tiled log, to append to: of each level the one tile that is not full, 8 KiB at most. Whoever moves a log's head
/// reads these, appends, and writes what <see cref="Changed"/> holds together with the new head.
/// </summary>
public sealed class LogEdge
{
    private readonly List<byte[]> open = [];
    private readonly Dictionary<LogTile, byte[]> changed = [];

    /// <summary>An empty log.</summary>
    public LogEdge()
    {
    }

    /// <summary>A log of a size with the open tiles of its levels, from the leaves up.</summary>
    /// <exception cref="ArgumentException">The tiles are not those of a log of that size: the store is damaged.</exception>
    public LogEdge(long size, IReadOnlyList<ReadOnlyMemory<byte>> open)
    {
        var tiles = OpenTiles(size);
        if (tiles.Count != open.Count) throw new ArgumentException($"a log of {size} has {tiles.Count} open tiles, not {open.Count}", nameof(open));
        for (var level = 0; level < open.Count; level++)
        {
            var hashes = (int)((size >> (LogTile.Height * level)) % LogTile.Width);
            if (open[level].Length != hashes * Digest.Size) throw new ArgumentException($"the open tile of level {level} holds {open[level].Length} bytes, not {hashes} hashes", nameof(open));
            var tile = new byte[LogTile.Width * Digest.Size];
            open[level].CopyTo(tile);
            this.open.Add(tile);
        }

        Size = size;
    }

    /// <summary>How many leaves there are.</summary>
    public long Size { get; private set; }

    /// <summary>What has to be written: the tiles that changed, as long as they are now.</summary>
    public IReadOnlyDictionary<LogTile, byte[]> Changed
    {
        get
        {
            var all = new Dictionary<LogTile, byte[]>(changed);
            foreach (var tile in OpenTiles(Size))
            {
                var length = (int)((Size >> (LogTile.Height * tile.Level)) % LogTile.Width) * Digest.Size;
                if (length > 0) all[tile] = open[tile.Level][..length];
            }

            return all;
        }
    }

    /// <summary>The open tile of each level of a log of a size, from the leaves up. One that holds nothing yet need not be stored.</summary>
    public static IReadOnlyList<LogTile> OpenTiles(long size)
    {
        var tiles = new List<LogTile>();
        for (var level = 0; level < 8 && size >> (LogTile.Height * level) > 0; level++) tiles.Add(new(level, size >> (LogTile.Height * (level + 1))));
        return tiles;
    }

    /// <summary>Adds a leaf by its hash.</summary>
    public void Append(Digest leaf)
    {
        var (hash, nodes) = (leaf, Size++);
        for (var level = 0; ; level++, nodes >>= LogTile.Height)
        {
            if (level == open.Count) open.Add(new byte[LogTile.Width * Digest.Size]);
            var place = (int)(nodes % LogTile.Width);
            hash.CopyTo(open[level].AsSpan(place * Digest.Size));
            if (place < LogTile.Width - 1) return;
            changed[new(level, nodes >> LogTile.Height)] = [.. open[level]];
            hash = LogTile.Fold(open[level]);
        }
    }

    /// <summary>The hash of the whole log.</summary>
    public Digest Root() => LeafRange.Root([.. new LeafRange(0, Size).Nodes().Select(node => LogTile.Hash(node, open[node.Level / LogTile.Height]))]);
}
