namespace DueCourse.Pdf.Fonts;

using System.Buffers.Binary;
using System.Text;

/// <summary>Which glyph a font shows for a character: its table <c>cmap</c>, in the formats 4 and 12.</summary>
internal sealed class CharacterMap
{
    private readonly Dictionary<int, ushort> _glyphs = [];

    public CharacterMap(ReadOnlySpan<byte> cmap)
    {
        // The fuller form last, so that it wins.
        foreach (var wanted in new[] { 4, 12 })
            for (var i = 0; i < U16(cmap, 2); i++)
            {
                var (platform, encoding) = (U16(cmap, 4 + i * 8), U16(cmap, 6 + i * 8));
                var sub = cmap[BinaryPrimitives.ReadInt32BigEndian(cmap[(8 + i * 8)..])..];
                if (!(platform == 0 || (platform == 3 && encoding is 1 or 10)) || U16(sub, 0) != wanted) continue;
                if (wanted == 4) ReadSegments(sub);
                else ReadGroups(sub);
            }
    }

    /// <summary>The glyph; 0: the font has none.</summary>
    public int this[Rune rune] => _glyphs.GetValueOrDefault(rune.Value);

    private void ReadSegments(ReadOnlySpan<byte> sub)
    {
        var twice = U16(sub, 6);
        for (var i = 0; i < twice; i += 2)
        {
            var (end, start) = (U16(sub, 14 + i), U16(sub, 16 + twice + i));
            var (delta, offset) = (U16(sub, 16 + 2 * twice + i), U16(sub, 16 + 3 * twice + i));
            for (var c = start; c <= end && c != 0xFFFF; c++)
            {
                var glyph = c;
                if (offset != 0) glyph = U16(sub, 16 + 3 * twice + i + offset + 2 * (c - start));
                if (offset == 0 || glyph != 0) glyph = (glyph + delta) & 0xFFFF;
                if (glyph != 0) _glyphs[c] = (ushort)glyph;
            }
        }
    }

    private void ReadGroups(ReadOnlySpan<byte> sub)
    {
        for (var i = 0; i < BinaryPrimitives.ReadInt32BigEndian(sub[12..]); i++)
        {
            var group = sub[(16 + 12 * i)..];
            var (start, end, glyph) = (BinaryPrimitives.ReadInt32BigEndian(group), BinaryPrimitives.ReadInt32BigEndian(group[4..]), BinaryPrimitives.ReadInt32BigEndian(group[8..]));
            for (var c = start; c <= end && c <= 0x10FFFF; c++) _glyphs[c] = (ushort)(glyph + c - start);
        }
    }

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
}
