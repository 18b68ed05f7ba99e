using System.Net;
using System.Text.RegularExpressions;
using DueCourse.Casework.Ledger;
using DueCourse.Web.SignIn;
using NodaTime;

namespace DueCourse.Web.Tests.SignIn;

/// <summary>Signing in with a provider of identities: OpenIddict over the network, from the page asked for and back to it.</summary>
[Collection(WithAProvider.Name)]
public sealed partial class ProviderTests(ProviderSite site)
{
    private static readonly Actor Caseworker = RunningSite.In(ActorRole.Caseworker);

    [Fact]
    public async Task The_provider_is_asked_for_a_code_with_a_challenge_a_state_and_a_nonce_that_are_never_twice_the_same()
    {
        using var browser = site.Nobody();
        var asked = new List<IReadOnlyDictionary<string, string>>();
        for (var i = 0; i < 2; i++) asked.Add(Query((await site.ToTheProvider(browser, Caseworker.Id, "caseworker")).Asked));

        Assert.All(asked, a =>
        {
            Assert.Equal(("code", "S256", RunningProvider.Client, ProviderSite.Address + "/signed-in", "openid profile"), (a["response_type"], a["code_challenge_method"], a["client_id"], a["redirect_uri"], a["scope"]));
            Assert.Equal(43, a["code_challenge"].Length);
            Assert.DoesNotContain("code_verifier", a.Keys);
            Assert.False(a.TryGetValue("response_mode", out var mode) && mode != "query");
        });
        foreach (var part in new[] { "state", "nonce", "code_challenge" }) Assert.NotEqual(asked[0][part], asked[1][part]);
    }

    [Theory]
    [InlineData(ActorRole.Caseworker, "My work")]
    [InlineData(ActorRole.Auditor, "Cases")]
    [InlineData(ActorRole.Representative, "My cases")]
    [InlineData(ActorRole.PressOfficer, "Released outcomes")]
    public async Task Somebody_arrives_in_the_role_that_the_provider_names_on_their_own_page(ActorRole role, string shows)
    {
        using var browser = site.Nobody();

        var answer = await site.SignIn(browser, RunningSite.In(role).Id, Reader.Word(role));
        var home = await browser.Get("/");

        Assert.Equal((HttpStatusCode.Redirect, "/"), (answer.Status, answer.Response.Headers.Location!.OriginalString));
        Assert.Equal(HttpStatusCode.OK, home.Status);
        Assert.Contains(shows, home.Text, StringComparison.Ordinal);
        Assert.Contains($"{RunningSite.In(role).Id} of the provider, ", home.Text, StringComparison.Ordinal);
        Assert.Contains(site.Logged, l => l.StartsWith($"signed in: {RunningSite.In(role).Id} as {Reader.Word(role)}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task They_see_the_cases_that_they_were_given_and_no_other()
    {
        using var browser = site.Nobody();
        using var stranger = site.Nobody();
        await site.SignIn(browser, Caseworker.Id, "caseworker");
        await site.SignIn(stranger, "somebody.new", "caseworker");
        var id = (await site.Running.CasesOf(Caseworker))[0].Id;

        Assert.Equal(HttpStatusCode.OK, (await browser.Get($"/cases/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"/cases/{id}")).Status);
    }

    [Theory]
    [InlineData("c.osei", "", "named no role for you that there is here")]
    [InlineData("c.osei", "administrator", "named no role for you that there is here")]
    [InlineData("c.osei", "Caseworker", "named no role for you that there is here")]
    [InlineData("c.osei", "system", "named no role for you that there is here")]
    [InlineData("c.osei", "caseworker,auditor", "named several roles for you")]
    [InlineData(" ", "caseworker", "did not say who you are")]
    [InlineData("c.osei\u0007", "caseworker", "did not say who you are")]
    [InlineData("nobody", "caseworker", "did not let you in here")]
    public async Task Whoever_has_no_one_role_or_no_name_is_told_so_and_not_let_in(string who, string roles, string says)
    {
        using var browser = site.Nobody();

        await IsRefused(browser, await site.SignIn(browser, who, roles), says);
    }

    [Fact]
    public async Task Nor_is_whoever_has_a_name_too_long_to_record()
    {
        using var browser = site.Nobody();

        await IsRefused(browser, await site.SignIn(browser, new('a', 201), "caseworker"), "did not say who you are");
    }

    public static TheoryData<string> Forgeries => [.. Forged.Keys];

    private static readonly Dictionary<string, Func<RunningProvider, string, string>> Forged = new(StringComparer.Ordinal)
    {
        ["signed with another key"] = (_, token) => token,
        ["not signed at all"] = (_, token) => RunningProvider.Unsigned(token),
        ["changed after it was signed"] = (p, token) => $"{token.Split('.')[0]}.{p.Made(token, c => c["sub"] = "g.ferreira").Split('.')[1]}.{token.Split('.')[2]}",
        ["signed with the public key as a secret"] = (p, token) => p.Made(token, _ => { }, new Microsoft.IdentityModel.Tokens.SymmetricSecurityKey(p.Key.Rsa.ExportSubjectPublicKeyInfo()), "HS256"),
        ["over since long"] = (p, token) => p.Made(token, c => c["exp"] = 1_600_000_000),
        ["not yet begun"] = (p, token) => p.Made(token, c => c["nbf"] = 4_000_000_000),
        ["for another audience"] = (p, token) => p.Made(token, c => c["aud"] = "another-program"),
        ["of another issuer"] = (p, token) => p.Made(token, c => c["iss"] = "https://elsewhere.example/"),
        ["of another sign-in"] = (p, token) => p.Made(token, c => c["nonce"] = "638000000000000000.YWJj"),
        ["without a nonce"] = (p, token) => p.Made(token, c => c.Remove("nonce")),
        ["of nobody"] = (p, token) => p.Made(token, c => c["sub"] = ""),
        ["without a subject"] = (p, token) => p.Made(token, c => c.Remove("sub")),
        ["no token"] = (_, _) => "not.a.token",
    };

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_token_that_is_not_the_providers_for_this_sign_in_lets_nobody_in(string how)
    {
        using var other = System.Security.Cryptography.RSA.Create(2048);
        using var browser = site.Nobody();
        var altered = false;
        site.Provider.Alters = token =>
        {
            altered = true;
            return how == "signed with another key" ? site.Provider.Made(token, _ => { }, new Microsoft.IdentityModel.Tokens.RsaSecurityKey(other) { KeyId = site.Provider.Key.KeyId }) : Forged[how](site.Provider, token);
        };
        try
        {
            await IsRefused(browser, await site.SignIn(browser, Caseworker.Id, "caseworker"), how is "of nobody" or "without a subject" ? "did not say who you are" : "does not belong to a sign-in that was begun in this browser");
            Assert.True(altered);
        }
        finally
        {
            site.Provider.Alters = null;
        }
    }

    [Fact]
    public async Task A_token_that_was_only_signed_anew_is_as_good_as_the_first()
    {
        // Without this, a forgery above might be refused for how it was made.
        using var browser = site.Nobody();
        site.Provider.Alters = token => site.Provider.Made(token, _ => { });
        try
        {
            await site.SignIn(browser, Caseworker.Id, "caseworker");
            Assert.Equal(HttpStatusCode.OK, (await browser.Get("/")).Status);
        }
        finally
        {
            site.Provider.Alters = null;
        }
    }

    [Theory]
    [InlineData("altered state")]
    [InlineData("no state")]
    [InlineData("altered code")]
    [InlineData("another browser")]
    [InlineData("the challenge of another")]
    [InlineData("the state of another")]
    [InlineData("nothing at all")]
    public async Task What_does_not_come_back_as_it_was_sent_lets_nobody_in(string how)
    {
        using var browser = site.Nobody();
        using var another = site.Nobody();
        var (asked, back) = await site.ToTheProvider(browser, Caseworker.Id, "caseworker");
        var theirs = Query(await Sent(another));
        var there = Query(asked);
        var sent = new Dictionary<string, string>(Query(back), StringComparer.Ordinal);
        switch (how)
        {
            case "altered state": sent["state"] = sent["state"][..^4] + (sent["state"].EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA"); break;
            case "no state": sent.Remove("state"); break;
            case "altered code": sent["code"] = sent["code"][..^4] + "AAAA"; break;
            case "the state of another": sent["state"] = theirs["state"]; break;
            case "nothing at all": sent.Clear(); break;
            case "the challenge of another":
                var changed = asked.AbsoluteUri.Replace(there["code_challenge"], theirs["code_challenge"], StringComparison.Ordinal);
                sent = new(Query(await site.Provider.Goes(new($"{changed}&as={Caseworker.Id}&named=x&roles=caseworker"))), StringComparer.Ordinal);
                break;
        }

        var which = how == "another browser" ? another : browser;
        await IsRefused(which, await which.Get("/signed-in?" + string.Join('&', sent.Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"))), "does not belong to a sign-in that was begun in this browser");
    }

    [Fact]
    public async Task The_same_way_back_leads_in_once()
    {
        var cookies = new CookieContainer();
        using var browser = site.Nobody(cookies);
        var (_, back) = await site.ToTheProvider(browser, Caseworker.Id, "caseworker");
        await browser.Get(back.AbsoluteUri);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/")).Status);

        // In the same browser, which is signed in, and in it once nobody is.
        Assert.StartsWith("/sign-in?refused=", (await browser.Get(back.AbsoluteUri)).Response.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/")).Status);
        await browser.Post("/sign-out");
        await IsRefused(browser, await browser.Get(back.AbsoluteUri), "does not belong to a sign-in that was begun in this browser");
    }

    [Theory]
    [InlineData("/sign-in?to=%2F%2Fevil.example", "/")]
    [InlineData("/sign-in?to=%2F%5Cevil.example", "/")]
    [InlineData("/sign-in?to=https%3A%2F%2Fevil.example%2F", "/")]
    [InlineData("/sign-in?to=javascript%3Aalert(1)", "/")]
    [InlineData("/sign-in?to=%2F%0d%0aSet-Cookie%3A%20a%3Db", "/")]
    [InlineData("/sign-in?to=%2Fcases%3Fopened%3D2026", "/cases?opened=2026")]
    [InlineData("//evil.example/", "/")]
    [InlineData("//evil.example%2f..", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("/cases?title=a%20b", "/cases?title=a%20b")]
    public async Task The_way_there_and_back_ends_on_a_page_of_ours(string from, string to)
    {
        using var browser = site.Nobody();

        var answer = await site.SignIn(browser, Caseworker.Id, "caseworker", ProviderSite.Address + from);

        Assert.Equal((HttpStatusCode.Redirect, to), (answer.Status, answer.Response.Headers.Location!.OriginalString));
        Assert.DoesNotContain(answer.Response.Headers.GetValues("Set-Cookie"), c => c.StartsWith("a=b", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_session_is_in_a_cookie_for_this_site_alone_that_goes_over_TLS_and_no_script_reads()
    {
        using var browser = site.Nobody();
        var toSignIn = await browser.Get("/sign-in");
        var back = await site.SignIn(browser, Caseworker.Id, "caseworker");

        var cookie = Assert.Single(back.Response.Headers.GetValues("Set-Cookie"), c => c.StartsWith("duecourse=", StringComparison.Ordinal));
        foreach (var part in new[] { "; secure", "; httponly", "; samesite=lax", "; path=/" }) Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase);
        foreach (var part in new[] { "domain=", Caseworker.Id }) Assert.DoesNotContain(part, cookie, StringComparison.OrdinalIgnoreCase);
        var onTheWay = toSignIn.Response.Headers.GetValues("Set-Cookie").ToList();
        Assert.Equal(2, onTheWay.Count);
        Assert.All(onTheWay, c => Assert.All(new[] { "; secure", "; httponly", "; samesite=lax", "; path=/signed-in" }, part => Assert.Contains(part, c, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task The_demonstrations_sign_in_is_not_there()
    {
        using var browser = site.Nobody();
        using var demonstration = await site.Running.As(ActorRole.Caseworker);
        var page = await browser.Get("/sign-in?refused=NoRole");
        var token = Token().Match((await browser.Get("/sign-out")).Text + (await demonstration.Get("/search")).Text).Groups[1].Value;

        var answer = await browser.PostBare("/sign-in", ("person", Caseworker.Id), ("__RequestVerificationToken", token));

        Assert.DoesNotContain("<form", page.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        Assert.False(answer.Response.Headers.TryGetValues("Set-Cookie", out var set) && set.Any(c => c.StartsWith("duecourse=", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Get("/")).Status);
        Assert.Throws<ArgumentException>(() => site.Running.Build(signIn: new() { Provider = new(site.Provider.Authority, RunningProvider.Client, null, RunningProvider.RoleClaim), Demonstration = RunningSite.People }));
    }

    [Fact]
    public async Task Nor_is_a_form_for_it_of_which_the_token_is_right()
    {
        using var browser = site.Nobody();
        await site.SignIn(browser, "g.ferreira", "auditor");
        var token = Token().Match((await browser.Get("/")).Text).Groups[1].Value;

        var answer = await browser.PostBare("/sign-in", ("person", Caseworker.Id), ("__RequestVerificationToken", token));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("g.ferreira of the provider, ", (await browser.Get("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_of_the_demonstration_does_not_go_on_beside_a_provider()
    {
        // The same folder of keys: what sealed the one can read the other.
        using var demonstration = site.Running.Nobody();
        var signedIn = await demonstration.Post("/sign-in", ("person", Caseworker.Id));
        var cookie = signedIn.Response.Headers.GetValues("Set-Cookie").First(c => c.StartsWith("duecourse=", StringComparison.Ordinal)).Split(';')[0];
        Assert.Equal(HttpStatusCode.OK, (await Sent(demonstration, "/", cookie)).Status);

        using var browser = site.Nobody();

        Assert.Equal(HttpStatusCode.Redirect, (await Sent(browser, "/", cookie)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Sent(browser, "/api/v1/cases", cookie)).Status);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_here_and_a_link_ends_it_there()
    {
        using var browser = site.Nobody();
        await site.SignIn(browser, "o.adeyemi", "caseworker");

        // A form here leads to no other site: the browser would stop it (form-action).
        var signedOut = await browser.Post("/sign-out");
        Assert.Equal("/sign-out", signedOut.Response.Headers.Location!.OriginalString);
        var page = await browser.Get("/sign-out");
        var there = Assert.Single(page.Links, l => l == "/sign-out?there=yes");
        var toTheProvider = (await browser.Get(there)).Response.Headers.Location!;
        var back = await site.Provider.Goes(toTheProvider);
        var done = await browser.Get((await browser.Get(back.AbsoluteUri)).Response.Headers.Location!.OriginalString);

        Assert.Contains("You are signed out", page.Text, StringComparison.Ordinal);
        Assert.Equal(new Uri(site.Provider.Authority + "end-session").AbsolutePath, toTheProvider.AbsolutePath);
        Assert.Contains("You are signed out", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("may still know you", done.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Get("/")).Status);
        Assert.Contains(site.Logged, l => l.StartsWith("signed out: o.adeyemi as caseworker", StringComparison.Ordinal));
        Assert.Equal([SignInOutcome.Out, SignInOutcome.In], (await site.Booked()).Lines.Where(l => l.Who == "o.adeyemi").Select(l => l.What));
    }

    [Theory]
    [InlineData("/signout-oidc")]
    [InlineData("/sign-out?there=yes")]
    [InlineData("/signed-out-there")]
    public async Task No_link_signs_anybody_out(string link)
    {
        using var browser = site.Nobody();
        await site.SignIn(browser, Caseworker.Id, "caseworker");

        await browser.Get(link);

        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/")).Status);
    }

    [Fact]
    public async Task A_session_ends_after_a_working_day_however_busy_it_was()
    {
        using var browser = site.Nobody();
        try
        {
            await site.SignIn(browser, Caseworker.Id, "caseworker");
            site.Later = Duration.FromHours(10) - Duration.FromSeconds(1);
            Assert.Equal(HttpStatusCode.OK, (await browser.Get("/")).Status);
            site.Later = Duration.FromHours(10);
            var over = await browser.Get("/");
            Assert.Equal(HttpStatusCode.Redirect, over.Status);
            site.Later = Duration.Zero;
            Assert.Equal(HttpStatusCode.Redirect, (await browser.Get("/")).Status);
        }
        finally
        {
            site.Later = Duration.Zero;
        }
    }

    [Fact]
    public async Task A_provider_that_cannot_be_reached_is_said_and_whoever_is_signed_in_goes_on()
    {
        // Nothing listens there: a port below 1024 that no program here has.
        await using var cutOff = site.Build("http://127.0.0.1:9/");
        await cutOff.StartAsync(TestContext.Current.CancellationToken);
        using var browser = ProviderSite.Nobody(cutOff);

        var page = await browser.Get("/sign-in");
        var home = await browser.Get("/");

        Assert.Equal(HttpStatusCode.BadGateway, page.Status);
        Assert.Contains("The identity provider cannot be reached", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, home.Status);
        using var token = new HttpRequestMessage(HttpMethod.Get, "/api/v1/cases");
        token.Headers.Add("Authorization", "Bearer " + RunningProvider.Unsigned("a.e30."));
        var byToken = await browser.Send(token);
        Assert.Contains((byToken.Status, byToken.Response.Content.Headers.ContentType?.MediaType), new (HttpStatusCode, string?)[] { (HttpStatusCode.BadGateway, "application/problem+json"), (HttpStatusCode.Unauthorized, "application/problem+json") });
    }

    // Told why, in no session, and nothing recorded under the name.
    private async Task IsRefused(RunningSite.Browser browser, RunningSite.Answer answer, string says)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var to = answer.Response.Headers.Location!.OriginalString;
        Assert.StartsWith("/sign-in?refused=", to, StringComparison.Ordinal);
        Assert.False(answer.Response.Headers.TryGetValues("Set-Cookie", out var set) && set.Any(c => c.StartsWith("duecourse=", StringComparison.Ordinal) && !c.StartsWith("duecourse=;", StringComparison.Ordinal)));
        var page = await browser.Get(to);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("You were not signed in", page.Text, StringComparison.Ordinal);
        Assert.Contains(says, page.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sign out", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Get("/")).Status);
        var why = to["/sign-in?refused=".Length..];
        Assert.Contains(site.Logged, l => l.StartsWith("not let in from", StringComparison.Ordinal) && l.EndsWith(why, StringComparison.Ordinal));
        Assert.Contains((await site.Booked()).Lines, l => l.What == SignInOutcome.NotIn && l.Why?.ToString() == why);
    }

    private static async Task<Uri> Sent(RunningSite.Browser browser) => (await browser.Get("/sign-in")).Response.Headers.Location!;

    private static async Task<RunningSite.Answer> Sent(RunningSite.Browser browser, string path, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", cookie);
        return await browser.Send(request);
    }

    private static IReadOnlyDictionary<string, string> Query(Uri address) =>
        Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address.Query).ToDictionary(p => p.Key, p => p.Value.ToString(), StringComparer.Ordinal);

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
