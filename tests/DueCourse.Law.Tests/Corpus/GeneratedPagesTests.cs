namespace DueCourse.Law.Tests.Corpus;

using System.Runtime.CompilerServices;

/// <summary>The pages in docs/ that the statute book writes are those of this statute book.</summary>
public sealed class GeneratedPagesTests
{
    public static TheoryData<string> Pages => ["coverage.md", "ids.md", "presumptions.md"];

    [Theory, MemberData(nameof(Pages))]
    public void Each_page_in_docs_is_what_the_statute_book_writes(string page)
    {
        var path = Path.Combine(Docs(), page);
        var written = page switch
        {
            "coverage.md" => Coverage.Page(StatuteBook.Current),
            "ids.md" => Coverage.Ids(StatuteBook.Current),
            _ => Presumptions.Page(),
        };
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(path, written);

        Assert.True(File.Exists(path) && File.ReadAllText(path) == written,
            $"docs/{page} is not what the statute book writes. Look at what changed, then write it again: UPDATE_DOCS=1 ./test Law --filter-class '*GeneratedPagesTests'");
    }

    private static string Docs([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs"));
}
