namespace DueCourse.Store.Tests.Crashes;

using System.Globalization;
using DueCourse.Store.Tests.Throwaway;

/// <summary>
/// Nodes are killed at random moments under concurrent load, while they take commands, fire timers and follow the logs. Few rounds
/// here; <c>./soak</c> runs many. A killed process loses nothing that the operating system has, so what a loss of power does is not
/// shown by this.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int RoundsOnTheSameCases = 2;
    private static readonly int Rounds = Soak.Of("SOAK_ROUNDS", 4);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(Soak.Of("SOAK_PAUSE_MILLISECONDS", 400));

    [Fact]
    public async Task SQLite_keeps_what_it_acknowledged_when_nodes_are_killed()
    {
        using var folder = new Folder();
        var store = "sqlite:" + folder.At("cases.sqlite");
        // Two nodes on one file; a third comes while the second goes on.
        await Survives(store, folder.At("key.pem"), async (first, second, start) =>
        {
            Tell(await first.Kill());
            using var third = await start("third");
            await third.Further(3);
            Tell(await third.Kill());
            Tell(await second.Kill());
        });
    }

    [Fact]
    public async Task PostgreSQL_keeps_what_it_acknowledged_when_nodes_are_killed_and_when_it_is_stopped_itself()
    {
        using var folder = new Folder();
        await using var server = await Postgres.Start();
        await Survives(await server.Fresh("crash"), folder.At("key.pem"), async (first, second, _) =>
        {
            await server.Restart();
            await Task.WhenAll(first.Further(3), second.Further(3));
            Tell(await first.Kill());
            Tell(await second.Kill());
        });
    }

    [Fact]
    public async Task A_full_disk_refuses_what_is_new_keeps_what_was_acknowledged_and_takes_it_when_there_is_room()
    {
        using var folder = new Folder();
        var store = "sqlite:" + folder.At("cases.sqlite");
        using (var node = await Node.Waiting(mostFileBytes: 2_000_000).Start(store, "full", "full", folder.At("key.pem"), []))
        {
            await node.Until(said => said.Count(l => l.StartsWith("fault ", StringComparison.Ordinal)) >= 8);
            Tell(await node.Kill());
        }

        Assert.All(_tally.Faults.Keys, code => Assert.Contains(code, new[] { "store.full", "store.disk" }));
        Assert.NotEqual(0, _tally.Acknowledged);
        Assert.NotEmpty(_tally.Pending);
        output.WriteLine(await Aftermath.Holds(store, _tally, folder.At("key.pem")));
    }

    [Fact]
    public async Task What_counts_the_entries_finds_one_that_is_missing_one_that_is_there_twice_and_one_that_nobody_tried()
    {
        using var folder = new Folder();
        await using var ledger = await Ledgers.Open("sqlite:" + folder.At("cases.sqlite"), TestContext.Current.CancellationToken);
        var (one, desk) = (Given.Case("one"), Given.Desk(ledger));
        await desk.Do(one, Given.Open(), TestContext.Current.CancellationToken);
        await desk.Do(one, Given.Fact("a"), TestContext.Current.CancellationToken);
        _tally.Take([$"try {one} a", $"done {one} a open.2"]);
        Assert.Empty(await _tally.Wrong(ledger));

        var stored = await ledger.Read(one, stop: TestContext.Current.CancellationToken);
        var twice = Given.Sealed(one, stored.Heads(), Given.Start, (Compartment.Working, stored.Entries[1].Payload!));
        await ledger.Append(new(one, 2, twice), TestContext.Current.CancellationToken);
        Assert.Equal("a is there twice", Assert.Single(await _tally.Wrong(ledger)));
        _tally.Take([$"done {one} b open.3"]);
        await desk.Do(one, Given.Fact("c"), TestContext.Current.CancellationToken);
        Assert.Equal(["a is there twice", "b was acknowledged as open.3 and is not there", "nobody tried c"], await _tally.Wrong(ledger));
        Assert.Equal(["a is there twice", "b was acknowledged as open.3 and is not there", "nobody tried c"], await _tally.Wrong(ledger, [one]));
    }

    private readonly Tally _tally = new();

    private async Task Survives(string store, string key, Func<Node, Node, Func<string, Task<Node>>, Task> own)
    {
        var chance = new Random(20261126);
        // A process takes longer to start than a round: those of the next one start during this one.
        var waiting = new Queue<Node>([Node.Waiting(), Node.Waiting()]);
        try
        {
            for (var round = 0; round < Rounds; round++)
            {
                var group = string.Create(CultureInfo.InvariantCulture, $"group{round / RoundsOnTheSameCases}");
                var (pending, each) = (_tally.Pending, round);
                var starting = await Task.WhenAll(Start("first", pending), Start("second", []));
                using var first = starting[0];
                using var second = starting[1];
                for (var nodes = 0; nodes < (round + 1 == Rounds ? 0 : 2); nodes++) waiting.Enqueue(Node.Waiting());
                await Task.Delay(chance.Next(5, 250));
                switch (round % 4)
                {
                    case 0:
                        Tell(await first.Kill());
                        await second.Further(5);
                        Tell(await second.Kill());
                        break;
                    case 1:
                        foreach (var said in await Task.WhenAll(first.Kill(), second.Kill())) Tell(said);
                        break;
                    case 2:
                        await first.Pause(Pause);
                        await Task.WhenAll(first.Further(3), second.Further(3));
                        foreach (var said in await Task.WhenAll(first.Kill(), second.Kill())) Tell(said);
                        break;
                    default:
                        await own(first, second, name => Start(name, []));
                        break;
                }

                await using (var ledger = await Ledgers.Open(store, TestContext.Current.CancellationToken))
                    Assert.Empty(await _tally.Wrong(ledger, [.. Enumerable.Range(0, Serving.Cases).Select(n => Given.Case(string.Create(CultureInfo.InvariantCulture, $"{group} {n}")))]));

                Task<Node> Start(string name, IEnumerable<string> first) =>
                    (waiting.TryDequeue(out var node) ? node : Node.Waiting()).Start(store, string.Create(CultureInfo.InvariantCulture, $"{name}{each}"), group, key, first);
            }
        }
        finally
        {
            while (waiting.TryDequeue(out var node)) node.Dispose();
        }

        var figures = await Aftermath.Holds(store, _tally, key);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Rounds} rounds; {figures}"));
    }

    private void Tell(IReadOnlyCollection<string> said) => _tally.Take(said);
}
