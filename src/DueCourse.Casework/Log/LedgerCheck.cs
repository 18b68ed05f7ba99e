namespace DueCourse.Casework.Log;

/// <summary>How much of a store was checked, and how much is wrong with it.</summary>
/// <param name="Cases">Cases.</param>
/// <param name="Entries">Entries.</param>
/// <param name="Erased">Of these, erased.</param>
/// <param name="Faults">Faults, in all.</param>
public readonly record struct LedgerCounts(long Cases, long Entries, long Erased, long Faults);

/// <summary>
/// Checks the entries of a whole store, case after case. It holds one head for each chain of the case at hand and nothing else, so the
/// memory that it takes does not grow with the store. It goes on after a fault, because whoever asks wants to know of all.
/// </summary>
/// <param name="found">Told each fault.</param>
public sealed class LedgerCheck(Action<ChainFault> found)
{
    private readonly ChainCheck?[] chains = new ChainCheck?[Compartments.All.Count];
    private CaseId at;
    private LedgerCounts counts;

    /// <summary>How much was checked so far.</summary>
    public LedgerCounts Counts => counts;

    /// <summary>The heads of the case at hand.</summary>
    public IEnumerable<ChainHead> Heads => chains.OfType<ChainCheck>().Select(chain => chain.Head);

    /// <summary>Takes the next entry.</summary>
    /// <param name="entry">Cases come in the order of their ids, entries of a case as they were appended; chains may be mixed.</param>
    public void Next(Entry entry)
    {
        var envelope = entry.Envelope;
        if (counts.Entries == 0 || envelope.Case != at)
        {
            if (counts.Entries > 0 && !at.IsBefore(envelope.Case)) Tell(new(envelope.Case, envelope.Id, "ledger.order", "A case comes again, or out of order, so that entries of one case may have been checked as those of two."));
            End();
            Array.Clear(chains);
            at = envelope.Case;
            counts = counts with { Cases = counts.Cases + 1 };
        }

        counts = counts with { Entries = counts.Entries + 1, Erased = counts.Erased + (entry.IsErased ? 1 : 0) };
        var compartment = envelope.Id.Compartment;
        var chain = chains[(int)compartment] ??= new(at, compartment);
        if (chain.Next(entry) is { } fault) Tell(fault);
    }

    /// <summary>Ends the case at hand, which is the last: what can be said of a chain only at its end is told.</summary>
    public void End()
    {
        foreach (var chain in chains)
            if (chain?.End() is { } fault) Tell(fault);
    }

    /// <summary>Checks all that comes.</summary>
    /// <param name="entries">In the order that <see cref="Next"/> asks for.</param>
    /// <param name="found">Told each fault.</param>
    /// <param name="progress">Told the counts after every so many entries; null: not.</param>
    /// <param name="stop">To stop.</param>
    public static async Task<LedgerCounts> Run(
        IAsyncEnumerable<Entry> entries, Action<ChainFault> found, Action<LedgerCounts>? progress = null, CancellationToken stop = default)
    {
        const int Often = 1 << 16;
        var check = new LedgerCheck(found);
        await foreach (var entry in entries.WithCancellation(stop))
        {
            check.Next(entry);
            if (check.counts.Entries % Often == 0) progress?.Invoke(check.counts);
        }

        check.End();

        return check.counts;
    }

    private void Tell(ChainFault fault)
    {
        counts = counts with { Faults = counts.Faults + 1 };
        found(fault);
    }
}
