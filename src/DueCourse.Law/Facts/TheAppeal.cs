namespace DueCourse.Law.Facts;

using static DueCourse.Law.Drafting.PresumptionKind;
using static DueCourse.Law.Drafting.Role;

/// <summary>One appeal to a tribunal or court about immigration or citizenship, or the right to bring one.</summary>
public static class TheAppeal
{
    public static readonly ChoiceFact<Appeal> Forum = Ask<Appeal>.Choice("forum", "forum", "Before which tribunal or court?", "Notice of decision", TribunalOrCourt, ["first-tier-tribunal", "upper-tribunal", "siac", "court-of-appeal", "court-of-session", "ni-court-of-appeal", "supreme-court"], changes: true)
        .PresumedFrom(Follows, "against", "first-tier-tribunal", "an appeal under section 82(1) lies to that tribunal", "protection-refusal", "human-rights-refusal", "protection-revocation");
    public static readonly ChoiceFact<Appeal> Against = Ask<Appeal>.Choice("against", "decision appealed", "Against which decision?", "Notice of decision", Caseworker, ["protection-refusal", "human-rights-refusal", "protection-revocation", "deprivation", "citizens-rights-decision", "other"]);
    public static readonly YesNoFact<Appeal> RelatesToTheDecisionToDeport = Ask<Appeal>.YesNo("relatesToDeportation", "relates to the decision to make a deportation order", "does not relate to the decision to make a deportation order", "Does it relate to the decision to make a deportation order?", "Notice of decision", LegalAdviser);
    public static readonly YesNoFact<Appeal> IsInCountry = Ask<Appeal>.YesNo("inCountry", "may be brought or continued from within the United Kingdom", "may only be brought or continued from abroad", "May it be brought or continued from within the United Kingdom?", "Certificates; section 92", LegalAdviser, changes: true);
    public static readonly DateFact<Appeal> DecisionSentOn = Ask<Appeal>.Date("decisionSentOn", "day on which the notice of decision was sent", "When was the notice of decision sent?", "Proof of sending", Caseworker);
    public static readonly YesNoFact<Appeal> NoticeIsValid = Ask<Appeal>.YesNo("noticeValid", "rests on a complete and valid notice of decision", "rests on a defective notice of decision", "Was the notice of decision complete (reasons, right of appeal, how and when)?", "The notice, checked against regulation 5", LegalAdviser);
    public static readonly DateFact<Appeal> LastDayInTime = Ask<Appeal>.Date("lastDayInTime", "last day in time", "Until when may it be brought in time?", "Time limit with its working", Caseworker);
    public static readonly DateFact<Appeal> LodgedOn = Ask<Appeal>.Date("lodgedOn", "day it was received by the tribunal", "When did the tribunal receive it?", "Tribunal", TribunalOrCourt);
    public static readonly ChoiceFact<Appeal> Status = Ask<Appeal>.Choice("status", "state of the appeal", "How does the appeal stand?", "Tribunal record", TribunalOrCourt,
        ["no-right", "window-open", "pending", "late-application", "finally-determined", "withdrawn", "abandoned", "lapsed", "window-closed"], changes: true);
    public static readonly DateFact<Appeal> FinallyDeterminedOn = Ask<Appeal>.Date("finallyDeterminedOn", "day it was finally determined", "When was it finally determined?", "Tribunal record", TribunalOrCourt);
    public static readonly ChoiceFact<Appeal> Outcome = Ask<Appeal>.Choice("outcome", "outcome so far", "What is the outcome so far?", "Decision", TribunalOrCourt, ["none", "allowed", "dismissed", "remitted"], changes: true);
    public static readonly YesNoFact<Appeal> LodgementWasChecked = Ask<Appeal>.YesNo("lodgementChecked", "has been checked with the tribunal after the last day", "has not been checked with the tribunal after the last day", "Has the tribunal been asked, after the last day, whether anything was lodged?", "The tribunal's answer", TribunalOrCourt, changes: true);
    public static readonly YesNoFact<Appeal> WasWaivedInWriting = Ask<Appeal>.YesNo("waivedInWriting", "has been waived in writing", "has not been waived in writing", "Has the right been waived in writing, with advice?", "Signed waiver", PersonOrRepresentative, changes: true)
        .PresumedFrom(ProtectsThePerson, "status", false, "the file records no waiver, and a waiver counts only when it is in writing and on the file", "window-open");
    public static readonly ChoiceFact<Appeal> Seat = Ask<Appeal>.Choice("seat", "part of the United Kingdom in which the tribunal sits", "In which part of the United Kingdom does the tribunal sit?", "Tribunal's notice", TribunalOrCourt, ["england-and-wales", "scotland", "northern-ireland"]);
    public static readonly ChoiceFact<Appeal> PermissionStep = Ask<Appeal>.Choice("permissionStep", "state of any further appeal, by either side", "After the latest decision, how does any further appeal by either side stand?", "Tribunal or court record", TribunalOrCourt,
        ["none-open", "could-be-asked-for", "application-undecided", "late-application-undecided", "granted", "remitted"], changes: true)
        .PresumedFrom(Follows, "status", "none-open", "no decision on the appeal is on file that either side could take further", "no-right", "window-open", "window-closed", "withdrawn", "abandoned", "lapsed");
    public static readonly DateFact<Appeal> PermissionLastDay = Ask<Appeal>.Date("permissionLastDay", "last day in time to ask for permission to appeal further", "Until when may either side ask in time for permission to appeal further?", "Time limit with its working", Caseworker);
    public static readonly YesNoFact<Appeal> LeaveWasGrantedSince = Ask<Appeal>.YesNo("leaveGrantedSince", "was followed by a grant of leave to enter or remain", "was followed by no grant of leave to enter or remain", "Has the person been granted leave to enter or remain since bringing it?", "Grant", Caseworker, changes: true)
        .PresumedFrom(ProtectsThePerson, "status", false, "the tribunal's record of how the appeal stands says nothing of a grant of leave");
    public static readonly YesNoFact<Appeal> ProtectionGroundsArePursued = Ask<Appeal>.YesNo("protectionGroundsPursued", "is pursued on protection grounds by notice after the grant of leave", "is not pursued on protection grounds after the grant of leave", "Was notice given, as the Tribunal's rules ask, that it is pursued on protection grounds despite the grant of leave?", "Notice to the tribunal (rule 16(3))", TribunalOrCourt, changes: true);
    public static readonly YesNoFact<Appeal> PersonLeftSince = Ask<Appeal>.YesNo("personLeftSince", "was followed by the person's leaving the United Kingdom", "was not followed by the person's leaving the United Kingdom", "Has the person left the United Kingdom since bringing it from here?", "Travel record", Caseworker, changes: true)
        .PresumedFrom(ProtectsThePerson, "status", false, "the tribunal's record of how the appeal stands says nothing of a departure");
    public static readonly DateFact<Appeal> PersonLeftOn = Ask<Appeal>.Date("personLeftOn", "day on which the person left after bringing it", "On which day did the person leave the United Kingdom, having brought it from here?", "Travel record", Caseworker);
    public static readonly YesNoFact<Appeal> WasBroughtHere = Ask<Appeal>.YesNo("broughtHere", "was brought while the person was in the United Kingdom", "was not brought while the person was in the United Kingdom", "Was it brought while the person was in the United Kingdom?", "Notice of appeal", TribunalOrCourt);
    public static readonly ChoiceFact<Appeal> Certificate = Ask<Appeal>.Choice("certificate", "certificate on the claim it is about", "Which certificate stands on the claim that this appeal is about?", "Notice of decision", Caseworker, ["none", "s94-1", "s94-7", "s94B", "s96", "s97", "s97A"], changes: true);
    public static readonly YesNoFact<Appeal> ClaimWasMadeHere = Ask<Appeal>.YesNo("claimMadeHere", "is about a claim made in the United Kingdom", "is about a claim made outside the United Kingdom", "Was the claim that it is about made while the person was in the United Kingdom?", "Claim record", Caseworker);
    public static readonly YesNoFact<Appeal> PersonWasHereAtDecision = Ask<Appeal>.YesNo("personHereAtDecision", "is against a decision made while the person was in the United Kingdom", "is against a decision made while the person was outside the United Kingdom", "Was the decision made while the person was in the United Kingdom?", "Notice of decision, travel record", Caseworker);
}

/// <summary>Certificates that change rights of appeal. A certificate is an act with its own author; it is never inferred.</summary>
public static class TheCertificate
{
    public static readonly YesNoFact<Person> S94Point1 = Ask<Person>.YesNo("certifications.s94-1", "has a claim certified clearly unfounded under section 94(1)", "has no claim certified under section 94(1)", "Is a claim certified as clearly unfounded (section 94(1))?", "Notice", Caseworker, changes: true);
    public static readonly DateFact<Person> S94Point1On = Ask<Person>.Date("certifications.s94-1On", "day of the section 94(1) certificate", "When was the claim certified as clearly unfounded?", "Notice", Caseworker);
    public static readonly YesNoFact<Person> S94Point7 = Ask<Person>.YesNo("certifications.s94-7", "has a claim certified under section 94(7)", "has no claim certified under section 94(7)", "Is a claim certified on safe third country grounds (section 94(7))?", "Notice", Caseworker, changes: true);
    public static readonly YesNoFact<Person> S94B = Ask<Person>.YesNo("certifications.s94B", "has a human rights claim certified under section 94B", "has no human rights claim certified under section 94B", "Is a human rights claim certified under section 94B?", "Notice", Caseworker, changes: true);
    public static readonly DateFact<Person> S94BOn = Ask<Person>.Date("certifications.s94BOn", "day of the section 94B certificate", "When?", "Notice", Caseworker);
    public static readonly YesNoFact<Person> S96 = Ask<Person>.YesNo("certifications.s96", "has a claim certified under section 96", "has no claim certified under section 96", "Is a claim certified under section 96?", "Notice", Caseworker, changes: true);
    public static readonly DateFact<Person> S96On = Ask<Person>.Date("certifications.s96On", "day of the section 96 certificate", "When was the section 96 certificate issued?", "Notice", Caseworker);
    public static readonly YesNoFact<Person> S97 = Ask<Person>.YesNo("certifications.s97", "is subject to a section 97 certificate signed in person", "is not subject to a section 97 certificate", "Has the Secretary of State, in person, certified under section 97?", "Certificate", SeniorOfficer, changes: true);
    public static readonly YesNoFact<Person> S97A = Ask<Person>.YesNo("certifications.s97A", "is subject to a section 97A certificate", "is not subject to a section 97A certificate", "Has a section 97A certificate been issued?", "Certificate", SeniorOfficer, changes: true);
    public static readonly YesNoFact<Person> RemoteHearingIsPossible = Ask<Person>.YesNo("remoteEvidencePossible", "can give evidence effectively from abroad", "cannot give evidence effectively from abroad", "Can evidence be given effectively from the destination?", "Country check of video evidence", Caseworker, changes: true);
}

/// <summary>One set of further submissions.</summary>
public static class TheFurtherSubmissions
{
    public static readonly DateFact<FurtherSubmissions> LodgedOn = Ask<FurtherSubmissions>.Date("lodgedOn", "day lodged", "When were they lodged?", "Receipt", PersonOrRepresentative);
    public static readonly ChoiceFact<FurtherSubmissions> Status = Ask<FurtherSubmissions>.Choice("status", "state", "Have they been answered?", "Decision", Caseworker, ["unanswered", "rejected", "accepted-as-fresh-claim", "withdrawn"], changes: true);
}

/// <summary>One judicial review claim.</summary>
public static class TheJudicialReview
{
    public static readonly DateFact<JudicialReview> LodgedOn = Ask<JudicialReview>.Date("lodgedOn", "day lodged", "When was it lodged?", "Court record", TribunalOrCourt);
    public static readonly YesNoFact<JudicialReview> ChallengesRemoval = Ask<JudicialReview>.YesNo("challengesRemoval", "challenges removal", "does not challenge removal", "Does it challenge removal?", "Claim form", LegalAdviser);
    public static readonly ChoiceFact<JudicialReview> Status = Ask<JudicialReview>.Choice("status", "state", "How does it stand?", "Court record", TribunalOrCourt, ["pre-action", "lodged", "permission-refused", "totally-without-merit", "renewed", "permission-granted", "dismissed", "allowed", "appeal", "final"], changes: true);
    public static readonly YesNoFact<JudicialReview> WasDecidedSoThatRemovalMayProceed = Ask<JudicialReview>.YesNo("decidedRemovalMayProceed", "was decided with the effect that the person may be removed", "was not decided with the effect that the person may be removed", "Has the court or tribunal made a decision whose effect is that the person may be removed?", "The order", TribunalOrCourt, changes: true);
    public static readonly DateFact<JudicialReview> DecidedOn = Ask<JudicialReview>.Date("decidedOn", "day of that decision", "On which day did the court or tribunal make that decision (the day of making, not of sending)?", "The order", TribunalOrCourt);
    public static readonly YesNoFact<JudicialReview> BarrierAssessmentIsRecorded = Ask<JudicialReview>.YesNo("barrierAssessmentRecorded", "has been assessed and found no barrier, by a named officer with legal sign-off", "has not been assessed as no barrier", "Has a named officer, with legal sign-off, recorded that the claim is no barrier?", "The assessment", SeniorOfficer, changes: true)
        .PresumedFrom(ProtectsThePerson, "status", false, "the file records no assessment, and an assessment counts only when it is signed and on the file", "lodged", "permission-refused", "totally-without-merit", "renewed");
}

/// <summary>One court order, stay or undertaking.</summary>
public static class TheCourtOrder
{
    public static readonly ChoiceFact<CourtOrder> Type = Ask<CourtOrder>.Choice("type", "kind", "What is it?", "The order, or a note of the telephone call", TribunalOrCourt, ["injunction", "stay", "undertaking", "order-to-return", "family-court-order", "witness-summons", "criminal-court-order"]);
    public static readonly DateFact<CourtOrder> MadeOn = Ask<CourtOrder>.Date("madeOn", "day it was made or communicated", "When was it made or communicated?", "The order, or a note of the telephone call", TribunalOrCourt);
    public static readonly YesNoFact<CourtOrder> ForbidsRemoval = Ask<CourtOrder>.YesNo("forbidsRemoval", "forbids removal", "does not forbid removal", "Does it forbid removal?", "The order", TribunalOrCourt);
    public static readonly YesNoFact<CourtOrder> IsActive = Ask<CourtOrder>.YesNo("active", "is active", "is no longer active", "Is it active?", "The court", TribunalOrCourt, changes: true);
    public static readonly TextFact<CourtOrder> SaidToBeDefective = Ask<CourtOrder>.Text("saidToBeDefective", "defect that someone alleges", "Does anyone say that it is defective or made without power, and why? It binds all the same until a court sets it aside.", "Their note", LegalAdviser);
    public static readonly TextFact<CourtOrder> Court = Ask<CourtOrder>.Text("court", "court", "By which court?", "The order", TribunalOrCourt);
}
