using System.Net;
using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Tests.Acts;

namespace DueCourse.Web.Tests.Shown;

/// <summary>What passes to a new representative, and what the one before keeps.</summary>
public sealed class FormerRepresentativeTests(RunningSite site)
{
    private static readonly Actor Other = new("other.firm", "Another Firm", ActorRole.Representative);

    [Fact]
    public async Task Whoever_no_longer_acts_is_led_to_their_own_letters_and_sees_nothing_else_and_that_they_looked_is_on_record()
    {
        var id = await site.Case("Zsofia Varga, changed firms");
        await site.Done(id, Told.Caseworker, by => new AssignToCase(Told.Representative, "on record") { By = by, Id = SomeCase.Key() });
        await site.Done(id, Told.Caseworker, by => new RecordLetter(Compartment.Open, new(Told.Representative.Id, Way.Received, "We act for her.")) { By = by, Id = SomeCase.Key() });
        await site.Done(id, Told.Caseworker, by => new RecordLetter(Compartment.Protection, new(Told.Representative.Id, Way.Sent, "Thank you; <b>of the claim</b>.")) { By = by, Id = SomeCase.Key() });
        using var browser = await site.As(Told.Representative);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/letters/{id}")).Status);
        await site.Done(id, Told.Caseworker, by => new ChangeRepresentative(Told.Representative, Other, "authority of today") { By = by, Id = SomeCase.Key() });
        await site.Done(id, Told.Caseworker, by => new RecordLetter(Compartment.Open, new(Other.Id, Way.Sent, "Welcome to the new firm.")) { By = by, Id = SomeCase.Key() });

        var led = await browser.Get($"/client/{id}");
        Assert.Equal((HttpStatusCode.Redirect, $"/letters/{id}"), (led.Status, led.Response.Headers.Location!.OriginalString));
        var page = WebUtility.HtmlDecode((await browser.Get($"/letters/{id}")).Text);
        Assert.Contains("We act for her.", page, StringComparison.Ordinal);
        Assert.Contains("Thank you; <b>of the claim</b>.", page, StringComparison.Ordinal);
        foreach (var not in new[] { "Welcome to the new firm.", "Zsofia", "changed firms" }) Assert.DoesNotContain(not, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>of the claim</b>", (await browser.Get($"/letters/{id}")).Text, StringComparison.Ordinal);
        Assert.Contains($"href=\"/letters/{id}\"", (await browser.Get("/")).Text, StringComparison.Ordinal);
        foreach (var rest in new[] { "/handover", "/dates.ics", "/documents/open.1/content", "/notices/open.1.html" })
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/client/{id}{rest}")).Status);

        var looks = (await site.Now(id)).Looks.All.Where(l => l.By.Id == Told.Representative.Id && l.Event is Viewed { What: LookedAt.OwnLetters }).Select(l => l.In);
        Assert.Equal([Compartment.Open, Compartment.Protection], looks.Order());
        using var caseworker = await site.As(Told.Caseworker);
        Assert.Equal(HttpStatusCode.NotFound, (await caseworker.Get($"/letters/{id}")).Status);
    }

    [Fact]
    public async Task A_new_representative_reads_and_takes_what_is_handed_over_and_is_told_what_is_not()
    {
        var id = await site.Case("A file is handed over");
        await site.Done(id, Told.Caseworker, by => new AssignToCase(Other, "on record") { By = by, Id = SomeCase.Key() });
        await site.Done(id, Told.Caseworker, by => new RecordLetter(Compartment.Open, new(Other.Id, Way.Received, "We acted first.")) { By = by, Id = SomeCase.Key() });
        await site.Done(id, Told.Caseworker, by => new ChangeRepresentative(Other, Told.Representative, "authority of today") { By = by, Id = SomeCase.Key() });
        using var browser = await site.As(Told.Representative);
        Assert.Contains($"/client/{id}/handover", (await browser.Get($"/client/{id}")).Text, StringComparison.Ordinal);

        var page = WebUtility.HtmlDecode((await browser.Get($"/client/{id}/handover")).Text);
        Assert.Contains("letter from other.firm: We acted first.", page, StringComparison.Ordinal);
        Assert.Contains("What the state has not disclosed.", page, StringComparison.Ordinal);
        var file = await browser.Post($"/client/{id}/handover");
        Assert.Equal("attachment", file.Response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("We acted first.", file.Text, StringComparison.Ordinal);
        Assert.Contains((await site.Now(id)).Looks.All, l => l.By.Id == Told.Representative.Id && l.Event is Exported { For: ExportedFor.Handover });
    }

    [Fact]
    public async Task Where_nobody_acted_before_there_is_no_handover()
    {
        var id = await site.Case("The first to act");
        await site.Done(id, Told.Caseworker, by => new AssignToCase(Told.Representative, "on record") { By = by, Id = SomeCase.Key() });
        using var browser = await site.As(Told.Representative);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/client/{id}/handover")).Status);
    }
}
