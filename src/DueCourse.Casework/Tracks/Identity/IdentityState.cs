namespace DueCourse.Casework.Tracks.Identity;

/// <summary>Where the question stands whether the person is a national of one country. Each country has its own.</summary>
public abstract record IdentityState;

/// <summary>V0: nothing was recorded of this country.</summary>
public sealed record NationalityNotAsked : IdentityState;

/// <summary>V1: the person gave their own account.</summary>
/// <param name="On">The day.</param>
public sealed record NationalityAsserted(LocalDate On) : IdentityState;

/// <summary>V2: evidence is gathered.</summary>
/// <param name="Since">The day from which.</param>
public sealed record GatheringEvidence(LocalDate Since) : IdentityState;

/// <summary>V3: nothing may go to the country. It is known only to whoever may read all that bars it.</summary>
/// <param name="Before">The state in which it was found.</param>
public sealed record ContactIsBarred(IdentityState Before) : IdentityState;

/// <summary>V4: the question to the country is ready.</summary>
/// <param name="On">The day.</param>
public sealed record ReadyToAsk(LocalDate On) : IdentityState;

/// <summary>V5: the country has the question.</summary>
/// <param name="Since">The day on which it received it.</param>
public sealed record WithTheCountry(LocalDate Since) : IdentityState;

/// <summary>V6: the country confirmed it.</summary>
/// <param name="On">The day of its decision.</param>
/// <param name="Decision">The document that says so.</param>
public sealed record NationalityIsConfirmed(LocalDate On, EntryId Decision) : IdentityState;

/// <summary>V7: the country says that the person is not its national.</summary>
/// <param name="On">The day of its decision.</param>
public sealed record NationalityIsDenied(LocalDate On) : IdentityState;

/// <summary>V7n: the country has no record, which is not a denial.</summary>
/// <param name="On">The day of its answer.</param>
public sealed record NoRecordExists(LocalDate On) : IdentityState;

/// <summary>V8: new evidence puts it in dispute.</summary>
/// <param name="On">The day.</param>
public sealed record NationalityInDispute(LocalDate On) : IdentityState;

/// <summary>V9: it was left undetermined and referred as possible statelessness.</summary>
/// <param name="On">The day.</param>
public sealed record NationalityUndetermined(LocalDate On) : IdentityState;

/// <summary>V10: what was confirmed is undermined. It supports nothing until the country has answered anew.</summary>
/// <param name="On">The day.</param>
public sealed record ConfirmationUndermined(LocalDate On) : IdentityState;
