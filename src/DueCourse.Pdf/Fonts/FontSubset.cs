namespace DueCourse.Pdf.Fonts;

using System.Buffers.Binary;
using System.Text;

/// <summary>
/// The part of a font that a paper uses, as a TrueType file of its own. Each character has a glyph of its own, even where the font
/// shows two alike: what is copied out of the paper is then what was put in. The same characters give the same bytes.
/// </summary>
internal sealed class FontSubset
{
    private const int ArgumentsAreWords = 0x1, HasScale = 0x8, MoreFollow = 0x20, HasTwoScales = 0x40, HasMatrix = 0x80;

    private readonly TrueTypeFont _font;
    private readonly List<int> _glyphs = [0];
    private readonly Dictionary<Rune, int> _numbers = [];

    /// <summary>Takes from a font what some characters need.</summary>
    /// <param name="font">The font.</param>
    /// <param name="used">The characters, for each of which it has a glyph.</param>
    public FontSubset(TrueTypeFont font, IEnumerable<Rune> used)
    {
        _font = font;
        Characters = [.. used.Distinct().Order()];
        foreach (var rune in Characters)
        {
            _numbers[rune] = _glyphs.Count;
            _glyphs.Add(font.GlyphOf(rune));
        }

        Bytes = Write();
    }

    /// <summary>The characters in their order: the first is glyph 1.</summary>
    public IReadOnlyList<Rune> Characters { get; }

    /// <summary>The file.</summary>
    public byte[] Bytes { get; }

    /// <summary>The glyph that the subset shows for a character.</summary>
    public int this[Rune rune] => _numbers[rune];

    private byte[] Write()
    {
        // Parts of composed glyphs are added behind while the list is walked.
        var added = new Dictionary<int, int>();
        var (outlines, places) = (new List<byte>(), new List<int>());
        for (var i = 0; i < _glyphs.Count; i++)
        {
            places.Add(outlines.Count);
            outlines.AddRange(WithPartsRenumbered(_font.Outline(_glyphs[i]), added));
            while (outlines.Count % 4 != 0) outlines.Add(0);
        }

        places.Add(outlines.Count);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = [.. outlines], ["loca"] = new byte[places.Count * 4], ["hmtx"] = new byte[_glyphs.Count * 4],
            ["head"] = _font.Tables["head"].ToArray(), ["hhea"] = _font.Tables["hhea"].ToArray(), ["maxp"] = _font.Tables["maxp"].ToArray(),
        };
        foreach (var hints in new[] { "cvt ", "fpgm", "prep" })
            if (_font.Tables.Has(hints)) tables[hints] = _font.Tables[hints].ToArray();
        for (var i = 0; i < places.Count; i++) BinaryPrimitives.WriteInt32BigEndian(tables["loca"].AsSpan(i * 4), places[i]);
        for (var i = 0; i < _glyphs.Count; i++)
        {
            var (advance, bearing) = _font.Metrics(_glyphs[i]);
            BinaryPrimitives.WriteUInt16BigEndian(tables["hmtx"].AsSpan(i * 4), advance);
            BinaryPrimitives.WriteInt16BigEndian(tables["hmtx"].AsSpan(i * 4 + 2), bearing);
        }

        BinaryPrimitives.WriteInt16BigEndian(tables["head"].AsSpan(50), 1);
        BinaryPrimitives.WriteUInt16BigEndian(tables["hhea"].AsSpan(34), (ushort)_glyphs.Count);
        BinaryPrimitives.WriteUInt16BigEndian(tables["maxp"].AsSpan(4), (ushort)_glyphs.Count);
        return FontFile.Of(tables);
    }

    private byte[] WithPartsRenumbered(ReadOnlySpan<byte> outline, Dictionary<int, int> added)
    {
        var bytes = outline.ToArray();
        if (bytes.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(bytes) >= 0) return bytes;
        for (int at = 10, flags = MoreFollow; (flags & MoreFollow) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));
            var part = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2));
            if (!added.TryGetValue(part, out var number))
            {
                added[part] = number = _glyphs.Count;
                _glyphs.Add(part);
            }

            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at + 2), (ushort)number);
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2)
                + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
        }

        return bytes;
    }
}
