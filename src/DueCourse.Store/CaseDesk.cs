namespace DueCourse.Store;

/// <summary>What came of a command.</summary>
public abstract record Outcome;

/// <summary>It was done, now or before, and is on disk.</summary>
/// <param name="Recorded">What it recorded; empty when all was so already.</param>
public sealed record Done(IReadOnlyList<Recorded> Recorded) : Outcome;

/// <summary>It was refused; nothing was recorded.</summary>
public sealed record Refused(Refusal Because) : Outcome;

/// <summary>Somebody recorded something first in what the actor had before them. Nothing was recorded; the command can be sent again as it is.</summary>
/// <param name="Since">What was recorded since.</param>
public sealed record Conflict(IReadOnlyList<Recorded> Since) : Outcome;

/// <summary>
/// Takes commands to cases: reads the case, decides, appends. Where somebody else wrote in between, it reads and decides again,
/// so that a conflict is reported only in what the actor had looked at, never in what they may not see.
/// </summary>
/// <param name="ledger">The record.</param>
/// <param name="salts">Where salts come from.</param>
/// <param name="now">The clock.</param>
public sealed class CaseDesk(ILedger ledger, ISalts salts, Func<Instant> now)
{
    // Writers of one case meet rarely; so many in a row means that something loops.
    private const int MostAttempts = 100;

    /// <summary>Does a command.</summary>
    /// <exception cref="InvalidOperationException">A hundred others wrote first, one after the other.</exception>
    public async Task<Outcome> Do(CaseId id, Command command, CancellationToken stop = default)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var stored = await ledger.Read(id, only: null, stop).ConfigureAwait(false);
            var live = LiveCase.From(id, stored.Entries.Select(Payload.Read));
            var at = now();
            switch (live.Decide(command, at))
            {
                case Refusal refusal: return new Refused(refusal);
                case OutOfDate(var since): return new Conflict(since);
                case DoneBefore(var then): return new Done(then);
                case Events { All.Count: 0 }: return new Done([]);
                case Events events:
                    var entries = events.Seal(id, stored.Heads(), command, at, salts);
                    if (await ledger.Append(new(id, stored.Version, entries), stop).ConfigureAwait(false) is Appended)
                        return new Done([.. entries.Select(Payload.Read)]);
                    break;
                case var other: throw new InvalidOperationException($"{other.GetType().Name} is no decision that can be carried out");
            }
        }

        throw new InvalidOperationException($"{MostAttempts} others wrote to case {id} first, one after the other");
    }
}
