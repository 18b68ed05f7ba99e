namespace DueCourse.Store;

/// <summary>
/// Takes commands to cases: reads the case, decides, appends. Where somebody else wrote in between, it reads and decides again,
/// so that a conflict is reported only in what the actor had looked at, never in what they may not see.
/// </summary>
/// <remarks>
/// It keeps some cases at hand, but decides on none of them before it has read what was appended since. So a decision never
/// rests on anything older than the command, whoever else writes.
/// </remarks>
/// <param name="ledger">The record.</param>
/// <param name="salts">Where salts come from.</param>
/// <param name="now">The clock.</param>
public sealed class CaseDesk(ILedger ledger, ISalts salts, Func<Instant> now)
{
    // Writers of one case meet rarely; so many in a row means that something loops.
    private const int MostAttempts = 100;

    private const long MostEntriesAtHand = 50_000;

    private readonly CasesAtHand<CaseAtHand> _atHand = new(MostEntriesAtHand);

    /// <summary>Does a command.</summary>
    /// <exception cref="InvalidOperationException">A hundred others wrote first, one after the other.</exception>
    /// <exception cref="StoreException">The store could not be reached, or could not write. Send the same command again: it is done once.</exception>
    public async Task<Outcome> Do(CaseId id, Command command, CancellationToken stop = default)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            // Taken out while it is used: whoever comes for the same case meanwhile reads it from the store.
            var c = await Current(id, stop).ConfigureAwait(false);
            var at = now();
            switch (c.Live.Decide(command, at))
            {
                case Refusal refusal: return Kept(c, new Refused(refusal));
                case OutOfDate(var since): return Kept(c, new Casework.Cases.Conflict(since));
                case DoneBefore(var then): return Kept(c, new Done(then));
                case Events { All.Count: 0 }: return Kept(c, new Done([]));
                case Events events:
                    var entries = events.Seal(id, c.Heads, command, at, salts);
                    EntryId[] erases = [.. events.All.Select(e => e.Event).OfType<IErases>().SelectMany(e => e.Erases).Distinct()];
                    if (await ledger.Append(new(id, c.Version, entries) { Erases = erases }, stop).ConfigureAwait(false) is Appended)
                    {
                        var recorded = Payload.Read(entries);
                        return c.TryTake(entries, recorded) ? Kept(c, new Done(recorded)) : new Done(recorded);
                    }

                    Kept(c, c);
                    break;
                case var other: throw new InvalidOperationException($"{other.GetType().Name} is no decision that can be carried out");
            }
        }

        throw new InvalidOperationException($"{MostAttempts} others wrote to case {id} first, one after the other");
    }

    private T Kept<T>(CaseAtHand c, T outcome)
    {
        _atHand.Put(c);
        return outcome;
    }

    private async Task<CaseAtHand> Current(CaseId id, CancellationToken stop)
    {
        if (_atHand.Take(id) is { Version: > 0 } kept)
        {
            // The last entry is read again with what follows, to see that the store still holds what is kept here: it may have
            // been restored from a backup.
            var since = await ledger.Read(id, only: null, after: kept.Version - 1, stop).ConfigureAwait(false);
            if (since.Entries.Count > 0 && since.Entries[0].Hash == kept.Last)
            {
                Entry[] more = [.. since.Entries.Skip(1)];
                if (kept.TryTake(more, Payload.Read(more))) return kept;
            }
        }

        return CaseAtHand.From(await ledger.Read(id, only: null, after: 0, stop).ConfigureAwait(false));
    }
}
