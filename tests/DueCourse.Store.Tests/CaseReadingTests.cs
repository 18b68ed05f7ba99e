namespace DueCourse.Store.Tests;

using DueCourse.Casework.Retention;
using DueCourse.Store.Tests.Throwaway;

/// <summary>What is kept at hand of a case is never what another node no longer holds.</summary>
public abstract class CaseReadingTests
{
    private static readonly CaseId One = Given.Case("one");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The name of a store in which there is nothing yet.</summary>
    protected abstract Task<string> Fresh();

    [Fact]
    public async Task What_another_node_appended_is_read_with_what_is_at_hand()
    {
        var store = await Fresh();
        await using var ledger = await Ledgers.Open(store, Stop);
        await using var other = await Ledgers.Open(store, Stop);
        var (reading, desk) = (new CaseReading(ledger), Given.Desk(other));
        Assert.Empty(await reading.Read(One, Stop));
        await desk.Do(One, Given.Open(), Stop);
        for (var n = 0; n < 4; n++)
        {
            Assert.Equal((await other.Read(One, stop: Stop)).Entries.Select(Said), (await reading.Read(One, Stop)).Select(Said));
            Assert.Equal(n + 1, (await reading.Read(One, Stop)).Count);
            await desk.Do(One, Given.Fact($"f {n}", @in: n % 2 == 0 ? Compartment.Open : Compartment.Protection), Stop);
        }
    }

    [Fact]
    public async Task What_another_node_erased_is_no_longer_read()
    {
        var store = await Fresh();
        await using var ledger = await Ledgers.Open(store, Stop);
        await using var other = await Ledgers.Open(store, Stop);
        var (reading, desk) = (new CaseReading(ledger), Given.Desk(other));
        await desk.Do(One, Given.Open(), Stop);
        await desk.Do(One, Given.Fact("f"), Stop);
        Assert.DoesNotContain(await reading.Read(One, Stop), r => r.Event is Erased);

        var stored = await other.Read(One, stop: Stop);
        EntryId wrong = stored.Entries[1].Envelope.Id;
        var order = Given.Sealed(One, stored.Heads(), Given.Start + Duration.FromDays(1), (Compartment.Open, Payload.Write(new ErasureOrdered([wrong], ErasureReason.CourtOrder), Given.Caseworker, "x")));
        Assert.IsType<Appended>(await other.Append(new(One, stored.Version, order) { Erases = [wrong] }, Stop));

        Assert.IsType<Erased>((await reading.Read(One, Stop)).Single(r => r.Id == wrong).Event);
    }

    [Fact]
    public async Task A_case_that_came_to_hold_other_entries_is_read_anew()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        await using var restored = await Ledgers.Open(await Fresh(), Stop);
        var both = new Switched(ledger);
        var reading = new CaseReading(both);
        await Given.Desk(ledger).Do(One, Given.Open(), Stop);
        await Given.Desk(ledger).Do(One, Given.Fact("as it was"), Stop);
        await Given.Desk(restored).Do(One, Given.Open(), Stop);
        await Given.Desk(restored).Do(One, Given.Fact("as it is"), Stop);
        Assert.Equal("as it was", (await reading.Read(One, Stop))[1].Command);

        both.To = restored;
        Assert.Equal("as it is", (await reading.Read(One, Stop))[1].Command);
    }

    private static string Said(Entry entry) => Said(Payload.Read(entry));

    private static string Said(Recorded r) => $"{r.Id} {r.At} {r.Command} {r.Event.GetType().Name}";
}

public sealed class SqliteCaseReadingTests : CaseReadingTests, IDisposable
{
    private readonly Folder _folder = new();
    private int _stores;

    public void Dispose() => _folder.Dispose();

    protected override Task<string> Fresh() => Task.FromResult("sqlite:" + _folder.At($"{_stores++}.sqlite"));
}

public sealed class PostgresCaseReadingTests(SharedPostgres postgres) : CaseReadingTests
{
    protected override Task<string> Fresh() => postgres.Fresh();
}
