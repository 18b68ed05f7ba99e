namespace DueCourse.Store.Tests.Crashes;

using System.Diagnostics;
using System.Globalization;
using DueCourse.Casework.Retention;
using DueCourse.Store.Logs;
using DueCourse.Store.Reading;
using DueCourse.Store.Tests.Conformance;
using DueCourse.Store.Timers;

/// <summary>
/// A node that does what a real one does until it is killed: writers who do one command after another, all on the same few cases,
/// lists, timers that are leased and fired, logs that are followed and their heads signed. It says what happens to it, a line each:
/// <c>try CASE COMMAND</c>, <c>done CASE COMMAND ENTRY</c>, <c>fault CODE</c>; <c>stale CASE</c> where a list did not show what had
/// just been recorded; <c>leased CASE TIMER TOKEN</c>, and <c>lost CASE TIMER</c> where that lease had ended when it came to fire.
/// </summary>
internal static class Serving
{
    /// <summary>The argument that makes the test program a node.</summary>
    public const string Word = "--be-a-node-that-is-killed";

    /// <summary>How many cases it works on.</summary>
    public const int Cases = 4;

    private const int Writers = 4;

    /// <summary>Takes its orders from its input, and works: <see cref="Node.Start"/> says what they are.</summary>
    public static async Task<int> Run()
    {
        var (store, name, group, key) = (await Line(), await Line(), await Line(), await Line());
        var (began, lasts) = (long.Parse(await Line(), CultureInfo.InvariantCulture), Duration.FromMilliseconds(long.Parse(await Line(), CultureInfo.InvariantCulture)));
        var halts = (await Line()).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var pending = new List<(CaseId Case, string Command)>();
        while (await Line() is { Length: > 0 } line)
            pending.Add((CaseId.TryParse(line.AsSpan(0, 32), out var id) ? id : throw new FormatException(line), line[33..]));
        await using var ledger = await Opened(store);
        using var follower = Follower.Of(ledger);
        using var signer = SigningKeyFile.OpenOrMake(key);
        var lists = new WorkLists(follower);
        var leases = new Leases(new TimerLeases(follower), place => Halt(place));
        var desk = new CaseDesk(halts.Contains("append") ? Interrupted.At(ledger, nameof(ILedger.Append), () => Halt("append")) : ledger, new ChanceSalts(), Now);
        var logs = new LogFollower(halts.Contains("move") ? Interrupted.With(ledger, Interrupted.At(ledger.Logs, nameof(ILogStore.Move), () => Halt("move"))) : ledger, signer, Now);
        var runner = new TimerRunner(leases, follower, desk, name, Now, lasts);
        foreach (var (of, command) in pending) await Do(of, command);
        Say("ready");
        if (halts.Length > 0) await OneAfterAnother();
        // None of them ends; what breaks one ends the node, so that it is seen.
        await await Task.WhenAny([
            Task.Run(() => runner.Run(stop => Task.Delay(5, stop), fault => Say($"fault {fault.Code}"), CancellationToken.None)),
            Task.Run(() => logs.Run(TimeSpan.FromMilliseconds(20), fault => Say($"fault {fault.Code}"), CancellationToken.None)),
            .. Enumerable.Range(0, Writers).Select(writer => Task.Run(() => Writer(writer)))]);
        return 0;

        Instant Now() => Given.Start + Duration.FromTimeSpan(Stopwatch.GetElapsedTime(began));

        async Task Writer(int writer)
        {
            for (var n = 0; ; n++)
                await Do(Given.Case(string.Create(CultureInfo.InvariantCulture, $"{group} {(writer + n) % Cases}")), string.Create(CultureInfo.InvariantCulture, $"{name}.{writer}.{n}"));
        }

        // Where it is to be halted nothing else of it runs, so that what others are kept from is known.
        async Task OneAfterAnother()
        {
            for (var n = 0; ; n++)
            {
                try
                {
                    await Do(Given.Case(string.Create(CultureInfo.InvariantCulture, $"{group} {n % Cases}")), string.Create(CultureInfo.InvariantCulture, $"{name}.0.{n}"));
                    await logs.Step();
                    await runner.FireDue();
                }
                catch (StoreException fault)
                {
                    Say($"fault {fault.Code}");
                }
            }
        }

        async Task Do(CaseId of, string command)
        {
            Say($"try {of} {command}");
            while (true)
            {
                try
                {
                    if (await Done(desk, of, command, Now) is not { } first) continue;
                    Say($"done {of} {command} {first}");
                    if (!SetsTimer(command)) return;
                    var shown = (await lists.Cases(Given.Caseworker, new() { Mine = true }, Now(), most: 1000)).Lines.FirstOrDefault(l => l.Case == of);
                    if (shown is null || shown.Counts[first.Compartment] < first.Number) Say($"stale {of}");
                    return;
                }
                catch (StoreException fault)
                {
                    // As a person would: again, the same command.
                    Say($"fault {fault.Code}");
                    await Task.Delay(20);
                }
            }
        }

        // Each place once. Whoever watches it stops the whole process meanwhile, and lets it go on with a line.
        void Halt(string place)
        {
            if (!halts.Contains(place.Split(' ')[0])) return;
            halts = [.. halts.Where(h => h != place.Split(' ')[0])];
            Say($"halts {place}");
            _ = Console.In.ReadLine();
        }
    }

    /// <summary>Does a command as every node does it, the same for the same name: a statement, or a hold, which sets a timer.</summary>
    /// <returns>Its first entry; null: it came too late for the moment that it names, and is to be given anew.</returns>
    public static async Task<EntryId?> Done(CaseDesk desk, CaseId of, string command, Func<Instant> now)
    {
        // Everybody tries to open each case; one does.
        await desk.Do(of, Given.Open("open"));
        Command asked = SetsTimer(command)
            ? new PlaceLegalHold("a claim", now() + (IsFarOff(command) ? FarOff : Duration.FromMilliseconds(60))) { By = Given.Caseworker, Id = command }
            : Given.Fact(command, @in: command.Length % 2 == 0 ? Compartment.Open : Compartment.Working);
        return await desk.Do(of, asked) switch
        {
            Done { Recorded: [var first, ..] } => first.Id,
            // Held up for longer than that, it is given another moment.
            Refused({ Code: "hold.review" }) => null,
            var outcome => throw new InvalidOperationException($"{command}: {outcome}"),
        };
    }

    /// <summary>How far ahead the timers are that do not fall due while anything here runs.</summary>
    public static Duration FarOff { get; } = Duration.FromDays(400);

    // By name, so that a command that is given again is the same: those of the first writer, and of them every fourth far off.
    private static bool SetsTimer(string command) => command.Split('.') is [_, "0", _];

    private static bool IsFarOff(string command) => command.Split('.') is [_, "0", var n] && int.Parse(n, CultureInfo.InvariantCulture) % 4 == 3;

    private static async Task<ILedger> Opened(string store)
    {
        while (true)
        {
            try
            {
                return await Ledgers.Open(store);
            }
            catch (StoreException fault)
            {
                Say($"fault {fault.Code}");
                await Task.Delay(20);
            }
        }
    }

    private static async Task<string> Line() => await Console.In.ReadLineAsync() ?? "";

    private static void Say(string line) => Console.Out.WriteLine(line);

    // Says what was leased and what was lost, and halts where it is to.
    private sealed class Leases(ITimerLeases inner, Action<string> at) : ITimerLeases
    {
        public async Task<IReadOnlyList<TimerLease>> Take(string node, Instant now, Duration lasts, int most, CancellationToken stop = default)
        {
            var taken = await inner.Take(node, now, lasts, most, stop);
            foreach (var lease in taken) Say($"leased {Leased(lease)}");
            if (taken.Count > 0) at($"take {Leased(taken[0])}");
            return taken;
        }

        public async Task<bool> Renew(TimerLease lease, Instant now, Duration lasts, CancellationToken stop = default)
        {
            var isStill = await inner.Renew(lease, now, lasts, stop);
            if (isStill) at($"fire {Leased(lease)}");
            else Say($"lost {lease.Case} {lease.Timer}");
            return isStill;
        }

        public async Task<bool> Release(TimerLease lease, TimerOutcome outcome, CancellationToken stop = default)
        {
            var isStill = await inner.Release(lease, outcome, stop);
            if (!isStill) Say($"lost {lease.Case} {lease.Timer}");
            return isStill;
        }

        private static string Leased(TimerLease lease) => string.Create(CultureInfo.InvariantCulture, $"{lease.Case} {lease.Timer} {lease.Token}");
    }
}
