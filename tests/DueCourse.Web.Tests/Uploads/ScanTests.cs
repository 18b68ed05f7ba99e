using System.Collections.Concurrent;
using System.Net;
using System.Text;
using DueCourse.Casework.Ledger;
using DueCourse.Record;
using DueCourse.Web.Tests.Acts;
using DueCourse.Web.Uploads;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DueCourse.Web.Tests.Uploads;

/// <summary>Every file is scanned before it is kept; where it cannot be, it is not kept.</summary>
[Collection(AloneWithTheDocuments.Name)]
public sealed class ScanTests(RunningSite site)
{
    // Where the scanner answers, it is waited for; where it is silent on purpose, not for long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2), Short = TimeSpan.FromMilliseconds(700);

    [Fact]
    public async Task In_what_something_was_found_is_not_kept_and_the_log_says_what_and_nothing_of_anybody()
    {
        await using var clamd = new FakeClamd(Behaves.Well);
        var log = new Said();
        await using var other = await Start(clamd.At, log);
        using var browser = await RunningSite.As(RunningSite.In(ActorRole.Caseworker), RunningSite.Nobody(other));
        var id = await SomeCase.Open(browser);
        var before = SentForm.Files(site);

        Assert.Contains("The file is scanned for harm before it is kept.", (await browser.Get($"/cases/{id}/documents/add")).Text, StringComparison.Ordinal);
        var byPage = await SentForm.Send(browser, id, Encoding.ASCII.GetBytes(FakeClamd.Eicar), "Amira Haddad.txt", "text/plain");
        var byInterface = await Put(browser, [.. SentForm.Pdf(new string('x', 200_000)), .. Encoding.ASCII.GetBytes(FakeClamd.Eicar)]);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (byPage.Status, byInterface.Status));
        Assert.Contains("The scanner found something harmful in the file: Eicar-Signature.", byPage.Text, StringComparison.Ordinal);
        Assert.Contains("document.harmful", byInterface.Text, StringComparison.Ordinal);
        Assert.Equal(before, SentForm.Files(site));
        Assert.Equal(2, log.Lines.Count);
        Assert.Contains($"the scanner found Eicar-Signature in its {FakeClamd.Eicar.Length} bytes (text/plain)", log.Lines.First(), StringComparison.Ordinal);
        Assert.All(log.Lines, line => Assert.DoesNotMatch("Amira|Haddad|osei|" + id, line));
    }

    [Fact]
    public async Task The_scanner_sees_every_byte_and_what_is_clean_is_kept()
    {
        var socket = Path.Combine(Directory.CreateTempSubdirectory("clamd-").FullName, "clamd.ctl");
        await using var clamd = new FakeClamd(Behaves.Well, socket);
        await using var other = await Start(Clamd.ReadAddress($"unix:{socket}")!);
        using var browser = await RunningSite.As(RunningSite.In(ActorRole.Caseworker), RunningSite.Nobody(other));
        var id = await SomeCase.Open(browser);
        var bytes = SentForm.Pdf(new string('y', 300_001));

        var sent = await SentForm.Send(browser, id, bytes);

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Equal(bytes, clamd.Saw);
        Assert.Equal("ready\nscanner of files: answers", (await browser.Get("/health/ready")).Text);
        await clamd.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(socket)!, recursive: true);
    }

    [Fact]
    public async Task Where_the_scanner_gives_no_verdict_on_the_whole_file_it_is_not_kept()
    {
        await using var clamd = new FakeClamd(Behaves.Well);
        var log = new Said();
        await using var other = await Start(clamd.At, log, Short);
        using var browser = await RunningSite.As(RunningSite.In(ActorRole.Caseworker), RunningSite.Nobody(other));
        var id = await SomeCase.Open(browser);
        var before = SentForm.Files(site);
        foreach (var how in Enum.GetValues<Behaves>().Where(b => b != Behaves.Well).Append(Behaves.Well))
        {
            // The last time it is not there.
            clamd.How = how;
            if (how == Behaves.Well) await clamd.DisposeAsync();
            log.Lines.Clear();
            // Long enough to fill what a socket holds.
            var answer = await SentForm.Send(browser, id, SentForm.Pdf(new string('z', 8_000_000)));

            Assert.True(answer.Status == HttpStatusCode.ServiceUnavailable, $"{how}: {(int)answer.Status}");
            Assert.Contains("The file could not be scanned for harm just now.", answer.Text, StringComparison.Ordinal);
            Assert.Contains("Try again in a few minutes.", answer.Text, StringComparison.Ordinal);
            Assert.NotNull(answer.Response.Headers.RetryAfter);
            Assert.Equal(before, SentForm.Files(site));
            Assert.Contains("was not scanned", Assert.Single(log.Lines), StringComparison.Ordinal);
            Assert.DoesNotContain('\n', log.Lines.Single());
        }
    }

    [Fact]
    public async Task Whoever_watches_hears_whether_the_scanner_answers_and_the_pages_go_on_without()
    {
        await using var clamd = new FakeClamd(Behaves.TakesNothing);
        await using var other = await Start(clamd.At, patience: Short);
        using var browser = await RunningSite.As(RunningSite.In(ActorRole.Caseworker), RunningSite.Nobody(other));

        var ready = await browser.Get("/health/ready");

        Assert.Equal((HttpStatusCode.OK, "ready\nscanner of files: does not answer, so no file is taken in"), (ready.Status, ready.Text));
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/")).Status);
        using var without = site.Nobody();
        Assert.Equal("ready\nscanner of files: none is set", (await without.Get("/health/ready")).Text);
    }

    [Theory]
    [InlineData("tcp://127.0.0.1:3310", true)]
    [InlineData("tcp://clamav:3310", true)]
    [InlineData("tcp://[::1]:3310", true)]
    [InlineData("unix:/run/clamav/clamd.ctl", true)]
    [InlineData("127.0.0.1:3310", false)]
    [InlineData("tcp://127.0.0.1", false)]
    [InlineData("tcp://somebody@127.0.0.1:3310", false)]
    [InlineData("tcp://127.0.0.1:3310/path", false)]
    [InlineData("http://127.0.0.1:3310", false)]
    [InlineData("unix:clamd.ctl", false)]
    [InlineData("/usr/bin/clamscan", false)]
    public void An_address_of_the_scanner_is_one_of_two_forms(string address, bool isOne) => Assert.Equal(isOne, Clamd.ReadAddress(address) is not null);

    internal static async Task<RunningSite.Answer> Put(RunningSite.Browser browser, byte[] bytes, string type = "application/octet-stream", bool withHeader = true)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/documents") { Content = new ByteArrayContent(bytes) };
        if (type.Length > 0) request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (withHeader) request.Headers.Add("X-DueCourse", "1");
        return await browser.Send(request);
    }

    private async Task<WebApplication> Start(EndPoint clamd, Said? log = null, TimeSpan? patience = null)
    {
        var other = site.Build(new(100_000, 100_000, 100_000), builder =>
        {
            builder.Services.AddSingleton<IScanner>(new Clamd(clamd, patience ?? Patience));
            if (log is not null) builder.Logging.AddProvider(log).AddFilter<Said>(typeof(Reception).FullName, LogLevel.Trace);
        });
        await other.StartAsync(TestContext.Current.CancellationToken);
        return other;
    }

    /// <summary>What the door for files logs.</summary>
    private sealed class Said : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => categoryName == typeof(Reception).FullName ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Enqueue(formatter(state, exception));
    }
}
