namespace DueCourse.Casework.Tracks.Trafficking;

/// <summary>The person was referred to the competent authority.</summary>
/// <param name="On">The day.</param>
/// <param name="ReferredBy">By which first responder, in words.</param>
/// <param name="Because">What pointed to it.</param>
[Act("referred-as-a-victim")]
public sealed record ReferredAsAVictim(LocalDate On, string ReferredBy, string Because) : CaseEvent;

/// <summary>The first decision: whether there are reasonable grounds to believe that the person is a victim.</summary>
/// <param name="IsPositive">Whether there are.</param>
/// <param name="On">The day.</param>
/// <param name="ToldBy">Who told of it, in words.</param>
/// <param name="Document">The entry by which the authority's paper was received.</param>
[Act("reasonable-grounds-decided")]
public sealed record ReasonableGroundsDecided(bool IsPositive, LocalDate On, string ToldBy, EntryId Document) : CaseEvent;

/// <summary>Whether a further recovery period applies. The words are stored: never change one.</summary>
public enum FurtherPeriod
{
    /// <summary>Not decided.</summary>
    NotDecided,

    /// <summary>It applies.</summary>
    Applies,

    /// <summary>It does not.</summary>
    DoesNotApply,
}

/// <summary>A further first decision, on things done wholly before the first (s. 62).</summary>
/// <param name="IsPositive">Whether there are reasonable grounds.</param>
/// <param name="Period">Whether the authority found a further period appropriate.</param>
/// <param name="On">The day.</param>
/// <param name="ToldBy">Who told of it, in words.</param>
/// <param name="Document">The entry by which the authority's paper was received.</param>
[Act("further-reasonable-grounds-decided")]
public sealed record FurtherReasonableGroundsDecided(bool IsPositive, FurtherPeriod Period, LocalDate On, string ToldBy, EntryId Document) : CaseEvent;

/// <summary>The second decision: whether the person is a victim, on the balance of probabilities.</summary>
/// <param name="IsPositive">Whether they are.</param>
/// <param name="On">The day.</param>
/// <param name="ToldBy">Who told of it, in words.</param>
/// <param name="Document">The entry by which the authority's paper was received.</param>
[Act("conclusive-grounds-decided")]
public sealed record ConclusiveGroundsDecided(bool IsPositive, LocalDate On, string ToldBy, EntryId Document) : CaseEvent;

/// <summary>The authority was asked to disqualify the person. That decides nothing.</summary>
/// <param name="On">The day.</param>
/// <param name="Because">Why.</param>
[Act("disqualification-requested")]
public sealed record DisqualificationRequested(LocalDate On, string Because) : CaseEvent;

/// <summary>What the authority decided on disqualification. The words are stored: never change one.</summary>
public enum DisqualificationAnswer
{
    /// <summary>Disqualified, as a threat to public order.</summary>
    PublicOrder,

    /// <summary>Disqualified, as having claimed in bad faith.</summary>
    BadFaith,

    /// <summary>Not disqualified, or no longer.</summary>
    NotDisqualified,
}

/// <summary>The authority decided on disqualification.</summary>
/// <param name="Answer">What.</param>
/// <param name="On">The day.</param>
/// <param name="ToldBy">Who told of it, in words.</param>
/// <param name="Document">The entry by which the authority's paper was received.</param>
[Act("disqualification-decided")]
public sealed record DisqualificationDecided(DisqualificationAnswer Answer, LocalDate On, string ToldBy, EntryId Document) : CaseEvent;

/// <summary>Whether a victim has leave to remain. The words are stored: never change one.</summary>
public enum VictimLeave
{
    /// <summary>Leave is necessary, and granted.</summary>
    Necessary,

    /// <summary>It is not necessary.</summary>
    NotNecessary,

    /// <summary>It is refused, for public order or bad faith.</summary>
    RefusedForPublicOrder,
}

/// <summary>It was decided whether a victim has leave to remain (s. 65).</summary>
/// <param name="Leave">What was decided.</param>
/// <param name="On">The day.</param>
/// <param name="Because">Why.</param>
[Act("victim-leave-decided")]
public sealed record VictimLeaveWasDecided(VictimLeave Leave, LocalDate On, string Because) : CaseEvent;
