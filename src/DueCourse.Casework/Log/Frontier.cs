namespace DueCourse.Casework.Log;

using System.Numerics;

/// <summary>A growing tree of which only the right edge is held: as many hashes as its size has ones in binary, at most 62.</summary>
public sealed class Frontier
{
    private readonly List<Digest> peaks = [];

    /// <summary>A tree without leaves.</summary>
    public Frontier()
    {
    }

    /// <summary>A tree of so many leaves whose complete subtrees, largest first, have these hashes.</summary>
    /// <exception cref="ArgumentException">There are more or fewer subtrees than a tree of that size has.</exception>
    public Frontier(long size, IReadOnlyCollection<Digest> peaks)
    {
        if (size < 0 || peaks.Count != BitOperations.PopCount((ulong)size)) throw new ArgumentException($"{peaks.Count} subtrees do not make a tree of {size} leaves", nameof(peaks));
        Size = size;
        this.peaks.AddRange(peaks);
    }

    /// <summary>How many leaves it has.</summary>
    public long Size { get; private set; }

    /// <summary>The hashes of its complete subtrees, largest first.</summary>
    public IReadOnlyList<Digest> Peaks => peaks;

    /// <summary>Adds a leaf by its hash.</summary>
    public void Append(Digest leaf)
    {
        var node = leaf;
        for (var ones = Size; (ones & 1) == 1; ones >>= 1)
        {
            node = MerkleHash.Node(peaks[^1], node);
            peaks.RemoveAt(peaks.Count - 1);
        }

        peaks.Add(node);
        Size++;
    }

    /// <summary>The hash of the whole tree.</summary>
    public Digest Root() => LeafRange.Root(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(peaks));
}
