namespace DueCourse.Law.Tests.Corpus;

using DueCourse.Law.Facts;

/// <summary>
/// Every atomic fact that the law may need can be held in a case file: by the name it was agreed under, or by the fact, list
/// or computed conclusion that holds the same. A name once used in case files never changes.
/// </summary>
public sealed class AtomicFactsTests
{
    [Theory]
    [InlineData("personId", "namesAndAliases", "dateOfBirth", "ageDisputed", "placeOfBirth", "bornInUkBefore1983", "parentStatusAtBirth")]
    [InlineData("isBritishCitizen", "modeOfAcquisition", "citizenshipStatusesHeld", "irishCitizen", "rightOfAbode", "commonwealthCitizenContinuousSince1983")]
    [InlineData("citizenOn1973-01-01", "commonwealthOrIrishCitizenAtDecision", "commonwealthStatusGaps", "ordinarilyResidentUkOn1973-01-01", "s8ExemptCategory")]
    [InlineData("leaveStatus", "s3cLeave", "indefiniteLeave", "entryMode", "requiresLeave", "refusedLeaveToEnter")]
    [InlineData("euNationalOrFamily", "euss.status", "euss.grantedInError", "residentAtTransitionEnd", "permanentResidenceAcquired", "settledStatusEuss", "settledStatusEussGrantedOn", "eussApplicationInTime", "lawfulUnderEeaRegsAtTransitionEnd", "tenYearResidence", "frontierWorkerOrServiceProvider")]
    [InlineData("criminalCustody", "courtRecommendation", "courtRecommendationOn", "courtRecommendationNoticeOn", "offendingChronology", "riskAssessments", "rehabilitationEvidence", "allegations", "findingsOfConduct")]
    [InlineData("extraditionStatus", "extraditionReference", "prisonReleaseDates.ersed", "prisonReleaseDates.crd", "prisonReleaseDates.tariff", "ersExclusion", "ptaCountry", "consentRequired", "consentGiven")]
    [InlineData("refugeeStatusHeld", "humanitarianProtection", "article1F", "article33-2", "cessation", "s72Certificate", "art3RiskEvidence", "healthConditions", "suicideRisk", "deathPenaltyRisk", "rule39", "rule39Document")]
    [InlineData("certifications.s94-1", "certifications.s94-7", "certifications.s94B", "certifications.s94BOn", "certifications.s96", "certifications.s97A", "integrationEvidence", "homeTies")]
    [InlineData("nrm.referralDate", "nrm.rg", "nrm.rgOn", "nrm.furtherRg", "nrm.cg", "nrm.cgOn", "nrm.disqualification", "nrm.s65Assessment", "traffickingIndicators")]
    [InlineData("deprivation.ground", "deprivation.noticeDate", "deprivation.noticeGivenOrDispensed", "deprivation.contactDate", "deprivation.lateNoticeDate", "deprivation.siacApplicationDate", "deprivation.nextFourMonthReview", "deprivation.orderDate", "deprivation.appealStatus", "statelessnessFinding", "vitalInterestsFinding", "statelessApplication")]
    [InlineData("travelDocument.type", "travelDocument.country", "travelDocument.expiry", "travelDocument.held", "destinationCountry", "destinationBasis", "decision.type", "decision.date", "decision.author", "principal.ordered", "principal.departedOn")]
    [InlineData("dateNotifiedConsideringDeportation", "noticePeriodEnd", "representative", "legalAdviceOffered", "interpreterNeeded", "capacity", "vulnerabilities", "voluntaryReturnChoice", "voluntaryReturnInformed", "cautionOffered", "commencementProfile")]
    public void A_fact_of_the_person_can_be_held_under_its_agreed_name(params string[] names) =>
        Assert.Empty(names.Where(n => FactCatalogue.Find(Person.Kind, n) is null));

    [Theory]
    [InlineData("convictions", "offence", "offenceFrom", "offenceTo", "dateOfConviction", "court", "jurisdiction", "ukConviction", "ukEquivalentMaximum", "pleaOrFinding", "quashed", "quashedOn", "criminalAppealStatus", "criminalAppealDeadline", "waiverInWriting", "sentencingRemarks", "victimHarmEvidence", "sexualOffencesActSch3", "terroristOffence")]
    [InlineData("sentences", "type", "term", "custodialTerm", "extension", "relation", "consecutiveTo", "suspended", "dateImposed", "activation", "activatedOn", "tariff", "variedOnAppeal")]
    [InlineData("otherNationalities", "country", "held", "basis", "acquiredOn", "renunciationSignedOn", "renunciationRegisteredOn", "renunciationEffective")]
    [InlineData("residencePeriods", "from", "to", "lawful", "ordinary")]
    [InlineData("imprisonmentPeriods", "from", "to", "sentence")]
    [InlineData("mentalHealthOrders", "type", "start", "end")]
    [InlineData("protectionClaims", "madeOn", "status")]
    [InlineData("humanRightsClaims", "article", "madeOn", "status")]
    [InlineData("assurances", "country", "date", "text", "monitoringBody", "personNamed", "expiry")]
    [InlineData("injunctions", "type", "madeOn", "active", "forbidsRemoval")]
    [InlineData("appeals", "forum", "against", "inCountry", "status", "lastDayInTime")]
    [InlineData("partners", "relationship", "british", "settled", "formedOn", "cohabitation")]
    [InlineData("children", "dateOfBirth", "british", "nationality", "residentSince", "relationship", "bestInterestsReport", "relocationAndSeparationImpact")]
    [InlineData("admissibleCountry", "country", "lawfulResidence", "wouldAdmit")]
    [InlineData("deportationOrders", "madeOn", "basis", "statesAutomatic")]
    [InlineData("noticesServed", "type", "method", "language", "servedOn")]
    public void A_fact_of_each_of_several_can_be_held_under_its_agreed_name(string list, params string[] names)
    {
        var kind = Assert.Single(FactCatalogue.Kinds, k => k.ListName == list);
        Assert.Empty(names.Where(n => FactCatalogue.Find(kind, n) is null));
    }

    /// <summary>These are not held but concluded, from facts that are.</summary>
    [Theory]
    [InlineData("niaa2002.s117D.qualifying-partner")]
    [InlineData("niaa2002.s117D.qualifying-child")]
    [InlineData("niaa2002.s117C.exception-1")]
    public void What_the_law_computes_is_a_conclusion_and_not_a_fact(string id) =>
        Assert.Contains(id, StatuteBook.Current.Rules.SelectMany(r => r.Consequences.Select(c => c.Id).Prepend(r.Id)));
}
