using System.Net;
using DueCourse.Casework.Access;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using DueCourse.Web.Tests.Acts;

namespace DueCourse.Web.Tests.Shown;

/// <summary>What is taken out of a case for others: a disclosure set, and the set for a person who asks for their data.</summary>
public sealed class DisclosureTests(RunningSite site)
{
    private const string Neighbour = "Mrs Abara of number <9>";

    [Fact]
    public async Task A_set_is_made_of_chosen_entries_with_what_is_taken_out_and_why_and_the_copy_is_on_record()
    {
        var (id, said) = await Stated("A set is made");
        using var browser = await site.As(Told.Caseworker);
        var path = $"/cases/{id}/disclosure";
        Assert.Contains($"value=\"{said}\"", (await browser.Get(path)).Text, StringComparison.Ordinal);

        var asks = await browser.Post(path, ("go", "take-out"), ("entry", $"{said}"));
        Assert.Contains($"name=\"out.{said}.assertedBy\"", asks.Text, StringComparison.Ordinal);
        Assert.Contains("Mrs Abara", asks.Text, StringComparison.Ordinal);
        var fields = new[] { ("entry", $"{said}"), ($"out.{said}.assertedBy", "a neighbour who asked not to be named") };
        var looks = await browser.Post(path, [("go", "look"), .. fields]);
        Assert.Contains("Taken out: a neighbour who asked not to be named", WebUtility.HtmlDecode(looks.Text), StringComparison.Ordinal);
        Assert.DoesNotContain(await Copies(id), l => l.Event is Exported);

        var file = await browser.Post(path, [("go", "take"), .. fields]);
        Assert.Equal("attachment", file.Response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.StartsWith("<!DOCTYPE html>", file.Text, StringComparison.Ordinal);
        Assert.Contains("Taken out: a neighbour who asked not to be named", file.Text, StringComparison.Ordinal);
        Assert.Contains("1990-02-28", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Abara", file.Text, StringComparison.Ordinal);
        Assert.Equal((Told.Caseworker.Id, Compartment.Open, new Exported(ExportedFor.Disclosure)), (await Copies(id)).Single(l => l.Event is Exported) is var copy ? (copy.By.Id, copy.In, copy.Event) : default);
    }

    [Fact]
    public async Task Nothing_is_made_of_no_entry_of_one_that_is_not_theirs_or_where_a_part_is_not_there()
    {
        var (id, said) = await Stated("A set is not made");
        using var browser = await site.As(Told.Caseworker);
        var path = $"/cases/{id}/disclosure";

        Assert.Contains("Choose at least one entry.", (await browser.Post(path, ("go", "look"))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.Post(path, ("go", "look"), ("entry", "victim.1"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.Post(path, ("go", "look"), ("entry", "nonsense"))).Status);
        var wrong = await browser.Post(path, ("go", "take"), ("entry", $"{said}"), ($"out.{said}.nobody", "because"));
        Assert.Contains("has no field &quot;nobody&quot;", wrong.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await Copies(id), l => l.Event is Exported);
        using var liaison = await site.As(ActorRole.ReturnsLiaisonOfficer);
        Assert.Equal(HttpStatusCode.NotFound, (await liaison.Get(path)).Status);
    }

    [Fact]
    public async Task The_persons_set_waits_for_named_decisions_says_what_is_kept_back_and_the_copy_is_on_record()
    {
        var (id, said) = await Stated("She asks for her data");
        var liaison = RunningSite.In(ActorRole.ReturnsLiaisonOfficer);
        await site.Done(id, Told.Officer, by => new AssignToCase(liaison, "speaks to the other state") { By = by, Id = SomeCase.Key() });
        var talks = (await site.Done(id, liaison, by => new AssertFact(Compartment.Destination, Fact("of the talks")) { By = by, Id = SomeCase.Key() }))[0].Id;
        using var browser = await site.As(Told.Caseworker);
        var path = $"/cases/{id}/subject-access";
        var waits = await browser.Get(path);
        Assert.Contains($"/cases/{id}/do/decide-subject-access?entry={talks}", waits.Text, StringComparison.Ordinal);
        Assert.Contains("1 entry of the talks waits for a decision.", (await browser.PostBare(path, ("__RequestVerificationToken", waits.FormToken))).Text, StringComparison.Ordinal);
        Assert.Contains($"value=\"{talks}\" selected", (await browser.Get($"/cases/{id}/do/decide-subject-access?entry={talks}")).Text.Replace("selected=\"selected\"", "selected", StringComparison.Ordinal), StringComparison.Ordinal);

        await site.Done(id, Told.Caseworker, by => new DecideSubjectAccess(talks, WithheldUnder.Crime, "an inquiry would be warned") { By = by, Id = SomeCase.Key() });
        var ready = WebUtility.HtmlDecode((await browser.Get(path)).Text);
        Assert.Contains($"{talks}: prevention and detection of crime, Data Protection Act 2018, Sch. 2, para. 2; decided by Comfort Osei.", ready, StringComparison.Ordinal);
        var file = await browser.Post(path);

        Assert.Equal("attachment", file.Response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains($"{said}, recorded", file.Text, StringComparison.Ordinal);
        Assert.Contains("neither said that anything is held under &quot;privilege&quot; nor that nothing is", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("of the talks", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("would be warned", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Comfort Osei", file.Text, StringComparison.Ordinal);
        Assert.Equal(SubjectAccessSet.Needs, (await Copies(id)).Where(l => l.Event is Exported { For: ExportedFor.SubjectAccess }).Select(l => l.In).Order());
    }

    [Fact]
    public async Task The_day_of_disposal_is_shown_with_how_it_was_counted_and_a_hold_says_that_it_stops_it()
    {
        var id = await site.Case("A case is closed");
        using var browser = await site.As(Told.Caseworker);
        Assert.DoesNotContain("To be disposed of", (await browser.Get($"/cases/{id}")).Text, StringComparison.Ordinal);
        await site.Done(id, Told.Caseworker, by => new RecordOutcome(CaseOutcome.NoAction, DateRange.On(new(2026, 11, 20))) { Reasons = "It would not be proportionate.", By = by, Id = SomeCase.Key() });
        var page = WebUtility.HtmlDecode((await browser.Get($"/cases/{id}")).Text);
        Assert.Contains("To be disposed of on 20 November 2028.", page, StringComparison.Ordinal);
        Assert.Contains("The case is kept for 2 years after that. A later decision may have to say why nothing was done.", page, StringComparison.Ordinal);
        Assert.Contains("The number is a default of this project, not read in law.", page, StringComparison.Ordinal);

        await site.Done(id, Told.Caseworker, by => new PlaceLegalHold("an inquiry", RunningSite.Now + NodaTime.Duration.FromDays(30)) { By = by, Id = SomeCase.Key() });
        Assert.Contains("A legal hold stands, so nothing is disposed of", (await browser.Get($"/cases/{id}")).Text, StringComparison.Ordinal);
    }

    private static FactAsserted Fact(string source) => new(null, "dateOfBirth", new DayValue(DateRange.On(new(1990, 2, 28))), null, null, source, null, Neighbour, Side.ThirdParty, null);

    private async Task<(CaseId Id, EntryId Said)> Stated(string title)
    {
        var id = await site.Case(title);
        await site.Done(id, Told.Caseworker, by => new AssignToCase(Told.Officer, "decides") { By = by, Id = SomeCase.Key() });
        return (id, (await site.Done(id, Told.Caseworker, by => new AssertFact(Compartment.Open, Fact("a letter")) { By = by, Id = SomeCase.Key() }))[0].Id);
    }

    private async Task<IReadOnlyList<Look>> Copies(CaseId id) => (await site.Now(id)).Looks.All;
}
