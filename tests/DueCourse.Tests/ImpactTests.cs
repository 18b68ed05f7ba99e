using System.Text.Json;

namespace DueCourse.Tests;

public sealed class ImpactTests
{
    private static async Task<string> Cases(string folder, int count)
    {
        var path = Path.Combine(folder, "cases.jsonl");
        await TheProgram.Run("generate", "--count", count.ToString(System.Globalization.CultureInfo.InvariantCulture), "--seed", "7", "--as-at", "2026-11-23", "--out", path);
        return path;
    }

    [Fact]
    public async Task A_suspended_sentence_counts_from_22_March_2026_and_the_provision_is_named_with_the_cases()
    {
        var folder = Directory.CreateTempSubdirectory("duecourse-").FullName;
        var path = await Cases(folder, 60);
        var (exit, text, error) = await TheProgram.Run("impact", path, "--from", "2026-03-21", "--to", "2026-03-22");
        var (_, json, _) = await TheProgram.Run("impact", path, "--from", "2026-03-21", "--to", "2026-03-22", "--format", "json");
        Directory.Delete(folder, recursive: true);

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("60 cases compared", text, StringComparison.Ordinal);
        Assert.Contains("Sentencing Act 2026, s. 45", text, StringComparison.Ordinal);
        var report = JsonDocument.Parse(json).RootElement;
        Assert.Equal(60, report.GetProperty("cases").GetInt64());
        Assert.Contains(report.GetProperty("law").EnumerateArray(), l => l.GetProperty("limb").GetString() == "UK Borders Act 2007, s. 38(1)(a)" && l.GetProperty("change").GetString() == "amended");
        Assert.All(report.GetProperty("changes").EnumerateArray(), c =>
        {
            Assert.NotEqual(c.GetProperty("before").GetString(), c.GetProperty("after").GetString());
            Assert.True(c.GetProperty("cases").GetInt64() >= c.GetProperty("first").GetArrayLength());
        });
    }

    [Fact]
    public async Task Between_two_days_with_the_same_law_nothing_changes()
    {
        var folder = Directory.CreateTempSubdirectory("duecourse-").FullName;
        var path = await Cases(folder, 3);
        var (exit, text, _) = await TheProgram.Run("impact", path, "--from", "2026-11-22", "--to", "2026-11-23");
        Directory.Delete(folder, recursive: true);

        Assert.Equal(0, exit);
        Assert.Contains("3 cases compared; 0 have at least one other answer", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_is_named_and_counted_and_the_others_are_compared()
    {
        var folder = Directory.CreateTempSubdirectory("duecourse-").FullName;
        var path = Path.Combine(folder, "cases.jsonl");
        await File.WriteAllTextAsync(path, "{\"schema\":\"1\",\"case\":\"a\",\"asAt\":\"2026-11-23\"}\n{\"schema\":\"1\",\"case\":\"b\",\"asAt\":\"2026-02-30\"}\n");
        var (exit, text, error) = await TheProgram.Run("impact", path, "--from", "2026-03-21", "--to", "2026-03-22");
        Directory.Delete(folder, recursive: true);

        Assert.Equal(2, exit);
        Assert.Contains($"{path}:2:", error, StringComparison.Ordinal);
        Assert.Contains("1 case could not be read and is not among them", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1066-10-14", "2026-03-22", "outside the days the statute book speaks of")]
    [InlineData("2026-02-30", "2026-03-22", "is not a day such as")]
    public async Task A_day_that_is_none_is_refused_in_a_sentence(string from, string to, string says)
    {
        var (exit, _, error) = await TheProgram.Run("impact", "x.jsonl", "--from", from, "--to", to);

        Assert.Equal(2, exit);
        Assert.Contains(says, error, StringComparison.Ordinal);
    }
}
