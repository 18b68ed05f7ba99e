namespace DueCourse.Casework.Timers;

/// <summary>What a timer is for. The words are stored: never change one.</summary>
public enum TimerKind
{
    /// <summary>Access that was granted has ended.</summary>
    AccessExpires,

    /// <summary>A proposal that nobody confirmed has lapsed.</summary>
    ProposalLapses,

    /// <summary>A legal hold is to be looked at again.</summary>
    HoldReview,

    /// <summary>The day has come on which the case is to be disposed of.</summary>
    DisposalDue,

    /// <summary>A party that was told to stop has not said that it heard.</summary>
    AcknowledgementDue,

    /// <summary>A review of detention is due.</summary>
    DetentionReviewDue,

    /// <summary>Cover during an absence has ended.</summary>
    CoverEnds,

    /// <summary>The time for another state's answer comes to its next step.</summary>
    DestinationAnswerDue,

    /// <summary>The time of another state's acceptance has passed.</summary>
    AcceptanceLapses,

    /// <summary>A travel document comes nearer to its last day, or passes it.</summary>
    TravelDocumentRunsOut,

    /// <summary>The day has come on which the case is to be looked at again.</summary>
    CaseReviewDue,

    /// <summary>The hours for which the law lets somebody be held have run.</summary>
    DetentionTimeRunsOut,
}

/// <summary>An event that sets a timer about itself. The timer is recorded beside it, in its compartment.</summary>
public interface ITimed
{
    /// <summary>What for, and when it is due.</summary>
    (TimerKind Kind, Instant DueAt) Timer();
}

/// <summary>A timer was set. Its id is the entry that set it.</summary>
/// <param name="Kind">What for.</param>
/// <param name="DueAt">When it is due.</param>
/// <param name="About">The entry that it is about, in the same compartment.</param>
[Act("timer-set")]
public sealed record TimerSet(TimerKind Kind, Instant DueAt, EntryId About) : CaseEvent;

/// <summary>A timer will not fire.</summary>
/// <param name="Timer">The timer.</param>
/// <param name="Because">Why.</param>
[Act("timer-cancelled")]
public sealed record TimerCancelled(EntryId Timer, string Because) : CaseEvent;

/// <summary>A timer fired. What it did stands beside this; nothing, where what it was about had settled itself.</summary>
/// <param name="Timer">The timer.</param>
[Act("timer-fired")]
public sealed record TimerFired(EntryId Timer) : CaseEvent;
