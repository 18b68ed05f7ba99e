namespace DueCourse.Casework.Log;

using System.Security.Cryptography;

/// <summary>
/// A key with which signatures are checked: ES256, that is ECDSA on the curve P-256 with SHA-256. It is known by the SHA-256 hash of its
/// SubjectPublicKeyInfo.
/// </summary>
/// <remarks>RFC 7518, section 3.4; FIPS 186-5; RFC 5480.</remarks>
public sealed class PublicKey : IEquatable<PublicKey>
{
    /// <summary>How many bytes the SubjectPublicKeyInfo of a point on P-256 has.</summary>
    public const int SpkiSize = 91;

    // What stands before the two coordinates: the algorithm, the curve, and that the point is written in full.
    private static ReadOnlySpan<byte> Beginning =>
        [0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04];

    private readonly byte[] spki;

    private PublicKey(byte[] spki) => (this.spki, Id) = (spki, Digest.Of(spki));

    /// <summary>The hash of <see cref="Spki"/>: by this a key is named, compared and published.</summary>
    public Digest Id { get; }

    /// <summary>Its SubjectPublicKeyInfo, in DER, with the point uncompressed.</summary>
    public ReadOnlySpan<byte> Spki => spki;

    /// <summary>Reads a SubjectPublicKeyInfo; null when it is anything but a point on P-256, written in the one usual way.</summary>
    public static PublicKey? From(ReadOnlySpan<byte> spki)
    {
        if (spki.Length != SpkiSize || !spki.StartsWith(Beginning)) return null;
        var key = new PublicKey(spki.ToArray());
        try
        {
            using var _ = key.Open();
            return key;
        }
        catch (CryptographicException)
        {
            // A pair of numbers that is no point of the curve.
            return null;
        }
    }

    /// <summary>Reads the first <c>-----BEGIN PUBLIC KEY-----</c> of a text; null when there is none, or it is of another kind.</summary>
    public static PublicKey? FromPem(ReadOnlySpan<char> text)
    {
        if (!PemEncoding.TryFind(text, out var found) || !text[found.Label].SequenceEqual("PUBLIC KEY")) return null;
        var bytes = new byte[found.DecodedDataLength];
        return Convert.TryFromBase64Chars(text[found.Base64Data], bytes, out var length) ? From(bytes.AsSpan(0, length)) : null;
    }

    /// <summary>As a text that other programs read: <c>-----BEGIN PUBLIC KEY-----</c>.</summary>
    public string ToPem() => PemEncoding.WriteString("PUBLIC KEY", spki) + "\n";

    /// <summary>Whether a signature over some bytes was made with this key. Of the two forms that every signature has, only the lower is taken.</summary>
    public bool Verifies(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
    {
        if (signature.Length != Signature.Size || !Signature.IsLow(signature)) return false;
        using var key = Open();
        return key.VerifyData(message, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    /// <inheritdoc/>
    public bool Equals(PublicKey? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PublicKey);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Id.ToString();

    private ECDsa Open() => ECDsa.Create(new ECParameters
    {
        Curve = ECCurve.NamedCurves.nistP256,
        Q = new() { X = spki[^64..^32], Y = spki[^32..] },
    });
}
