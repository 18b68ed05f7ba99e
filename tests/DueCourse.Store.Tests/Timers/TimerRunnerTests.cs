namespace DueCourse.Store.Tests.Timers;

using DueCourse.Casework.Access;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Timers;
using DueCourse.Store.Reading;
using DueCourse.Store.Tests.Throwaway;
using DueCourse.Store.Timers;

/// <summary>Timers that are leased and fired, on each engine, under a clock that the test moves.</summary>
public abstract class TimerRunnerTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Instant _now = Given.Start;

    /// <summary>The name of a store in which there is nothing yet.</summary>
    protected abstract Task<string> Fresh();

    [Fact]
    public async Task Nothing_fires_before_it_is_due_and_after_downtime_all_fire_once_in_the_order_in_which_they_were_due()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var node = Node(ledger, "a");
        // Two chains in each of five cases; days such that the chains' turns alternate.
        for (var n = 0; n < 5; n++)
        {
            var id = await Held(node, n, 10 + n, 30 - n, 12);
            var until = Given.Start + Duration.FromDays(11 + n);
            var asked = await Done(node, id, new RequestAccess(Compartment.Medical, "fitness", until) { By = Given.Colleague, Id = "r" });
            await Done(node, id, new GrantAccess(asked, until, "needed") { By = new("k.novak", "Katarina Novak", ActorRole.SeniorOfficer), Id = "g" });
        }

        // Whoever writes elsewhere on the same server keeps what came after them from followers for as long as they take.
        var visible = 0;
        for (var waited = 0; waited < 600 && (visible = (await Given.Changes(ledger, Position.Start, 1)).Count(c => Payload.Read(c.Entry).Event is TimerSet)) < 20; waited++) await Task.Delay(50, Stop);
        Assert.Equal(20, visible);

        _now = Given.Start + Duration.FromDays(9);
        Assert.Equal(0, await node.Runner.FireDue(Stop));
        _now = Given.Start + Duration.FromDays(365);
        Assert.Equal(20, await node.Runner.FireDue(Stop));
        Assert.Equal(0, await node.Runner.FireDue(Stop));

        var dueAt = new List<Instant>();
        var set = new Dictionary<(CaseId, EntryId), Instant>();
        var entries = 0;
        await foreach (var stored in ledger.Cases(stop: Stop)) entries += stored.Entries.Count;
        foreach (var change in await Given.Changes(ledger, Position.Start, entries))
        {
            var (id, recorded) = (change.Entry.Envelope.Case, Payload.Read(change.Entry));
            if (recorded.Event is TimerSet timer) set[(id, recorded.Id)] = timer.DueAt;
            if (recorded.Event is TimerFired fired) dueAt.Add(set[(id, fired.Timer)]);
        }

        Assert.Equal(20, dueAt.Count);
        Assert.Equal(dueAt.Order(), dueAt);
    }

    [Fact]
    public async Task A_chain_has_one_timer_out_at_a_time_the_earliest_and_a_lease_keeps_others_away_until_it_ends()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (a, b) = (Node(ledger, "a"), Node(ledger, "b"));
        var id = await Held(a, 0, 20, 10);
        _now = Given.Start + Duration.FromDays(30);
        var lasts = Duration.FromMinutes(1);

        var first = Assert.Single(await a.Leases.Take("a", _now, lasts, 10, Stop));
        Assert.Equal((id, new EntryId(Compartment.Working, 4), 0), (first.Case, first.Timer, first.Attempts));
        Assert.Empty(await b.Leases.Take("b", _now, lasts, 10, Stop));
        _now += Duration.FromSeconds(59);
        Assert.True(await a.Leases.Renew(first, _now, lasts, Stop));
        _now += Duration.FromSeconds(59);
        Assert.Empty(await b.Leases.Take("b", _now, lasts, 10, Stop));
        _now += Duration.FromSeconds(1);
        var taken = Assert.Single(await b.Leases.Take("b", _now, lasts, 10, Stop));
        Assert.Equal(first.Timer, taken.Timer);
        Assert.True(taken.Token > first.Token);

        // The first node comes back: its token is of no use.
        Assert.False(await a.Leases.Renew(first, _now, lasts, Stop));
        Assert.False(await a.Leases.Release(first, TimerOutcome.Fired, Stop));
        Assert.Empty(await a.Leases.Take("a", _now, lasts, 10, Stop));
        Assert.True(await b.Leases.Release(taken, TimerOutcome.FailedTryAfter(_now + Duration.FromMinutes(5)), Stop));
        Assert.False(await b.Leases.Release(taken, TimerOutcome.Fired, Stop));
        Assert.Empty(await a.Leases.Take("a", _now + Duration.FromSeconds(299), lasts, 10, Stop));
        var again = Assert.Single(await a.Leases.Take("a", _now + Duration.FromMinutes(5), lasts, 10, Stop));
        Assert.Equal((first.Timer, 1), (again.Timer, again.Attempts));
        Assert.True(await a.Leases.Release(again, TimerOutcome.Untried, Stop));
        Assert.Equal(first.Timer, Assert.Single(await b.Leases.Take("b", _now + Duration.FromMinutes(5), lasts, 10, Stop)).Timer);
    }

    [Fact]
    public async Task A_node_that_dies_between_firing_and_giving_back_has_fired_once()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (a, b) = (Node(ledger, "a"), Node(ledger, "b"));
        var id = await Held(a, 0, 10);
        _now = Given.Start + Duration.FromDays(30);
        var lease = Assert.Single(await a.Leases.Take("a", _now, TimerRunner.Lasts, 10, Stop));
        await Done(a, id, FireTimer.Of(lease.Timer));

        // Here it dies. The other waits until the lease has ended, if it was given out at all by then.
        await b.Runner.FireDue(Stop);
        _now += TimerRunner.Lasts;
        await b.Runner.FireDue(Stop);
        Assert.Equal(1, await Fired(ledger));
        Assert.Empty(await b.Leases.Take("b", _now, TimerRunner.Lasts, 10, Stop));
    }

    [Fact]
    public async Task A_node_that_pauses_past_its_lease_and_fires_then_does_no_harm()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (a, b) = (Node(ledger, "a"), Node(ledger, "b"));
        var id = await Held(a, 0, 10, 20);
        _now = Given.Start + Duration.FromDays(30);
        var lease = Assert.Single(await a.Leases.Take("a", _now, TimerRunner.Lasts, 10, Stop));
        _now += TimerRunner.Lasts;
        Assert.Equal(2, await b.Runner.FireDue(Stop));

        // It wakes in the middle of what it did.
        var before = (await ledger.Read(id, stop: Stop)).Version;
        await a.Desk.Do(id, FireTimer.Of(lease.Timer), Stop);
        Assert.False(await a.Leases.Release(lease, TimerOutcome.Fired, Stop));
        Assert.Equal(before, (await ledger.Read(id, stop: Stop)).Version);
        Assert.Equal(2, await Fired(ledger));
    }

    [Fact]
    public async Task A_timer_that_was_cancelled_meanwhile_is_gone_and_holds_nobody_up()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var a = Node(ledger, "a");
        var id = await Held(a, 0, 10, 20);
        await a.Follower.CatchUp(Stop);
        await Done(a, id, new CancelTimer(new(Compartment.Working, 2), "reviewed today") { By = Given.Caseworker, Id = "c" });
        _now = Given.Start + Duration.FromDays(30);

        Assert.Equal(1, await a.Runner.FireDue(Stop));
        Assert.Equal(1, await Fired(ledger));
    }

    [Fact]
    public async Task Two_nodes_with_many_timers_fire_each_exactly_once()
    {
        var store = await Fresh();
        await using var one = await Ledgers.Open(store, Stop);
        await using var two = await Ledgers.Open(store, Stop);
        var (a, b) = (Node(one, "a"), Node(two, "b"));
        for (var n = 0; n < ManyCases; n++) await Held(a, n, [.. Enumerable.Range(0, 5).Select(i => 10 + (n * 7 + i * 3) % 20)]);
        _now = Given.Start + Duration.FromDays(365);
        await Task.WhenAll(Task.Run(() => a.Runner.FireDue(Stop), Stop), Task.Run(() => b.Runner.FireDue(Stop), Stop));
        // Whoever found everything given out stopped; what is left is nothing.
        Assert.Equal(0, await a.Runner.FireDue(Stop));

        var stored = new List<StoredCase>();
        await foreach (var each in one.Cases(stop: Stop)) stored.Add(each);
        Assert.All(stored, s => Assert.Empty(Given.Faults(s)));
        var fired = stored.SelectMany(s => s.Entries.Select(Payload.Read).Select(r => r.Event).OfType<TimerFired>().Select(f => (s.Id, f.Timer))).ToList();
        Assert.Equal(5 * ManyCases, fired.Count);
        Assert.Equal(5 * ManyCases, fired.Distinct().Count());
        Assert.Equal(5 * ManyCases, stored.Sum(s => s.Entries.Select(Payload.Read).Count(r => r.Event is HoldReviewFellDue)));
    }

    /// <summary>How many cases of five timers two nodes share.</summary>
    protected virtual int ManyCases => 20;

    private static async Task<int> Fired(ILedger ledger)
    {
        var count = 0;
        await foreach (var stored in ledger.Cases(stop: Stop)) count += stored.Entries.Select(Payload.Read).Count(r => r.Event is TimerFired);
        return count;
    }

    private (CaseDesk Desk, Follower Follower, ITimerLeases Leases, TimerRunner Runner) Node(ILedger ledger, string name)
    {
        var (desk, follower) = (new CaseDesk(ledger, Given.Salts, () => _now), Follower.Of(ledger));
        var leases = new TimerLeases(follower);
        return (desk, follower, leases, new(leases, follower, desk, name, () => _now));
    }

    // A case with holds to be looked at again after so many days.
    private static async Task<CaseId> Held((CaseDesk Desk, Follower, ITimerLeases, TimerRunner) node, int n, params int[] days)
    {
        var id = Given.Case($"case {n}");
        await Done(node, id, Given.Open());
        foreach (var (day, i) in days.Select((d, i) => (d, i)))
            await Done(node, id, new PlaceLegalHold($"claim {i}", Given.Start + Duration.FromDays(day)) { By = Given.Caseworker, Id = $"h{i}" });
        return id;
    }

    private static async Task<EntryId> Done((CaseDesk Desk, Follower, ITimerLeases, TimerRunner) node, CaseId id, Command command)
    {
        var outcome = await node.Desk.Do(id, command, Stop);
        return (outcome as Done ?? throw new InvalidOperationException($"{command}: {outcome}")).Recorded[0].Id;
    }
}

public sealed class SqliteTimerRunnerTests : TimerRunnerTests, IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override Task<string> Fresh() => Task.FromResult("sqlite:" + _folder.At("cases.sqlite"));
}

public sealed class PostgresTimerRunnerTests(SharedPostgres postgres) : TimerRunnerTests
{
    protected override int ManyCases => 200;

    protected override Task<string> Fresh() => postgres.Fresh();
}
