namespace DueCourse.Casework.Retention;

using DueCourse.Casework.Access;
using DueCourse.Casework.Timers;

/// <summary>Nothing of the case may be disposed of until this is lifted.</summary>
/// <param name="Reason">Why: an inquiry, a claim, a request of a court.</param>
/// <param name="ReviewAt">When it is to be looked at again.</param>
[Act("legal-hold-placed")]
public sealed record LegalHoldPlaced(string Reason, Instant ReviewAt) : CaseEvent, ITimed
{
    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.HoldReview, ReviewAt);
}

/// <summary>A legal hold no longer stands.</summary>
/// <param name="Hold">The hold.</param>
/// <param name="Reason">Why.</param>
[Act("legal-hold-lifted")]
public sealed record LegalHoldLifted(EntryId Hold, string Reason) : CaseEvent;

/// <summary>A notice that a legal hold is to be looked at again. It still stands.</summary>
/// <param name="Hold">The hold.</param>
[Act("hold-review-fell-due")]
public sealed record HoldReviewFellDue(EntryId Hold) : CaseEvent;

/// <summary>A legal hold.</summary>
/// <param name="Entry">The entry that placed it.</param>
/// <param name="Placed">Why, and when it is to be looked at again.</param>
/// <param name="LiftedAt">When it was lifted; null: it stands.</param>
public sealed record Hold(EntryId Entry, LegalHoldPlaced Placed, Instant? LiftedAt);

/// <summary>The outcome of a case, and what keeps it from being disposed of.</summary>
public sealed class CaseRetention : CasePart
{
    private readonly List<Hold> holds = [];
    private readonly HashSet<Digest> erasedCommands = [];
    private readonly Dictionary<EntryId, (EntryId Id, AccessDecision Decided)> accessDecisions = [];
    private EntryId sealing;

    /// <summary>The outcome that stands, and the entry that recorded it; null: none.</summary>
    public (EntryId Entry, OutcomeReached Reached)? Outcome { get; private set; }

    /// <summary>Whether the case is sealed: it ended in an acquittal, and that outcome stands.</summary>
    public bool IsSealed { get; private set; }

    /// <summary>All holds, in the order in which they were placed.</summary>
    public IReadOnlyList<Hold> Holds => holds;

    /// <summary>Whether a hold stands.</summary>
    public bool IsHeld => holds.Exists(h => h.LiftedAt is null);

    /// <summary>What was decided last about each entry that is not given by rule to somebody who asks for their data.</summary>
    public IReadOnlyDictionary<EntryId, AccessDecision> AccessDecisions => accessDecisions.ToDictionary(d => d.Key, d => d.Value.Decided);

    /// <summary>Whether a command was done and what it recorded was erased since.</summary>
    internal bool HasErased(CaseId of, Command command) => erasedCommands.Count > 0 && erasedCommands.Contains(CommandMark.Of(of, command.By, command.Id));

    /// <summary>When the case is to be disposed of, by its outcome; null while it has none. A hold that stands stops it, whatever the day.</summary>
    public DisposalDue? DisposalDue => Outcome is { } outcome ? DisposalRules.Due(outcome.Reached.Outcome, outcome.Reached.On) : null;

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        Seal(entry);
        if (entry.Event is Statements.EntryCorrected { Entry: var wrong })
            foreach (var about in accessDecisions.Where(d => d.Value.Id == wrong).Select(d => d.Key).ToList()) accessDecisions.Remove(about);
        switch (entry.Event)
        {
            case SubjectAccessDecided e:
                accessDecisions[e.Entry] = (entry.Id, new(e.Ground is null, e.Ground is { } ground ? SubjectAccessSet.Ground(ground) : null, entry.By?.Name ?? ""));
                break;
            case ErasureOrdered { Commands: { } marks }:
                erasedCommands.UnionWith(marks);
                break;
            case OutcomeReached reached:
                Outcome = (entry.Id, reached);
                break;
            case OutcomeReversed reversed when reversed.Outcome == Outcome?.Entry:
                Outcome = null;
                break;
            case Statements.EntryCorrected corrected when corrected.Entry == Outcome?.Entry:
                Outcome = null;
                break;
            case LegalHoldPlaced placed:
                holds.Add(new(entry.Id, placed, null));
                break;
            case LegalHoldLifted lifted:
                for (var i = 0; i < holds.Count; i++)
                    if (holds[i].Entry == lifted.Hold && holds[i].LiftedAt is null) holds[i] = holds[i] with { LiftedAt = entry.At };
                break;
        }
    }

    // An outcome stands in the open, and what stands elsewhere must not change what is read there.
    private void Seal(Recorded entry)
    {
        if (entry.Id.Compartment != Compartment.Open) return;
        (IsSealed, sealing) = entry.Event switch
        {
            OutcomeReached reached => (reached.Outcome == CaseOutcome.Acquitted, entry.Id),
            OutcomeReversed reversed when reversed.Outcome == sealing => (false, default),
            Statements.EntryCorrected corrected when corrected.Entry == sealing => (false, default),
            _ => (IsSealed, sealing),
        };
    }
}

/// <summary>Places a legal hold. It stands in the working papers.</summary>
/// <param name="Reason">Why.</param>
/// <param name="ReviewAt">When it is to be looked at again.</param>
public sealed record PlaceLegalHold(string Reason, Instant ReviewAt) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Working];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) => HoldAccess.Forbidden(c, By, now);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => ReviewAt <= now
        ? new Refusal("hold.review", "The review of the hold lies in the past.", "A hold without a review would keep a file for ever.", "Give a later moment.")
        : Words.Refused(Reason, "reason", 2000) ?? Decision.Record(Compartment.Working, new LegalHoldPlaced(Reason, ReviewAt));
}

/// <summary>Lifts a legal hold.</summary>
/// <param name="Hold">The hold.</param>
/// <param name="Reason">Why.</param>
public sealed record LiftLegalHold(EntryId Hold, string Reason) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Working];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) => HoldAccess.Forbidden(c, By, now);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => c.Retention.Holds.FirstOrDefault(h => h.Entry == Hold) switch
    {
        null => Words.NoSuch("hold", Hold),
        { LiftedAt: not null } => Decision.Nothing,
        _ => By.Role != ActorRole.SeniorOfficer
            ? new Refusal("hold.authority", "Only a senior officer lifts a hold.", "What is destroyed afterwards cannot be asked for.", "Ask a senior officer who has the case.")
            : Words.Refused(Reason, "reason", 2000) ?? Decision.Record(Compartment.Working, new LegalHoldLifted(Hold, Reason)),
    };
}

/// <summary>Who may hold a case, and let it go: whoever writes in its working papers, and its senior officer when it is sealed.</summary>
internal static class HoldAccess
{
    public static Refusal? Forbidden(LiveCase c, Actor by, Instant now) =>
        c.Rights(by, Compartment.Working, now).HasFlag(Right.Write) || Sealing.LetsThrough(c, by, ActorRole.SeniorOfficer) ? null : AccessCheck.Refused(by);
}
