namespace DueCourse.Casework.Log;

using System.Security.Cryptography;

/// <summary>The hashes of a Merkle tree. A leaf and a node begin with different bytes, so that neither can be passed off as the other.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc6962, section 2.1</remarks>
public static class MerkleHash
{
    /// <summary>The root of a tree without leaves: the hash of no bytes.</summary>
    public static Digest Empty { get; } = Digest.Of([]);

    /// <summary>A leaf: SHA-256 over 0x00 and its bytes.</summary>
    public static Digest Leaf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= 512)
        {
            Span<byte> all = stackalloc byte[1 + bytes.Length];
            all[0] = 0;
            bytes.CopyTo(all[1..]);
            return Digest.Of(all);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([0]);
        hash.AppendData(bytes);
        Span<byte> result = stackalloc byte[Digest.Size];
        hash.GetHashAndReset(result);
        return Digest.From(result);
    }

    /// <summary>The leaf that stands for an entry of a case: over the 32 bytes of the entry's hash.</summary>
    public static Digest Leaf(Digest entry)
    {
        Span<byte> bytes = stackalloc byte[Digest.Size];
        entry.CopyTo(bytes);
        return Leaf(bytes);
    }

    /// <summary>A node: SHA-256 over 0x01, the left hash and the right.</summary>
    public static Digest Node(Digest left, Digest right)
    {
        Span<byte> all = stackalloc byte[1 + 2 * Digest.Size];
        all[0] = 1;
        left.CopyTo(all[1..]);
        right.CopyTo(all[(1 + Digest.Size)..]);
        return Digest.Of(all);
    }
}
