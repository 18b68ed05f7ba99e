namespace DueCourse.Casework.Ledger;

using System.Security.Cryptography;

/// <summary>
/// Thirty-two bytes of chance that hide what a commitment commits to. Whoever destroys a salt and its payload leaves a
/// commitment that proves nothing about anybody, and a chain that still proves everything else.
/// </summary>
public static class Salt
{
    /// <summary>How many bytes it has.</summary>
    public const int Size = 32;

    /// <summary>The commitment to a payload: SHA-256 over the salt, then the payload.</summary>
    /// <exception cref="ArgumentException">The salt is not 32 bytes: with another length two payloads could share a commitment.</exception>
    public static Digest Commit(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> payload)
    {
        if (salt.Length != Size) throw new ArgumentException($"a salt has {Size} bytes, not {salt.Length}", nameof(salt));
        if (payload.Length <= 2048)
        {
            Span<byte> both = stackalloc byte[Size + payload.Length];
            salt.CopyTo(both);
            payload.CopyTo(both[Size..]);
            return Digest.Of(both);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(payload);
        Span<byte> result = stackalloc byte[Digest.Size];
        hash.GetHashAndReset(result);
        return Digest.From(result);
    }
}

/// <summary>Where salts come from: chance in the store, a fixed rule in a test.</summary>
public interface ISalts
{
    /// <summary>The salt of one entry, 32 bytes. A rule must depend on nothing but the entry's place.</summary>
    void Fill(CaseId of, EntryId entry, Span<byte> salt);
}
