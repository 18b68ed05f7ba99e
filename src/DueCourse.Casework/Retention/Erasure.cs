namespace DueCourse.Casework.Retention;

using DueCourse.Casework.Access;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.People;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Timers;

/// <summary>Why something is erased: a class and no more, since a reason that says more could say what was erased.</summary>
public enum ErasureReason
{
    /// <summary>A court ordered it.</summary>
    CourtOrder,

    /// <summary>The time for which it is kept is over.</summary>
    Retention,

    /// <summary>The person has a right to it.</summary>
    DataRight,

    /// <summary>It should never have been recorded here.</summary>
    Correction,
}

/// <summary>The payloads and salts of some entries are to be destroyed. Their envelopes stay, and every proof with them.</summary>
/// <param name="Entries">The entries, all in the compartment in which this stands.</param>
/// <param name="Reason">The class of reason.</param>
[Act("erasure-ordered")]
public sealed record ErasureOrdered(IReadOnlyList<EntryId> Entries, ErasureReason Reason) : CaseEvent, IIrreversible, IErases
{
    /// <summary>
    /// The marks of the commands that recorded them (<see cref="CommandMark"/>), so that none of these is done again. Null in an
    /// entry that was recorded before marks were kept.
    /// </summary>
    public IReadOnlyList<Digest>? Commands { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<EntryId> Erases => Entries;

    /// <inheritdoc/>
    public Refusal? StillRight(LiveCase c, Compartment @in, Actor confirming, Instant now) => Erasure.Refused(c, Entries, Reason, now);
}

/// <summary>Orders an erasure. A second person has to agree.</summary>
/// <param name="Entries">The entries, all in one compartment.</param>
/// <param name="Reason">The class of reason.</param>
public sealed record EraseEntries(IReadOnlyList<EntryId> Entries, ErasureReason Reason) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => Entries.Select(e => e.Compartment).Distinct();

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        By.Role is not ActorRole.System && Touches.All(compartment =>
            c.Rights(By, compartment, now).HasFlag(Right.Write) || (By.Role == ActorRole.SeniorOfficer && c.HasAuthority(By))) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) =>
        Erasure.Refused(By.Role == ActorRole.SeniorOfficer ? c : AsProposed(c, now), Entries, Reason, now)
        ?? Decision.Record(Entries[0].Compartment, new ErasureOrdered([.. Entries.OrderBy(e => e.Number)], Reason) { Commands = CommandMark.Of(c, Entries) });

    // Whoever proposes must not learn from the refusal of a hold or an outcome that they may not see; whoever confirms sees both.
    private LiveCase AsProposed(LiveCase c, Instant now)
    {
        var readable = c.Readable(By, now);
        return LiveCase.PartOf(c, r => readable.Contains(r.Id.Compartment));
    }
}

/// <summary>What is erased, and what may not be.</summary>
public static class Erasure
{
    // Above this a command would not fit into an entry with its proposal.
    private const int Most = 5000;

    /// <summary>The entries whose payload and salt the store has to destroy for what was just recorded, and again whenever it starts: it may have died in between.</summary>
    public static IReadOnlyList<EntryId> ToDestroy(IEnumerable<Recorded> recorded) =>
        [.. recorded.Select(r => r.Event).OfType<ErasureOrdered>().SelectMany(e => e.Entries).Distinct()];

    /// <summary>An entry as it is afterwards: its envelope and hash.</summary>
    public static Entry Destroyed(this Entry entry) => entry with { Payload = null, Salt = null };

    internal static Refusal? Refused(LiveCase c, IReadOnlyList<EntryId> entries, ErasureReason reason, Instant now)
    {
        if (entries.Count is 0 or > Most || entries.Distinct().Count() != entries.Count || entries.Any(e => e.Compartment != entries[0].Compartment))
            return new("erasure.entries", $"An erasure names from 1 to {Most} entries of one compartment, each once.", "An order that names entries of several would tell the readers of one about the others.", "Order one erasure for each compartment.");
        if (c.Retention.IsHeld && reason != ErasureReason.CourtOrder)
            return new("erasure.hold", "A legal hold stands on this case.", "What is held may be asked for.", "Have the hold lifted, with reasons, if it is no longer needed.");
        if (reason == ErasureReason.Retention && (c.Retention.DisposalDue is not { } due || due.Between.Latest > DisposalRules.DayOf(now)))
            return new("erasure.early", "The time for which this case is kept is not over.",
                c.Retention.DisposalDue is { } later ? string.Join(" ", later.Working) : "It runs from the outcome, and the case has none.", "Wait, or name the reason for which it is erased earlier.");
        var all = c.History.ToDictionary(r => r.Id);
        var named = entries.ToHashSet();
        foreach (var id in entries)
        {
            if (!all.TryGetValue(id, out var entry)) return Words.NoSuch("entry", id);
            if (Kept(entry, c, named, reason) is { } kept) return kept;
            if (Undoes(entry, c) is { } undone && !named.Contains(undone) && all.TryGetValue(undone, out var target) && target.Event is not Erased)
                return new("erasure.revives", $"{id} takes back, corrects, disputes or replaces {undone}, which is not erased.",
                    "Without it that entry would count again as if nothing had been said against it.", $"Erase {undone} as well, or leave both.");
        }

        return null;
    }

    // What is left of a compartment that was disposed of.
    private static bool IsLeft(CaseEvent happened) => happened is Erased or ErasureOrdered or ActProposed or ActConfirmed or ProposalLapsed
        or TimerSet or TimerFired;

    private static Refusal? Kept(Recorded entry, LiveCase c, HashSet<EntryId> named, ErasureReason reason) => entry.Event switch
    {
        Erased => new("erasure.erased", $"What {entry.Id} said was erased already.", "There is nothing left to destroy.", "Leave it out."),
        ErasureOrdered or ActConfirmed =>
            new("erasure.kept", $"{entry.Id} says that something was erased, or that two people agreed to what cannot be undone.", "It explains what is missing, and holds nothing of what was there.", "Leave it out."),
        LegalHoldPlaced when c.Retention.Holds.Any(h => h.Entry == entry.Id && h.LiftedAt is null) =>
            new("erasure.hold", $"{entry.Id} is a legal hold that stands.", "What is held may be asked for.", "Have the hold lifted first."),
        CaseOpened or OutcomeReached or LegalHoldPlaced or LegalHoldLifted when reason != ErasureReason.Retention =>
            new("erasure.kept", $"{entry.Id} is what the case, or the time for which it is kept, rests on.", "Without it nothing could be recorded or disposed of any more.", "Correct it, or wait until the case is disposed of."),
        OutcomeReached when c.Retention.Outcome?.Entry == entry.Id && c.History.Any(r => r.Id.Compartment != entry.Id.Compartment && !IsLeft(r.Event)) =>
            new("erasure.last", $"{entry.Id} is the outcome from which the time runs for which the case is kept.", "Without it nothing else of the case could be disposed of.", "Dispose of the other compartments first."),
        Viewed or Searched or Exported or AssignedToCase or AssignmentEnded or Work.CoverArranged or Work.CoverEnded or AccessRequested or AccessGranted or AccessRefused or AccessWithdrawn
            or AccessExpired or ConflictDeclared or ConflictSetAside or ActProposed or ActRejected when reason != ErasureReason.Retention =>
            new("erasure.kept", $"{entry.Id} says who could see the case, or who looked.", "The person has a right to know it as long as the case is kept.", "Leave it out."),
        Stays.StayRecorded when reason != ErasureReason.Retention && c.Stays.All.Any(s => s.Id == entry.Id && s.Binds) =>
            new("erasure.kept", $"{entry.Id} is an order that stops removal, and it binds.", "Without it nothing here would say that the court forbade it.", "Have it ended from the court's own document first."),
        Tracks.Appeal.IOfAppeal e when reason != ErasureReason.Retention && c.Appeals.Find(e.Appeal) is { } appeal && Tracks.Courts.HeldByCourts.IsNotOver(appeal) =>
            new("erasure.kept", $"{entry.Id} is a step of an appeal that is not over.", "Without it nothing here would say that the appeal is pending.", "Wait until the appeal is over."),
        ConflictDeclared when c.Access.Assignments.Any(a => a.Who.Id == entry.By!.Id && !named.Contains(a.Entry)) =>
            new("erasure.revives", $"{entry.Id} keeps somebody away who still has the case.", "Without it they could act in it again.", "Erase what gave them the case as well."),
        _ => null,
    };

    // What, if it went alone, would bring something back that no longer counts, or counts for less.
    private static EntryId? Undoes(Recorded entry, LiveCase c) => entry.Event switch
    {
        FactWithdrawn e => e.Statement,
        FactDisputed e => e.Statement,
        EntryCorrected e => e.Entry,
        FactAsserted { Supersedes: { } old } => old,
        AccessWithdrawn e => e.Grant,
        AssignmentEnded e => c.Access.Assignments.FirstOrDefault(a => a.Until == entry.At && AccessBook.Same(a.Who, e.Who))?.Entry,
        LegalHoldLifted e => e.Hold,
        ListDeclared { IsComplete: false } e => c.History.LastOrDefault(r => r.Event is ListDeclared { IsComplete: true } said && (said.Under, said.Kind) == (e.Under, e.Kind)
            && LiveCase.InOrder([r, entry]).First() == r)?.Id,
        ParticularDisputed e => e.Entry,
        LinkContested e => e.Link,
        ContestSettled e => e.Contest,
        IdentitiesUnlinked e => e.Link,
        LinkReviewed { Agrees: false } e => e.Link,
        AssessmentReviewed { Agrees: false } e => e.Assessment,
        GenuinenessChecked { Result: not Genuineness.Genuine } e => e.Document,
        UseRefused e => e.Document,
        TimerFired e => e.Timer,
        Work.CoverEnded e => e.Cover,
        OutcomeReversed e => e.Outcome,
        TimerCancelled e => e.Timer,
        _ => null,
    };
}
