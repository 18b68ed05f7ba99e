namespace DueCourse.Casework.Tests.Log;

using DueCourse.Casework.Log;
using DueCourse.Law.Record;

public sealed class LedgerCheckTests
{
    [Fact]
    public async Task A_store_as_it_was_written_has_no_fault_and_is_counted()
    {
        var (faults, counts) = await Checked([.. Case(1), .. Case(2), .. Case(3)]);

        Assert.Empty(faults);
        Assert.Equal(new(3, 12, 0, 0), counts);
    }

    [Fact]
    public async Task A_change_in_any_chain_of_any_case_is_found_and_the_rest_is_still_checked()
    {
        var entries = new[] { Case(1), Case(2), Case(3) }.SelectMany(e => e).ToArray();
        for (var i = 0; i < entries.Length; i++)
        {
            var changed = entries.ToArray();
            changed[i] = changed[i] with { Payload = [.. changed[i].Payload![..^1], (byte)' '] };
            var (faults, counts) = await Checked(changed);
            Assert.Equal([("chain.payload", entries[i].Envelope.Case, entries[i].Envelope.Id)], faults.Select(f => (f.Code, f.Case, f.Entry)));
            Assert.Equal((12, 1), (counts.Entries, counts.Faults));

            // Left out: the next of its chain tells, if there is one.
            (faults, _) = await Checked([.. entries[..i], .. entries[(i + 1)..]]);
            var hasNext = entries.Skip(i + 1).Any(e => e.Envelope.Case == entries[i].Envelope.Case && e.Envelope.Id.Compartment == entries[i].Envelope.Id.Compartment);
            Assert.Equal(hasNext, faults.Exists(f => f.Code == "chain.number"));
        }
    }

    [Fact]
    public async Task A_case_that_comes_again_or_out_of_order_is_found()
    {
        Assert.Equal(["ledger.order"], (await Checked([.. Case(2), .. Case(1)])).Faults.Select(f => f.Code));
        Assert.Equal(["ledger.order", "chain.number"], (await Checked([Case(1)[0], .. Case(2), .. Case(1)[2..3]])).Faults.Select(f => f.Code));
    }

    [Fact]
    public async Task An_erased_entry_is_counted_and_half_an_erasure_or_one_that_nobody_ordered_is_a_fault()
    {
        var entries = Case(1);
        entries[1] = entries[1] with { Payload = null, Salt = null };
        Assert.Equal(["chain.erased-without-order"], (await Checked([.. entries, .. Case(2)])).Faults.Select(f => f.Code));
        Assert.Equal(["chain.erased-without-order"], (await Checked([.. entries])).Faults.Select(f => f.Code));

        var gone = entries[1].Envelope.Id;
        var head = entries.Where(e => e.Envelope.Id.Compartment == gone.Compartment).Aggregate(ChainHead.Empty(entries[0].Envelope.Case, gone.Compartment), (chain, entry) => chain.Then(entry));
        var order = Entry.Seal(head, Payload.Write(new Casework.Retention.ErasureOrdered([gone], Casework.Retention.ErasureReason.CourtOrder), Given.Caseworker, "erase"), entries[^1].Envelope.RecordedAt, Given.Salts);
        Assert.Equal(new(1, 5, 1, 0), (await Checked([.. entries, order])).Counts);

        entries[1] = entries[1] with { Salt = new byte[32] };
        Assert.Equal(["chain.half-erased"], (await Checked([.. entries])).Faults.Select(f => f.Code));
    }

    // Four entries in three chains, mixed.
    private static List<Entry> Case(byte number)
    {
        var id = CaseId.From([.. Enumerable.Repeat(number, 16)]);
        var heads = new Dictionary<Compartment, ChainHead>();
        var entries = new List<Entry>();
        foreach (var compartment in new[] { Compartment.Open, Compartment.Medical, Compartment.Open, Compartment.Protection })
        {
            var head = heads.GetValueOrDefault(compartment) ?? ChainHead.Empty(id, compartment);
            var entry = Entry.Seal(head, Payload.Write(Given.Fact("n", new NumberValue(number, number)), Given.Caseworker, $"{entries.Count}"), Given.Start, Given.Salts);
            heads[compartment] = head.Then(entry);
            entries.Add(entry);
        }

        return entries;
    }

    private static async Task<(List<ChainFault> Faults, LedgerCounts Counts)> Checked(Entry[] entries)
    {
        var faults = new List<ChainFault>();
        var counts = await LedgerCheck.Run(entries.ToAsyncEnumerable(), faults.Add, stop: TestContext.Current.CancellationToken);
        return (faults, counts);
    }
}
