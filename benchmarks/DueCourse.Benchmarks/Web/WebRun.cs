using System.Diagnostics;
using System.Globalization;
using System.Net;
using DueCourse.Benchmarks.Pages;
using DueCourse.Store;
using DueCourse.Store.Reading;

namespace DueCourse.Benchmarks.Web;

/// <summary>
/// The web application under load: a case's page at a steady rate, as fast as it goes beside the bare page by turns, and its memory
/// over minutes. The site has a process of its own, and this one that asks shares the machine with it. What is late counts from the
/// moment at which it should have been sent.
/// </summary>
internal static class WebRun
{
    private const int ASecond = 100;
    private const int AtOnce = 8;

    public static async Task<int> Run(Options options, string[] arguments)
    {
        var cases = arguments.Contains("--cases") ? options.Cases : 100_000;
        var minutes = options.Minutes == 0 ? 10 : options.Minutes;
        var kept = Named(arguments, "--in");
        var folder = kept is null ? Directory.CreateTempSubdirectory("duecourse-bench-").FullName : Directory.CreateDirectory(kept).FullName;
        try
        {
            await Fill(folder, cases);
            using var server = Start(folder, cases);
            var site = await server.StandardOutput.ReadLineAsync();
            var bare = await server.StandardOutput.ReadLineAsync();
            if (site is null || bare is null) throw new InvalidOperationException("the site did not start");
            using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = 256 });
            var caseworkers = (cases + SealedCases.CasesOfOne - 1) / SealedCases.CasesOfOne;
            var cookies = new string[caseworkers];
            for (var n = 0; n < caseworkers; n++) cookies[n] = await SignIn(client, site, n);

            var any = new Random(20261126);
            // A request for a case by whoever has it: one that nobody looked at lately, or one of few that all were looked at.
            Uri Of(string page, int n) => new($"{(page.StartsWith('/') ? bare : site)}{(page.StartsWith('/') ? page : "/cases/")}{SealedCases.Id(n)}");
            async Task Ask(string page, int n)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, Of(page, n));
                if (!page.StartsWith('/')) request.Headers.Add("Cookie", cookies[n / SealedCases.CasesOfOne]);
                using var answer = await client.SendAsync(request);
                var body = await answer.Content.ReadAsByteArrayAsync();
                if (answer.StatusCode != HttpStatusCode.OK || body.Length < 1000) throw new InvalidOperationException($"{request.RequestUri} came to {answer.StatusCode}, {body.Length} bytes");
            }

            // The lists of somebody who was given 500 cases, one after another; the first is that of a program that has just begun.
            foreach (var list in new[] { "", "team", "team?own=on", "cases", "cases?mine=on&handler=file", "search" }) await List(list);
            async Task List(string list)
            {
                var times = new double[300];
                for (var i = 0; i < times.Length; i++)
                {
                    var began = Stopwatch.GetTimestamp();
                    using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{site}/{list}"));
                    request.Headers.Add("Cookie", cookies[any.Next(caseworkers)]);
                    using var answer = await client.SendAsync(request);
                    var body = await answer.Content.ReadAsByteArrayAsync();
                    if (answer.StatusCode != HttpStatusCode.OK || body.Length < 1000) throw new InvalidOperationException($"{request.RequestUri} came to {answer.StatusCode}, {body.Length} bytes");
                    times[i] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
                }

                var first = times[0];
                Array.Sort(times);
                Line($"list-/{list}", $"\"p50\": {At(times, 0.5):0.0}, \"p95\": {At(times, 0.95):0.0}, \"most\": {times[^1]:0.0}, \"the first\": {first:0.0}, \"unit\": \"milliseconds\", \"of\": {times.Length}");
            }

            if (arguments.Contains("--lists"))
            {
                server.StandardInput.Close();
                await server.WaitForExitAsync();
                return 0;
            }

            // The site compiles what is used much by how it is used; that is not measured.
            foreach (var (page, seconds) in new[] { ("/read/", 10), ("/read-and-look/", 10), ("site", 45) }) await AsFastAsItGoes(() => Ask(page, any.Next(cases)), TimeSpan.FromSeconds(seconds));

            await Steady(() => Ask("site", any.Next(cases)), TimeSpan.FromMinutes(1), "case-page-at-100-a-second-first-looks");
            var few = Enumerable.Range(0, 2000).Select(_ => any.Next(cases)).ToArray();
            foreach (var n in few) await Ask("site", n);
            await Steady(() => Ask("site", few[any.Next(few.Length)]), TimeSpan.FromMinutes(1), "case-page-at-100-a-second-looked-at-before");

            await ByTurns("throughput-looked-at-before", () => Ask("site", few[any.Next(few.Length)]), () => Ask("/read/", few[any.Next(few.Length)]), options);
            await ByTurns("throughput-first-looks", () => Ask("site", any.Next(cases)), () => Ask("/read-and-look/", any.Next(cases)), options);
            await OverMinutes(client, bare, () => Ask("site", any.Next(cases)), minutes);

            server.StandardInput.Close();
            await server.WaitForExitAsync();
        }
        finally
        {
            if (kept is null) Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static async Task Fill(string folder, int cases)
    {
        var path = Path.Combine(folder, "record.sqlite");
        if (File.Exists(path)) return;
        await (await Ledgers.Open("sqlite:" + path)).DisposeAsync();
        SealedCases.IntoSqlite(path, cases, DrawnCases.Make);
        await using var ledger = await Ledgers.Open("sqlite:" + path);
        using var follower = Follower.Of(ledger);
        var made = await follower.Rebuild(Environment.ProcessorCount);
        if (made != cases) throw new InvalidOperationException($"{made} of {cases} cases were made");

        // What was filled is on the disk before anything is measured: else every durable look would wait for it.
        if (OperatingSystem.IsLinux()) await Process.Start("sync").WaitForExitAsync();
    }

    private static Process Start(string folder, int cases)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        foreach (var argument in new[] { "web-served", "--in", folder, "--cases", cases.ToString(CultureInfo.InvariantCulture) }) start.ArgumentList.Add(argument);
        // As `duecourse` has it: memory is collected beside the requests, so that none waits for all of it.
        start.Environment["DOTNET_gcConcurrent"] = "1";
        return Process.Start(start)!;
    }

    private static async Task<string> SignIn(HttpClient client, string site, int n)
    {
        using var page = await client.GetAsync(new Uri(site + "/sign-in"));
        var token = (await page.Content.ReadAsStringAsync()).Split("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"")[1].Split('"')[0];
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(site + "/sign-in"))
        {
            Content = new FormUrlEncodedContent([new("person", SealedCases.Caseworker(n).Id), new("__RequestVerificationToken", token)]),
        };
        request.Headers.Add("Cookie", string.Join("; ", Cookies(page)));
        using var answer = await client.SendAsync(request);
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"signing in came to {answer.StatusCode}");
        return string.Join("; ", Cookies(answer));
    }

    private static IEnumerable<string> Cookies(HttpResponseMessage answer) => answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.Select(c => c.Split(';')[0]) : [];

    // Each request is sent when it is due, whether or not those before it were answered.
    private static async Task<double[]> Steady(Func<Task> ask, TimeSpan length, string? name)
    {
        var (every, all) = (TimeSpan.FromSeconds(1.0 / ASecond), (int)(length.TotalSeconds * ASecond));
        var times = new double[all];
        var asked = new Task[all];
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < all; i++)
        {
            var due = every * i;
            if (due - Stopwatch.GetElapsedTime(began) is { Ticks: > 0 } wait) await Task.Delay(wait);
            var n = i;
            asked[i] = Task.Run(async () =>
            {
                await ask();
                times[n] = (Stopwatch.GetElapsedTime(began) - due).TotalMilliseconds;
            });
        }

        await Task.WhenAll(asked);
        Array.Sort(times);
        if (name is not null)
            Line(name, $"\"p50\": {At(times, 0.5):0.0}, \"p95\": {At(times, 0.95):0.0}, \"p99\": {At(times, 0.99):0.0}, \"most\": {times[^1]:0.0}, \"unit\": \"milliseconds\", \"of\": {all}, \"a second\": {all / Stopwatch.GetElapsedTime(began).TotalSeconds:0.0}");
        return times;
    }

    private static async Task<double> AsFastAsItGoes(Func<Task> ask, TimeSpan length)
    {
        var (began, done) = (Stopwatch.GetTimestamp(), 0);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(began) < length)
            {
                await ask();
                Interlocked.Increment(ref done);
            }
        })));
        return done / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static async Task ByTurns(string name, Func<Task> site, Func<Task> bare, Options options)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < Math.Min(options.Rounds, 11); round++)
        {
            var isFirst = round % 2 == 0;
            if (isFirst) ours.Add(await AsFastAsItGoes(site, TimeSpan.FromSeconds(3)));
            theirs.Add(await AsFastAsItGoes(bare, TimeSpan.FromSeconds(3)));
            if (!isFirst) ours.Add(await AsFastAsItGoes(site, TimeSpan.FromSeconds(3)));
        }

        double[] shares = [.. ours.Zip(theirs, (o, t) => o / t).Order()];
        ours.Sort();
        theirs.Sort();
        Line(name, $"\"case page a second\": {At([.. ours], 0.5):0}, \"bare page a second\": {At([.. theirs], 0.5):0}, \"share\": {At(shares, 0.5):0.00}, \"least share\": {shares[0]:0.00}, \"most share\": {shares[^1]:0.00}, \"rounds\": {shares.Length}");
    }

    private static async Task OverMinutes(HttpClient client, string bare, Func<Task> ask, int minutes)
    {
        for (var minute = 0; minute <= minutes; minute++)
        {
            var times = minute == 0 ? [] : await Steady(ask, TimeSpan.FromMinutes(1), null);
            var memory = (await client.GetStringAsync(new Uri(bare + "/memory"))).Split(' ').Select(m => long.Parse(m, CultureInfo.InvariantCulture) / 1048576.0).ToArray();
            Line($"memory-after-{minute}-minutes", $"\"process MiB\": {memory[0]:0}, \"objects MiB\": {memory[1]:0.0}{(times.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $", \"p99\": {At(times, 0.99):0.0}") : "")}");
        }
    }

    private static string? Named(string[] arguments, string name) => Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;

    private static double At(double[] sorted, double part) => sorted[(int)(part * (sorted.Length - 1))];

    private static void Line(string name, FormattableString rest) => Console.WriteLine($"{{\"name\": \"web.{name}\", {rest.ToString(CultureInfo.InvariantCulture)}}}");
}
