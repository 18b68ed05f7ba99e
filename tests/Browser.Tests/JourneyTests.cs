using DueCourse.Casework.Ledger;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>What people come for, as they would do it.</summary>
public sealed class JourneyTests(Chromium chromium)
{
    [Fact]
    public async Task In_three_clicks_somebody_new_sees_why_the_flagship_case_cannot_proceed()
    {
        var page = await chromium.Nobody();
        await page.GotoAsync("/");

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Kamal Verrin" }).First.ClickAsync();
        var standing = await page.Locator("main").InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Gates and routes" }).ClickAsync();

        Assert.Contains("Removal on this day is barred.", standing, StringComparison.Ordinal);
        Assert.Contains("no appeal against deprivation of citizenship is open (G19)", standing, StringComparison.Ordinal);
        var board = await page.Locator("#G19").InnerTextAsync();
        Assert.Contains("shut", board, StringComparison.Ordinal);
        Assert.Contains("The state of the deprivation appeal is pending.", board, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_way_is_there_for_the_keyboard_alone()
    {
        var page = await chromium.Nobody();
        await page.GotoAsync("/sign-in");

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the main content", await Focused(page));
        await page.Keyboard.PressAsync("Enter");
        await TabTo(page, "Comfort Osei, caseworker");
        await TabTo(page, "Sign in");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).WaitForAsync();
        await TabTo(page, "Kamal Verrin");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Where it stands" }).WaitForAsync();
        await TabTo(page, "Gates and routes");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#G19").WaitForAsync();
        await TabTo(page, "Why, and what would change it");
        await page.Keyboard.PressAsync("Enter");

        Assert.True(await page.Locator("details[open] >> text=Whose it is").CountAsync() > 0);
    }

    [Fact]
    public async Task Going_back_to_4_May_shows_what_was_known_then()
    {
        var page = await chromium.As(ActorRole.Caseworker);
        await page.GotoAsync($"/cases/{await chromium.Case("Kamal Verrin")}");

        await page.GetByText("See it as on another day").ClickAsync();
        await page.GetByLabel("Law and facts as at").FillAsync("2026-05-04");
        await page.GetByLabel("Only what was recorded by the end of").FillAsync("2026-05-04");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        Assert.Contains("As at 4 May 2026, on what was recorded by the end of 4 May 2026", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "Gates and routes" }).ClickAsync();
        Assert.Contains("shut", await page.Locator("#G1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("shut", await page.Locator("#G14").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_found_in_another_spelling_and_the_case_says_who_found_it()
    {
        var page = await chromium.As(ActorRole.Auditor);
        await page.GotoAsync("/search");

        await page.GetByLabel("A name, in any script, or a reference number").FillAsync("Verin");
        await page.GetByLabel("Also what is only near").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Kamal Verrin" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Who looked" }).ClickAsync();

        Assert.Contains("found by a search by name", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_representative_sees_the_limits_of_time_first_and_no_name_of_anybody_who_looked()
    {
        var page = await chromium.As(ActorRole.Representative);

        await page.GetByRole(AriaRole.Link, new() { Name = "Kamal Verrin" }).First.ClickAsync();

        var headings = await page.Locator("main h2").AllInnerTextsAsync();
        Assert.Equal("Limits of time that lie ahead", headings[0]);
        Assert.DoesNotContain("Comfort Osei", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_letter_is_put_on_file_from_the_page_of_the_documents(bool scripts)
    {
        var page = await chromium.As(ActorRole.SeniorOfficer, Window.Telephone with { HasScripts = scripts });
        await page.GotoAsync($"/cases/{await chromium.Case("appeal is brought in time")}/documents");

        await page.GetByRole(AriaRole.Link, new() { Name = "Put a document on file" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send the file" }).ClickAsync();
        await page.GetByText("There is a problem").WaitForAsync();
        await page.GetByLabel("The file").SetInputFilesAsync(new FilePayload { Name = "نامه.txt", MimeType = "text/html", Buffer = System.Text.Encoding.UTF8.GetBytes("Dear Ms Osei, the letter.") });
        await page.GetByRole(AriaRole.Button, new() { Name = "Send the file" }).ClickAsync();
        await page.GetByText("Its sender called it \"نامه.txt\"").WaitForAsync();
        await page.GetByLabel("What is it?").SelectOptionAsync("letter");
        await page.Locator("#in").SelectOptionAsync("open");
        await page.Locator("#said_holding").SelectOptionAsync("scan");
        await page.Locator("#said_howObtained").FillAsync("By post.");
        await page.Locator("#said_source").SelectOptionAsync("open");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check your answers" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Record it" }).ClickAsync();

        await page.GetByRole(AriaRole.Heading, new() { Name = "Done", Exact = true }).WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Go to the case" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Documents", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Look at it" }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Open it by itself" }).ClickAsync();
        Assert.Equal("Dear Ms Osei, the letter.", await page.Locator("body").InnerTextAsync());
    }

    [Fact]
    public async Task The_courses_are_drawn_and_a_table_says_the_same()
    {
        var page = await chromium.As(ActorRole.SeniorOfficer);
        await page.GotoAsync($"/cases/{await chromium.Case("appeal is brought in time")}");

        var marks = await page.Locator("svg.dc-line circle title").AllTextContentsAsync();
        await page.GetByText("The same as a table").ClickAsync();
        var table = await page.GetByRole(AriaRole.Region, new() { Name = "Table of the courses" }).InnerTextAsync();

        Assert.True(marks.Count > 2, $"{marks.Count} marks");
        Assert.All(marks, mark => Assert.Contains(mark, table, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_main_pages_are_kept_as_pictures()
    {
        var flagship = await chromium.Case("Kamal Verrin");
        foreach (var window in new[] { Window.Desktop, Window.Telephone })
        {
            var page = await chromium.As(ActorRole.Caseworker, window);
            foreach (var (name, path) in new[]
            {
                ("my-work", "/"), ("cases", "/cases"), ("search", "/search"), ("team", "/team"), ("standing", $"/cases/{flagship}"), ("gates", $"/cases/{flagship}/gates"),
                ("facts", $"/cases/{flagship}/facts"), ("deadlines", $"/cases/{flagship}/deadlines"), ("decisions", $"/cases/{flagship}/decisions"), ("history", $"/cases/{flagship}/history"),
            })
            {
                await page.GotoAsync(path);
                await page.ScreenshotAsync(new() { Path = Path.Combine(Chromium.Pictures, $"{name}-{window.Width}.png"), FullPage = true });
            }
        }

        Assert.True(Directory.GetFiles(Chromium.Pictures, "*.png").Length >= 20);
    }

    private static async Task TabTo(IPage page, string starts)
    {
        for (var i = 0; i < 200; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if ((await Focused(page)).Contains(starts, StringComparison.Ordinal)) return;
        }

        Assert.Fail($"no key leads to \"{starts}\"; the focus is on \"{await Focused(page)}\"");
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>(
        "(() => { const at = document.activeElement; if (!at.matches('a, button, input, select, summary, textarea')) return ''; return (at.labels && at.labels.length ? at.labels[0].innerText : at.innerText || '').trim() })()");
}
