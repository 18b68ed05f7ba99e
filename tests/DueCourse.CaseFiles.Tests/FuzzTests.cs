using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace DueCourse.CaseFiles.Tests;

/// <summary>
/// Sound files are damaged at random, and the reader must refuse or read each within a second and never fail.
/// Two seconds in the ordinary run; <c>./fuzz 300</c> goes on for five minutes and says how many were tried.
/// </summary>
public sealed partial class FuzzTests
{
    private const int MostBytes = 200_000;

    private static readonly byte[][] Seeds =
    [
        .. Documentation.Examples.Select(e => Encoding.UTF8.GetBytes(Reading.WithHead(e.Data))),
        .. Forms.All.DistinctBy(f => f.Fact.Kind).Select(f => Encoding.UTF8.GetBytes(Forms.FileWith(f.Fact, f.Text))),
        """{"schema": "1", "case": "a", "asAt": "2026-11-23", "person": {"isBritishCitizen": [{"value": true, "from": "1999", "to": "2026-08-03", "verifiedBy": "x"}, {"value": "no", "from": "2026-08-03"}]}, "judgements": [{"id": "J16", "answer": "met", "by": "a", "role": "b", "on": "2026-01-01", "reasons": "c", "reliedOn": [{"fact": "dateOfBirth", "value": null}]}], "expect": []}"""u8.ToArray(),
    ];

    // What means something to a reader of YAML, JSON, dates, terms or text.
    private static readonly byte[][] Tokens =
    [
        .. ((string[])
        [
            "&a ", "*a", "!!str ", "!<x> ", "<<: ", "\t", "{", "}", "[", "]", "\"", "'", "? ", ": ", "- ", "-\n", "|\n", ">-\n", "%YAML 1.2\n", "%TAG ! x\n", "---\n", "...\n",
            "#", "@", "`", ",", "\\u0000", "\\ud800", "\\U0010FFFF", "\r", "\r\n", "\u0085", "\u2028", "\u202E", "\uFEFF", "\0", "..", "9999999999999999999", "-1", "unknown", "none",
            "12 months or 1 year", "at least ", "9999-12-31", "0000-00-00", "2026-02-30", "T23:59:60Z", "recordedAt: ", "complete: yes", "items: ", "value: ", "null", "true", "1e9", "~",
            "  ", "\n", "\n      ", "convictions.1.", "children.1", "person", "sentences: ",
        ]).Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    ];

    private static readonly Gen<byte[]> Damaged =
        from seed in Gen.Int[0, Seeds.Length - 1]
        from steps in Gen.Select(Gen.Int[0, 7], Gen.Int[0, int.MaxValue - 1], Gen.Int[0, int.MaxValue - 1], Gen.Int[0, int.MaxValue - 1]).Array[1, 10]
        select steps.Aggregate(Seeds[seed], Damage);

    private static readonly HashSet<string> Codes = [];

    [Fact]
    public void A_damaged_file_is_read_or_refused_within_a_second_and_never_breaks_the_reader()
    {
        var seconds = int.Parse(Environment.GetEnvironmentVariable("FUZZ_SECONDS") ?? "2", CultureInfo.InvariantCulture);
        var (tried, sound, slowest) = (0L, 0L, TimeSpan.Zero);

        Damaged.Sample(
            bytes =>
            {
                var (result, time) = Timed(bytes);
                // A machine that does much else disturbs a try, not all of five.
                for (var tries = 1; tries < 5 && time > TimeSpan.FromSeconds(1); tries++) (result, time) = Timed(bytes);
                tried++;
                if (time > slowest) slowest = time;
                if (result.IsRead) sound++;
                return time <= TimeSpan.FromSeconds(1) && IsWhole(result);
            },
            time: seconds, threads: 1, print: bytes => $"{Convert.ToBase64String(bytes.AsSpan(0, Math.Min(bytes.Length, 4000)))} ({bytes.Length} bytes)");

        if (Environment.GetEnvironmentVariable("FUZZ_REPORT") is { } report)
            File.WriteAllText(report, string.Create(CultureInfo.InvariantCulture, $"{tried} files tried in {seconds} s: {sound} read, {tried - sound} refused with {Codes.Count} codes; the slowest took {slowest.TotalMilliseconds:F0} ms\n"));
    }

    [Theory]
    [InlineData("- a\n")]
    [InlineData("a: b\n")]
    [InlineData("{a: [")]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a ")]
    [InlineData("\"a\", ")]
    [InlineData("x")]
    [InlineData("# x\n")]
    [InlineData("\n")]
    [InlineData("!a ")]
    [InlineData("a: |\n x\n")]
    [InlineData(" ")]
    [InlineData("a: \"\n")]
    public void Two_megabytes_of_one_thing_take_no_longer_than_their_length(string thing)
    {
        foreach (var before in (string[])["", "[", "schema: \"1\"\ncase: a\nchildren:\n"])
        {
            var (whole, eighth) = (File(CaseFileReader.MostBytes - 100), File((CaseFileReader.MostBytes - 100) / 8));
            Assert.True(IsWhole(Timed(whole).Result));
            // Eight times the length may take eight times as long, and in which the square of it counts takes sixty-four. A machine that does much else disturbs a try, not all of five.
            var tries = new List<double>();
            while (tries.Count < 5 && (tries.Count == 0 || tries[^1] >= 24)) tries.Add(Timed(whole).Time.TotalSeconds / Math.Max(Timed(eighth).Time.TotalSeconds, 0.005));
            Assert.True(tries[^1] < 24, $"eight times as much takes so many times as long: {string.Join(", ", tries.Select(t => t.ToString("0", CultureInfo.InvariantCulture)))}");

            byte[] File(int length) => Encoding.UTF8.GetBytes(before + string.Concat(Enumerable.Repeat(thing, length / thing.Length)));
        }
    }

    private static (CaseFileResult Result, TimeSpan Time) Timed(byte[] bytes)
    {
        var began = Stopwatch.GetTimestamp();
        return (CaseFileReader.Read(bytes, "fuzz.yaml", Reading.Today), Stopwatch.GetElapsedTime(began));
    }

    private static bool IsWhole(CaseFileResult result)
    {
        foreach (var error in result.Errors)
        {
            Codes.Add(error.Code);
            if (!Code().IsMatch(error.Code) || error.Words().Any(char.IsControl) || error.Found.Length > 1000 || error.Line < 0 || error.Why.Length == 0 || error.Do.Length == 0) return false;
        }

        if (result.File is not { } file) return result.Errors.Count is > 0 and <= Faults.Most;
        foreach (var reading in Enum.GetValues<Law.Record.Reading>())
            foreach (var subject in file.Record.Person.SelfAndAllBelow())
                foreach (var fact in subject.Facts)
                    file.Record.Read(reading).Find(subject, fact, file.Record.AsAt);
        return result.Errors.Count == 0;
    }

    private static byte[] Damage(byte[] bytes, (int Kind, int At, int Length, int Which) step)
    {
        if (bytes.Length == 0) return Tokens[step.Which % Tokens.Length];
        var at = step.At % bytes.Length;
        var length = 1 + step.Length % Math.Min(bytes.Length - at, 60);
        var other = Seeds[step.Which % Seeds.Length];
        var from = step.Length % other.Length;
        byte[] damaged = step.Kind switch
        {
            0 => Flipped(bytes, at, step.Which % 8),
            1 => bytes[..at],
            2 => [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + length)],
            3 => [.. bytes.AsSpan(0, at), .. other.AsSpan(from, Math.Min(80, other.Length - from)), .. bytes.AsSpan(at)],
            4 => [.. bytes.AsSpan(0, at), .. other.AsSpan(Math.Min(at, other.Length))],
            5 => Repeated(bytes, at, length, 1 << (step.Which % 13)),
            _ => [.. bytes.AsSpan(0, at), .. Tokens[step.Which % Tokens.Length], .. bytes.AsSpan(at)],
        };
        return damaged.Length <= MostBytes ? damaged : damaged[..MostBytes];
    }

    private static byte[] Flipped(byte[] bytes, int at, int bit)
    {
        byte[] flipped = [.. bytes];
        flipped[at] ^= (byte)(1 << bit);
        return flipped;
    }

    private static byte[] Repeated(byte[] bytes, int at, int length, int times) =>
        [.. bytes.AsSpan(0, at), .. Enumerable.Repeat(bytes[at..(at + length)], times).SelectMany(b => b), .. bytes.AsSpan(at + length)];

    [GeneratedRegex(@"^[a-zA-Z]+\.[a-z0-9-]+$")]
    private static partial Regex Code();
}
