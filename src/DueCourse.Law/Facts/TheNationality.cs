namespace DueCourse.Law.Facts;

using static DueCourse.Law.Drafting.PresumptionKind;
using static DueCourse.Law.Drafting.Role;

/// <summary>One nationality other than British.</summary>
public static class TheNationality
{
    public static readonly ChoiceFact<Nationality> Country = Ask<Nationality>.Country("country", "country", "Of which country?", "Foreign record", ForeignAuthorityOrExpert, characteristic: "nationality");
    public static readonly YesNoFact<Nationality> IsHeld = Ask<Nationality>.YesNo("held", "is held", "is not held", "Does that country consider the person its national under its own law?", "The country's own confirmation, or an expert on its law; graded evidence of nationality", ForeignAuthorityOrExpert, changes: true, characteristic: "nationality");
    public static readonly TextFact<Nationality> Basis = Ask<Nationality>.Text("basis", "basis", "On what basis is it held (birth, descent, registration)?", "Foreign law and record", ForeignAuthorityOrExpert);
    public static readonly DateFact<Nationality> AcquiredOn = Ask<Nationality>.Date("acquiredOn", "day it was acquired", "On which day was it acquired?", "Foreign record", ForeignAuthorityOrExpert);
    public static readonly DateFact<Nationality> ConfirmedOn = Ask<Nationality>.Date("confirmedOn", "day on which the country confirmed it", "When did the country's authority confirm it?", "Signed reply", ForeignAuthorityOrExpert);
    public static readonly DateFact<Nationality> AssertedOn = Ask<Nationality>.Date("assertedOn", "day on which the person gave an account of it", "When did the person give their own account of it?", "Statement, with interpreter", PersonOrRepresentative);
    public static readonly DateFact<Nationality> EvidenceGatheredFrom = Ask<Nationality>.Date("evidenceGatheredFrom", "day on which evidence of it began to be gathered", "When did the gathering of evidence of it begin?", "File", Caseworker);
    public static readonly DateFact<Nationality> ReadyToAskOn = Ask<Nationality>.Date("readyToAskOn", "day on which the question to the country was ready", "When was the question to the country ready, with conflicts listed and the representative heard?", "Reasoned note by two people", Caseworker);
    public static readonly DateFact<Nationality> AskedOn = Ask<Nationality>.Date("askedOn", "day on which the country received the question", "When did the country receive the question?", "Receipt", ForeignAuthorityOrExpert);
    public static readonly DateFact<Nationality> DeniedOn = Ask<Nationality>.Date("deniedOn", "day on which the country denied it", "When did the country answer that the person is not its national?", "Signed reply", ForeignAuthorityOrExpert);
    public static readonly DateFact<Nationality> NoRecordOn = Ask<Nationality>.Date("noRecordOn", "day on which the country found no record", "When did the country answer that it has no record?", "Signed reply, with what was searched", ForeignAuthorityOrExpert);
    public static readonly DateFact<Nationality> DisputedOn = Ask<Nationality>.Date("disputedOn", "day on which new evidence put it in dispute", "When did new evidence put it in dispute?", "The evidence of both sides", Caseworker);
    public static readonly DateFact<Nationality> UndeterminedOn = Ask<Nationality>.Date("undeterminedOn", "day on which it was left undetermined and referred", "When was it left undetermined and referred as possible statelessness?", "Referral", SeniorOfficer);
    public static readonly DateFact<Nationality> RenunciationSignedOn = Ask<Nationality>.Date("renunciationSignedOn", "day on which a declaration of renunciation was signed", "When was a declaration of renunciation signed?", "The declaration", PersonOrRepresentative);
    public static readonly DateFact<Nationality> RenunciationRegisteredOn = Ask<Nationality>.Date("renunciationRegisteredOn", "day on which a renunciation was registered", "Was a renunciation registered, and on which day?", "The country's certificate, authenticated", ForeignAuthorityOrExpert);
    public static readonly YesNoFact<Nationality> RenunciationIsRaised = Ask<Nationality>.YesNo("renunciationRaised", "is said to have been renounced", "is not said to have been renounced", "Does anyone say, or does anything show, that it was renounced?", "Letters, declarations, certificates", Caseworker, changes: true, characteristic: "nationality");
    public static readonly YesNoFact<Nationality> RenunciationCertificateIsGenuine = Ask<Nationality>.YesNo("renunciationCertificateGenuine", "rests on a renunciation certificate shown to be genuine", "rests on a renunciation certificate shown not to be genuine", "Is the renunciation certificate genuine?", "Authentication with the issuing authority", ForeignAuthorityOrExpert);
    public static readonly YesNoFact<Nationality> RenunciationIsEffective = Ask<Nationality>.YesNo("renunciationEffective", "has been lost by a renunciation effective in that country's law", "has not been lost by a renunciation effective in that country's law", "Did the renunciation take effect under that country's own law?", "Expert on that country's nationality law", ForeignAuthorityOrExpert)
        .PresumedFrom(ProtectsThePerson, "renunciationCertificateGenuine", true, "the country's own certificate is genuine and nothing on file says that the registration was without effect", "yes");
    public static readonly ChoiceFact<Nationality> RenunciationStage = Ask<Nationality>.Choice("renunciationStage", "stage that any renunciation has reached", "How far has any renunciation got: none, a declaration signed, or registered by the country?", "The declaration; the country's certificate", ForeignAuthorityOrExpert, ["none", "signed", "registered"], changes: true)
        .PresumedFrom(ProtectsThePerson, "held", "none", "the nationality is recorded as not held, whatever the reason", "no")
        .PresumedFrom(Follows, "renunciationRegisteredOn", "registered", "the file gives a day of registration")
        .PresumedFrom(Follows, "renunciationSignedOn", "signed", "the file gives a day of signature and none of registration").GivesWayTo("renunciationRegisteredOn")
        .PresumedFrom(Follows, "renunciationRaised", "none", "the file says that nobody says, and nothing shows, that it was renounced", "no").GivesWayTo("renunciationSignedOn", "renunciationRegisteredOn");
}
