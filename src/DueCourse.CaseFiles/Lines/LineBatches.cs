namespace DueCourse.CaseFiles.Lines;

using System.Buffers;

/// <summary>
/// Some lines of a file, held together: one worker reads them while others read others. What holds their bytes is used
/// again, so a batch is disposed of when its lines have been read.
/// </summary>
/// <param name="held">Their bytes, one after the other; more may follow.</param>
/// <param name="lines">For each the number of its line, from 1, where it begins among the bytes, and its length; a length of -1 for one that was too long to hold.</param>
public sealed class LineBatch(byte[] held, IReadOnlyList<(int Number, int From, int Length)> lines) : IDisposable
{
    private byte[]? _held = held;

    /// <summary>For each line its number, from 1, where it begins, and its length; -1 for one that was too long to hold.</summary>
    public IReadOnlyList<(int Number, int From, int Length)> Lines { get; } = lines;

    /// <summary>The bytes of one of the lines.</summary>
    public ReadOnlySpan<byte> this[int line] => (_held ?? throw new ObjectDisposedException(nameof(LineBatch))).AsSpan(Lines[line].From, Lines[line].Length);

    /// <summary>Gives back what held the bytes.</summary>
    public void Dispose()
    {
        if (_held is not { } given) return;
        _held = null;
        ArrayPool<byte>.Shared.Return(given);
    }
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
        var held = ArrayPool<byte>.Shared.Rent(BytesInABatch);
        var length = 0;
        var places = new List<(int, int, int)>();
        while (lines.Next() is { } line)
        {
            if (line == LineBuffer.Found.Blank) continue;
            if (line == LineBuffer.Found.TooLong)
            {
                places.Add((lines.Number, length, -1));
                continue;
            }

            if (places.Count > 0 && length + lines.Line.Length > held.Length)
            {
                yield return new(held, [.. places]);
                (held, length) = (ArrayPool<byte>.Shared.Rent(Math.Max(BytesInABatch, lines.Line.Length)), 0);
                places.Clear();
            }
            else if (lines.Line.Length > held.Length)
            {
                ArrayPool<byte>.Shared.Return(held);
                held = ArrayPool<byte>.Shared.Rent(lines.Line.Length);
            }

            places.Add((lines.Number, length, lines.Line.Length));
            lines.Line.Span.CopyTo(held.AsSpan(length));
            length += lines.Line.Length;
        }

        if (places.Count > 0) yield return new(held, [.. places]);
        else ArrayPool<byte>.Shared.Return(held);
    }
}
