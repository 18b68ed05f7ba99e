using System.Net;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace DueCourse.Web.Tests;

/// <summary>Walks the whole site as each role.</summary>
public sealed class CrawlTests(RunningSite site)
{
    // Of each kind of page so many, of as many cases: what differs between two more of one kind is the case, and who may see it.
    private const int MostOfAKind = 25;

    public static TheoryData<ActorRole> Roles => [.. RunningSite.People.Select(p => p.Role).Distinct()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_page_that_a_role_is_shown_a_way_to_opens_and_is_for_that_role(ActorRole role)
    {
        using var browser = await site.As(role);
        var (seen, waits) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(["/"]));
        var ofAKind = new Dictionary<string, int>(StringComparer.Ordinal);
        while (waits.TryDequeue(out var path))
        {
            if (!seen.Add(path) || (ofAKind[Kind(path)] = ofAKind.GetValueOrDefault(Kind(path)) + 1) > MostOfAKind) continue;
            var answer = await browser.Get(path);
            Assert.True(answer.Status == HttpStatusCode.OK, $"{role}: {path} gives {(int)answer.Status}");
            Assert.All(PoliciesOf(path), policy => Assert.True(Policies.LetsIn(policy, role), $"{role} reached {path}, which is for {policy}"));
            if (answer.Response.Content.Headers.ContentType?.MediaType == "text/html")
                foreach (var link in answer.Links.Where(l => !seen.Contains(l))) waits.Enqueue(link);
        }

        Assert.True(seen.Count > 1, $"{role} has only {seen.Count} pages");
        // Everybody has at least one case, and a list that leads to it.
        var place = CaseAddress.Of(CaseId.From(new byte[CaseId.Size]), role).TrimEnd('0');
        Assert.Contains(seen, path => path.StartsWith(place, StringComparison.Ordinal) && path.Length == place.Length + 32);
    }

    [Theory]
    [InlineData(ActorRole.PressOfficer)]
    [InlineData(ActorRole.DestinationAuthority)]
    [InlineData(ActorRole.VictimLiaisonOfficer)]
    public async Task The_list_of_those_who_read_no_file_says_what_their_page_says_and_names_nobody(ActorRole role)
    {
        var who = RunningSite.In(role);
        using var browser = await site.As(who);
        var home = WebUtility.HtmlDecode((await browser.Get("/")).Text);
        var lines = (await site.Registry.SeenCases(who, null, 100, TestContext.Current.CancellationToken)).Lines;

        Assert.True(lines.Count > 1, $"{role} has {lines.Count} cases");
        Assert.Contains(lines, line => line.Says is not null);
        foreach (var line in lines)
        {
            Assert.Contains($"href=\"{CaseAddress.Of(line.Case, role)}\"", home, StringComparison.Ordinal);
            if (line.Says is not { } says) continue;
            Assert.Contains(says, home, StringComparison.Ordinal);
            var page = WebUtility.HtmlDecode((await browser.Get(CaseAddress.Of(line.Case, role))).Text);
            // What a list shortens or puts in one sentence, the page has in parts.
            foreach (var part in says.Split([": ", " wants", " does", ", by ", " …"], StringSplitOptions.RemoveEmptyEntries)) Assert.Contains(part.Split(" to be told")[0], page, StringComparison.Ordinal);
        }

        foreach (var (_, title) in await site.CasesOf(RunningSite.In(ActorRole.Auditor)))
            Assert.DoesNotContain(title!.Split(':')[0], home, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task No_page_of_another_role_can_be_reached_by_typing_its_address(ActorRole role)
    {
        using var browser = await site.As(role);
        var ids = (await site.CasesOf(RunningSite.In(ActorRole.Auditor))).Take(3).Select(c => c.Id.ToString()).ToList();
        var tried = 0;
        foreach (var endpoint in Endpoints.Where(e => PoliciesOf(e).Any(p => !Policies.LetsIn(p, role)) && Methods(e).Contains("GET")))
            foreach (var id in ids)
            {
                var path = Address(endpoint.RoutePattern, id);
                var answer = await browser.Get(path);
                Assert.True(answer.Status == HttpStatusCode.NotFound, $"{role}: {path} gives {(int)answer.Status}");
                tried++;
            }

        Assert.True(tried > 0, $"nothing is kept from {role}");
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_sent_to_sign_in_from_everywhere()
    {
        using var browser = site.Nobody();
        foreach (var endpoint in Endpoints.Where(e => !PoliciesOf(e).Contains(Policies.Anybody) && Methods(e).Contains("GET")))
        {
            var path = Address(endpoint.RoutePattern, new string('0', 32));
            var answer = await browser.Get(path);
            if (path.StartsWith("/api", StringComparison.Ordinal)) Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
            else
            {
                Assert.True(answer.Status == HttpStatusCode.Redirect, $"{path} gives {(int)answer.Status}");
                Assert.StartsWith("/sign-in?to=", answer.Response.Headers.Location!.OriginalString, StringComparison.Ordinal);
            }
        }
    }

    private List<RouteEndpoint> Endpoints => [.. site.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"];

    private static IReadOnlyList<string> PoliciesOf(RouteEndpoint endpoint) => [.. endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy!)];

    private List<string> PoliciesOf(string path) =>
        [.. Endpoints.Where(e => new TemplateMatcher(TemplateParser.Parse(e.RoutePattern.RawText!), []).TryMatch(path.Split('?')[0], [])).OrderBy(e => e.RoutePattern.Parameters.Count).Take(1).SelectMany(PoliciesOf)];

    // The route; an address that no route has is a kind of its own.
    private string Kind(string path) =>
        Endpoints.FirstOrDefault(e => new TemplateMatcher(TemplateParser.Parse(e.RoutePattern.RawText!), []).TryMatch(path.Split('?')[0], []))?.RoutePattern.RawText ?? path;

    private static string Address(RoutePattern pattern, string id) =>
        "/" + string.Concat(pattern.RawText!.TrimStart('/').Split('/').Select((part, i) => (i > 0 ? "/" : "") + (part.Contains("{id}", StringComparison.Ordinal) ? part.Replace("{id}", id, StringComparison.Ordinal)
            : part.Contains("{entry}", StringComparison.Ordinal) ? part.Replace("{entry}", "open.1", StringComparison.Ordinal)
            : part.Contains('{', StringComparison.Ordinal) ? "x" : part)));
}
