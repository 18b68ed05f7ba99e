using System.Text.Json;

namespace DueCourse.Tests;

public sealed class GenerateTests
{
    [Fact]
    public async Task Generated_lines_are_sound_and_each_is_assessed_on_a_line()
    {
        var folder = Directory.CreateTempSubdirectory("duecourse-").FullName;
        var path = Path.Combine(folder, "cases.jsonl");
        var (made, _, _) = await TheProgram.Run("generate", "--count", "5", "--seed", "7", "--as-at", "2026-11-23", "--out", path);
        var (checkedExit, sound, _) = await TheProgram.Run("check", path);
        var (assessed, text, error) = await TheProgram.Run("assess", path, "--format", "json");
        Directory.Delete(folder, recursive: true);

        Assert.Equal((0, 0, 0, ""), (made, checkedExit, assessed, error));
        Assert.Equal(5, sound.Split('\n').Count(l => l.EndsWith(": sound.", StringComparison.Ordinal)));
        Assert.Equal(["synthetic-7-0", "synthetic-7-1", "synthetic-7-2", "synthetic-7-3", "synthetic-7-4"], text.Trim().Split('\n').Select(l => JsonDocument.Parse(l).RootElement.GetProperty("case").GetString()));
    }

    [Fact]
    public async Task A_case_can_be_made_by_itself_in_YAML_or_on_a_line()
    {
        var (_, several, _) = await TheProgram.Run("generate", "--count", "3", "--seed", "7", "--as-at", "2026-11-23", "--mode", "even");
        var (_, alone, _) = await TheProgram.Run("generate", "--from", "2", "--seed", "7", "--as-at", "2026-11-23", "--mode", "even");
        var (exit, yaml, _) = await TheProgram.Run("generate", "--from", "2", "--seed", "7", "--as-at", "2026-11-23", "--format", "yaml");
        using var file = TheProgram.File(yaml);
        var (checkedExit, _, error) = await TheProgram.Run("check", file.Path);

        Assert.Equal(several.Trim().Split('\n')[2], alone.Trim());
        Assert.Equal((0, 0, ""), (exit, checkedExit, error));
    }

    [Fact]
    public async Task A_bad_line_is_named_and_the_others_are_assessed()
    {
        var folder = Directory.CreateTempSubdirectory("duecourse-").FullName;
        var path = Path.Combine(folder, "cases.jsonl");
        await File.WriteAllTextAsync(path, "{\"schema\":\"1\",\"case\":\"a\",\"asAt\":\"2026-11-23\"}\n{\"schema\":\"1\",\"case\":\"b\",\"asAt\":\"2026-02-30\"}\n{\"schema\":\"1\",\"case\":\"c\",\"asAt\":\"2026-11-23\"}\n");
        var (exit, text, error) = await TheProgram.Run("assess", path, "--format", "json");
        Directory.Delete(folder, recursive: true);

        Assert.Equal(2, exit);
        Assert.Equal(2, text.Trim().Split('\n').Length);
        Assert.Contains($"{path}:2:", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--count", "0")]
    [InlineData("--mode", "cruel")]
    [InlineData("--as-at", "1999-01-01")]
    [InlineData("--format", "yaml", "--count", "2")]
    [InlineData("--out", "/nowhere/at/all.jsonl")]
    public async Task What_cannot_be_made_is_refused_with_words(params string[] arguments)
    {
        var (exit, text, error) = await TheProgram.Run(["generate", .. arguments]);

        Assert.Equal((2, ""), (exit, text));
        Assert.NotEmpty(error);
    }
}
