namespace DueCourse.Pdf.Fonts;

using System.Buffers.Binary;
using System.Text;

/// <summary>A TrueType font, read from the bytes of its file. Lengths are in thousandths of the size at which it is set.</summary>
public sealed class TrueTypeFont
{
    private readonly FontTables _tables;
    private readonly CharacterMap _characters;
    private readonly int _unitsPerEm, _longMetrics;
    private readonly bool _hasLongPlaces;

    private TrueTypeFont(ReadOnlyMemory<byte> file)
    {
        _tables = new(file);
        var head = _tables["head"].Span;
        _unitsPerEm = BinaryPrimitives.ReadUInt16BigEndian(head[18..]);
        _hasLongPlaces = BinaryPrimitives.ReadInt16BigEndian(head[50..]) != 0;
        Box = [Scaled(S16(head, 36)), Scaled(S16(head, 38)), Scaled(S16(head, 40)), Scaled(S16(head, 42))];
        var hhea = _tables["hhea"].Span;
        (Ascent, Descent) = (Scaled(S16(hhea, 4)), Scaled(S16(hhea, 6)));
        _longMetrics = BinaryPrimitives.ReadUInt16BigEndian(hhea[34..]);
        var os2 = _tables["OS/2"].Span;
        IsBold = BinaryPrimitives.ReadUInt16BigEndian(os2[4..]) >= 600;
        CapHeight = os2.Length >= 90 ? Scaled(S16(os2, 88)) : Ascent;
        Name = ReadName(_tables["name"].Span);
        GlyphCount = BinaryPrimitives.ReadUInt16BigEndian(_tables["maxp"].Span[4..]);
        _characters = new(_tables["cmap"].Span);
    }

    /// <summary>Its PostScript name, without anything but letters, digits and hyphens.</summary>
    public string Name { get; }

    internal int Ascent { get; }

    internal int Descent { get; }

    internal int CapHeight { get; }

    internal bool IsBold { get; }

    internal int GlyphCount { get; }

    /// <summary>The box around every glyph: left, bottom, right, top.</summary>
    internal IReadOnlyList<int> Box { get; }

    internal FontTables Tables => _tables;

    /// <summary>Reads a font.</summary>
    /// <param name="file">The bytes of its file, which are not changed afterwards.</param>
    /// <exception cref="FormatException">They are no TrueType font that can be embedded.</exception>
    public static TrueTypeFont Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            return new(file);
        }
        catch (Exception fault) when (fault is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new FormatException("A table of the font is cut off.", fault);
        }
    }

    /// <summary>The glyph of a character; 0: the font has none.</summary>
    internal int GlyphOf(Rune rune) => _characters[rune] is var glyph && glyph < GlyphCount ? glyph : 0;

    /// <summary>How far the glyph moves what follows it to the right.</summary>
    internal int Advance(int glyph) => Scaled(BinaryPrimitives.ReadUInt16BigEndian(Metric(glyph)));

    /// <summary>The glyph's line of <c>hmtx</c>: advance and left side bearing, as the file has them.</summary>
    internal (ushort Advance, short Bearing) Metrics(int glyph)
    {
        var table = _tables["hmtx"].Span;
        var bearing = glyph < _longMetrics ? glyph * 4 + 2 : _longMetrics * 4 + (glyph - _longMetrics) * 2;
        return (BinaryPrimitives.ReadUInt16BigEndian(Metric(glyph)), BinaryPrimitives.ReadInt16BigEndian(table[bearing..]));
    }

    /// <summary>The glyph's outline as the file has it; empty: it shows nothing.</summary>
    internal ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = _tables["loca"].Span;
        var (start, end) = _hasLongPlaces
            ? (BinaryPrimitives.ReadInt32BigEndian(loca[(glyph * 4)..]), BinaryPrimitives.ReadInt32BigEndian(loca[(glyph * 4 + 4)..]))
            : (2 * BinaryPrimitives.ReadUInt16BigEndian(loca[(glyph * 2)..]), 2 * BinaryPrimitives.ReadUInt16BigEndian(loca[(glyph * 2 + 2)..]));
        return _tables["glyf"].Span[start..end];
    }

    private ReadOnlySpan<byte> Metric(int glyph) => _tables["hmtx"].Span[(Math.Min(glyph, _longMetrics - 1) * 4)..];

    private int Scaled(int units) => (int)Math.Round(units * 1000m / _unitsPerEm, MidpointRounding.AwayFromZero);

    private static int S16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt16BigEndian(bytes[at..]);

    // The record of platform 3 (UTF-16) with the number 6.
    private static string ReadName(ReadOnlySpan<byte> name)
    {
        var texts = BinaryPrimitives.ReadUInt16BigEndian(name[4..]);
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(name[2..]); i++)
        {
            var record = name[(6 + i * 12)..];
            if (BinaryPrimitives.ReadUInt16BigEndian(record) != 3 || BinaryPrimitives.ReadUInt16BigEndian(record[6..]) != 6) continue;
            var text = name.Slice(texts + BinaryPrimitives.ReadUInt16BigEndian(record[10..]), BinaryPrimitives.ReadUInt16BigEndian(record[8..]));
            return new([.. Encoding.BigEndianUnicode.GetString(text).Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')]);
        }

        throw new FormatException("The font has no PostScript name.");
    }
}

/// <summary>The two fonts of a paper.</summary>
/// <param name="Plain">For most of it.</param>
/// <param name="Strong">For headings and what is strong.</param>
public sealed record Typeface(TrueTypeFont Plain, TrueTypeFont Strong);
