namespace DueCourse.Law.Facts;

using static DueCourse.Law.Drafting.PresumptionKind;
using static DueCourse.Law.Drafting.Role;

/// <summary>
/// Criminal proceedings, recorded from police, prosecutors and courts. An accusation is never a finding: nothing here
/// says that the person did anything.
/// </summary>
public static class TheProceedings
{
    public static readonly TextFact<Proceedings> Accusation = Ask<Proceedings>.Text("accusation", "accusation", "Of what is the person accused?", "Police, prosecutor or court record", PoliceOrProsecutor);
    public static readonly DateFact<Proceedings> ReportedOn = Ask<Proceedings>.Date("reportedOn", "day an allegation was reported", "When was an allegation reported?", "Police record; press", PoliceOrProsecutor);
    public static readonly DateFact<Proceedings> InvestigatedFrom = Ask<Proceedings>.Date("investigatedFrom", "day an investigation began", "When did an investigation begin?", "Police record", PoliceOrProsecutor);
    public static readonly DateFact<Proceedings> ArrestedOn = Ask<Proceedings>.Date("arrestedOn", "day of arrest", "When was the person arrested?", "Custody record", PoliceOrProsecutor);
    public static readonly DateFact<Proceedings> PoliceBailFrom = Ask<Proceedings>.Date("policeBailFrom", "day police bail began", "When did police bail begin?", "Bail notice", PoliceOrProsecutor);
    public static readonly DateFact<Proceedings> ReleasedUnderInvestigationOn = Ask<Proceedings>.Date("releasedUnderInvestigationOn", "day of release under investigation", "When was the person released under investigation?", "Custody record", PoliceOrProsecutor);
    public static readonly DateFact<Proceedings> ChargedOn = Ask<Proceedings>.Date("chargedOn", "day of charge", "When was the person charged?", "Charge sheet", PoliceOrProsecutor);
    public static readonly DateFact<Proceedings> CourtBailFrom = Ask<Proceedings>.Date("courtBailFrom", "day court bail began", "When did court bail begin?", "Court record", CriminalCourt);
    public static readonly DateFact<Proceedings> RemandedOn = Ask<Proceedings>.Date("remandedOn", "day of remand in custody", "When was the person remanded in custody?", "Court record", CriminalCourt);
    public static readonly DateFact<Proceedings> SentForTrialOn = Ask<Proceedings>.Date("sentForTrialOn", "day of sending for trial", "When was the case sent for trial?", "Court record", CriminalCourt);
    public static readonly DateFact<Proceedings> TrialBeganOn = Ask<Proceedings>.Date("trialBeganOn", "day the trial began", "When did the trial begin?", "Court record", CriminalCourt);
    public static readonly DateFact<Proceedings> ConvictedOn = Ask<Proceedings>.Date("convictedOn", "day of conviction", "When was the person convicted in these proceedings?", "Certificate of conviction", CriminalCourt);
    public static readonly DateFact<Proceedings> SentencedOn = Ask<Proceedings>.Date("sentencedOn", "day of sentence", "When was the person sentenced in these proceedings?", "Court record", CriminalCourt);
    public static readonly DateFact<Proceedings> AppealedOn = Ask<Proceedings>.Date("appealedOn", "day an appeal was lodged", "When was an appeal lodged in these proceedings?", "Registry", CriminalCourt);
    public static readonly DateFact<Proceedings> AppealDismissedOn = Ask<Proceedings>.Date("appealDismissedOn", "day the appeal was dismissed", "When was the appeal dismissed?", "Order of the appeal court", CriminalCourt);
    public static readonly DateFact<Proceedings> VariedOnAppealOn = Ask<Proceedings>.Date("variedOnAppealOn", "day of variation on appeal", "When did the appeal court vary conviction or sentence?", "Order of the appeal court", CriminalCourt);
    public static readonly DateFact<Proceedings> QuashedOn = Ask<Proceedings>.Date("quashedOn", "day the conviction was quashed", "When was the conviction in these proceedings quashed?", "Order of the appeal court", CriminalCourt);
    public static readonly DateFact<Proceedings> BecameFinalOn = Ask<Proceedings>.Date("becameFinalOn", "day on which no appeal was open any more", "Since when is no appeal open, the registry having been asked?", "Registry", CriminalCourt);
    public static readonly DateFact<Proceedings> AcquittedOn = Ask<Proceedings>.Date("acquittedOn", "day of acquittal", "When was the person acquitted?", "Court record", CriminalCourt);
    public static readonly DateFact<Proceedings> DiscontinuedOn = Ask<Proceedings>.Date("discontinuedOn", "day the proceedings were discontinued or no further action was notified", "When were the proceedings discontinued?", "Notice of discontinuance or of no further action", PoliceOrProsecutor);
    public static readonly DateFact<Proceedings> FoundUnfitOn = Ask<Proceedings>.Date("foundUnfitOn", "day of a finding of unfitness or insanity", "When was a finding of unfitness or insanity made?", "Court record", CriminalCourt);
    public static readonly DateFact<Proceedings> CautionedOn = Ask<Proceedings>.Date("cautionedOn", "day of caution", "When was the person cautioned?", "Caution", PoliceOrProsecutor);
    public static readonly YesNoFact<Proceedings> BindThePersonToStay = Ask<Proceedings>.YesNo("bindsToStay", "bind the person by remand, criminal bail or a court's order", "do not bind the person by remand, criminal bail or a court's order", "Is the person on remand, on criminal bail, or bound by a court's order in these proceedings?", "Court or police record", CriminalCourt, changes: true);
    public static readonly YesNoFact<Proceedings> ArePending = Ask<Proceedings>.YesNo("pending", "are pending (investigation, charge, trial or an unfinished appeal)", "are not pending", "Are they pending (a live investigation, arrest or charge not disposed of, or an unfinished appeal)?", "Police, prosecutor and court", PoliceOrProsecutor, changes: true);
    public static readonly YesNoFact<Proceedings> ReleaseIsAgreed = Ask<Proceedings>.YesNo("releaseAgreed", "have been released in writing by the police, prosecutor or court for removal to proceed", "have not been released in writing for removal to proceed", "Have the police, prosecutor or court agreed in writing not to stand in the way of removal? (Such a letter does not lift a remand, bail or a court's order.)", "Their letter", PoliceOrProsecutor, changes: true)
        .PresumedFrom(ProtectsThePerson, "bindsToStay", false, "the file records no release, and a release counts only when it is in writing and on the file", "yes")
        .PresumedFrom(ProtectsThePerson, "pending", false, "the file records no release, and a release counts only when it is in writing and on the file", "yes");
    public static readonly YesNoFact<Proceedings> AreReleasedByTheCourt = Ask<Proceedings>.YesNo("releasedByTheCourt", "no longer hold the person, by a court's order or because they were discontinued", "still hold the person, since no court has ordered otherwise and they were not discontinued", "Has a court ended the remand, the bail or the order by its own order, or were the proceedings discontinued?", "Order of the court; notice of discontinuance", CriminalCourt, changes: true)
        .PresumedFrom(ProtectsThePerson, "bindsToStay", false, "the file records no order of a court and no discontinuance, and nothing else ends what binds the person", "yes");
    public static readonly YesNoFact<Proceedings> AreBeforeAJury = Ask<Proceedings>.YesNo("beforeAJury", "are before a jury", "are not before a jury", "Are they before a jury?", "Court record", CriminalCourt, changes: true);
    public static readonly TextFact<Proceedings> Allegations = Ask<Proceedings>.Text("allegations", "allegations not proved", "Which allegations are not proved?", "Police material", PoliceOrProsecutor);
}

/// <summary>What is alleged, found or assessed outside a conviction.</summary>
public static class TheConduct
{
    public static readonly TextFact<Person> Allegations = Ask<Person>.Text("allegations", "allegations not proved", "Which allegations are not proved, and who makes them?", "Police and press material, attributed", PoliceOrProsecutor);
    public static readonly YesNoFact<Person> FindingOfConductIsRecorded = Ask<Person>.YesNo("findingOfConduct", "has had conduct found proved against them by a court or tribunal outside a conviction", "has had no conduct found proved outside a conviction", "Has a court or tribunal found conduct proved on the balance of probabilities, outside a conviction?", "The decision, with the standard applied", TribunalOrCourt);
    public static readonly TextFact<Person> FindingsOfConduct = Ask<Person>.Text("findingsOfConduct", "findings of conduct", "What was found, by whom, on what standard?", "The decision", TribunalOrCourt);
    public static readonly TextFact<Person> OffendingChronology = Ask<Person>.Text("offendingChronology", "chronology of convictions", "What is the chronology of convictions?", "Police national computer", PoliceOrProsecutor);
    public static readonly TextFact<Person> RiskAssessments = Ask<Person>.Text("riskAssessments", "risk assessments", "Which assessments exist (tool, date)? They are evidence for a person to weigh, never a number the software uses.", "Probation reports", Professional);
    public static readonly TextFact<Person> RehabilitationEvidence = Ask<Person>.Text("rehabilitationEvidence", "evidence of rehabilitation", "What shows rehabilitation?", "Courses, reports", PersonOrRepresentative);
    public static readonly YesNoFact<Person> IncludesConductBeforeTransitionEnd = Ask<Person>.YesNo("conductBeforeTransitionEnd", "is to be deported for conduct that includes conduct before the end of the transition period", "is to be deported only for conduct since the end of the transition period", "Does the conduct relied on include conduct before 23:00 on 31 December 2020?", "Decision letter; indictment", LegalAdviser);
    public static readonly YesNoFact<Person> HasACautionWithAdmission = Ask<Person>.YesNo("cautionAdmitted", "has accepted a caution", "has accepted no caution", "Has the person accepted a caution?", "The caution", PoliceOrProsecutor, changes: true);
}

/// <summary>A criminal court's recommendation for deportation.</summary>
public static class TheCourtRecommendation
{
    public static readonly YesNoFact<Person> WasMade = Ask<Person>.YesNo("courtRecommendation", "has been recommended for deportation by a court", "has not been recommended for deportation by a court", "Has a court recommended deportation?", "Court record", CriminalCourt, changes: true);
    public static readonly DateFact<Person> MadeOn = Ask<Person>.Date("courtRecommendationOn", "day of the recommendation", "When?", "Court record", CriminalCourt);
    public static readonly DateFact<Person> NoticeGivenOn = Ask<Person>.Date("courtRecommendationNoticeOn", "day on which notice before the recommendation was given", "When was written notice of liability given before the recommendation?", "The notice", CriminalCourt);
    public static readonly YesNoFact<Person> WasSeventeenAtConviction = Ask<Person>.YesNo("seventeenAtConviction", "was 17 or over at conviction", "was under 17 at conviction", "Was the person 17 or over at the conviction on which the court recommended deportation (as it appeared to the court)?", "Court record", CriminalCourt);
    public static readonly YesNoFact<Person> AppealIsPendingOrInTime = Ask<Person>.YesNo("courtRecommendationAppealOpen", "may still appeal in time, or is appealing, against the recommendation or conviction", "can no longer appeal in time, and is not appealing, against the recommendation or conviction", "Is an appeal against the recommendation or the conviction pending or still in time?", "Registry", CriminalCourt, changes: true);
}

/// <summary>Custody under a sentence, release dates and early removal.</summary>
public static class TheCustody
{
    public static readonly YesNoFact<Person> IsServingASentence = Ask<Person>.YesNo("servingSentence", "is serving a custodial sentence", "is not serving a custodial sentence", "Is the person serving the custodial part of a sentence?", "Prison record", Prison, changes: true);
    public static readonly ChoiceFact<Person> HeldOn1August2008 = Ask<Person>.Choice("custodyOn2008-08-01", "custody on 1 August 2008", "How, if at all, was the person held on 1 August 2008?", "Prison and detention records of that day", Prison, ["none", "serving-sentence", "recalled", "remand", "immigration-detention"]); public static readonly YesNoFact<Person> IsInImmigrationDetention = Ask<Person>.YesNo("immigrationDetention", "is in immigration detention", "is not in immigration detention", "Is the person in immigration detention?", "Detention record", Caseworker, changes: true);
    public static readonly ChoiceFact<Person> DetentionPower = Ask<Person>.Choice("detentionPower", "power of detention", "Under which one power?", "Detention authority", Caseworker, ["none", "ia1971.sch2.p16", "niaa2002.s62", "ia1971.sch3.p2-1", "ia1971.sch3.p2-2", "ia1971.sch3.p2-3", "ukba2007.s36"], changes: true);
    public static readonly DateFact<Person> DetainedSince = Ask<Person>.Date("detainedSince", "day detention began", "Since when?", "Detention record", Caseworker);
    public static readonly YesNoFact<Person> IsOnImmigrationBail = Ask<Person>.YesNo("immigrationBail", "is on immigration bail", "is not on immigration bail", "Is the person on immigration bail?", "Bail notice", Caseworker, changes: true);
    public static readonly DateFact<Person> EarlyRemovalEligibleOn = Ask<Person>.Date("prisonReleaseDates.ersed", "first day of early removal, as the prison calculates it", "What early removal date does the prison give?", "Prison's sentence calculation", Prison);
    public static readonly DateFact<Person> ConditionalReleaseOn = Ask<Person>.Date("prisonReleaseDates.crd", "release date, as the prison calculates it", "What release date does the prison give?", "Prison's sentence calculation", Prison);
    public static readonly YesNoFact<Person> IsInCriminalCustody = Ask<Person>.YesNo("criminalCustody", "is in criminal custody, on remand or under a sentence", "is not in criminal custody", "Is the person in criminal custody, on remand or under a sentence?", "Prison record", Prison, changes: true)
        .PresumedFrom(Follows, "servingSentence", true, "the person is serving a sentence", "yes");
    public static readonly DateFact<Person> TariffExpiresOn = Ask<Person>.Date("prisonReleaseDates.tariff", "day the minimum term ends", "When does the minimum term end?", "Prison's sentence calculation", Prison);
    public static readonly YesNoFact<Person> IsAFixedTermPrisoner = Ask<Person>.YesNo("fixedTermPrisoner", "is a fixed-term prisoner in England and Wales", "is not a fixed-term prisoner in England and Wales", "Is the person a fixed-term prisoner in England and Wales?", "Prison record", Prison, changes: true);
    public static readonly YesNoFact<Person> IsAnIndeterminatePrisoner = Ask<Person>.YesNo("indeterminatePrisoner", "is serving an indeterminate sentence", "is not serving an indeterminate sentence", "Is the person serving life or another indeterminate sentence?", "Prison record", Prison, changes: true);
    public static readonly YesNoFact<Person> IsExcludedFromEarlyRemoval = Ask<Person>.YesNo("ersExclusion", "is excluded from early removal", "is not excluded from early removal", "Is the person excluded from early removal (terrorism, section 247A and the like)?", "Prison record", Prison, changes: true);
    public static readonly ChoiceFact<Person> EarlyDepartureWindow = Ask<Person>.Choice("earlyDepartureWindow", "window for leaving prison before the end of the sentence", "Which window for leaving prison before the end of the sentence is recorded as open, on the prison's own dates?", "Prison's sentence calculation and its letter", Prison, ["none", "early-removal", "tariff-expired", "transfer"], changes: true)
        .PresumedFrom(ProtectsThePerson, "servingSentence", "none", "the file records no such window, and one counts only when the prison's own dates show it", "yes");
    public static readonly YesNoFact<Person> HasBeenHeldAfterSentence = Ask<Person>.YesNo("hasServedImprisonment", "has served a period of imprisonment", "has served no period of imprisonment", "Has the person served a period of imprisonment?", "Prison record", Prison, changes: true);
}

/// <summary>One order under mental health law.</summary>
public static class TheMentalHealthOrder
{
    public static readonly ChoiceFact<MentalHealthOrder> Type = Ask<MentalHealthOrder>.Choice("type", "kind of order", "Which order is it?", "The order", TribunalOrCourt,
        ["mha1983-s37-hospital", "mha1983-s37-guardianship", "mha1983-s45a", "mha1983-s47", "cpsa1995-s57a", "cpsa1995-s58", "cpsa1995-s58-guardianship", "cpsa1995-s58-hospital", "cpsa1995-s59a", "mhcta2003-s136", "mhni1986-art44-hospital", "mhni1986-art44-guardianship", "mhni1986-art53", "ni-said-to-correspond", "mha1983-s48", "mha1983-s38-interim", "other"]);
    public static readonly DateFact<MentalHealthOrder> Start = Ask<MentalHealthOrder>.Date("start", "first day", "From when?", "The order", TribunalOrCourt);
    public static readonly DateFact<MentalHealthOrder> End = Ask<MentalHealthOrder>.Date("end", "day it ended", "When did it end?", "Discharge", TribunalOrCourt);
    public static readonly YesNoFact<MentalHealthOrder> HasEffect = Ask<MentalHealthOrder>.YesNo("hasEffect", "has effect", "no longer has effect", "Does it have effect now?", "Hospital or tribunal", Professional, changes: true);
}

/// <summary>Extradition.</summary>
public static class TheExtradition
{
    public static readonly ChoiceFact<Person> Status = Ask<Person>.Choice("extraditionStatus", "state of extradition", "Is there an extradition request, and how does it stand?", "Certificate, court order", TribunalOrCourt,
        ["none", "requested", "certificate-ea2003-s2", "certificate-ea2003-s70", "certificate-ea2003-s74b", "custody-ea2003-s5", "warrant-ea2003-s73", "ea1989-authority", "ea1989-sch1-order", "ea1989-warrant", "ea1989-sch1-warrant", "ordered", "discharged"], changes: true);
    public static readonly YesNoFact<Person> IsCertifiedDespiteTheAsylumClaim = Ask<Person>.YesNo("extraditionAsylumCertificate", "has been certified under section 40 of the Extradition Act 2003", "has not been certified under section 40 of the Extradition Act 2003", "Has the Secretary of State certified that another State is responsible for the asylum claim, or that the territory is safe for the person?", "The certificate", SeniorOfficer, changes: true)
        .PresumedFrom(ProtectsThePerson, "extraditionStatus", false, "the file holds no such certificate, and one counts only when it is on the file");
    public static readonly TextFact<Person> Reference = Ask<Person>.Text("extraditionReference", "extradition reference", "What are the references?", "Court record", TribunalOrCourt);
}

/// <summary>Transfer of prisoners between states.</summary>
public static class ThePrisonerTransfer
{
    public static readonly ChoiceFact<Person> Country = Ask<Person>.Country("ptaCountry", "country of the transfer agreement", "With which country is there a transfer agreement?", "Treaty", Caseworker);
    public static readonly YesNoFact<Person> AgreementIsInForce = Ask<Person>.YesNo("ptaInForce", "can be transferred under an agreement in force", "cannot be transferred under any agreement in force", "Is a transfer agreement with the destination in force?", "Treaty", Caseworker, changes: true);
    public static readonly YesNoFact<Person> ConsentIsRequired = Ask<Person>.YesNo("consentRequired", "must consent to transfer", "need not consent to transfer", "Does the agreement require the person's consent?", "Treaty", LegalAdviser);
    public static readonly YesNoFact<Person> ConsentIsGiven = Ask<Person>.YesNo("consentGiven", "has consented to transfer", "has not consented to transfer", "Has the person consented, with advice?", "Signed form", PersonOrRepresentative, changes: true);
    public static readonly YesNoFact<Person> BothStatesAgree = Ask<Person>.YesNo("transferAgreedByBothStates", "has the agreement of both states to transfer", "does not have the agreement of both states to transfer", "Do both states agree to the transfer?", "Letters", ForeignAuthorityOrExpert, changes: true);
    public static readonly YesNoFact<Person> WasInformedInWriting = Ask<Person>.YesNo("transferInformedInWriting", "has been told of the transfer in writing in their own language", "has not been told of the transfer in writing in their own language", "Has the person been told in writing, in their own language, what the transfer and its agreement mean for them?", "The letter", Prison, changes: true);
    public static readonly YesNoFact<Person> StepsToInformWereTaken = Ask<Person>.YesNo("transferStepsToInform", "is someone whom all reasonable steps were taken to inform of the transfer", "is someone whom not all reasonable steps were taken to inform of the transfer", "Were all reasonable steps taken to inform the person in writing, in their own language, of what the transfer and its agreement mean for them?", "The letter; record of the steps", Prison, changes: true)
        .PresumedFrom(Follows, "transferInformedInWriting", true, "the person has been told", "yes");
    public static readonly YesNoFact<Person> IsDetainedUnderACriminalCourtsOrder = Ask<Person>.YesNo("detainedUnderCriminalOrder", "is held in a prison, hospital or other institution under the order of a criminal court", "is not held under the order of a criminal court", "Is the person held in a prison, a hospital or another institution under the order of a criminal court?", "Warrant or hospital order", Prison, changes: true)
        .PresumedFrom(Follows, "servingSentence", true, "the person is serving a sentence", "yes");
    public static readonly YesNoFact<Person> SentenceIsFinal = Ask<Person>.YesNo("sentenceFinal", "has a final sentence", "does not have a final sentence", "Is the sentence final (no appeal)?", "Registry", CriminalCourt, changes: true);
    public static readonly YesNoFact<Person> SixMonthsRemain = Ask<Person>.YesNo("sixMonthsLeftToServe", "has at least six months left to serve", "has less than six months left to serve", "Are at least six months left to serve?", "Prison's sentence calculation", Prison, changes: true);
}
