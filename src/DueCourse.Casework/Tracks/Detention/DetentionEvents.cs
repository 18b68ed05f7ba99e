namespace DueCourse.Casework.Tracks.Detention;

using DueCourse.Casework.Timers;

/// <summary>The powers to detain. Each detention names exactly one. The words are stored: never change one.</summary>
public enum DetentionPower
{
    /// <summary>Immigration Act 1971, Sch. 2, para. 16.</summary>
    Schedule2Paragraph16,

    /// <summary>Nationality, Immigration and Asylum Act 2002, s. 62.</summary>
    Section62,

    /// <summary>Immigration Act 1971, Sch. 3, para. 2(1).</summary>
    Schedule3Paragraph2A,

    /// <summary>Immigration Act 1971, Sch. 3, para. 2(2).</summary>
    Schedule3Paragraph2B,

    /// <summary>Immigration Act 1971, Sch. 3, para. 2(3).</summary>
    Schedule3Paragraph2C,

    /// <summary>UK Borders Act 2007, s. 36.</summary>
    UkBordersActSection36,
}

/// <summary>Who granted bail.</summary>
public enum BailAuthority
{
    /// <summary>The First-tier Tribunal.</summary>
    Tribunal,

    /// <summary>The Secretary of State.</summary>
    SecretaryOfState,
}

/// <summary>Detention was authorised.</summary>
/// <param name="Power">Under which one power.</param>
/// <param name="Reasons">Why, as given to the person in writing.</param>
/// <param name="AdultsAtRisk">What the look at the person's vulnerability found.</param>
/// <param name="Gatekeeper">Who looked at it before, independently.</param>
/// <param name="ReviewBy">When the first review is due.</param>
[Act("detention-authorised")]
public sealed record DetentionAuthorised(DetentionPower Power, string Reasons, string AdultsAtRisk, string Gatekeeper, Instant ReviewBy) : CaseEvent, ITimed
{
    /// <summary>Where the law sets hours: why removal is to be expected within them, or what the exceptional circumstances are; null: it sets none, or this was not asked.</summary>
    public string? WithinTheHours { get; init; }

    /// <summary>With which parent or carer a child is held; null: with none, or the person is no child.</summary>
    public string? HeldWith { get; init; }

    /// <summary>What has changed since the Tribunal granted bail; null: it granted none that stood, or this was not asked.</summary>
    public string? ChangedSinceBail { get; init; }

    /// <summary>The entry that shows the change; null likewise.</summary>
    public EntryId? ShownBy { get; init; }

    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.DetentionReviewDue, ReviewBy);
}

/// <summary>Detention was reviewed, and goes on.</summary>
/// <param name="Authority">The entry that authorised it.</param>
/// <param name="Reasons">Why it goes on.</param>
/// <param name="NextBy">When the next review is due.</param>
[Act("detention-reviewed")]
public sealed record DetentionReviewed(EntryId Authority, string Reasons, Instant NextBy) : CaseEvent, ITimed
{
    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.DetentionReviewDue, NextBy);
}

/// <summary>A review was due and was not held.</summary>
/// <param name="Authority">The entry that authorised the detention.</param>
[Act("detention-review-missed")]
public sealed record DetentionReviewMissed(EntryId Authority) : CaseEvent;

/// <summary>The law lets the person be held for hours only.</summary>
/// <param name="Authority">The entry that authorised the detention.</param>
/// <param name="For">Why.</param>
/// <param name="Until">The moment at which they have run.</param>
[Act("detention-hours-set")]
public sealed record DetentionHoursSet(EntryId Authority, HoursFor For, Instant Until) : CaseEvent, ITimed
{
    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.DetentionTimeRunsOut, Until);
}

/// <summary>A Minister of the Crown in person authorised a child with a family, or a pregnant woman, to be held for up to seven days.</summary>
/// <param name="Authority">The entry that authorised the detention.</param>
/// <param name="Minister">Which Minister.</param>
/// <param name="Document">The entry by which the Minister's authority was received.</param>
[Act("minister-authorised-longer")]
public sealed record MinisterAuthorisedLonger(EntryId Authority, string Minister, EntryId Document) : CaseEvent;

/// <summary>The time for which the law lets the person be held has run out: what the detention rested on has gone.</summary>
/// <param name="Authority">The entry that authorised it.</param>
[Act("detention-time-ran-out")]
public sealed record DetentionTimeRanOut(EntryId Authority) : CaseEvent;

/// <summary>The person was released.</summary>
/// <param name="Authority">The entry that authorised the detention, or granted the bail that ends.</param>
/// <param name="Because">Why.</param>
[Act("person-released")]
public sealed record PersonReleased(EntryId Authority, string Because) : CaseEvent;

/// <summary>The person asked for bail.</summary>
/// <param name="From">From whom.</param>
/// <param name="On">On which day.</param>
[Act("bail-applied-for")]
public sealed record BailAppliedFor(BailAuthority From, LocalDate On) : CaseEvent;

/// <summary>Bail was granted.</summary>
/// <param name="By">By whom.</param>
/// <param name="Conditions">Under which conditions.</param>
/// <param name="Notice">The notice, in words.</param>
[Act("bail-granted")]
public sealed record BailGranted(BailAuthority By, string Conditions, string Notice) : CaseEvent;

/// <summary>Bail was refused.</summary>
/// <param name="By">By whom.</param>
/// <param name="Reasons">Why, as written.</param>
[Act("bail-refused")]
public sealed record BailRefused(BailAuthority By, string Reasons) : CaseEvent
{
    /// <summary>On which day; null: recorded before this was asked.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether the Tribunal decided at a hearing, or on paper; null: it was not the Tribunal, or this was not asked.</summary>
    public bool? AtHearing { get; init; }

    /// <summary>The entry by which the Tribunal's notice was received; null: it was not the Tribunal, or this was not asked.</summary>
    public EntryId? Document { get; init; }
}

/// <summary>The person was arrested for a breach of bail.</summary>
/// <param name="Grant">The entry that granted it.</param>
/// <param name="Breach">What the breach is said to be.</param>
[Act("arrested-for-breach")]
public sealed record PersonArrestedForBreach(EntryId Grant, string Breach) : CaseEvent;

/// <summary>Whoever granted bail decided on a breach.</summary>
/// <param name="Arrest">The arrest.</param>
/// <param name="BailGoesOn">Whether the person goes on in bail; otherwise they are detained, under a new authority.</param>
/// <param name="Reasons">Why.</param>
[Act("breach-decided")]
public sealed record BreachDecided(EntryId Arrest, bool BailGoesOn, string Reasons) : CaseEvent
{
    /// <summary>The entry by which the Tribunal's decision was received; null: none was named, or this was not asked.</summary>
    public EntryId? Document { get; init; }
}
