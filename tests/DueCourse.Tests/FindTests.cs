namespace DueCourse.Tests;

public sealed class FindTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("duecourse-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Rebuild_makes_the_rows_of_every_case_anew_and_says_how_many()
    {
        using var file = TheProgram.File("schema: \"1\"\ncase: one\ntitle: One case\nasAt: 2026-11-23\nperson: {isBritishCitizen: no}\n");
        var (imported, id, errors) = await TheProgram.Run("import", file.Path, "--data", _folder);
        Assert.True(imported == 0, errors);
        Assert.Equal(32, id.Split(' ')[0].Length);

        Assert.Equal((0, "1 cases made anew."), await Said("rebuild", "--workers", "2"));
        Assert.Equal((0, "1 cases made anew."), await Said("rebuild"));
        Assert.Equal(2, (await TheProgram.Run("rebuild", "--workers", "0", "--data", _folder)).Exit);
    }

    [Fact]
    public async Task Find_needs_a_role_and_says_when_nothing_was_found_whatever_was_typed()
    {
        foreach (var text in new[] { "Amina", "' OR 1=1 --", "\"", "A1234567/2", new string('x', 10_000), "محمد" })
        {
            var (exit, found, said) = await TheProgram.Run("find", text, "--as", "auditor", "--data", _folder);
            Assert.True(exit == 0 && found.Length == 0, said);
            Assert.Contains("Nothing was found", said, StringComparison.Ordinal);
        }

        Assert.Equal(2, (await TheProgram.Run("find", "Amina", "--data", _folder)).Exit);
        Assert.Equal(2, (await TheProgram.Run("find", "Amina", "--as", "system", "--data", _folder)).Exit);
        Assert.Equal(2, (await TheProgram.Run("find", "Amina", "--as", "auditor", "--store", "nowhere")).Exit);
    }

    private async Task<(int Exit, string Out)> Said(params string[] arguments)
    {
        var (exit, output, _) = await TheProgram.Run([.. arguments, "--data", _folder]);
        return (exit, output.Trim());
    }
}
