namespace DueCourse.Casework.Tracks.Identity;

/// <summary>The person gave their own account of a nationality.</summary>
/// <param name="Country">The country, by its code of three letters.</param>
/// <param name="Nationality">The subject under which the law keeps it.</param>
/// <param name="On">The day.</param>
/// <param name="Account">What the person said.</param>
/// <param name="Interpreter">Who interpreted, in which language; or that none was needed.</param>
[Act("nationality-account-taken")]
public sealed record NationalityAccountTaken(string Country, EntryId Nationality, LocalDate On, string Account, string Interpreter) : CaseEvent;

/// <summary>Evidence of a nationality began to be gathered.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day from which.</param>
/// <param name="Power">The power of search or request, or the consent, under which.</param>
[Act("nationality-evidence-gathered")]
public sealed record NationalityEvidenceGathered(string Country, LocalDate On, string Power) : CaseEvent;

/// <summary>Nothing may go to a country: it was found when the whole case was read. Stands with what bars it.</summary>
/// <param name="Country">The country.</param>
[Act("contact-barred")]
public sealed record ContactBarred(string Country) : CaseEvent;

/// <summary>A senior officer certified that what barred contact with a country has ended.</summary>
/// <param name="Country">The country.</param>
/// <param name="Document">The final determination, or the person's written consent, as received.</param>
/// <param name="Reasons">Why it has ended.</param>
[Act("contact-bar-lifted")]
public sealed record ContactBarLifted(string Country, EntryId Document, string Reasons) : CaseEvent;

/// <summary>The question to the country is ready: conflicts are listed, two people have looked, and the person's side had its say.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day.</param>
/// <param name="Conflicts">The conflicts in the evidence, or that there are none, with the assessment.</param>
/// <param name="SecondReviewer">Who looked at it independently.</param>
/// <param name="ShownOn">On which day the person's side was shown the assessment.</param>
[Act("nationality-question-ready")]
public sealed record NationalityQuestionReady(string Country, LocalDate On, string Conflicts, string SecondReviewer, LocalDate ShownOn) : CaseEvent;

/// <summary>The country has the question.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day on which it received it.</param>
[Act("nationality-asked")]
public sealed record NationalityAsked(string Country, LocalDate On) : CaseEvent;

/// <summary>The country confirmed that the person is its national.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day of its decision.</param>
/// <param name="Decision">The signed decision, as received.</param>
/// <param name="Matches">How the person of the decision was matched with the person of the case.</param>
[Act("nationality-confirmed")]
public sealed record NationalityConfirmed(string Country, LocalDate On, EntryId Decision, string Matches) : CaseEvent;

/// <summary>The country said that the person is not its national.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day of its decision.</param>
/// <param name="Decision">The decision, as received.</param>
/// <param name="Reasons">Its reasons.</param>
[Act("nationality-denied")]
public sealed record NationalityDenied(string Country, LocalDate On, EntryId Decision, string Reasons) : CaseEvent;

/// <summary>The country found no record. That is not a denial.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day of its answer.</param>
/// <param name="Decision">The answer, as received.</param>
/// <param name="Searched">What was searched.</param>
[Act("nationality-record-not-found")]
public sealed record NationalityRecordNotFound(string Country, LocalDate On, EntryId Decision, string Searched) : CaseEvent;

/// <summary>The country took a confirmation back.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day.</param>
/// <param name="Decision">What it wrote, as received.</param>
[Act("nationality-confirmation-retracted")]
public sealed record NationalityConfirmationRetracted(string Country, LocalDate On, EntryId Decision) : CaseEvent;

/// <summary>What was confirmed is undermined, and supports nothing from now on.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day.</param>
[Act("nationality-confirmation-undermined")]
public sealed record NationalityConfirmationUndermined(string Country, LocalDate On) : CaseEvent;

/// <summary>New evidence put a nationality in dispute.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day.</param>
/// <param name="What">The new evidence, of both sides.</param>
[Act("nationality-disputed")]
public sealed record NationalityDisputed(string Country, LocalDate On, string What) : CaseEvent;

/// <summary>A nationality is looked into again.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day.</param>
/// <param name="Plan">The new material, or the way under the instrument.</param>
[Act("nationality-reopened")]
public sealed record NationalityReopened(string Country, LocalDate On, string Plan) : CaseEvent;

/// <summary>A nationality was left undetermined, and referred as possible statelessness.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day.</param>
/// <param name="Reasons">Why no hypothesis is realistic.</param>
[Act("nationality-left-undetermined")]
public sealed record NationalityLeftUndetermined(string Country, LocalDate On, string Reasons) : CaseEvent;
