using System.Net;
using System.Text;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DueCourse.Web.Tests.Hostile;

/// <summary>
/// A text that would run something, recorded in every place of every kind of event that can hold words, whatever the command would
/// have said of it: no page that shows it runs it, whoever reads. A new kind of event is in it by itself.
/// </summary>
public sealed class ScriptTests(PoisonedSite site) : IClassFixture<PoisonedSite>
{
    private const int OfEachSort = 2;

    public static TheoryData<ActorRole> Roles => [.. RunningSite.People.Select(p => p.Role).Distinct()];

    [Fact]
    public void Every_kind_of_event_that_can_hold_words_holds_the_text()
    {
        var holding = PoisonedEvent.Kinds.Where(k => Encoding.UTF8.GetString(Payload.Write(PoisonedSite.Event(k, Compartment.Open), RunningSite.In(ActorRole.Caseworker), "x")).Contains("onerror=alert(1)", StringComparison.Ordinal)).ToHashSet();
        var able = PoisonedEvent.Kinds.Where(k => k.GetProperties().Any(p => p.SetMethod is not null && p.PropertyType == typeof(string))).ToList();

        Assert.True(able.Count > 150, $"only {able.Count} kinds hold words");
        Assert.Empty(able.Where(k => !holding.Contains(k)).Select(k => k.Name));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task No_page_of_a_case_runs_what_was_recorded_in_it(ActorRole role)
    {
        using var browser = new RunningSite.Browser(new CookieContainerHandler(new CookieContainer()) { InnerHandler = site.Site.GetTestServer().CreateHandler() });
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Post("/sign-in", ("person", RunningSite.In(role).Id))).Status);
        var (opened, shown) = (new List<string>(), 0);
        // Whoever reads files has every kind of event in the first; the others have parts, which lie in the other two.
        foreach (var id in Policies.LetsIn(Policies.ReadsFiles, role) ? site.Cases.Take(1) : site.Cases)
        {
            var (seen, waits) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(Pages(role, id)));
            while (waits.TryDequeue(out var path))
            {
                if (!seen.Add(path)) continue;
                var answer = await browser.Get(path);
                Poison.IsHarmless(answer, $"{role}: {path}");
                if (answer.Status == HttpStatusCode.OK) opened.Add(path);
                if (answer.Text.Contains(Poison.Encoded, StringComparison.Ordinal)) shown++;
                // What a page of the case leads to: some of each sort, documents, notices, reasons.
                if (waits.Count < 40)
                    foreach (var sort in answer.Links.Where(l => l.Contains($"/{id}/", StringComparison.Ordinal) && !l.Contains("/do/", StringComparison.Ordinal) && !seen.Contains(l)).GroupBy(l => l.Split('/')[3]))
                        foreach (var link in sort.Take(OfEachSort)) waits.Enqueue(link);
            }
        }

        Assert.True(opened.Count > 0, $"{role} opened none");
        // What the press is told is one of a few words of ours, and nothing that somebody wrote.
        Assert.True(shown >= (Policies.LetsIn(Policies.ReadsFiles, role) ? 8 : role == ActorRole.PressOfficer ? 0 : 1), $"{role} was shown it on {shown} of {opened.Count} pages: {string.Join(' ', opened)}");
    }

    private IEnumerable<string> Pages(ActorRole role, CaseId id) => site.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.RawText!.Contains("{id}", StringComparison.Ordinal) && e.RoutePattern.Parameters.Count == 1 && (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true)
            && e.Metadata.GetOrderedMetadata<IAuthorizeData>().All(a => Policies.LetsIn(a.Policy!, role)))
        .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/').Replace("{id}", id.ToString(), StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
