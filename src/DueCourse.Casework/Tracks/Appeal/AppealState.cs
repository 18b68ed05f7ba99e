namespace DueCourse.Casework.Tracks.Appeal;

/// <summary>Where one appeal stands, from the right to bring it to its end.</summary>
public abstract record AppealState;

/// <summary>Nothing is recorded of it.</summary>
public sealed record NoAppealRecorded : AppealState;

/// <summary>There is no right of appeal: a certificate took it, or the law gives none.</summary>
public sealed record NoRightOfAppeal : AppealState;

/// <summary>The time to bring it runs, or has run out and the Tribunal was not asked yet whether anything came.</summary>
public sealed record AppealWindowOpen : AppealState;

/// <summary>It was lodged in time.</summary>
public sealed record AppealLodged : AppealState;

/// <summary>A late notice came, and a judge decides first whether it is admitted.</summary>
public sealed record LateAppealPending : AppealState;

/// <summary>A judge admitted it, though late.</summary>
public sealed record AppealAdmitted : AppealState;

/// <summary>It was heard, and is not decided.</summary>
public sealed record AppealHeard : AppealState;

/// <summary>It was allowed, and is not final: the Home Office may still go on.</summary>
public sealed record AppealAllowed : AppealState;

/// <summary>It was dismissed, and is not final.</summary>
public sealed record AppealDismissed : AppealState;

/// <summary>The First-tier Tribunal was asked for permission to appeal.</summary>
public sealed record PermissionAskedOfFirstTier : AppealState;

/// <summary>Permission was refused, and the next court can be asked.</summary>
/// <param name="By">Where it was refused.</param>
public sealed record AppealPermissionRefused(PermissionAt By) : AppealState;

/// <summary>The Upper Tribunal was asked for the permission that the First-tier Tribunal refused.</summary>
public sealed record PermissionAskedOfUpperTribunal : AppealState;

/// <summary>The appeal is before the Upper Tribunal.</summary>
public sealed record BeforeUpperTribunal : AppealState;

/// <summary>The Upper Tribunal decided, and its decision is not final.</summary>
public sealed record UpperTribunalDecided : AppealState;

/// <summary>The Upper Tribunal was asked for permission to go to the court above it.</summary>
public sealed record OnwardPermissionAsked : AppealState;

/// <summary>The court above the Upper Tribunal was asked for permission.</summary>
public sealed record CourtOfAppealAsked : AppealState;

/// <summary>The appeal is before that court.</summary>
public sealed record BeforeCourtOfAppeal : AppealState;

/// <summary>That court decided, and permission for the Supreme Court may be asked.</summary>
public sealed record CourtOfAppealDecided : AppealState;

/// <summary>Permission to go to the Supreme Court was asked.</summary>
/// <param name="Of">Of which court.</param>
public sealed record SupremeCourtPermissionAsked(PermissionAt Of) : AppealState;

/// <summary>The appeal is before the Supreme Court.</summary>
public sealed record BeforeSupremeCourt : AppealState;

/// <summary>It was sent back to be decided again.</summary>
/// <param name="To">To which Tribunal.</param>
public sealed record AppealRemitted(RemittedTo To) : AppealState;

/// <summary>It was withdrawn.</summary>
public sealed record AppealWithdrawn : AppealState;

/// <summary>It counts as abandoned, because the person left or was given leave.</summary>
public sealed record AppealAbandoned : AppealState;

/// <summary>It lapsed by a certificate that the Secretary of State signed in person.</summary>
public sealed record AppealLapsed : AppealState;

/// <summary>Nothing more can be asked for in time, by either side.</summary>
/// <param name="WasBrought">It was brought; otherwise the time to bring it ran out.</param>
public sealed record AppealFinal(bool WasBrought) : AppealState;
