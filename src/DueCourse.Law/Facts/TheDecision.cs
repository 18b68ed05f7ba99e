namespace DueCourse.Law.Facts;

using static DueCourse.Law.Drafting.PresumptionKind;
using static DueCourse.Law.Drafting.Role;

/// <summary>The decision on removal, and referral.</summary>
public static class TheDecision
{
    public static readonly ChoiceFact<Person> Type = Ask<Person>.Choice("decision.type", "decision made", "Which decision has been made?", "Decision record", Caseworker, ["none", "no-action", "deport-automatic", "deport-conducive", "deport-family", "deport-recommendation", "remove-s10", "remove-illegal-entrant", "grant-leave", "restricted-leave"], changes: true);
    public static readonly DateFact<Person> Date = Ask<Person>.Date("decision.date", "day of the decision", "When was it made?", "Decision record", Caseworker);
    public static readonly TextFact<Person> Author = Ask<Person>.Text("decision.author", "author of the decision", "Who made it, in what role?", "Decision record", Caseworker);
    public static readonly YesNoFact<Person> WasMadeByAPerson = Ask<Person>.YesNo("decision.signedByAPerson", "is subject to a decision signed by a person with authority, with the law version stored", "is subject to no decision signed by a person with authority", "Did a person with authority sign the decision, with what they read and the law version stored?", "Sign-off record", SeniorOfficer, changes: true);
    public static readonly DateFact<Person> NotifiedConsideringOn = Ask<Person>.Date("dateNotifiedConsideringDeportation", "day of written notice that deportation is being considered", "When was written notice given that deportation is being considered?", "Notice", Caseworker);
    public static readonly YesNoFact<Person> WasNoticedBefore1August2008 = Ask<Person>.YesNo("deportationDecisionNoticeBefore2008-08-01", "was served before 1 August 2008 with notice of a decision to make a deportation order", "was not served before 1 August 2008 with notice of a decision to make a deportation order", "Was notice of a decision to make a deportation order served before 1 August 2008?", "The notice and proof of its service", Caseworker);
    public static readonly DateFact<Person> ReferredOn = Ask<Person>.Date("referredOn", "day of referral", "When was the case referred?", "Referral", Caseworker);
    public static readonly DateFact<Person> ReviewOn = Ask<Person>.Date("nextReviewOn", "day of the next review", "When is the next review?", "File", Caseworker);
    public static readonly YesNoFact<Person> ClearsNationalSecurity = Ask<Person>.YesNo("decision.nationalSecurityCertified", "is subject to a decision certified as in the interests of national security", "is not subject to a decision certified as in the interests of national security", "Is the decision certified as in the interests of national security?", "Certificate", SeniorOfficer, changes: true);
}

/// <summary>One deportation order.</summary>
public static class TheDeportationOrder
{
    public static readonly DateFact<DeportationOrder> MadeOn = Ask<DeportationOrder>.Date("madeOn", "day it was made", "When was it made?", "Signed order", Caseworker);
    public static readonly YesNoFact<DeportationOrder> IsSigned = Ask<DeportationOrder>.YesNo("signed", "is signed", "is unsigned", "Is it signed?", "The order", Caseworker)
        .PresumedFrom(Follows, "madeOn", true, "the file gives the day it was made, and an order is made by being signed");
    public static readonly DateFact<DeportationOrder> ServedOn = Ask<DeportationOrder>.Date("servedOn", "day it was served", "When was it served?", "Proof of service", Caseworker);
    public static readonly ChoiceFact<DeportationOrder> Basis = Ask<DeportationOrder>.Choice("basis", "statutory basis", "On which statutory basis?", "The order", Caseworker, ["s32-5", "s3-5-a", "s3-5-b", "s3-6"]);
    public static readonly YesNoFact<DeportationOrder> StatesThatItIsAutomatic = Ask<DeportationOrder>.YesNo("statesAutomatic", "states that it is made under section 32(5)", "does not state that it is made under section 32(5)", "Does it state that it is made under section 32(5)?", "The order", Caseworker);
    public static readonly YesNoFact<DeportationOrder> IsInForce = Ask<DeportationOrder>.YesNo("inForce", "is in force", "is not in force", "Is it in force (not revoked, not ended by British citizenship)?", "Record", Caseworker, changes: true);
    public static readonly YesNoFact<DeportationOrder> RevocationIsSoughtFromAbroad = Ask<DeportationOrder>.YesNo("revocationSoughtFromAbroad", "is the subject of an application to revoke it made from abroad", "is the subject of no application to revoke it made from abroad", "Has an application to revoke it been made while the person was outside the United Kingdom?", "The application; travel record", Caseworker, changes: true);
    public static readonly YesNoFact<DeportationOrder> RevocationIsForAFreshDecision = Ask<DeportationOrder>.YesNo("revocationForFreshDecision", "is to be revoked so that the case can be acted on and decided again", "is not to be revoked for a fresh decision", "Is it to be revoked in order to act under the Immigration Acts or Rules and then decide again (section 34(4))?", "Minute of the decision", SeniorOfficer, changes: true);
    public static readonly DateFact<DeportationOrder> RevokedOn = Ask<DeportationOrder>.Date("revokedOn", "day it was revoked", "When was it revoked?", "Revocation", Caseworker);
}

/// <summary>One notice.</summary>
public static class TheNotice
{
    public static readonly ChoiceFact<Notice> Type = Ask<Notice>.Choice("type", "kind of notice", "Which notice is it?", "The notice", Caseworker,
        ["stage-1-deportation", "one-stop-s120", "stage-2-decision", "deportation-order", "deprivation", "liability-to-removal", "intention-to-remove", "departure-details", "refusal", "revocation", "other"]);
    public static readonly DateFact<Notice> Dated = Ask<Notice>.Date("dated", "date of the notice", "Of what date is it?", "The notice", Caseworker);
    public static readonly DateFact<Notice> SentOn = Ask<Notice>.Date("sentOn", "day it was sent", "When was it sent?", "Proof of sending", Caseworker);
    public static readonly DateFact<Notice> ServedOn = Ask<Notice>.Date("servedOn", "day it was served", "When was it served or deemed served?", "Proof of service", Caseworker);
    public static readonly ChoiceFact<Notice> Method = Ask<Notice>.Choice("method", "method of service", "By which method?", "Proof of service", Caseworker, ["hand", "post", "email", "document-exchange", "courier", "to-file", "collected"]);
    public static readonly TextFact<Notice> Language = Ask<Notice>.Text("language", "language", "In which language was it explained?", "Interpreter record", Caseworker);
    public static readonly YesNoFact<Notice> IsDefective = Ask<Notice>.YesNo("defective", "is defective", "is not defective", "Is it defective?", "The notice, checked", LegalAdviser, changes: true);
    public static readonly YesNoFact<Notice> WentToTheRepresentative = Ask<Notice>.YesNo("copiedToRepresentative", "went to the representative on record", "did not go to the representative on record", "Did it go to the representative on record?", "Proof of sending", Caseworker);
    public static readonly DateFact<Notice> RespondBy = Ask<Notice>.Date("respondBy", "day by which it asks for an answer", "By which day does it ask for an answer?", "The notice", Caseworker);
    public static readonly YesNoFact<Notice> StatesNoDeadline = Ask<Notice>.YesNo("statesNoDeadline", "gives no day by which it asks for an answer, or one that cannot be read", "gives a day by which it asks for an answer", "Does it give no day by which it asks for an answer, or one that cannot be read?", "The notice", Caseworker);
}

/// <summary>Notice before removal under sections 10A to 10E, and its period.</summary>
public static class TheRemovalNotice
{
    public static readonly DateFact<Person> IntentionGivenOn = Ask<Person>.Date("removalNotice.intentionGivenOn", "day notice of intention to remove was given", "When was notice of intention to remove given?", "Notice", Caseworker);
    public static readonly DateFact<Person> DepartureDetailsGivenOn = Ask<Person>.Date("removalNotice.departureDetailsGivenOn", "day notice of departure details was given", "When was notice of departure details given?", "Notice", Caseworker);
    public static readonly DateFact<Person> StatedDepartureDate = Ask<Person>.Date("removalNotice.statedDepartureDate", "departure date stated", "Which departure date does it state?", "Notice", Caseworker);
    public static readonly DateFact<Person> PeriodEnds = Ask<Person>.Date("noticePeriodEnd", "last day of the notice period", "On which day does the notice period end?", "Calculation with its working", Caseworker);
    public static readonly ChoiceFact<Person> NoticedDestination = Ask<Person>.Country("removalNotice.destination", "destination in the notice", "Which destination does the notice name?", "Notice", Caseworker, changes: true);
    public static readonly YesNoFact<Person> DestinationIsAsNoticed = Ask<Person>.YesNo("removalNotice.destinationAsNoticed", "is to travel to the destination in the notice", "is to travel to a destination not in the notice", "Is the destination the one in the notice?", "Itinerary and notice", Caseworker, changes: true);
    public static readonly YesNoFact<Person> StopsAreAsNoticed = Ask<Person>.YesNo("removalNotice.stopsAsNoticed", "is to travel by the stops in the notice", "is to travel by stops not in the notice", "Are the stops those in the notice (stops in the United Kingdom or a safe country aside)?", "Itinerary and notice", Caseworker, changes: true);
    public static readonly YesNoFact<Person> DepartureDetailsMatchIntention = Ask<Person>.YesNo("removalNotice.departureDetailsMatchIntention", "was given departure details that name the destination of the earlier notice and no new stop", "was given departure details that name another destination than the earlier notice, or a new stop", "Does the notice of departure details name the destination of the earlier notice (of intention, or the original one of a failed removal), and no stop that was not in it (stops in the United Kingdom or a safe country aside)?", "Both notices, compared", Caseworker, changes: true);
    public static readonly DateFact<Person> OriginalStatedDate = Ask<Person>.Date("removalNotice.originalStatedDate", "date stated in the original section 10A notice", "Which date did the original notice of departure details under section 10A state?", "Notice", Caseworker);
    public static readonly YesNoFact<Person> FailedBeyondControl = Ask<Person>.YesNo("removalNotice.failedBeyondControl", "was not removed on that date for reasons reasonably beyond the Secretary of State's control", "was not kept from removal on that date by anything beyond the Secretary of State's control", "Did removal on that date fail for reasons reasonably beyond the Secretary of State's control (weather, a fault, disruption)?", "Record of the failed removal", Caseworker);
    public static readonly YesNoFact<Person> TribunalWasNotifiedOfDirections = Ask<Person>.YesNo("removalNotice.tribunalNotifiedOfDirections", "is a person of whose directions for removal, with their date, the Tribunal was notified", "is a person of whose directions for removal the Tribunal was not notified", "Has the respondent notified the Tribunal that directions have been given for removal on the planned day?", "Letter to the Tribunal", Caseworker, changes: true);
    public static readonly ChoiceFact<Person> Exception = Ask<Person>.Choice("removalNotice.exception", "section relied on instead of a fresh notice", "Is section 10B, 10C or 10E relied on instead of a fresh notice?", "Record of the conditions", Caseworker, ["none", "s10B", "s10C", "s10E"], changes: true);
}

/// <summary>The departure, and the practical side.</summary>
public static class TheDeparture
{
    public static readonly DateFact<Person> PlannedOn = Ask<Person>.Date("departure.plannedOn", "planned day of departure", "For which day is departure planned?", "Booking", Caseworker);
    public static readonly DateFact<Person> LeftOn = Ask<Person>.Date("departure.leftOn", "day the person left the United Kingdom", "When did the person leave the United Kingdom?", "Departure record", Caseworker);
    public static readonly YesNoFact<Person> IsFitToTravel = Ask<Person>.YesNo("departure.fitToTravel", "is fit to travel", "is not fit to travel", "Is the person fit to travel?", "Medical assessment of the day", Professional, changes: true);
    public static readonly YesNoFact<Person> TribunalWasTold = Ask<Person>.YesNo("departure.tribunalTold", "leaves with the Tribunal told and an address abroad taken", "leaves without the Tribunal told or an address abroad taken", "Where proceedings are pending: has the Tribunal been told, and an address abroad taken and given?", "Letters", Caseworker, changes: true);
    public static readonly YesNoFact<Person> VictimNoticeIsDoneOrDated = Ask<Person>.YesNo("departure.victimNoticeDoneOrDated", "leaves with the victim told or the telling dated", "leaves without the victim told", "Has any victim who asked to be told been told, or the telling been dated?", "Victim liaison record", Caseworker, changes: true);
    public static readonly YesNoFact<Person> ThereIsAVictimToTell = Ask<Person>.YesNo("departure.victimToTell", "has a case in which a victim asked to be told", "has a case in which no victim asked to be told", "Is there a victim who asked to be told?", "Victim liaison record", Caseworker, changes: true);
    public static readonly YesNoFact<Person> RemovalIsUnderSection10 = Ask<Person>.YesNo("departure.underSection10", "is to be removed under section 10", "is not to be removed under section 10", "Is removal under section 10 of the 1999 Act (rather than a deportation order)?", "Removal plan", Caseworker, changes: true);
}

/// <summary>The destination, its acceptance and the travel document.</summary>
public static class TheDestination
{
    public static readonly ChoiceFact<Person> Country = Ask<Person>.Country("destinationCountry", "destination", "To which country?", "Direction", Caseworker, changes: true);
    public static readonly ChoiceFact<Person> Basis = Ask<Person>.Choice("destinationBasis", "basis of the destination", "On what basis may the person be sent there?", "Nationality record or admission letter", Caseworker, ["nationality", "would-be-admitted", "passport-issued-there", "embarked-there", "none"], changes: true);
    public static readonly YesNoFact<Person> DocumentIsHeld = Ask<Person>.YesNo("travelDocument.held", "has a travel document to the destination", "has no travel document to the destination", "Is a travel document for the destination held?", "The document, in hand", ForeignAuthorityOrExpert, changes: true);
    public static readonly ChoiceFact<Person> DocumentType = Ask<Person>.Choice("travelDocument.type", "travel document", "Which document?", "The document", ForeignAuthorityOrExpert, ["passport", "emergency-travel-document", "uk-letter", "none"], changes: true);
    public static readonly ChoiceFact<Person> DocumentCountry = Ask<Person>.Country("travelDocument.country", "issuing country", "Issued by which country?", "The document", ForeignAuthorityOrExpert);
    public static readonly DateFact<Person> DocumentExpires = Ask<Person>.Date("travelDocument.expiry", "expiry of the travel document", "When does it expire?", "The document", ForeignAuthorityOrExpert);
    public static readonly YesNoFact<Person> DocumentCoversArrivalWithMargin = Ask<Person>.YesNo("travelDocument.validToArrivalPlusMargin", "has a travel document valid to arrival and a margin beyond", "has a travel document not valid to arrival and a margin beyond", "Is the document valid to arrival and the margin that the destination asks?", "The document, checked on the day", Caseworker, changes: true);
    public static readonly YesNoFact<Person> AcceptsThePersonNow = Ask<Person>.YesNo("destinationAcceptance", "has the destination's current acceptance", "does not have the destination's current acceptance", "Does the destination now accept the person?", "Signed acceptance, in date and unconditional", ForeignAuthorityOrExpert, changes: true);
    public static readonly DateFact<Person> AcceptedOn = Ask<Person>.Date("destinationAcceptedOn", "day of the destination's acceptance", "When did the destination accept?", "Signed acceptance", ForeignAuthorityOrExpert);
    public static readonly DateFact<Person> AcceptanceLapsesOn = Ask<Person>.Date("destinationAcceptanceLapsesOn", "day the acceptance lapses", "When does the acceptance lapse?", "Signed acceptance", ForeignAuthorityOrExpert);
}

/// <summary>Talks and requests between states.</summary>
public static class TheReadmission
{
    public static readonly DateFact<Person> TalksReportedOn = Ask<Person>.Date("readmission.talksReportedOn", "day talks were reported", "When were talks reported?", "Official statement or press, attributed", Caseworker);
    public static readonly DateFact<Person> RequestSentOn = Ask<Person>.Date("readmission.requestSentOn", "day a request was sent", "When was a readmission request sent?", "Signed message", Caseworker);
    public static readonly DateFact<Person> RequestReceivedOn = Ask<Person>.Date("readmission.requestReceivedOn", "day the request was received", "When was the request received?", "Receipt", ForeignAuthorityOrExpert);
    public static readonly DateFact<Person> DraftedOn = Ask<Person>.Date("readmission.draftedOn", "day a request was drafted", "When was a readmission request drafted?", "Draft", Caseworker);
    public static readonly DateFact<Person> ClearedOn = Ask<Person>.Date("readmission.clearedOn", "day the request was cleared for sending", "When was the request cleared for sending?", "Clearance by two people", Caseworker);
    public static readonly DateFact<Person> AcknowledgedCompleteOn = Ask<Person>.Date("readmission.acknowledgedCompleteOn", "day the request was acknowledged as complete", "When did the destination acknowledge the request as complete?", "Acknowledgement", ForeignAuthorityOrExpert);
    public static readonly DateFact<Person> InformationAskedOn = Ask<Person>.Date("readmission.informationAskedOn", "day the destination asked for information", "When did the destination ask for information?", "Note", ForeignAuthorityOrExpert);
    public static readonly DateFact<Person> InterviewAskedOn = Ask<Person>.Date("readmission.interviewAskedOn", "day the destination asked for an interview", "When did the destination ask for an interview?", "Note", ForeignAuthorityOrExpert);
    public static readonly DateFact<Person> OverdueSince = Ask<Person>.Date("readmission.overdueSince", "first day on which the answer was overdue", "Since when has the answer been overdue, by the instrument's own terms?", "The instrument's time limit, with its working", Caseworker);
    public static readonly DateFact<Person> DeemedAcceptedOn = Ask<Person>.Date("readmission.deemedAcceptedOn", "day the request was taken as accepted by silence", "When was the request taken as accepted by silence, with a legal note?", "The instrument, the receipt and the legal note", SeniorOfficer);
    public static readonly DateFact<Person> WithdrawnOn = Ask<Person>.Date("readmission.withdrawnOn", "day the request was withdrawn", "When was the request withdrawn?", "Withdrawal", Caseworker);
    public static readonly DateFact<Person> LapsedOn = Ask<Person>.Date("readmission.lapsedOn", "day the acceptance lapsed", "When did the acceptance lapse?", "The acceptance", ForeignAuthorityOrExpert);
    public static readonly DateFact<Person> MoreTimeAskedOn = Ask<Person>.Date("readmission.moreTimeAskedOn", "day the destination asked for time", "When did the destination ask for time?", "Note", ForeignAuthorityOrExpert);
    public static readonly DateFact<Person> AcceptedOn = Ask<Person>.Date("readmission.acceptedOn", "day the request was accepted", "When was the request accepted?", "Signed decision", ForeignAuthorityOrExpert);
    public static readonly DateFact<Person> RefusedOn = Ask<Person>.Date("readmission.refusedOn", "day the request was refused", "When was the request refused?", "Signed decision", ForeignAuthorityOrExpert);
    public static readonly DateFact<Person> SuspendedOn = Ask<Person>.Date("readmission.suspendedOn", "day the request was suspended", "When was the request suspended?", "Decision", SeniorOfficer);
    public static readonly DateFact<Person> DocumentAppliedForOn = Ask<Person>.Date("travelDocument.appliedForOn", "day a travel document was applied for", "When was a travel document applied for?", "Application", Caseworker);
    public static readonly DateFact<Person> DocumentNeedAssessedOn = Ask<Person>.Date("travelDocument.needAssessedOn", "day the need of a travel document was assessed", "When was the need of a travel document assessed?", "File", Caseworker);
    public static readonly DateFact<Person> DocumentInterviewOn = Ask<Person>.Date("travelDocument.interviewOn", "day of an interview for a travel document", "When did the destination interview the person for a travel document?", "Note", ForeignAuthorityOrExpert);
    public static readonly DateFact<Person> DocumentAgreedOn = Ask<Person>.Date("travelDocument.agreedOn", "day a travel document was agreed", "When did the destination agree in writing to issue a travel document?", "Letter", ForeignAuthorityOrExpert);
    public static readonly DateFact<Person> DocumentCheckedOn = Ask<Person>.Date("travelDocument.checkedOn", "day the travel document was checked and found right", "When was the travel document checked and found right?", "Check of name, birth, photograph, conditions and route", Caseworker);
    public static readonly DateFact<Person> DocumentRenewalAskedOn = Ask<Person>.Date("travelDocument.renewalAskedOn", "day a renewal was asked for", "When was a renewal of the travel document asked for?", "Application", Caseworker);
    public static readonly DateFact<Person> DocumentCancelledOn = Ask<Person>.Date("travelDocument.cancelledOn", "day the travel document was cancelled or given back", "When was the travel document cancelled or given back?", "Letter", ForeignAuthorityOrExpert);
    public static readonly DateFact<Person> DocumentUsedOn = Ask<Person>.Date("travelDocument.usedOn", "day the travel document was used", "When was the travel document used?", "Handover record", Caseworker);
    public static readonly DateFact<Person> DocumentIssuedOn = Ask<Person>.Date("travelDocument.issuedOn", "day a travel document was issued", "When was a travel document issued?", "The document", ForeignAuthorityOrExpert);
}

/// <summary>Representation, capacity, language and other safeguards.</summary>
public static class TheSafeguards
{
    public static readonly TextFact<Person> Representative = Ask<Person>.Text("representative", "representative", "Who represents the person?", "Authority letter", PersonOrRepresentative);
    public static readonly YesNoFact<Person> HasARepresentative = Ask<Person>.YesNo("hasRepresentative", "has a representative on record", "has no representative on record", "Is there a representative on record?", "Authority letter", PersonOrRepresentative, changes: true);
    public static readonly YesNoFact<Person> LegalAdviceWasOffered = Ask<Person>.YesNo("legalAdviceOffered", "has been offered legal advice", "has not been offered legal advice", "Was legal advice offered, and when?", "Log", Caseworker, changes: true);
    public static readonly YesNoFact<Person> InterpreterIsNeeded = Ask<Person>.YesNo("interpreterNeeded", "needs an interpreter", "does not need an interpreter", "Does the person need an interpreter?", "Assessment", Caseworker, changes: true);
    public static readonly YesNoFact<Person> InterpreterIsRecorded = Ask<Person>.YesNo("interpreterRecorded", "has had interpretation recorded", "has had no interpretation recorded", "Is interpretation recorded (language, interpreter, date)?", "Record", Caseworker, changes: true);
    public static readonly ChoiceFact<Person> Capacity = Ask<Person>.Choice("capacity", "capacity", "Is there doubt about capacity?", "Assessment", Professional, ["no-doubt", "doubted", "assessed-has-capacity", "assessed-lacks-capacity"], changes: true);
    public static readonly TextFact<Person> Vulnerabilities = Ask<Person>.Text("vulnerabilities", "vulnerabilities", "Which vulnerabilities are known?", "Assessment", Professional);
    public static readonly YesNoFact<Person> FamilyReturnsPanelWasConsulted = Ask<Person>.YesNo("familyReturnsPanelConsulted", "has had the Independent Family Returns Panel consulted", "has not had the Independent Family Returns Panel consulted", "Has the Independent Family Returns Panel been consulted?", "Panel's advice", Caseworker, changes: true);
    public static readonly YesNoFact<Person> IsPregnant = Ask<Person>.YesNo("pregnant", "is pregnant", "is not pregnant", "Is the person pregnant?", "Medical record, with consent", Professional, changes: true, characteristic: "sex");
    public static readonly DateFact<Person> FamilyAppealRightsEndedOn = Ask<Person>.Date("familyAppealRightsEndedOn", "day the last appeal right of child and carers ended", "When were the appeal rights of the child and of every parent or carer who is to go exhausted?", "Exhaustion working", Caseworker);
}

/// <summary>Voluntary departure, exclusion, cautions and other routes.</summary>
public static class TheOtherRoutes
{
    public static readonly ChoiceFact<Person> VoluntaryReturn = Ask<Person>.Choice("voluntaryReturnChoice", "choice about voluntary return", "What has the person chosen about voluntary return?", "Signed form with advice record", PersonOrRepresentative, ["not-asked", "declined", "considering", "agreed"], changes: true);
    public static readonly YesNoFact<Person> ConsentIsInformed = Ask<Person>.YesNo("voluntaryReturnInformed", "has agreed with advice and understanding", "has not agreed with advice and understanding", "Was the agreement informed, in a language understood, with advice and free of pressure?", "Advice record", PersonOrRepresentative, changes: true);
    public static readonly ChoiceFact<Person> Caution = Ask<Person>.Choice("cautionOffered", "conditional caution", "Was a conditional caution with foreign conditions offered?", "Form", PoliceOrProsecutor, ["none", "offered", "accepted", "refused", "breached"], changes: true);
    public static readonly YesNoFact<Person> IsARelevantForeignOffender = Ask<Person>.YesNo("relevantForeignOffender", "is a relevant foreign offender", "is not a relevant foreign offender", "Can directions for removal be given, or is a deportation order in force?", "Status record", Caseworker, changes: true);
    public static readonly YesNoFact<Person> AdmitsTheOffence = Ask<Person>.YesNo("cautionAdmission", "admits the offence to an authorised person", "does not admit the offence", "Does the person admit the offence?", "Interview record", PoliceOrProsecutor, changes: true);
    public static readonly YesNoFact<Person> EvidenceSufficesForACaution = Ask<Person>.YesNo("cautionEvidenceSuffices", "faces enough evidence to be charged, and a conditional caution is thought right", "does not face enough evidence to be charged, or a conditional caution is not thought right", "Does an authorised person hold evidence of the offence, and does the prosecutor or that person find it enough to charge and a caution right?", "Decision record", PoliceOrProsecutor, changes: true);
    public static readonly YesNoFact<Person> CautionWasExplained = Ask<Person>.YesNo("cautionExplained", "has had the caution explained, with the warning of prosecution for breach", "has not had the caution explained, with the warning of prosecution for breach", "Was the effect of the caution explained, with the warning that breach may bring prosecution?", "Interview record", PoliceOrProsecutor, changes: true);
    public static readonly YesNoFact<Person> CautionWasSigned = Ask<Person>.YesNo("cautionSigned", "has signed the caution with details, admission, consent and conditions", "has not signed the caution with details, admission, consent and conditions", "Has the person signed a document with the details of the offence, the admission, the consent and the conditions?", "The document", PersonOrRepresentative, changes: true);
    public static readonly ChoiceFact<Person> Exclusion = Ask<Person>.Choice("exclusion", "exclusion", "Has exclusion been considered or directed?", "Direction", SeniorOfficer, ["none", "considered", "directed", "revoked"], changes: true);
    public static readonly ChoiceFact<Person> RestrictedLeave = Ask<Person>.Choice("restrictedLeave", "restricted leave", "Is restricted leave considered or granted?", "Decision", Caseworker, ["none", "considered", "granted", "refused"], changes: true);
    public static readonly TextFact<Person> LawVersion = Ask<Person>.Text("commencementProfile", "law version relied on", "Which version of the law was relied on?", "Decision record", Caseworker);
}
