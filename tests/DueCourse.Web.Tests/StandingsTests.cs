using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Ledger;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Web.Registry;
using DueCourse.Web.Tests.Acts;
using DueCourse.Web.Tests.SignIn;
using NodaTime;

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

    [Fact]
    public async Task A_gate_that_an_officer_opened_blocks_again_when_its_time_is_over_though_nothing_is_recorded()
    {
        var (caseworker, officer, adviser) = (RunningSite.In(ActorRole.Caseworker), RunningSite.In(ActorRole.SeniorOfficer), RunningSite.In(ActorRole.LegalAdviser));
        var (clock, standings, id) = (new MovedClock(site.Registry), new Standings(), await Opened());
        await Done(new AssignToCase(officer, "decides") { By = caseworker, Id = SomeCase.Key() });
        await Done(new AssignToCase(adviser, "advises") { By = officer, Id = SomeCase.Key() });
        var gate = StatuteBook.Current.Gates.First(g => g.Class == GateClass.Pol).Id;
        await Done(new SignOffPolicyGate(gate, "lawful for a day") { By = adviser, Id = SomeCase.Key() });
        Assert.Contains(gate, await Blocks());

        await Done(new OpenPolicyGate(gate, "for a day", clock.Now + Duration.FromHours(3)) { By = officer, Id = SomeCase.Key() });
        Assert.DoesNotContain(gate, await Blocks());
        clock.Later = Duration.FromHours(3) - Duration.FromSeconds(1);
        Assert.DoesNotContain(gate, await Blocks());
        clock.Later = Duration.FromHours(3);
        Assert.Contains(gate, await Blocks());

        async Task<IReadOnlyList<string>> Blocks()
        {
            var file = (await OpenFile.Open(clock, id, caseworker, LookedAt.CasePage, PointInTime.Now, TestContext.Current.CancellationToken))!;
            var kept = standings.Of(file).Blocks;
            Assert.Equal(file.Blocks, kept);
            return [.. kept.Select(b => b.Code)];
        }

        async Task<CaseId> Opened()
        {
            using var browser = await site.As(caseworker);
            return CaseId.TryParse(await SomeCase.Open(browser), out var opened) ? opened : default;
        }

        async Task Done(Command command) => Assert.IsType<Done>(await site.Registry.Do(id, command, TestContext.Current.CancellationToken));
    }

    private static string Standing(string page) => page.Split("id=\"standing\"")[1].Split("</p>")[0];
}
