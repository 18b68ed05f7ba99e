using System.IO.Compression;
using System.Net;
using System.Text;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Acts;
using DueCourse.Web.SignIn;
using DueCourse.Web.Tests.Acts;

namespace DueCourse.Web.Tests.Uploads;

/// <summary>A document on its way into a case, by the pages; and whoever tries to bring in something else with it.</summary>
[Collection(AloneWithTheDocuments.Name)]
public sealed class UploadPageTests(RunningSite site)
{
    private const string DidNotArrive = "The file did not arrive.";

    [Fact]
    public async Task A_file_is_sent_described_checked_and_recorded_and_comes_back_byte_for_byte_to_whoever_may_read_it()
    {
        using var caseworker = await site.As(ActorRole.Caseworker);
        using var officer = await site.As(ActorRole.SeniorOfficer);
        using var stranger = await site.As(RunningSite.People.Where(p => p.Role == ActorRole.SeniorOfficer).ElementAt(1));
        var id = await SomeCase.WithAnOfficer(caseworker);
        var bytes = SentForm.Pdf($"a letter of the mission \u0000\u00ff {new string('x', 300_000)}");

        var asks = await caseworker.Get($"/cases/{id}/documents/add");
        var sent = await SentForm.Send(caseworker, id, bytes, "letter.pdf.exe");
        Assert.Contains("Files are not scanned for harm here.", asks.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        var address = sent.Response.Headers.Location!.OriginalString;
        Assert.Matches($"^/cases/{id}/documents/add/[0-9a-f]{{32}}$", address);

        var describe = await caseworker.Get(address);
        Assert.Contains("PDF, 300 kB", describe.Text, StringComparison.Ordinal);
        Assert.Contains("&quot;letter.pdf.exe&quot;", describe.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"said.content\"", describe.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Keep for later", describe.Text, StringComparison.Ordinal);
        var check = await SentForm.Record(caseworker, address, "check");
        Assert.Contains(">Check your answers</h1>", check.Text, StringComparison.Ordinal);
        Assert.Empty(await Documents(id));

        Assert.Contains(">Done</h1>", (await SentForm.Record(caseworker, address)).Text, StringComparison.Ordinal);
        var recorded = Assert.Single(await Documents(id));
        Assert.Equal((Digest.Of(bytes), bytes.LongLength, "application/pdf", "letter.pdf.exe"), (recorded.Received.Content, recorded.Received.Length, recorded.Received.MediaType, recorded.Received.NamedByItsSender?.ToString()));
        Assert.Contains($"/cases/{id}/documents/{recorded.Id}", (await officer.Get($"/cases/{id}/documents")).Text, StringComparison.Ordinal);
        foreach (var reader in new[] { caseworker, officer })
        {
            var content = await reader.Get($"/cases/{id}/documents/{recorded.Id}/content");
            Assert.Equal(HttpStatusCode.OK, content.Status);
            Assert.Equal(bytes, await content.Response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }

        foreach (var path in new[] { $"/cases/{id}/documents/{recorded.Id}/content", $"/cases/{id}/documents/{recorded.Id}", $"/cases/{id}/documents/add", address })
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SentForm.Raw(stranger, id, [.. SentForm.Token("x"), .. SentForm.File(bytes), .. SentForm.End])).Status);
        // Another person's file is nothing to those in the same case either.
        Assert.Equal(HttpStatusCode.OK, (await officer.Get($"/cases/{id}/documents/add")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get(address)).Status);
        // Nor is it one for another case.
        var other = await SomeCase.Open(caseworker);
        Assert.Equal(HttpStatusCode.NotFound, (await caseworker.Get(address.Replace(id, other, StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task The_same_form_sent_twice_records_one_document()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);
        var address = (await SentForm.Send(browser, id, SentForm.Pdf("sent twice"))).Response.Headers.Location!.OriginalString;
        var page = await browser.Get(address);
        (string, string)[] answers = [("form", SentForm.Hidden(page.Text, "form")), ("seen", SentForm.Hidden(page.Text, "seen")), ("in", "open"), ("said.type", "letter"), ("said.holding", "scan"), ("said.howObtained", "by post"), ("said.source", "open"), ("go", "send")];

        Assert.Contains(">Done</h1>", (await browser.Post(address, answers)).Text, StringComparison.Ordinal);
        Assert.Contains(">Done</h1>", (await browser.Post(address, answers)).Text, StringComparison.Ordinal);

        Assert.Single(await Documents(id));
    }

    [Fact]
    public async Task What_the_bytes_say_is_nobodys_to_answer()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);
        var bytes = SentForm.Pdf("another one than was named");
        var address = (await SentForm.Send(browser, id, bytes)).Response.Headers.Location!.OriginalString;
        var page = await browser.Get(address);

        await browser.Post(address, ("form", SentForm.Hidden(page.Text, "form")), ("seen", SentForm.Hidden(page.Text, "seen")), ("in", "open"), ("said.type", "letter"), ("said.holding", "scan"), ("said.howObtained", "by post"), ("said.source", "open"),
            ("said.content", Digest.Of("somebody else's"u8).ToString()), ("said.length", "7"), ("said.mediaType", "text/html"), ("said.namedByItsSender", "other"), ("go", "send"));

        var recorded = Assert.Single(await Documents(id)).Received;
        Assert.Equal((Digest.Of(bytes), bytes.LongLength, "application/pdf", "letter.pdf"), (recorded.Content, recorded.Length, recorded.MediaType, recorded.NamedByItsSender?.ToString()));
    }

    [Theory]
    [InlineData("photo.png", "image/png", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", 415, "in markup (HTML, SVG or XML)")]
    [InlineData("letter.pdf", "application/pdf", "<!doctype html><script>alert(1)</script>", 415, "in markup (HTML, SVG or XML)")]
    [InlineData("letter.txt", "text/plain", "\uFEFF \r\n\t<html>", 415, "in markup (HTML, SVG or XML)")]
    [InlineData("data.xml", "text/xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", 415, "in markup (HTML, SVG or XML)")]
    [InlineData("letter.pdf", "application/pdf", "MZ\u0001\u0002 This program cannot be run in DOS mode.", 415, "of no kind that is taken in here")]
    [InlineData("letter.pdf", "application/pdf", "words\0words", 415, "of no kind that is taken in here")]
    [InlineData("letter.pdf", "application/pdf", "", 422, "The document has no bytes.")]
    public async Task What_is_no_kind_that_is_taken_in_is_refused_whatever_it_is_called_and_nothing_is_kept(string name, string type, string content, int status, string says)
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);
        var before = SentForm.Files(site);

        var answer = await SentForm.Send(browser, id, Encoding.UTF8.GetBytes(content), name, type);

        Assert.Equal(status, (int)answer.Status);
        Assert.Contains(says, answer.Text, StringComparison.Ordinal);
        Assert.Contains("<title>Error: Put a document on file", answer.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"#file\"", answer.Text, StringComparison.Ordinal);
        Assert.Equal(before, SentForm.Files(site));
    }

    [Fact]
    public async Task Whoever_chose_no_file_is_asked_to()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);

        var answer = await SentForm.Send(browser, id, [], "", "application/octet-stream");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("No file was chosen.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_is_not_in_utf_8_is_not_taken_for_text()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await SentForm.Send(browser, id, Encoding.Latin1.GetBytes("Señor Peña"))).Status);
        // A letter that is cut in two at its last character, and one that is cut at the end of what is read at once.
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await SentForm.Send(browser, id, Encoding.UTF8.GetBytes("Señora Ñ")[..^1])).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SentForm.Send(browser, id, Encoding.UTF8.GetBytes(new string('x', (64 * 1024) - 1) + "ñ یوسف"))).Status);
    }

    [Theory]
    [InlineData("%PDF-1.7\n<html><body><script>alert(1)</script></body></html>\n%%EOF", "application/pdf", "inline", "pdf")]
    [InlineData("GIF89a/*<svg onload=alert(1)>*/=1;alert(1)", "image/gif", "inline", "gif")]
    [InlineData("plain words, and <script>alert(1)</script>", "text/plain", "inline", "txt")]
    [InlineData("PK\u0003\u0004<script>alert(1)</script>", "application/octet-stream", "attachment", "zip")]
    [InlineData("II*\0 not shown by every browser", "application/octet-stream", "attachment", "tif")]
    public async Task Whatever_two_things_a_file_is_at_once_a_browser_is_told_one_and_runs_nothing(string content, string type, string how, string ending)
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);
        var sent = await SentForm.Send(browser, id, Encoding.UTF8.GetBytes(content), "page.html", "text/html");
        Assert.Contains(">Done</h1>", (await SentForm.Record(browser, sent.Response.Headers.Location!.OriginalString)).Text, StringComparison.Ordinal);
        var entry = Assert.Single(await Documents(id)).Id;

        var answer = await browser.Get($"/cases/{id}/documents/{entry}/content");

        Assert.Equal(type, answer.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(answer.Response.Headers.GetValues("X-Content-Type-Options")));
        var policy = Assert.Single(answer.Response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("; sandbox;", policy, StringComparison.Ordinal);
        Assert.Equal($"{how}; filename=\"document-{id[..8]}-{entry.Number}.{ending}\"", Assert.Single(answer.Response.Content.Headers.GetValues("Content-Disposition")));
        var page = await browser.Get($"/cases/{id}/documents/{entry}");
        Assert.DoesNotContain("<script>alert", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("page.html", page.Text, StringComparison.Ordinal);
        Assert.Equal(how == "inline" && type.StartsWith("image/", StringComparison.Ordinal), page.Text.Contains("<img ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_archive_is_kept_as_it_is_and_nobody_unpacks_it()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("../../zeros").Open())
            entry.Write(new byte[30_000_000]);
        var before = GC.GetTotalAllocatedBytes();

        var sent = await SentForm.Send(browser, id, packed.ToArray(), "bomb.docx");
        Assert.Contains(">Done</h1>", (await SentForm.Record(browser, sent.Response.Headers.Location!.OriginalString)).Text, StringComparison.Ordinal);

        var recorded = Assert.Single(await Documents(id)).Received;
        Assert.Equal(("application/zip", packed.Length), (recorded.MediaType, recorded.Length));
        Assert.True(packed.Length < 100_000);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 30_000_000, "it was unpacked in memory");
    }

    [Theory]
    [InlineData("../../../etc/passwd", "../../../etc/passwd")]
    [InlineData("/etc/cron.d/x", "/etc/cron.d/x")]
    [InlineData("a\0b.pdf", "a[U+0000]b.pdf")]
    [InlineData("<script>alert(1)</script>.pdf", "&lt;script&gt;alert(1)&lt;/script&gt;.pdf")]
    [InlineData("\u202Efdp.exe", "[U+202E]fdp.exe")]
    [InlineData("پاسپورت.pdf", "پاسپورت.pdf")]
    [InlineData("%0d%0aSet-Cookie: a=b.pdf", "%0d%0aSet-Cookie: a=b.pdf")]
    [InlineData("CON", "CON")]
    public async Task A_name_is_text_and_never_a_path(string name, string shown)
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);

        var sent = await SentForm.Send(browser, id, SentForm.Pdf(name), name);

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        var page = (await browser.Get(sent.Response.Headers.Location!.OriginalString)).Text;
        Assert.Contains(shown, WebUtility.HtmlDecode(page).Contains(shown, StringComparison.Ordinal) ? WebUtility.HtmlDecode(page) : page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains(">Done</h1>", (await SentForm.Record(browser, sent.Response.Headers.Location!.OriginalString)).Text, StringComparison.Ordinal);
        Assert.All(SentForm.Files(site), file => Assert.Matches("^[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}$", file));
    }

    [Fact]
    public async Task A_name_that_is_far_too_long_is_not_kept_and_one_that_breaks_the_line_is_no_header()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);

        var tooLong = await SentForm.Send(browser, id, SentForm.Pdf(), new string('n', 5_000));
        Assert.Equal(HttpStatusCode.Redirect, tooLong.Status);
        Assert.DoesNotContain("Its sender called it", (await browser.Get(tooLong.Response.Headers.Location!.OriginalString)).Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.BadRequest, (await SentForm.Send(browser, id, SentForm.Pdf(), new string('n', 50_000))).Status);
        var broken = await SentForm.Send(browser, id, SentForm.Pdf(), "a.pdf\"\r\nSet-Cookie: a=b\r\nX: \"");
        Assert.DoesNotContain(broken.Response.Headers, h => h.Key == "Set-Cookie" && h.Value.Any(v => v.Contains("a=b", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("no boundary")]
    [InlineData("an endless boundary")]
    [InlineData("another boundary")]
    [InlineData("no form")]
    [InlineData("an empty body")]
    [InlineData("no token")]
    [InlineData("an empty token")]
    [InlineData("a made up token")]
    [InlineData("an endless token")]
    [InlineData("the token after the file")]
    [InlineData("another person's token")]
    [InlineData("from another site")]
    [InlineData("broken off in the file")]
    [InlineData("broken off before the file")]
    [InlineData("broken off after the file")]
    [InlineData("two files")]
    [InlineData("many parts")]
    [InlineData("a field that nothing asks for")]
    [InlineData("many headers")]
    [InlineData("no file")]
    [InlineData("a part of no form")]
    public async Task A_form_that_no_page_of_ours_sent_or_that_broke_off_is_refused_and_nothing_is_kept(string what)
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);
        var token = SentForm.Token((await browser.Get($"/cases/{id}/documents/add")).FormToken);
        var file = SentForm.File(SentForm.Pdf(what));
        byte[] good = [.. token, .. file, .. SentForm.End];
        var before = SentForm.Files(site);
        (byte[] Body, string? Type) sent = what switch
        {
            "no boundary" => (good, "multipart/form-data"),
            "an endless boundary" => (good, $"multipart/form-data; boundary={new string('b', 300)}"),
            "another boundary" => (good, "multipart/form-data; boundary=other"),
            "no form" => (SentForm.Pdf(), "application/pdf"),
            "an empty body" => ([], $"multipart/form-data; boundary={SentForm.Boundary}"),
            "no token" => ([.. file, .. SentForm.End], null),
            "an empty token" => ([.. SentForm.Token(""), .. file, .. SentForm.End], null),
            "a made up token" => ([.. SentForm.Token("CfDJ8AAAA"), .. file, .. SentForm.End], null),
            "an endless token" => ([.. SentForm.Token(new string('t', 1_000_000)), .. file, .. SentForm.End], null),
            "the token after the file" => ([.. file, .. token, .. SentForm.End], null),
            "another person's token" => ([.. SentForm.Token(await TokenOf(ActorRole.SeniorOfficer)), .. file, .. SentForm.End], null),
            "broken off in the file" => ([.. token, .. file[..^20]], null),
            "broken off before the file" => ([.. token, .. file[..40]], null),
            "broken off after the file" => ([.. token, .. file], null),
            "two files" => ([.. token, .. file, .. file, .. SentForm.End], null),
            "many parts" => ([.. token, .. Enumerable.Range(0, 5_000).SelectMany(n => SentForm.Field($"f{n}", "x")), .. file, .. SentForm.End], null),
            "a field that nothing asks for" => ([.. token, .. SentForm.Field("content", "x"), .. file, .. SentForm.End], null),
            "many headers" => ([.. token, .. SentForm.Part(string.Join("\r\n", Enumerable.Range(0, 500).Select(n => $"X-{n}: y")), SentForm.Pdf()), .. SentForm.End], null),
            "no file" => ([.. token, .. SentForm.End], null),
            "a part of no form" => ([.. token, .. SentForm.Part("Content-Type: application/pdf", SentForm.Pdf()), .. SentForm.End], null),
            _ => (good, null),
        };

        var answer = await SentForm.Raw(browser, id, sent.Body, sent.Type ?? $"multipart/form-data; boundary={SentForm.Boundary}", what == "from another site" ? ("Sec-Fetch-Site", "cross-site") : null);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(DidNotArrive, answer.Text, StringComparison.Ordinal);
        Assert.Equal(before, SentForm.Files(site));
    }

    [Fact]
    public async Task Only_whoever_may_record_a_document_is_asked_for_one_and_only_where_they_may()
    {
        Assert.Equal(WhoMay.Of(typeof(ReceiveDocument)).Order(), Enum.GetValues<ActorRole>().Where(r => Policies.LetsIn(Policies.PutsInDocuments, r)).Order());
        using var auditor = await site.As(ActorRole.Auditor);
        using var adviser = await site.As(ActorRole.LegalAdviser);
        var id = (await site.CasesOf(RunningSite.In(ActorRole.LegalAdviser)))[0].Id.ToString();

        Assert.Equal(HttpStatusCode.NotFound, (await auditor.Get($"/cases/{id}/documents/add")).Status);
        Assert.DoesNotContain("/documents/add", (await auditor.Get($"/cases/{id}/documents")).Text, StringComparison.Ordinal);
        Assert.Contains("/documents/add", (await adviser.Get($"/cases/{id}/documents")).Text, StringComparison.Ordinal);
        var describe = await adviser.Get((await SentForm.Send(adviser, id, SentForm.Pdf("advice"))).Response.Headers.Location!.OriginalString);
        Assert.Contains("value=\"privilege\"", describe.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"working\"", describe.Text, StringComparison.Ordinal);
        // No form asks for a hash.
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
        {
            var token = (await adviser.Get($"/cases/{id}/documents/add")).FormToken;
            using var request = new HttpRequestMessage(method, $"/cases/{id}/do/receive-document");
            if (method == HttpMethod.Post) request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
            Assert.Equal($"/cases/{id}/documents/add", (await adviser.Send(request)).Response.Headers.Location?.OriginalString);
        }
    }

    private async Task<string> TokenOf(ActorRole role)
    {
        using var browser = await site.As(role);
        return (await browser.Get("/")).FormToken;
    }

    private async Task<IReadOnlyList<CaseDocument>> Documents(string id)
    {
        Assert.True(CaseId.TryParse(id, out var named));
        return [.. (await site.Registry.Find(named, TestContext.Current.CancellationToken))!.Evidence.Documents.Values];
    }
}
