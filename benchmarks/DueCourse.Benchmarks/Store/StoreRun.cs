using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Law.Record;
using DueCourse.Store;
using DueCourse.Store.Tests.Throwaway;
using NodaTime;

namespace DueCourse.Benchmarks.Store;

/// <summary>
/// Durable appends through the ledger, writing and sealing what is said included, against the bare engine putting rows that
/// were made before into the same table of another store; and a case of 500 entries read into a live case. Both sides take turns within a round, because the disk's pace
/// changes from second to second.
/// </summary>
internal static class StoreRun
{
    private static readonly Instant Start = Instant.FromUtc(2026, 5, 3, 9, 0);
    private static readonly Actor Caseworker = new("c.osei", "Comfort Osei", ActorRole.Caseworker);
    private static readonly ChanceSalts Salts = new();

    public static async Task<int> Run(Options options)
    {
        var rounds = Math.Min(options.Rounds, 15);
        var folder = Directory.CreateTempSubdirectory("duecourse-bench-");
        try
        {
            var paths = new[] { "ours", "bare" }.Select(n => Path.Combine(folder.FullName, n + ".sqlite")).ToArray();
            await (await Ledgers.Open("sqlite:" + paths[1])).DisposeAsync();
            await using (var ledger = await Ledgers.Open("sqlite:" + paths[0]))
            await using (var bare = new BareSqlite(paths[1]))
                await Engine("sqlite", ledger, bare, 1, rounds, options.RehydrateOnly);

            await using var server = await Postgres.Start("max_connections=100");
            var (ours, theirs) = (await server.Fresh("ours"), await server.Fresh("bare"));
            await (await Ledgers.Open(theirs)).DisposeAsync();
            await using (var ledger = await Ledgers.Open(ours))
            await using (var bare = await BarePostgres.Open(theirs, 16))
                await Engine("postgres", ledger, bare, 16, rounds, options.RehydrateOnly);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task Engine(string name, ILedger ledger, IBareEngine bare, int clients, int rounds, bool rehydrateOnly)
    {
        if (rehydrateOnly)
        {
            await Rehydrate($"store.{name}.rehydrate-500", ledger, rounds);
            return;
        }

        await Against($"store.{name}.append", ledger, bare, clients, rounds, batch: 1, turn: clients == 1 ? 320 : 3200, turns: 4);
        await Against($"store.{name}.append-100", ledger, bare, clients, rounds, batch: 100, turn: 32, turns: 2);
        await Commands($"store.{name}.command", ledger, clients, rounds, 320);
        await Rehydrate($"store.{name}.rehydrate-500", ledger, rounds);
    }

    private static async Task Against(string name, ILedger ledger, IBareEngine bare, int clients, int rounds, int batch, int turn, int turns)
    {
        var (ours, theirs, ratios) = (new double[rounds], new double[rounds], new double[rounds]);
        for (var round = -1; round < rounds; round++)
        {
            var (a, b) = (0.0, 0.0);
            for (var n = 0; n < turns; n++)
            {
                // Whoever comes first in one turn comes second in the next.
                var rows = await Rows(clients, turn, batch);
                if (n % 2 == 0) a += await Timed(Ours);
                b += await Timed(() => Bare(rows));
                if (n % 2 != 0) a += await Timed(Ours);
            }

            if (round < 0) continue;
            var entries = (double)turn * turns * batch;
            (ours[round], theirs[round], ratios[round]) = (entries / a, entries / b, b / a);
        }

        Print(name, ours, "entries a second", theirs, ratios);

        Task Ours() => Clients(clients, turn, async (client, heads, of, after) =>
        {
            var entries = Sealed(of, heads, batch);
            if (await ledger.Append(new(of, after, entries)) is not Appended) throw new InvalidOperationException("somebody else writes here");
            return entries;
        }, batch);

        Task Bare(Entry[][][] rows) => Task.WhenAll(rows.Select((mine, client) => Task.Run(async () =>
        {
            for (var n = 0; n < mine.Length; n++) await bare.Insert(client, (long)(n % 10) * batch, mine[n]);
        })));
    }

    private static async Task<Entry[][][]> Rows(int clients, int turn, int batch)
    {
        var rows = Enumerable.Range(0, clients).Select(_ => new List<Entry[]>()).ToArray();
        await Clients(clients, turn, (client, head, of, _) =>
        {
            rows[client].Add(Sealed(of, head, batch));
            return Task.FromResult(rows[client][^1]);
        }, batch);
        return [.. rows.Select(r => r.ToArray())];
    }

    // Each client works on cases of its own, with ten entries or ten batches in each.
    private static Task Clients(int clients, int turn, Func<int, ChainHead, CaseId, long, Task<Entry[]>> append, int batch) => Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
    {
        var of = NewCase();
        var head = ChainHead.Empty(of, Compartment.Open);
        for (var n = 0; n < turn / clients; n++)
        {
            if (n % 10 == 0) head = ChainHead.Empty(of = NewCase(), Compartment.Open);
            head = head.Then((await append(client, head, of, (long)(n % 10) * batch))[^1]);
        }
    })));

    private static async Task Commands(string name, ILedger ledger, int clients, int rounds, int turn)
    {
        var ours = new double[rounds];
        for (var round = -1; round < rounds; round++)
        {
            var desk = new CaseDesk(ledger, Salts, () => Start);
            var seconds = await Timed(() => Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
            {
                var of = NewCase();
                for (var n = 0; n < turn / clients; n++)
                {
                    Command command = n == 0 ? new OpenCase("A case", new(2026, 5, 1)) { By = Caseworker, Id = "open" }
                        : new AssertFact(Compartment.Open, Said(n)) { By = Caseworker, Id = Number(n) };
                    if (await desk.Do(of, command) is not Done) throw new InvalidOperationException("a command was not done");
                }
            }))));
            if (round >= 0) ours[round] = turn / seconds;
        }

        Print(name, ours, "commands a second");
    }

    private static async Task Rehydrate(string name, ILedger ledger, int rounds)
    {
        var of = NewCase();
        var head = ChainHead.Empty(of, Compartment.Open);
        var (entries, bytes) = (new List<Entry>(), 0L);
        for (var n = 0; n < 500; n++)
        {
            var says = n == 0 ? Payload.Write(new CaseOpened("A case", new(2026, 5, 1)), Caseworker, "open") : Payload.Write(Said(n), Caseworker, Number(n));
            var entry = Entry.Seal(head, says, Start + Duration.FromMinutes(n), Salts);
            (head, bytes) = (head.Then(entry), bytes + says.Length);
            entries.Add(entry);
            // One append each, as a case comes about, and other cases between.
            await ledger.Append(new(of, n, [entry]));
            var other = NewCase();
            await ledger.Append(new(other, 0, Sealed(other, ChainHead.Empty(other, Compartment.Open), 1)));
        }

        const int Times = 40;
        var (all, reading, processor) = (new double[rounds], new double[rounds], new double[rounds]);
        for (var round = -3; round < rounds; round++)
        {
            var kept = 0;
            var before = Environment.CpuUsage.TotalTime;
            var whole = await Timed(async () =>
            {
                for (var n = 0; n < Times; n++) kept += LiveCase.From(of, Payload.Read((await ledger.Read(of)).Entries)).History.Count;
            });
            var spent = Environment.CpuUsage.TotalTime - before;
            var read = await Timed(async () =>
            {
                for (var n = 0; n < Times; n++) kept += (await ledger.Read(of)).Entries.Count;
            });
            if (kept != 2 * 500 * Times) throw new InvalidOperationException("entries are missing");
            if (round >= 0) (all[round], reading[round], processor[round]) = (whole / Times * 1000, read / Times * 1000, spent.TotalMilliseconds / Times);
        }

        Print(name, all, "milliseconds");
        Print(name + ".processor", processor, "milliseconds of this process's processors");
        Print(name + ".reading-alone", reading, "milliseconds");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"name\": \"{name}.payload\", \"value\": {bytes / 500}, \"unit\": \"bytes an entry\"}}"));
    }

    private static Entry[] Sealed(CaseId of, ChainHead head, int count)
    {
        var entries = new Entry[count];
        for (var i = 0; i < count; i++)
        {
            entries[i] = Entry.Seal(head, Payload.Write(Said(i), Caseworker, Number(i)), Start, Salts);
            head = head.Then(entries[i]);
        }

        return entries;
    }

    private static FactAsserted Said(int n) => new(null, "isBritishCitizen", new YesNoValue(n % 2 == 0), null, null, "A letter", null, null, Side.File, null);

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static CaseId NewCase() => CaseId.From(RandomNumberGenerator.GetBytes(CaseId.Size));

    private static async Task<double> Timed(Func<Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static void Print(string name, double[] values, string unit, double[]? against = null, double[]? ratios = null)
    {
        foreach (var sorted in new[] { values, against, ratios }) if (sorted is not null) Array.Sort(sorted);
        var beside = against is null ? "" : string.Create(CultureInfo.InvariantCulture,
            $", \"against\": {against[against.Length / 2]:0.0}, \"ratio\": {ratios![ratios.Length / 2]:0.000}, \"least ratio\": {ratios[0]:0.000}, \"most ratio\": {ratios[^1]:0.000}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{{\"name\": \"{name}\", \"value\": {values[values.Length / 2]:0.000}, \"unit\": \"{unit}\", \"least\": {values[0]:0.000}, \"most\": {values[^1]:0.000}{beside}}}"));
    }
}
