namespace DueCourse.Casework.Log;

using System.Numerics;

/// <summary>
/// A complete subtree of a log: that of the 2^<paramref name="Level"/> leaves from <paramref name="Index"/> × 2^<paramref name="Level"/>.
/// Once its last leaf is there its hash never changes, so it can be stored and cached for ever.
/// </summary>
/// <param name="Level">0 for a leaf.</param>
/// <param name="Index">The place among the nodes of its level, from 0.</param>
public readonly record struct LogNode(int Level, long Index);

/// <summary>Leaves that stand together: from the first to before the last.</summary>
internal readonly record struct LeafRange(long From, long To)
{
    /// <summary>The complete subtrees of which the range is made, from the left, each smaller than the one before it.</summary>
    public IEnumerable<LogNode> Nodes()
    {
        for (var from = From; from < To;)
        {
            var level = Math.Min(from == 0 ? 62 : BitOperations.TrailingZeroCount(from), BitOperations.Log2((ulong)(To - from)));
            yield return new(level, from >> level);
            from += 1L << level;
        }
    }

    /// <summary>The hash over a range from the hashes of <see cref="Nodes"/>.</summary>
    public static Digest Root(ReadOnlySpan<Digest> nodes)
    {
        if (nodes.IsEmpty) return MerkleHash.Empty;
        var root = nodes[^1];
        for (var i = nodes.Length - 2; i >= 0; i--) root = MerkleHash.Node(nodes[i], root);
        return root;
    }

    /// <summary>Where the left part of a tree of so many leaves ends: the largest power of two below their number.</summary>
    public static long Split(long leaves) => 1L << BitOperations.Log2((ulong)(leaves - 1));
}
