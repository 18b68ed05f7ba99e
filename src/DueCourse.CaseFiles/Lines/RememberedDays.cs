namespace DueCourse.CaseFiles.Lines;

/// <summary>
/// Days written in full, 2026-05-29, as values. There are so few in two centuries that each has a place of its own.
/// </summary>
internal sealed class RememberedDays
{
    private const int FirstYear = 1900, Years = 200, Length = 10;

    private readonly DayValue?[] _days = new DayValue?[Years * 12 * 31];

    /// <summary>The day, if it was met before.</summary>
    public DayValue? Find(ReadOnlySpan<byte> utf8) => Place(utf8) is >= 0 and var place ? _days[place] : null;

    /// <summary>Remembers a day as it was read; anything else is let go.</summary>
    public void Keep(ReadOnlySpan<byte> utf8, FactValue value)
    {
        if (value is DayValue day && Place(utf8) is >= 0 and var place) _days[place] = day;
    }

    // -1 for what is not written so. A day that no month has gets a place in which nothing is ever kept.
    private static int Place(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length != Length || utf8[4] != '-' || utf8[7] != '-') return -1;
        var (year, month, day) = ((Two(utf8) * 100) + Two(utf8[2..]) - FirstYear, Two(utf8[5..]) - 1, Two(utf8[8..]) - 1);
        return (uint)year < Years && (uint)month < 12 && (uint)day < 31 ? (((year * 12) + month) * 31) + day : -1;
    }

    // What is no digit makes it so small that no place is found.
    private static int Two(ReadOnlySpan<byte> utf8) =>
        char.IsAsciiDigit((char)utf8[0]) && char.IsAsciiDigit((char)utf8[1]) ? ((utf8[0] - '0') * 10) + (utf8[1] - '0') : -1_000_000;
}
