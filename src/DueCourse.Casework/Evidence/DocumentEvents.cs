namespace DueCourse.Casework.Evidence;

/// <summary>What a document is.</summary>
/// <remarks>The words are stored: never change one.</remarks>
public enum DocumentType
{
    /// <summary>A passport of any kind, a child's too.</summary>
    Passport,

    /// <summary>A national identity card.</summary>
    NationalIdentityCard,

    /// <summary>A certificate of citizenship.</summary>
    CitizenshipCertificate,

    /// <summary>An emergency travel document.</summary>
    EmergencyTravelDocument,

    /// <summary>A visa.</summary>
    Visa,

    /// <summary>A certificate of birth.</summary>
    BirthCertificate,

    /// <summary>A card that shows origin, not citizenship.</summary>
    OriginCard,

    /// <summary>A driving licence.</summary>
    DrivingLicence,

    /// <summary>A family registration.</summary>
    FamilyRegistration,

    /// <summary>Fingerprints, a photograph, or another biometric record.</summary>
    BiometricRecord,

    /// <summary>A statement of the person.</summary>
    StatementOfThePerson,

    /// <summary>A statement of somebody else.</summary>
    StatementOfAnother,

    /// <summary>An analysis of language.</summary>
    LanguageAnalysis,

    /// <summary>An order, decision or paper of a court or tribunal.</summary>
    CourtPaper,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>A certificate or declaration about giving up or losing a nationality.</summary>
    RenunciationPaper,

    /// <summary>Another.</summary>
    Other,
}

/// <summary>In what form a document is held.</summary>
public enum Holding
{
    /// <summary>The original.</summary>
    Original,

    /// <summary>A certified copy.</summary>
    Certified,

    /// <summary>A scan or a plain copy.</summary>
    Scan,
}

/// <summary>Whose confidence a document comes from.</summary>
public enum Confidentiality
{
    /// <summary>Nobody's in particular.</summary>
    Open,

    /// <summary>The file of a claim for protection.</summary>
    AsylumFile,

    /// <summary>Papers of a tribunal.</summary>
    Tribunal,

    /// <summary>Family, given in confidence.</summary>
    Family,
}

/// <summary>Whom a document names, as it is printed on it. None of it is interpreted.</summary>
public sealed record HolderAsPrinted
{
    /// <summary>The name.</summary>
    public UntrustedText? Name { get; init; }

    /// <summary>The day of birth.</summary>
    public UntrustedText? Born { get; init; }

    /// <summary>The nationality.</summary>
    public UntrustedText? Nationality { get; init; }

    /// <summary>The sex.</summary>
    public UntrustedText? Sex { get; init; }

    /// <summary>The place of birth.</summary>
    public UntrustedText? BornIn { get; init; }

    /// <summary>Whatever else it prints of the holder.</summary>
    public UntrustedText? Other { get; init; }
}

/// <summary>
/// A document came in. Its bytes are kept by their hash; the hash stands in this payload alone, so that erasing the entry leaves
/// nothing by which a known document could be recognised.
/// </summary>
/// <param name="Content">The SHA-256 hash of its bytes.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="MediaType">What its first bytes show it to be; whatever the sender called it counts for nothing.</param>
/// <param name="Type">What it is.</param>
/// <param name="Issuer">Who issued it, as printed.</param>
/// <param name="Number">Its number, as printed.</param>
/// <param name="Issued">When it was issued.</param>
/// <param name="Expires">When it expires.</param>
/// <param name="Holder">Whom it names, as printed.</param>
/// <param name="Holding">In what form it is held.</param>
/// <param name="HowObtained">How it was obtained, from whom.</param>
/// <param name="Source">Whose confidence it comes from.</param>
/// <param name="CopyOf">The document of which it is a copy, translation or extract: it is as confidential as that.</param>
/// <param name="Identity">The identity that it speaks of, where that is on file.</param>
/// <param name="NamedByItsSender">The name that its sender gave it.</param>
[Act("document-received")]
public sealed record DocumentReceived(
    Digest Content, long Length, string MediaType, DocumentType Type, UntrustedText? Issuer, UntrustedText? Number, DateRange? Issued, DateRange? Expires,
    HolderAsPrinted? Holder, Holding Holding, string HowObtained, Confidentiality Source, EntryId? CopyOf, EntryId? Identity, UntrustedText? NamedByItsSender) : CaseEvent;

/// <summary>The machine-readable zone of a document was read. It is kept as printed; <see cref="MachineReadableZone"/> reads and tests it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Lines">Its lines, as printed.</param>
[Act("machine-readable-zone-recorded")]
public sealed record MachineReadableZoneRecorded(EntryId Document, IReadOnlyList<UntrustedText> Lines) : CaseEvent;

/// <summary>What came of a check whether a document is genuine.</summary>
public enum Genuineness
{
    /// <summary>It is genuine, and the holder's.</summary>
    Genuine,

    /// <summary>It cannot be told.</summary>
    CannotTell,

    /// <summary>It is forged or altered.</summary>
    Forged,

    /// <summary>It belongs to another.</summary>
    BelongsToAnother,

    /// <summary>It is a genuine paper that was obtained by fraud.</summary>
    ObtainedByFraud,
}

/// <summary>Somebody checked whether a document is genuine.</summary>
/// <param name="Document">The document.</param>
/// <param name="CheckedBy">Who.</param>
/// <param name="On">When.</param>
/// <param name="Result">What came of it.</param>
/// <param name="How">What was looked at, and why that is the result.</param>
[Act("genuineness-checked")]
public sealed record GenuinenessChecked(EntryId Document, string CheckedBy, LocalDate On, Genuineness Result, string How) : CaseEvent;

/// <summary>What a document proves under an instrument between two states.</summary>
public enum EvidenceGrade
{
    /// <summary>Rejected: forged, another's, or obtained by fraud. It stays on file and is never sent as proof.</summary>
    E0,

    /// <summary>Accepted without further enquiry, if genuine.</summary>
    E1,

    /// <summary>The other side must start to verify.</summary>
    E2,

    /// <summary>It supports, and cannot carry alone.</summary>
    E3,

    /// <summary>Weak.</summary>
    E4,
}

/// <summary>A document was graded for one instrument. It has as many grades as there are instruments.</summary>
/// <param name="Document">The document.</param>
/// <param name="Instrument">The instrument: UK-PK-2022.</param>
/// <param name="Grade">The grade.</param>
/// <param name="TextRead">The verified text on which it rests: edition and article; null: no text could be verified, and the grade is pending.</param>
/// <param name="Because">Why.</param>
[Act("graded-for-instrument")]
public sealed record GradedForInstrument(EntryId Document, string Instrument, EvidenceGrade Grade, string? TextRead, string Because) : CaseEvent;

/// <summary>What came of comparing biometrics.</summary>
public enum ComparisonResult
{
    /// <summary>They match the record. That says whose record it is, not that the record is right.</summary>
    Match,

    /// <summary>They do not match.</summary>
    NoMatch,

    /// <summary>It cannot be told.</summary>
    CannotTell,
}

/// <summary>What was compared.</summary>
public enum Biometric
{
    /// <summary>Fingerprints.</summary>
    Fingerprints,

    /// <summary>A face.</summary>
    Face,

    /// <summary>Another.</summary>
    Other,
}

/// <summary>Biometrics were compared with a document or with the record behind it.</summary>
/// <param name="Document">The document or record.</param>
/// <param name="Kind">What was compared.</param>
/// <param name="With">With what record.</param>
/// <param name="Result">What came of it.</param>
/// <param name="OtherName">Whether the record that matched stands under another name.</param>
/// <param name="Threshold">The kind of match and its threshold, in the examiner's words.</param>
/// <param name="ComparedBy">Who compared.</param>
/// <param name="On">When.</param>
[Act("biometric-compared")]
public sealed record BiometricCompared(
    EntryId Document, Biometric Kind, string With, ComparisonResult Result, bool OtherName, string Threshold, string ComparedBy, LocalDate On) : CaseEvent;

/// <summary>Whom a document may be passed on to.</summary>
public enum OnwardUse
{
    /// <summary>The authority of the state of destination.</summary>
    Destination,

    /// <summary>A court or tribunal.</summary>
    Court,

    /// <summary>The person and their representative.</summary>
    ThePerson,

    /// <summary>The police or prosecution.</summary>
    Police,
}

/// <summary>A use of a document outside the file was permitted. It is asked again at the moment of use.</summary>
/// <param name="Document">The document.</param>
/// <param name="Use">The use.</param>
/// <param name="Gateway">The legal basis.</param>
/// <param name="Because">Why it is necessary.</param>
/// <param name="Consent">The written consent on which it rests, where it needs one.</param>
[Act("use-permitted")]
public sealed record UsePermitted(EntryId Document, OnwardUse Use, string Gateway, string Because, EntryId? Consent) : CaseEvent;

/// <summary>A use of a document outside the file was refused, or a permission taken back.</summary>
/// <param name="Document">The document.</param>
/// <param name="Use">The use.</param>
/// <param name="Because">Why.</param>
[Act("use-refused")]
public sealed record UseRefused(EntryId Document, OnwardUse Use, string Because) : CaseEvent;

/// <summary>
/// A copy of a document went out, under a permission that stood at that moment. With a message to another state it stands with the talks;
/// otherwise where the document stands.
/// </summary>
/// <param name="Document">The document.</param>
/// <param name="Use">Whom it went to.</param>
/// <param name="To">To whom, by name.</param>
/// <param name="How">How it went.</param>
[Act("document-passed-on")]
public sealed record DocumentPassedOn(EntryId Document, OnwardUse Use, string To, string How) : CaseEvent;
