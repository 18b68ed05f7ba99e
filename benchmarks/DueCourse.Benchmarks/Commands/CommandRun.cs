using System.Diagnostics;
using System.Globalization;
using System.Text;
using DueCourse.CaseFiles;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Store;
using NodaTime;

namespace DueCourse.Benchmarks.Commands;

/// <summary>
/// What it takes to answer a command in a case of 300 entries where every gate is asked: the last step before a departure, on a case
/// of which somebody has recorded a great deal. Alone, with reading the case from SQLite first, and from the desk with the write to
/// disk; and, by turns in the same run, a command that asks no gate.
/// </summary>
internal static class CommandRun
{
    private const int Entries = 300;
    private const int Cases = 40;
    private static readonly LocalDate Friday = new(2026, 11, 20), Monday = new(2026, 11, 23);
    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];
    private static readonly Actor Caseworker = new("c.osei", "Comfort Osei", ActorRole.Caseworker);
    private static readonly Actor Officer = new("m.achterberg", "Mila Achterberg", ActorRole.SeniorOfficer);

    public static async Task<int> Run(Options options)
    {
        var rounds = Math.Min(options.Rounds, 21);
        var folder = Directory.CreateTempSubdirectory("duecourse-bench-");
        try
        {
            await using var ledger = await Ledgers.Open("sqlite:" + Path.Combine(folder.FullName, "record.db"));
            var now = At(Friday, 9);
            var desk = new CaseDesk(ledger, new ChanceSalts(), () => now);
            var record = Read("ready-on-every-gate");
            for (var n = 0; n < Cases; n++)
            {
                now = At(Friday, 9);
                await Done(desk, n, new ImportCase(record, null) { By = Caseworker, Id = "import" });
                await Done(desk, n, new AssignToCase(Officer, "decides") { By = Caseworker, Id = "assign" });
                now = At(Friday, 10);
                await Done(desk, n, new PlanDeparture(new("GHA", Monday, "BA 78", [])) { By = Caseworker, Id = "plan" });
                await Done(desk, n, new ReceiveDocument(Compartment.Open, new(Digest.Of([1]), 1, "application/pdf", DocumentType.Letter, null, null, null, null, null, Holding.Certified, "by post", Confidentiality.Open, null, null, null)) { By = Caseworker, Id = "notice" });
                var told = LiveCase.From(Id(n), (await ledger.Read(Id(n))).Entries.Select(Payload.Read));
                await Done(desk, n, new ServeDepartureDetails(told.Evidence.Documents.Keys.Last()) { By = Caseworker, Id = "serve" });
                var more = Entries - (await ledger.Read(Id(n))).Entries.Count;
                if (more < 0) throw new InvalidOperationException("the case has more entries than it should");
                // Statements verified again and again: each is an entry that the gates' questions rest on.
                var statements = LiveCase.From(Id(n), (await ledger.Read(Id(n))).Entries.Select(Payload.Read)).Statements.All.Where(s => s.Ended is null && s.Id.Compartment == Compartment.Open).ToList();
                for (var i = 0; i < more; i++) await Done(desk, n, new VerifyFact(statements[i % statements.Count].Id, $"seen again, {i}") { By = i % 2 == 0 ? Officer : Caseworker, Id = $"verify {i}" });
            }

            now = At(Monday, 8);
            var kept = new LiveCase[Cases];
            for (var n = 0; n < Cases; n++)
            {
                var stored = await ledger.Read(Id(n));
                await Check(stored.Entries.Count == Entries);
                kept[n] = LiveCase.From(stored.Id, stored.Entries.Select(Payload.Read));
            }

            var kinds = new (string Name, Func<int, int, Task> Do)[]
            {
                ("gates-alone", (n, _) => Check(GateCheck.At(kept[n], now).Count == 22)),
                ("decide-with-gates", (n, _) => Check((kept[n]).Decide(Escort(kept[n], "alone"), now) is Events)),
                ("decide-without-gates", (n, turn) => Check((kept[n]).Decide(Verify(kept[n], turn), now) is Events)),
                ("read-and-decide-with-gates", async (n, _) =>
                {
                    var stored = await ledger.Read(Id(n));
                    var read = LiveCase.From(stored.Id, stored.Entries.Select(Payload.Read));
                    await Check(read.Decide(Escort(read, "alone"), now) is Events);
                }),
                ("desk-with-gates-and-disk", async (n, turn) => await Done(desk, n, turn % 2 == 0 ? Escort(kept[n], $"escort {turn}") : new StopDeparture(StopReason.Practical) { By = Caseworker, Id = $"stop {turn}" })),
            };
            // The last kind writes, each case once; the others take turns.
            foreach (var group in new[] { kinds[..4], kinds[4..] })
            {
                var times = group.Select(_ => new List<double>()).ToArray();
                for (var round = group.Length == 1 ? 0 : -2; round < (group.Length == 1 ? 1 : rounds); round++)
                    for (var n = 0; n < Cases; n++)
                        for (var k = 0; k < group.Length; k++)
                        {
                            var began = Stopwatch.GetTimestamp();
                            await group[(k + n) % group.Length].Do(n, 0);
                            if (round >= 0) times[(k + n) % group.Length].Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                        }

                for (var k = 0; k < group.Length; k++)
                {
                    times[k].Sort();
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"name\": \"command.{group[k].Name}\", \"p50\": {times[k][times[k].Count / 2]:0.000}, \"p95\": {times[k][times[k].Count * 95 / 100]:0.000}, \"most\": {times[k][^1]:0.000}, \"unit\": \"milliseconds\", \"of\": {times[k].Count}, \"entries\": {Entries}}}"));
                }
            }

        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static BeginEscort Escort(LiveCase c, string id) =>
        new("Two officers of the escort provider", "the officer in charge", c.Statements.All.First(s => s.Ended is null && s.Said.Fact == "identityEstablished").Id, "photograph and fingerprints") { By = Caseworker, Id = id };

    private static VerifyFact Verify(LiveCase c, int turn) => new(c.Statements.All.First(s => s.Ended is null && s.Id.Compartment == Compartment.Open).Id, "seen") { By = Caseworker, Id = $"seen {turn}" };

    private static async Task Done(CaseDesk desk, int n, Command command)
    {
        if (await desk.Do(Id(n), command) is var outcome && outcome is not DueCourse.Casework.Cases.Done)
            throw new InvalidOperationException(outcome is Refused refused ? refused.Because.Words() : outcome.ToString());
    }

    private static Task Check(bool holds) => holds ? Task.CompletedTask : throw new InvalidOperationException("the command was not answered as it should be");

    private static CaseId Id(int n)
    {
        var bytes = new byte[CaseId.Size];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bytes, n + 1);
        return CaseId.From(bytes);
    }

    private static Instant At(LocalDate day, int hour) => day.At(new LocalTime(hour, 0)).InZoneStrictly(Uk).ToInstant();

    private static Law.Record.CaseRecord Read(string scenario)
    {
        // ./bench runs in the root of the repository.
        var text = File.ReadAllText(Path.Combine("scenarios", scenario + ".yaml"));
        var lines = text.Split('\n').Select(line => line.StartsWith("asAt: ", StringComparison.Ordinal) ? "asAt: " + NodaTime.Text.LocalDatePattern.Iso.Format(Friday) : line);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        var read = CaseFileReader.Read(stream, scenario, Friday);
        return read.IsRead ? read.File.Record : throw new InvalidOperationException(string.Join('\n', read.Errors.Select(e => e.Words())));
    }
}
