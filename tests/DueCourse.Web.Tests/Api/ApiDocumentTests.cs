using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Tests.Acts;
using DueCourse.Web.Tests.Uploads;

namespace DueCourse.Web.Tests.Api;

/// <summary>Documents that other systems put in, by the same door as the page.</summary>
[Collection(AloneWithTheDocuments.Name)]
public sealed class ApiDocumentTests(RunningSite site)
{
    [Fact]
    public async Task Bytes_are_put_in_named_by_their_hash_and_come_back()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);
        var bytes = SentForm.Pdf("over the interface");

        var put = await ScanTests.Put(browser, bytes);
        var answer = JsonNode.Parse(put.Text)!;
        Assert.Equal(HttpStatusCode.Created, put.Status);
        Assert.Equal((Digest.Of(bytes).ToString(), bytes.Length, "application/pdf"), ((string)answer["content"]!, (int)answer["length"]!, (string)answer["mediaType"]!));
        Assert.Equal("2026-11-26T10:50:00Z", (string)answer["recordBefore"]!);

        var key = SomeCase.Key();
        var done = await SomeCase.Act(browser, id, "receive-document", Said(answer), key);
        Assert.Equal((HttpStatusCode.OK, "done"), (done.Status, (string)JsonNode.Parse(done.Text)!["outcome"]!));
        var entry = (string)JsonNode.Parse(done.Text)!["recorded"]![0]!["entry"]!;
        var content = await browser.Get($"/cases/{id}/documents/{entry}/content");
        Assert.Equal(bytes, await content.Response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(JsonNode.Parse(done.Text)!["recorded"]!.ToJsonString(), JsonNode.Parse((await SomeCase.Act(browser, id, "receive-document", Said(answer), key)).Text)!["recorded"]!.ToJsonString());
    }

    [Fact]
    public async Task A_hash_alone_opens_no_document_of_another_case()
    {
        using var caseworker = await site.As(ActorRole.Caseworker);
        using var stranger = await site.As(RunningSite.People.Where(p => p.Role == ActorRole.SeniorOfficer).ElementAt(1));
        var theirs = await SomeCase.Open(caseworker);
        var own = await SomeCase.Open(stranger);
        var answer = JsonNode.Parse((await ScanTests.Put(caseworker, SentForm.Pdf("somebody else's"))).Text)!;
        Assert.Equal(HttpStatusCode.OK, (await SomeCase.Act(caseworker, theirs, "receive-document", Said(answer))).Status);

        var taken = await SomeCase.Act(stranger, own, "receive-document", Said(answer));
        var invented = await SomeCase.Act(stranger, own, "receive-document", Said(new JsonObject { ["content"] = Digest.Of("never put in"u8).ToString(), ["length"] = 12, ["mediaType"] = "text/plain" }));

        // Whether there is such a document anywhere does not show.
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "document.not-put-in"), (taken.Status, (string)JsonNode.Parse(taken.Text)!["code"]!));
        Assert.Equal(taken.Text, invented.Text);
    }

    [Theory]
    [InlineData("length", 1)]
    [InlineData("mediaType", "text/html")]
    [InlineData("mediaType", "image/png")]
    public async Task What_is_said_of_the_bytes_has_to_be_what_was_found_in_them(string part, object wrong)
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);
        var answer = JsonNode.Parse((await ScanTests.Put(browser, SentForm.Pdf($"not {part} {wrong}"))).Text)!.AsObject();
        answer[part] = JsonValue.Create(wrong);

        var refused = await SomeCase.Act(browser, id, "receive-document", Said(answer));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "document.not-as-put-in"), (refused.Status, (string)JsonNode.Parse(refused.Text)!["code"]!));
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "image/svg+xml", 415, "document.markup")]
    [InlineData("\u0001\u0002", "application/pdf", 415, "document.kind")]
    [InlineData("", "application/octet-stream", 422, "document.empty")]
    [InlineData("%PDF-1.7", "multipart/form-data; boundary=x", 415, "request.media-type")]
    [InlineData("%PDF-1.7", "application/x-www-form-urlencoded", 415, "request.media-type")]
    [InlineData("%PDF-1.7", "", 415, "request.media-type")]
    public async Task What_cannot_be_taken_in_is_a_problem_with_its_reason_and_leaves_nothing(string content, string type, int status, string code)
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var before = SentForm.Files(site);

        var answer = await ScanTests.Put(browser, Encoding.UTF8.GetBytes(content), type);

        Assert.Equal((status, code, "application/problem+json"), ((int)answer.Status, (string)JsonNode.Parse(answer.Text)!["code"]!, answer.Response.Content.Headers.ContentType!.MediaType));
        Assert.Equal(before, SentForm.Files(site));
    }

    [Theory]
    [InlineData(ActorRole.Auditor)]
    [InlineData(ActorRole.Representative)]
    [InlineData(ActorRole.PressOfficer)]
    [InlineData(ActorRole.DestinationAuthority)]
    public async Task Whoever_records_no_document_anywhere_puts_none_in(ActorRole role)
    {
        using var browser = await site.As(role);
        var before = SentForm.Files(site);

        Assert.Equal(HttpStatusCode.NotFound, (await ScanTests.Put(browser, SentForm.Pdf("not theirs to send"))).Status);
        Assert.Equal(before, SentForm.Files(site));
    }

    [Fact]
    public async Task A_page_of_another_site_puts_nothing_in()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        using var nobody = site.Nobody();

        Assert.Contains("request.from-elsewhere", (await ScanTests.Put(browser, SentForm.Pdf(), withHeader: false)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await ScanTests.Put(nobody, SentForm.Pdf())).Status);
    }

    [Fact]
    public async Task The_published_document_says_how()
    {
        using var browser = site.Nobody();

        var operation = JsonNode.Parse((await browser.Get("/api/openapi.json")).Text)!["paths"]!["/api/v1/documents"]!["post"]!;

        Assert.Equal("binary", (string)operation["requestBody"]!["content"]!["application/octet-stream"]!["schema"]!["format"]!);
        Assert.Equal(["content", "length", "mediaType", "recordBefore"], operation["responses"]!["201"]!["content"]!["application/json"]!["schema"]!["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
        foreach (var status in new[] { "401", "413", "415", "422", "429", "503" }) Assert.NotNull(operation["responses"]![status]);
        Assert.Contains("POST /api/v1/documents", (await browser.Get("/api")).Text, StringComparison.Ordinal);
    }

    private static JsonObject Said(JsonNode put) => new()
    {
        ["in"] = "open",
        ["said"] = new JsonObject
        {
            ["content"] = put["content"]!.DeepClone(), ["length"] = put["length"]!.DeepClone(), ["mediaType"] = put["mediaType"]!.DeepClone(),
            ["type"] = "letter", ["holding"] = "scan", ["howObtained"] = "sent by the system of the mission", ["source"] = "open",
        },
    };
}
