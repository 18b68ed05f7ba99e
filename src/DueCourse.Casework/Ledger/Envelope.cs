namespace DueCourse.Casework.Ledger;

using System.Buffers.Text;
using NodaTime.Text;

/// <summary>
/// What is hashed and never erased: where an entry stands, when it was recorded, which entry stood before it, and a
/// commitment to what it says. It holds nothing about anybody.
/// </summary>
/// <param name="Case">The case.</param>
/// <param name="Id">The compartment, and the number in its chain.</param>
/// <param name="RecordedAt">When it was recorded: an instant, to the microsecond; never before that of the entry before it.</param>
/// <param name="Previous">The hash of the entry before it in the same chain; <see cref="Digest.None"/> for the first.</param>
/// <param name="Commitment">SHA-256 over the salt and the canonical payload.</param>
public sealed record Envelope(CaseId Case, EntryId Id, Instant RecordedAt, Digest Previous, Digest Commitment)
{
    /// <summary>Instants as the record writes them: six digits after the second, and Z.</summary>
    public static InstantPattern Moment { get; } = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'ffffff'Z'");

    /// <summary>An instant cut to the microsecond, as everything recorded is.</summary>
    public static Instant ToTheMicrosecond(Instant instant)
    {
        var ticks = instant.ToUnixTimeTicks();
        return Instant.FromUnixTimeTicks(ticks - ((ticks % 10) + 10) % 10);
    }

    /// <summary>The most bytes that one has.</summary>
    internal const int Longest = 384;

    /// <summary>The canonical JSON (RFC 8785) over which the entry's hash is taken.</summary>
    public byte[] ToCanonicalJson()
    {
        Span<byte> place = stackalloc byte[Longest];
        return place[..Write(place)].ToArray();
    }

    /// <summary>The entry's hash: it names the entry in the chain and is the leaf of the log.</summary>
    public Digest Hash()
    {
        Span<byte> place = stackalloc byte[Longest];
        return Digest.Of(place[..Write(place)]);
    }

    /// <summary>Reads an envelope that is written exactly as <see cref="ToCanonicalJson"/> writes it.</summary>
    internal static Envelope Read(ref ExactText text)
    {
        text.Expect("{\"at\":\""u8);
        var at = text.Moment();
        text.Expect("\",\"case\":\""u8);
        var of = text.CaseId();
        text.Expect("\",\"commitment\":\""u8);
        var commitment = text.Digest();
        text.Expect("\",\"compartment\":\""u8);
        var compartment = text.Compartment();
        text.Expect("\",\"number\":"u8);
        var number = text.Number();
        text.Expect(",\"previous\":\""u8);
        var previous = text.Digest();
        text.Expect("\",\"v\":1}"u8);
        if (number is < 1 or > int.MaxValue) text.Fail();
        return new(of, new(compartment, (int)number), at, previous, commitment);
    }

    // Keys in their order; every value is digits, lower-case words or an instant, so nothing needs escaping.
    private int Write(Span<byte> place)
    {
        var to = place;
        Put("{\"at\":\""u8, ref to);
        Moments.Write(RecordedAt, to);
        to = to[Moments.Length..];
        Put("\",\"case\":\""u8, ref to);
        Span<byte> bytes = stackalloc byte[Digest.Size];
        Case.CopyTo(bytes);
        Hex(bytes[..CaseId.Size], ref to);
        Put("\",\"commitment\":\""u8, ref to);
        Commitment.CopyTo(bytes);
        Hex(bytes, ref to);
        Put("\",\"compartment\":\""u8, ref to);
        to = to[System.Text.Encoding.ASCII.GetBytes(Id.Compartment.Name(), to)..];
        Put("\",\"number\":"u8, ref to);
        Utf8Formatter.TryFormat(Id.Number, to, out var digits);
        to = to[digits..];
        Put(",\"previous\":\""u8, ref to);
        Previous.CopyTo(bytes);
        Hex(bytes, ref to);
        Put("\",\"v\":1}"u8, ref to);
        return place.Length - to.Length;
    }

    private static void Put(scoped ReadOnlySpan<byte> words, ref Span<byte> to)
    {
        words.CopyTo(to);
        to = to[words.Length..];
    }

    private static void Hex(scoped ReadOnlySpan<byte> bytes, ref Span<byte> to)
    {
        Convert.TryToHexStringLower(bytes, to, out var written);
        to = to[written..];
    }
}
