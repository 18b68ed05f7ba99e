namespace DueCourse.Law.Tests.Corpus;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using NodaTime;

/// <summary>Cases in which provisions stand that no open route needs, and which of their rules are asked there.</summary>
internal static class MoreCases
{
    private static readonly LocalDate Today = 23.November(2026);

    public static IReadOnlyDictionary<string, (string[] Rules, LocalDate Day, Action<Subject> Says)> All { get; } = new Dictionary<string, (string[], LocalDate, Action<Subject>)>
    {
        ["Deprived by an order under appeal, with a renunciation registered between decision and order"] = (["bna1981."], Today, p => Deprived(p)
            .All<Nationality>().Has<Nationality>(n => n.Is(TheNationality.Country, "PAK").Yes(TheNationality.IsHeld).Is(TheNationality.RenunciationStage, "registered")
                .On(TheNationality.RenunciationSignedOn, 1.July(2026)).On(TheNationality.RenunciationRegisteredOn, 1.August(2026))
                .Yes(TheNationality.RenunciationIsRaised).Yes(TheNationality.RenunciationCertificateIsGenuine).Yes(TheNationality.RenunciationIsEffective))),
        ["Deprived by an order, with a renunciation signed after the order"] = (["bna1981.s40"], Today, p => Deprived(p)
            .All<Nationality>().Has<Nationality>(n => n.Is(TheNationality.Country, "PAK").Yes(TheNationality.IsHeld).Is(TheNationality.RenunciationStage, "signed")
                .On(TheNationality.RenunciationSignedOn, 1.October(2026)).Yes(TheNationality.RenunciationIsRaised).Yes(TheNationality.RenunciationIsEffective))),
        ["Decided to be deprived as conducive, naturalised, with no other nationality"] = (["bna1981.s40"], Today, p => p.Yes(ThePerson.IsABritishCitizen).No(ThePerson.HoldsAnotherBritishStatus)
            .Is(TheDeprivation.Ground, "s40-2").Is(TheDeprivation.Stage, "decided").On(TheDeprivation.DecisionDate, 1.June(2026)).Yes(TheDeprivation.StatusResultsFromNaturalisation)
            .Judged(Judgements.J42, met: true).Judged(Judgements.J43, met: true).All<Nationality>()
            .Is(TheDeprivation.NoticeGivenOrDispensed, "given").On(TheDeprivation.NoticeDate, 1.June(2026)).Yes(TheDeprivation.NoticeIsComplete)),
        ["Deprived without notice, and in contact since"] = (["bna1981.s40-5"], Today, p => Deprived(p).Is(TheDeprivation.NoticeGivenOrDispensed, "s40-5A-b-i")
            .On(TheDeprivation.ContactDate, 1.October(2026)).No(TheDeprivation.LateNoticeIsGiven).On(TheDeprivation.SiacApplicationDate, 1.June(2026))),
        ["Decided to be deprived for deception, of a status that came by an earlier registration"] = (["bna1981.s40-3"], Today, p => p.Yes(ThePerson.IsABritishCitizen)
            .Is(TheDeprivation.Ground, "s40-6").Is(TheDeprivation.Stage, "decided").On(TheDeprivation.DecisionDate, 1.June(2026)).Judged(Judgements.J44, met: true).Judged(Judgements.J45, met: true)),
        ["Decided to be deprived before 2006, with vital interests found"] = (["bna1981.s40-2", "bna1981.s40-4"], 1.June(2005), p => p.Yes(ThePerson.IsABritishCitizen).No(ThePerson.HoldsAnotherBritishStatus)
            .Is(TheDeprivation.Ground, "s40-2").Is(TheDeprivation.Stage, "decided").On(TheDeprivation.DecisionDate, 1.May(2005)).Is(TheDeprivation.VitalInterestsFinding, "made")
            .On(TheDeprivation.ConductReliedOnFrom, 1.April(2003)).All<Nationality>().Has<Nationality>(n => n.Is(TheNationality.Country, "FRA").Yes(TheNationality.IsHeld).No(TheNationality.RenunciationIsRaised))),
        ["An appeal against refusal of protection is pending"] = (["ea2003.s39", "niaa2002.s77", "niaa2002.s82", "niaa2002.s92", "niaa2002.s9", "fttiac2014", "hra1998"], Today, p => p.WithinNoException().Is(TheExtradition.Status, "ordered")
            .All<ProtectionClaim>().Has<ProtectionClaim>(c => c.Is(TheProtectionClaim.Status, "refused").On(TheProtectionClaim.MadeOn, 1.June(2024)).On(TheProtectionClaim.DecisionNotifiedOn, 1.June(2026)))
            .Has<Appeal>(a => Pending(a, "protection-refusal"))),
        ["A claim for protection is undecided"] = (["ea2003.s39", "niaa2002.s77", "hra1998", "niaa2002.s120"], Today, p => p.WithinNoException().Is(TheExtradition.Status, "ordered")
            .Has<ProtectionClaim>(c => c.Is(TheProtectionClaim.Status, "undetermined").On(TheProtectionClaim.MadeOn, 1.June(2026)).No(TheProtectionClaim.IsCertifiedUnderSchedule3))),
        ["An appeal could still be brought today against refusal of protection"] = (["ea2003.s39", "niaa2002.s79", "niaa2002.s82"], Today, p => p.WithinNoException()
            .Is(TheDecision.Type, "deport-conducive").No(TheCertificate.S97A)
            .Has<Appeal>(a => a.Is(TheAppeal.Against, "protection-refusal").Is(TheAppeal.Status, "window-open").On(TheAppeal.LastDayInTime, Today).Is(TheAppeal.Certificate, "none").Yes(TheAppeal.RelatesToTheDecisionToDeport).Yes(TheAppeal.IsInCountry))),
        ["An appeal brought before a certificate under section 96"] = (["niaa2002.s82", "niaa2002.s96"], Today, p => p.Yes(TheCertificate.S96).On(TheCertificate.S96On, 2.June(2026)).No(TheCertificate.S94Point1).No(TheCertificate.S97).No(TheCertificate.S97A)
            .All<Appeal>().Has<Appeal>(a => Pending(a, "human-rights-refusal").Is(TheAppeal.Certificate, "s96").On(TheAppeal.LodgedOn, 1.June(2026)))),
        ["A claim certified as clearly unfounded"] = (["niaa2002.s82", "niaa2002.s94-"], Today, p => p.Yes(TheCertificate.S94Point1).On(TheCertificate.S94Point1On, 1.July(2026)).Yes(TheCertificate.S94Point7).Is(TheDestination.Basis, "readmission")
            .No(TheCertificate.S96).No(TheCertificate.S97).No(TheCertificate.S97A)
            .All<ProtectionClaim>().Has<ProtectionClaim>(c => c.On(TheProtectionClaim.MadeOn, 1.June(2026))).All<HumanRightsClaim>().Has<HumanRightsClaim>(c => c.On(TheHumanRightsClaim.MadeOn, 1.June(2026)))
            .All<Appeal>().Has<Appeal>(a => Pending(a, "protection-refusal").Is(TheAppeal.Certificate, "s94-1"))),
        ["A decision to deport certified under section 97A"] = (["niaa2002.s82", "niaa2002.s97", "niaa2002.s79"], Today, p => p.Yes(TheCertificate.S97A).No(TheCertificate.S94Point1).No(TheCertificate.S96).No(TheCertificate.S97).Is(TheDecision.Type, "deport-conducive")
            .All<Appeal>().Has<Appeal>(a => Pending(a, "human-rights-refusal").Is(TheAppeal.Certificate, "none").Yes(TheAppeal.RelatesToTheDecisionToDeport))),
        ["A human rights claim refused and certified under section 94B"] = (["niaa2002.s94B", "niaa2002.s92"], Today, p => p.Yes(TheCertificate.S94B).On(TheCertificate.S94BOn, 1.June(2026)).Yes(TheCertificate.RemoteHearingIsPossible).Judged(Judgements.J51, met: true)
            .All<HumanRightsClaim>().Has<HumanRightsClaim>(c => c.Is(TheHumanRightsClaim.Status, "refused"))
            .All<Appeal>().Has<Appeal>(a => Pending(a, "human-rights-refusal").Is(TheAppeal.Certificate, "s94B"))),
        ["Settled, European, and convicted of conduct before the transition ended"] = (["wa.", "eea2016", "bsaia2025", "ia1971.s3-5A", "ia1971.s3-6A", "ukba2007.s33", "ukba2007.s56A"], Today, p => p.WithinNoException().Is(TheSettlementScheme.EuNationalOrFamily, "eea-national")
            .Is(TheSettlementScheme.Status, "settled").Yes(TheSettlementScheme.HasSettledStatus).No(TheSettlementScheme.WasGrantedInError).No(TheSettlementScheme.AcquiredPermanentResidence).No(TheSettlementScheme.HasTenYearsResidence)
            .Judged(Judgements.J05, met: true).Judged(Judgements.J06, met: true).No(TheConduct.FindingOfConductIsRecorded)
            .Convicted(1.June(2020), 24, c => c.On(TheConviction.OffenceTo, 1.May(2020)))),
        ["European, without leave, with an application in time that is undecided"] = (["wa.", "eea2016"], Today, p => p.WithinNoException().Is(TheSettlementScheme.EuNationalOrFamily, "eea-national").Is(TheSettlementScheme.Status, "pending")
            .Yes(TheSettlementScheme.AppliedInTime).Yes(TheSettlementScheme.ApplicationIsUndetermined).Yes(TheSettlementScheme.WasLawfullyResidentUnderTheRegulations)
            .Yes(TheSettlementScheme.AcquiredPermanentResidence).Yes(TheSettlementScheme.HasTenYearsResidence).Judged(Judgements.J05, met: true).Judged(Judgements.J06, met: true)
            .Convicted(1.June(2020), 24, c => c.On(TheConviction.OffenceTo, 1.May(2020)))),
        ["A child of the family is here, and the person turns 18 tomorrow"] = (["ia1971.liability", "bcia2009", "eea2016", "niaa2002.s117D"], Today, p => p.Yes(ThePerson.IsInTheUnitedKingdom).On(ThePerson.DateOfBirth, 24.November(2008))
            .Is(TheSettlementScheme.Status, "settled").Is(TheSettlementScheme.EuNationalOrFamily, "eea-national").Judged(Judgements.J05, met: true).Judged(Judgements.J06, met: true)
            .All<Child>().Has<Child>(c => c.On(TheChild.DateOfBirth, 1.June(2020)).Yes(TheChild.IsInTheUnitedKingdom).On(TheChild.BestInterestsRecordedOn, Today).Judged(Judgements.J07, met: true).No(TheChild.IsABritishCitizen).On(TheChild.ResidentSince, 23.November(2019)))),
        ["A prisoner notified of a decision to deport"] = (["cja2003", "csa1997"], Today, p => p.WithinNoException().Convicted(10.February(2025), 18).Judged(Judgements.J08, met: true).Yes(TheCustody.IsServingASentence).Yes(TheCustody.IsAFixedTermPrisoner)
            .No(TheCustody.IsAnIndeterminatePrisoner).No(TheCustody.IsExcludedFromEarlyRemoval).On(TheCustody.EarlyRemovalEligibleOn, Today).No(TheCourtRecommendation.WasMade).No(TheLeave.WasRefusedLeaveToEnter).Is(TheLeave.EntryMode, "with-leave").No(TheLeave.IsRequired)
            .Is(TheRemovedRelative.Relationship, "none").Judged(Judgements.J48, met: true)
            .All<Notice>().Has<Notice>(n => n.Is(TheNotice.Type, "stage-2-decision").On(TheNotice.Dated, Today).On(TheNotice.ServedOn, Today))),
        ["A recovery period runs"] = (["naba2022"], Today, p => p.Is(TheTrafficking.ReasonableGrounds, "positive").On(TheTrafficking.ReasonableGroundsOn, 25.October(2026)).Is(TheTrafficking.ConclusiveGrounds, "negative").On(TheTrafficking.ConclusiveGroundsOn, 1.November(2026))
            .Is(TheTrafficking.Disqualification, "none").Judged(Judgements.J38, met: false).No(TheTrafficking.IsUnderATerrorismMeasure).No(TheTrafficking.IsReasonablySuspected)),
        ["A victim with a positive second decision, and an order of deprivation"] = (["naba2022"], Today, p => Deprived(p).Is(TheTrafficking.ReasonableGrounds, "positive").On(TheTrafficking.ReasonableGroundsOn, 1.March(2026)).Is(TheTrafficking.ConclusiveGrounds, "positive").On(TheTrafficking.ConclusiveGroundsOn, 1.June(2026))
            .Is(TheTrafficking.Disqualification, "none").Judged(Judgements.J41, met: true).Judged(Judgements.J40, met: true)),
        ["Served no imprisonment, under a suspended sentence"] = (["ukba2007.s3", "sa2026"], Today, p => p.WithinNoException().No(TheCustody.HasBeenHeldAfterSentence).Convicted(2.March(2026), 18, c => c.Has<Sentence>(s => s
            .Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, 18.Months()).Is(TheSentence.Relation, "alone").Yes(TheSentence.IsSuspended).Is(TheSentence.Activation, "none")))),
        ["Under an automatic order, with an appeal out of time in the conviction"] = (["ukba2007.s3"], Today, p => p.WithinNoException().No(TheCustody.IsOnImmigrationBail).Convicted(2.March(2026), 18, c => c.Is(TheConviction.AppealStatus, "dismissed").All<CriminalAppeal>()
                .Has<CriminalAppeal>(a => a.No(TheCriminalAppeal.IsPending).On(TheCriminalAppeal.LodgedOn, 10.March(2026)).On(TheCriminalAppeal.FurtherAppealDeadline, 22.November(2026)))
                .On(TheConviction.ConvictionAppealDeadline, 22.November(2026)).On(TheConviction.SentenceAppealDeadline, 22.November(2026)))
            .All<DeportationOrder>().Has<DeportationOrder>(o => o.On(TheDeportationOrder.MadeOn, 1.October(2026)).Is(TheDeportationOrder.Basis, "s32-5").Yes(TheDeportationOrder.IsInForce).Yes(TheDeportationOrder.IsSigned))),
        ["Convicted between the passing of the Act and its commencement"] = (["ukba2007.s32"], Today, p => p.WithinNoException().No(TheDecision.WasNoticedBefore1August2008).Convicted(31.July(2008), 12)),
        ["Convicted before the Act was passed, and in prison when it began"] = (["ukba2007.s32"], Today, p => p.WithinNoException().No(TheDecision.WasNoticedBefore1August2008).Is(TheCustody.HeldOn1August2008, "serving-sentence").Convicted(29.October(2007), 12, c => c.No(TheConviction.WasSuspendedOn1August2008))),
        ["Resident since before 1973, a Commonwealth citizen"] = (["ia1971.s7", "ia1971.s3-5-a", "ukba2007.s33"], Today, p => p.Foreign().Is(ThePerson.ExemptCategory, "none").On(ThePerson.DateOfBirth, 1.January(1960)).Is(ThePerson.CitizenOn1January1973, "commonwealth")
            .Is(ThePerson.CountryOfCitizenshipOn1January1973, "JAM").Yes(ThePerson.IsACommonwealthOrIrishCitizen).No(ThePerson.HadAGapInCommonwealthCitizenship).Yes(ThePerson.WasOrdinarilyResidentOn1January1973).No(ThePerson.LongResidenceIsDisputed)
            .All<Conviction>().All<ImprisonmentPeriod>().All<ResidencePeriod>().Has<ResidencePeriod>(r => r.On(TheResidence.From, 1.January(1970)).Yes(TheResidence.GoesOn).Yes(TheResidence.WasOrdinary))),
        ["A final judgment of a particularly serious crime by a refugee"] = (["niaa2002.s72", "hra1998"], Today, p => p.WithinNoException().Yes(TheProtectionStatus.IsARefugee).Is(TheProtectionStatus.Article33Point2, "decided-applies").Judged(Judgements.J34, met: true)
            .Convicted(1.June(2024), 18, c => c.No(TheConviction.SeriousnessIsRebutted).No(TheConviction.IsListedSexualOffence).No(TheConviction.IsSpecifiedOrCertified).Is(TheConviction.AppealStatus, "none-lodged").All<CriminalAppeal>()
                .On(TheConviction.ConvictionAppealDeadline, 1.July(2024)).On(TheConviction.SentenceAppealDeadline, 1.July(2024)))),
        ["A foreign criminal with a British child and partner, sentenced to four years"] = (["niaa2002.s117"], Today, p => p.WithinNoException().Convicted(1.June(2024), 48).Judged(Judgements.J26, met: true).Judged(Judgements.J22, met: true).Judged(Judgements.J23, met: true)
            .Has<Partner>(c => c.Yes(ThePartner.IsABritishCitizen).Is(ThePartner.Relationship, "spouse").Judged(Judgements.J24, met: true).Judged(Judgements.J25, met: true).No(ThePartner.FormedWhenUnlawful))
            .Has<Child>(c => c.Yes(TheChild.IsABritishCitizen).On(TheChild.DateOfBirth, 1.June(2016)).Judged(Judgements.J24, met: true).Judged(Judgements.J25, met: true).Yes(TheChild.IsInTheUnitedKingdom))),
        ["A family member of somebody deported, on the last day but two"] = (["ia1971.s3-5-b", "ukba2007.s37", "ia1971.s5"], Today, p => p.WithinNoException().All<Conviction>().Yes(ThePrincipal.IsOrderedToBeDeported).Is(ThePrincipal.Relationship, "spouse").Yes(ThePrincipal.OrderStatesAutomatic)
            .No(ThePrincipal.OrderHasEnded).Yes(ThePrincipal.HasLeft).No(ThePrincipal.AppealIsOpen).On(ThePrincipal.AppealsEndedOn, 1.October(2026)).On(ThePrincipal.DepartedOn, 1.October(2026)).Judged(Judgements.J10, met: true)),
    };

    private static Subject Deprived(Subject person) => person.No(ThePerson.IsABritishCitizen).No(ThePerson.HoldsAnotherBritishStatus)
        .Is(TheDeprivation.Ground, "s40-2").Is(TheDeprivation.Stage, "order-made").On(TheDeprivation.DecisionDate, 15.July(2026)).On(TheDeprivation.OrderDate, 3.August(2026))
        .On(TheDeprivation.NoticeDate, 15.July(2026)).Is(TheDeprivation.NoticeGivenOrDispensed, "given").Yes(TheDeprivation.NoticeIsComplete)
        .Is(TheDeprivation.AppealStatus, "pending").Yes(TheDeprivation.OrderHasEffect).Judged(Judgements.J42, met: true);

    private static Subject Pending(Subject appeal, string against) => appeal.Is(TheAppeal.Against, against).Is(TheAppeal.Status, "pending").Is(TheAppeal.Forum, "first-tier-tribunal")
        .Yes(TheAppeal.IsInCountry).Yes(TheAppeal.WasBroughtHere).Yes(TheAppeal.ClaimWasMadeHere).Yes(TheAppeal.PersonWasHereAtDecision).No(TheAppeal.PersonLeftSince).No(TheAppeal.LeaveWasGrantedSince);
}
