namespace DueCourse.Casework.Tracks.VictimContact;

/// <summary>Where contact with one victim stands. Each has their own.</summary>
public abstract record VictimContactState;

/// <summary>The victim was not asked yet.</summary>
public sealed record WishesNotKnown : VictimContactState;

/// <summary>They want to be told, by one channel.</summary>
/// <param name="Channel">The channel that they asked for.</param>
public sealed record WantsToBeTold(string Channel) : VictimContactState;

/// <summary>They do not want to be told. They can change their mind at any time.</summary>
public sealed record DoesNotWantToBeTold : VictimContactState;

/// <summary>The telling is dated.</summary>
/// <param name="Channel">The channel that they asked for.</param>
/// <param name="By">By when they are told.</param>
public sealed record TellingIsDated(string Channel, LocalDate By) : VictimContactState;

/// <summary>They were told.</summary>
/// <param name="Channel">The channel that they asked for.</param>
public sealed record VictimWasTold(string Channel) : VictimContactState;
