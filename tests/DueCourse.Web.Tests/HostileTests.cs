using System.Net;
using DueCourse.Casework.Access;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Served;

namespace DueCourse.Web.Tests;

/// <summary>What somebody hostile sends gets the right status and a clear message, and changes nothing.</summary>
public sealed class HostileTests(RunningSite site)
{
    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\r\nSet-Cookie: a=b")]
    public async Task Signing_in_leads_to_no_other_site(string to)
    {
        using var browser = site.Nobody();

        var answer = await browser.Post("/sign-in", ("person", RunningSite.In(ActorRole.Caseworker).Id), ("To", to));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal("/", answer.Response.Headers.Location!.OriginalString);
        Assert.All(answer.Response.Headers.GetValues("Set-Cookie"), cookie => Assert.DoesNotContain("a=b", cookie, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Signing_in_as_nobody_of_the_demonstration_asks_again()
    {
        using var browser = site.Nobody();

        var answer = await browser.Post("/sign-in", ("person", "root"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Choose as whom to sign in.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("<title>Error: Sign in", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sign-in", "person", "c.osei")]
    [InlineData("/search", "asked", "Verrin")]
    [InlineData("/team", "from", "c.osei")]
    [InlineData("/sign-out", "x", "y")]
    public async Task A_form_without_its_token_is_refused(string path, string field, string value)
    {
        using var browser = path == "/sign-in" ? site.Nobody() : await site.As(ActorRole.SeniorOfficer);

        var answer = await browser.PostBare(path, (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("The request could not be read", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cases/nobody")]
    [InlineData("/cases/00000000000000000000000000000000")]
    [InlineData("/cases/..%2f..%2fetc%2fpasswd")]
    [InlineData("/nowhere")]
    [InlineData("/assets/..%2fappsettings.json")]
    [InlineData("/assets/Secrets.txt")]
    public async Task What_does_not_exist_is_not_found(string path)
    {
        using var browser = await site.As(ActorRole.Caseworker);

        var answer = await browser.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Theory]
    [InlineData("at=yesterday")]
    [InlineData("at=2026-02-30")]
    [InlineData("known=2026-13-01")]
    [InlineData("at=0001-01-01")]
    [InlineData("at=2026-05-04T00:00:00Z")]
    [InlineData("known=%3Cscript%3E")]
    public async Task A_day_that_is_none_shows_no_case(string query)
    {
        var caseworker = RunningSite.In(ActorRole.Caseworker);
        using var browser = await site.As(caseworker);
        var id = (await site.CasesOf(caseworker))[0].Id;

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/cases/{id}?{query}")).Status);
    }

    [Fact]
    public async Task A_case_of_others_looks_like_one_that_there_is_not_by_every_address()
    {
        using var browser = await site.As(DemonstrationStranger);
        var ids = (await site.CasesOf(RunningSite.In(ActorRole.Auditor))).Select(c => c.Id).ToList();
        var none = (await browser.Get("/cases/00000000000000000000000000000000")).WithoutTokens;
        foreach (var id in ids.Take(20))
            foreach (var rest in new[] { "", "/gates", "/facts", "/history", "/documents", "/disclosure", "/subject-access", "/dates.ics", "/note/file.txt", "/documents/open.1", "/documents/open.1/content", "/notices/open.1.html", "/notices/open.1.pdf", "/why/ukba2007.s32.automatic-deportation" })
            {
                var answer = await browser.Get($"/cases/{id}{rest}");
                Assert.True(answer.Status == HttpStatusCode.NotFound, $"{rest} gives {(int)answer.Status}");
                if (answer.Text.Length > 0) Assert.Equal(none, answer.WithoutTokens);
            }
    }

    [Fact]
    public async Task A_look_is_on_the_record_of_the_case_before_it_is_shown()
    {
        var auditor = RunningSite.In(ActorRole.Auditor);
        using var browser = await site.As(auditor);
        var id = (await site.CasesOf(auditor))[5].Id;

        await browser.Get($"/cases/{id}/facts");
        await browser.Get($"/cases/{id}/facts");

        var c = (await site.Registry.Find(id, TestContext.Current.CancellationToken))!;
        var looks = c.Looks.All.Where(l => l.By.Id == auditor.Id && l.Event is Viewed { What: LookedAt.CasePage }).ToList();
        Assert.Single(looks, l => l.In == Compartment.Open);
    }

    [Fact]
    public async Task Every_page_forbids_what_it_does_not_need()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        foreach (var path in new[] { "/", "/cases", "/search", "/team", "/nowhere" })
        {
            var answer = await browser.Get(path);
            var policy = Assert.Single(answer.Response.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Response.Headers.GetValues("X-Content-Type-Options")));
            Assert.DoesNotContain("Server", answer.Response.Headers.Select(h => h.Key));
            Assert.DoesNotContain(" style=", answer.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<script>", answer.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("=\"http", answer.Text.Replace("rel=\"external noreferrer\"", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task The_session_is_in_a_cookie_that_no_script_reads()
    {
        using var browser = site.Nobody();

        var answer = await browser.Post("/sign-in", ("person", RunningSite.In(ActorRole.Auditor).Id));

        var cookie = Assert.Single(answer.Response.Headers.GetValues("Set-Cookie"), c => c.StartsWith("duecourse=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("c.osei", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_that_was_tampered_with_signs_nobody_in()
    {
        using var browser = site.Nobody();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Cookie", "duecourse=CfDJ8AAAA");

        Assert.Equal(HttpStatusCode.Redirect, (await browser.Send(request)).Status);
    }

    [Fact]
    public async Task Whoever_tries_too_often_waits()
    {
        await using var other = site.Build(new RateSettings(AtOnce: 20, ASecond: 1, SignInsAMinute: 5));
        await other.StartAsync(TestContext.Current.CancellationToken);
        using var browser = RunningSite.Nobody(other);
        var answers = new List<RunningSite.Answer>();
        for (var i = 0; i < 8; i++) answers.Add(await browser.Get("/sign-in"));

        Assert.Equal(5, answers.Count(a => a.Status == HttpStatusCode.OK));
        Assert.Contains("Too many requests in a short time", answers[^1].Text, StringComparison.Ordinal);
        Assert.NotNull(answers[^1].Response.Headers.RetryAfter);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_methods_are_not_to_be_had(string method)
    {
        using var browser = await site.As(ActorRole.SeniorOfficer);
        using var request = new HttpRequestMessage(new(method), "/cases");

        Assert.Contains((await browser.Send(request)).Status, new[] { HttpStatusCode.MethodNotAllowed, HttpStatusCode.BadRequest });
    }

    private static Actor DemonstrationStranger => RunningSite.People.Where(p => p.Role == ActorRole.SeniorOfficer).ElementAt(1);
}
