namespace DueCourse.Casework.Log;

using System.Globalization;
using System.Numerics;

/// <summary>Signs for a store. The key, and the chance that signing takes, are kept outside of what is pure.</summary>
public interface ISigner
{
    /// <summary>With what its signatures are checked.</summary>
    PublicKey Key { get; }

    /// <summary>Signs: 64 bytes, r then s (IEEE P1363), in the lower form (<see cref="Signature.Lower"/>).</summary>
    byte[] Sign(ReadOnlySpan<byte> message);
}

/// <summary>
/// Signatures on the curve P-256. To each there is a twin, (r, n − s), that anybody can work out and that verifies as well. Only the one
/// with the lower s is written and taken, so that what is signed cannot be had in two forms.
/// </summary>
public static class Signature
{
    /// <summary>How many bytes: r and s, 32 each, most significant first.</summary>
    public const int Size = 64;

    // The order of the group, FIPS 186-5 and SP 800-186, 3.2.1.3.
    private static readonly BigInteger Order = BigInteger.Parse("0FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551", NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    /// <summary>Whether s is the lower of the two.</summary>
    public static bool IsLow(ReadOnlySpan<byte> signature) => S(signature) <= Order / 2;

    /// <summary>The lower form of a signature.</summary>
    /// <exception cref="ArgumentException">It is not 64 bytes, or s is no number below the order: not a signature.</exception>
    public static byte[] Lower(ReadOnlySpan<byte> signature)
    {
        if (signature.Length != Size) throw new ArgumentException($"a signature has {Size} bytes, not {signature.Length}", nameof(signature));
        var lower = signature.ToArray();
        if (IsLow(signature)) return lower;
        var s = Order - S(signature);
        if (s.Sign <= 0) throw new ArgumentException("s is not below the order of the group", nameof(signature));
        lower.AsSpan(Size / 2).Clear();
        s.TryWriteBytes(lower.AsSpan(Size - s.GetByteCount(isUnsigned: true)), out _, isUnsigned: true, isBigEndian: true);
        return lower;
    }

    private static BigInteger S(ReadOnlySpan<byte> signature) => new(signature[(Size / 2)..], isUnsigned: true, isBigEndian: true);
}
