namespace DueCourse.Casework.Ledger;

/// <summary>One entry as it is stored: the envelope that stays for ever, and what it says, which can be erased.</summary>
/// <param name="Envelope">Where it stands.</param>
/// <param name="Hash">The envelope's hash.</param>
/// <param name="Salt">32 bytes; null when erased.</param>
/// <param name="Payload">What it says, in canonical JSON; null when erased.</param>
public sealed record Entry(Envelope Envelope, Digest Hash, byte[]? Salt, byte[]? Payload)
{
    /// <summary>What it said was erased, under a rule that another entry names.</summary>
    public bool IsErased => Payload is null;

    /// <summary>Seals what is said as the next entry of a chain.</summary>
    /// <param name="head">The chain so far.</param>
    /// <param name="payload">Canonical JSON.</param>
    /// <param name="now">When; where the clock went back, the chain's last moment is kept.</param>
    /// <param name="salts">Where the salt comes from.</param>
    public static Entry Seal(ChainHead head, byte[] payload, Instant now, ISalts salts)
    {
        var id = new EntryId(head.Compartment, head.Count + 1);
        var salt = new byte[Ledger.Salt.Size];
        salts.Fill(head.Case, id, salt);
        var at = Instant.Max(head.LastAt, Envelope.ToTheMicrosecond(now));
        var envelope = new Envelope(head.Case, id, at, head.Hash, Ledger.Salt.Commit(salt, payload));
        return new(envelope, envelope.Hash(), salt, payload);
    }
}

/// <summary>How far one chain of a case has come.</summary>
/// <param name="Case">The case.</param>
/// <param name="Compartment">The compartment.</param>
/// <param name="Count">How many entries it has.</param>
/// <param name="Hash">The hash of the last; <see cref="Digest.None"/> when there is none.</param>
/// <param name="LastAt">When the last was recorded; <see cref="Instant.MinValue"/> when there is none.</param>
public sealed record ChainHead(CaseId Case, Compartment Compartment, int Count, Digest Hash, Instant LastAt)
{
    /// <summary>A chain without entries.</summary>
    public static ChainHead Empty(CaseId of, Compartment compartment) => new(of, compartment, 0, Digest.None, Instant.MinValue);

    /// <summary>The head after one more entry.</summary>
    public ChainHead Then(Entry entry) => this with { Count = entry.Envelope.Id.Number, Hash = entry.Hash, LastAt = entry.Envelope.RecordedAt };
}
