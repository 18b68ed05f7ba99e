namespace DueCourse.Store.Tests.Crashes;

using DueCourse.Casework.Retention;
using DueCourse.Casework.Timers;
using DueCourse.Store.Reading;
using DueCourse.Store.Tests.Throwaway;
using DueCourse.Store.Timers;

/// <summary>Several nodes on one store serve the same cases while one after the other is killed.</summary>
public sealed class TwoNodesTests(SharedPostgres postgres, ITestOutputHelper output)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_one_PostgreSQL_the_other_node_goes_on_nothing_is_lost_or_doubled_timers_fire_once_and_lists_agree() =>
        await Serve(await postgres.Fresh());

    [Fact]
    public async Task On_one_SQLite_file_likewise()
    {
        using var folder = new Folder();
        await Serve("sqlite:" + folder.At("cases.sqlite"));
    }

    private async Task Serve(string store)
    {
        var said = new List<string>();
        using (var first = await Node.Start(store, "first", "shared", [], word: Serving.Word))
        using (var second = await Node.Start(store, "second", "shared", [], word: Serving.Word))
        {
            await Task.WhenAll(first.Further(10), second.Further(10));
            said.AddRange(await first.Kill());
            await second.Further(20);
            using var third = await Node.Start(store, "third", "shared", Unknown(said), word: Serving.Word);
            await Task.WhenAll(second.Further(5), third.Further(5));
            said.AddRange(await second.Kill());
            await third.Further(10);
            said.AddRange(await third.Kill());
        }

        Assert.DoesNotContain(said, l => l.StartsWith("stale ", StringComparison.Ordinal));
        await using var one = await Ledgers.Open(store, Stop);
        await using var two = await Ledgers.Open(store, Stop);
        using var follower = Follower.Of(one);
        using var other = Follower.Of(two);
        var later = Given.Start + Duration.FromDays(1);
        var desk = new CaseDesk(one, new ChanceSalts(), () => later);
        await new TimerRunner(new TimerLeases(follower), follower, desk, "last", () => later).FireDue(Stop);

        var (holds, chains) = (new List<(string Case, string Command, string Entry)>(), new List<StoredCase>());
        await foreach (var stored in one.Cases(stop: Stop))
        {
            chains.Add(stored);
            Assert.Empty(Given.Faults(stored));
            var recorded = stored.Entries.Select(Payload.Read).ToList();
            holds.AddRange(recorded.Where(r => r.Event is LegalHoldPlaced).Select(r => (stored.Id.ToString(), r.Command, r.Id.ToString())));
            Assert.Equal(
                recorded.Where(r => r.Event is TimerSet).Select(r => r.Id),
                recorded.Select(r => r.Event).OfType<TimerFired>().Select(f => f.Timer).Order(Comparer<EntryId>.Create((a, b) => a.Number - b.Number)));
        }

        var tried = said.Where(l => l.StartsWith("try ", StringComparison.Ordinal)).Select(l => (l.Split(' ')[1], l.Split(' ')[2])).ToHashSet();
        var acknowledged = said.Where(l => l.StartsWith("done ", StringComparison.Ordinal)).Select(l => (l.Split(' ')[1], l.Split(' ')[2], l.Split(' ')[3])).ToHashSet();
        Assert.Subset(holds.ToHashSet(), acknowledged);
        Assert.Equal(holds.Count, holds.Select(h => (h.Case, h.Command)).Distinct().Count());
        Assert.Subset(tried, holds.Select(h => (h.Case, h.Command)).ToHashSet());
        output.WriteLine($"{acknowledged.Count} commands acknowledged, {holds.Count} on record, {said.Count(l => l.StartsWith("fault ", StringComparison.Ordinal))} faults told");

        var (mine, theirs) = (await Lines(follower), await Lines(other));
        Assert.Equal(Victim.Cases, mine.Count);
        Assert.Equal(mine, theirs);
        Assert.Equal(chains.Select(c => (c.Id, c.Version)).OrderBy(c => c.Id.ToString(), StringComparer.Ordinal), mine.Select(l => (l.Case, l.Entries)).OrderBy(l => l.Case.ToString(), StringComparer.Ordinal));
        await follower.Drop(Stop);
        Assert.Equal(mine, await Lines(other));

        async Task<List<(CaseId Case, long Entries, Instant Last)>> Lines(Follower of) =>
            [.. (await new WorkLists(of).Cases(Given.Caseworker, new(), later, stop: Stop)).Lines.Select(l => (l.Case, (long)l.Counts.Values.Sum(), l.LastAt))];
    }

    // What was tried and not acknowledged when the node was killed: another one is asked the same.
    private static IEnumerable<string> Unknown(List<string> said)
    {
        var done = said.Where(l => l.StartsWith("done ", StringComparison.Ordinal)).Select(l => string.Join(' ', l.Split(' ')[1..3])).ToHashSet(StringComparer.Ordinal);
        return [.. said.Where(l => l.StartsWith("try ", StringComparison.Ordinal)).Select(l => l[4..]).Where(l => !done.Contains(l))];
    }
}
