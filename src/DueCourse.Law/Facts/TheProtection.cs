namespace DueCourse.Law.Facts;

using static DueCourse.Law.Drafting.PresumptionKind;
using static DueCourse.Law.Drafting.Role;

/// <summary>One claim for protection.</summary>
public static class TheProtectionClaim
{
    public static readonly DateFact<ProtectionClaim> MadeOn = Ask<ProtectionClaim>.Date("madeOn", "day it was made", "When was it made?", "Claim record", PersonOrRepresentative);
    public static readonly ChoiceFact<ProtectionClaim> Status = Ask<ProtectionClaim>.Choice("status", "state of the claim", "How does it stand?", "Decision and its notification", Caseworker, ["undetermined", "granted", "refused", "inadmissible", "withdrawn", "treated-as-withdrawn"], changes: true);
    public static readonly DateFact<ProtectionClaim> DecisionNotifiedOn = Ask<ProtectionClaim>.Date("decisionNotifiedOn", "day on which notice of the decision was given", "When was notice of the decision given?", "Service record", Caseworker);
    public static readonly YesNoFact<ProtectionClaim> ThirdStateRemovalConditionsAreMet = Ask<ProtectionClaim>.YesNo("s77ThirdStateConditions", "may be met by removal to a safe third State of which the person is not a national", "is not within the safe third State exception", "Is removal to a third State, not of nationality, that meets every condition of section 77(2B)?", "Certificate and evidence of each condition", LegalAdviser, changes: true)
        .PresumedFrom(ProtectsThePerson, "status", false, "the file holds no certificate or finding of a safe third State");
    public static readonly YesNoFact<ProtectionClaim> IsCertifiedUnderSchedule3 = Ask<ProtectionClaim>.YesNo("s77Schedule3Certificate", "is certified under Schedule 3 to the 2004 Act for removal to a third State", "is not certified under Schedule 3 to the 2004 Act", "For a claim made before 28 June 2022: does a certificate stand under Schedule 3 to the Asylum and Immigration (Treatment of Claimants, etc) Act 2004 (such as paragraph 17), for removal to a State of which the person is not a national?", "The certificate, for this person, and any court's decision on it", LegalAdviser, changes: true)
        .PresumedFrom(ProtectsThePerson, "status", false, "the file holds no such certificate, and one counts only when it is on the file");
}

/// <summary>Protection held, lost or excluded.</summary>
public static class TheProtectionStatus
{
    public static readonly YesNoFact<Person> IsARefugee = Ask<Person>.YesNo("refugeeStatusHeld", "holds refugee status", "does not hold refugee status", "Does the person hold refugee status?", "Status record", Caseworker, changes: true);
    public static readonly YesNoFact<Person> HasHumanitarianProtection = Ask<Person>.YesNo("humanitarianProtection", "holds humanitarian protection", "does not hold humanitarian protection", "Does the person hold humanitarian protection?", "Status record", Caseworker, changes: true);
    public static readonly ChoiceFact<Person> Article1F = Ask<Person>.Choice("article1F", "exclusion under article 1F", "Has exclusion under article 1F been decided?", "Decision", Caseworker, ["not-raised", "raised", "decided-excluded", "decided-not-excluded"], changes: true);
    public static readonly ChoiceFact<Person> Article33Point2 = Ask<Person>.Choice("article33-2", "loss of protection under article 33(2)", "Has article 33(2) been decided?", "Decision", Caseworker, ["not-raised", "raised", "decided-applies", "decided-does-not-apply"], changes: true);
    public static readonly ChoiceFact<Person> Cessation = Ask<Person>.Choice("cessation", "cessation", "Has cessation been decided?", "Decision", Caseworker, ["not-raised", "raised", "decided-ceased", "decided-not-ceased"], changes: true);
    public static readonly YesNoFact<Person> CeasedByOwnActs = Ask<Person>.YesNo("ceasedByOwnActs", "ceased to be a refugee by voluntary acts of the kind listed in section 76(3)", "did not cease to be a refugee by acts of the kind listed in section 76(3)", "Did the person, or someone on whom they depend, cease to be a refugee by voluntary acts (taking up the old country's protection or nationality, a new one, or settling back there)?", "Evidence of each act, and decision", LegalAdviser, changes: true);
    public static readonly DateFact<Person> CeasedByActsFrom = Ask<Person>.Date("ceasedByActsFrom", "first of the acts by which refugee status ceased", "On which day was the first of those acts done?", "Evidence of each act", LegalAdviser);
    public static readonly YesNoFact<Person> S72IsCertified = Ask<Person>.YesNo("s72Certificate", "is subject to a section 72 certificate", "is not subject to a section 72 certificate", "Has a section 72 certificate been issued?", "Notice", Caseworker, changes: true);
}

/// <summary>One human rights claim.</summary>
public static class TheHumanRightsClaim
{
    public static readonly ChoiceFact<HumanRightsClaim> Article = Ask<HumanRightsClaim>.Choice("article", "article", "On which article?", "Claim", PersonOrRepresentative, ["2", "3", "4", "5", "6", "8", "other"]);
    public static readonly DateFact<HumanRightsClaim> MadeOn = Ask<HumanRightsClaim>.Date("madeOn", "day it was made", "When was it made?", "Claim record", PersonOrRepresentative);
    public static readonly ChoiceFact<HumanRightsClaim> Status = Ask<HumanRightsClaim>.Choice("status", "state of the claim", "How does it stand?", "Decision", Caseworker, ["undetermined", "granted", "refused", "withdrawn"], changes: true);
}

/// <summary>Risk on return: evidence that a person weighs.</summary>
public static class TheRisk
{
    public static readonly YesNoFact<Person> Article3IsRaised = Ask<Person>.YesNo("art3Raised", "faces a raised risk under article 2 or 3", "faces no raised risk under article 2 or 3", "Is a risk of death, torture or inhuman or degrading treatment raised, by anyone or by what the file shows?", "Statement, expert and country evidence", Caseworker, changes: true);
    public static readonly YesNoFact<Person> Article2IsRaised = Ask<Person>.YesNo("art2Raised", "faces a raised risk to life under article 2", "faces no raised risk to life under article 2", "Is a risk of being killed or executed raised, by anyone or by what the file shows?", "Statement, expert and country evidence", Caseworker, changes: true);
    public static readonly YesNoFact<Person> Articles4To6AreRaised = Ask<Person>.YesNo("art4to6Raised", "faces a raised risk of slavery or of a flagrant denial of liberty or fair trial", "faces no raised risk of slavery or of a flagrant denial of liberty or fair trial", "Is a risk of slavery, or of a flagrant denial of liberty or fair trial, raised, by anyone or by what the file shows?", "Statement, expert and country evidence", Caseworker, changes: true);
    public static readonly TextFact<Person> Article3Evidence = Ask<Person>.Text("art3RiskEvidence", "evidence of risk", "What is the evidence of risk?", "Expert and country evidence", PersonOrRepresentative);
    public static readonly TextFact<Person> HealthConditions = Ask<Person>.Text("healthConditions", "health conditions", "Which conditions, what treatment, and is it to be had there?", "Medical reports", Professional);
    public static readonly ChoiceFact<Person> SuicideRisk = Ask<Person>.Choice("suicideRisk", "risk of suicide", "Is a risk of suicide raised?", "Psychiatric report", Professional, ["not-raised", "raised", "assessed"], changes: true);
    public static readonly YesNoFact<Person> DeathPenaltyRisk = Ask<Person>.YesNo("deathPenaltyRisk", "faces a risk of the death penalty", "faces no risk of the death penalty", "Is there a risk of the death penalty?", "Expert", ForeignAuthorityOrExpert, changes: true);
    public static readonly YesNoFact<Person> HealthIsRaised = Ask<Person>.YesNo("healthRaised", "has raised a serious health claim", "has raised no serious health claim", "Is a serious health claim raised?", "Medical reports", Professional, changes: true);
}

/// <summary>One assurance by a state.</summary>
public static class TheAssurance
{
    public static readonly ChoiceFact<Assurance> Country = Ask<Assurance>.Country("country", "country", "By which country?", "The assurance", ForeignAuthorityOrExpert);
    public static readonly DateFact<Assurance> Date = Ask<Assurance>.Date("date", "date", "Of what date?", "The assurance", ForeignAuthorityOrExpert);
    public static readonly TextFact<Assurance> Words = Ask<Assurance>.Text("text", "words", "What does it say?", "The assurance", ForeignAuthorityOrExpert);
    public static readonly TextFact<Assurance> MonitoringBody = Ask<Assurance>.Text("monitoringBody", "monitoring body", "Who monitors it?", "The assurance", ForeignAuthorityOrExpert);
    public static readonly YesNoFact<Assurance> NamesThePerson = Ask<Assurance>.YesNo("personNamed", "names the person", "does not name the person", "Does it name the person?", "The assurance", ForeignAuthorityOrExpert);
    public static readonly YesNoFact<Assurance> IsOpenEnded = Ask<Assurance>.YesNo("openEnded", "has no day on which it ends", "ends on a day", "Is it given without a day on which it ends?", "The assurance", ForeignAuthorityOrExpert);
    public static readonly YesNoFact<Assurance> AddressesDeath = Ask<Assurance>.YesNo("addressesArticle2", "addresses the risk to life", "does not address the risk to life", "Does it address the risk to life (article 2, or the death penalty) that is raised?", "The assurance, read beside the risk", LegalAdviser);
    public static readonly YesNoFact<Assurance> AddressesIllTreatment = Ask<Assurance>.YesNo("addressesArticle3", "addresses the risk of torture or ill-treatment", "does not address the risk of torture or ill-treatment", "Does it address the risk of torture or of inhuman or degrading treatment (article 3) that is raised?", "The assurance, read beside the risk", LegalAdviser);
    public static readonly YesNoFact<Assurance> AddressesLibertyAndTrial = Ask<Assurance>.YesNo("addressesArticles4To6", "addresses slavery, liberty and trial", "does not address slavery, liberty and trial", "Does it address the risk of slavery, or of a flagrant denial of liberty or fair trial, that is raised?", "The assurance, read beside the risk", LegalAdviser);
    public static readonly DateFact<Assurance> Expires = Ask<Assurance>.Date("expiry", "day it expires", "When does it expire?", "The assurance", ForeignAuthorityOrExpert);
}

/// <summary>The European Court of Human Rights.</summary>
public static class TheStrasbourgCourt
{
    public static readonly ChoiceFact<Person> Rule39 = Ask<Person>.Choice("rule39", "interim measure under Rule 39", "Has an interim measure been requested or indicated?", "The Court's letter", StrasbourgCourt, ["none", "requested", "active", "lifted", "refused"], changes: true);
    public static readonly YesNoFact<Person> LiftingLetterIsHeld = Ask<Person>.YesNo("rule39LiftingLetter", "has the Court's letter lifting the measure on file", "has no letter from the Court lifting the measure on file", "Is the Court's own letter lifting the measure held?", "The Court's letter", StrasbourgCourt, changes: true);
    public static readonly TextFact<Person> Document = Ask<Person>.Text("rule39Document", "the Court's letter", "Where is the Court's letter?", "The Court's letter", StrasbourgCourt);
}

/// <summary>Trafficking and modern slavery.</summary>
public static class TheTrafficking
{
    public static readonly DateFact<Person> ReferredOn = Ask<Person>.Date("nrm.referralDate", "day of referral", "When was the person referred?", "Referral", CompetentAuthority);
    public static readonly ChoiceFact<Person> ReasonableGrounds = Ask<Person>.Choice("nrm.rg", "reasonable-grounds decision", "What was the reasonable-grounds decision?", "Decision", CompetentAuthority, ["none", "pending", "positive", "negative"], changes: true);
    public static readonly DateFact<Person> ReasonableGroundsOn = Ask<Person>.Date("nrm.rgOn", "day of the reasonable-grounds decision", "When?", "Decision", CompetentAuthority);
    public static readonly ChoiceFact<Person> FurtherReasonableGrounds = Ask<Person>.Choice("nrm.furtherRg", "further reasonable-grounds decision", "Is there a further reasonable-grounds decision on things done wholly before the first?", "Decision", CompetentAuthority, ["none", "positive", "negative"], changes: true);
    public static readonly DateFact<Person> FurtherReasonableGroundsOn = Ask<Person>.Date("nrm.furtherRgOn", "day of the further reasonable-grounds decision", "When was the further reasonable-grounds decision made?", "Decision", CompetentAuthority);
    public static readonly ChoiceFact<Person> FurtherPeriodDetermined = Ask<Person>.Choice("nrm.furtherRecoveryPeriod", "further recovery period", "Has the authority determined that a further recovery period applies?", "Decision", CompetentAuthority, ["not-decided", "applies", "does-not-apply"], changes: true);
    public static readonly ChoiceFact<Person> ConclusiveGrounds = Ask<Person>.Choice("nrm.cg", "conclusive-grounds decision", "What was the conclusive-grounds decision?", "Decision", CompetentAuthority, ["none", "pending", "positive", "negative"], changes: true);
    public static readonly DateFact<Person> ConclusiveGroundsOn = Ask<Person>.Date("nrm.cgOn", "day of the conclusive-grounds decision", "When?", "Decision", CompetentAuthority);
    public static readonly ChoiceFact<Person> Disqualification = Ask<Person>.Choice("nrm.disqualification", "disqualification", "Has disqualification been requested or decided?", "Decision", CompetentAuthority, ["none", "requested", "decided-public-order", "decided-bad-faith", "refused"], changes: true)
        .PresumedFrom(ProtectsThePerson, "nrm.rg", "none", "the file gives the reasonable-grounds decision and no disqualification, which counts only once it is decided");
    public static readonly ChoiceFact<Person> LeaveAssessment = Ask<Person>.Choice("nrm.s65Assessment", "assessment for leave under section 65", "How does the assessment for leave under section 65 stand?", "Decision", Caseworker, ["none", "pending", "necessary", "not-necessary", "refused-public-order"], changes: true)
        .PresumedFrom(ProtectsThePerson, "nrm.cg", "none", "the file gives the conclusive-grounds decision and no assessment");
    public static readonly YesNoFact<Person> IndicatorsArePresent = Ask<Person>.YesNo("traffickingIndicators", "shows indicators of trafficking", "shows no indicators of trafficking", "Are there indicators of trafficking?", "Screening by a first responder", Caseworker, changes: true);
    public static readonly YesNoFact<Person> IsUnderATerrorismMeasure = Ask<Person>.YesNo("terrorismOrStateThreatMeasure", "is under a terrorism or state threats measure", "is under no terrorism or state threats measure", "Is the person under a terrorism prevention measure, a state threats notice or a temporary exclusion order?", "The measure", Caseworker, changes: true);
    public static readonly YesNoFact<Person> IsReasonablySuspected = Ask<Person>.YesNo("terrorismOrStateThreatSuspicion", "is reasonably suspected of terrorism or foreign power threat activity", "is not reasonably suspected of terrorism or foreign power threat activity", "Are there reasonable grounds to suspect terrorism-related or foreign power threat activity?", "Assessment by the responsible authority", LegalAdviser, changes: true);
}
