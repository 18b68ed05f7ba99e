namespace DueCourse.Pdf.Writing;

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using DueCourse.Pdf.Fonts;
using static DueCourse.Pdf.Writing.PdfSyntax;

/// <summary>A font in the file: its subset, the widths of its glyphs, and which character each of them is.</summary>
internal sealed class EmbeddedFont
{
    // A table of characters takes at most a hundred lines at a time.
    private const int MostAtOnce = 100;

    private readonly FontSubset _subset;

    public EmbeddedFont(TrueTypeFont font, IEnumerable<Rune> used, PdfObjects objects)
    {
        _subset = new(font, used);
        var name = $"{Tag(_subset.Bytes)}+{font.Name}";
        var file = objects.AddCompressed($"/Length1 {Whole(_subset.Bytes.Length)}", _subset.Bytes);
        var descriptor = objects.Add(
            $"<</Type/FontDescriptor/FontName/{name}/Flags 32/FontBBox{Array(font.Box.Select(Whole))}/ItalicAngle 0/Ascent {Whole(font.Ascent)}/Descent {Whole(font.Descent)}" +
            $"/CapHeight {Whole(font.CapHeight)}/StemV {(font.IsBold ? "140" : "80")}/FontFile2 {Reference(file)}>>");
        var widths = _subset.Characters.Select(rune => Whole(font.Advance(font.GlyphOf(rune))));
        var glyphs = objects.Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {Reference(descriptor)}" +
            $"/DW {Whole(font.Advance(0))}/W[1 {Array(widths)}]/CIDToGIDMap/Identity>>");
        var unicode = objects.AddCompressed("", Encoding.ASCII.GetBytes(ToUnicode()));
        Id = objects.Add($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{Reference(glyphs)}]/ToUnicode {Reference(unicode)}>>");
    }

    /// <summary>The object of the font.</summary>
    public int Id { get; }

    /// <summary>A text as the numbers of its glyphs.</summary>
    public string Show(IEnumerable<Rune> text) => $"<{string.Concat(text.Select(rune => Hex(_subset[rune])))}>";

    private string ToUnicode()
    {
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var part in _subset.Characters.Chunk(MostAtOnce))
        {
            map.Append(Whole(part.Length)).Append(" beginbfchar\n");
            map.AppendJoin("", part.Select(rune => $"<{Hex(_subset[rune])}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(rune.ToString()))}>\n"));
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    private static string Hex(int glyph) => glyph.ToString("X4", System.Globalization.CultureInfo.InvariantCulture);

    // Six letters tell one subset of a font from another.
    private static string Tag(byte[] subset)
    {
        var number = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(subset));
        return string.Create(6, number, (to, left) =>
        {
            for (var i = 0; i < to.Length; i++, left /= 26) to[i] = (char)('A' + left % 26);
        });
    }
}
