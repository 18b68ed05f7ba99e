namespace DueCourse.Casework.Tracks.Trafficking;

/// <summary>How far the competent authority has got in deciding whether the person is a victim of trafficking or slavery.</summary>
public abstract record TraffickingState;

/// <summary>No referral is on file.</summary>
public sealed record NotReferred : TraffickingState;

/// <summary>The person was referred, and the first decision is awaited.</summary>
/// <param name="Since">Since when.</param>
public sealed record AwaitingReasonableGrounds(LocalDate Since) : TraffickingState;

/// <summary>The first decision was negative. It may be looked at again.</summary>
/// <param name="Since">Since when.</param>
public sealed record NoReasonableGrounds(LocalDate Since) : TraffickingState;

/// <summary>
/// The first decision was positive. Nobody is removed or required to leave until the later of the second decision and the thirtieth
/// day, the day of the first being day one (Nationality and Borders Act 2022, s. 61): the law's own clock says when that is over.
/// </summary>
/// <param name="Since">Since when.</param>
public sealed record InRecovery(LocalDate Since) : TraffickingState;

/// <summary>The second decision was positive: the person is a victim.</summary>
/// <param name="Since">Since when.</param>
public sealed record FoundAVictim(LocalDate Since) : TraffickingState;

/// <summary>The second decision was negative.</summary>
/// <param name="Since">Since when.</param>
public sealed record NotFoundAVictim(LocalDate Since) : TraffickingState;

/// <summary>The authority decided that the person is disqualified from protection (s. 63). A request for that is not a decision.</summary>
/// <param name="Since">Since when.</param>
/// <param name="Before">Where the course stood before.</param>
public sealed record Disqualified(LocalDate Since, TraffickingState Before) : TraffickingState;

/// <summary>It was decided whether the victim has leave to remain (s. 65).</summary>
/// <param name="Since">Since when.</param>
public sealed record VictimLeaveDecided(LocalDate Since) : TraffickingState;
