namespace DueCourse.Law.Tests.Corpus;

/// <summary>The pages in docs/ that the statute book writes are those of this statute book.</summary>
public sealed class GeneratedPagesTests
{
    public static TheoryData<string> Pages => ["coverage.md", "ids.md", "presumptions.md", "fourteen-days.md"];

    [Theory, MemberData(nameof(Pages))]
    public void Each_page_in_docs_is_what_the_statute_book_writes(string page)
    {
        var path = Path.Combine(Docs(), page);
        var written = page switch
        {
            "coverage.md" => Coverage.Page(StatuteBook.Current),
            "ids.md" => Coverage.Ids(StatuteBook.Current),
            "fourteen-days.md" => FourteenDaysPage.Write(),
            _ => Presumptions.Page(),
        };
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(path, written);

        Assert.True(File.Exists(path) && File.ReadAllText(path) == written,
            $"docs/{page} is not what the statute book writes. Look at what changed, then write it again: UPDATE_DOCS=1 ./test Law --filter-class '*GeneratedPagesTests'");
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
