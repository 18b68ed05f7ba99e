namespace DueCourse.Casework.Tracks.JudicialReview;

/// <summary>Where one claim for judicial review stands.</summary>
public abstract record ClaimState;

/// <summary>Nothing is recorded of it.</summary>
public sealed record NoClaim : ClaimState;

/// <summary>A letter before claim came. It stops nothing by law.</summary>
public sealed record LetterBeforeClaimReceived : ClaimState;

/// <summary>The claim is lodged.</summary>
public sealed record ClaimLodged : ClaimState;

/// <summary>A judge was asked urgently to stop removal. The claim goes on beneath.</summary>
/// <param name="Beneath">Where the claim itself stands.</param>
public sealed record UrgentApplicationMade(ClaimState Beneath) : ClaimState;

/// <summary>A court's order forbids removal. Only the court ends it; the claim goes on beneath.</summary>
/// <param name="Stays">The orders that bind, as they are on record among the stays.</param>
/// <param name="Beneath">Where the claim itself stands.</param>
public sealed record RemovalEnjoined(IReadOnlyList<EntryId> Stays, ClaimState Beneath) : ClaimState;

/// <summary>Permission was refused on the papers, and can be asked again at a hearing.</summary>
public sealed record ClaimPermissionRefused : ClaimState;

/// <summary>Permission was refused at a hearing, and an appeal may follow.</summary>
public sealed record ClaimRefusedAtHearing : ClaimState;

/// <summary>The claim was found totally without merit: it cannot be renewed, and an appeal may follow.</summary>
public sealed record ClaimWithoutMerit : ClaimState;

/// <summary>Permission is asked again at a hearing.</summary>
public sealed record ClaimRenewed : ClaimState;

/// <summary>Permission was granted.</summary>
public sealed record ClaimPermissionGranted : ClaimState;

/// <summary>The hearing of the claim is fixed, or was held.</summary>
public sealed record ClaimAtHearing : ClaimState;

/// <summary>The claim was dismissed, and an appeal may follow.</summary>
public sealed record ClaimDismissed : ClaimState;

/// <summary>The claim was allowed, and an appeal may follow.</summary>
public sealed record ClaimAllowed : ClaimState;

/// <summary>Permission to appeal is asked, or the appeal is undecided.</summary>
public sealed record ClaimOnAppeal : ClaimState;

/// <summary>The claim is over.</summary>
public sealed record ClaimFinal : ClaimState;
