namespace DueCourse.Casework.Ledger;

/// <summary>Which case: 128 bits of chance, so that it says nothing of the person, written as 32 lower-case hexadecimal digits.</summary>
public readonly record struct CaseId
{
    private readonly UInt128 number;

    private CaseId(UInt128 number) => this.number = number;

    /// <summary>How many bytes it has.</summary>
    public const int Size = 16;

    /// <summary>From 16 bytes of chance.</summary>
    /// <exception cref="ArgumentException">There are not 16 bytes.</exception>
    public static CaseId From(ReadOnlySpan<byte> bytes) => bytes.Length == Size
        ? new(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes))
        : throw new ArgumentException($"a case id has {Size} bytes, not {bytes.Length}", nameof(bytes));

    /// <summary>Reads 32 lower-case hexadecimal digits, and nothing else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CaseId id)
    {
        id = default;
        if (text.Length != 2 * Size) return false;
        foreach (var c in text)
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f'))) return false;
        Span<byte> bytes = stackalloc byte[Size];
        Convert.FromHexString(text, bytes, out _, out _);
        id = From(bytes);
        return true;
    }

    /// <summary>Its bytes, in the order in which they are written.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Size];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>Its bytes, into a place of at least 16.</summary>
    public void CopyTo(Span<byte> place) => System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(place, number);

    /// <summary>Whether it comes before another in the order of their bytes.</summary>
    public bool IsBefore(CaseId other) => number < other.number;

    /// <inheritdoc/>
    public override string ToString() => number.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
