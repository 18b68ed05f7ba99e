using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Tests.Acts;
using DueCourse.Web.Tests.SignIn;

namespace DueCourse.Web.Tests.Api;

public sealed class ApiTests(RunningSite site)
{
    private static readonly JsonObject Hold = new() { ["reason"] = "A claim is announced.", ["reviewAt"] = "2027-01-01T00:00:00Z" };

    [Fact]
    public async Task The_same_key_opens_one_case()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var key = SomeCase.Key();
        JsonObject body() => new() { ["title"] = "Opened twice", ["asAt"] = "2026-11-25" };

        var first = await SomeCase.Write(browser, "/api/v1/cases", body(), key);
        var second = await SomeCase.Write(browser, "/api/v1/cases", body(), key);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.Status, second.Status));
        Assert.Equal((string)Json(first)["case"]!, (string)Json(second)["case"]!);
        Assert.Equal($"/api/v1/cases/{Json(first)["case"]}", first.Response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Pages_of_cases_follow_one_another_by_the_link_to_the_end()
    {
        using var browser = await site.As(ActorRole.Auditor);
        var (seen, path) = (new List<string>(), "/api/v1/cases?most=20");
        while (path.Length > 0)
        {
            var page = await browser.Get(path);
            seen.AddRange(Json(page)["cases"]!.AsArray().Select(c => (string)c!["case"]!));
            path = page.Response.Headers.TryGetValues("Link", out var link) ? link.Single().Split('>')[0].TrimStart('<') : "";
        }

        Assert.True(seen.Count > 40, $"only {seen.Count} cases on pages of 20");
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task A_case_is_what_the_command_line_prints_and_its_tag_says_whether_it_changed()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);

        var first = await browser.Get($"/api/v1/cases/{id}");
        Assert.Equal(["schema", "case", "asAt", "asKnownAt", "law", "conclusions", "judgements", "routes", "gates", "deadlines", "tracks"], Json(first).AsObject().Select(p => p.Key).Take(11));
        Assert.Equal(22, Json(first)["gates"]!.AsArray().Count);
        Assert.Contains("open.", first.Response.Headers.ETag!.Tag, StringComparison.Ordinal);

        var tag = (await browser.Get($"/api/v1/cases/{id}")).Response.Headers.ETag!.Tag;
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/cases/{id}");
        again.Headers.Add("If-None-Match", tag);
        Assert.Equal(HttpStatusCode.NotModified, (await browser.Send(again)).Status);
    }

    [Fact]
    public async Task Standing_history_and_deadlines_are_to_be_had()
    {
        var (id, who) = await site.Worked("clerk telephones", ActorRole.Caseworker);
        using var browser = await site.As(who);

        Assert.NotEmpty(Json(await browser.Get($"/api/v1/cases/{id}/standing"))["stays"]!.AsArray());
        var entries = Json(await browser.Get($"/api/v1/cases/{id}/history"))["entries"]!.AsArray();
        Assert.Contains(entries, e => (string)e!["act"]! == "stay-recorded" && ((string)e["says"]!).EndsWith("Removal is stopped.", StringComparison.Ordinal));
        Assert.DoesNotContain(entries, e => (string)e!["act"]! == "viewed");
        Assert.NotNull(Json(await browser.Get($"/api/v1/cases/{id}/deadlines"))["deadlines"]);
    }

    [Fact]
    public async Task A_command_is_done_once_and_on_what_was_seen()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);
        var tag = (await browser.Get($"/api/v1/cases/{id}")).Response.Headers.ETag!.Tag;
        var key = SomeCase.Key();

        var done = await SomeCase.Act(browser, id, "place-legal-hold", Copy(), key, tag);
        var again = await SomeCase.Act(browser, id, "place-legal-hold", Copy(), key, tag);
        var late = await SomeCase.Act(browser, id, "add-subject", new() { ["in"] = "open", ["kind"] = "children" }, null, tag);

        Assert.Equal((HttpStatusCode.OK, "done"), (done.Status, (string)Json(done)["outcome"]!));
        Assert.Equal(Json(done)["recorded"]!.ToJsonString(), Json(again)["recorded"]!.ToJsonString());
        Assert.Equal(HttpStatusCode.PreconditionFailed, late.Status);
        Assert.Contains(Json(late)["since"]!.AsArray(), e => (string)e!["act"]! == "legal-hold-placed");
        var fresh = await SomeCase.Act(browser, id, "add-subject", new() { ["in"] = "open", ["kind"] = "children" }, null, (string)Json(late)["etag"]!);
        Assert.Equal(HttpStatusCode.OK, fresh.Status);
    }

    [Fact]
    public async Task A_refusal_says_what_why_what_to_do_and_on_which_provision()
    {
        var (told, who) = await site.Worked("clerk telephones", ActorRole.LegalAdviser);
        using var adviser = await site.As(who);
        var stay = (string)Json(await adviser.Get($"/api/v1/cases/{told}/standing"))["stays"]![0]!["entry"]!;

        var refused = await SomeCase.Act(adviser, told.ToString(), "end-stay", new() { ["stay"] = stay, ["document"] = stay, ["on"] = "2026-11-25" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("application/problem+json", refused.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("stay.no-document", (string)Json(refused)["code"]!);
        Assert.Contains("UKSC 46", (string)Json(refused)["citation"]!, StringComparison.Ordinal);
        foreach (var part in new[] { "type", "title", "detail", "what", "why", "whatToDo" }) Assert.NotEmpty((string)Json(refused)[part]!);
    }

    [Fact]
    public async Task What_cannot_be_undone_is_proposed_and_another_confirms_it()
    {
        using var caseworker = await site.As(ActorRole.Caseworker);
        using var officer = await site.As(ActorRole.SeniorOfficer);
        var id = await SomeCase.WithAnOfficer(caseworker);
        var added = await SomeCase.Act(caseworker, id, "add-subject", new() { ["in"] = "open", ["kind"] = "children" });
        var entry = (string)Json(added)["recorded"]![0]!["entry"]!;

        var proposed = await SomeCase.Act(caseworker, id, "erase-entries", new() { ["entries"] = new JsonArray(entry), ["reason"] = "correction" });
        Assert.Equal("proposed", (string)Json(proposed)["outcome"]!);
        Assert.Equal("senior officer", (string)Json(proposed)["confirmedBy"]![0]!);
        var proposal = (string)Json(proposed)["recorded"]!.AsArray().First(e => (string)e!["act"]! == "act-proposed")!["entry"]!;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SomeCase.Act(caseworker, id, "confirm-act", new() { ["proposal"] = proposal })).Status);
        Assert.Equal("done", (string)Json(await SomeCase.Act(officer, id, "confirm-act", new() { ["proposal"] = proposal }))["outcome"]!);
    }

    [Fact]
    public async Task A_case_of_others_and_none_look_alike_whatever_is_asked()
    {
        using var caseworker = await site.As(ActorRole.Caseworker);
        using var stranger = await site.As(RunningSite.People.Where(p => p.Role == ActorRole.SeniorOfficer).ElementAt(1));
        var id = await SomeCase.Open(caseworker);
        var none = new string('0', 32);
        foreach (var rest in new[] { "", "/history", "/standing", "/deadlines" })
        {
            var (theirs, nothing) = (await stranger.Get($"/api/v1/cases/{id}{rest}"), await stranger.Get($"/api/v1/cases/{none}{rest}"));
            Assert.Equal((HttpStatusCode.NotFound, nothing.Text), (theirs.Status, theirs.Text));
        }

        foreach (var (act, body) in new[] { ("hold-contact", new JsonObject { ["because"] = "x" }), ("verify-fact", new() { ["statement"] = "open.1", ["how"] = "x" }), ("set-removal", []) })
        {
            var (theirs, nothing) = (await SomeCase.Act(stranger, id, act, (JsonObject)body.DeepClone()), await SomeCase.Act(stranger, none, act, (JsonObject)body.DeepClone()));
            Assert.Equal((HttpStatusCode.NotFound, nothing.Text), (theirs.Status, theirs.Text));
        }
    }

    [Fact]
    public async Task Only_what_a_reader_may_read_is_in_their_feed_and_nothing_twice()
    {
        using var caseworker = await site.As(ActorRole.Caseworker);
        using var stranger = await site.As(RunningSite.People.Where(p => p.Role == ActorRole.SeniorOfficer).ElementAt(1));
        var place = await End(caseworker);
        var theirPlace = await End(stranger);
        var id = await SomeCase.Open(caseworker);
        await SomeCase.Act(caseworker, id, "add-subject", new() { ["in"] = "open", ["kind"] = "children" });

        var events = Json(await caseworker.Get($"/api/v1/events?after={place}"));
        var mine = events["events"]!.AsArray().Where(e => (string)e!["case"]! == id).Select(e => (string)e!["recorded"]!["act"]!).ToList();
        Assert.Equal("case-opened", mine[0]);
        Assert.Contains("subject-added", mine);
        Assert.DoesNotContain("viewed", mine);
        Assert.DoesNotContain(Json(await caseworker.Get($"/api/v1/events?after={events["next"]}"))["events"]!.AsArray(), e => (string)e!["case"]! == id);
        Assert.DoesNotContain(Json(await stranger.Get($"/api/v1/events?after={theirPlace}"))["events"]!.AsArray(), e => (string)e!["case"]! == id);
        Assert.Equal(HttpStatusCode.BadRequest, (await caseworker.Get("/api/v1/events?after=yesterday")).Status);

        // A place says nothing: not how much was recorded by then, nor the same thing twice; and it is theirs alone.
        Assert.Equal(place.Length, ((string)events["next"]!).Length);
        Assert.NotEqual(await End(stranger), await End(stranger));
        Assert.Equal(HttpStatusCode.BadRequest, (await stranger.Get($"/api/v1/events?after={place}")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await stranger.Get("/api/v1/events?after=1.1")).Status);
    }

    [Fact]
    public async Task What_is_recorded_while_the_feed_is_read_is_told_in_it_or_next_time()
    {
        var clock = new MovedClock(site.Registry);
        await using var other = site.Build(new(100_000, 100_000, 100_000), registry: clock);
        await other.StartAsync(TestContext.Current.CancellationToken);
        using var reader = await RunningSite.As(RunningSite.In(ActorRole.Caseworker), RunningSite.Nobody(other));
        using var writer = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(writer);
        var place = await End(reader);
        JsonObject child = new() { ["in"] = "open", ["kind"] = "children" };
        await SomeCase.Act(writer, id, "add-subject", (JsonObject)child.DeepClone());

        // The second is recorded when the reader's page has opened the case for the first.
        var isSecond = false;
        clock.BetweenEntries = async told =>
        {
            if (isSecond || told?.Entries.Any(e => e.Case.ToString() == id) != true) return;
            isSecond = true;
            await SomeCase.Act(writer, id, "add-subject", (JsonObject)child.DeepClone());
        };
        var events = Json(await reader.Get($"/api/v1/events?after={place}"));

        Assert.True(isSecond);
        Assert.Equal(2, events["events"]!.AsArray().Count(e => (string)e!["case"]! == id && (string)e["recorded"]!["act"]! == "subject-added"));
    }

    [Fact]
    public async Task Whoever_waits_for_events_is_told_when_there_is_one()
    {
        using var caseworker = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(caseworker);
        var place = await End(caseworker);

        // Other tests record too, so that what comes first may be theirs.
        var waiting = Until(caseworker, place, id);
        await SomeCase.Act(caseworker, id, "add-subject", new() { ["in"] = "open", ["kind"] = "children" });

        Assert.True(await waiting);
    }

    [Fact]
    public async Task A_write_that_a_cookie_signs_in_needs_a_header_that_no_other_site_can_send()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        foreach (var type in new[] { "application/json", "text/plain", "application/x-www-form-urlencoded" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/cases") { Content = new StringContent("{\"title\":\"Forged\",\"asAt\":\"2026-11-25\"}", Encoding.UTF8, type) };
            request.Headers.Add("Idempotency-Key", SomeCase.Key());
            request.Headers.Add("Origin", "https://evil.example");
            var answer = await browser.Send(request);

            Assert.Equal((HttpStatusCode.BadRequest, "request.from-elsewhere"), (answer.Status, (string)Json(answer)["code"]!));
            Assert.False(answer.Response.Headers.Contains("Access-Control-Allow-Origin"));
        }

        using var asked = new HttpRequestMessage(HttpMethod.Options, "/api/v1/cases");
        asked.Headers.Add("Origin", "https://evil.example");
        asked.Headers.Add("Access-Control-Request-Method", "POST");
        asked.Headers.Add("Access-Control-Request-Headers", "x-duecourse");
        Assert.DoesNotContain((await browser.Send(asked)).Response.Headers, h => h.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        // Without a provider a token signs nobody in, and takes nothing from the header either.
        using var token = new HttpRequestMessage(HttpMethod.Post, "/api/v1/cases") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        token.Headers.Add("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30.");
        Assert.Equal("request.from-elsewhere", (string)Json(await browser.Send(token))["code"]!);
    }

    [Theory]
    [InlineData("[]", "application/json", 400, "request.json")]
    [InlineData("{", "application/json", 400, "request.json")]
    [InlineData("{\"title\":\"a\",\"title\":\"b\",\"asAt\":\"2026-11-25\"}", "application/json", 400, "request.json")]
    [InlineData("{\"title\":\"\\ud800\",\"asAt\":\"2026-11-25\"}", "application/json", 400, "request.json")]
    [InlineData("{\"title\":\"a\",\"asAt\":\"2026-02-30\"}", "application/json", 400, "request.answers")]
    [InlineData("{\"title\":\"a\",\"asAt\":\"9999-12-31\"}", "application/json", 400, "request.answers")]
    [InlineData("{\"title\":\"a\",\"asAt\":\"2026-11-25\",\"by\":{\"id\":\"x\"}}", "application/json", 400, "request.answers")]
    [InlineData("{\"title\":7,\"asAt\":\"2026-11-25\"}", "application/json", 400, "request.answers")]
    [InlineData("title=a", "application/x-www-form-urlencoded", 415, "request.media-type")]
    [InlineData("<title/>", "application/xml", 415, "request.media-type")]
    public async Task A_bad_body_gives_one_clear_problem_and_opens_nothing(string body, string type, int status, string code)
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var before = (await site.CasesOf(RunningSite.In(ActorRole.Auditor))).Count;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/cases") { Content = new StringContent(body, Encoding.UTF8, type) };
        request.Headers.Add("Idempotency-Key", SomeCase.Key());
        request.Headers.Add("X-DueCourse", "1");

        var answer = await browser.Send(request);

        Assert.Equal((status, code, "application/problem+json"), ((int)answer.Status, (string)Json(answer)["code"]!, answer.Response.Content.Headers.ContentType!.MediaType));
        Assert.NotEmpty((string)Json(answer)["whatToDo"]!);
        Assert.Equal(before, (await site.CasesOf(RunningSite.In(ActorRole.Auditor))).Count);
    }

    [Fact]
    public async Task Too_much_is_refused_before_it_is_read_to_the_end()
    {
        using var browser = await site.As(ActorRole.Caseworker);

        var answer = await SomeCase.Write(browser, "/api/v1/cases", new() { ["title"] = new string('a', 300_000), ["asAt"] = "2026-11-25" });

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "request.too-large"), (answer.Status, (string)Json(answer)["code"]!));
    }

    [Theory]
    [InlineData("/api/v1/nowhere", 404)]
    [InlineData("/api/v1/cases/nobody", 404)]
    [InlineData("/api/v1/cases/00000000000000000000000000000000/acts/hold-contact", 404)]
    public async Task What_goes_wrong_below_the_interface_is_no_page(string path, int status)
    {
        using var browser = await site.As(ActorRole.Caseworker);

        var answer = await browser.Get(path);

        Assert.Equal((status, "application/problem+json"), ((int)answer.Status, answer.Response.Content.Headers.ContentType?.MediaType));
        Assert.NotEmpty((string)Json(answer)["what"]!);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890")]
    public async Task A_command_without_a_key_of_its_own_is_not_taken(string? key)
    {
        using var browser = await site.As(ActorRole.Caseworker);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/cases") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.Add("X-DueCourse", "1");
        if (key is not null) request.Headers.TryAddWithoutValidation("Idempotency-Key", key);

        Assert.Equal("request.no-key", (string)Json(await browser.Send(request))["code"]!);
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_told_so()
    {
        using var browser = site.Nobody();

        var answer = await browser.Get("/api/v1/cases");

        Assert.Equal((HttpStatusCode.Unauthorized, "request.not-signed-in"), (answer.Status, (string)Json(answer)["code"]!));
    }

    private static JsonObject Copy() => (JsonObject)Hold.DeepClone();

    private static async Task<bool> Until(RunningSite.Browser browser, string place, string id)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            var page = Json(await browser.Get($"/api/v1/events?after={place}&wait=20"));
            if (page["events"]!.AsArray().Any(e => (string)e!["case"]! == id)) return true;
            place = (string)page["next"]!;
        }

        return false;
    }

    private static async Task<string> End(RunningSite.Browser browser)
    {
        var place = "";
        for (var more = true; more;)
        {
            var page = Json(await browser.Get(place.Length == 0 ? "/api/v1/events" : $"/api/v1/events?after={place}"));
            (place, more) = ((string)page["next"]!, (bool)page["more"]! || page["events"]!.AsArray().Count > 0);
        }

        return place;
    }

    private static JsonNode Json(RunningSite.Answer answer) => JsonNode.Parse(answer.Text)!;
}
