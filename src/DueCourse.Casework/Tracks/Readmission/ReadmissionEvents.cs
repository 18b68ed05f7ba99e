namespace DueCourse.Casework.Tracks.Readmission;

using DueCourse.Casework.Timers;

/// <summary>A request to take the person back was drafted.</summary>
/// <param name="Country">To which country.</param>
/// <param name="On">The day.</param>
/// <param name="Text">What it says.</param>
[Act("readmission-drafted")]
public sealed record ReadmissionDrafted(string Country, LocalDate On, string Text) : CaseEvent
{
    /// <summary>The documents that are to go with it; null: none.</summary>
    public IReadOnlyList<EntryId>? Enclosed { get; init; }
}

/// <summary>Somebody who sees the whole case, and did not write it, cleared a draft for sending. The whole case is asked again when it is sent.</summary>
/// <param name="Request">The draft.</param>
/// <param name="Until">Until when the clearance holds.</param>
[Act("readmission-cleared")]
public sealed record ReadmissionCleared(EntryId Request, Instant Until) : CaseEvent;

/// <summary>The request was sent.</summary>
/// <param name="Request">The draft.</param>
/// <param name="Message">The message.</param>
[Act("readmission-sent")]
public sealed record ReadmissionSent(EntryId Request, EntryId Message) : CaseEvent;

/// <summary>The receipt of the request is proven.</summary>
/// <param name="Request">The draft.</param>
/// <param name="On">The day of receipt.</param>
/// <param name="Confirmed">The other side confirmed it; otherwise its delivery is proven.</param>
/// <param name="How">How it is proven.</param>
/// <param name="Clock">The time that runs from it.</param>
[Act("readmission-receipt-proven")]
public sealed record ReadmissionReceiptProven(EntryId Request, LocalDate On, bool Confirmed, string How, AnswerClock Clock) : CaseEvent, ITimed
{
    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.DestinationAnswerDue, Clock.NextAt);
}

/// <summary>The destination acknowledged the request as complete.</summary>
/// <param name="Request">The draft.</param>
/// <param name="On">The day.</param>
[Act("readmission-acknowledged")]
public sealed record ReadmissionAcknowledged(EntryId Request, LocalDate On) : CaseEvent;

/// <summary>The destination asked for something. The time for its answer runs on.</summary>
/// <param name="Request">The draft.</param>
/// <param name="On">The day.</param>
/// <param name="Interview">It asked for an interview; otherwise for information.</param>
/// <param name="What">What it asked for.</param>
[Act("readmission-question-asked")]
public sealed record ReadmissionQuestionAsked(EntryId Request, LocalDate On, bool Interview, string What) : CaseEvent;

/// <summary>What the destination asked for was given.</summary>
/// <param name="Request">The draft.</param>
/// <param name="Message">The message that gave it, or that fixed the interview.</param>
[Act("readmission-question-answered")]
public sealed record ReadmissionQuestionAnswered(EntryId Request, EntryId Message) : CaseEvent;

/// <summary>The destination has more time, asked for with reasons in time.</summary>
/// <param name="Request">The draft.</param>
/// <param name="On">The day on which it asked.</param>
/// <param name="Reasons">Its reasons.</param>
/// <param name="Clock">The time that runs now.</param>
[Act("readmission-time-extended")]
public sealed record ReadmissionTimeExtended(EntryId Request, LocalDate On, string Reasons, AnswerClock Clock) : CaseEvent, ITimed
{
    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.DestinationAnswerDue, Clock.NextAt);
}

/// <summary>Part of the time for the answer has passed, or it is overdue and chased.</summary>
/// <param name="Request">The draft.</param>
/// <param name="Clock">The time that runs on.</param>
[Act("readmission-answer-chased")]
public sealed record ReadmissionAnswerChased(EntryId Request, AnswerClock Clock) : CaseEvent, ITimed
{
    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.DestinationAnswerDue, Clock.NextAt);
}

/// <summary>The answer is chased for the last time by the clock. What is done from then on is for people.</summary>
/// <param name="Request">The draft.</param>
[Act("readmission-answer-chased-last")]
public sealed record ReadmissionAnswerChasedLast(EntryId Request) : CaseEvent;

/// <summary>The time for the answer has passed. That accepts nothing.</summary>
/// <param name="Request">The draft.</param>
/// <param name="Clock">When it is chased next.</param>
[Act("readmission-answer-overdue")]
public sealed record ReadmissionAnswerOverdue(EntryId Request, AnswerClock Clock) : CaseEvent, ITimed
{
    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.DestinationAnswerDue, Clock.NextAt);
}

/// <summary>The destination accepted the request.</summary>
/// <param name="Request">The draft.</param>
/// <param name="On">The day of its decision.</param>
/// <param name="Decision">Its signed decision, as received.</param>
/// <param name="LapsesOn">The last day on which the acceptance holds; null: no day is set.</param>
[Act("readmission-accepted")]
public sealed record ReadmissionAccepted(EntryId Request, LocalDate On, EntryId Decision, LocalDate? LapsesOn) : CaseEvent;

/// <summary>The destination refused the request.</summary>
/// <param name="Request">The draft.</param>
/// <param name="On">The day of its decision.</param>
/// <param name="Decision">Its decision, as received.</param>
/// <param name="Reasons">Its reasons.</param>
[Act("readmission-refused")]
public sealed record ReadmissionRefused(EntryId Request, LocalDate On, EntryId Decision, string Reasons) : CaseEvent;

/// <summary>A legal adviser says that the instrument makes of this silence an acceptance.</summary>
/// <param name="Request">The draft.</param>
/// <param name="Clause">The clause, and how each of its conditions is met.</param>
[Act("readmission-silence-signed-off")]
public sealed record ReadmissionSilenceSignedOff(EntryId Request, string Clause) : CaseEvent;

/// <summary>The request is deemed accepted by silence. It is a position in law, and no sign that the border will open.</summary>
/// <param name="Request">The draft.</param>
/// <param name="SignedOff">The adviser's sign-off.</param>
/// <param name="LapsesOn">The last day for a transfer; null: no day is set.</param>
[Act("readmission-deemed-accepted")]
public sealed record ReadmissionDeemedAccepted(EntryId Request, EntryId SignedOff, LocalDate? LapsesOn) : CaseEvent;

/// <summary>The day is set after which an acceptance no longer holds.</summary>
/// <param name="Request">The draft.</param>
/// <param name="At">The moment.</param>
[Act("readmission-lapse-set")]
public sealed record ReadmissionLapseSet(EntryId Request, Instant At) : CaseEvent, ITimed
{
    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.AcceptanceLapses, At);
}

/// <summary>The acceptance lapsed: no transfer followed in its time.</summary>
/// <param name="Request">The draft.</param>
[Act("readmission-lapsed")]
public sealed record ReadmissionLapsed(EntryId Request) : CaseEvent;

/// <summary>The request was withdrawn. Why is not said here.</summary>
/// <param name="Request">The draft.</param>
[Act("readmission-withdrawn")]
public sealed record ReadmissionWithdrawn(EntryId Request) : CaseEvent;

/// <summary>The request was suspended. Why is not said here.</summary>
/// <param name="Request">The draft.</param>
[Act("readmission-suspended")]
public sealed record ReadmissionSuspended(EntryId Request) : CaseEvent;
