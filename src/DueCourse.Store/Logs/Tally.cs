namespace DueCourse.Store.Logs;

using System.Buffers.Binary;
using System.Security.Cryptography;

/// <summary>
/// Whether two collections of numbered hashes are the same, in whatever order each is told, without holding either: a keyed sum. The
/// key is chance and lives as long as the check, so nobody can have prepared a store whose sums agree and whose contents do not.
/// </summary>
/// <remarks>MSet-Add-Hash of Clarke, Devadas, van Dijk, Gassend and Suh (ASIACRYPT 2003), with four sums of 64 bits.</remarks>
internal sealed class Tally(byte[] key)
{
    private ulong a, b, c, d;

    /// <summary>How many there were.</summary>
    public long Count { get; private set; }

    /// <summary>A key for the tallies that are to be compared.</summary>
    public static byte[] Key() => RandomNumberGenerator.GetBytes(Digest.Size);

    /// <summary>One more.</summary>
    public void Add(long number, Digest hash)
    {
        Span<byte> all = stackalloc byte[2 * Digest.Size + sizeof(long)];
        key.CopyTo(all);
        BinaryPrimitives.WriteInt64BigEndian(all[Digest.Size..], number);
        hash.CopyTo(all[(Digest.Size + sizeof(long))..]);
        Span<byte> sum = stackalloc byte[Digest.Size];
        SHA256.HashData(all, sum);
        unchecked
        {
            a += BinaryPrimitives.ReadUInt64BigEndian(sum);
            b += BinaryPrimitives.ReadUInt64BigEndian(sum[8..]);
            c += BinaryPrimitives.ReadUInt64BigEndian(sum[16..]);
            d += BinaryPrimitives.ReadUInt64BigEndian(sum[24..]);
        }

        Count++;
    }

    /// <summary>Whether both were told the same.</summary>
    public bool Agrees(Tally other) => (Count, a, b, c, d) == (other.Count, other.a, other.b, other.c, other.d);
}
