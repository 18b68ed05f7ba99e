namespace DueCourse.Store.Tests.Crashes;

using System.Diagnostics;
using System.Globalization;
using DueCourse.Casework.Retention;
using DueCourse.Store.Reading;
using DueCourse.Store.Timers;

/// <summary>
/// A node that serves until it is killed: it takes commands, shows lists and fires timers, on the same cases as other nodes. It
/// says what a <see cref="Victim"/> says, and <c>stale CASE</c> where its list did not show what it had just recorded.
/// </summary>
internal static class Serving
{
    /// <summary>The argument that makes the test program such a node.</summary>
    public const string Word = "--be-a-node-that-serves";

    /// <summary>Works. What it is given to do first is as for <see cref="Victim"/>.</summary>
    public static async Task<int> Run(string store, string name, string group)
    {
        var began = Stopwatch.GetTimestamp();
        var pending = new List<(CaseId Case, string Command)>();
        while (await Console.In.ReadLineAsync() is { Length: > 0 } line)
            pending.Add((CaseId.TryParse(line.AsSpan(0, 32), out var id) ? id : throw new FormatException(line), line[33..]));
        await using var ledger = await Ledgers.Open(store);
        using var follower = Follower.Of(ledger);
        var (desk, lists) = (new CaseDesk(ledger, new ChanceSalts(), Now), new WorkLists(follower));
        var runner = new TimerRunner(new TimerLeases(follower), follower, desk, name, Now);
        foreach (var (of, command) in pending) await Do(of, command);
        await Say("ready");
        await Task.WhenAll(
            Task.Run(() => runner.Run(stop => Task.Delay(5, stop), fault => Console.Out.WriteLine($"fault {fault.Code}"), CancellationToken.None)),
            Writer(0), Writer(1));
        return 0;

        Instant Now() => Given.Start + Duration.FromTimeSpan(Stopwatch.GetElapsedTime(began));

        Task Writer(int writer) => Task.Run(async () =>
        {
            for (var n = 0; ; n++) await Do(Given.Case($"{group} {(writer + n) % Victim.Cases}"), string.Create(CultureInfo.InvariantCulture, $"{name}.{writer}.{n}"));
        });

        async Task Do(CaseId of, string command)
        {
            await Say($"try {of} {command}");
            while (true)
            {
                try
                {
                    await desk.Do(of, Given.Open("open"));
                    // Every command sets a timer that is due a moment later.
                    var outcome = await desk.Do(of, new PlaceLegalHold("a claim", Now() + Duration.FromMilliseconds(100)) { By = Given.Caseworker, Id = command });
                    // Held up for longer than that, it is given another moment.
                    if (outcome is Refused({ Code: "hold.review" })) continue;
                    var done = outcome is Done { Recorded: [var first, ..] } ? first : throw new InvalidOperationException($"{command}: {outcome}");
                    await Say($"done {of} {command} {done.Id}");
                    var shown = (await lists.Cases(Given.Caseworker, new() { Mine = true }, Now())).Lines.FirstOrDefault(l => l.Case == of);
                    if (shown is null || shown.Counts[done.Id.Compartment] < done.Id.Number) await Say($"stale {of}");
                    return;
                }
                catch (StoreException fault)
                {
                    await Say($"fault {fault.Code}");
                    await Task.Delay(20);
                }
            }
        }
    }

    private static Task Say(string line) => Console.Out.WriteLineAsync(line);
}
