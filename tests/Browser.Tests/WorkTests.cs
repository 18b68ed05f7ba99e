using DueCourse.Casework.Ledger;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>What people do in cases, as they would do it, each state of each page held to the same rules.</summary>
public sealed class WorkTests(Chromium chromium)
{
    [Theory]
    [InlineData(true, "time to answer runs")]
    [InlineData(false, "not answered in time")]
    public async Task On_a_telephone_a_stay_is_five_answers_on_one_page(bool scripts, string title)
    {
        var page = await chromium.As(ActorRole.PressOfficer, Window.Telephone with { HasScripts = scripts });
        var way = scripts ? "telephone" : "no scripts";
        var id = await chromium.Case(title);

        await page.GetByRole(AriaRole.Button, new() { Name = "Record a stay" }).ClickAsync();
        await page.GetByLabel("Which case?").FillAsync(id.ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Record it and stop removal" }).ClickAsync();
        await page.GetByText("There is a problem").WaitForAsync();
        await AccessibilityTests.MustBeSound(page, "a stay with answers missing", way);
        await page.GetByLabel("An injunction").CheckAsync();
        await page.GetByLabel("Which court or judge?").FillAsync("High Court, the judge on duty");
        await page.GetByLabel("Who told you?").FillAsync("the clerk");
        await page.GetByLabel("What does it forbid?").FillAsync("The person may not be removed.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record it and stop removal" }).ClickAsync();

        await page.GetByRole(AriaRole.Heading, new() { Name = "Removal is stopped" }).WaitForAsync();
        Assert.Contains("The escort: by", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await AccessibilityTests.MustBeSound(page, "a stay that is recorded", way);
        var officer = await chromium.As(ActorRole.SeniorOfficer);
        await officer.GotoAsync($"/cases/{id}");
        Assert.Contains("Removal is stopped", await officer.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("no scripts")]
    public async Task Answers_are_checked_and_what_a_colleague_recorded_first_is_shown_before_they_count(string way)
    {
        var id = await chromium.Case("convicted", ActorRole.Caseworker);
        var mine = await chromium.As(ActorRole.Caseworker, AccessibilityTests.Of(way));
        var theirs = await chromium.As(ActorRole.SeniorOfficer);
        foreach (var page in new[] { mine, theirs }) await page.GotoAsync($"/cases/{id}/do/place-legal-hold");
        await mine.GetByRole(AriaRole.Button, new() { Name = "Check your answers" }).ClickAsync();
        await mine.GetByText("There is a problem").WaitForAsync();
        await AccessibilityTests.MustBeSound(mine, "an act with answers missing", way);

        await Answer(theirs, $"A claim for damages is announced ({way}).");
        await theirs.GetByRole(AriaRole.Button, new() { Name = "Record it" }).ClickAsync();
        await theirs.GetByRole(AriaRole.Heading, new() { Name = "Done", Exact = true }).WaitForAsync();
        await Answer(mine, "The ombudsman asks for the file.");
        await AccessibilityTests.MustBeSound(mine, "answers to check", way);
        await mine.GetByRole(AriaRole.Button, new() { Name = "Record it" }).ClickAsync();
        await mine.GetByRole(AriaRole.Heading, new() { Name = "Something was recorded while you wrote" }).WaitForAsync();
        var conflict = await mine.Locator("main").InnerTextAsync();
        await AccessibilityTests.MustBeSound(mine, "something that was recorded first", way);
        await mine.GetByRole(AriaRole.Button, new() { Name = "They are still right: record it" }).ClickAsync();

        Assert.Contains($"A claim for damages is announced ({way}).", conflict, StringComparison.Ordinal);
        Assert.Contains("The ombudsman asks for the file.", conflict, StringComparison.Ordinal);
        await mine.GetByRole(AriaRole.Heading, new() { Name = "Done", Exact = true }).WaitForAsync();
        await AccessibilityTests.MustBeSound(mine, "what was done", way);
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("telephone")]
    [InlineData("no scripts")]
    public async Task A_list_is_kept_under_a_name_found_on_the_first_page_and_forgotten(string way)
    {
        var (page, name) = (await chromium.As(ActorRole.LegalAdviser, AccessibilityTests.Of(way)), $"Opened this year ({way})");
        await page.GotoAsync("/cases");
        await page.GetByLabel("Opened from").FillAsync("2026-01-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await page.GetByText("Keep this view under a name").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep", Exact = true }).ClickAsync();
        await page.GetByText("There is a problem").WaitForAsync();
        await AccessibilityTests.MustBeSound(page, "a view without a name", way);
        await page.GetByLabel("Its name").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep", Exact = true }).ClickAsync();

        await page.GetByRole(AriaRole.Heading, new() { Name = "Your views" }).WaitForAsync();
        await AccessibilityTests.MustBeSound(page, "a list with a view", way);
        await page.GotoAsync("/");
        await AccessibilityTests.MustBeSound(page, "the first page with a view", way);
        await page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        Assert.Equal("2026-01-01", await page.GetByLabel("Opened from").InputValueAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = $"Forget {name}" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Cases", Exact = true }).WaitForAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = name })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_kept_for_later_is_found_on_the_first_page_and_gone_on_with()
    {
        var id = await chromium.Case("convicted", ActorRole.Caseworker);
        var page = await chromium.As(ActorRole.Caseworker, Window.Telephone);
        await page.GotoAsync($"/cases/{id}/do/place-legal-hold");
        await page.Locator("#reason").FillAsync("To be written");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep for later" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Kept for later" }).WaitForAsync();

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Place legal hold" }).First.ClickAsync();

        Assert.Equal("To be written", await page.Locator("#reason").InputValueAsync());
    }

    [Theory]
    [InlineData(ActorRole.PressOfficer, "Released outcomes")]
    [InlineData(ActorRole.VictimLiaisonOfficer, "Contact")]
    [InlineData(ActorRole.DestinationAuthority, "Messages")]
    public async Task Whoever_reads_no_file_comes_from_their_list_to_what_is_for_them(ActorRole role, string heading)
    {
        var page = await chromium.As(role, Window.Telephone);
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Case ") }).First.ClickAsync();

        await page.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true }).WaitForAsync();
        await AccessibilityTests.MustBeSound(page, heading, "telephone");
        Assert.DoesNotContain("convicted", await page.Locator("main").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(ActorRole.LegalAdviser, "Decisions")]
    [InlineData(ActorRole.ReturnsLiaisonOfficer, "What can be done")]
    [InlineData(ActorRole.Auditor, "Who looked")]
    public async Task Each_who_reads_files_comes_in_two_clicks_to_what_they_are_there_for(ActorRole role, string name)
    {
        var page = await chromium.As(role);
        await page.GotoAsync(role == ActorRole.Auditor ? "/cases" : "/");
        await page.Locator("main a[href^='/cases/']").First.ClickAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "This case" }).GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();

        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
        await AccessibilityTests.MustBeSound(page, name, "desktop");
    }

    private static async Task Answer(IPage page, string reason)
    {
        await page.Locator("#reason").FillAsync(reason);
        foreach (var (input, value) in new[] { ("day", "1"), ("month", "3"), ("year", "2027"), ("time", "9:00") }) await page.Locator($"#reviewAt-{input}").FillAsync(value);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check your answers" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Check your answers", Exact = true }).WaitForAsync();
    }
}
