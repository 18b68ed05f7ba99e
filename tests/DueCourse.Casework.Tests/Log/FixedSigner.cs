namespace DueCourse.Casework.Tests.Log;

using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using DueCourse.Casework.Log;

/// <summary>
/// Signs without chance (RFC 6979), so that tests can compare bytes. For tests alone: plain arithmetic on big numbers takes a time that
/// tells of the key.
/// </summary>
internal sealed class FixedSigner : ISigner
{
    private static readonly BigInteger N = Hex("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");
    private readonly BigInteger secret;

    public FixedSigner(string secret)
    {
        this.secret = Hex(secret);
        using var key = Point(this.secret);
        Key = PublicKey.From(key.ExportSubjectPublicKeyInfo())!;
    }

    /// <summary>The key of RFC 6979, A.2.5.</summary>
    public static FixedSigner OfTheStandard { get; } = new("C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721");

    public static FixedSigner Another { get; } = new("0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF");

    public PublicKey Key { get; }

    public byte[] Sign(ReadOnlySpan<byte> message) => Signature.Lower(SignAsItComes(message));

    public byte[] SignAsItComes(ReadOnlySpan<byte> message)
    {
        var hash = SHA256.HashData(message);
        var z = Read(hash) % N;
        byte[] v = [.. Enumerable.Repeat((byte)1, 32)], k = new byte[32];
        byte[] seed = [.. Bytes(secret), .. Bytes(z)];
        k = HMACSHA256.HashData(k, (byte[])[.. v, 0, .. seed]);
        v = HMACSHA256.HashData(k, v);
        k = HMACSHA256.HashData(k, (byte[])[.. v, 1, .. seed]);
        v = HMACSHA256.HashData(k, v);
        while (true)
        {
            v = HMACSHA256.HashData(k, v);
            var nonce = Read(v);
            if (nonce > 0 && nonce < N)
            {
                using var point = Point(nonce);
                var r = Read(point.ExportParameters(includePrivateParameters: false).Q.X!) % N;
                var s = BigInteger.ModPow(nonce, N - 2, N) * (z + r * secret) % N;
                if (r > 0 && s > 0) return [.. Bytes(r), .. Bytes(s)];
            }

            k = HMACSHA256.HashData(k, (byte[])[.. v, 0]);
            v = HMACSHA256.HashData(k, v);
        }
    }

    private static BigInteger Hex(string digits) => BigInteger.Parse("0" + digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static BigInteger Read(byte[] bytes) => new(bytes, isUnsigned: true, isBigEndian: true);

    private static byte[] Bytes(BigInteger number)
    {
        var bytes = new byte[32];
        number.TryWriteBytes(bytes.AsSpan(32 - number.GetByteCount(isUnsigned: true)), out _, isUnsigned: true, isBigEndian: true);
        return bytes;
    }

    // The curve's base point times a number: the public key that belongs to it as a secret.
    private static ECDsa Point(BigInteger factor) => ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = Bytes(factor) });
}
