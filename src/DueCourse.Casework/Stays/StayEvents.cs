namespace DueCourse.Casework.Stays;

using DueCourse.Casework.Timers;

/// <summary>What stops removal. The words are stored: never change one.</summary>
public enum StayKind
{
    /// <summary>An injunction.</summary>
    Injunction,

    /// <summary>A stay.</summary>
    Stay,

    /// <summary>An undertaking given to a court.</summary>
    Undertaking,

    /// <summary>An interim measure indicated by the European Court of Human Rights under Rule 39.</summary>
    Rule39,
}

/// <summary>
/// An order that stops removal was communicated. It binds from that moment, by whatever means it came, and whatever anyone thinks of
/// its validity: R (Majera) v Secretary of State for the Home Department [2021] UKSC 46.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Court">By which court, or to which it was given.</param>
/// <param name="ToldBy">Who communicated it, in words.</param>
/// <param name="How">By what means: <c>telephone</c>.</param>
/// <param name="CommunicatedAt">When.</param>
/// <param name="Says">What it forbids, as it was told.</param>
[Act("stay-recorded")]
public sealed record StayRecorded(StayKind Kind, string Court, string ToldBy, string How, Instant CommunicatedAt, string Says) : CaseEvent;

/// <summary>Who has to be told of a stay, and has to say that they were. The words are stored: never change one.</summary>
public enum StopParty
{
    /// <summary>Whoever books journeys.</summary>
    TravelDesk,

    /// <summary>Whoever escorts the person.</summary>
    Escort,

    /// <summary>Wherever the person is held, or would be collected.</summary>
    PlaceOfDetention,

    /// <summary>The senior officer on duty.</summary>
    SeniorOfficer,

    /// <summary>The legal adviser on duty.</summary>
    LegalAdviser,
}

/// <summary>A party was told to stop. It has a quarter of an hour to say that it heard.</summary>
/// <param name="Stay">The stay; null: it stands where those who are told may not look.</param>
/// <param name="To">The party.</param>
/// <param name="AnswerBy">By when it has to answer.</param>
[Act("stop-order-sent")]
public sealed record StopOrderSent(EntryId? Stay, StopParty To, Instant AnswerBy) : CaseEvent, ITimed
{
    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.AcknowledgementDue, AnswerBy);
}

/// <summary>A party said that it heard, and has stopped.</summary>
/// <param name="StopOrder">What it was sent.</param>
/// <param name="AnsweredBy">Who answered, in words.</param>
[Act("stop-order-acknowledged")]
public sealed record StopOrderAcknowledged(EntryId StopOrder, string AnsweredBy) : CaseEvent;

/// <summary>A party did not answer in time. Somebody has to reach it now; the next quarter of an hour runs.</summary>
/// <param name="StopOrder">What it was sent.</param>
/// <param name="Times">How many times it was not answered.</param>
/// <param name="AnswerBy">By when it has to answer now.</param>
[Act("stop-order-escalated")]
public sealed record StopOrderEscalated(EntryId StopOrder, int Times, Instant AnswerBy) : CaseEvent, ITimed
{
    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.AcknowledgementDue, AnswerBy);
}

/// <summary>A stay has ended: by the court's own order or by its own terms, with the document on file.</summary>
/// <param name="Stay">The stay.</param>
/// <param name="Document">The entry by which the court's document was received.</param>
/// <param name="On">The first day on which it no longer binds.</param>
[Act("stay-ended")]
public sealed record StayEnded(EntryId Stay, EntryId Document, LocalDate On) : CaseEvent;
