namespace DueCourse.Casework.Log;

/// <summary>What two signed heads of one log say together.</summary>
public enum Agreement
{
    /// <summary>They are heads of different logs or stores and say nothing of each other.</summary>
    NotComparable,

    /// <summary>The same log at the same size.</summary>
    Same,

    /// <summary>The later is the earlier with more appended: shown by the proof.</summary>
    Grown,

    /// <summary>They have different sizes, and no proof, or one that proves nothing, came with them. Ask the store for one: it must have it.</summary>
    NotShown,

    /// <summary>Two histories of the same length: the store showed different things to different people. The two heads prove it to anybody.</summary>
    Forked,

    /// <summary>The later head is of a shorter log: something was taken back. The two heads prove it to anybody.</summary>
    RolledBack,
}

/// <summary>Compares heads of a log, as whoever keeps an old one does with a new one, and witnesses among themselves.</summary>
public static class HeadsCompared
{
    /// <summary>Compares two heads whose signatures were checked.</summary>
    /// <param name="one">One head.</param>
    /// <param name="other">Another, in either order.</param>
    /// <param name="consistency">The proof that the longer log begins with the shorter; null where there is none.</param>
    public static Agreement Compare(Checkpoint one, Checkpoint other, IReadOnlyList<Digest>? consistency = null)
    {
        if (one.Store != other.Store || one.Log != other.Log) return Agreement.NotComparable;
        if (one.Size == other.Size) return one.Root == other.Root ? Agreement.Same : Agreement.Forked;
        var (shorter, longer) = one.Size < other.Size ? (one, other) : (other, one);
        if (longer.At < shorter.At) return Agreement.RolledBack;
        return consistency is not null && LogProof.IsConsistent(shorter.Size, shorter.Root, longer.Size, longer.Root, consistency)
            ? Agreement.Grown
            : Agreement.NotShown;
    }

    /// <summary>
    /// The leaf that stands for a log's head in the log of logs: over the canonical JSON of the head, without its signature, which is
    /// chance.
    /// </summary>
    public static Digest Leaf(Checkpoint head) => MerkleHash.Leaf(head.ToCanonicalJson());
}
