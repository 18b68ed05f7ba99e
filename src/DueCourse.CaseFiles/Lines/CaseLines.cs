namespace DueCourse.CaseFiles.Lines;

/// <summary>One line of a file of JSON Lines: a case, or what is wrong with it.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Result">The case, read whole, or every fault.</param>
public readonly record struct CaseLine(int Number, CaseFileResult Result);

/// <summary>
/// Reads many cases from one stream of JSON Lines: a case on each line, as a JSON object in the published schema. Each line
/// is read whole or not at all, with the same result and the same faults as a file of its own; a bad line does not touch the
/// others, and the caller decides whether to go on. One reader serves one thread.
/// </summary>
/// <remarks>
/// What is well-formed and usual goes a quick way. Every line of which the quick way is not certain goes to the ordinary
/// reader, so that faults are found and worded in one place.
/// </remarks>
/// <param name="fileName">The file's name, for messages.</param>
/// <param name="asAtIfAbsent">The day to take where a line does not say of which day it speaks; null: it must say.</param>
/// <param name="asked">The facts for which the lines are read; null: for all. What else they state is tried and passed over.</param>
public sealed class CaseLines(string fileName, LocalDate? asAtIfAbsent, FactsAsked? asked = null)
{
    private readonly QuickReading _quick = new(fileName, asAtIfAbsent, asked);

    /// <summary>A line has at most so many bytes; a longer one is a fault, and is passed over without being held.</summary>
    public int LongestLine { get; init; } = CaseFileReader.MostBytes;

    /// <summary>After so many bad lines the rest is not read.</summary>
    public int MostBadLines { get; init; } = 100;

    /// <summary>How many lines went the quick way so far, and how many to the ordinary reader.</summary>
    public (long Quick, long Ordinary) Ways { get; private set; }

    /// <summary>Every case of a stream, one at a time; no more is held than one line.</summary>
    public IEnumerable<CaseLine> Read(Stream stream)
    {
        var lines = new LineBuffer(stream, LongestLine);
        for (var bad = 0; lines.Next() is { } line;)
        {
            if (line == LineBuffer.Found.Blank) continue;
            var result = line == LineBuffer.Found.TooLong ? TooLong(lines.Number) : Read(lines.Line.Span, lines.Number);
            yield return new(lines.Number, result);
            if (result.IsRead || ++bad < MostBadLines) continue;
            yield return new(lines.Number, Refused(lines.Number, "lines.too-many-faults", $"{MostBadLines.ToString(CultureInfo.InvariantCulture)} lines could not be read, and the rest were not tried.", "So many usually have one cause.", "Put the first ones right, and read the file again."));
            yield break;
        }
    }

    /// <summary>One line that the caller holds.</summary>
    /// <param name="utf8">Its bytes, without the newline.</param>
    /// <param name="number">Its number, for messages.</param>
    public CaseFileResult Read(ReadOnlySpan<byte> utf8, int number)
    {
        if (utf8.Length > LongestLine) return TooLong(number);
        if (_quick.Read(utf8, number) is { } file)
        {
            Ways = (Ways.Quick + 1, Ways.Ordinary);
            return CaseFileResult.Of(file);
        }

        Ways = (Ways.Quick, Ways.Ordinary + 1);
        return CaseFileReader.ReadLine(utf8, fileName, number, asAtIfAbsent);
    }

    /// <summary>A line that was too long to hold.</summary>
    public CaseFileResult TooLong(int number) => Refused(number, "lines.too-long", $"The line is longer than {LongestLine.ToString(CultureInfo.InvariantCulture)} bytes.", "A line describes one case and names its documents; a very long one can be made to exhaust the machine.", "Check for a missing line break; leave documents out, and name them under 'source'.");

    private CaseFileResult Refused(int number, string code, string found, string why, string @do) =>
        CaseFileResult.Refused(new(fileName, number, 1, found, why, @do, code));
}
