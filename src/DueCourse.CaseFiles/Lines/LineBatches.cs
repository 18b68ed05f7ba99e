namespace DueCourse.CaseFiles.Lines;

/// <summary>Some lines of a file, held together: one worker reads them while others read others.</summary>
/// <param name="Utf8">Their bytes, one after the other.</param>
/// <param name="Lines">For each the number of its line, from 1, where it begins among the bytes, and its length; a length of -1 for one that was too long to hold.</param>
public sealed record LineBatch(byte[] Utf8, IReadOnlyList<(int Number, int From, int Length)> Lines)
{
    /// <summary>The bytes of one of the lines.</summary>
    public ReadOnlySpan<byte> this[int line] => Utf8.AsSpan(Lines[line].From, Lines[line].Length);
}

/// <summary>Cuts a stream of JSON Lines into batches for several workers.</summary>
public static class LineBatches
{
    private const int BytesInABatch = 512 * 1024;

    /// <summary>The batches in order; no more is held than one batch and one line.</summary>
    /// <param name="stream">The JSON Lines.</param>
    /// <param name="longestLine">A line has at most so many bytes; of a longer one only the number is kept.</param>
    public static IEnumerable<LineBatch> Of(Stream stream, int longestLine)
    {
        var lines = new LineBuffer(stream, longestLine);
        var held = new MemoryStream(BytesInABatch * 2);
        var places = new List<(int, int, int)>();
        while (lines.Next() is { } line)
        {
            if (line == LineBuffer.Found.Blank) continue;
            var tooLong = line == LineBuffer.Found.TooLong;
            places.Add((lines.Number, (int)held.Length, tooLong ? -1 : lines.Line.Length));
            if (!tooLong) held.Write(lines.Line.Span);
            if (held.Length < BytesInABatch) continue;
            yield return new(held.ToArray(), [.. places]);
            held.SetLength(0);
            places.Clear();
        }

        if (places.Count > 0) yield return new(held.ToArray(), [.. places]);
    }
}
