namespace DueCourse.Casework.Tracks.Deprivation;

/// <summary>Where the taking away of British citizenship stands.</summary>
public abstract record DeprivationState;

/// <summary>Nobody has decided to take it away.</summary>
public sealed record NotDeprived : DeprivationState;

/// <summary>It was decided; notice is not given. The person is a British citizen.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="On">Its day.</param>
public sealed record DeprivationDecided(EntryId Decision, LocalDate On) : DeprivationState;

/// <summary>Notice was given of the decision, the reasons and the right of appeal. The person is a British citizen.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="On">The day of the notice.</param>
public sealed record DeprivationNotified(EntryId Decision, LocalDate On) : DeprivationState;

/// <summary>Notice was given, and an appeal is open. The person is a British citizen.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="On">The day on which the appeal was lodged, or last decided.</param>
public sealed record NoticeUnderAppeal(EntryId Decision, LocalDate On) : DeprivationState;

/// <summary>
/// The order was made without notice and has effect. No time to appeal runs. It is seen by whoever reads the working papers; the person
/// does not.
/// </summary>
/// <param name="Decision">The decision.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="On">The day of the order.</param>
/// <param name="AppliedOn">When the Secretary of State applied to the Commission; null: nothing is recorded of it.</param>
/// <param name="ContactOn">When the person made contact; null: they have not.</param>
public sealed record DeprivedWithoutNotice(EntryId Decision, DeprivationGround Ground, LocalDate On, LocalDate? AppliedOn, LocalDate? ContactOn) : DeprivationState;

/// <summary>The order was made and has effect; an appeal can still be brought, or nobody has asked whether it can.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="On">The day of the order.</param>
public sealed record Deprived(EntryId Decision, LocalDate On) : DeprivationState;

/// <summary>The order has effect, and an appeal against it is not final: the person may yet have citizenship back.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="OrderOn">The day of the order.</param>
/// <param name="On">The day on which the appeal was lodged, or last decided.</param>
public sealed record DeprivedUnderAppeal(EntryId Decision, LocalDate OrderOn, LocalDate On) : DeprivationState;

/// <summary>The order stands, and no appeal is open.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="OrderOn">The day of the order.</param>
/// <param name="On">Since when it is final.</param>
public sealed record DeprivationFinal(EntryId Decision, LocalDate OrderOn, LocalDate On) : DeprivationState;

/// <summary>An appeal was finally allowed, or the order was given up: the person is a British citizen.</summary>
/// <param name="On">From which day.</param>
public sealed record CitizenshipRestored(LocalDate On) : DeprivationState;

/// <summary>The decision was given up, or an appeal against it finally allowed, before any order. The person never stopped being a British citizen.</summary>
/// <param name="On">From which day.</param>
public sealed record DeprivationGivenUp(LocalDate On) : DeprivationState;
