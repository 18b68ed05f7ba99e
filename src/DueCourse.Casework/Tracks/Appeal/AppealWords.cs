namespace DueCourse.Casework.Tracks.Appeal;

/// <summary>The decision that is appealed. The words are stored: never change one.</summary>
public enum AppealAgainst
{
    /// <summary>Refusal of a claim for protection.</summary>
    ProtectionRefusal,

    /// <summary>Refusal of a human rights claim.</summary>
    HumanRightsRefusal,

    /// <summary>Revocation of protection status.</summary>
    ProtectionRevocation,

    /// <summary>Deprivation of citizenship.</summary>
    Deprivation,

    /// <summary>A decision on citizens' rights.</summary>
    CitizensRights,

    /// <summary>Another decision.</summary>
    Other,
}

/// <summary>Where an appeal is brought. The words are stored: never change one.</summary>
public enum AppealForum
{
    /// <summary>The First-tier Tribunal.</summary>
    FirstTierTribunal,

    /// <summary>The Special Immigration Appeals Commission.</summary>
    Commission,
}

/// <summary>How the decision reached the person, which says from when the time runs. The words are stored: never change one.</summary>
public enum DecisionReached
{
    /// <summary>It was sent to the person in the United Kingdom.</summary>
    SentHere,

    /// <summary>It was received abroad.</summary>
    ReceivedAbroad,

    /// <summary>It was posted abroad.</summary>
    PostedAbroad,

    /// <summary>It was served, and the appeal lies to the Commission.</summary>
    ServedForCommission,
}

/// <summary>The certificate that stands on the claim, as the notice says. The words are stored: never change one.</summary>
public enum AppealCertificate
{
    /// <summary>None.</summary>
    None,

    /// <summary>Section 94(7): a safe third country.</summary>
    Section94Point7,

    /// <summary>Section 94B: removal before the appeal ends.</summary>
    Section94B,
}

/// <summary>Which side. The words are stored: never change one.</summary>
public enum AppealSide
{
    /// <summary>The person.</summary>
    Person,

    /// <summary>The Home Office.</summary>
    HomeOffice,
}

/// <summary>Where permission is asked. The words are stored: never change one.</summary>
public enum PermissionAt
{
    /// <summary>Of the First-tier Tribunal, to go to the Upper Tribunal.</summary>
    FirstTier,

    /// <summary>Of the Upper Tribunal, after the First-tier Tribunal refused.</summary>
    UpperTribunal,

    /// <summary>Of the Upper Tribunal, to go to the court above it.</summary>
    UpperTribunalOnward,

    /// <summary>Of that court.</summary>
    CourtOfAppeal,

    /// <summary>Of that court, to go to the Supreme Court.</summary>
    CourtOfAppealOnward,

    /// <summary>Of the Supreme Court.</summary>
    SupremeCourt,
}

/// <summary>The answer to an application for permission. The words are stored: never change one.</summary>
public enum PermissionAnswer
{
    /// <summary>Granted.</summary>
    Granted,

    /// <summary>Granted on some grounds.</summary>
    GrantedInPart,

    /// <summary>Refused.</summary>
    Refused,

    /// <summary>Not admitted, because it was late.</summary>
    NotAdmitted,
}

/// <summary>What a tribunal or court decided. The words are stored: never change one.</summary>
public enum AppealOutcome
{
    /// <summary>The person's appeal succeeds.</summary>
    Allowed,

    /// <summary>The person's appeal fails.</summary>
    Dismissed,

    /// <summary>It is sent back to be decided again.</summary>
    Remitted,
}

/// <summary>Where an appeal was sent back to. The words are stored: never change one.</summary>
public enum RemittedTo
{
    /// <summary>The First-tier Tribunal.</summary>
    FirstTier,

    /// <summary>The Upper Tribunal.</summary>
    UpperTribunal,
}

/// <summary>A step between notice and decision, from which a time to answer may run. The words are stored: never change one.</summary>
public enum AppealPaper
{
    /// <summary>The Tribunal sent the appeal to the Home Office.</summary>
    SentToHomeOffice,

    /// <summary>The Home Office gave its bundle.</summary>
    HomeOfficeBundle,

    /// <summary>The person's skeleton argument was served.</summary>
    SkeletonServed,

    /// <summary>The Home Office gave its review of the skeleton argument.</summary>
    HomeOfficeReview,

    /// <summary>The Home Office gave its response to an appeal in the Upper Tribunal.</summary>
    ResponseGiven,
}

/// <summary>Why an appeal counts as abandoned. The words are stored: never change one.</summary>
public enum AbandonedBy
{
    /// <summary>The person left the United Kingdom (section 92(8)).</summary>
    Departure,

    /// <summary>Leave was granted (section 104(4A)).</summary>
    GrantOfLeave,
}

/// <summary>How a tribunal's decision was sent, and where it found the person: lengths of time depend on both.</summary>
/// <param name="On">The day on which it was sent.</param>
/// <param name="How">How; null: not known.</param>
/// <param name="PersonIsHere">Whether the person was in the United Kingdom; null: not known.</param>
/// <param name="PersonIsDetained">Whether in immigration detention; null: not known.</param>
public sealed record Sending(LocalDate On, WayOfSending? How, bool? PersonIsHere, bool? PersonIsDetained);

/// <summary>The ways of sending. The words are stored: never change one.</summary>
public enum WayOfSending
{
    /// <summary>By post.</summary>
    Post,

    /// <summary>Electronically.</summary>
    Electronically,

    /// <summary>By hand.</summary>
    ByHand,
}
