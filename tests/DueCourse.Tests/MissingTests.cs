using System.Text.Json;
using DueCourse.Files;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Tests;

public sealed class MissingTests
{
    private const string Thin = """{"schema":"1","case":"thin","asAt":"2026-11-23"}""";
    private const string British = """{"schema":"1","case":"british","asAt":"2026-11-23","person":{"isBritishCitizen":"yes"}}""";

    private static async Task<string> Lines(params string[] lines)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("duecourse-").FullName, "cases.jsonl");
        await File.WriteAllLinesAsync(path, lines);
        return path;
    }

    [Fact]
    public async Task What_a_caseload_lacks_for_a_question_is_counted_with_what_settles_it_alone()
    {
        var path = await Lines(Thin, British, Thin.Replace("thin", "thinner", StringComparison.Ordinal));
        var (exit, json, error) = await TheProgram.Run("missing", "ukba2007.s32-1.foreign-criminal", path, "--format", "json");
        var (_, text, _) = await TheProgram.Run("missing", "ukba2007.s32-1.foreign-criminal", path);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

        Assert.Equal((0, ""), (exit, error));
        var report = JsonDocument.Parse(json).RootElement;
        Assert.Equal((3, 0, 1, 2), (Number("cases"), Number("yes"), Number("no"), Number("unknown")));
        var rows = report.GetProperty("missing").EnumerateArray().ToList();
        // Whoever is Irish is no foreign criminal. A British citizen is none either, but whether that is disputed is open too.
        Assert.Equal((2, 2, 2, 0), (Row("irishCitizen", "cases"), Row("irishCitizen", "settlesAlone"), Row("isBritishCitizen", "cases"), Row("isBritishCitizen", "settlesAlone")));
        Assert.Equal(["thin", "thinner"], Of("irishCitizen").GetProperty("first").EnumerateArray().Select(f => f.GetString()!));
        Assert.Equal(rows.Select(r => r.GetProperty("settlesAlone").GetInt64()).OrderDescending(), rows.Select(r => r.GetProperty("settlesAlone").GetInt64()));
        Assert.Contains("3 cases asked", text, StringComparison.Ordinal);
        Assert.Contains("In 2 cases: irishCitizen (a fact). Some answer to it settles", text.ReplaceLineEndings(" "), StringComparison.Ordinal);

        JsonElement Of(string id) => rows.Single(r => r.GetProperty("id").GetString() == id);
        long Row(string id, string name) => Of(id).GetProperty(name).GetInt64();
        long Number(string name) => report.GetProperty(name).GetInt64();
    }

    [Fact]
    public async Task The_same_cases_give_the_same_report_however_they_are_shared_out()
    {
        var folder = Directory.CreateTempSubdirectory("duecourse-").FullName;
        var path = Path.Combine(folder, "cases.jsonl");
        await TheProgram.Run("generate", "--count", "400", "--seed", "7", "--as-at", "2026-11-23", "--out", path);
        var lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);
        string[] parts = [Path.Combine(folder, "a.jsonl"), Path.Combine(folder, "b.jsonl")];
        await File.WriteAllLinesAsync(parts[0], lines[..150], TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(parts[1], lines[150..], TestContext.Current.CancellationToken);
        var (_, whole, _) = await TheProgram.Run("missing", "ukba2007.s32.automatic-deportation", path, "--format", "json");
        var (_, inTwo, _) = await TheProgram.Run("missing", "ukba2007.s32.automatic-deportation", parts[0], parts[1], "--format", "json");
        Directory.Delete(folder, recursive: true);

        Assert.Equal(whole, inTwo);
        Assert.True(JsonDocument.Parse(whole).RootElement.GetProperty("missing").GetArrayLength() > 10);
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_is_named_and_counted_and_the_others_are_asked()
    {
        var path = await Lines(Thin, """{"schema":"1","case":"b","asAt":"2026-02-30"}""");
        var (exit, text, error) = await TheProgram.Run("missing", "G10", path);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

        Assert.Equal(2, exit);
        Assert.Contains($"{path}:2:", error, StringComparison.Ordinal);
        Assert.Contains("1 case could not be read and is not among them", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_none_is_refused_with_what_was_perhaps_meant()
    {
        var (exit, _, error) = await TheProgram.Run("missing", "foreign-criminal", "x.jsonl");

        Assert.Equal(2, exit);
        Assert.Contains("There is no conclusion, gate or route 'foreign-criminal'. Did you mean", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_that_breaks_ends_the_count_and_what_broke_it_is_thrown()
    {
        // More than may wait in line, so that whoever reads them would wait for ever.
        var path = await Lines([.. Enumerable.Repeat(Thin, 50_000)]);
        var caseload = new Caseload<Breaks>(() => new(), new LocalDate(2026, 11, 23)) { Refused = _ => { }, Sign = _ => { } };

        Assert.Equal("broken", Assert.Throws<InvalidOperationException>(() => caseload.Count([path])).Message);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    private sealed class Breaks : ICaseCount<Breaks>
    {
        public bool Count(CaseRecord record, long place) => throw new InvalidOperationException("broken");

        public void Take(Breaks other) => throw new InvalidOperationException("nothing was counted");
    }
}
