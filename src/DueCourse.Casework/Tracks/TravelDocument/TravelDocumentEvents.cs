namespace DueCourse.Casework.Tracks.TravelDocument;

using DueCourse.Casework.Timers;

/// <summary>Which document. The words are stored: never change one.</summary>
public enum TravelDocumentKind
{
    /// <summary>A passport.</summary>
    Passport,

    /// <summary>An emergency travel document of the destination.</summary>
    EmergencyTravelDocument,

    /// <summary>A UK letter.</summary>
    UkLetter,
}

/// <summary>Why no document came of an application. The words are stored: never change one.</summary>
public enum DocumentFailure
{
    /// <summary>It was not issued.</summary>
    NotIssued,

    /// <summary>It holds wrong data.</summary>
    WrongData,

    /// <summary>It is valid for another route only.</summary>
    RouteRestricted,

    /// <summary>The destination asks for the person's signature, which Annex 9 to the Chicago Convention says it should not.</summary>
    RequiresSignature,

    /// <summary>It is issued only against a booked flight.</summary>
    IssuedOnlyWithFlight,
}

/// <summary>The need of a travel document was assessed.</summary>
/// <param name="Country">For which country.</param>
/// <param name="On">The day.</param>
/// <param name="Found">What documents there are, and what is needed.</param>
[Act("travel-document-need-assessed")]
public sealed record TravelDocumentNeedAssessed(string Country, LocalDate On, string Found) : CaseEvent;

/// <summary>A travel document was applied for.</summary>
/// <param name="Country">From which country.</param>
/// <param name="Message">The message.</param>
/// <param name="Plan">For which planned removal.</param>
[Act("travel-document-applied-for")]
public sealed record TravelDocumentAppliedFor(string Country, EntryId Message, string Plan) : CaseEvent;

/// <summary>The destination interviews the person for a document.</summary>
/// <param name="On">The day on which it asked.</param>
/// <param name="Safeguards">Notice, interpreter, who attends, and what may not be asked.</param>
[Act("travel-document-interview-set")]
public sealed record TravelDocumentInterviewSet(LocalDate On, string Safeguards) : CaseEvent;

/// <summary>The destination agreed in writing to issue a document.</summary>
/// <param name="On">The day.</param>
/// <param name="Letter">What it wrote, as received.</param>
[Act("travel-document-agreed-to")]
public sealed record TravelDocumentAgreedTo(LocalDate On, EntryId Letter) : CaseEvent;

/// <summary>No document came of an application.</summary>
/// <param name="On">The day.</param>
/// <param name="Failure">Why, in a word of the list.</param>
/// <param name="What">What happened.</param>
[Act("travel-document-not-issued")]
public sealed record TravelDocumentNotIssued(LocalDate On, DocumentFailure Failure, string What) : CaseEvent;

/// <summary>A document was issued, and its original is here.</summary>
/// <param name="Country">For travel to which country.</param>
/// <param name="On">The day on which it came in.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="Expires">The last day on which it is valid.</param>
/// <param name="Custody">Where the original is, in whose hands.</param>
/// <param name="Document">The document, as received.</param>
/// <param name="LookAt">When its expiry is looked at first.</param>
[Act("travel-document-issued")]
public sealed record TravelDocumentIssued(
    string Country, LocalDate On, TravelDocumentKind Kind, string Number, LocalDate Expires, string Custody, EntryId Document, Instant LookAt) : CaseEvent, ITimed
{
    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.TravelDocumentRunsOut, LookAt);
}

/// <summary>A document was checked and found right.</summary>
/// <param name="Issued">The entry that recorded its issue.</param>
/// <param name="On">The day.</param>
/// <param name="Checked">How name, birth, photograph, machine-readable zone, conditions and route were checked.</param>
/// <param name="ArrivalOn">For which day of arrival.</param>
[Act("travel-document-found-right")]
public sealed record TravelDocumentFoundRight(EntryId Issued, LocalDate On, string Checked, LocalDate ArrivalOn) : CaseEvent;

/// <summary>A document expires soon: so many days, or fewer, are left.</summary>
/// <param name="Issued">The entry that recorded its issue.</param>
/// <param name="DaysLeft">The mark that was passed.</param>
/// <param name="LookAt">When it is looked at next.</param>
[Act("travel-document-expires-soon")]
public sealed record TravelDocumentExpiresSoon(EntryId Issued, int DaysLeft, Instant LookAt) : CaseEvent, ITimed
{
    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.TravelDocumentRunsOut, LookAt);
}

/// <summary>A document has expired.</summary>
/// <param name="Issued">The entry that recorded its issue.</param>
[Act("travel-document-expired")]
public sealed record TravelDocumentExpired(EntryId Issued) : CaseEvent;

/// <summary>A renewal was asked for.</summary>
/// <param name="Message">The message.</param>
[Act("travel-document-renewal-asked")]
public sealed record TravelDocumentRenewalAsked(EntryId Message) : CaseEvent;

/// <summary>A document was cancelled or given back.</summary>
/// <param name="On">The day.</param>
/// <param name="How">How, to whom. Why is not said here.</param>
[Act("travel-document-given-back")]
public sealed record TravelDocumentGivenBack(LocalDate On, string How) : CaseEvent;

/// <summary>A document was used.</summary>
/// <param name="On">The day.</param>
[Act("travel-document-used")]
public sealed record TravelDocumentUsed(LocalDate On) : CaseEvent;

/// <summary>A defect was found in a document: nobody travels on it.</summary>
/// <param name="On">The day.</param>
/// <param name="Defect">The defect.</param>
[Act("travel-document-quarantined")]
public sealed record TravelDocumentQuarantined(LocalDate On, string Defect) : CaseEvent;

/// <summary>A document was lost.</summary>
/// <param name="On">The day.</param>
/// <param name="What">What is known of it.</param>
[Act("travel-document-lost")]
public sealed record TravelDocumentLost(LocalDate On, string What) : CaseEvent;

/// <summary>The destination accepts a UK letter for this person.</summary>
/// <param name="Country">The country.</param>
/// <param name="Source">The verified source, with its day.</param>
[Act("uk-letter-found-possible")]
public sealed record UkLetterFoundPossible(string Country, string Source) : CaseEvent;
