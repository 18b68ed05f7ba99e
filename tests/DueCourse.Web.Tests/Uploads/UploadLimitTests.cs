using System.Net;
using System.Net.Sockets;
using System.Text;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Tests.Acts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace DueCourse.Web.Tests.Uploads;

/// <summary>How much is taken in, over a socket as people send it.</summary>
[Collection(AloneWithTheDocuments.Name)]
public sealed class UploadLimitTests(RunningSite site) : IAsyncLifetime
{
    private const long Most = 200L * 1024 * 1024;

    private WebApplication other = null!;

    public async ValueTask InitializeAsync()
    {
        other = site.Build(new(100_000, 100_000, 100_000, FilesAtOnce: 2), onASocket: true);
        other.Urls.Add("http://127.0.0.1:0");
        await other.StartAsync();
    }

    public ValueTask DisposeAsync() => other.DisposeAsync();

    [Fact]
    public async Task A_large_file_goes_to_the_disk_and_not_into_memory()
    {
        using var browser = await Browser();
        var id = await SomeCase.Open(browser);
        await Send(browser, id, 1_000_000);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var sent = await Send(browser, id, 150_000_000);

        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Contains("150 MB", (await browser.Get(sent.Response.Headers.Location!.OriginalString)).Text, StringComparison.Ordinal);
        // Whoever sends and whoever takes it in are one program here; together they take a small part of the file.
        Assert.True(allocated < 5_000_000, $"{allocated} bytes were allocated");
        TestContext.Current.SendDiagnosticMessage($"150 MB in: {allocated} bytes allocated");
    }

    [Fact]
    public async Task A_byte_too_many_is_refused_with_a_clear_message_and_leaves_nothing()
    {
        using var browser = await Browser();
        var id = await SomeCase.Open(browser);
        // The first of all requests makes what every later one uses.
        await Send(browser, id, 1_000_000);
        var before = SentForm.Files(site);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);

        var sent = await Send(browser, id, Most + 1);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, sent.Status);
        Assert.Contains("The file has more than 200 MB.", sent.Text, StringComparison.Ordinal);
        Assert.Equal(before, SentForm.Files(site));
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        Assert.True(allocated < 5_000_000, $"{allocated} bytes were allocated");
        TestContext.Current.SendDiagnosticMessage($"200 MB and a byte refused: {allocated} bytes allocated");
    }

    [Fact]
    public async Task What_says_that_it_is_far_too_long_is_not_read_and_neither_is_what_only_shows_it()
    {
        var (token, cookie, id) = await Raw();
        var before = SentForm.Files(site);

        foreach (var length in new[] { "Content-Length: 300000000", "Content-Length: 99999999999999" })
            Assert.StartsWith("HTTP/1.1 413", await Begin($"POST /cases/{id}/documents/add HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\n{length}\r\nContent-Type: multipart/form-data; boundary={SentForm.Boundary}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 413", await Begin($"POST /api/v1/documents HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\nX-DueCourse: 1\r\nContent-Length: 300000000\r\nContent-Type: application/octet-stream\r\n\r\n"), StringComparison.Ordinal);
        // Every other form is held to little, whoever sends it, and so is whoever is not signed in.
        Assert.StartsWith("HTTP/1.1 413", await Begin($"POST /api/v1/cases HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\nX-DueCourse: 1\r\nIdempotency-Key: long\r\nContent-Length: 5000000\r\nContent-Type: application/json\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400", await Begin($"POST /search HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\nContent-Length: 5000000\r\nContent-Type: multipart/form-data; boundary={SentForm.Boundary}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 302", await Begin($"POST /cases/{id}/documents/add HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\nContent-Type: multipart/form-data; boundary={SentForm.Boundary}\r\n\r\n"), StringComparison.Ordinal);
        Assert.Equal(before, SentForm.Files(site));
        Assert.NotEmpty(token);
    }

    [Fact]
    public async Task Whoever_hangs_up_in_the_middle_leaves_nothing()
    {
        var (token, cookie, id) = await Raw();
        var before = SentForm.Files(site);
        using (var socket = await Connected())
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes($"POST /cases/{id}/documents/add HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\nContent-Length: 1000000\r\nContent-Type: multipart/form-data; boundary={SentForm.Boundary}\r\n\r\n"));
            await socket.SendAsync((byte[])[.. SentForm.Token(token), .. SentForm.File(new byte[300_000])[..200_000]]);
            await Until(() => SentForm.Files(site).Any(f => f.StartsWith("incoming", StringComparison.Ordinal)));
        }

        await Until(() => SentForm.Files(site).SequenceEqual(before));
    }

    [Fact]
    public async Task One_person_sends_only_a_few_files_at_once()
    {
        var (token, cookie, id) = await Raw();
        var (before, begun) = (SentForm.Files(site), new List<Socket>());
        for (var i = 0; i < 2; i++)
        {
            begun.Add(await Connected());
            await begun[i].SendAsync(Encoding.UTF8.GetBytes($"POST /cases/{id}/documents/add HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\nContent-Length: 1000000\r\nContent-Type: multipart/form-data; boundary={SentForm.Boundary}\r\n\r\n"));
            await begun[i].SendAsync((byte[])[.. SentForm.Token(token), .. SentForm.File(new byte[200_000])[..150_000]]);
        }

        await Until(() => SentForm.Files(site).Count(f => f.EndsWith(".writing", StringComparison.Ordinal)) == 2);
        Assert.StartsWith("HTTP/1.1 429", await Begin($"POST /cases/{id}/documents/add HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\nContent-Length: 10\r\nContent-Type: multipart/form-data; boundary={SentForm.Boundary}\r\n\r\n"), StringComparison.Ordinal);
        // Looking at the page is no file.
        Assert.StartsWith("HTTP/1.1 200", await Begin($"GET /cases/{id}/documents/add HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\n\r\n"), StringComparison.Ordinal);
        foreach (var socket in begun) socket.Dispose();
        await Until(() => SentForm.Files(site).SequenceEqual(before));
    }

    private async Task<RunningSite.Browser> Browser() => await RunningSite.As(RunningSite.In(ActorRole.Caseworker),
        new(new CookieContainerHandler(new CookieContainer()) { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false } }, other.Urls.Single()));

    private static async Task<RunningSite.Answer> Send(RunningSite.Browser browser, string id, long length)
    {
        var token = (await browser.Get($"/cases/{id}/documents/add")).FormToken;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/cases/{id}/documents/add") { Content = new Long([.. SentForm.Token(token), .. Encoding.UTF8.GetBytes($"--{SentForm.Boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scan.pdf\"\r\n\r\n%PDF-")], length - 5, [.. "\r\n"u8, .. SentForm.End]) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={SentForm.Boundary}");
        return await browser.Send(request);
    }

    private async Task<(string Token, string Cookie, string Id)> Raw()
    {
        var cookies = new CookieContainer();
        using var browser = await RunningSite.As(RunningSite.In(ActorRole.Caseworker), new(new CookieContainerHandler(cookies) { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false } }, other.Urls.Single()));
        var id = await SomeCase.Open(browser);
        var token = (await browser.Get($"/cases/{id}/documents/add")).FormToken;
        return (token, cookies.GetCookieHeader(new(other.Urls.Single())), id);
    }

    private async Task<Socket> Connected()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("127.0.0.1", new Uri(other.Urls.Single()).Port);
        return socket;
    }

    // Sends the beginning of a request, and gives the beginning of the answer.
    private async Task<string> Begin(string request)
    {
        using var socket = await Connected();
        await socket.SendAsync(Encoding.UTF8.GetBytes(request));
        var answer = new byte[200];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return Encoding.ASCII.GetString(answer, 0, await socket.ReceiveAsync(answer, patience.Token));
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (var tries = 0; tries < 1200 && !isSo(); tries++) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True(isSo());
    }

    /// <summary>A body of any length that is never in memory.</summary>
    private sealed class Long(byte[] first, long zeros, byte[] last) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(first);
            var some = new byte[64 * 1024];
            for (var left = zeros; left > 0; left -= Math.Min(left, some.Length)) await stream.WriteAsync(some.AsMemory(0, (int)Math.Min(left, some.Length)));
            await stream.WriteAsync(last);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = first.Length + zeros + last.Length;
            return true;
        }
    }
}
