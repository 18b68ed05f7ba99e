using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DueCourse.Web.Tests;

public sealed class SiteTests
{
    private static readonly OneCaseShelf OneCase = new("A <b>bold</b> title");

    private static async Task<(HttpStatusCode Status, string Text, HttpResponseMessage Response)> Get(string path)
    {
        await using var site = Site.Build(OneCase, builder => builder.WebHost.UseTestServer());
        await site.StartAsync();
        var response = await site.GetTestClient().GetAsync(path);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(), response);
    }

    [Fact]
    public async Task The_front_page_lists_the_cases_and_says_that_this_is_not_a_government_service()
    {
        var (status, page, _) = await Get("/");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("This is not a government service", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/cases/" + OneCaseShelf.Id + "\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_page_shows_every_conclusion_and_the_days_of_the_case()
    {
        var (status, page, _) = await Get("/cases/" + OneCaseShelf.Id + "?at=2026-05-04");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("As at <strong>4 May 2026</strong>", page, StringComparison.Ordinal);
        Assert.Contains("/cases/" + OneCaseShelf.Id + "?at=2026-11-23", page, StringComparison.Ordinal);
        Assert.All(Law.StatuteBook.Current.Rules, rule => Assert.Contains($"<code>{rule.Id}</code>", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_dates_of_a_case_can_be_subscribed_to()
    {
        var (status, calendar, response) = await Get("/cases/" + OneCaseShelf.Id + "/dates.ics");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("text/calendar", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("BEGIN:VCALENDAR", calendar, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Get("/cases/nobody/dates.ics")).Status);
    }

    [Fact]
    public async Task What_a_file_says_is_text_and_never_markup()
    {
        var (_, page, _) = await Get("/");

        Assert.DoesNotContain("<b>bold</b>", page, StringComparison.Ordinal);
        Assert.Contains("A &lt;b&gt;bold&lt;/b&gt; title", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cases/nobody")]
    [InlineData("/cases/" + OneCaseShelf.Id + "?at=yesterday")]
    [InlineData("/cases/" + OneCaseShelf.Id + "?at=2026-02-30")]
    [InlineData("/cases/..%2f..%2fetc%2fpasswd")]
    [InlineData("/nowhere")]
    public async Task What_does_not_exist_is_not_found(string path)
    {
        var (status, page, _) = await Get(path);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("There is no such page", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_loaded_from_elsewhere_and_no_script_runs()
    {
        var (_, page, response) = await Get("/cases/" + OneCaseShelf.Id);

        Assert.Contains("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_case_page_tells_what_was_recorded_and_that_the_chain_holds()
    {
        var (_, page, _) = await Get("/cases/" + OneCaseShelf.Id);

        Assert.Contains("2 entries, checked just now", page, StringComparison.Ordinal);
        Assert.Contains("It was stated that the date of birth is 28 February 1990.", page, StringComparison.Ordinal);
        Assert.Contains("Nadia Petrova", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_an_earlier_day_only_what_was_recorded_by_its_end_is_told()
    {
        var (_, page, _) = await Get("/cases/" + OneCaseShelf.Id + "?at=2026-05-04");

        Assert.Contains("1 entry by the end of that day", page, StringComparison.Ordinal);
        Assert.DoesNotContain("28 February 1990", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_whose_record_was_changed_says_so_and_where()
    {
        var changed = new OneCaseShelf("A case", entries => [entries[0], entries[1] with { Salt = new byte[Casework.Ledger.Salt.Size] }]);
        await using var site = Site.Build(changed, builder => builder.WebHost.UseTestServer());
        await site.StartAsync();
        var page = await site.GetTestClient().GetStringAsync("/cases/" + OneCaseShelf.Id);

        Assert.Contains("Do not rely on this case.", page, StringComparison.Ordinal);
        Assert.Contains("<code>open.2</code> What the entry says is not what was committed to", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stylesheet_is_served_whole()
    {
        var (status, css, response) = await Get("/site.css");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(".gate.unknown", css, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_and_endpoint_has_an_authorisation_policy()
    {
        await using var site = Site.Build(OneCase, builder => builder.WebHost.UseTestServer());
        await site.StartAsync();
        var endpoints = site.Services.GetRequiredService<EndpointDataSource>().Endpoints;

        Assert.NotEmpty(endpoints);
        Assert.All(endpoints, e => Assert.Contains(e.Metadata.OfType<IAuthorizeData>(), a => a.Policy is not null));
    }
}
