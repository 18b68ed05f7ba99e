namespace DueCourse.Casework.Bundles;

using DueCourse.Casework.Log;

/// <summary>What a bundle says of itself: whose case, for which audience, with which chains, from which store, made when.</summary>
/// <param name="Store">The store that made it.</param>
/// <param name="Case">The case.</param>
/// <param name="Audience">For whom, as one word of lower-case letters, digits and <c>-</c>: <c>person</c>.</param>
/// <param name="Chains">The compartments of that audience, in the order of their numbers. One without entries is among them too.</param>
/// <param name="Made">When: an instant, to the microsecond.</param>
/// <param name="Keys">The keys of every signature in it, in the order of their ids.</param>
public sealed record BundleHeader(
    StoreId Store, CaseId Case, string Audience, IReadOnlyList<Compartment> Chains, Instant Made, IReadOnlyList<PublicKey> Keys);

/// <summary>How far the entries of a chain are in the log of their compartment.</summary>
/// <param name="Entries">How many of the chain's entries, from the first, had been logged. At least one.</param>
/// <param name="Head">A signed head of the log.</param>
/// <param name="Index">The leaf of the last of those entries.</param>
/// <param name="Path">That the leaf is there. The chain binds every entry before it.</param>
public sealed record Logged(int Entries, SignedCheckpoint Head, long Index, IReadOnlyList<Digest> Path);

/// <summary>A document as a bundle announces it; its bytes follow.</summary>
/// <param name="Bytes">How many.</param>
/// <param name="Hash">Their SHA-256, which the entry before it names.</param>
public readonly record struct BundledDocument(long Bytes, Digest Hash);

/// <summary>
/// What a bundle may have. Whatever is past one of these is refused before it is held: no more is ever in memory than one line and, of
/// each chain, its head.
/// </summary>
public static class BundleLimits
{
    /// <summary>Bytes of a line: the most that an entry may say, with its envelope.</summary>
    public const int LongestLine = Payload.Most + 1024;

    /// <summary>Bytes of a document in one line.</summary>
    public const int Piece = 48 * 1024;

    /// <summary>Bytes of one document: what a case takes on file, a bundle takes along.</summary>
    public const long LargestDocument = Evidence.ReceiveDocument.Most;

    /// <summary>Entries in all chains together.</summary>
    public const int MostEntries = 10_000_000;

    /// <summary>Documents in all chains together.</summary>
    public const int MostDocuments = 100_000;

    /// <summary>Keys.</summary>
    public const int MostKeys = 16;

    /// <summary>Bytes of a whole bundle: 64 GiB.</summary>
    public const long Largest = 1L << 36;

    /// <summary>Characters of the audience's word.</summary>
    public const int LongestAudience = 40;

    /// <summary>Hashes in a path: more than a log of any size that can be written needs.</summary>
    public const int LongestPath = 62;
}
