namespace DueCourse.Casework.Ledger;

using System.Buffers.Binary;
using System.Security.Cryptography;

/// <summary>A SHA-256 hash: 32 bytes, written as 64 lower-case hexadecimal digits.</summary>
/// <remarks>FIPS 180-4.</remarks>
public readonly struct Digest : IEquatable<Digest>
{
    /// <summary>How many bytes it has.</summary>
    public const int Size = 32;

    private readonly ulong a, b, c, d;

    private Digest(ReadOnlySpan<byte> bytes)
    {
        a = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        b = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        c = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        d = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
    }

    /// <summary>Thirty-two zero bytes: what the first entry of a chain names as the one before it.</summary>
    public static Digest None => default;

    /// <summary>The hash of some bytes.</summary>
    public static Digest Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(bytes, hash);
        return new(hash);
    }

    /// <summary>A hash that was computed elsewhere.</summary>
    /// <exception cref="ArgumentException">There are not 32 bytes.</exception>
    public static Digest From(ReadOnlySpan<byte> bytes) =>
        bytes.Length == Size ? new(bytes) : throw new ArgumentException($"a SHA-256 hash has {Size} bytes, not {bytes.Length}", nameof(bytes));

    /// <summary>Reads 64 lower-case hexadecimal digits, and nothing else: there is one way to write a hash.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Digest digest)
    {
        digest = default;
        if (text.Length != 2 * Size) return false;
        foreach (var digit in text)
            if (digit is not ((>= '0' and <= '9') or (>= 'a' and <= 'f'))) return false;
        Span<byte> bytes = stackalloc byte[Size];
        Convert.FromHexString(text, bytes, out _, out _);
        digest = new(bytes);
        return true;
    }

    /// <summary>Its bytes, into a place of at least 32.</summary>
    public void CopyTo(Span<byte> place)
    {
        BinaryPrimitives.WriteUInt64BigEndian(place, a);
        BinaryPrimitives.WriteUInt64BigEndian(place[8..], b);
        BinaryPrimitives.WriteUInt64BigEndian(place[16..], c);
        BinaryPrimitives.WriteUInt64BigEndian(place[24..], d);
    }

    /// <summary>Its bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Size];
        CopyTo(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <inheritdoc/>
    public bool Equals(Digest other) => a == other.a && b == other.b && c == other.c && d == other.d;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Digest other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => a.GetHashCode();

    /// <summary>The same hash.</summary>
    public static bool operator ==(Digest left, Digest right) => left.Equals(right);

    /// <summary>Another hash.</summary>
    public static bool operator !=(Digest left, Digest right) => !left.Equals(right);
}
