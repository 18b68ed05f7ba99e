using NodaTime;

namespace DueCourse.Tests;

public sealed class CaseFileOnDiskTests : IDisposable
{
    private static readonly LocalDate Day = new(2026, 11, 23);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("duecourse-");

    [Fact]
    public void A_sound_file_is_read()
    {
        var path = Path.Combine(_folder.FullName, "case.yaml");
        File.WriteAllText(path, "schema: \"1\"\ncase: on-disk\n");

        Assert.Equal("on-disk", CaseFileOnDisk.Read(path, Day).File?.Record.Name);
    }

    [Fact]
    public void A_file_that_is_not_there_is_said_not_to_be() => Assert.Equal("file.not-found", Code(Path.Combine(_folder.FullName, "none.yaml")));

    [Fact]
    public void A_folder_that_is_not_there_is_the_same() => Assert.Equal("file.not-found", Code(Path.Combine(_folder.FullName, "none", "none.yaml")));

    [Fact]
    public void A_folder_is_no_case_file() => Assert.Equal("file.is-a-folder", Code(_folder.FullName));

    [Fact]
    public void A_name_that_no_file_can_have_is_refused() => Assert.Equal("file.not-readable", Code("case\0.yaml"));

    [Fact]
    public void A_large_file_is_refused_by_its_beginning()
    {
        var path = Path.Combine(_folder.FullName, "large.yaml");
        using (var large = File.Create(path)) large.SetLength(50L * 1024 * 1024);

        Assert.Equal("file.too-large", Code(path));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Code(string path)
    {
        var error = Assert.Single(CaseFileOnDisk.Read(path, Day).Errors);
        Assert.Equal(path, error.File);
        return error.Code;
    }
}
