using System.Net;
using DueCourse.Casework.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;

namespace DueCourse.Web.Tests.SignIn;

/// <summary>Signing out ends a session, and not only the cookie of the browser in which it was done.</summary>
public sealed class EndedSessionsTests(RunningSite site)
{
    private static readonly Uri Here = new("http://127.0.0.1:5080");

    [Fact]
    public async Task A_copy_of_the_cookie_opens_nothing_once_its_owner_signed_out_on_this_node_or_another()
    {
        await using var otherNode = site.Build(new(100_000, 100_000, 100_000));
        await otherNode.StartAsync(TestContext.Current.CancellationToken);
        var cookies = new CookieContainer();
        using var owner = await RunningSite.As(RunningSite.In(ActorRole.Caseworker), In(site.Site, cookies));
        using var copy = In(site.Site, Copied(cookies));
        using var there = In(otherNode, Copied(cookies));
        foreach (var browser in new[] { owner, copy, there }) Assert.Equal(HttpStatusCode.OK, (await browser.Get("/cases")).Status);

        Assert.Equal(HttpStatusCode.Redirect, (await owner.Post("/sign-out")).Status);

        foreach (var browser in new[] { owner, copy, there }) Assert.StartsWith("/sign-in", (await browser.Get("/cases")).Response.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var again = await site.As(ActorRole.Caseworker);
        Assert.Equal(HttpStatusCode.OK, (await again.Get("/cases")).Status);
    }

    [Fact]
    public async Task Another_session_of_the_same_person_goes_on()
    {
        using var here = await site.As(ActorRole.LegalAdviser);
        using var elsewhere = await site.As(ActorRole.LegalAdviser);
        await here.Post("/sign-out");
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.Get("/cases")).Status);
    }

    [Theory]
    [InlineData("/signed-in")]
    [InlineData("/signed-out-there")]
    public async Task Where_a_provider_sends_people_back_nobody_can_try_without_end(string path)
    {
        await using var narrow = site.Build(new(100_000, 100_000, 3));
        await narrow.StartAsync(TestContext.Current.CancellationToken);
        using var browser = RunningSite.Nobody(narrow);
        for (var n = 0; n < 3; n++) Assert.NotEqual(HttpStatusCode.TooManyRequests, (await browser.Get($"{path}?state=forged")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.Get($"{path}?state=forged")).Status);
        Assert.NotEqual(HttpStatusCode.TooManyRequests, (await browser.Get("/nowhere")).Status);
    }

    private static RunningSite.Browser In(WebApplication site, CookieContainer cookies) => new(new CookieContainerHandler(cookies) { InnerHandler = site.GetTestServer().CreateHandler() });

    private static CookieContainer Copied(CookieContainer cookies)
    {
        var copy = new CookieContainer();
        foreach (Cookie cookie in cookies.GetCookies(Here)) copy.Add(Here, new Cookie(cookie.Name, cookie.Value));
        return copy;
    }
}
