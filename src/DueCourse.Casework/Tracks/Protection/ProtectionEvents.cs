namespace DueCourse.Casework.Tracks.Protection;

/// <summary>A claim for protection was made.</summary>
/// <param name="Claim">The subject that it is in the law's reading.</param>
/// <param name="On">The day.</param>
/// <param name="How">To whom, and how: words spoken to anybody in authority will do.</param>
[Act("protection-claim-made")]
public sealed record ProtectionClaimMade(EntryId Claim, LocalDate On, string How) : CaseEvent;

/// <summary>Further submissions were made.</summary>
/// <param name="Submissions">The subject that they are in the law's reading.</param>
/// <param name="On">The day.</param>
/// <param name="How">To whom, and how.</param>
[Act("further-submissions-made")]
public sealed record FurtherSubmissionsMade(EntryId Submissions, LocalDate On, string How) : CaseEvent;

/// <summary>What was decided on a claim. The words are stored: never change one.</summary>
public enum ClaimOutcome
{
    /// <summary>Granted, as a refugee.</summary>
    RefugeeStatus,

    /// <summary>Granted, as humanitarian protection.</summary>
    HumanitarianProtection,

    /// <summary>Refused.</summary>
    Refused,

    /// <summary>Declared inadmissible.</summary>
    Inadmissible,
}

/// <summary>A claim was decided. The person has not been told.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="Decision">The decision that a person made.</param>
/// <param name="On">Its day.</param>
[Act("protection-claim-decided")]
public sealed record ProtectionClaimDecided(EntryId Claim, ClaimOutcome Outcome, EntryId Decision, LocalDate On) : CaseEvent;

/// <summary>The person was given notice of the decision on a claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="On">The day.</param>
/// <param name="How">How, in which language, with which interpreter.</param>
[Act("protection-decision-notified")]
public sealed record ProtectionDecisionNotified(EntryId Claim, LocalDate On, string How) : CaseEvent;

/// <summary>The person took a claim back.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="On">The day.</param>
/// <param name="How">How, with whose advice, in which language.</param>
[Act("protection-claim-withdrawn")]
public sealed record ProtectionClaimWithdrawn(EntryId Claim, LocalDate On, string How) : CaseEvent;

/// <summary>A claim is treated as withdrawn, and the person was told.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="On">The day on which the person was told.</param>
/// <param name="Because">On what ground of the Rules, and what was tried to reach the person.</param>
[Act("protection-claim-treated-as-withdrawn")]
public sealed record ProtectionClaimTreatedAsWithdrawn(EntryId Claim, LocalDate On, string Because) : CaseEvent;

/// <summary>A claim is undecided again: the refusal was taken back, set aside, or the withdrawal was found not to be one.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="On">From which day.</param>
/// <param name="Because">Why.</param>
[Act("protection-claim-reopened")]
public sealed record ProtectionClaimReopened(EntryId Claim, LocalDate On, string Because) : CaseEvent;

/// <summary>How further submissions were answered. The words are stored: never change one.</summary>
public enum SubmissionsAnswer
{
    /// <summary>They are no fresh claim.</summary>
    Rejected,

    /// <summary>They are a fresh claim.</summary>
    FreshClaim,
}

/// <summary>Further submissions were answered.</summary>
/// <param name="Submissions">The submissions.</param>
/// <param name="Answer">How.</param>
/// <param name="On">The day.</param>
/// <param name="Because">Why: what was looked at, against paragraph 353.</param>
[Act("further-submissions-answered")]
public sealed record FurtherSubmissionsAnswered(EntryId Submissions, SubmissionsAnswer Answer, LocalDate On, string Because) : CaseEvent;

/// <summary>The person took further submissions back.</summary>
/// <param name="Submissions">The submissions.</param>
/// <param name="On">The day.</param>
/// <param name="How">How, with whose advice, in which language.</param>
[Act("further-submissions-withdrawn")]
public sealed record FurtherSubmissionsWithdrawn(EntryId Submissions, LocalDate On, string How) : CaseEvent;
