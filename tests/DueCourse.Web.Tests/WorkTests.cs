using System.Net;
using DueCourse.Casework.Access;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Transfer;
using Microsoft.AspNetCore.TestHost;
using NodaTime;

namespace DueCourse.Web.Tests;

/// <summary>What a case page shows of the work on a case.</summary>
public sealed class WorkTests
{
    private static readonly Instant Evening = Instant.FromUtc(2026, 11, 25, 22, 0);

    [Fact]
    public async Task A_case_of_which_no_step_is_recorded_says_so_and_what_the_nightly_check_finds()
    {
        var page = await Page(new OneCaseShelf("A case"));

        Assert.Contains("No step of any course is recorded.", page, StringComparison.Ordinal);
        Assert.Contains("13 courses of which no step is recorded", page, StringComparison.Ordinal);
        Assert.Contains("Nadia Petrova (caseworker)", page, StringComparison.Ordinal);
        Assert.Contains("No day is set on which it is looked at again.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Removal is stopped", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stay_shows_who_answered_and_who_did_not_and_that_the_departure_is_stopped()
    {
        var page = await Page(Stayed());

        Assert.Contains("<strong>Removal is stopped.</strong> An injunction was communicated by a &lt;u&gt;clerk&lt;/u&gt; (telephone; High Court): No removal. <code>open.4</code>", page, StringComparison.Ordinal);
        Assert.Matches("The travel desk was told to stop:\\s+answered on 25 November 2026, 22:00\\.", page);
        Assert.Matches("The escort was told to stop:\\s+<strong>has not answered</strong> \\(asked to by 25 November 2026, 22:15\\)\\.", page);
        Assert.Contains("The departure that was booked is stopped (court order).", page, StringComparison.Ordinal);
        Assert.Matches("Plan departure \\(caseworker or senior officer\\)", page);
        Assert.Contains("overdue", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_an_earlier_day_the_stay_is_not_yet_known()
    {
        var page = await Page(Stayed(), "?at=2026-11-23");

        Assert.Contains("At 23 November 2026, 23:59, on what was recorded by then.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Removal is stopped", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_shows_its_review_and_its_reasons_as_text()
    {
        var page = await Page(new OneCaseShelf("A case", null,
            new AssignedToCase(new("c.osei", "Comfort Osei", ActorRole.SeniorOfficer), "decides"), new DecisionMade(DecisionKind.ContinueEngagement, "He <b>engages</b>.", [new(Compartment.Open, 2)], Law.Edition.Version, [], new(2026, 12, 16))));

        Assert.Contains("<h4>To go on with the case</h4>", page, StringComparison.Ordinal);
        Assert.Contains("It is looked at again on 16 December 2026.", page, StringComparison.Ordinal);
        Assert.Contains("He &lt;b&gt;engages&lt;/b&gt;.", page, StringComparison.Ordinal);
        Assert.Contains("Comfort Osei (senior officer)", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_is_linked_as_HTML_and_as_PDF_only_where_the_fonts_are()
    {
        var without = await Page(Noticed(hasFonts: false));
        Assert.Contains("href=\"/cases/" + OneCaseShelf.Id + "/notices/open.3.html\"", without, StringComparison.Ordinal);
        Assert.Contains("Issued, and not sent.", without, StringComparison.Ordinal);
        Assert.DoesNotContain("open.3.pdf", without, StringComparison.Ordinal);
        Assert.Contains("href=\"/cases/" + OneCaseShelf.Id + "/notices/open.3.pdf\"", await Page(Noticed(hasFonts: true)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_notice_itself_is_the_file_that_was_issued_and_lets_nothing_else_in()
    {
        await using var site = Site.Build(Noticed(hasFonts: true), builder => builder.WebHost.UseTestServer());
        await site.StartAsync(TestContext.Current.CancellationToken);
        var client = site.GetTestClient();
        var html = await client.GetAsync("/cases/" + OneCaseShelf.Id + "/notices/open.3.html", TestContext.Current.CancellationToken);
        Assert.Equal(NoticeHtml.Write(Specimen), await html.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith("default-src 'none'; style-src 'unsafe-inline'", Assert.Single(html.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        var pdf = await client.GetAsync("/cases/" + OneCaseShelf.Id + "/notices/open.3.pdf", TestContext.Current.CancellationToken);
        Assert.Equal(("application/pdf", "%PDF"), (pdf.Content.Headers.ContentType?.MediaType, await pdf.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("open.2.html")]
    [InlineData("open.99.html")]
    [InlineData("nowhere.html")]
    [InlineData("open.3.pdf")]
    public async Task What_is_no_notice_or_cannot_be_set_is_not_found(string name)
    {
        await using var site = Site.Build(Noticed(hasFonts: false), builder => builder.WebHost.UseTestServer());
        await site.StartAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, (await site.GetTestClient().GetAsync("/cases/" + OneCaseShelf.Id + "/notices/" + name, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task The_front_page_says_who_has_each_case_and_what_the_check_of_the_night_says()
    {
        await using var site = Site.Build(new OneCaseShelf("A case", null, new AssignedToCase(new("c.osei", "Comfort <i>Osei</i>", ActorRole.SeniorOfficer), "decides")), builder => builder.WebHost.UseTestServer());
        await site.StartAsync(TestContext.Current.CancellationToken);
        var page = await site.GetTestClient().GetStringAsync("/", TestContext.Current.CancellationToken);

        Assert.Contains("Of 1 open cases 1 lacks an owner, a state or a next review", page, StringComparison.Ordinal);
        Assert.Contains("Comfort &lt;i&gt;Osei&lt;/i&gt;", page, StringComparison.Ordinal);
        Assert.Contains("<li>No day is set on which it is looked at again.</li>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("No caseworker or senior officer has the case.", page, StringComparison.Ordinal);
    }

    private static NoticePage Specimen => NoticeForms.Specimen(NoticeForms.All[0], new LocalDate(2026, 11, 23)) with { Number = "00000000-A1", Code = "AAAA" };

    private static OneCaseShelf Noticed(bool hasFonts) => new("A case", null,
        new NoticeIssued(NoticeKind.DeportationDecision, "00000000-A1", [], null, Law.Edition.Version, new(2026, 11, 25), new(2026, 11, 25), "en", Digest.Of([]), "AAAA", NoticeHtml.Write(Specimen), null))
    { HasFonts = hasFonts };

    private static OneCaseShelf Stayed() => new("A case", null,
        new DeparturePlanned("GHA", new(2026, 11, 26), "BA 78", []),
        new StayRecorded(StayKind.Injunction, "High Court", "a <u>clerk</u>", "telephone", Evening, "No removal"),
        new DepartureStopped(new(Compartment.Open, 3), StopReason.CourtOrder, null),
        new StopOrderSent(new(Compartment.Open, 4), StopParty.TravelDesk, Evening + Duration.FromMinutes(15)),
        new StopOrderSent(new(Compartment.Open, 4), StopParty.Escort, Evening + Duration.FromMinutes(15)),
        new StopOrderAcknowledged(new(Compartment.Open, 6), "B. Nowak"));

    private static async Task<string> Page(OneCaseShelf shelf, string query = "")
    {
        await using var site = Site.Build(shelf, builder => builder.WebHost.UseTestServer());
        await site.StartAsync(TestContext.Current.CancellationToken);
        return await site.GetTestClient().GetStringAsync("/cases/" + OneCaseShelf.Id + query, TestContext.Current.CancellationToken);
    }
}
