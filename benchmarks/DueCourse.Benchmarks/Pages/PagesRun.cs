using System.Diagnostics;
using System.Globalization;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.People;
using DueCourse.Casework.Projections;
using DueCourse.Store;
using DueCourse.Store.Reading;
using DueCourse.Store.Tests.Throwaway;
using NodaTime;

namespace DueCourse.Benchmarks.Pages;

/// <summary>
/// What a page waits for: the data of a case's page, lists and searches, in a store of 1,000 cases and in a large one, by turns in
/// one run. Wall time is measured for each; processor time is this process's, over all of a kind together (PostgreSQL's own is not in it).
/// </summary>
internal static class PagesRun
{
    private const int Few = 1_000;
    private static readonly Instant Now = Instant.FromUtc(2027, 1, 1, 9, 0);
    private static readonly Actor Auditor = new("a.silva", "Ana Silva", ActorRole.Auditor);

    public static async Task<int> Run(Options options, string[] arguments)
    {
        var isPostgres = arguments.Contains("--postgres");
        var many = arguments.Contains("--cases") ? options.Cases : 100_000;
        var each = Math.Min(options.Rounds, 1000) * 20;
        if (arguments.Contains("--there"))
        {
            // Stores that an earlier run filled, on a server that still runs.
            var there = arguments[Array.IndexOf(arguments, "--there") + 1];
            await using var few = await Ledgers.Open(string.Create(CultureInfo.InvariantCulture, $"{there};Database=pages{Few}"));
            await using var lots = await Ledgers.Open(string.Create(CultureInfo.InvariantCulture, $"{there};Database=pages{many}"));
            await Measure("postgres", [(Few, few), (many, lots)], each, arguments);
            return 0;
        }

        var folder = Directory.CreateTempSubdirectory("duecourse-bench-");
        await using var server = isPostgres ? await Postgres.Start("max_connections=100", "shared_buffers=2GB", "max_wal_size=8GB", "work_mem=32MB") : null;
        try
        {
            var engine = isPostgres ? "postgres" : "sqlite";
            await using var small = await Filled(engine, Few, folder.FullName, server);
            await using var large = await Filled(engine, many, folder.FullName, server);
            await Measure(engine, [(Few, small), (many, large)], each, arguments);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task<ILedger> Filled(string engine, int cases, string folder, Postgres? server)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{cases}.sqlite"));
        var store = server is null ? "sqlite:" + path : await server.Fresh(string.Create(CultureInfo.InvariantCulture, $"pages{cases}"));
        await (await Ledgers.Open(store)).DisposeAsync();
        var began = Stopwatch.GetTimestamp();
        if (server is null) SealedCases.IntoSqlite(path, cases);
        else await SealedCases.IntoPostgres(store, cases);
        var loaded = Stopwatch.GetElapsedTime(began);
        var ledger = await Ledgers.Open(store);
        using var follower = Follower.Of(ledger);
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        began = Stopwatch.GetTimestamp();
        var made = await follower.Rebuild(Environment.ProcessorCount);
        if (made != cases) throw new InvalidOperationException($"{made} of {cases} cases were made");
        if (server is not null) await follower.Tables.Together(t => t.Do(new("{|ANALYZE}")), default);
        Line($"pages.{engine}.rebuild-{cases}", $"\"seconds\": {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0}, \"processor seconds\": {(Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds:0.0}, \"loaded in\": {loaded.TotalSeconds:0.0}");
        return ledger;
    }

    private static async Task Measure(string engine, (int Cases, ILedger Ledger)[] stores, int each, string[] arguments)
    {
        var chance = new Random(20261126);
        var kinds = new (string Name, int Share, Func<ILedger, Follower, int, int, Task<int>> Ask)[]
        {
            ("case-page", 1, async (ledger, _, n, _) =>
            {
                var stored = await ledger.Read(SealedCases.Id(n));
                var live = LiveCase.From(stored.Id, stored.Entries.Select(Payload.Read));
                return SeenCase.By(live, SealedCases.Caseworker(n / SealedCases.CasesOfOne), Now).Case.History.Count;
            }),
            ("list-mine", 1, async (_, f, n, _) => (await new WorkLists(f).Cases(SealedCases.Caseworker(n / SealedCases.CasesOfOne), new() { Mine = true }, Now)).Lines.Count),
            ("list-all", 1, async (_, f, _, _) => (await new WorkLists(f).Cases(Auditor, new(), Now)).Lines.Count),
            ("list-all-deep", 1, async (_, f, n, _) => (await new WorkLists(f).Cases(Auditor, new() { Before = Instant.FromUtc(2026, 1, 1, 9, 0) + Duration.FromMinutes(n) }, Now)).Lines.Count + 1),
            ("list-due", 1, async (_, f, n, _) => (await new WorkLists(f).Due(SealedCases.Caseworker(n / SealedCases.CasesOfOne), new(), Now)).Lines.Count),
            ("list-due-team", 1, async (_, f, n, _) => (await new WorkLists(f).Due(SealedCases.Caseworker(n / SealedCases.CasesOfOne), new() { Team = [SealedCases.Caseworker(n / SealedCases.CasesOfOne).Id] }, Now)).Lines.Count),
            ("list-due-all", 1, async (_, f, _, _) => (await new WorkLists(f).Due(Auditor, new(), Now)).Lines.Count),
            ("search-reference", 1, async (l, f, n, _) => (await Rows(l, f, Auditor, ReferenceForms.Query(SealedCases.Reference(n), misread: true))).Count),
            ("search-name", 1, async (l, f, n, _) => (await Rows(l, f, Auditor, NameForms.Query(SealedCases.Name(n), Closeness.Spelling))).Count),
            ("search-name-mine", 1, async (l, f, n, _) => (await Rows(l, f, SealedCases.Caseworker(n / SealedCases.CasesOfOne), NameForms.Query(SealedCases.Name(n), Closeness.Consonants))).Count),
            ("search-common-name", 10, async (l, f, _, _) => (await Rows(l, f, Auditor, NameForms.Query("Mohamed", Closeness.Spelling))).Count),
        };
        foreach (var (name, share, ask) in kinds)
        {
            if (arguments.Contains("--only") && arguments[Array.IndexOf(arguments, "--only") + 1] != name) continue;
            var times = stores.Select(_ => new List<double>()).ToArray();
            var processor = new double[stores.Length];
            var followers = stores.Select(s => Follower.Of(s.Ledger)).ToArray();
            for (var turn = -4; turn < 20; turn++)
            {
                // By turns, and each first in every other one.
                foreach (var s in turn % 2 == 0 ? [0, 1] : new[] { 1, 0 })
                {
                    var before = Process.GetCurrentProcess().TotalProcessorTime;
                    for (var i = 0; i < Math.Max(1, each / 20 / share); i++)
                    {
                        var n = chance.Next(stores[s].Cases);
                        var began = Stopwatch.GetTimestamp();
                        if (await ask(stores[s].Ledger, followers[s], n, i) == 0) throw new InvalidOperationException($"{name}: nothing came");
                        if (turn >= 0) times[s].Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                    }

                    if (turn >= 0) processor[s] += (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds;
                }
            }

            for (var s = 0; s < stores.Length; s++) times[s].Sort();
            for (var s = 0; s < stores.Length; s++)
                Line($"pages.{engine}.{name}-{stores[s].Cases}",
                    $"\"p50\": {At(times[s], 0.5):0.000}, \"p95\": {At(times[s], 0.95):0.000}, \"processor\": {processor[s] / times[s].Count:0.000}, \"unit\": \"milliseconds\", \"of\": {times[s].Count}, \"ratio of p50\": {At(times[s], 0.5) / At(times[0], 0.5):0.00}");
        }
    }

    private static Task<IReadOnlyList<FoundAt>> Rows(ILedger ledger, Follower follower, Actor who, SearchQuery query) =>
        new CaseSearch(follower, ledger, new CaseDesk(ledger, new ChanceSalts(), () => Now), () => Now).Rows(who, query, Now, null, 21, default);

    private static double At(List<double> sorted, double part) => sorted[(int)(part * (sorted.Count - 1))];

    private static void Line(FormattableString name, FormattableString rest) =>
        Console.WriteLine($"{{\"name\": \"{name.ToString(CultureInfo.InvariantCulture)}\", {rest.ToString(CultureInfo.InvariantCulture)}}}");
}
