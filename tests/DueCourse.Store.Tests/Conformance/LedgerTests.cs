namespace DueCourse.Store.Tests.Conformance;

using System.Text;

/// <summary>What every engine must do. Each test has an empty store of its own.</summary>
public abstract class LedgerTests
{
    private static readonly byte[] Something = """{"says":"something"}"""u8.ToArray();
    private static readonly IReadOnlyDictionary<Compartment, ChainHead> NoHeads = new Dictionary<Compartment, ChainHead>();

    /// <summary>The name of a store in which there is nothing yet.</summary>
    protected abstract Task<string> Fresh(string name = "cases");

    [Fact]
    public async Task An_empty_store_holds_nothing_and_is_well()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var stored = await ledger.Read(Given.Case("one"), stop: Stop);

        Assert.Equal(0, stored.Version);
        Assert.Empty(stored.Entries);
        Assert.Empty(await ledger.Changes(Position.Start, 10, Stop));
        Assert.Empty(await All(ledger));
        Assert.Equal(Position.Start, (await ledger.Health(Stop)).Last);
        Assert.NotEqual(0, (await ledger.Health(Stop)).Schema);
    }

    [Fact]
    public async Task What_was_appended_is_read_back_to_the_byte_also_by_whoever_opens_the_store_later()
    {
        var store = await Fresh();
        var (one, at) = (Given.Case("one"), Instant.FromUnixTimeTicks(17_777_777_777_777_770));
        var entries = Given.Sealed(one, NoHeads, at, (Compartment.Open, Something), (Compartment.Destination, []), (Compartment.Open, Something));
        await using (var ledger = await Ledgers.Open(store, Stop))
            Assert.Equal(new Appended(3), await ledger.Append(new(one, 0, entries), Stop));

        await using var again = await Ledgers.Open(store, Stop);
        var stored = await again.Read(one, stop: Stop);
        Assert.Equal(3, stored.Version);
        Same(entries, stored.Entries);
        Assert.Empty(Given.Faults(stored));
        Assert.Equal(2, stored.Heads()[Compartment.Open].Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public async Task A_batch_that_follows_another_version_than_the_cases_stores_nothing(int after)
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var one = Given.Case("one");
        var first = Given.Sealed(one, NoHeads, Given.Start, (Compartment.Open, Something), (Compartment.Open, Something));
        await ledger.Append(new(one, 0, first), Stop);
        var heads = (await ledger.Read(one, stop: Stop)).Heads();
        var late = Given.Sealed(one, heads, Given.Start, (Compartment.Open, Something));
        var longer = Given.Sealed(one, heads, Given.Start, (Compartment.Open, Something), (Compartment.Medical, Something), (Compartment.Open, Something));

        Assert.IsType<WroteFirst>(await ledger.Append(new(one, after, late), Stop));
        Assert.IsType<WroteFirst>(await ledger.Append(new(one, after, longer), Stop));
        Assert.IsType<WroteFirst>(await ledger.Append(new(one, after, longer) { Erases = [new(Compartment.Open, 1)] }, Stop));
        Same(first, (await ledger.Read(one, stop: Stop)).Entries);
        Assert.Equal(new Appended(3), await ledger.Append(new(one, 2, late), Stop));
    }

    [Fact]
    public async Task A_reader_of_some_compartments_gets_those_and_the_version_of_the_whole()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var one = Given.Case("one");
        var entries = Given.Sealed(one, NoHeads, Given.Start, (Compartment.Open, Something), (Compartment.Protection, Something), (Compartment.Open, Something), (Compartment.Medical, Something));
        await ledger.Append(new(one, 0, entries), Stop);

        var open = await ledger.Read(one, new HashSet<Compartment> { Compartment.Open, Compartment.Working }, stop: Stop);
        Same([entries[0], entries[2]], open.Entries);
        Assert.Equal(4, open.Version);
        var victim = await ledger.Read(one, new HashSet<Compartment> { Compartment.Victim }, stop: Stop);
        Assert.Empty(victim.Entries);
        Assert.Equal(4, victim.Version);
        Assert.Empty((await ledger.Read(one, new HashSet<Compartment>(), stop: Stop)).Entries);
        Same([entries[3]], (await ledger.Read(one, after: 3, stop: Stop)).Entries);
        Assert.Equal((0, 4), ((await ledger.Read(one, after: 4, stop: Stop)).Entries.Count, (await ledger.Read(one, after: 4, stop: Stop)).Version));
        Same([entries[2]], (await ledger.Read(one, new HashSet<Compartment> { Compartment.Open }, after: 1, Stop)).Entries);
    }

    [Fact]
    public async Task Of_many_who_write_to_one_case_at_once_one_wins_each_version_and_no_work_is_lost()
    {
        var store = await Fresh();
        var one = Given.Case("one");
        var ledgers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Ledgers.Open(store, Stop)));
        await Given.Desk(ledgers[0]).Do(one, Given.Open(), Stop);
        var before = (await ledgers[0].Read(one, stop: Stop)).Heads();

        // Without a desk: exactly one of those who follow the same version.
        var raced = await Task.WhenAll(Enumerable.Range(0, 12).Select(n => Task.Run(() =>
            ledgers[n % 4].Append(new(one, 1, Given.Sealed(one, before, Given.Start, (Compartment.Working, Something), (Compartment.Working, Something))), Stop))));
        Assert.Single(raced.OfType<Appended>());
        Assert.Equal(3, (await ledgers[1].Read(one, after: 3, stop: Stop)).Version);
    }

    [Fact]
    public async Task Commands_of_several_desks_to_one_case_are_all_done_once()
    {
        var store = await Fresh();
        var one = Given.Case("one");
        var ledgers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Ledgers.Open(store, Stop)));
        var desks = ledgers.Select(Given.Desk).ToArray();
        await desks[0].Do(one, Given.Open(), Stop);

        // Each command goes to every desk, twice.
        var commands = Enumerable.Range(0, 20).Select(n => Given.Fact($"fact {n}", @in: n % 2 == 0 ? Compartment.Open : Compartment.Working)).ToArray();
        var outcomes = await Task.WhenAll(from command in commands from desk in desks from _ in new[] { 1, 2 } select Task.Run(() => desk.Do(one, command, Stop)));

        Assert.All(outcomes, o => Assert.Single(Assert.IsType<Done>(o).Recorded));
        var stored = await ledgers[1].Read(one, stop: Stop);
        Assert.Equal(21, stored.Version);
        Assert.Equal(commands.Select(c => c.Id).Append("open").Order(StringComparer.Ordinal), stored.Entries.Select(e => Payload.Read(e).Command).Order(StringComparer.Ordinal));
        Assert.Empty(Given.Faults(stored));
        foreach (var ledger in ledgers) await ledger.DisposeAsync();
    }

    [Fact]
    public async Task A_conflict_shows_what_was_recorded_since_and_the_same_command_can_be_sent_again()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (one, here, there) = (Given.Case("one"), Given.Desk(ledger), Given.Desk(ledger));
        await here.Do(one, Given.Open(), Stop);
        var seen = new Dictionary<Compartment, int> { [Compartment.Open] = 1 };
        await there.Do(one, Given.Fact("theirs"), Stop);
        var mine = Given.Fact("mine") with { BasedOn = seen };

        Assert.Equal("theirs", Assert.Single(Assert.IsType<Conflict>(await here.Do(one, mine, Stop)).Since).Command);
        Assert.Equal(new EntryId(Compartment.Open, 3), Assert.Single(Assert.IsType<Done>(await here.Do(one, mine with { BasedOn = null }, Stop)).Recorded).Id);

        // What is recorded where the actor has not looked is no conflict.
        await there.Do(one, Given.Fact("hidden", @in: Compartment.Intelligence), Stop);
        Assert.IsType<Done>(await here.Do(one, Given.Fact("next") with { BasedOn = new Dictionary<Compartment, int> { [Compartment.Open] = 3 } }, Stop));
    }

    [Fact]
    public async Task Followers_get_every_entry_once_in_the_order_of_each_case_while_others_write()
    {
        var store = await Fresh();
        await using var ledger = await Ledgers.Open(store, Stop);
        await using var other = await Ledgers.Open(store, Stop);
        using var ended = new CancellationTokenSource();
        var following = Task.Run(async () =>
        {
            var seen = new List<Change>();
            while (!ended.IsCancellationRequested) seen.AddRange(await ledger.Changes(seen.Count == 0 ? Position.Start : seen[^1].At, 7, Stop));
            seen.AddRange(await Given.Changes(ledger, seen[^1].At, 3 + 6 * 15 - seen.Count));
            return seen;
        }, Stop);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(writer => Task.Run(async () =>
        {
            var desk = Given.Desk(writer % 2 == 0 ? ledger : other);
            var mine = Given.Case($"case {writer % 3}");
            await desk.Do(mine, Given.Open($"open {writer}"), Stop);
            for (var n = 0; n < 15; n++) await desk.Do(mine, Given.Fact($"{writer}-{n}"), Stop);
        })));
        await ended.CancelAsync();
        var changes = await following;

        Assert.Equal(3 + 6 * 15, changes.Count);
        Assert.Equal(changes.Count, changes.Select(c => c.Entry.Hash).Distinct().Count());
        Assert.Equal(changes.OrderBy(c => c.At).Select(c => c.At), changes.Select(c => c.At));
        foreach (var of in changes.GroupBy(c => c.Entry.Envelope.Case))
            Same((await ledger.Read(of.Key, stop: Stop)).Entries, [.. of.Select(c => c.Entry)]);
        Assert.Equal(changes[^1].At, (await ledger.Health(Stop)).Last);
        Assert.Equal(changes[^1].At, Position.TryParse(changes[^1].At.ToString(), out var read) ? read : default);
    }

    [Fact]
    public async Task All_cases_come_whole_in_the_order_of_their_ids_and_go_on_where_it_was_stopped()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        // More entries than a page of the engines', and a case that is longer than one.
        var ids = Enumerable.Range(0, 60).Select(n => Given.Case($"case {n}")).OrderBy(id => id.ToString(), StringComparer.Ordinal).ToArray();
        for (var n = 0; n < ids.Length; n++)
        {
            var says = Enumerable.Repeat((Compartment.Open, Something), n == 30 ? 4500 : 50).ToArray();
            await ledger.Append(new(ids[n], 0, Given.Sealed(ids[n], NoHeads, Given.Start, says)), Stop);
        }

        var all = await All(ledger);
        Assert.Equal(ids, all.Select(c => c.Id));
        Assert.Equal(Enumerable.Range(0, 60).Select(n => n == 30 ? 4500L : 50), all.Select(c => c.Version));
        Assert.All(all, c => Assert.Empty(Given.Faults(c)));
        Assert.All(all, c => Assert.Equal(c.Version, c.Entries.Count));
        Assert.Equal(ids[31..], (await All(ledger, ids[30])).Select(c => c.Id));
        Assert.Empty(await All(ledger, ids[^1]));
    }

    [Fact]
    public async Task What_is_erased_is_gone_with_the_entry_that_ordered_it_there_and_the_chain_whole()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (one, other) = (Given.Case("one"), Given.Case("other"));
        foreach (var id in new[] { one, other })
            await ledger.Append(new(id, 0, Given.Sealed(id, NoHeads, Given.Start, (Compartment.Open, Something), (Compartment.Medical, Something), (Compartment.Medical, Something))), Stop);
        var order = Given.Sealed(one, (await ledger.Read(one, stop: Stop)).Heads(), Given.Start, (Compartment.Working, "\"erased on request\""u8.ToArray()));

        var nothing = new Batch(one, 3, order) { Erases = [new(Compartment.Medical, 2), new(Compartment.Medical, 3)] };
        await Assert.ThrowsAsync<ArgumentException>(() => ledger.Append(nothing, Stop));
        Assert.All((await ledger.Read(one, stop: Stop)).Entries, e => Assert.False(e.IsErased));
        // The order itself cannot be among what it erases.
        await Assert.ThrowsAsync<ArgumentException>(() => ledger.Append(new(one, 3, order) { Erases = [new(Compartment.Working, 1)] }, Stop));

        Assert.Equal(new Appended(4), await ledger.Append(new(one, 3, order) { Erases = [new(Compartment.Medical, 2)] }, Stop));
        var stored = await ledger.Read(one, stop: Stop);
        Assert.Equal([false, false, true, false], stored.Entries.Select(e => e.IsErased));
        Assert.Null(stored.Entries[2].Salt);
        Assert.Empty(Given.Faults(stored));
        Assert.All((await ledger.Read(other, stop: Stop)).Entries, e => Assert.False(e.IsErased));
        Assert.Single(await Given.Changes(ledger, Position.Start, 7), c => c.Entry.IsErased);
    }

    [Fact]
    public async Task What_was_erased_elsewhere_can_be_brought_in_as_it_is_and_half_of_it_cannot()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var one = Given.Case("one");
        var entries = Given.Sealed(one, NoHeads, Given.Start, (Compartment.Open, Something), (Compartment.Open, Something));
        Entry[] erased = [entries[0] with { Payload = null, Salt = null }, entries[1]];

        await Assert.ThrowsAsync<ArgumentException>(() => ledger.Append(new(one, 0, [entries[0] with { Salt = null }]), Stop));
        Assert.IsType<Appended>(await ledger.Append(new(one, 0, erased), Stop));
        Same(erased, (await ledger.Read(one, stop: Stop)).Entries);
    }

    [Fact]
    public async Task A_desk_that_has_a_case_at_hand_sees_that_the_store_was_restored_to_another_past()
    {
        var store = await Fresh();
        await using var ledger = await Ledgers.Open(store, Stop);
        // Another store under the same desk holds another past.
        var other = new Switched(ledger);
        var there = Given.Desk(other);
        await there.Do(Given.Case("two"), Given.Open(), Stop);
        await there.Do(Given.Case("two"), Given.Fact("before the backup"), Stop);
        await there.Do(Given.Case("two"), Given.Fact("after the backup"), Stop);
        await using var restored = await Ledgers.Open(await Fresh("restored"), Stop);
        var kept = (await ledger.Read(Given.Case("two"), stop: Stop)).Entries;
        await restored.Append(new(Given.Case("two"), 0, [kept[0], kept[1]]), Stop);
        var elsewhere = Given.Sealed(Given.Case("two"), (await restored.Read(Given.Case("two"), stop: Stop)).Heads(), Given.Start + Duration.FromHours(2), (Compartment.Open, kept[2].Payload!));
        await restored.Append(new(Given.Case("two"), 2, elsewhere), Stop);
        other.To = restored;
        Assert.IsType<Done>(await there.Do(Given.Case("two"), Given.Fact("last"), Stop));
        Assert.Empty(Given.Faults(await restored.Read(Given.Case("two"), stop: Stop)));
    }

    [Theory]
    [InlineData("'; DROP TABLE entry; --")]
    [InlineData("\"\\'$1 $a :a @a %s {0} ${jndi:ldap://x} ../../etc/passwd C:\\nul")]
    [InlineData("عمر محمد · Олександр · 王小明 · 👩🏽‍⚖️ · e\u0301 · \u202e abc")]
    public async Task Hostile_and_foreign_text_is_kept_as_it_is(string text)
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (one, desk) = (Given.Case(text), Given.Desk(ledger));
        Assert.IsType<Done>(await desk.Do(one, Given.Open(text.Length > 90 ? text[..90] : text, text), Stop));
        Assert.IsType<Done>(await desk.Do(one, Given.Fact("fact", text), Stop));

        var stored = await ledger.Read(one, stop: Stop);
        var live = LiveCase.From(one, stored.Entries.Select(Payload.Read));
        Assert.Equal(text, live.Standing.Title);
        Assert.Equal(text, live.Statements.All.Single().Said.Source);
        Assert.Empty(Given.Faults(stored));
    }

    [Fact]
    public async Task Any_bytes_up_to_a_megabyte_are_kept_and_more_are_the_callers_fault()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var one = Given.Case("one");
        var large = new byte[Payload.Most];
        new Random(7).NextBytes(large);
        var entries = Given.Sealed(one, NoHeads, Given.Start, (Compartment.Open, large), (Compartment.Open, [0, 0, 0]), (Compartment.Open, Encoding.UTF8.GetBytes("\0'\"\\")));

        Assert.IsType<Appended>(await ledger.Append(new(one, 0, entries), Stop));
        Same(entries, (await ledger.Read(one, stop: Stop)).Entries);
        var tooLarge = Given.Sealed(Given.Case("two"), NoHeads, Given.Start, (Compartment.Open, new byte[Payload.Most + 1]));
        await Assert.ThrowsAsync<ArgumentException>(() => ledger.Append(new(Given.Case("two"), 0, tooLarge), Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => ledger.Append(new(Given.Case("two"), 0, entries), Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => ledger.Append(new(one, 3, []), Stop));
    }

    [Fact]
    public async Task A_command_that_is_refused_leaves_the_stored_version_and_every_entry_as_they_were()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var one = Given.Case("one");
        var desk = Given.Desk(ledger);
        Assert.IsType<Done>(await desk.Do(one, Given.Open(), Stop));
        Assert.IsType<Done>(await desk.Do(one, Given.Fact("said"), Stop));
        var before = await ledger.Read(one, stop: Stop);

        // The desk that has the case at hand, and one that reads it anew: nothing is written for either.
        foreach (var any in new[] { desk, Given.Desk(ledger) })
            Assert.Equal("access.refused", Assert.IsType<Refused>(await any.Do(one, Given.Fact("refused") with { By = new("s.tranger", "Somebody else", ActorRole.Representative) }, Stop)).Because.Code);

        var after = await ledger.Read(one, stop: Stop);
        Assert.Equal(before.Version, after.Version);
        Same(before.Entries, after.Entries);
        Assert.IsType<Done>(await desk.Do(one, Given.Fact("later"), Stop));
        Assert.Equal(before.Version + 1, (await ledger.Read(one, stop: Stop)).Version);
    }

    [Fact]
    public async Task Nodes_that_start_together_on_an_empty_store_make_it_once()
    {
        var store = await Fresh();
        var ledgers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Ledgers.Open(store, Stop))));
        await Given.Desk(ledgers[0]).Do(Given.Case("one"), Given.Open(), Stop);

        foreach (var ledger in ledgers)
        {
            Assert.Equal(1, (await ledger.Read(Given.Case("one"), stop: Stop)).Version);
            await ledger.DisposeAsync();
        }
    }

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected static async Task<List<StoredCase>> All(ILedger ledger, CaseId? after = null)
    {
        var all = new List<StoredCase>();
        await foreach (var c in ledger.Cases(after, Stop)) all.Add(c);
        return all;
    }

    protected static void Same(IReadOnlyList<Entry> expected, IReadOnlyList<Entry> actual)
    {
        Assert.Equal(expected.Select(e => e.Envelope), actual.Select(e => e.Envelope));
        Assert.Equal(expected.Select(e => e.Hash), actual.Select(e => e.Hash));
        Assert.Equal(expected.Select(e => e.Payload), actual.Select(e => e.Payload));
        Assert.Equal(expected.Select(e => e.Salt), actual.Select(e => e.Salt));
    }
}
