namespace DueCourse.Casework.Ledger;

using System.Buffers;
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

    /// <summary>The canonical JSON (RFC 8785) over which the entry's hash is taken.</summary>
    public byte[] ToCanonicalJson()
    {
        var buffer = new ArrayBufferWriter<byte>(384);
        Write(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The entry's hash: it names the entry in the chain and is the leaf of the log.</summary>
    public Digest Hash()
    {
        var buffer = new ArrayBufferWriter<byte>(384);
        Write(buffer);
        return Digest.Of(buffer.WrittenSpan);
    }

    // Keys in their order; every value is digits, lower-case words or an instant, so nothing needs escaping.
    private void Write(ArrayBufferWriter<byte> to)
    {
        to.Write("{\"at\":\""u8);
        Moments.Write(RecordedAt, to);
        to.Write("\",\"case\":\""u8);
        Hex(Case.ToBytes(), to);
        to.Write("\",\"commitment\":\""u8);
        Hex(Commitment, to);
        to.Write("\",\"compartment\":\""u8);
        Ascii(Id.Compartment.Name(), to);
        to.Write("\",\"number\":"u8);
        Utf8Formatter.TryFormat(Id.Number, to.GetSpan(11), out var digits);
        to.Advance(digits);
        to.Write(",\"previous\":\""u8);
        Hex(Previous, to);
        to.Write("\",\"v\":1}"u8);
    }

    private static void Hex(Digest digest, ArrayBufferWriter<byte> to)
    {
        Span<byte> bytes = stackalloc byte[Digest.Size];
        digest.CopyTo(bytes);
        Hex(bytes, to);
    }

    private static void Hex(ReadOnlySpan<byte> bytes, ArrayBufferWriter<byte> to)
    {
        Convert.TryToHexStringLower(bytes, to.GetSpan(2 * bytes.Length), out var written);
        to.Advance(written);
    }

    private static void Ascii(string text, ArrayBufferWriter<byte> to) =>
        to.Advance(System.Text.Encoding.ASCII.GetBytes(text, to.GetSpan(text.Length)));
}
