namespace DueCourse.Casework.Notices;

/// <summary>The kinds of notices. The words are stored: never change one.</summary>
public enum NoticeKind
{
    /// <summary>The decision that deportation is intended, with time to answer (stage 1).</summary>
    DeportationDecision,

    /// <summary>The request to state every reason and ground (section 120 of the 2002 Act).</summary>
    OneStop,

    /// <summary>A claim is refused, and the refusal can be appealed (stage 2).</summary>
    RefusalWithAppeal,

    /// <summary>A claim is refused, or further submissions are rejected, without a right of appeal (stage 2).</summary>
    RefusalWithoutAppeal,

    /// <summary>A deportation order was made.</summary>
    DeportationOrder,

    /// <summary>A deportation order was revoked.</summary>
    Revocation,

    /// <summary>Removal is intended.</summary>
    IntentionToRemove,

    /// <summary>The day, the destination and the stops of a removal.</summary>
    DepartureDetails,

    /// <summary>The decision to deprive the person of British citizenship.</summary>
    Deprivation,

    /// <summary>Why the person is detained.</summary>
    DetentionReasons,

    /// <summary>Why detention goes on, every month.</summary>
    MonthlyDetentionReport,

    /// <summary>A form with which the person can ask for bail.</summary>
    BailApplicationForm,

    /// <summary>Bail was granted, with its beginning and its conditions.</summary>
    BailGrant,

    /// <summary>Bail was refused.</summary>
    BailRefusal,

    /// <summary>A removal that was noticed will not happen.</summary>
    RemovalCancelled,

    /// <summary>The outcome: no action is taken.</summary>
    NoActionLetter,

    /// <summary>The outcome: the case goes on, with a day on which it is looked at again.</summary>
    ContinuedEngagementLetter,

    /// <summary>The outcome: a claim is granted.</summary>
    ClaimGrantedLetter,

    /// <summary>The outcome: the person has left.</summary>
    DepartureLetter,
}
