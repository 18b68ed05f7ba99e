using System.Net;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Lists;

namespace DueCourse.Web.Tests;

/// <summary>A list of cases under a name of one's own: nobody else sees it, and it keeps what is asked for and not the cases.</summary>
public sealed class SavedViewsTests(RunningSite site)
{
    [Fact]
    public async Task A_view_is_kept_found_again_and_forgotten_and_nobody_else_sees_it()
    {
        var (adviser, auditor) = (RunningSite.In(ActorRole.LegalAdviser), RunningSite.In(ActorRole.Auditor));
        using var browser = await site.As(adviser);
        using var other = await site.As(auditor);

        var kept = await browser.Post("/cases?handler=Keep&from=2026-05-04&mine=on", ("named", "  Since May  "));
        Assert.Equal((HttpStatusCode.Redirect, "/cases?mine=on&from=2026-05-04"), (kept.Status, kept.Response.Headers.Location!.ToString()));
        foreach (var page in new[] { "/", "/cases" })
            Assert.Contains("href=\"/cases?mine=on&amp;from=2026-05-04\">Since May</a>", (await browser.Get(page)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Since May", (await other.Get("/cases")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Since May", (await other.Get("/")).Text, StringComparison.Ordinal);

        // The same name is the same view, and forgetting it is theirs alone.
        await browser.Post("/cases?handler=Keep&from=2026-06-01", ("named", "Since May"));
        await other.Post("/cases?handler=Forget", ("named", "Since May"));
        var again = (await browser.Get("/cases")).Text;
        Assert.Contains("href=\"/cases?from=2026-06-01\">Since May</a>", again, StringComparison.Ordinal);
        Assert.DoesNotContain("mine=on&amp;from=2026-05-04", again, StringComparison.Ordinal);
        await browser.Post("/cases?handler=Forget", ("named", "Since May"));
        Assert.DoesNotContain("Since May", (await browser.Get("/cases")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mine=on", "", "Give the view a name")]
    [InlineData("mine=on", "one\ntwo", "Give it a name on one line")]
    [InlineData("mine=on", "0123456789012345678901234567890123456789012345678901234567890", "at most 60 characters")]
    [InlineData("", "All", "Nothing is filtered")]
    [InlineData("from=may", "May", "The first day of opening is not a day")]
    public async Task What_cannot_be_kept_is_said_and_keeps_nothing(string filter, string name, string says)
    {
        using var browser = await site.As(ActorRole.ReturnsLiaisonOfficer);
        var answer = await browser.Post($"/cases?handler=Keep&{filter}", ("named", name));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(says, WebUtility.HtmlDecode(answer.Text), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"views\"", (await browser.Get("/cases")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_person_keeps_no_more_than_the_page_says_and_what_they_call_it_is_no_page_of_ours()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        const string Script = "<script>alert(1)</script>";
        await browser.Post("/cases?handler=Keep&mine=on", ("named", Script));
        for (var n = 2; n <= SavedView.MostOfOne; n++) await browser.Post("/cases?handler=Keep&mine=on", ("named", $"View {n}"));
        var full = await browser.Post("/cases?handler=Keep&mine=on", ("named", "One more"));
        Assert.Contains("Forget one first", full.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Script, full.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Post("/cases?handler=Keep&from=2026-01-01", ("named", "View 2"))).Status);
        await browser.Post("/cases?handler=Forget", ("named", Script));
        for (var n = 2; n <= SavedView.MostOfOne; n++) await browser.Post("/cases?handler=Forget", ("named", $"View {n}"));
        Assert.DoesNotContain("id=\"views\"", (await browser.Get("/cases")).Text, StringComparison.Ordinal);
    }
}
