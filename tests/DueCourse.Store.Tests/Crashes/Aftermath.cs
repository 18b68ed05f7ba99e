namespace DueCourse.Store.Tests.Crashes;

using System.Globalization;
using DueCourse.Casework.Timers;
using DueCourse.Store.Logs;
using DueCourse.Store.Reading;
using DueCourse.Store.Tests.Conformance;
using DueCourse.Store.Timers;

/// <summary>What must hold of a store after whatever was done to its nodes, once one that nobody troubles has caught up.</summary>
internal static class Aftermath
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>
    /// Each acknowledged command is there once; what nobody knew of is done now, once; every timer has fired once, or waits where it
    /// is not due; the check of the whole store finds nothing and every entry is in its log; lists agree with the record and with
    /// each other.
    /// </summary>
    /// <returns>Figures, in words.</returns>
    public static async Task<string> Holds(string store, Tally tally, string key)
    {
        await using var ledger = await Ledgers.Open(store, Stop);
        Assert.Empty(await tally.Wrong(ledger));
        Assert.Equal(0, tally.Stale);
        var now = Given.Start + Duration.FromDays(1);
        using var follower = Follower.Of(ledger);
        var desk = new CaseDesk(ledger, new ChanceSalts(), () => now);
        foreach (var (id, command) in tally.Pending.Select(p => (p[..32], p[33..])))
        {
            Assert.True(CaseId.TryParse(id, out var of));
            tally.Take([$"done {id} {command} {await Serving.Done(desk, of, command, () => now)}"]);
        }

        var runner = new TimerRunner(new TimerLeases(follower), follower, desk, "last", () => now);
        now += Duration.FromDays(1);
        await Due();
        var (waiting, fired) = await Timers(ledger, now);
        now += Serving.FarOff;
        await Due();
        Assert.Equal((0, waiting + fired), await Timers(ledger, now));
        Assert.Empty(await tally.Wrong(ledger));

        using var signer = SigningKeyFile.OpenOrMake(key);
        var entries = (await All(ledger)).Sum(c => c.Version);
        await LogTests.Follow(ledger, new(ledger, signer, () => now), entries);
        var report = await LogTests.Sound(ledger);
        Assert.Equal((entries, 0L), (report.Ledger.Entries, report.Unlogged));
        Assert.Equal([signer.Key], report.Keys);
        await Lists(store, ledger, follower, now);
        return string.Create(CultureInfo.InvariantCulture,
            $"{tally.Acknowledged} commands acknowledged, {entries} entries, {waiting + fired} timers set and fired once, {report.Heads} heads signed; told meanwhile: {string.Join(", ", tally.Faults.Select(f => $"{f.Key} {f.Value} times").DefaultIfEmpty("no fault"))}");

        async Task Due()
        {
            // Followers are given what other transactions hold back only when those have ended.
            await Given.Changes(ledger, Position.Start, (int)(await All(ledger)).Sum(c => c.Version));
            await runner.FireDue(Stop);
        }
    }

    /// <summary>Asserts that each timer of a store has fired once, or not at all where it was not due.</summary>
    /// <returns>How many wait, and how many fired.</returns>
    public static async Task<(int Waiting, int Fired)> Timers(ILedger ledger, Instant now)
    {
        var (waiting, done) = (0, 0);
        foreach (var stored in await All(ledger))
        {
            var recorded = stored.Entries.Select(Payload.Read).ToList();
            var set = recorded.Where(r => r.Event is TimerSet).ToDictionary(r => r.Id, r => ((TimerSet)r.Event).DueAt);
            var fired = recorded.Select(r => r.Event).OfType<TimerFired>().Select(f => f.Timer).ToList();
            Assert.Equal(set.Where(s => s.Value <= now).Select(s => s.Key).Order(ByNumber), fired.Order(ByNumber));
            (waiting, done) = (waiting + set.Count - fired.Count, done + fired.Count);
        }

        return (waiting, done);
    }

    private static Comparer<EntryId> ByNumber { get; } = Comparer<EntryId>.Create((a, b) => (a.Compartment, a.Number).CompareTo((b.Compartment, b.Number)));

    private static async Task Lists(string store, ILedger ledger, Follower follower, Instant now)
    {
        await using var second = await Ledgers.Open(store, Stop);
        using var other = Follower.Of(second);
        var (mine, theirs) = (await Lines(follower), await Lines(other));
        Assert.Equal(mine, theirs);
        Assert.Equal((await All(ledger)).Select(c => (c.Id, c.Version)).OrderBy(c => c.Id.ToString(), StringComparer.Ordinal), mine.Select(l => (l.Case, l.Entries)).OrderBy(l => l.Case.ToString(), StringComparer.Ordinal));
        await follower.Drop(Stop);
        Assert.Equal(mine, await Lines(other));

        async Task<List<(CaseId Case, long Entries, Instant Last)>> Lines(Follower of) =>
            [.. (await new WorkLists(of).Cases(Given.Caseworker, new(), now, most: 10_000, stop: Stop)).Lines.Select(l => (l.Case, (long)l.Counts.Values.Sum(), l.LastAt))];
    }

    private static async Task<List<StoredCase>> All(ILedger ledger)
    {
        var all = new List<StoredCase>();
        await foreach (var stored in ledger.Cases(stop: Stop)) all.Add(stored);
        return all;
    }
}
