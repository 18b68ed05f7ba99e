using DueCourse.Casework.Ledger;
using DueCourse.Web.Tests.Acts;

namespace DueCourse.Web.Tests;

/// <summary>Where a case stands is kept while nothing is recorded in it, and not a request longer.</summary>
public sealed class StandingsTests(RunningSite site)
{
    [Fact]
    public async Task What_was_kept_is_shown_again_and_no_longer_once_something_is_recorded()
    {
        using var caseworker = await site.As(ActorRole.Caseworker);
        using var onDuty = await site.As(ActorRole.PressOfficer);
        var id = await SomeCase.Open(caseworker, "Ilse Brandt, removal on Monday");
        var first = await caseworker.Get($"/cases/{id}");
        var again = await caseworker.Get($"/cases/{id}");
        var form = (await onDuty.Get("/stay")).Text.Split("name=\"form\" value=\"")[1].Split('"')[0];

        await onDuty.Post("/stay", ("form", form), ("of", id), ("kind", "injunction"), ("court", "High Court"), ("caller", "the clerk"), ("forbids", "She may not be removed"));
        var after = await caseworker.Get($"/cases/{id}");

        Assert.Equal(first.WithoutTokens, again.WithoutTokens);
        Assert.DoesNotContain("Removal is stopped", again.Text, StringComparison.Ordinal);
        Assert.Contains("Removal is stopped", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_day_and_an_earlier_knowledge_of_the_case_are_told_apart()
    {
        using var caseworker = await site.As(ActorRole.Caseworker);
        var flagship = (await site.CasesOf(RunningSite.In(ActorRole.Caseworker))).First(c => c.Title!.StartsWith("Kamal Verrin", StringComparison.Ordinal)).Id;

        var now = await caseworker.Get($"/cases/{flagship}");
        var then = await caseworker.Get($"/cases/{flagship}?at=2026-05-04&known=2026-05-04");
        var nowAgain = await caseworker.Get($"/cases/{flagship}");

        Assert.Equal(now.WithoutTokens, nowAgain.WithoutTokens);
        Assert.NotEqual(Standing(now.Text), Standing(then.Text));
    }

    private static string Standing(string page) => page.Split("id=\"standing\"")[1].Split("</p>")[0];
}
