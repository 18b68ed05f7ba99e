using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using DueCourse.Casework.Ledger;
using Microsoft.AspNetCore.DataProtection;

namespace DueCourse.Web.Api;

/// <summary>
/// A place in the record of all cases as a reader of the feed is given it: sealed, of one length, never twice the same, and of use to
/// them alone. Open, it would count what was recorded in cases and compartments that they may not read.
/// </summary>
internal sealed class FeedPlaces(IDataProtectionProvider keys)
{
    // Two numbers of nineteen digits at most, and the point between them.
    private const int Length = 40;

    /// <summary>The longest text that is tried.</summary>
    private const int LongestSealed = 600;

    /// <summary>Seals a place for a reader.</summary>
    public string Seal(string place, Actor reader)
    {
        if (place.Length > Length) throw new ArgumentException($"a place has at most {Length} characters, not {place.Length}", nameof(place));
        return Base64Url.EncodeToString(Of(reader).Protect(Encoding.ASCII.GetBytes(place.PadRight(Length))));
    }

    /// <summary>Opens what <see cref="Seal"/> gave the same reader; null for anything else.</summary>
    public string? Open(string text, Actor reader)
    {
        if (text.Length > LongestSealed || !Base64Url.IsValid(text)) return null;
        try
        {
            return Encoding.ASCII.GetString(Of(reader).Unprotect(Base64Url.DecodeFromChars(text))).TrimEnd();
        }
        catch (CryptographicException)
        {
            // Made up, another reader's, or of keys that are gone: no place.
            return null;
        }
    }

    private IDataProtector Of(Actor reader) => keys.CreateProtector("DueCourse.Feed", reader.Role.ToString(), reader.Id);
}
