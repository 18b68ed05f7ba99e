namespace DueCourse.Casework.Log;

/// <summary>Proofs about a log, from the hashes that it has stored.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc6962, sections 2.1.1 and 2.1.2</remarks>
public static class LogProof
{
    /// <summary>That a leaf stands at a place of the log when it had a size: the path from the leaf's neighbour to below the root.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf in a log of that size.</exception>
    public static ValueTask<IReadOnlyList<Digest>> OfInclusion(ILogNodes log, long index, long size, CancellationToken stop = default)
    {
        if (index < 0 || index >= size) throw new ArgumentOutOfRangeException(nameof(index), $"a log of {size} has no leaf {index}");
        var ranges = new List<LeafRange>();
        Path(index, 0, size, ranges);
        return Read(log, ranges, stop);
    }

    /// <summary>That a log of a size is the beginning of the same log at a later size. Empty when one of the two is trivial.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The earlier size is greater than the later, or negative.</exception>
    public static ValueTask<IReadOnlyList<Digest>> OfConsistency(ILogNodes log, long earlier, long later, CancellationToken stop = default)
    {
        if (earlier < 0 || earlier > later) throw new ArgumentOutOfRangeException(nameof(earlier), $"a log of {later} was never one of {earlier}");
        var ranges = new List<LeafRange>();
        if (earlier > 0 && earlier < later) Subproof(earlier, 0, later, isWhole: true, ranges);
        return Read(log, ranges, stop);
    }

    /// <summary>The root of a log when it had a size.</summary>
    public static async ValueTask<Digest> Root(ILogNodes log, long size, CancellationToken stop = default) =>
        size == 0 ? MerkleHash.Empty : (await Read(log, [new(0, size)], stop))[0];

    /// <summary>Whether a path proves that a leaf stands at a place of the log with a size and a root.</summary>
    /// <remarks>https://www.rfc-editor.org/rfc/rfc9162, section 2.1.3.2</remarks>
    public static bool Includes(Digest leaf, long index, long size, Digest root, IReadOnlyList<Digest> path)
    {
        if (index < 0 || index >= size) return false;
        var (fn, sn, r) = (index, size - 1, leaf);
        foreach (var p in path)
        {
            if (sn == 0) return false;
            if ((fn & 1) == 1 || fn == sn)
            {
                r = MerkleHash.Node(p, r);
                if ((fn & 1) == 0)
                {
                    do
                    {
                        fn >>= 1;
                        sn >>= 1;
                    }
                    while ((fn & 1) == 0 && fn != 0);
                }
            }
            else
            {
                r = MerkleHash.Node(r, p);
            }

            fn >>= 1;
            sn >>= 1;
        }

        return sn == 0 && r == root;
    }

    /// <summary>Whether a path proves that the log with the later size and root begins with the one with the earlier.</summary>
    /// <remarks>https://www.rfc-editor.org/rfc/rfc9162, section 2.1.4.2. A log without leaves is the beginning of any.</remarks>
    public static bool IsConsistent(long earlier, Digest earlierRoot, long later, Digest laterRoot, IReadOnlyList<Digest> path)
    {
        if (earlier < 0 || earlier > later) return false;
        if (earlier == later) return path.Count == 0 && earlierRoot == laterRoot;
        if (earlier == 0) return path.Count == 0 && earlierRoot == MerkleHash.Empty;
        if (path.Count == 0) return false;
        var isPower = (earlier & (earlier - 1)) == 0;
        var (fn, sn) = (earlier - 1, later - 1);
        while ((fn & 1) == 1)
        {
            fn >>= 1;
            sn >>= 1;
        }

        var (fr, next) = isPower ? (earlierRoot, 0) : (path[0], 1);
        var sr = fr;
        for (; next < path.Count; next++)
        {
            var c = path[next];
            if (sn == 0) return false;
            if ((fn & 1) == 1 || fn == sn)
            {
                (fr, sr) = (MerkleHash.Node(c, fr), MerkleHash.Node(c, sr));
                if ((fn & 1) == 0)
                {
                    do
                    {
                        fn >>= 1;
                        sn >>= 1;
                    }
                    while ((fn & 1) == 0 && fn != 0);
                }
            }
            else
            {
                sr = MerkleHash.Node(sr, c);
            }

            fn >>= 1;
            sn >>= 1;
        }

        return sn == 0 && fr == earlierRoot && sr == laterRoot;
    }

    private static void Path(long index, long from, long to, List<LeafRange> ranges)
    {
        if (to - from == 1) return;
        var middle = from + LeafRange.Split(to - from);
        if (index < middle) Path(index, from, middle, ranges);
        else Path(index, middle, to, ranges);
        ranges.Add(index < middle ? new(middle, to) : new(from, middle));
    }

    private static void Subproof(long earlier, long from, long to, bool isWhole, List<LeafRange> ranges)
    {
        if (earlier == to)
        {
            if (!isWhole) ranges.Add(new(from, to));
            return;
        }

        var middle = from + LeafRange.Split(to - from);
        if (earlier <= middle) Subproof(earlier, from, middle, isWhole, ranges);
        else Subproof(earlier, middle, to, isWhole: false, ranges);
        ranges.Add(earlier <= middle ? new(middle, to) : new(from, middle));
    }

    private static async ValueTask<IReadOnlyList<Digest>> Read(ILogNodes log, List<LeafRange> ranges, CancellationToken stop)
    {
        var parts = ranges.Select(range => range.Nodes().ToArray()).ToArray();
        var hashes = (await log.Read([.. parts.SelectMany(nodes => nodes)], stop)).ToArray();
        var (proof, next) = (new Digest[parts.Length], 0);
        for (var i = 0; i < parts.Length; i++)
        {
            proof[i] = LeafRange.Root(hashes.AsSpan(next, parts[i].Length));
            next += parts[i].Length;
        }

        return proof;
    }
}
