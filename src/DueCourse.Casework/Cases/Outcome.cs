namespace DueCourse.Casework.Cases;

/// <summary>What came of a command.</summary>
public abstract record Outcome;

/// <summary>It was done, now or before, and is on disk.</summary>
/// <param name="Recorded">What it recorded; empty when all was so already.</param>
public sealed record Done(IReadOnlyList<Recorded> Recorded) : Outcome;

/// <summary>It was refused; nothing was recorded.</summary>
public sealed record Refused(Refusal Because) : Outcome;

/// <summary>Somebody recorded something first in what the actor had before them. Nothing was recorded; the command can be sent again as it is.</summary>
/// <param name="Since">What was recorded since.</param>
public sealed record Conflict(IReadOnlyList<Recorded> Since) : Outcome;
