using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Acts;

namespace DueCourse.Web.Tests.Acts;

public sealed partial class ActPageTests(RunningSite site)
{
    [Fact]
    public async Task A_case_says_what_can_be_done_and_a_filter_finds_it()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);

        var all = await browser.Get($"/cases/{id}/do");
        var some = await browser.Get($"/cases/{id}/do?find=legal+hold");
        var none = await browser.Get($"/cases/{id}/do?find=xyzzy");

        Assert.Contains("Place legal hold", all.Text, StringComparison.Ordinal);
        Assert.Contains("State a fact", all.Text, StringComparison.Ordinal);
        Assert.Contains("Place legal hold", some.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("State a fact", some.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing has all of these words in it.", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_that_the_courses_of_the_case_let_be_taken_stand_first()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var booked = (await site.CasesOf(RunningSite.In(ActorRole.Caseworker))).First(c => c.Title!.StartsWith("A notice of a decision", StringComparison.OrdinalIgnoreCase) || c.Title.Contains("request to another", StringComparison.OrdinalIgnoreCase) || c.Title.Contains("clerk telephones", StringComparison.OrdinalIgnoreCase));

        var page = await browser.Get($"/cases/{booked.Id}/do");

        Assert.Contains("id=\"now\"", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ActorRole.Caseworker)]
    [InlineData(ActorRole.LegalAdviser)]
    public async Task Every_act_asks_every_question_with_a_label(ActorRole role)
    {
        using var browser = await site.As(role);
        var id = (await site.CasesOf(RunningSite.In(role)))[0].Id;
        foreach (var act in ActCatalogue.All.Where(a => a.Name is not ("open-case" or "receive-document")))
        {
            var page = await browser.Get($"/cases/{id}/do/{act.Name}");
            Assert.True(page.Status == HttpStatusCode.OK, $"{act.Name} gives {(int)page.Status}");
            var ids = Ids().Matches(page.Text).Select(m => m.Groups[1].Value).ToList();
            Assert.Empty(ids.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => $"{act.Name}: {g.Key}"));
            Assert.Empty(For().Matches(page.Text).Select(m => m.Groups[1].Value).Where(f => !ids.Contains(f)).Select(f => $"{act.Name}: {f}"));
            Assert.Empty(Described().Matches(page.Text).SelectMany(m => m.Groups[1].Value.Split(' ')).Where(f => !ids.Contains(f)).Select(f => $"{act.Name}: {f}"));
        }
    }

    [Fact]
    public async Task Answers_are_checked_before_they_are_sent_and_sent_twice_they_are_done_once()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);
        var path = $"/cases/{id}/do/place-legal-hold";
        var form = await Form(browser, path);
        (string, string)[] answers = [("form", form.Id), ("seen", form.Seen), ("reason", "A claim for damages is announced."), ("reviewAt-day", "1"), ("reviewAt-month", "3"), ("reviewAt-year", "2027"), ("reviewAt-time", "9:00")];

        var check = await browser.Post(path, [.. answers, ("go", "check")]);
        var before = await Entries(id);
        var done = await browser.Post(path, [.. answers, ("go", "send")]);
        var again = await browser.Post(path, [.. answers, ("go", "send")]);

        Assert.Contains("<h1 class=\"govuk-heading-l\">Check your answers</h1>", check.Text, StringComparison.Ordinal);
        Assert.Contains("A claim for damages is announced.", check.Text, StringComparison.Ordinal);
        Assert.Contains("1 March 2027 9:00", check.Text, StringComparison.Ordinal);
        Assert.Equal(0, before.Count(w => w == "legal-hold-placed"));
        Assert.Contains("<h1 class=\"govuk-heading-l\">Done</h1>", done.Text, StringComparison.Ordinal);
        Assert.Contains("<h1 class=\"govuk-heading-l\">Done</h1>", again.Text, StringComparison.Ordinal);
        Assert.Equal(1, (await Entries(id)).Count(w => w == "legal-hold-placed"));
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_the_top_and_beside_its_question_and_what_was_typed_stays()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);
        var path = $"/cases/{id}/do/place-legal-hold";
        var form = await Form(browser, path);

        var page = await browser.Post(path, ("form", form.Id), ("seen", form.Seen), ("reason", "<script>alert(1)</script>"), ("reviewAt-day", "31"), ("reviewAt-month", "2"), ("reviewAt-year", "2027"), ("reviewAt-time", "9:00"), ("go", "send"));

        Assert.Contains("<title>Error: Place legal hold", page.Text, StringComparison.Ordinal);
        Assert.Contains("There is a problem", page.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"#reviewAt-day\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"31\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, (await Entries(id)).Count(w => w == "legal-hold-placed"));
    }

    [Fact]
    public async Task What_somebody_else_recorded_first_is_shown_before_anything_is_done_on_it()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);
        var path = $"/cases/{id}/do/place-legal-hold";
        var form = await Form(browser, path);
        var other = await SomeCase.Act(browser, id, "place-legal-hold", new() { ["reason"] = "Somebody else was first.", ["reviewAt"] = "2027-01-01T00:00:00Z" });
        Assert.Equal(HttpStatusCode.OK, other.Status);
        (string, string)[] answers = [("form", form.Id), ("reason", "Mine."), ("reviewAt-day", "1"), ("reviewAt-month", "3"), ("reviewAt-year", "2027"), ("reviewAt-time", "9:00"), ("go", "send")];

        var conflict = await browser.Post(path, [.. answers, ("seen", form.Seen)]);
        Assert.Contains("Something was recorded while you wrote", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Somebody else was first.", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(1, (await Entries(id)).Count(w => w == "legal-hold-placed"));

        var done = await browser.Post(path, [.. answers, ("seen", Hidden(conflict.Text, "seen"))]);
        Assert.Contains("<h1 class=\"govuk-heading-l\">Done</h1>", done.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await Entries(id)).Count(w => w == "legal-hold-placed"));
    }

    [Fact]
    public async Task That_somebody_looked_is_nothing_that_was_recorded_first()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        using var auditor = await site.As(ActorRole.Auditor);
        var id = await SomeCase.Open(browser);
        var path = $"/cases/{id}/do/place-legal-hold";
        var form = await Form(browser, path);
        await auditor.Get($"/cases/{id}/facts");

        var done = await browser.Post(path, ("form", form.Id), ("seen", form.Seen), ("reason", "Mine."), ("reviewAt-day", "1"), ("reviewAt-month", "3"), ("reviewAt-year", "2027"), ("reviewAt-time", "9:00"), ("go", "send"));

        Assert.Contains("<h1 class=\"govuk-heading-l\">Done</h1>", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_shown_in_full_and_nothing_is_lost()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);
        var path = $"/cases/{id}/do/place-legal-hold";
        var form = await Form(browser, path);

        var page = await browser.Post(path, ("form", form.Id), ("seen", form.Seen), ("reason", "Mine."), ("reviewAt-day", "1"), ("reviewAt-month", "3"), ("reviewAt-year", "2020"), ("reviewAt-time", "9:00"), ("go", "send"));

        Assert.Contains("<h1 class=\"govuk-heading-l\">It was not done</h1>", page.Text, StringComparison.Ordinal);
        foreach (var says in new[] { "The review of the hold lies in the past.", "A hold without a review would keep a file for ever.", "Give a later moment." })
            Assert.Contains(says, page.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"reason\" value=\"Mine.\"", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_undone_waits_for_a_second_person_who_finds_it_there()
    {
        using var caseworker = await site.As(ActorRole.Caseworker);
        using var officer = await site.As(ActorRole.SeniorOfficer);
        var id = await SomeCase.WithAnOfficer(caseworker);
        await SomeCase.Act(caseworker, id, "add-subject", new() { ["in"] = "open", ["kind"] = "children" });
        var entry = (string)JsonNode.Parse((await caseworker.Get($"/api/v1/cases/{id}/history")).Text)!["entries"]!.AsArray().Last(e => (string)e!["act"]! == "subject-added")!["entry"]!;
        var path = $"/cases/{id}/do/erase-entries";
        var form = await Form(caseworker, path);

        var proposed = await caseworker.Post(path, ("form", form.Id), ("seen", form.Seen), ("entries", entry), ("reason", "correction"), ("go", "send"));
        Assert.Contains("Proposed, and not done yet", proposed.Text, StringComparison.Ordinal);
        Assert.Contains("senior officer, and not you", proposed.Text, StringComparison.Ordinal);

        var mine = await caseworker.Get($"/cases/{id}/do");
        Assert.Contains("Take it back", mine.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Confirm it", mine.Text, StringComparison.Ordinal);
        var theirs = await officer.Get($"/cases/{id}/do");
        Assert.Contains("Confirm it", theirs.Text, StringComparison.Ordinal);
        var link = theirs.Links.First(l => l.Contains("/do/confirm-act?proposal=", StringComparison.Ordinal));

        var confirm = await Form(officer, link);
        var done = await officer.Post(link, ("form", confirm.Id), ("seen", confirm.Seen), ("proposal", link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..]), ("go", "send"));
        Assert.Contains("<h1 class=\"govuk-heading-l\">Done</h1>", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Confirm it", (await officer.Get($"/cases/{id}/do")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_are_kept_for_whoever_wrote_them_and_for_nobody_else_until_they_are_sent()
    {
        using var caseworker = await site.As(ActorRole.Caseworker);
        using var officer = await site.As(ActorRole.SeniorOfficer);
        var id = await SomeCase.WithAnOfficer(caseworker);
        var path = $"/cases/{id}/do/place-legal-hold";
        var form = await Form(caseworker, path);

        var kept = await caseworker.Post(path, ("form", form.Id), ("seen", form.Seen), ("reason", "I was called away."), ("go", "keep"));
        Assert.Contains("Kept for later", kept.Text, StringComparison.Ordinal);
        Assert.Contains($"/cases/{id}/do/place-legal-hold?draft=yes", (await caseworker.Get("/")).Text, StringComparison.Ordinal);
        Assert.Contains($"/cases/{id}/do/place-legal-hold?draft=yes", (await caseworker.Get($"/cases/{id}/do")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("draft=yes", (await officer.Get($"/cases/{id}/do")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("I was called away.", (await officer.Get(path + "?draft=yes")).Text, StringComparison.Ordinal);

        var again = await Form(caseworker, path + "?draft=yes");
        Assert.Equal(form.Id, again.Id);
        Assert.Contains("I was called away.", again.Text, StringComparison.Ordinal);
        Assert.Contains(">Done</h1>", (await caseworker.Post(path, ("form", again.Id), ("seen", again.Seen), ("reason", "I was called away."), ("reviewAt-day", "1"), ("reviewAt-month", "3"), ("reviewAt-year", "2027"), ("reviewAt-time", "9:00"), ("go", "send"))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("draft=yes", (await caseworker.Get($"/cases/{id}/do")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("form=&seen=open.1")]
    [InlineData("form=x&seen=")]
    [InlineData("form=x&seen=open.1-open.2")]
    [InlineData("form=x&seen=elsewhere.1")]
    public async Task A_form_without_its_own_marks_changes_nothing(string sent)
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);

        var answer = await browser.Post($"/cases/{id}/do/place-legal-hold", [.. sent.Split('&').Select(p => (p.Split('=')[0], p.Split('=')[1])), ("reason", "x"), ("reviewAt-day", "1"), ("reviewAt-month", "3"), ("reviewAt-year", "2027"), ("reviewAt-time", "9:00"), ("go", "send")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.DoesNotContain("legal-hold-placed", await Entries(id));
    }

    [Fact]
    public async Task In_a_case_of_others_nothing_can_be_done_and_it_looks_like_none()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        using var stranger = await site.As(RunningSite.People.Where(p => p.Role == ActorRole.SeniorOfficer).ElementAt(1));
        var id = await SomeCase.Open(browser);

        foreach (var path in new[] { $"/cases/{id}/do", $"/cases/{id}/do/hold-contact" })
        {
            var theirs = await stranger.Get(path);
            var none = await stranger.Get(path.Replace(id, new string('0', 32), StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.NotFound, theirs.Status);
            Assert.Equal(none.WithoutTokens, theirs.WithoutTokens);
        }
    }

    private async Task<IReadOnlyList<string>> Entries(string id)
    {
        Assert.True(CaseId.TryParse(id, out var named));
        var c = (await site.Registry.Find(named, TestContext.Current.CancellationToken))!;
        return [.. c.History.Select(r => Web.Api.ApiJson.Word(r.Event))];
    }

    private static async Task<(string Id, string Seen, string Text)> Form(RunningSite.Browser browser, string path)
    {
        var page = await browser.Get(path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Matches(WithItsToken(), page.Text);
        return (Hidden(page.Text, "form"), Hidden(page.Text, "seen"), page.Text);
    }

    private static string Hidden(string page, string name) => WebUtility.HtmlDecode(Regex.Match(page, $"name=\"{name}\" value=\"([^\"]*)\"").Groups[1].Value);

    // The token of the form itself, and not the one beside "Sign out".
    [GeneratedRegex("<form method=\"post\" novalidate><input name=\"__RequestVerificationToken\"")]
    internal static partial Regex WithItsToken();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex(" for=\"([^\"]+)\"")]
    private static partial Regex For();

    [GeneratedRegex("aria-describedby=\"([^\"]+)\"")]
    private static partial Regex Described();
}
