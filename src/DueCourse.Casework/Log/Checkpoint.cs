namespace DueCourse.Casework.Log;

using System.Buffers;
using System.Buffers.Text;

/// <summary>The head of a log at a moment: all that was ever appended to it, in one hash.</summary>
/// <param name="Store">The store.</param>
/// <param name="Log">The log.</param>
/// <param name="Size">How many leaves it has.</param>
/// <param name="Root">The root of its Merkle tree.</param>
/// <param name="At">When the head was made: an instant, to the microsecond.</param>
public sealed record Checkpoint(StoreId Store, LogId Log, long Size, Digest Root, Instant At)
{
    /// <summary>What is signed, in canonical JSON: <c>{"at", "log", "root", "size", "store"}</c>.</summary>
    /// <exception cref="InvalidOperationException">The size is negative or past what JSON can hold.</exception>
    public byte[] ToCanonicalJson()
    {
        var to = new ArrayBufferWriter<byte>(256);
        WriteTo(to);
        return to.WrittenSpan.ToArray();
    }

    internal void WriteTo(IBufferWriter<byte> to)
    {
        if (Size is < 0 or > ExactText.MostNumber) throw new InvalidOperationException($"a log of {Size} has no head");
        to.Write("{\"at\":\""u8);
        Moments.Write(At, to.GetSpan(Moments.Length));
        to.Advance(Moments.Length);
        to.Write("\",\"log\":\""u8);
        Ascii(Log.ToString(), to);
        to.Write("\",\"root\":\""u8);
        Ascii(Root.ToString(), to);
        to.Write("\",\"size\":"u8);
        Utf8Formatter.TryFormat(Size, to.GetSpan(20), out var digits);
        to.Advance(digits);
        to.Write(",\"store\":\""u8);
        Ascii(Store.ToString(), to);
        to.Write("\"}"u8);
    }

    internal static Checkpoint Read(ref ExactText text)
    {
        text.Expect("{\"at\":\""u8);
        var at = text.Moment();
        text.Expect("\",\"log\":\""u8);
        if (!LogId.TryParse(text.Word(32), out var log)) text.Fail();
        text.Expect("\",\"root\":\""u8);
        var root = text.Digest();
        text.Expect("\",\"size\":"u8);
        var size = text.Number();
        text.Expect(",\"store\":\""u8);
        var store = StoreId.From(text.CaseId().ToBytes());
        text.Expect("\"}"u8);
        return new(store, log, size, root, at);
    }

    private static void Ascii(string text, IBufferWriter<byte> to) => to.Advance(System.Text.Encoding.ASCII.GetBytes(text, to.GetSpan(text.Length)));
}

/// <summary>A head that somebody answers for.</summary>
/// <param name="Checkpoint">The head.</param>
/// <param name="Key">The id of the key that signed it.</param>
/// <param name="Signature">ES256 over the head's canonical JSON: 64 bytes, r then s, in the lower form.</param>
public sealed record SignedCheckpoint(Checkpoint Checkpoint, Digest Key, byte[] Signature)
{
    /// <summary>Signs a head.</summary>
    public static SignedCheckpoint Sign(Checkpoint checkpoint, ISigner signer) => new(checkpoint, signer.Key.Id, signer.Sign(checkpoint.ToCanonicalJson()));

    /// <summary>Whether this key signed it.</summary>
    public bool IsSignedBy(PublicKey key) => key.Id == Key && key.Verifies(Checkpoint.ToCanonicalJson(), Signature);

    /// <summary>In canonical JSON: <c>{"checkpoint": the head, "key": id, "signature": base64url}</c>.</summary>
    public byte[] ToCanonicalJson()
    {
        var to = new ArrayBufferWriter<byte>(512);
        to.Write("{\"checkpoint\":"u8);
        Checkpoint.WriteTo(to);
        SignatureText.Write(Key, Signature, to);
        return to.WrittenSpan.ToArray();
    }

    /// <summary>Reads what <see cref="ToCanonicalJson"/> writes, and nothing else; null for any other text. The signature is not checked.</summary>
    public static SignedCheckpoint? Read(ReadOnlySpan<byte> json)
    {
        var text = new ExactText(json);
        text.Expect("{\"checkpoint\":"u8);
        var checkpoint = Log.Checkpoint.Read(ref text);
        var (key, signature) = SignatureText.Read(ref text);
        return text.IsRead ? new(checkpoint, key, signature) : null;
    }
}

/// <summary>How what is signed ends: <c>,"key":"…","signature":"…"}</c>.</summary>
internal static class SignatureText
{
    public static void Write(Digest key, ReadOnlySpan<byte> signature, IBufferWriter<byte> to)
    {
        to.Write(",\"key\":\""u8);
        to.Advance(System.Text.Encoding.ASCII.GetBytes(key.ToString(), to.GetSpan(2 * Digest.Size)));
        to.Write("\",\"signature\":\""u8);
        Base64UrlText.Write(signature, to);
        to.Write("\"}"u8);
    }

    public static (Digest Key, byte[] Signature) Read(ref ExactText text)
    {
        text.Expect(",\"key\":\""u8);
        var key = text.Digest();
        text.Expect("\",\"signature\":\""u8);
        var signature = text.Base64Url(Base64UrlText.CharactersFor(Signature.Size));
        text.Expect("\"}"u8);
        return (key, signature);
    }
}
