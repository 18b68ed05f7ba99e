using System.CommandLine;
using System.Globalization;
using System.Text;
using DueCourse.CaseFiles.Output;
using DueCourse.Synthetic;
using NodaTime;

namespace DueCourse.Commands;

/// <summary>generate: invented cases, for tests and measurements.</summary>
internal static class GenerateCommand
{
    // Every day that the law is read for lies after it, and invented people are born up to 81 years before the day.
    private static readonly LocalDate FirstDay = new(2008, 8, 1);

    public static Command Build()
    {
        var count = new Option<long>("--count") { Description = "How many cases.", DefaultValueFactory = _ => 1 };
        var seed = new Option<ulong>("--seed") { Description = "The seed: the same seed gives the same cases, on any machine.", DefaultValueFactory = _ => 1 };
        var from = new Option<long>("--from") { Description = "The number of the first case. Case 700000 can be made by itself: --from 700000.", DefaultValueFactory = _ => 0 };
        var asAt = Given.AsAt();
        asAt.Description = "The day of which the cases speak. Without it, today is taken, and said.";
        var gaps = new Option<string>("--gaps") { Description = "How much a realistic case leaves out, knows in part or holds in dispute: none, some or many.", DefaultValueFactory = _ => "some" };
        gaps.AcceptOnlyFromAmong("none", "some", "many");
        var mode = new Option<string>("--mode") { Description = "realistic: histories that could be. even: every fact by itself, in all combinations.", DefaultValueFactory = _ => "realistic" };
        mode.AcceptOnlyFromAmong("realistic", "even");
        var format = new Option<string>("--format") { Description = "jsonl: a case on each line. yaml: a file for each case.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl", "yaml");
        var to = new Option<string?>("--out") { Description = "The file to write; for several cases in YAML, the folder. Without it, the output." };
        var command = new Command("generate", "Makes invented cases from a seed, for tests and measurements. Everybody in them is fictional.")
        {
            count, seed, from, asAt, gaps, mode, format, to,
        };
        command.SetAction(given =>
        {
            var (many, first) = (given.GetValue(count), given.GetValue(from));
            var day = given.GetValue(asAt)?.Date;
            if (many < 1 || first < 0) return Bad("'--count' is a number from 1, and '--from' one from 0.");
            if (day < FirstDay || day?.Year > 2100) return Bad("'--as-at' lies between 1 August 2008 and 2100: the cases are about law that holds then.");
            if (day is null) Console.Error.WriteLine("No day was given, so today was taken: another day gives other cases. Write --as-at to have the same again.");
            var cases = new SyntheticCases(given.GetValue(seed), day ?? TheClock.Today())
            {
                Likeness = given.GetValue(mode) == "even" ? Likeness.Even : Likeness.Realistic,
                Gaps = given.GetValue(gaps) switch { "none" => Gaps.None, "many" => Gaps.Many, _ => Gaps.Some },
            };
            try
            {
                return given.GetValue(format) == "yaml" ? Yaml(cases, first, many, given.GetValue(to)) : Lines(cases, first, many, given.GetValue(to));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                return Bad($"'{given.GetValue(to)}' cannot be written: {fault.Message}");
            }
        });
        return command;
    }

    private static int Lines(SyntheticCases cases, long first, long count, string? path)
    {
        using var to = path is null ? Console.OpenStandardOutput() : File.Create(path);
        using var buffered = new BufferedStream(to, 1 << 16);
        var line = new System.Buffers.ArrayBufferWriter<byte>(1 << 14);
        using var json = CaseFileText.Lines(line);
        foreach (var record in cases.From(first, count))
        {
            CaseFileText.Write(json, record);
            json.Flush();
            buffered.Write(line.WrittenSpan);
            buffered.WriteByte((byte)'\n');
            line.ResetWrittenCount();
            json.Reset();
        }

        return Given.Done;
    }

    private static int Yaml(SyntheticCases cases, long first, long count, string? path)
    {
        if (count == 1)
        {
            var text = CaseFileText.Yaml(cases.Case(first));
            if (path is null) Console.Out.Write(text);
            else File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return Given.Done;
        }

        if (path is null) return Bad("A YAML file holds one case. Write '--out' and a folder for several, or take '--format jsonl'.");
        Directory.CreateDirectory(path);
        foreach (var record in cases.From(first, count))
            File.WriteAllText(Path.Combine(path, record.Name + ".yaml"), CaseFileText.Yaml(record), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} files in {path}."));
        return Given.Done;
    }

    private static int Bad(string what)
    {
        Console.Error.WriteLine(what);
        return Given.BadInput;
    }
}
