namespace DueCourse.Casework.Ledger;

/// <summary>Writes and reads the record's instants without making a string of each.</summary>
internal static class Moments
{
    /// <summary>How many bytes one has: <c>2026-05-03T09:00:00.000000Z</c>.</summary>
    public const int Length = 27;

    /// <summary>As <see cref="Envelope.Moment"/> does.</summary>
    public static void Write(Instant instant, Span<byte> place)
    {
        var utc = instant.InUtc().LocalDateTime;
        if (utc.Year is < 1 or > 9999) throw new ArgumentOutOfRangeException(nameof(instant), "the record has four digits for a year");
        var microseconds = utc.TickOfDay / 10;
        Digits(place, 0, 4, utc.Year);
        place[4] = (byte)'-';
        Digits(place, 5, 2, utc.Month);
        place[7] = (byte)'-';
        Digits(place, 8, 2, utc.Day);
        place[10] = (byte)'T';
        Digits(place, 11, 2, utc.Hour);
        place[13] = (byte)':';
        Digits(place, 14, 2, utc.Minute);
        place[16] = (byte)':';
        Digits(place, 17, 2, utc.Second);
        place[19] = (byte)'.';
        Digits(place, 20, 6, (int)(microseconds % 1_000_000));
        place[26] = (byte)'Z';
    }

    /// <summary>Reads what <see cref="Write"/> writes, and nothing else.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out Instant instant)
    {
        instant = default;
        if (text.Length != Length || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != '.' || text[26] != 'Z') return false;
        var (hour, minute, second, microsecond) = (Number(text, 11, 2), Number(text, 14, 2), Number(text, 17, 2), Number(text, 20, 6));
        if (!TryReadDay(text[..DayLength], out var day) || hour is < 0 or > 23
            || minute is < 0 or > 59 || second is < 0 or > 59 || microsecond < 0) return false;
        instant = day.AtMidnight().InUtc().ToInstant().PlusTicks(((hour * 60L + minute) * 60 + second) * NodaConstants.TicksPerSecond + microsecond * 10L);
        return true;
    }

    /// <summary>How many bytes a day has.</summary>
    public const int DayLength = 10;

    /// <summary>Reads <c>2026-05-03</c>, from year 1.</summary>
    public static bool TryReadDay(ReadOnlySpan<byte> text, out LocalDate read)
    {
        read = default;
        if (text.Length != DayLength || text[4] != '-' || text[7] != '-') return false;
        var (year, month, day) = (Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        read = new(year, month, day);
        return true;
    }

    private static void Digits(Span<byte> place, int from, int count, int number)
    {
        for (var i = from + count - 1; i >= from; i--)
        {
            place[i] = (byte)('0' + number % 10);
            number /= 10;
        }
    }

    // -1 where something is no digit.
    private static int Number(ReadOnlySpan<byte> text, int from, int count)
    {
        var number = 0;
        foreach (var c in text.Slice(from, count))
        {
            if (c is < (byte)'0' or > (byte)'9') return -1;
            number = number * 10 + c - '0';
        }

        return number;
    }
}
