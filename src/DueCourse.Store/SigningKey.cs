namespace DueCourse.Store;

using System.Security.Cryptography;
using DueCourse.Casework.Log;

/// <summary>A store's own key, in memory: ES256. A store that keeps its key in a device signs there and implements <see cref="ISigner"/>.</summary>
public sealed class SigningKey : ISigner, IDisposable
{
    private readonly ECDsa key;

    private SigningKey(ECDsa key, PublicKey @public) => (this.key, Key) = (key, @public);

    /// <inheritdoc/>
    public PublicKey Key { get; }

    /// <summary>A new key.</summary>
    public static SigningKey Make()
    {
        var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new(made, PublicKey.From(made.ExportSubjectPublicKeyInfo())!);
    }

    /// <summary>Reads a private key in PKCS #8 (<c>-----BEGIN PRIVATE KEY-----</c>); null when it is anything but a key on P-256.</summary>
    public static SigningKey? FromPem(ReadOnlySpan<char> pem)
    {
        var read = ECDsa.Create();
        try
        {
            read.ImportFromPem(pem);
            if (PublicKey.From(read.ExportSubjectPublicKeyInfo()) is { } @public && HasPrivatePart(read)) return new(read, @public);
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException)
        {
            // Not a key. The message of the platform could quote what was read, and this may be another secret.
        }

        read.Dispose();
        return null;
    }

    /// <summary>As PKCS #8, to be kept where nobody else reads.</summary>
    public string ToPem() => key.ExportPkcs8PrivateKeyPem() + "\n";

    /// <inheritdoc/>
    public byte[] Sign(ReadOnlySpan<byte> message) =>
        Signature.Lower(key.SignData(message.ToArray(), HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation));

    /// <inheritdoc/>
    public void Dispose() => key.Dispose();

    private static bool HasPrivatePart(ECDsa of) => of.ExportParameters(includePrivateParameters: true).D is not null;
}
