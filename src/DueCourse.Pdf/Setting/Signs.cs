namespace DueCourse.Pdf.Setting;

using System.Globalization;
using System.Text;
using DueCourse.Pdf.Fonts;

/// <summary>What is set for one character of a text.</summary>
/// <param name="Shown">What the reader sees: the character, or its number in brackets.</param>
/// <param name="Meant">The character that could not be shown; null: <paramref name="Shown"/> is it, or nobody could read it aloud.</param>
/// <param name="Missing">The number of the character that could not be shown.</param>
internal readonly record struct Sign(string Shown, string? Meant, int? Missing)
{
    /// <summary>For bookmarks and titles, which readers' software shows in fonts of its own.</summary>
    public string Plain => Meant ?? Shown;
}

/// <summary>
/// Turns a text into what can be set of it. What the font lacks, what has no ink, and what is written from the right to the left
/// (there is no code here that could order it) is named by its number, as <c>[U+0645]</c>: it is neither lost nor shown wrongly.
/// </summary>
internal static class Signs
{
    public static IEnumerable<Sign> Of(string text, TrueTypeFont font)
    {
        foreach (var rune in Composed(text))
            yield return rune.Lone is { } half ? Named(half, null) : Of(rune.Whole, font);
    }

    /// <summary>A text as one plain line.</summary>
    public static string Plain(string text, TrueTypeFont font) =>
        string.Concat(Of(text, font).Select(sign => sign.Shown == "\n" ? " " : sign.Plain));

    private static Sign Of(Rune rune, TrueTypeFont font) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune.Value is '\n' or 0x2028 or 0x2029 => new("\n", null, null),
        _ when rune.Value is '\t' => new(" ", null, null),
        UnicodeCategory.SpaceSeparator when rune.Value is not (0xA0 or 0x2007 or 0x202F) => new(" ", null, null),
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => Named(rune.Value, null),
        _ when IsFromTheRight(rune.Value) || font.GlyphOf(rune) == 0 => Named(rune.Value, rune.ToString()),
        _ => new(rune.ToString(), null, null),
    };

    private static Sign Named(int value, string? meant) => new($"[U+{value.ToString("X4", CultureInfo.InvariantCulture)}]", meant, value);

    // The blocks of the scripts that run from the right to the left.
    private static bool IsFromTheRight(int value) =>
        value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    // Letters with their accents in one character, where there is one. Half a pair of surrogates is no character and stands alone.
    private static IEnumerable<(Rune Whole, int? Lone)> Composed(string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        for (int from = 0, at = 0; from < text.Length; from = at)
        {
            for (at = from; at < text.Length && Rune.TryGetRuneAt(text, at, out var rune); at += rune.Utf16SequenceLength)
            {
            }

            foreach (var rune in text[from..at].Normalize(NormalizationForm.FormC).EnumerateRunes()) yield return (rune, null);
            if (at < text.Length) yield return (default, text[at++]);
        }
    }
}
