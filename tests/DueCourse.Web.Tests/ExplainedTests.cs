using System.Net;
using System.Text.RegularExpressions;
using DueCourse.Casework.Ledger;
using DueCourse.Law;

namespace DueCourse.Web.Tests;

/// <summary>What a page shows in a colour, as a status or as a day leads to why it is so.</summary>
public sealed partial class ExplainedTests(RunningSite site)
{
    [Fact]
    public async Task Every_gate_route_conclusion_and_what_follows_from_one_has_its_reasoning()
    {
        var book = StatuteBook.Current;
        using var caseworker = await site.As(ActorRole.Caseworker);
        var id = await Flagship();
        foreach (var asked in book.Gates.Select(g => g.Id).Concat(book.Routes.Select(r => r.Id)).Concat(book.Rules.SelectMany(r => r.Consequences.Select(c => c.Id).Prepend(r.Id))))
        {
            var page = await caseworker.Get($"/cases/{id}/why/{asked}");
            Assert.True(page.Status == HttpStatusCode.OK, $"{asked} came to {page.Status}");
            Assert.Contains($"<code>{asked}</code>", page.Text, StringComparison.Ordinal);
            Assert.True(Step().IsMatch(page.Text), $"{asked} gives no step");
        }

        Assert.Equal(HttpStatusCode.NotFound, (await caseworker.Get($"/cases/{id}/why/G99")).Status);
    }

    [Fact]
    public async Task Every_colour_and_block_and_day_of_a_course_on_the_first_page_leads_to_why()
    {
        using var caseworker = await site.As(ActorRole.Caseworker);
        var id = await Flagship();
        var page = await caseworker.Get($"/cases/{id}");
        var links = page.Links.ToHashSet();

        foreach (Match gate in Block().Matches(page.Text)) Assert.Contains($"/cases/{id}/why/{gate.Groups[1].Value}", links);
        Assert.NotEmpty(Block().Matches(page.Text));
        Assert.Equal(Status().Count(page.Text), StatusLink().Count(page.Text));
        foreach (Match day in Day().Matches(page.Text)) Assert.Contains($"id=\"{day.Groups[1].Value}\"", (await caseworker.Get($"/cases/{id}/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_gate_and_route_of_the_board_and_every_limit_leads_to_the_law()
    {
        using var caseworker = await site.As(ActorRole.Caseworker);
        var id = await Flagship();
        var board = (await caseworker.Get($"/cases/{id}/gates")).Links.ToHashSet();
        foreach (var asked in StatuteBook.Current.Gates.Select(g => g.Id).Concat(StatuteBook.Current.Routes.Select(r => r.Id))) Assert.Contains($"/cases/{id}/why/{asked}", board);
        var deadlines = (await caseworker.Get($"/cases/{id}/deadlines")).Text;
        Assert.NotEmpty(Card().Matches(deadlines));
        Assert.All(Card().Matches(deadlines), card => Assert.Contains("href=\"https://", card.Value, StringComparison.Ordinal));
    }

    private async Task<CaseId> Flagship() => (await site.CasesOf(RunningSite.In(ActorRole.Caseworker))).First(c => c.Title!.StartsWith("Kamal Verrin", StringComparison.Ordinal)).Id;

    [GeneratedRegex("(<ul class=\"dc-reasons\">|No fact is asked for it)")]
    private static partial Regex Step();

    [GeneratedRegex(">Why (G[0-9]+)</a>")]
    private static partial Regex Block();

    [GeneratedRegex("class=\"dc-status ")]
    private static partial Regex Status();

    [GeneratedRegex("<a class=\"dc-status [^\"]*\" href=\"/cases/[0-9a-f]+/gates#(shut|unknown|open)\"")]
    private static partial Regex StatusLink();

    [GeneratedRegex("dc-day\" href=\"[^\"#]*#([^\"]+)\"")]
    private static partial Regex Day();

    [GeneratedRegex("<li class=\"dc-card\">.*?</li>", RegexOptions.Singleline)]
    private static partial Regex Card();
}
