namespace DueCourse.Casework.Tracks.Detention;

/// <summary>Whether the state holds the person, and on what.</summary>
public abstract record DetentionState;

/// <summary>The state does not hold the person under immigration powers.</summary>
public sealed record NotDetained : DetentionState;

/// <summary>The person is held.</summary>
/// <param name="Authority">The entry that authorised it.</param>
/// <param name="Power">Under which one power.</param>
/// <param name="Since">Since when.</param>
/// <param name="NextReview">When the next review is due.</param>
/// <param name="Reviews">How many were held.</param>
public sealed record Detained(EntryId Authority, DetentionPower Power, Instant Since, Instant NextReview, int Reviews) : DetentionState;

/// <summary>A review was not held in time: the lawfulness of the detention is in question, and it is reviewed or ended the same day.</summary>
/// <param name="Authority">The entry that authorised it.</param>
/// <param name="Power">Under which one power.</param>
/// <param name="Since">Since when.</param>
/// <param name="WasDue">When the review was due.</param>
/// <param name="Reviews">How many were held.</param>
public sealed record ReviewMissed(EntryId Authority, DetentionPower Power, Instant Since, Instant WasDue, int Reviews) : DetentionState;

/// <summary>The hours for which the law lets the person be held have run: nothing carries the detention any more, and they have to be released.</summary>
/// <param name="Authority">The entry that authorised it.</param>
/// <param name="At">When it was recorded.</param>
public sealed record TimeRanOut(EntryId Authority, Instant At) : DetentionState;

/// <summary>The person is on immigration bail.</summary>
/// <param name="Grant">The entry that granted it.</param>
/// <param name="By">Who granted it.</param>
/// <param name="Since">Since when.</param>
public sealed record OnBail(EntryId Grant, BailAuthority By, Instant Since) : DetentionState;

/// <summary>The person was arrested for a breach of bail, and is brought before whoever decides it.</summary>
/// <param name="Arrest">The entry that recorded the arrest.</param>
/// <param name="Grant">The entry that granted the bail.</param>
/// <param name="By">Who granted it.</param>
/// <param name="At">When.</param>
public sealed record ArrestedForBreach(EntryId Arrest, EntryId Grant, BailAuthority By, Instant At) : DetentionState;
