using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DueCourse.Store.Tests.Throwaway;

namespace DueCourse.Tests;

/// <summary>
/// <c>duecourse serve</c> twice on one record, as processes: one is killed (kill -9) while people work on both, who then send what was
/// not answered to the other, as a proxy in front of them does.
/// </summary>
public sealed partial class TwoServedTests(ITestOutputHelper output) : IDisposable
{
    private const int People = 4, Each = 8;

    private readonly Folder _folder = new();
    private readonly List<Process> _running = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Data => _folder.At("data");

    public void Dispose()
    {
        foreach (var process in _running)
        {
            if (!process.HasExited) process.Kill();
            process.WaitForExit();
            process.Dispose();
        }

        _folder.Dispose();
    }

    [Fact]
    public async Task On_one_PostgreSQL_the_other_goes_on_when_one_is_killed_and_nothing_is_lost_or_doubled()
    {
        await using var server = await Postgres.Start();
        await Work("--data", Data, "--store", await server.Fresh("served"));
    }

    [Fact]
    public async Task On_one_folder_both_serve_and_the_other_goes_on_likewise() => await Work("--data", Data);

    private async Task Work(params string[] place)
    {
        var empty = Directory.CreateDirectory(_folder.At("no-cases")).FullName;
        var first = await Served(["--cases", empty, .. place]);
        var second = await Served(["--cases", empty, .. place]);
        var cookies = new CookieContainer();
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(60) };
        await SignIn(client, first.At);
        // Whoever signed in at one is signed in at the other.
        using var opened = await Send(client, second.At + "/api/v1/cases", "open", new { title = "Served twice", asAt = "2026-11-25" });
        var id = JsonDocument.Parse(await opened.Content.ReadAsStringAsync(Stop)).RootElement.GetProperty("case").GetString()!;

        var (done, moved) = (0, 0);
        var places = new ConcurrentDictionary<string, string>();
        var killed = Task.Run(async () =>
        {
            while (Volatile.Read(ref done) < People * Each / 3) await Task.Delay(5, Stop);
            first.Process.Kill();
        }, Stop);
        await Task.WhenAll(Enumerable.Range(0, People).Select(person => Task.Run(async () =>
        {
            var at = person % 2 == 0 ? first.At : second.At;
            for (var n = 0; n < Each; n++)
            {
                var claim = string.Create(CultureInfo.InvariantCulture, $"claim-{person}-{n}-end");
                for (var isDone = false; !isDone;)
                {
                    try
                    {
                        using var answer = await Send(client, $"{at}/api/v1/cases/{id}/acts/place-legal-hold", claim, new { reason = claim, reviewAt = "2099-01-01T00:00:00Z" });
                        var said = await answer.Content.ReadAsStringAsync(Stop);
                        Assert.True(answer.IsSuccessStatusCode, said);
                        places[claim] = said;
                        isDone = true;
                    }
                    catch (HttpRequestException) when (at != second.At)
                    {
                        // Nobody knows what became of it: the same again, with the same key, to the other.
                        (at, _) = (second.At, Interlocked.Increment(ref moved));
                    }
                }

                Interlocked.Increment(ref done);
            }
        }, Stop)));
        await killed;
        Assert.NotEqual(0, moved);

        using var history = JsonDocument.Parse(await client.GetStringAsync($"{second.At}/api/v1/cases/{id}/history", Stop));
        var holds = history.RootElement.GetProperty("entries").EnumerateArray().Where(e => e.GetProperty("act").GetString() == "legal-hold-placed").Select(e => e.GetProperty("says").GetString()!).ToList();
        Assert.Equal(People * Each, holds.Count);
        Assert.All(places.Keys, claim => Assert.Single(holds, says => says.Contains(claim, StringComparison.Ordinal)));
        // One that was killed can be started again, on the same record.
        var again = await Served(place);
        Assert.Equal(history.RootElement.GetProperty("entries").GetArrayLength(), JsonDocument.Parse(await client.GetStringAsync($"{again.At}/api/v1/cases/{id}/history", Stop)).RootElement.GetProperty("entries").GetArrayLength());
        var (exit, words, errors) = await TheProgram.Run(["verify", .. place]);
        Assert.True(exit == 0, words + errors);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} acts, {moved} sent again to the other: {words.Split('\n')[0]}"));
    }

    private async Task<(Process Process, string At)> Served(string[] place)
    {
        var at = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        var process = TheProgram.Start(["serve", "--urls", at, .. place]);
        _running.Add(process);
        var said = new StringBuilder();
        process.ErrorDataReceived += (_, line) => said.AppendLine(line.Data);
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        using var client = new HttpClient();
        for (var began = Stopwatch.GetTimestamp(); ; await Task.Delay(50, Stop))
        {
            try
            {
                using var answer = await client.GetAsync(at + "/health/ready", Stop);
                if (answer.IsSuccessStatusCode) return (process, at);
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }

            Assert.False(process.HasExited || Stopwatch.GetElapsedTime(began) > TimeSpan.FromMinutes(2), said.ToString());
        }
    }

    private static async Task SignIn(HttpClient client, string at)
    {
        var page = await client.GetStringAsync(at + "/sign-in", Stop);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("person", "c.osei"), KeyValuePair.Create("__RequestVerificationToken", Token().Match(page).Groups[1].Value)]);
        using var answer = await client.PostAsync(at + "/sign-in", form, Stop);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> Send(HttpClient client, string to, string key, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, to) { Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json") };
        request.Headers.Add("X-DueCourse", "1");
        request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request, Stop);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
