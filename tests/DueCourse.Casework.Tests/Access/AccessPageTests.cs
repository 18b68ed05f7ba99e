namespace DueCourse.Casework.Tests.Access;

using DueCourse.Casework.Access;

public sealed class AccessPageTests
{
    [Fact]
    public void The_page_in_docs_is_what_the_table_writes()
    {
        var path = Path.Combine(Docs(), "access.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(path, AccessPage.Write());

        Assert.True(File.Exists(path) && File.ReadAllText(path) == AccessPage.Write(),
            "docs/access.md is not what the table writes. Look at what changed, then write it again: UPDATE_DOCS=1 ./test Casework --filter-class '*AccessPageTests'");
    }

    // From where the test runs, not from where it was compiled: a deterministic build writes "/_/" for the source folder.
    private static string Docs()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DueCourse.slnx")))
                return Path.Combine(folder.FullName, "docs");
        throw new DirectoryNotFoundException("No folder above the tests holds DueCourse.slnx: run them inside the repository.");
    }
}
