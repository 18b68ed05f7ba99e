namespace DueCourse.Casework.Tracks.JudicialReview;

/// <summary>What a claim challenges. The words are stored: never change one.</summary>
public enum ClaimChallenges
{
    /// <summary>Removal, its day or its destination.</summary>
    Removal,

    /// <summary>A decision on a claim for protection or on human rights: a certificate, a refusal to look at further submissions.</summary>
    ProtectionOrHumanRights,

    /// <summary>Detention.</summary>
    Detention,

    /// <summary>A decision on citizenship.</summary>
    Citizenship,

    /// <summary>A refusal of permission to appeal by the Upper Tribunal.</summary>
    UpperTribunalRefusal,

    /// <summary>Another decision.</summary>
    Other,
}

/// <summary>Before which court. The words are stored: never change one.</summary>
public enum ClaimForum
{
    /// <summary>The Upper Tribunal.</summary>
    UpperTribunal,

    /// <summary>The High Court of England and Wales.</summary>
    HighCourt,

    /// <summary>The Court of Session.</summary>
    CourtOfSession,

    /// <summary>The High Court of Northern Ireland.</summary>
    NorthernIrelandHighCourt,
}

/// <summary>What was decided on permission. The words are stored: never change one.</summary>
public enum ClaimAnswer
{
    /// <summary>Granted.</summary>
    Granted,

    /// <summary>Refused.</summary>
    Refused,

    /// <summary>Refused, and recorded as totally without merit.</summary>
    WithoutMerit,
}

/// <summary>A paper of a claim. The words are stored: never change one.</summary>
public enum ClaimPaper
{
    /// <summary>The applicant gave the Home Office its copy.</summary>
    CopyProvided,

    /// <summary>The Home Office acknowledged service.</summary>
    Acknowledged,

    /// <summary>The Home Office gave detailed grounds.</summary>
    DetailedGrounds,

    /// <summary>The Home Office answered the letter before claim.</summary>
    LetterAnswered,
}

/// <summary>How a claim ended. The words are stored: never change one.</summary>
public enum ClaimEnd
{
    /// <summary>It was withdrawn.</summary>
    Withdrawn,

    /// <summary>By an order that both sides agreed to.</summary>
    Consent,

    /// <summary>By a court's decision from which nothing leads further.</summary>
    Decided,
}

/// <summary>An event of one claim.</summary>
public interface IOfClaim
{
    /// <summary>The claim: the entry that put it on the file.</summary>
    EntryId Claim { get; }
}

/// <summary>A letter before claim came.</summary>
/// <param name="Claim">The claim that it announces.</param>
/// <param name="Challenges">What it challenges.</param>
/// <param name="Forum">Before which court the claim would come.</param>
/// <param name="On">The day of it.</param>
/// <param name="AnswerBy">By when an answer is expected; null: it cannot be fixed.</param>
[Act("letter-before-claim-received")]
public sealed record LetterBeforeClaimCame(EntryId Claim, ClaimChallenges Challenges, ClaimForum Forum, LocalDate On, LocalDate? AnswerBy) : CaseEvent, IOfClaim;

/// <summary>A claim was lodged.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Challenges">What it challenges.</param>
/// <param name="Forum">Before which court.</param>
/// <param name="ChallengesRemoval">It challenges removal, as the claim form says.</param>
/// <param name="On">The day of lodging.</param>
/// <param name="ToldBy">Who says so.</param>
[Act("claim-lodged")]
public sealed record ClaimWasLodged(EntryId Claim, ClaimChallenges Challenges, ClaimForum Forum, bool ChallengesRemoval, LocalDate On, string ToldBy) : CaseEvent, IOfClaim;

/// <summary>A legal adviser reviewed whether a claim against the Upper Tribunal's refusal can be brought at all.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="WithinTheExceptions">One of the exceptions of section 11A is raised.</param>
/// <param name="Reasons">Why.</param>
[Act("claim-reviewed-by-adviser")]
public sealed record ClaimReviewedByAdviser(EntryId Claim, bool WithinTheExceptions, string Reasons) : CaseEvent, IOfClaim;

/// <summary>A paper of the claim came or went.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Paper">Which.</param>
/// <param name="On">On which day.</param>
/// <param name="AnswerBy">By when the Home Office has to answer; null: nothing runs, or it cannot be fixed.</param>
[Act("claim-paper-recorded")]
public sealed record ClaimPaperRecorded(EntryId Claim, ClaimPaper Paper, LocalDate On, LocalDate? AnswerBy) : CaseEvent, IOfClaim;

/// <summary>A judge was asked urgently to stop removal.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="On">On which day.</param>
/// <param name="ToldBy">Who says so.</param>
[Act("urgent-application-made")]
public sealed record UrgentlyApplied(EntryId Claim, LocalDate On, string ToldBy) : CaseEvent, IOfClaim;

/// <summary>A judge refused to stop removal.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="On">On which day.</param>
/// <param name="Document">The entry by which the order was received.</param>
[Act("urgent-application-refused")]
public sealed record UrgentApplicationRefused(EntryId Claim, LocalDate On, EntryId Document) : CaseEvent, IOfClaim;

/// <summary>An order that is on record among the stays was made in this claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Stay">The order.</param>
[Act("stay-made-in-claim")]
public sealed record StayMadeInClaim(EntryId Claim, EntryId Stay) : CaseEvent, IOfClaim;

/// <summary>It was decided on permission.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Answer">What.</param>
/// <param name="AtHearing">At a hearing; otherwise on the papers.</param>
/// <param name="On">The day on which the reasons were sent or served, or of the hearing.</param>
/// <param name="Document">The entry by which the order was received.</param>
/// <param name="LastDay">The last day to go on; null: none is known.</param>
/// <param name="AnswerBy">By when the Home Office has to give detailed grounds; null: nothing runs, or it cannot be fixed.</param>
[Act("claim-permission-decided")]
public sealed record ClaimPermissionDecided(
    EntryId Claim, ClaimAnswer Answer, bool AtHearing, LocalDate On, EntryId Document, DateRange? LastDay, LocalDate? AnswerBy) : CaseEvent, IOfClaim;

/// <summary>Permission was asked again, at a hearing.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="On">The day of receipt.</param>
/// <param name="ToldBy">Who says so.</param>
[Act("claim-renewed")]
public sealed record ClaimWasRenewed(EntryId Claim, LocalDate On, string ToldBy) : CaseEvent, IOfClaim;

/// <summary>A hearing was fixed.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="For">For which day.</param>
/// <param name="ToldBy">Who says so.</param>
[Act("claim-hearing-fixed")]
public sealed record ClaimHearingFixed(EntryId Claim, LocalDate For, string ToldBy) : CaseEvent, IOfClaim;

/// <summary>The claim was decided.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Allowed">It was allowed.</param>
/// <param name="On">On which day.</param>
/// <param name="Document">The entry by which the order was received.</param>
[Act("claim-decided")]
public sealed record ClaimDecided(EntryId Claim, bool Allowed, LocalDate On, EntryId Document) : CaseEvent, IOfClaim;

/// <summary>Permission to appeal was asked.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="On">The day of receipt.</param>
/// <param name="ToldBy">Who says so.</param>
[Act("claim-appealed")]
public sealed record ClaimAppealed(EntryId Claim, LocalDate On, string ToldBy) : CaseEvent, IOfClaim;

/// <summary>The court was asked, after the last day, whether anything was lodged, and nothing was.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="AskedOn">The day on which it was asked and answered.</param>
/// <param name="AnsweredBy">Who answered.</param>
[Act("nothing-lodged-in-claim")]
public sealed record NothingLodgedInClaim(EntryId Claim, LocalDate AskedOn, string AnsweredBy) : CaseEvent, IOfClaim;

/// <summary>The claim ended by the court's own paper.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="How">How.</param>
/// <param name="On">On which day.</param>
/// <param name="Document">The entry by which it was received.</param>
[Act("claim-ended")]
public sealed record ClaimEnded(EntryId Claim, ClaimEnd How, LocalDate On, EntryId Document) : CaseEvent, IOfClaim;

/// <summary>A legal adviser signed off that a claim may be recorded as no barrier to removal.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Because">Why that is lawful.</param>
[Act("barrier-assessment-signed-off")]
public sealed record BarrierAssessmentSignedOff(EntryId Claim, string Because) : CaseEvent, IOfClaim;

/// <summary>A named officer recorded that the claim, as it stands, is no barrier to removal.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Because">Why.</param>
/// <param name="SignedOffBy">The legal adviser who signed it off.</param>
[Act("claim-is-no-barrier")]
public sealed record ClaimIsNoBarrier(EntryId Claim, string Because, Actor SignedOffBy) : CaseEvent, IOfClaim;
