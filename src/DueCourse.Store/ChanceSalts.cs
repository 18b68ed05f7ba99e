namespace DueCourse.Store;

using System.Security.Cryptography;

/// <summary>Salts from the machine's source of chance.</summary>
public sealed class ChanceSalts : ISalts
{
    /// <inheritdoc/>
    public void Fill(CaseId of, EntryId entry, Span<byte> salt) => RandomNumberGenerator.Fill(salt);
}
