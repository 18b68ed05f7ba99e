using System.Net;
using System.Text;
using DueCourse.Casework.Access;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Law.Drafting;
using DueCourse.Web.Registry;
using DueCourse.Web.Tests.Acts;

namespace DueCourse.Web.Tests.Shown;

/// <summary>What a reader is shown of a document.</summary>
public sealed class DocumentPageTests(RunningSite site)
{
    [Fact]
    public async Task The_holder_as_printed_the_zone_with_its_faults_and_the_grade_that_counts_now_are_shown()
    {
        var id = await site.Case("A passport is looked at");
        var paper = await Received(id, Paper(Digest.Of([1, 2, 3])));
        await site.Done(id, Told.Caseworker, by => new RecordZone(new(paper, [new("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"), new("L898902C37UTO7408122F1204159ZE184226B<<<<<10")])) { By = by, Id = SomeCase.Key() });
        await site.Done(id, Told.Caseworker, by => new GradeForInstrument(new(paper, "UK-UTO-2030", EvidenceGrade.E1, "art. 6 as published", "it is listed")) { By = by, Id = SomeCase.Key() });
        var page = await Page(id, paper);

        foreach (var said in new[]
        {
            "ERIKSSON <i>ANNA</i>", "12 AUG 1974", "UTOPIAN", "Nobody's in particular",
            "A passport book, two lines of 44 (TD3)", "L898902C3", "ERIKSSON", "ANNA MARIA", "12 August 1974", "15 April 2012", "ZE184226B",
            "Line 2, place 10: The check digit of the number is 7, and should be 6 for what is printed.",
            "Grade now, under UK-UTO-2030", "E1. It is listed.", "Grade now, under any other instrument", "E2, pending: no verified text says so.",
            "To the other state", "Nobody has permitted it.",
        })
            Assert.Contains(said, page, StringComparison.Ordinal);

        await site.Done(id, Told.Caseworker, by => new CheckGenuineness(new(paper, "Document examiner", new(2026, 11, 25), Genuineness.Forged, "the number is another's")) { By = by, Id = SomeCase.Key() });
        foreach (var after in new[] { await Page(id, paper), await Read($"/cases/{id}/documents") })
        {
            Assert.Contains("E0. Document examiner found that it is forged.", after, StringComparison.Ordinal);
            Assert.DoesNotContain("E1.", after, StringComparison.Ordinal);
            Assert.DoesNotContain("E2,", after, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_a_zone_prints_is_no_markup_and_what_cannot_be_seen_in_it_is_named()
    {
        var id = await site.Case("A hostile zone");
        var paper = await Received(id, Paper(Digest.Of([4, 5, 6])));
        var hostile = "P<UTO<SCRIPT>ALERT(1)</SCRIPT>\u202E".PadRight(44, '<');
        await site.Done(id, Told.Caseworker, by => new RecordZone(new(paper, [new(hostile), new("\"><IMG SRC=X ONERROR=ALERT(1)>".PadRight(44, '<'))])) { By = by, Id = SomeCase.Key() });
        using var browser = await site.As(Told.Caseworker);
        var page = (await browser.Get($"/cases/{id}/documents/{paper}")).Text;

        Assert.DoesNotContain("<SCRIPT>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<IMG SRC", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", page, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x202E;", page, StringComparison.Ordinal);
        Assert.Contains("[U&#x2B;202E]", page, StringComparison.Ordinal);
        Assert.Contains("cannot stand in a zone", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_permission_is_shown_with_its_reason_and_what_stands_against_it_now_and_the_copies_that_went_out()
    {
        var id = await site.Case("A letter goes out");
        var paper = await Received(id, Paper(Digest.Of([7, 8, 9])));
        await site.Done(id, Told.Caseworker, by => new PermitUse(new(paper, OnwardUse.Police, "a request under the Data Protection Act", "a theft is looked into", null)) { By = by, Id = SomeCase.Key() });
        await site.Done(id, Told.Caseworker, by => new PermitUse(new(paper, OnwardUse.Destination, "a gateway", "identity", null)) { By = by, Id = SomeCase.Key() });
        await site.Done(id, Told.Caseworker, by => new PassDocumentOn(new(paper, OnwardUse.Police, "Kent Police", "by courier")) { By = by, Id = SomeCase.Key() });
        await site.Done(id, Told.Caseworker, by => new RefuseUse(new(paper, OnwardUse.ThePerson, "it names a neighbour")) { By = by, Id = SomeCase.Key() });
        await site.Done(id, Told.Caseworker, by => new CheckGenuineness(new(paper, "Document examiner", new(2026, 11, 25), Genuineness.BelongsToAnother, "the face")) { By = by, Id = SomeCase.Key() });
        var page = await Page(id, paper);

        Assert.Contains("Permitted under a request under the Data Protection Act (Comfort Osei", page, StringComparison.Ordinal);
        Assert.Contains("It may not go now all the same. The document is rejected as proof", page, StringComparison.Ordinal);
        Assert.Contains("Refused: it names a neighbour.", page, StringComparison.Ordinal);
        Assert.Contains("to the police or prosecution (Kent Police), by Comfort Osei: by courier", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_refused_to_hand_to_the_person_is_not_handed_to_their_representative_who_is_told_why()
    {
        var bytes = Encoding.UTF8.GetBytes("A letter that names a neighbour.");
        var kept = Assert.IsType<PutIn.Kept>(await site.Registry.PutIn(new MemoryStream(bytes), (_, _, _) => Task.FromResult<Casework.Cases.Refusal?>(null), TestContext.Current.CancellationToken));
        var id = await site.Case("A letter is kept back");
        await site.Done(id, Told.Caseworker, by => new AssignToCase(Told.Representative, "on record") { By = by, Id = SomeCase.Key() });
        var paper = await Received(id, Paper(kept.Content) with { Length = kept.Length, MediaType = "text/plain", Type = DocumentType.Letter });
        using var browser = await site.As(Told.Representative);
        var address = $"/client/{id}/documents/{paper}/content";
        Assert.Equal((HttpStatusCode.OK, "A letter that names a neighbour."), await browser.Get(address) is var before ? (before.Status, before.Text) : default);

        await site.Done(id, Told.Caseworker, by => new RefuseUse(new(paper, OnwardUse.ThePerson, "it names a neighbour")) { By = by, Id = SomeCase.Key() });
        var after = await browser.Get(address);

        Assert.Equal(HttpStatusCode.Forbidden, after.Status);
        Assert.Contains("The use was refused: it names a neighbour", after.Text, StringComparison.Ordinal);
    }

    private static DocumentReceived Paper(Digest content) => new(content, 3, "image/jpeg", DocumentType.Passport, new("State of Utopia"), new("L898902C3"), DateRange.On(new(2002, 4, 15)), DateRange.On(new(2012, 4, 15)),
        new() { Name = new("ERIKSSON <i>ANNA</i>"), Born = new("12 AUG 1974"), Nationality = new("UTOPIAN") }, Holding.Original, "handed over at the port", Confidentiality.Open, null, null, new("scan.jpg"));

    private async Task<EntryId> Received(CaseId id, DocumentReceived paper) => (await site.Done(id, Told.Caseworker, by => new ReceiveDocument(Compartment.Open, paper) { By = by, Id = SomeCase.Key() }))[0].Id;

    private Task<string> Page(CaseId id, EntryId paper) => Read($"/cases/{id}/documents/{paper}");

    private async Task<string> Read(string path)
    {
        using var browser = await site.As(Told.Caseworker);
        var answer = await browser.Get(path);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.DoesNotContain("<i>", answer.Text, StringComparison.Ordinal);
        return WebUtility.HtmlDecode(answer.Text);
    }
}
