namespace DueCourse.Pdf.Fonts;

using System.Buffers.Binary;

/// <summary>The tables of a TrueType file, by their names of four letters.</summary>
internal sealed class FontTables
{
    private readonly ReadOnlyMemory<byte> _file;
    private readonly Dictionary<string, (int Start, int Length)> _places = new(StringComparer.Ordinal);

    /// <summary>Reads the list of tables.</summary>
    /// <exception cref="FormatException">It is no TrueType file.</exception>
    public FontTables(ReadOnlyMemory<byte> file)
    {
        _file = file;
        var bytes = file.Span;
        if (bytes.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(bytes) != 0x0001_0000) throw new FormatException("The font is no TrueType file.");
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]); i++)
        {
            if (bytes.Length < 28 + i * 16) throw new FormatException("The font's list of tables is cut off.");
            var at = bytes.Slice(12 + i * 16, 16);
            var (start, length) = (BinaryPrimitives.ReadUInt32BigEndian(at[8..]), BinaryPrimitives.ReadUInt32BigEndian(at[12..]));
            if (start + (ulong)length > (ulong)bytes.Length) throw new FormatException("A table of the font lies outside of its file.");
            _places[new([(char)at[0], (char)at[1], (char)at[2], (char)at[3]])] = ((int)start, (int)length);
        }
    }

    public bool Has(string name) => _places.ContainsKey(name);

    /// <summary>The bytes of a table.</summary>
    /// <exception cref="FormatException">The font has no such table.</exception>
    public ReadOnlyMemory<byte> this[string name] => _places.TryGetValue(name, out var place)
        ? _file.Slice(place.Start, place.Length)
        : throw new FormatException($"The font has no table '{name}'.");
}
