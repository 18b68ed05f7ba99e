namespace DueCourse.Casework.Log;

/// <summary>Which store: 128 bits of chance, drawn once when it is made, written as 32 lower-case hexadecimal digits.</summary>
/// <param name="Number">The bits.</param>
public readonly record struct StoreId(UInt128 Number)
{
    /// <summary>From 16 bytes of chance.</summary>
    /// <exception cref="ArgumentException">There are not 16 bytes.</exception>
    public static StoreId From(ReadOnlySpan<byte> bytes) => bytes.Length == 16
        ? new(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes))
        : throw new ArgumentException($"a store's id has 16 bytes, not {bytes.Length}", nameof(bytes));

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out StoreId id)
    {
        var isOne = CaseId.TryParse(text, out var bits);
        id = isOne ? From(bits.ToBytes()) : default;
        return isOne;
    }

    /// <inheritdoc/>
    public override string ToString() => Number.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
