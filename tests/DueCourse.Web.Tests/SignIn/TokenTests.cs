using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Tests.Acts;
using Microsoft.IdentityModel.Tokens;

namespace DueCourse.Web.Tests.SignIn;

/// <summary>The interface with tokens of the provider, for programs that have no browser.</summary>
[Collection(WithAProvider.Name)]
public sealed class TokenTests(ProviderSite site)
{
    private static readonly Actor Caseworker = RunningSite.In(ActorRole.Caseworker);

    [Fact]
    public async Task A_token_gives_the_same_commands_as_a_session_and_the_same_answers()
    {
        using var program = site.Nobody();
        using var browser = site.Nobody();
        await site.SignIn(browser, Caseworker.Id, "caseworker");
        var token = await site.Provider.Token(Caseworker.Id, "caseworker");

        // Without the header that a cookie needs: no browser sends a token by itself.
        var opened = await Send(program, HttpMethod.Post, "/api/v1/cases", token, "{\"title\":\"By a program\",\"asAt\":\"2026-11-25\"}");
        Assert.Equal(HttpStatusCode.Created, opened.Status);
        var id = (string)JsonNode.Parse(opened.Text)!["case"]!;
        var held = await Send(program, HttpMethod.Post, $"/api/v1/cases/{id}/acts/place-legal-hold", token, "{\"reason\":\"A claim is announced.\",\"reviewAt\":\"2027-01-01T00:00:00Z\"}");
        Assert.Equal((HttpStatusCode.OK, "done"), (held.Status, (string)JsonNode.Parse(held.Text)!["outcome"]!));

        foreach (var path in new[] { "/api/v1/cases", "/api/v1/acts", $"/api/v1/cases/{id}/history", $"/api/v1/cases/{id}/standing" })
        {
            var byToken = await Send(program, HttpMethod.Get, path, token);
            Assert.Equal((HttpStatusCode.OK, (await browser.Get(path)).Text), (byToken.Status, byToken.Text));
        }

        Assert.Contains($"Program {Caseworker.Id}", (await browser.Get($"/api/v1/cases/{id}/history")).Text, StringComparison.Ordinal);
        var notTheirs = await Send(program, HttpMethod.Get, $"/api/v1/cases/{id}", await site.Provider.Token("embassy", "destination-authority"));
        Assert.Equal(HttpStatusCode.NotFound, notTheirs.Status);
    }

    [Fact]
    public async Task A_token_is_no_session_in_a_browser()
    {
        using var browser = site.Nobody();
        var token = await site.Provider.Token(Caseworker.Id, "caseworker");
        var id = (await site.Running.CasesOf(Caseworker))[0].Id;
        foreach (var path in new[] { "/", "/cases", $"/cases/{id}", $"/cases/{id}/dates.ics", "/cases.csv" })
        {
            var answer = await Send(browser, HttpMethod.Get, path, token);
            Assert.Equal(HttpStatusCode.Redirect, answer.Status);
            Assert.False(answer.Response.Headers.Contains("Set-Cookie"));
        }

        Assert.False((await Send(browser, HttpMethod.Get, "/api/v1/cases", token)).Response.Headers.Contains("Set-Cookie"));
    }

    public static TheoryData<string> Wrong => [.. Wrongs.Keys];

    private static readonly Dictionary<string, Func<RunningProvider, string, string>> Wrongs = new(StringComparer.Ordinal)
    {
        ["over since long"] = (p, t) => p.Made(t, c => c["exp"] = 1_600_000_000),
        ["without an end"] = (p, t) => p.Made(t, c => c.Remove("exp")),
        ["not yet begun"] = (p, t) => p.Made(t, c => c["nbf"] = 4_000_000_000),
        ["for another audience"] = (p, t) => p.Made(t, c => c["aud"] = "another-program"),
        ["for no audience"] = (p, t) => p.Made(t, c => c.Remove("aud")),
        ["of another issuer"] = (p, t) => p.Made(t, c => c["iss"] = "https://elsewhere.example/"),
        ["of no issuer"] = (p, t) => p.Made(t, c => c.Remove("iss")),
        ["not signed"] = (_, t) => RunningProvider.Unsigned(t),
        ["signed with the public key as a secret"] = (p, t) => p.Made(t, _ => { }, new SymmetricSecurityKey(p.Key.Rsa.ExportSubjectPublicKeyInfo()), "HS256"),
        ["cut short"] = (_, t) => t[..^10],
        ["empty"] = (_, _) => "",
        ["no token"] = (_, _) => "<script>alert(1)</script>",
        ["of no role"] = (p, t) => p.Made(t, c => c.Remove(RunningProvider.RoleClaim)),
        ["of an unknown role"] = (p, t) => p.Made(t, c => c[RunningProvider.RoleClaim] = "administrator"),
        ["of two roles"] = (p, t) => p.Made(t, c => c[RunningProvider.RoleClaim] = new JsonArray("caseworker", "auditor")),
        ["of nobody"] = (p, t) => p.Made(t, c => c.Remove("sub")),
        ["an ID token"] = (p, t) => p.Made(t, c => c["nonce"] = "638000000000000000.YWJj"),
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_token_is_refused_with_what_to_do_and_changes_nothing(string how)
    {
        using var program = site.Nobody();
        var right = await site.Provider.Token(Caseworker.Id, "caseworker");

        await IsRefused(program, Wrongs[how](site.Provider, right));
    }

    [Fact]
    public async Task So_is_one_that_another_key_signed_and_the_same_signed_anew_is_not()
    {
        using var other = System.Security.Cryptography.RSA.Create(2048);
        using var program = site.Nobody();
        var right = await site.Provider.Token(Caseworker.Id, "caseworker");

        await IsRefused(program, site.Provider.Made(right, _ => { }, new RsaSecurityKey(other) { KeyId = site.Provider.Key.KeyId }));
        Assert.Equal(HttpStatusCode.OK, (await Send(program, HttpMethod.Get, "/api/v1/cases", site.Provider.Made(right, _ => { }))).Status);
    }

    [Fact]
    public async Task Whoever_sends_neither_token_nor_session_is_told_so_and_led_nowhere()
    {
        using var program = site.Nobody();

        var answer = await program.Get("/api/v1/cases");

        Assert.Equal((HttpStatusCode.Unauthorized, "request.not-signed-in"), (answer.Status, (string)JsonNode.Parse(answer.Text)!["code"]!));
        Assert.Null(answer.Response.Headers.Location);
    }

    [Fact]
    public async Task A_session_with_a_wrong_token_beside_it_writes_nothing_and_one_without_the_header_neither()
    {
        using var browser = site.Nobody();
        await site.SignIn(browser, Caseworker.Id, "caseworker");
        var before = await Count();

        // The token takes the place of the session: it does not lend it the right to go without the header.
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(browser, HttpMethod.Post, "/api/v1/cases", "wrong", Body)).Status);
        var forged = await Send(browser, HttpMethod.Post, "/api/v1/cases", null, Body);
        Assert.Equal((HttpStatusCode.BadRequest, "request.from-elsewhere"), (forged.Status, (string)JsonNode.Parse(forged.Text)!["code"]!));
        foreach (var scheme in new[] { "bearer", "BEARER", "Basic", "Bearer" })
        {
            using var request = Request(HttpMethod.Post, "/api/v1/cases", null, Body);
            request.Headers.TryAddWithoutValidation("Authorization", scheme);
            Assert.Contains((await browser.Send(request)).Status, new[] { HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized });
        }

        Assert.Equal(before, await Count());
        Assert.Equal(HttpStatusCode.Created, (await SomeCase.Write(browser, "/api/v1/cases", JsonNode.Parse(Body)!.AsObject())).Status);
    }

    private const string Body = "{\"title\":\"Not to be opened by a forgery\",\"asAt\":\"2026-11-25\"}";

    private async Task IsRefused(RunningSite.Browser program, string token)
    {
        var before = await Count();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
        {
            var answer = await Send(program, method, "/api/v1/cases", token, method == HttpMethod.Post ? Body : null);
            Assert.Equal((HttpStatusCode.Unauthorized, "application/problem+json"), (answer.Status, answer.Response.Content.Headers.ContentType!.MediaType));
            Assert.Equal("request.not-signed-in", (string)JsonNode.Parse(answer.Text)!["code"]!);
            Assert.NotEmpty((string)JsonNode.Parse(answer.Text)!["whatToDo"]!);
            Assert.Contains(answer.Response.Headers.WwwAuthenticate, h => h.Scheme == "Bearer");
            Assert.Null(answer.Response.Headers.Location);
        }

        Assert.Equal(before, await Count());
    }

    // Other tests open cases too, under other names.
    private async Task<int> Count() => (await site.Running.Registry.Cases(RunningSite.In(ActorRole.Auditor), new(), null, 5000, CancellationToken.None)).Lines.Count(l => l.Title == "Not to be opened by a forgery");

    private static Task<RunningSite.Answer> Send(RunningSite.Browser browser, HttpMethod method, string path, string? token, string? body = null) => browser.Send(Request(method, path, token, body));

    private static HttpRequestMessage Request(HttpMethod method, string path, string? token, string? body)
    {
        var request = new HttpRequestMessage(method, path);
        if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        if (body is null) return request;
        request.Headers.Add("Idempotency-Key", SomeCase.Key());
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return request;
    }
}
