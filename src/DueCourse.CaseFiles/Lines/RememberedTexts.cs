namespace DueCourse.CaseFiles.Lines;

using System.Runtime.InteropServices;
using System.Text;

/// <summary>
/// Texts that come again and again (sources, roles, names of offices), so that each is made once. Each has one place; what
/// comes there later takes it over.
/// </summary>
internal sealed class RememberedTexts
{
    private const int Longest = 96;
    private const int Places = 1024;

    private readonly string?[] _places = new string?[Places];

    /// <summary>The text of some bytes without escapes, if it was met before.</summary>
    public string? Find(ReadOnlySpan<byte> utf8) =>
        utf8.Length <= Longest && _places[Place(utf8)] is { } kept && Ascii.Equals(utf8, kept) ? kept : null;

    /// <summary>Remembers a text; only one in plain letters is found again.</summary>
    public void Keep(ReadOnlySpan<byte> utf8, string text)
    {
        if (utf8.Length <= Longest) _places[Place(utf8)] = text;
    }

    private static int Place(ReadOnlySpan<byte> utf8)
    {
        var mixed = (ulong)utf8.Length;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(utf8)) mixed = (mixed ^ word) * 0x9E3779B97F4A7C15;
        foreach (var one in utf8[(utf8.Length & ~7)..]) mixed = (mixed ^ one) * 0xC2B2AE3D27D4EB4F;
        return (int)((mixed ^ (mixed >> 29)) * 0x9E3779B97F4A7C15 >> 40) & (Places - 1);
    }
}
