namespace DueCourse.Casework.Tracks.Protection;

/// <summary>Where one claim for protection, or one set of further submissions, stands.</summary>
public abstract record ProtectionState;

/// <summary>No such claim is on file.</summary>
public sealed record NothingClaimed : ProtectionState;

/// <summary>A claim is undecided. Nobody is removed meanwhile (Nationality, Immigration and Asylum Act 2002, s. 77).</summary>
/// <param name="Since">Since when.</param>
public sealed record ProtectionUndecided(LocalDate? Since) : ProtectionState;

/// <summary>It was decided, and the person has not been told: it is pending until notice is given (s. 77(2)).</summary>
/// <param name="Outcome">What was decided.</param>
/// <param name="On">The day of the decision.</param>
public sealed record ProtectionDecided(ClaimOutcome Outcome, LocalDate On) : ProtectionState;

/// <summary>It was granted.</summary>
/// <param name="Since">Since when the person knows.</param>
public sealed record ProtectionGranted(LocalDate? Since) : ProtectionState;

/// <summary>It was refused. An appeal may follow.</summary>
/// <param name="Since">Since when the person knows.</param>
public sealed record ProtectionRefused(LocalDate? Since) : ProtectionState;

/// <summary>It was declared inadmissible. Whether that is a decision on the claim is in doubt, so it bars removal for the person.</summary>
/// <param name="Since">Since when the person knows.</param>
public sealed record ProtectionInadmissible(LocalDate? Since) : ProtectionState;

/// <summary>The person took it back.</summary>
/// <param name="Since">Since when.</param>
public sealed record ProtectionWithdrawn(LocalDate? Since) : ProtectionState;

/// <summary>It is treated as withdrawn, and the person was told.</summary>
/// <param name="Since">Since when the person knows.</param>
public sealed record ProtectionTreatedAsWithdrawn(LocalDate? Since) : ProtectionState;

/// <summary>Further submissions are unanswered. Nobody is removed meanwhile (Immigration Rules, para. 353A).</summary>
/// <param name="Since">Since when.</param>
public sealed record SubmissionsUnanswered(LocalDate? Since) : ProtectionState;

/// <summary>They were considered, and are no fresh claim.</summary>
/// <param name="Since">Since when.</param>
public sealed record SubmissionsRejected(LocalDate? Since) : ProtectionState;

/// <summary>They are a fresh claim, which goes its own course.</summary>
/// <param name="Since">Since when.</param>
public sealed record SubmissionsAreAFreshClaim(LocalDate? Since) : ProtectionState;

/// <summary>The person took them back.</summary>
/// <param name="Since">Since when.</param>
public sealed record SubmissionsWithdrawn(LocalDate? Since) : ProtectionState;
