namespace DueCourse.Store.Tests.Crashes;

using System.Globalization;
using DueCourse.Store.Tests.Throwaway;

/// <summary>
/// Nodes are killed at random moments under concurrent load. Few rounds here; <c>./soak</c> runs many. A killed process loses
/// nothing that the operating system has, so what a loss of power does is not shown by this.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private static readonly int Rounds = Setting("SOAK_ROUNDS", 10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(Setting("SOAK_PAUSE_MILLISECONDS", 400));

    [Fact]
    public async Task SQLite_keeps_what_it_acknowledged_when_nodes_are_killed()
    {
        using var folder = new Folder();
        var store = "sqlite:" + folder.At("cases.sqlite");
        // Two nodes on one file; a third comes while the second goes on.
        await Survives(store, async (first, second, start) =>
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
        await using var server = await Postgres.Start();
        await Survives(await server.Fresh("crash"), async (first, second, _) =>
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
        using (var node = await Node.Start(store, "full", "full", [], mostFileBytes: 600_000))
        {
            await node.Until(said => said.Count(l => l.StartsWith("fault ", StringComparison.Ordinal)) >= 8);
            Tell(await node.Kill());
        }

        Assert.All(_said.Where(l => l.StartsWith("fault ", StringComparison.Ordinal)), l => Assert.Contains(l, new[] { "fault store.full", "fault store.disk" }));
        Assert.NotEqual(0, _tally.Acknowledged);
        Assert.NotEmpty(_tally.Pending);
        await Holds(store);
        using var again = await Node.Start(store, "again", "full", _tally.Pending);
        Tell(await again.Kill());
        await Holds(store);
        Assert.DoesNotContain(_tally.Pending, p => p.Contains("full.", StringComparison.Ordinal));
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
    }

    private readonly Tally _tally = new();
    private readonly List<string> _said = [];

    private async Task Survives(string store, Func<Node, Node, Func<string, Task<Node>>, Task> own)
    {
        var chance = new Random(20261126);
        for (var round = 0; round < Rounds; round++)
        {
            var group = string.Create(CultureInfo.InvariantCulture, $"group{round / 5}");
            using var first = await Start("first", _tally.Pending);
            using var second = await Start("second", []);
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

            await Holds(store);

            Task<Node> Start(string name, IEnumerable<string> pending) =>
                Node.Start(store, string.Create(CultureInfo.InvariantCulture, $"{name}{round}"), group, pending);
        }

        // What nobody knew of is done now, once.
        using var last = await Node.Start(store, "last", "group-last", _tally.Pending);
        Tell(await last.Kill());
        await Holds(store);
        Assert.DoesNotContain(_tally.Pending, p => !p.Contains("last.", StringComparison.Ordinal));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Rounds} rounds, {_tally.Acknowledged} commands acknowledged"));
    }

    private async Task Holds(string store)
    {
        await using var ledger = await Ledgers.Open(store, TestContext.Current.CancellationToken);
        Assert.Empty(await _tally.Wrong(ledger));
    }

    private void Tell(IReadOnlyCollection<string> said)
    {
        _said.AddRange(said);
        _tally.Take(said);
    }

    private static int Setting(string name, int usual) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : usual;
}
