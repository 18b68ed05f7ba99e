namespace DueCourse.Casework.Tests.Notices;

using DueCourse.Casework.Notices;

/// <summary>The page on which a reviewer reads the words of every notice, and what holds of all of them.</summary>
public sealed class NoticesPageTests
{
    [Fact]
    public void The_page_in_docs_is_what_the_notices_say()
    {
        var path = Path.Combine(Docs(), "notices.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(path, NoticesPage.Text());

        Assert.True(File.Exists(path) && File.ReadAllText(path) == NoticesPage.Text(),
            "docs/notices.md is not what the notices say. Read what changed, then write it again: UPDATE_DOCS=1 ./test Casework --filter-class '*NoticesPageTests'");
    }

    [Fact]
    public void Every_kind_has_one_form_and_everything_that_it_asks_for_has_a_provision_and_is_said()
    {
        Assert.Equal(Enum.GetValues<NoticeKind>(), NoticeForms.All.Select(f => f.Kind));
        foreach (var form in NoticeForms.All)
        {
            Assert.NotEmpty(form.Signers);
            Assert.NotEmpty(form.RestsOn);
            Assert.Distinct(NoticeForms.ItemsOf(form).Select(i => i.Id));
            foreach (var item in NoticeForms.ItemsOf(form))
            {
                Assert.NotEmpty(item.Provision);
                // Whatever is asked for is also said: the page holds its name, or changes with the choice.
                if (item.Form == ItemForm.Choice)
                    Assert.All(item.Choices.Skip(1), choice => Assert.NotEqual(Said(form), Said(form, new Dictionary<string, string> { [item.Id] = choice.Word })));
                else Assert.Contains($"[{item.Name}]", Said(form), StringComparison.Ordinal);
            }
        }
    }

    // Words that take sides, or call somebody what no court has called them.
    [Theory]
    [InlineData("illegal")]
    [InlineData("illegals")]
    [InlineData("offender")]
    [InlineData("criminal alien")]
    [InlineData("criminals")]
    [InlineData("migrant")]
    [InlineData("bogus")]
    [InlineData("failed asylum")]
    [InlineData("deportee")]
    [InlineData("subject")]
    public void No_notice_uses_words_that_take_sides(string word) =>
        Assert.All(NoticeForms.All, form => Assert.DoesNotMatch($@"(?i)\b{word}\b", Said(form).Replace("Illegal Migration Act 2023", "", StringComparison.Ordinal)));

    [Fact]
    public void Every_notice_says_that_it_is_a_demonstration_where_help_is_and_that_the_program_is_not_the_government() =>
        Assert.All(NoticeForms.All, form =>
        {
            Assert.Contains("This is a demonstration. It is fictional", Said(form), StringComparison.Ordinal);
            Assert.Contains("not a government service", Said(form), StringComparison.Ordinal);
            Assert.Contains("Free advice and help", Said(form), StringComparison.Ordinal);
            Assert.Contains("Your language", Said(form), StringComparison.Ordinal);
        });

    private static string Said(NoticeForm form, IReadOnlyDictionary<string, string>? chosen = null) =>
        string.Join('\n', DueCourse.Casework.Notices.Pages.NoticeMarkdown.Lines(NoticeForms.Specimen(form, GivenNotices.Today, chosen)));

    // From where the test runs, not from where it was compiled: a deterministic build writes "/_/" for the source folder.
    private static string Docs()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DueCourse.slnx")))
                return Path.Combine(folder.FullName, "docs");
        throw new DirectoryNotFoundException("No folder above the tests holds DueCourse.slnx: run them inside the repository.");
    }
}
