using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DueCourse.Casework.Ledger;

namespace DueCourse.Record.Demonstrations;

/// <summary>
/// Salts that follow from a seed, so that the same demonstration is the same to the last byte. A salt keeps an erased entry from
/// being guessed at; nobody in a demonstration needs that, and no other record may use these.
/// </summary>
internal sealed class SaltsOfASeed(ulong seed) : ISalts
{
    public void Fill(CaseId of, EntryId entry, Span<byte> salt)
    {
        var drawn = SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed} {of} {entry}")));
        drawn.AsSpan(0, salt.Length).CopyTo(salt);
    }
}
