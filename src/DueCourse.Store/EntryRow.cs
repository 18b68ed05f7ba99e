namespace DueCourse.Store;

/// <summary>
/// An entry as columns, from which the envelope is rebuilt exactly. Columns are not trusted: what cannot be an entry is a fault,
/// and what can be but is not the one recorded is found by the chain.
/// </summary>
internal static class EntryRow
{
    // Envelopes write years with four digits.
    private static readonly long Earliest = Microseconds(Instant.FromUtc(0, 1, 1, 0, 0));
    private static readonly long Latest = Microseconds(Instant.FromUtc(9999, 12, 31, 23, 59, 59)) + 999_999;

    /// <summary>An instant as a column: microseconds since 1970 began, UTC.</summary>
    public static long Microseconds(Instant instant)
    {
        var ticks = instant.ToUnixTimeTicks();
        return (ticks - ((ticks % 10) + 10) % 10) / 10;
    }

    /// <summary>Rebuilds an entry.</summary>
    /// <exception cref="StoreException">The columns hold no entry.</exception>
    public static Entry Entry(CaseId id, long compartment, long number, long recordedAt, ReadOnlySpan<byte> previous, ReadOnlySpan<byte> commitment, ReadOnlySpan<byte> hash, byte[]? salt, byte[]? payload)
    {
        if (compartment < 0 || compartment >= Compartments.All.Count) throw Bad(id, $"compartment {compartment}");
        if (number is < 1 or > int.MaxValue) throw Bad(id, $"number {number}");
        if (recordedAt < Earliest || recordedAt > Latest) throw Bad(id, $"a moment {recordedAt} microseconds from 1970");
        if (previous.Length != Digest.Size || commitment.Length != Digest.Size || hash.Length != Digest.Size) throw Bad(id, "a hash that has not 32 bytes");
        var envelope = new Envelope(
            id, new((Compartment)compartment, (int)number), Instant.FromUnixTimeTicks(recordedAt * 10), Digest.From(previous), Digest.From(commitment));
        return new(envelope, Digest.From(hash), salt, payload);
    }

    private static StoreException Bad(CaseId id, string what) => StoreException.Damaged($"Case {id} holds an entry with {what}.");
}
