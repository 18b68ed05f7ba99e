using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Stays;
using DueCourse.Web.Pages;

namespace DueCourse.Web.Tests.Acts;

public sealed partial class StayPageTests(RunningSite site)
{
    private static readonly (string, string)[] Call =
        [("kind", "injunction"), ("court", "High Court, Mr Justice Adeyemi"), ("number", "CO/1234/2026"), ("caller", "the judge's clerk"), ("telephone", "020 7946 0000"), ("forbids", "He may not be removed"), ("until", "the hearing on Wednesday")];

    [Fact]
    public async Task It_takes_one_page_with_at_most_eight_inputs_of_which_five_are_needed()
    {
        using var browser = await site.As(RunningSite.In(ActorRole.PressOfficer));

        var page = await browser.Get("/stay");

        Assert.Matches(ActPageTests.WithItsToken(), page.Text);
        var inputs = Inputs().Matches(page.Text).Select(m => m.Groups[1].Value).Where(n => n is not ("form" or "__RequestVerificationToken")).Distinct().ToList();
        Assert.Equal(StayModel.Inputs.Select(i => i.Name), inputs);
        Assert.Equal(8, inputs.Count);
        Assert.Equal(5, StayModel.Inputs.Count(i => i.Needed));
        Assert.Contains("/stay", (await browser.Get("/")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ActorRole.PressOfficer)]
    [InlineData(ActorRole.VictimLiaisonOfficer)]
    public async Task Anybody_on_duty_records_it_in_a_case_that_is_not_theirs_and_is_told_who_was_told(ActorRole role)
    {
        using var caseworker = await site.As(ActorRole.Caseworker);
        using var onDuty = await site.As(role);
        var id = await SomeCase.Open(caseworker, "Amara Diallo, removal on Monday");
        var form = await FormId(onDuty);

        var page = await onDuty.Post("/stay", [("form", form), ("of", id), .. Call]);
        await onDuty.Post("/stay", [("form", form), ("of", id), .. Call]);

        Assert.Contains("<h1 class=\"govuk-heading-l\">Removal is stopped</h1>", page.Text, StringComparison.Ordinal);
        foreach (var told in new[] { "The travel desk: by 26 November 2026, 10:15", "The escort: by", "The place of detention: by", "The senior officer on duty: by", "The legal adviser on duty: by" })
            Assert.Contains(told, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Amara", page.Text, StringComparison.Ordinal);
        Assert.True(CaseId.TryParse(id, out var named));
        var stay = Assert.Single((await site.Registry.Find(named, TestContext.Current.CancellationToken))!.Stays.All);
        Assert.Equal(("High Court, Mr Justice Adeyemi, CO/1234/2026", "the judge's clerk, 020 7946 0000", "He may not be removed. Until: the hearing on Wednesday", StayKind.Injunction),
            (stay.What.Court, stay.What.ToldBy, stay.What.Says, stay.What.Kind));
    }

    [Fact]
    public async Task A_case_is_found_by_a_number_of_the_person_and_nothing_of_it_is_shown()
    {
        using var caseworker = await site.As(ActorRole.Caseworker);
        using var onDuty = await site.As(ActorRole.PressOfficer);
        var id = await SomeCase.Open(caseworker, "Farid Nazari, removal on Monday");
        await SomeCase.Act(caseworker, id, "record-identity", new() { ["in"] = "open", ["said"] = new JsonObject { ["as"] = "the person", ["source"] = "file" } });
        var identity = (string)JsonNode.Parse((await caseworker.Get($"/api/v1/cases/{id}/history")).Text)!["entries"]!.AsArray().Last(e => (string)e!["act"]! == "identity-recorded")!["entry"]!;
        var added = await SomeCase.Act(caseworker, id, "add-reference", new() { ["in"] = "open", ["said"] = new JsonObject { ["identity"] = identity, ["kind"] = "prison", ["asWritten"] = "A7731QX", ["source"] = "the prison" } });
        Assert.Equal(HttpStatusCode.OK, added.Status);

        var page = await onDuty.Post("/stay", [("form", await FormId(onDuty)), ("of", "a 7731-qx"), .. Call]);

        Assert.Contains("Removal is stopped", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Farid", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(id, page.Text, StringComparison.Ordinal);
        Assert.True(CaseId.TryParse(id, out var named));
        Assert.Single((await site.Registry.Find(named, TestContext.Current.CancellationToken))!.Stays.All);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_what_was_typed_stays()
    {
        using var onDuty = await site.As(ActorRole.PressOfficer);

        var page = await onDuty.Post("/stay", ("form", await FormId(onDuty)), ("of", "Z0000000"), ("caller", "the clerk"));

        Assert.Contains("<title>Error: Record a stay", page.Text, StringComparison.Ordinal);
        Assert.Contains("No case has this number.", page.Text, StringComparison.Ordinal);
        foreach (var link in new[] { "#of", "#kind-0", "#court", "#forbids" }) Assert.Contains($"href=\"{link}\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"the clerk\"", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ActorRole.Representative)]
    [InlineData(ActorRole.DestinationAuthority)]
    [InlineData(ActorRole.Auditor)]
    public async Task It_is_not_for_those_who_are_not_on_duty_for_the_state(ActorRole role)
    {
        using var browser = await site.As(role);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get("/stay")).Status);
    }

    private static async Task<string> FormId(RunningSite.Browser browser) => WebUtility.HtmlDecode(Form().Match((await browser.Get("/stay")).Text).Groups[1].Value);

    [GeneratedRegex("<(?:input|select|textarea)[^>]* name=\"([^\"]+)\"")]
    private static partial Regex Inputs();

    [GeneratedRegex("name=\"form\" value=\"([^\"]+)\"")]
    private static partial Regex Form();
}
