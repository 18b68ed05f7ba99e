namespace DueCourse.Casework.Ledger;

using System.Buffers;
using System.Buffers.Text;

/// <summary>
/// Reads text that has one form only: fixed words, and values each of which is written in one way. What it has read in full is
/// byte for byte what the writer would write, so nothing can be changed in it without being read as something else or not at all.
/// It reads on after a fault without harm; <see cref="IsRead"/> tells in the end.
/// </summary>
internal ref struct ExactText(ReadOnlySpan<byte> text)
{
    private const int MostDigits = 16;

    private ReadOnlySpan<byte> rest = text;

    /// <summary>Everything was as it should be, to the end.</summary>
    public readonly bool IsRead => !Failed && rest.IsEmpty;

    /// <summary>Something was not as it should be.</summary>
    public bool Failed { get; private set; }

    /// <summary>What is still to be read.</summary>
    public readonly ReadOnlySpan<byte> Rest => rest;

    /// <summary>Says that what was read cannot be.</summary>
    public void Fail() => Failed = true;

    /// <summary>Whether some words stand next.</summary>
    public readonly bool Sees(ReadOnlySpan<byte> words) => !Failed && rest.StartsWith(words);

    /// <summary>Passes some words, which must stand next.</summary>
    public void Expect(ReadOnlySpan<byte> words)
    {
        if (Sees(words)) rest = rest[words.Length..];
        else Failed = true;
    }

    /// <summary>Passes some words if they stand next.</summary>
    public bool Takes(ReadOnlySpan<byte> words)
    {
        if (!Sees(words)) return false;
        rest = rest[words.Length..];
        return true;
    }

    /// <summary>The next bytes.</summary>
    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (Failed || count < 0 || rest.Length < count)
        {
            Failed = true;
            return [];
        }

        var bytes = rest[..count];
        rest = rest[count..];
        return bytes;
    }

    /// <summary>A number from 0 to 9,007,199,254,740,991, the greatest that JSON holds everywhere; without zeros before it.</summary>
    public long Number()
    {
        var length = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var digits = Bytes(length < 0 ? rest.Length : length);
        if (digits.Length is 0 or > MostDigits || (digits[0] == '0' && digits.Length > 1) || !Utf8Parser.TryParse(digits, out long number, out _) || number > MostNumber)
        {
            Failed = true;
            return 0;
        }

        return number;
    }

    /// <summary>The greatest number that is read.</summary>
    public const long MostNumber = (1L << 53) - 1;

    /// <summary>Sixty-four lower-case hexadecimal digits.</summary>
    public Digest Digest()
    {
        Span<byte> bytes = stackalloc byte[Ledger.Digest.Size];
        Hex(bytes);
        return Ledger.Digest.From(bytes);
    }

    /// <summary>Thirty-two lower-case hexadecimal digits.</summary>
    public CaseId CaseId()
    {
        Span<byte> bytes = stackalloc byte[Ledger.CaseId.Size];
        Hex(bytes);
        return Ledger.CaseId.From(bytes);
    }

    /// <summary>An instant as the record writes it.</summary>
    public Instant Moment()
    {
        if (Moments.TryRead(Bytes(Moments.Length), out var instant)) return instant;
        Failed = true;
        return default;
    }

    /// <summary>Lower-case letters, digits, <c>-</c> and <c>/</c>, up to a number of them: a word that needs no escape.</summary>
    public string Word(int most)
    {
        var length = 0;
        while (length < rest.Length && rest[length] is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'/') length++;
        if (length == 0 || length > most) Failed = true;
        return System.Text.Encoding.ASCII.GetString(Bytes(length));
    }

    /// <summary>What stands before the next quotation mark, which is passed. The text must be known to hold no escape.</summary>
    public ReadOnlySpan<byte> Quoted()
    {
        var length = rest.IndexOf((byte)'"');
        if (length < 0) Failed = true;
        var quoted = Bytes(length);
        Expect("\""u8);
        return quoted;
    }

    /// <summary>The same as a string. The text must be known to be UTF-8 as well.</summary>
    public string Plain() => System.Text.Encoding.UTF8.GetString(Quoted());

    /// <summary>A day as the record writes those from year 1: <c>2026-11-26</c>.</summary>
    public LocalDate Day()
    {
        if (Moments.TryReadDay(Bytes(Moments.DayLength), out var day)) return day;
        Failed = true;
        return default;
    }

    /// <summary>A compartment's word.</summary>
    public Compartment Compartment()
    {
        if (Compartments.TryParse(Word(16), out var compartment)) return compartment;
        Failed = true;
        return default;
    }

    /// <summary>Bytes in the alphabet that is safe in addresses (RFC 4648, section 5), without padding, with no bit to spare.</summary>
    public byte[] Base64Url(int characters)
    {
        var written = Bytes(characters);
        var bytes = new byte[Base64UrlText.BytesIn(written.Length)];
        if (Failed || !Base64UrlText.TryRead(written, bytes)) Failed = true;
        return bytes;
    }

    private void Hex(scoped Span<byte> bytes)
    {
        var digits = Bytes(2 * bytes.Length);
        if (Failed || digits.ContainsAnyInRange((byte)'A', (byte)'F') || Convert.FromHexString(digits, bytes, out _, out _) != OperationStatus.Done) Failed = true;
    }
}
