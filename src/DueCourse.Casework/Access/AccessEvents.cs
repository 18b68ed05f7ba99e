namespace DueCourse.Casework.Access;

using DueCourse.Casework.Timers;

/// <summary>Somebody was given a case, in a role. It stands in the role's home compartment.</summary>
/// <param name="Who">Who, and in what role.</param>
/// <param name="Because">Why.</param>
[Act("assigned-to-case")]
public sealed record AssignedToCase(Actor Who, string Because) : CaseEvent;

/// <summary>Somebody no longer has a role in the case.</summary>
/// <param name="Who">Who, and in what role.</param>
/// <param name="Because">Why.</param>
[Act("assignment-ended")]
public sealed record AssignmentEnded(Actor Who, string Because) : CaseEvent;

/// <summary>Somebody asked to read the compartment in which this stands.</summary>
/// <param name="Reason">What they need it for.</param>
/// <param name="Until">Until when.</param>
[Act("access-requested")]
public sealed record AccessRequested(string Reason, Instant Until) : CaseEvent;

/// <summary>Access was granted. It ends by itself.</summary>
/// <param name="Request">The request.</param>
/// <param name="To">To whom.</param>
/// <param name="ExpiresAt">When it ends; at that instant it is gone.</param>
/// <param name="Because">Why.</param>
[Act("access-granted")]
public sealed record AccessGranted(EntryId Request, Actor To, Instant ExpiresAt, string Because) : CaseEvent, IIrreversible, ITimed
{
    /// <inheritdoc/>
    public bool NeedsTwoPersons(Compartment @in) => AccessTable.NeedsTwoPersons(@in);

    /// <inheritdoc/>
    public bool MayConfirm(ActorRole role, Compartment @in) => AccessTable.MayGrant(@in).Contains(role);

    /// <inheritdoc/>
    public Refusal? StillRight(LiveCase c, Compartment @in, Actor confirming, Instant now) => GrantAccess.Refused(c, Request, To, ExpiresAt, confirming, now);

    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.AccessExpires, ExpiresAt);
}

/// <summary>A request was refused.</summary>
/// <param name="Request">The request.</param>
/// <param name="Because">Why.</param>
[Act("access-refused")]
public sealed record AccessRefused(EntryId Request, string Because) : CaseEvent;

/// <summary>Access was taken back before it ended.</summary>
/// <param name="Grant">The entry that granted it.</param>
/// <param name="Because">Why.</param>
[Act("access-withdrawn")]
public sealed record AccessWithdrawn(EntryId Grant, string Because) : CaseEvent;

/// <summary>A notice that access had ended by itself. The access ended at its instant, not with this.</summary>
/// <param name="Grant">The entry that granted it.</param>
[Act("access-expired")]
public sealed record AccessExpired(EntryId Grant) : CaseEvent;

/// <summary>Somebody declared that they have an interest in the case. From then on they may do nothing in it.</summary>
/// <param name="What">What the interest is.</param>
[Act("conflict-declared")]
public sealed record ConflictDeclared(string What) : CaseEvent;

/// <summary>Somebody with authority found that a declared interest does not stand in the way.</summary>
/// <param name="Conflict">The declaration.</param>
/// <param name="Because">Why.</param>
[Act("conflict-set-aside")]
public sealed record ConflictSetAside(EntryId Conflict, string Because) : CaseEvent;
