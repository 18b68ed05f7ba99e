using System.Net;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Tests.Acts;

namespace DueCourse.Web.Tests;

/// <summary>All cases of one person go to another, by somebody who gives out cases, each by a command of its own.</summary>
public sealed class TeamTests(RunningSite site)
{
    [Fact]
    public async Task An_officer_hands_the_cases_over_that_they_give_out_and_says_why()
    {
        // A record of its own: the cases of others go away with theirs.
        await using var own = new RunningSite();
        await own.InitializeAsync();
        var caseworkers = RunningSite.People.Where(p => p.Role == ActorRole.Caseworker).ToList();
        var (from, to) = (caseworkers[0], caseworkers[1]);
        using var caseworker = await own.As(from);
        using var officer = await own.As(ActorRole.SeniorOfficer);
        var id = await SomeCase.WithAnOfficer(caseworker);

        var page = await officer.Get("/team");
        Assert.Contains($"<option value=\"caseworker {from.Id}\">{from.Name}", page.Text, StringComparison.Ordinal);
        var nothing = await officer.Post("/team", ("from", $"caseworker {from.Id}"), ("to", $"caseworker {from.Id}"), ("because", " "));
        Assert.Contains("Choose somebody else than who has them.", nothing.Text, StringComparison.Ordinal);
        Assert.Contains("Say why.", nothing.Text, StringComparison.Ordinal);
        var unknown = await officer.Post("/team", ("from", $"caseworker {from.Id}"), ("to", "caseworker nobody"), ("because", "leave"));
        Assert.Contains("Choose who gets them.", unknown.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await caseworker.Get($"/cases/{id}")).Status);

        var form = page.Text.Split("name=\"form\" value=\"")[1].Split('"')[0];
        var done = await officer.Post("/team", ("from", $"caseworker {from.Id}"), ("to", $"caseworker {to.Id}"), ("because", "leave"), ("form", form));
        Assert.Contains("handed over", done.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await caseworker.Get($"/cases/{id}")).Status);
        using var other = await own.As(to);
        Assert.Equal(HttpStatusCode.OK, (await other.Get($"/cases/{id}")).Status);
    }

    [Fact]
    public async Task Nobody_else_hands_cases_over()
    {
        using var caseworker = await site.As(ActorRole.Caseworker);
        Assert.DoesNotContain("id=\"hand-over\"", (await caseworker.Get("/team")).Text, StringComparison.Ordinal);
        var answer = await caseworker.Post("/team", ("from", "x"), ("to", "y"), ("because", "z"));
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }
}
