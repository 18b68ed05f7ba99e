namespace DueCourse.Casework.Bundles;

using System.Buffers;
using System.Globalization;
using System.Text;
using DueCourse.Casework.Log;

/// <summary>
/// The lines of a bundle: how each is written, and how it is read when it is written exactly so. Every line is canonical JSON
/// (RFC 8785). <c>docs/bundles.md</c> says the same for others.
/// </summary>
internal static class BundleLine
{
    /// <summary>The version of the form. A reader of this version reads no other.</summary>
    public const string Form = "1";

    public static ReadOnlySpan<byte> HeaderBegins => "{\"bundle\":{"u8;

    public static ReadOnlySpan<byte> EndBegins => "{\"end\":"u8;

    public static ReadOnlySpan<byte> DocumentBegins => "{\"document\":"u8;

    public static ReadOnlySpan<byte> PieceBegins => "{\"piece\":\""u8;

    private static ReadOnlySpan<byte> PayloadBegins => ",\"payload\":"u8;

    private static ReadOnlySpan<byte> SaltBegins => ",\"salt\":\""u8;

    private static readonly int SaltLength = Base64UrlText.CharactersFor(Salt.Size);

    public static void Header(BundleHeader header, IBufferWriter<byte> to) => Text(to,
        $$$"""{"bundle":{"audience":"{{{header.Audience}}}","case":"{{{header.Case}}}","chains":[{{{string.Join(',', header.Chains.Select(c => $"\"{c.Name()}\""))}}}],"form":"{{{Form}}}","keys":{{{header.Keys.Count}}},"made":"{{{Envelope.Moment.Format(header.Made)}}}","store":"{{{header.Store}}}"}}""");

    /// <summary>A header without its keys, and how many keys follow.</summary>
    public static (BundleHeader Header, int Keys)? Header(ReadOnlySpan<byte> line, out string? otherForm)
    {
        otherForm = null;
        var text = new ExactText(line);
        text.Expect("{\"bundle\":{\"audience\":\""u8);
        var audience = text.Word(BundleLimits.LongestAudience);
        text.Expect("\",\"case\":\""u8);
        var of = text.CaseId();
        text.Expect("\",\"chains\":["u8);
        var chains = new List<Compartment>();
        while (!text.Failed && text.Takes(chains.Count == 0 ? "\""u8 : ",\""u8))
        {
            var chain = text.Compartment();
            text.Expect("\""u8);
            if (chains.Count > 0 && chain <= chains[^1]) text.Fail();
            chains.Add(chain);
        }

        text.Expect("],\"form\":\""u8);
        var form = text.Word(16);
        if (!text.Failed && form != Form)
        {
            otherForm = form;
            return null;
        }

        text.Expect("\",\"keys\":"u8);
        var keys = text.Number();
        text.Expect(",\"made\":\""u8);
        var made = text.Moment();
        text.Expect("\",\"store\":\""u8);
        var store = StoreId.From(text.CaseId().ToBytes());
        text.Expect("\"}}"u8);
        if (chains.Count == 0 || keys is < 1 or > BundleLimits.MostKeys || audience.Contains('/', StringComparison.Ordinal)) text.Fail();
        return text.IsRead ? (new(store, of, audience, chains, made, []), (int)keys) : null;
    }

    public static void Key(PublicKey key, IBufferWriter<byte> to)
    {
        to.Write("{\"key\":{\"id\":\""u8);
        Encoding.ASCII.GetBytes(key.Id.ToString(), to);
        to.Write("\",\"spki\":\""u8);
        Base64UrlText.Write(key.Spki, to);
        to.Write("\"}}\n"u8);
    }

    public static PublicKey? Key(ReadOnlySpan<byte> line)
    {
        var text = new ExactText(line);
        text.Expect("{\"key\":{\"id\":\""u8);
        var id = text.Digest();
        text.Expect("\",\"spki\":\""u8);
        var spki = text.Base64Url(Base64UrlText.CharactersFor(PublicKey.SpkiSize));
        text.Expect("\"}}"u8);
        return text.IsRead && PublicKey.From(spki) is { } key && key.Id == id ? key : null;
    }

    public static void Chain(Compartment compartment, int entries, int logged, IBufferWriter<byte> to) => Text(to, string.Create(
        CultureInfo.InvariantCulture,
        $$$"""{"chain":{"compartment":"{{{compartment.Name()}}}","entries":{{{entries}}},"logged":{{{logged}}}}}"""));

    public static (Compartment Compartment, long Entries, long Logged)? Chain(ReadOnlySpan<byte> line)
    {
        var text = new ExactText(line);
        text.Expect("{\"chain\":{\"compartment\":\""u8);
        var compartment = text.Compartment();
        text.Expect("\",\"entries\":"u8);
        var entries = text.Number();
        text.Expect(",\"logged\":"u8);
        var logged = text.Number();
        text.Expect("}}"u8);
        return text.IsRead ? (compartment, entries, logged) : null;
    }

    public static void Proof(long index, IReadOnlyList<Digest> path, IBufferWriter<byte> to) => Text(to, string.Create(
        CultureInfo.InvariantCulture,
        $$$"""{"proof":{"index":{{{index}}},"path":[{{{string.Join(',', path.Select(hash => $"\"{hash}\""))}}}]}}"""));

    public static (long Index, IReadOnlyList<Digest> Path)? Proof(ReadOnlySpan<byte> line)
    {
        var text = new ExactText(line);
        text.Expect("{\"proof\":{\"index\":"u8);
        var index = text.Number();
        text.Expect(",\"path\":["u8);
        var path = new List<Digest>();
        while (!text.Failed && path.Count < BundleLimits.LongestPath && text.Takes(path.Count == 0 ? "\""u8 : ",\""u8))
        {
            path.Add(text.Digest());
            text.Expect("\""u8);
        }

        text.Expect("]}}"u8);
        return text.IsRead ? (index, path) : null;
    }

    public static void Entry(Entry entry, IBufferWriter<byte> to)
    {
        to.Write("{\"entry\":"u8);
        to.Write(entry.Envelope.ToCanonicalJson());
        if (entry.Payload is null || entry.Salt is null)
        {
            to.Write(",\"erased\":true}\n"u8);
            return;
        }

        to.Write(PayloadBegins);
        to.Write(entry.Payload);
        to.Write(SaltBegins);
        Base64UrlText.Write(entry.Salt, to);
        to.Write("\"}\n"u8);
    }

    /// <summary>An entry whose hash is that of the envelope as it stands there; what it says is not looked into.</summary>
    public static Entry? Entry(ReadOnlySpan<byte> line)
    {
        var text = new ExactText(line);
        text.Expect("{\"entry\":"u8);
        var before = text.Rest;
        var envelope = Envelope.Read(ref text);
        if (text.Failed) return null;
        var hash = Digest.Of(before[..^text.Rest.Length]);
        if (text.Takes(",\"erased\":true}"u8)) return text.IsRead ? new(envelope, hash, null, null) : null;

        // The salt has one length, so where what is said ends is known from the end of the line, whatever it is.
        text.Expect(PayloadBegins);
        var payload = text.Bytes(text.Rest.Length - SaltBegins.Length - SaltLength - "\"}"u8.Length);
        text.Expect(SaltBegins);
        var salt = text.Base64Url(SaltLength);
        text.Expect("\"}"u8);
        return text.IsRead ? new(envelope, hash, salt, payload.ToArray()) : null;
    }

    public static void Document(BundledDocument document, IBufferWriter<byte> to) => Text(to, string.Create(
        CultureInfo.InvariantCulture, $$$"""{"document":{"bytes":{{{document.Bytes}}},"sha256":"{{{document.Hash}}}"}}"""));

    public static BundledDocument? Document(ReadOnlySpan<byte> line)
    {
        var text = new ExactText(line);
        text.Expect("{\"document\":{\"bytes\":"u8);
        var bytes = text.Number();
        text.Expect(",\"sha256\":\""u8);
        var hash = text.Digest();
        text.Expect("\"}}"u8);
        return text.IsRead ? new(bytes, hash) : null;
    }

    public static void Piece(ReadOnlySpan<byte> bytes, IBufferWriter<byte> to)
    {
        to.Write(PieceBegins);
        Base64UrlText.Write(bytes, to);
        to.Write("\"}\n"u8);
    }

    /// <summary>The piece of a document, which must have so many bytes.</summary>
    public static byte[]? Piece(ReadOnlySpan<byte> line, int bytes)
    {
        var text = new ExactText(line);
        text.Expect(PieceBegins);
        var piece = text.Base64Url(Base64UrlText.CharactersFor(bytes));
        text.Expect("\"}"u8);
        return text.IsRead ? piece : null;
    }

    /// <summary>What the seal of a bundle signs: how many bytes and lines stand before it, their hash, the case and the store.</summary>
    public static byte[] Sealed(BundleHeader header, long bytes, long lines, Digest hash) => Encoding.ASCII.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"bytes":{{bytes}},"case":"{{header.Case}}","lines":{{lines}},"sha256":"{{hash}}","store":"{{header.Store}}"}"""));

    public static void End(ReadOnlySpan<byte> isSealed, Digest key, ReadOnlySpan<byte> signature, IBufferWriter<byte> to)
    {
        to.Write(EndBegins);
        to.Write(isSealed);
        SignatureText.Write(key, signature, to);
        to.Write("\n"u8);
    }

    /// <summary>The seal, when it is over exactly what was read.</summary>
    public static (Digest Key, byte[] Signature)? End(ReadOnlySpan<byte> line, ReadOnlySpan<byte> isSealed)
    {
        var text = new ExactText(line);
        text.Expect(EndBegins);
        text.Expect(isSealed);
        var (key, signature) = SignatureText.Read(ref text);
        return text.IsRead ? (key, signature) : null;
    }

    private static void Text(IBufferWriter<byte> to, string line)
    {
        Encoding.ASCII.GetBytes(line, to);
        to.Write("\n"u8);
    }
}
