namespace DueCourse.Casework.Ledger;

using System.Buffers;

/// <summary>Writes the record's instants without making a string of each.</summary>
internal static class Moments
{
    /// <summary>As <see cref="Envelope.Moment"/> does.</summary>
    public static void Write(Instant instant, IBufferWriter<byte> to)
    {
        var utc = instant.InUtc().LocalDateTime;
        if (utc.Year is < 0 or > 9999) throw new ArgumentOutOfRangeException(nameof(instant), "the record has four digits for a year");
        var place = to.GetSpan(27);
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
        Digits(place, 20, 6, utc.NanosecondOfSecond / 1000);
        place[26] = (byte)'Z';
        to.Advance(27);
    }

    private static void Digits(Span<byte> place, int from, int count, int number)
    {
        for (var i = from + count - 1; i >= from; i--)
        {
            place[i] = (byte)('0' + number % 10);
            number /= 10;
        }
    }
}
