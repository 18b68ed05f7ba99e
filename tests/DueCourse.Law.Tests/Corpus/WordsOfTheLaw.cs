namespace DueCourse.Law.Tests.Corpus;

using DueCourse.Law;
using DueCourse.Law.BritishNationalityAct1981;
using DueCourse.Law.CriminalJusticeAct2003;
using DueCourse.Law.Drafting;
using DueCourse.Law.EeaRegulations2016;
using DueCourse.Law.ExtraditionAct2003;
using DueCourse.Law.Facts;
using DueCourse.Law.Gates;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.ImmigrationAndAsylumAct1999;
using DueCourse.Law.NationalityAndBordersAct2022;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Routes;
using DueCourse.Law.TribunalProcedureRules2014;
using DueCourse.Law.UkBordersAct2007;
using NodaTime;
using static DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002.PartFiveA;

/// <summary>What a condition answers for each word that a fact may have, all else being as the case says.</summary>
/// <param name="Of">The fact.</param>
/// <param name="Asks">The condition.</param>
/// <param name="With">The case, with one of the words.</param>
/// <param name="Says">The words for each answer: "yes: settled; ?: pending; no: else".</param>
/// <param name="On">The day of assessment; today, unless said.</param>
internal sealed record WordsAsked(FactDefinition Of, Condition<Person> Asks, Action<Subject, string> With, string Says, LocalDate? On = null);

/// <summary>The closed lists of the law: every word of a list, and every word that is not on it.</summary>
internal static class WordsOfTheLaw
{
    private static readonly FactDefinition ClaimStatus = TheProtectionClaim.Status.Definition;
    private static readonly FactDefinition AppealStatus = TheAppeal.Status.Definition;
    private static readonly FactDefinition AppealAgainst = TheAppeal.Against.Definition;
    private static readonly FactDefinition Leave = TheLeave.Status.Definition;
    private static readonly FactDefinition Entry = TheLeave.EntryMode.Definition;
    private static readonly FactDefinition Decision = TheDecision.Type.Definition;
    private static readonly FactDefinition Scheme = TheSettlementScheme.Status.Definition;
    private static readonly FactDefinition Deprived = TheDeprivation.AppealStatus.Definition;
    private static readonly FactDefinition Sentenced = TheSentence.Type.Definition;
    private static readonly FactDefinition Finding = TheConviction.PleaOrFinding.Definition;
    private static readonly FactDefinition Victim = TheTrafficking.LeaveAssessment.Definition;

    public static IReadOnlyDictionary<string, WordsAsked> All { get; } = new Dictionary<string, WordsAsked>
    {
        ["Leave under the settlement scheme makes a relevant person"] = new(Scheme, WithdrawalAgreement.RelevantPerson, (p, w) => p.WithoutEuropeanRights(w), "yes: pre-settled settled; no: else"),
        ["So does each of the three kinds of section 3(10)(ba) to (d)"] = new(TheSettlementScheme.FrontierOrServiceProvider.Definition, WithdrawalAgreement.RelevantPerson,
            (p, w) => p.Is(TheSettlementScheme.EuNationalOrFamily, "neither").Is(TheSettlementScheme.Status, "none").Is(TheSettlementScheme.FrontierOrServiceProvider, w)
                .No(TheSettlementScheme.ArrivedOnAFamilyPermit).No(TheSettlementScheme.AppliedInTime).No(TheSettlementScheme.ApplicationIsUndetermined).No(TheSettlementScheme.WasLawfullyResidentUnderTheRegulations),
            "no: none; yes: else"),
        ["A family member who has not applied may be a joining one"] = new(TheSettlementScheme.EuNationalOrFamily.Definition, WithdrawalAgreement.RelevantPerson,
            (p, w) => p.Is(TheSettlementScheme.EuNationalOrFamily, w).Is(TheSettlementScheme.Status, "none").Is(TheSettlementScheme.FrontierOrServiceProvider, "none")
                .No(TheSettlementScheme.ArrivedOnAFamilyPermit).No(TheSettlementScheme.AppliedInTime).No(TheSettlementScheme.ApplicationIsUndetermined).No(TheSettlementScheme.WasLawfullyResidentUnderTheRegulations),
            "?: family-member; no: else"),
        ["The rights of the Agreement come with leave under the scheme"] = new(Scheme, DueCourse.Law.BorderSecurityAsylumAndImmigrationAct2025.Section45.HasTheRightsOfTheAgreement,
            (p, w) => p.Is(TheSettlementScheme.Status, w).No(TheSettlementScheme.WasGrantedInError).Yes(TheSettlementScheme.WasResidentAtTransitionEnd), "yes: pre-settled settled; no: else"),
        ["The grace period is for those without leave under the scheme"] = new(Scheme, DueCourse.Law.CitizensRightsRegulations2020.Regulation3.IsInTheGracePeriod,
            (p, w) => p.Is(TheSettlementScheme.Status, w).Yes(TheSettlementScheme.WasLawfullyResidentUnderTheRegulations), "no: pre-settled settled; yes: else", 1.March(2021)),
        ["Imperative grounds protect nationals of the EEA States and of Switzerland, not their families"] = new(TheSettlementScheme.EuNationalOrFamily.Definition, Regulation27.ImperativeGroundsAreNeeded,
            (p, w) => p.On(ThePerson.DateOfBirth, 1.May(1985)).Is(TheSettlementScheme.Status, "settled").Yes(TheSettlementScheme.HasTenYearsResidence).Is(TheSettlementScheme.EuNationalOrFamily, w), "yes: eea-national swiss-national; no: else", 1.February(2023)),
        ["Serious grounds for an applicant are for somebody without leave; with limited leave the level is in doubt"] = new(Scheme, Regulation27.SeriousGroundsAreNeeded,
            (p, w) => p.On(ThePerson.DateOfBirth, 1.May(1985)).Is(TheSettlementScheme.Status, w).Is(TheSettlementScheme.EuNationalOrFamily, "eea-national").Yes(TheSettlementScheme.AcquiredPermanentResidence)
                .Yes(TheSettlementScheme.AppliedInTime).Yes(TheSettlementScheme.ApplicationIsUndetermined).Yes(TheSettlementScheme.WasLawfullyResidentUnderTheRegulations).No(TheSettlementScheme.HasTenYearsResidence),
            "?: pre-settled; yes: else", 1.February(2023)),
        ["Imperative grounds for an applicant with ten years' residence are for somebody without leave"] = new(Scheme, Regulation27.ImperativeGroundsAreNeeded,
            (p, w) => p.On(ThePerson.DateOfBirth, 1.May(1985)).Is(TheSettlementScheme.Status, w).Is(TheSettlementScheme.EuNationalOrFamily, "eea-national").Yes(TheSettlementScheme.AcquiredPermanentResidence)
                .Yes(TheSettlementScheme.AppliedInTime).Yes(TheSettlementScheme.ApplicationIsUndetermined).Yes(TheSettlementScheme.WasLawfullyResidentUnderTheRegulations).Yes(TheSettlementScheme.HasTenYearsResidence),
            "?: pre-settled; yes: else", 1.February(2023)),
        ["Exception 3 before the end of 2020 waits for a lawyer where anybody had a European connection"] = new(TheSettlementScheme.EuNationalOrFamily.Definition, Section33.Exception3,
            (p, w) => p.Is(TheSettlementScheme.EuNationalOrFamily, w).All<Child>().All<Partner>(), "no: neither; ?: else", 1.June(2019)),

        ["Exception 4 while extradition is in train"] = new(TheExtradition.Status.Definition, Section33.Exception4, (p, w) => p.Is(TheExtradition.Status, w),
            "no: none requested discharged; ?: ordered; yes: else"),
        ["Exception 4 before 31 December 2020 knows no certificate under section 74B"] = new(TheExtradition.Status.Definition, Section33.Exception4, (p, w) => p.Is(TheExtradition.Status, w),
            "no: none requested discharged certificate-ea2003-s74b; ?: ordered; yes: else", 30.December(2020)),
        ["Exception 5 by the orders that section 33(6) lists"] = new(TheMentalHealthOrder.Type.Definition, Section33.Exception5,
            (p, w) => p.All<MentalHealthOrder>().Has<MentalHealthOrder>(o => o.Is(TheMentalHealthOrder.Type, w).Yes(TheMentalHealthOrder.HasEffect)),
            "no: cpsa1995-s58-hospital mha1983-s48 mha1983-s38-interim other; ?: cpsa1995-s58 ni-said-to-correspond; yes: else"),
        ["R8 is about somebody whose extradition is asked and not refused"] = new(TheExtradition.Status.Definition, Whole("R8").Applies, (p, w) => p.Is(TheExtradition.Status, w), "no: none discharged; yes: else"),

        ["Section 38: a sentence of 12 months, whatever it is called"] = new(Sentenced, ThePerson.AnyConviction(Section38.ImprisonmentOfAtLeast(12.Months())), (p, w) => ASentence(p, w, 12), "no: community fine other; ?: hospital-without-limit-of-time; yes: else"),
        ["Section 38: a sentence of 11 months, unless it has no end"] = new(Sentenced, ThePerson.AnyConviction(Section38.ImprisonmentOfAtLeast(12.Months())), (p, w) => ASentence(p, w, 11),
            "yes: life imprisonment-for-public-protection other-indeterminate; ?: hospital hospital-without-limit-of-time; no: else"),
        ["Section 38: a sentence that cannot last 12 months"] = new(Sentenced, ThePerson.AnyConviction(Section38.ImprisonmentOfAtLeast(12.Months())), (p, w) => ASentence(p, w, 11, mayLast: false), "yes: life imprisonment-for-public-protection; no: else"),
        ["Section 38: consecutive terms of exactly 12 months together"] = new(Sentenced, ThePerson.AnyConviction(Section38.ImprisonmentOfAtLeast(12.Months())), (p, w) => ASentence(p, w, 6, mayLast: false, together: 12),
            "yes: life imprisonment-for-public-protection; ?: imprisonment detention detention-and-training; no: else"),
        ["Section 38: a suspended sentence that a court activated"] = new(TheSentence.Activation.Definition, ThePerson.AnyConviction(Section38.ImprisonmentOfAtLeast(12.Months())),
            (p, w) => p.All<Conviction>().Has<Conviction>(c => c.On(TheConviction.DateOfConviction, 1.June(2020)).Is(TheConviction.Jurisdiction, "scotland").Is(TheConviction.PleaOrFinding, "convicted").All<Sentence>().Has<Sentence>(s => s.Suspended(12.Months(), w))), "no: none; yes: else"),
        ["Section 38: only a conviction is one"] = new(Finding, ThePerson.AnyConviction(Section38.ImprisonmentOfAtLeast(12.Months())), (p, w) => p.Convicted(1.June(2020), 12, c => c.Is(TheConviction.PleaOrFinding, w)), "yes: convicted; no: else"),
        ["Section 72: a sentence of 12 months, whatever it is called"] = new(Sentenced, ThePerson.AnyConviction(Section72.SentencedToAtLeast(12.Months())), (p, w) => ASentence(p, w, 12), "no: community fine other; yes: else"),
        ["Section 72: a sentence of 11 months, unless it has no end; detention in another institution is in doubt"] = new(Sentenced, ThePerson.AnyConviction(Section72.SentencedToAtLeast(12.Months())), (p, w) => ASentence(p, w, 11),
            "yes: life imprisonment-for-public-protection other-indeterminate hospital-without-limit-of-time; ?: detention detention-and-training hospital; no: else"),
        ["Section 72: a suspended sentence that a court activated"] = new(TheSentence.Activation.Definition, ThePerson.AnyConviction(Section72.SentencedToAtLeast(12.Months())),
            (p, w) => p.All<Conviction>().Has<Conviction>(c => c.All<Sentence>().Has<Sentence>(s => s.Suspended(12.Months(), w))), "no: none; yes: else"),
        ["Section 6(3) of the 1971 Act: a finding of guilt is enough"] = new(Finding, Section6.PunishableWithImprisonment,
            (p, w) => p.All<Conviction>().Has<Conviction>(c => c.Yes(TheConviction.WasRecommendedOn).Yes(TheConviction.IsImprisonable).Is(TheConviction.PleaOrFinding, w).No(TheConviction.IsQuashed)), "no: insanity; yes: else"),
        ["Section 63(3)(a): a terrorist conviction; a finding without one is in doubt"] = new(Finding, Section63.AListedThreatToPublicOrder,
            (p, w) => p.Foreign().No(TheTrafficking.IsUnderATerrorismMeasure).No(TheTrafficking.IsReasonablySuspected).Is(TheDeprivation.Ground, "none").Is(TheProtectionStatus.Article1F, "not-raised")
                .Convicted(1.June(2020), 6, c => c.Yes(TheConviction.IsATerroristOffence).No(TheConviction.IsInModernSlaveryActSchedule4).Is(TheConviction.PleaOrFinding, w)), "yes: convicted; ?: found-without-conviction; no: else"),

        ["The first two members of a mission's three kinds, and like immunity, are exempt; the others only if recruited abroad"] = new(ThePerson.DiplomaticRole.Definition, Section8.Diplomatic,
            (p, w) => p.Is(ThePerson.ExemptCategory, "diplomatic").Is(ThePerson.DiplomaticRole, w).No(ThePerson.MemberWasRecruitedAbroadAndIsInPost), "no: other-member family-of-another-member; yes: else"),
        ["A member of a mission recruited abroad and still in post is exempt, and the household too"] = new(ThePerson.DiplomaticRole.Definition, Section8.Diplomatic,
            (p, w) => p.Is(ThePerson.ExemptCategory, "diplomatic").Is(ThePerson.DiplomaticRole, w).Yes(ThePerson.MemberWasRecruitedAbroadAndIsInPost), "yes: else"),
        ["Only a diplomat, or somebody whom an order reaches, is outside the provisions on deportation"] = new(ThePerson.ExemptCategory.Definition, Section8.OutsideTheDeportationProvisions,
            (p, w) => p.Is(ThePerson.ExemptCategory, w).Is(ThePerson.DiplomaticRole, "diplomatic-agent").No(TheLeave.IsAnExcludedPerson), "yes: diplomatic; ?: order; no: else"),
        ["Crew may stay until departure, on parts not encoded"] = new(ThePerson.ExemptCategory.Definition, Section8.CrewWithoutLeave,
            (p, w) => p.Is(ThePerson.ExemptCategory, w).All<DeportationOrder>().No(TheLeave.WasRefusedLeaveToEnter), "?: crew; no: else"),
        ["The forces are exempt from control"] = new(ThePerson.ExemptCategory.Definition, Section8.ForcesExemptFromControl, (p, w) => p.Is(ThePerson.ExemptCategory, w), "yes: forces; no: else"),
        ["Commonwealth or Irish on 1 January 1973"] = new(ThePerson.CitizenOn1January1973.Definition, Section7.CitizenOn1January1973, (p, w) => p.Is(ThePerson.CitizenOn1January1973, w), "no: neither; yes: else"),
        ["Section 7: the five years are those before a decision to deport, not before one of another kind"] = new(Decision, Section7.NotLiableToDeportation,
            (p, w) => p.On(ThePerson.DateOfBirth, 4.May(1948)).All<Conviction>().Yes(ThePerson.WasOrdinarilyResidentOn1January1973).Is(ThePerson.CountryOfCitizenshipOn1January1973, "IND")
                .All<Nationality>().Has<Nationality>(n => n.Is(TheNationality.Country, "IND").Yes(TheNationality.IsHeld)).Is(TheDecision.Type, w).On(TheDecision.Date, 1.June(2024))
                .All<ResidencePeriod>().Has<ResidencePeriod>(r => r.On(TheResidence.From, 1.March(1971)).On(TheResidence.To, 30.November(2024)).Yes(TheResidence.WasOrdinary)),
            "yes: deport-automatic deport-conducive deport-family deport-recommendation; no: else"),
        ["The family of somebody deported, for a child"] = new(ThePrincipal.Relationship.Definition, Section5.BelongsToTheFamily, (p, w) => p.On(ThePerson.DateOfBirth, 1.May(2015)).Is(ThePrincipal.Relationship, w),
            "yes: spouse civil-partner child-under-18 child-under-18-adopted-in-fact; ?: child-under-18-of-father-outside-marriage; no: else"),
        ["The family of somebody deported, for an adult"] = new(ThePrincipal.Relationship.Definition, Section5.BelongsToTheFamily, (p, w) => p.On(ThePerson.DateOfBirth, 1.May(1990)).Is(ThePrincipal.Relationship, w), "yes: spouse civil-partner; no: else"),
        ["Before 5 December 2005 a civil partner was no family"] = new(ThePrincipal.Relationship.Definition, Section5.BelongsToTheFamily, (p, w) => p.On(ThePerson.DateOfBirth, 1.May(1970)).Is(ThePrincipal.Relationship, w), "yes: spouse; no: else", 4.December(2005)),
        ["Paragraph 8: a lawful destination"] = new(TheDestination.Basis.Definition, Schedule2Paragraph8.DestinationIsLawful, (p, w) => p.Is(TheDestination.Basis, w).Yes(TheDeparture.RemovalIsUnderSection10), "no: none; yes: else"),
        ["Paragraph 8 from 2000 to 2014, under section 10"] = new(TheDestination.Basis.Definition, Schedule2Paragraph8.DestinationIsLawful, (p, w) => p.Is(TheDestination.Basis, w).Yes(TheDeparture.RemovalIsUnderSection10), "yes: nationality would-be-admitted; no: else", 1.June(2005)),
        ["Paragraph 8 from 2000 to 2014, not under section 10"] = new(TheDestination.Basis.Definition, Schedule2Paragraph8.DestinationIsLawful, (p, w) => p.Is(TheDestination.Basis, w).No(TheDeparture.RemovalIsUnderSection10), "no: none; yes: else", 1.June(2005)),
        ["Paragraph 8 before 2000, under any power"] = new(TheDestination.Basis.Definition, Schedule2Paragraph8.DestinationIsLawful, (p, w) => p.Is(TheDestination.Basis, w).Yes(TheDeparture.RemovalIsUnderSection10), "no: none; yes: else", 1.October(2000)),
        ["Refused leave to enter, and given none since"] = new(Leave, Schedule2.WasRefusedLeaveToEnter, (p, w) => p.Yes(TheLeave.WasRefusedLeaveToEnter).Is(TheLeave.Status, w), "yes: none; ?: limited-expired revoked invalidated; no: else"),
        ["An illegal entrant, and given no leave since"] = new(Leave, Schedule2.IsAnIllegalEntrantWithoutLeave, (p, w) => p.Foreign().Is(TheLeave.EntryMode, "illegal-entry").Is(TheLeave.Status, w), "yes: none; ?: limited-expired revoked invalidated; no: else"),
        ["Whoever entered by deception may hold only the leave got by it"] = new(Leave, Schedule2.IsAnIllegalEntrantWithoutLeave, (p, w) => p.Foreign().Is(TheLeave.EntryMode, "deception").Is(TheLeave.Status, w), "yes: none; ?: else"),
        ["An illegal entrant by breach or by deception"] = new(Entry, Schedule2.IsAnIllegalEntrantWithoutLeave, (p, w) => p.Foreign().Is(TheLeave.EntryMode, w).Is(TheLeave.Status, "none"), "yes: illegal-entry deception; no: else"),
        ["Section 259(d): an illegal entrant"] = new(Entry, Section259.LiableToRemoval,
            (p, w) => p.Foreign().ExemptFromNothing().All<Notice>().All<Conviction>().No(TheCourtRecommendation.WasMade).No(TheLeave.WasRefusedLeaveToEnter).Is(TheLeave.EntryMode, w)
                .No(TheLeave.IsRequired).Is(TheRemovedRelative.Relationship, "none").Is(TheDecision.Type, "none").No(ThePrincipal.IsOrderedToBeDeported), "yes: illegal-entry deception; no: else"),
        ["Something points to British citizenship"] = new(ThePerson.ModeOfAcquisition.Definition, Section3NotBritish.SomethingPointsToBritishCitizenship,
            (p, w) => p.No(ThePerson.WasBornInTheUnitedKingdomBefore1983).Is(ThePerson.ModeOfAcquisition, w).No(ThePerson.HoldsAnotherBritishStatus).Is(ThePerson.CitizenOn1January1973, "neither"), "no: none; yes: else"),

        ["Section 10: a relative who is under 18"] = new(TheRemovedRelative.Relationship.Definition, Section10.LiableAsAFamilyMember, (p, w) => ARelative(p, w, born: 1.May(2015)), "no: none other; yes: else"),
        ["Section 10: a relative of full age"] = new(TheRemovedRelative.Relationship.Definition, Section10.LiableAsAFamilyMember, (p, w) => ARelative(p, w, born: 1.May(1990)), "yes: partner parent-of-the-child adult-dependent-relative; no: else"),
        ["Section 10(4): leave that rests on the relative"] = new(Leave, Section10.LiableAsAFamilyMember, (p, w) => ARelative(p, "partner", 1.May(1990), w, rests: true, only: false), "yes: limited indefinite; no: else"),
        ["Section 10(4): leave that could be had only through the relative"] = new(Leave, Section10.LiableAsAFamilyMember, (p, w) => ARelative(p, "partner", 1.May(1990), w, rests: false, only: true), "no: limited indefinite; yes: else"),
        ["Section 10(5): leave under the settlement scheme keeps the relative out"] = new(Scheme, Section10.LiableAsAFamilyMember, (p, w) => ARelative(p, "partner", 1.May(1990), scheme: w), "no: pre-settled settled; yes: else"),
        ["Which decisions of before 6 April 2015 may be under the words of then"] = new(Decision, Section10.LiableToRemoval,
            (p, w) => WithoutLeave(p).Is(TheDecision.Type, w).On(TheDecision.Date, 5.April(2015)), "?: remove-s10 remove-illegal-entrant; yes: else"),
        ["Before 20 October 2014: who stayed beyond limited leave"] = new(Leave, Section10.LiableToRemoval, (p, w) => WithoutLeave(p, w).No(TheLeave.ConditionWasBroken), "yes: limited-expired; ?: revoked; no: else", 1.June(2001)),
        ["Before 20 October 2014: who broke a condition of limited leave"] = new(Leave, Section10.LiableToRemoval, (p, w) => WithoutLeave(p, w).Yes(TheLeave.ConditionWasBroken), "yes: limited limited-expired; ?: revoked; no: else", 1.June(2001)),
        ["Since then: who has no leave"] = new(Leave, Section10.LiableToRemoval, (p, w) => WithoutLeave(p, w).Is(TheDecision.Type, "none"), "no: limited indefinite; yes: else"),

        ["Section 77: a claim of whose decision no notice was given"] = new(ClaimStatus, Section77.RemovalIsBarred, (p, w) => AClaim(p, w, notified: 1.December(2026)), "no: withdrawn; yes: else"),
        ["Section 77: a claim of whose decision notice was given"] = new(ClaimStatus, Section77.RemovalIsBarred, (p, w) => AClaim(p, w, notified: 1.June(2026)), "yes: undetermined; ?: inadmissible; no: else"),
        ["Before 1 April 2003 a claim not decided, or not notified, waits for a lawyer"] = new(ClaimStatus, Section77.RemovalIsBarred, (p, w) => AClaim(p, w, notified: 1.June(2003)), "no: withdrawn; ?: else", 1.March(2003)),
        ["Before 1 April 2003 a claim of whose decision notice was given"] = new(ClaimStatus, Section77.RemovalIsBarred, (p, w) => AClaim(p, w, notified: 1.February(2003)), "?: undetermined; no: else", 1.March(2003)),
        ["Before 1 April 2003 an appeal that is open waits for a lawyer"] = new(AppealStatus, Section78.RemovalIsBarred, (p, w) => AnAppeal(p, "protection-refusal", w), "?: pending late-application window-open; no: else", 1.March(2003)),
        ["Section 104: an appeal under section 82"] = new(AppealAgainst, ThePerson.AnyAppeal(Section104.IsPending), (p, w) => AnAppeal(p, w, "pending"), "yes: protection-refusal human-rights-refusal protection-revocation; no: else"),
        ["Section 104(4B): a protection appeal is pursued after a grant of leave"] = new(AppealAgainst, ThePerson.AnyAppeal(Section104.IsAbandonedByAGrantOfLeave),
            (p, w) => p.All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Against, w).Yes(TheAppeal.LeaveWasGrantedSince).Yes(TheAppeal.WasBroughtHere).Yes(TheAppeal.ProtectionGroundsArePursued)), "no: protection-refusal protection-revocation; yes: else"),
        ["Section 104(2): each further step that is open"] = new(TheAppeal.PermissionStep.Definition, ThePerson.AnyAppeal(Section104.AFurtherStepIsOpen),
            (p, w) => p.All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, w).On(TheAppeal.PermissionLastDay, 23.November(2026))), "no: none-open; ?: late-application-undecided; yes: else"),
        ["Section 104(1): an appeal before a tribunal or a court of section 104(2)"] = new(TheAppeal.Forum.Definition, ThePerson.AnyAppeal(Section104.IsPending), (p, w) => AnAppeal(p, "human-rights-refusal", "pending", w), "?: supreme-court; yes: else"),
        ["Section 39 of the Extradition Act: a protection appeal"] = new(AppealAgainst, Section39.AClaimIsNotFinallyDetermined, (p, w) => AnAppeal(p.All<ProtectionClaim>(), w, "pending"), "yes: protection-refusal protection-revocation; no: else"),
        ["Article 33: a protection appeal that is open"] = new(AppealAgainst, DueCourse.Law.RefugeeConvention.Article33.RemovalWouldBreachIt,
            (p, w) => AnAppeal(p.No(TheProtectionStatus.IsARefugee).All<ProtectionClaim>().All<FurtherSubmissions>().Judged(Judgements.J16, met: true), w, "pending"), "yes: protection-refusal protection-revocation; no: else"),
        ["Article 33: a protection appeal that was allowed"] = new(AppealAgainst, DueCourse.Law.RefugeeConvention.Article33.RemovalWouldBreachIt,
            (p, w) => p.No(TheProtectionStatus.IsARefugee).All<ProtectionClaim>().All<FurtherSubmissions>().Judged(Judgements.J16, met: true).All<Appeal>().Has<Appeal>(a => a
                .Is(TheAppeal.Against, w).Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, "none-open").Is(TheAppeal.Outcome, "allowed")), "yes: protection-refusal protection-revocation; no: else"),
        ["Section 117B: who is liable to deportation"] = new(Decision, Section117B.ParentOfAQualifyingChild,
            (p, w) => p.Foreign().ExemptFromNothing().All<Conviction>().All<DeportationOrder>().No(ThePrincipal.IsOrderedToBeDeported).No(TheCourtRecommendation.WasMade).Is(TheDecision.Type, w)
                .All<Child>().Has<Child>(c => c.On(TheChild.DateOfBirth, 11.February(2012)).Yes(TheChild.IsABritishCitizen).Yes(TheChild.IsInTheUnitedKingdom).Judged(Judgements.J24, met: true).Judged(Judgements.J27, met: true)),
            "no: deport-automatic deport-conducive deport-family deport-recommendation; yes: else"),
        ["Section 94B until 1 December 2016: liable as conducive or on a recommendation"] = new(Decision, Section94B.AHumanRightsClaimMayBeCertified,
            (p, w) => p.Is(TheDecision.Type, w).Judged(Judgements.J51, met: true).All<HumanRightsClaim>().Has<HumanRightsClaim>(c => c.Is(TheHumanRightsClaim.Status, "refused")),
            "yes: deport-automatic deport-conducive deport-recommendation; no: else", 30.November(2016)),
        ["Section 94B: a human rights claim that stands"] = new(TheHumanRightsClaim.Status.Definition, Section94B.AHumanRightsClaimStands,
            (p, w) => p.All<HumanRightsClaim>().Has<HumanRightsClaim>(c => c.Is(TheHumanRightsClaim.Status, w)), "yes: undetermined refused; no: else"),
        ["R13 is blocked by a protection claim"] = new(ClaimStatus, Whole("R13").Blocks.Single(b => b.Says.StartsWith("A protection claim", StringComparison.Ordinal)).Condition, (p, w) => AClaim(p, w, 1.June(2026)), "yes: undetermined refused; no: else"),
        ["Section 120: a duty of who has no leave"] = new(Leave, Section120.TheContinuingDutyApplies,
            (p, w) => p.Yes(TheLeave.IsRequired).Is(TheLeave.Status, w).No(TheLeave.ContinuesByStatute).Has<Notice>(n => n.Is(TheNotice.Type, "one-stop-s120").On(TheNotice.ServedOn, 1.June(2026))), "no: limited indefinite; yes: else"),
        ["Section 72(9): only a crime of which the person was convicted is certain"] = new(Finding, ThePerson.AnyConviction(Section72.OfAParticularlySeriousCrime),
            (p, w) => p.Convicted(1.June(2024), 24, c => c.Is(TheConviction.PleaOrFinding, w).Is(TheConviction.AppealStatus, "none-lodged").All<CriminalAppeal>()
                .No(TheConviction.IsSpecifiedOrCertified).No(TheConviction.IsListedSexualOffence).No(TheConviction.SeriousnessIsRebutted)), "yes: convicted; ?: found-without-conviction; no: else"),

        ["Section 60: the authority has decided, first"] = new(TheTrafficking.ReasonableGrounds.Definition, Section60.SignsOfTrafficking.Consequence("ecat.and.tribunal.tribunal"), (p, w) => p.Is(TheTrafficking.ReasonableGrounds, w).Is(TheTrafficking.ConclusiveGrounds, "none"), "yes: positive negative; no: else"),
        ["Section 60: the authority has decided, conclusively"] = new(TheTrafficking.ConclusiveGrounds.Definition, Section60.SignsOfTrafficking.Consequence("ecat.and.tribunal.tribunal"), (p, w) => p.Is(TheTrafficking.ReasonableGrounds, "none").Is(TheTrafficking.ConclusiveGrounds, w), "yes: positive negative; no: else"),
        ["Section 60: a sign that is a decision"] = new(TheTrafficking.ReasonableGrounds.Definition, Section60.SignsOfTrafficking.Condition, (p, w) => p.No(TheTrafficking.IndicatorsArePresent).Is(TheTrafficking.ReasonableGrounds, w).Is(TheTrafficking.ConclusiveGrounds, "none"), "yes: positive; no: else"),
        ["Section 61: a conclusive decision ends the period"] = new(TheTrafficking.ConclusiveGrounds.Definition, Section61.RemovalIsBarred,
            (p, w) => p.Is(TheTrafficking.ReasonableGrounds, "positive").On(TheTrafficking.ReasonableGroundsOn, 1.June(2026)).Is(TheTrafficking.ConclusiveGrounds, w).On(TheTrafficking.ConclusiveGroundsOn, 1.July(2026)).Is(TheTrafficking.Disqualification, "none"), "no: positive negative; yes: else"),
        ["Section 63: disqualified"] = new(TheTrafficking.Disqualification.Definition, Section63.IsDisqualified, (p, w) => p.Is(TheTrafficking.Disqualification, w), "yes: decided-public-order decided-bad-faith; no: else"),
        ["Section 65: a victim who has no leave"] = new(Leave, Section65.GrantLeave.Condition, (p, w) => AVictim(p, w, "necessary"), "no: limited indefinite; yes: else"),
        ["Section 65: whose leave is necessary"] = new(Victim, Section65.GrantLeave.Condition, (p, w) => AVictim(p, "none", w).Judged(Judgements.J41, met: true), "no: not-necessary refused-public-order; yes: else"),
        ["Section 65: of which nobody has decided"] = new(Victim, Section65.GrantLeave.Condition, (p, w) => AVictim(p, "none", w), "yes: necessary; no: not-necessary refused-public-order; ?: else"),
        ["The Act of 2025: an order under appeal keeps its effect"] = new(Deprived, DueCourse.Law.DeprivationOfCitizenshipOrdersAct2025.Section1.OrderKeepsItsEffect,
            (p, w) => p.Is(TheDeprivation.Stage, "order-made").On(TheDeprivation.OrderDate, 1.August(2026)).Is(TheDeprivation.AppealStatus, w), "yes: pending allowed-not-final dismissed-not-final; no: else"),
        ["Section 40A: an appeal is open"] = new(Deprived, Section40A.AppealIsOpen, (p, w) => p.Is(TheDeprivation.AppealStatus, w), "yes: window-open pending allowed-not-final dismissed-not-final; no: else"),
        ["Section 40A: an appeal was brought and is not final"] = new(Deprived, Section40A.AnAppealIsBroughtAndNotFinal, (p, w) => p.Is(TheDeprivation.Ground, "s40-2").Is(TheDeprivation.AppealStatus, w), "yes: pending allowed-not-final dismissed-not-final; no: else"),
        ["Section 40A: an appeal is over"] = new(Deprived, Section40A.AppealIsOver, (p, w) => p.Is(TheDeprivation.AppealStatus, w), "yes: dismissed-final withdrawn abandoned window-closed; no: else"),
        ["Section 40(5A): the five limbs on which notice may be withheld"] = new(TheDeprivation.NoticeGivenOrDispensed.Definition, Section40.NoticeMayBeWithheld, (p, w) => p.Is(TheDeprivation.NoticeGivenOrDispensed, w), "no: given neither; yes: else"),
        ["Deprivation is decided"] = new(TheDeprivation.Stage.Definition, Section40.Decided, (p, w) => p.Is(TheDeprivation.Stage, w), "yes: decided order-made; no: else"),
        ["Article 3: a risk of suicide that is raised"] = new(TheRisk.SuicideRisk.Definition, DueCourse.Law.HumanRightsConvention.Article3.RiskToHealth, (p, w) => p.No(TheRisk.HealthIsRaised).Is(TheRisk.SuicideRisk, w).Judged(Judgements.J30, met: true), "no: not-raised; yes: else"),
        ["Rule 12A: a decision to deport or to remove"] = new(Decision, Rule12A.TheDutyArises, (p, w) => AnAppeal(p, "human-rights-refusal", "pending").Is(TheDecision.Type, w), "no: none no-action grant-leave restricted-leave; yes: else"),
        ["Rule 12A: proceedings that are open"] = new(AppealStatus, Rule12A.TheDutyArises, (p, w) => AnAppeal(p, "human-rights-refusal", w).Is(TheDecision.Type, "remove-s10"), "yes: pending late-application; no: else"),
        ["Rule 12A: proceedings that go on after a decision"] = new(TheAppeal.PermissionStep.Definition, Rule12A.TheDutyArises,
            (p, w) => p.Is(TheDecision.Type, "remove-s10").All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, w)), "no: none-open could-be-asked-for; yes: else"),

        ["G1 is shut by a renunciation that took effect"] = new(TheNationality.RenunciationStage.Definition, !G01.ANationalityIsHeldAndNotPutInQuestion,
            (p, w) => p.All<Nationality>().Has<Nationality>(n => n.Yes(TheNationality.IsHeld).Is(TheNationality.RenunciationStage, w).Yes(TheNationality.RenunciationIsEffective)), "no: none; yes: else"),
        ["G4 is shut by a criminal court's order"] = new(TheCourtOrder.Type.Definition, G04.Gate.ShutWhen, (p, w) => p.All<Proceedings>().All<CourtOrder>().Has<CourtOrder>(o => o.Is(TheCourtOrder.Type, w).Yes(TheCourtOrder.IsActive)), "yes: witness-summons criminal-court-order; no: else"),
        ["G7 is shut while an appeal could be brought, or nobody asked"] = new(AppealStatus, G07.Gate.ShutWhen,
            (p, w) => p.All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Status, w).Is(TheAppeal.PermissionStep, "none-open").On(TheAppeal.LastDayInTime, 1.June(2026)).No(TheAppeal.LodgementWasChecked).No(TheAppeal.WasWaivedInWriting)),
            "yes: window-open late-application window-closed finally-determined; no: else"),
        ["G8 is shut where nothing was decided that could be carried out"] = new(Decision, G08.Gate.ShutWhen,
            (p, w) => p.Foreign().Is(TheDecision.Type, w).Has<DeportationOrder>(o => o.Is(TheDeportationOrder.Basis, "s3-5-a").On(TheDeportationOrder.MadeOn, 1.October(2026)).Yes(TheDeportationOrder.IsSigned).Yes(TheDeportationOrder.IsInForce).On(TheDeportationOrder.ServedOn, 2.October(2026))),
            "yes: none no-action grant-leave restricted-leave; no: else"),
        ["A judicial review holds removal until somebody records that it is no barrier"] = new(TheJudicialReview.Status.Definition, Of(DueCourse.Law.Guidance.JudicialReviewsAndInjunctions.AClaimHoldsRemoval), (p, w) => AReview(p, w, recorded: false), "no: pre-action final; yes: else"),
        ["After permission, or a success, no record ends that"] = new(TheJudicialReview.Status.Definition, Of(DueCourse.Law.Guidance.JudicialReviewsAndInjunctions.AClaimHoldsRemoval), (p, w) => AReview(p, w, recorded: true), "yes: permission-granted allowed appeal; no: else"),
        ["Nobody travels whose capacity is in doubt"] = new(TheSafeguards.Capacity.Definition, Of(DueCourse.Law.Guidance.FitnessToTravel.NobodyTravelsUnready), (p, w) => p.Yes(TheDeparture.IsFitToTravel).Is(TheSafeguards.Capacity, w).No(TheSafeguards.InterpreterIsNeeded), "yes: doubted assessed-lacks-capacity; no: else"),
        ["Nor leaves by choice"] = new(TheSafeguards.Capacity.Definition, Whole("R11").Blocks.Single(b => b.Says.StartsWith("Capacity", StringComparison.Ordinal)).Condition, (p, w) => p.Is(TheSafeguards.Capacity, w), "yes: doubted assessed-lacks-capacity; no: else"),
        ["Nor accepts a caution"] = new(TheSafeguards.Capacity.Definition, Whole("R12").Blocks.Single(b => b.Says.StartsWith("Capacity", StringComparison.Ordinal)).Condition, (p, w) => p.Is(TheSafeguards.Capacity, w), "yes: doubted assessed-lacks-capacity; no: else"),
        ["A notice that carries removal must not be defective"] = new(TheNotice.Type.Definition, RemovalOnTheDay.IsBlockedWhateverTheRoute.Condition,
            (p, w) => p.Has<Notice>(n => n.Is(TheNotice.Type, w).Yes(TheNotice.IsDefective)), "yes: stage-2-decision deportation-order liability-to-removal intention-to-remove departure-details refusal; ?: else"),
        ["A notice that carries removal must have reached the representative"] = new(TheNotice.Type.Definition, RemovalOnTheDay.IsBlockedWhateverTheRoute.Condition,
            (p, w) => p.Yes(TheSafeguards.HasARepresentative).Has<Notice>(n => n.Is(TheNotice.Type, w).No(TheNotice.IsDefective).No(TheNotice.WentToTheRepresentative)),
            "yes: stage-2-decision deportation-order liability-to-removal intention-to-remove departure-details refusal; ?: else"),
        ["A window that is open may bar by policy too"] = new(AppealAgainst, Of(DueCourse.Law.Guidance.InTimeAppealWindow.NoRemovalWhileAnAppealCouldBeBrought),
            (p, w) => p.All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Against, w).Is(TheAppeal.Status, "window-open").On(TheAppeal.LastDayInTime, 24.November(2026)).No(TheAppeal.LodgementWasChecked).No(TheAppeal.WasWaivedInWriting).On(TheAppeal.DecisionSentOn, 1.November(2026))),
            "yes: protection-refusal human-rights-refusal protection-revocation; no: else"),
        ["A closed window holds removal by policy until the tribunal was asked"] = new(AppealStatus, Of(DueCourse.Law.Guidance.InTimeAppealWindow.NoRemovalWhileAnAppealCouldBeBrought),
            (p, w) => p.All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Status, w).On(TheAppeal.LastDayInTime, 1.November(2026)).No(TheAppeal.LodgementWasChecked).No(TheAppeal.WasWaivedInWriting)),
            "yes: window-open window-closed; no: else"),
    };

    private static Route Whole(string id) => TheRoutes.All.Single(r => r.Id == id);

    private static Condition<Person> Of(Policy policy) => Gate.OfPolicy("test", "test", policy, Role.Caseworker).ShutWhen;

    // Convicted here in 2020, with a sentence of that name and so many months in every measure that it may have.
    private static void ASentence(Subject person, string type, int months, bool mayLast = true, int? together = null) => person
        .All<Conviction>().Has<Conviction>(c => c.On(TheConviction.DateOfConviction, 1.June(2020)).Is(TheConviction.Jurisdiction, "england-and-wales").Is(TheConviction.PleaOrFinding, "convicted").No(TheConviction.IsQuashed)
            .All<Sentence>().Has<Sentence>(s =>
            {
                s.Is(TheSentence.Type, type).For(TheSentence.TermPronounced, months.Months()).For(TheSentence.CustodialTerm, months.Months()).No(TheSentence.IsSuspended);
                _ = mayLast ? s.Yes(TheSentence.MayLastTwelveMonths) : s.No(TheSentence.MayLastTwelveMonths);
                _ = together is { } sum ? s.Is(TheSentence.Relation, "consecutive").For(TheSentence.AggregateTerm, sum.Months()) : s.Is(TheSentence.Relation, "alone");
            }));

    private static void ARelative(Subject person, string relationship, LocalDate born, string leave = "limited", bool rests = true, bool only = false, string scheme = "none")
    {
        person.Foreign().On(ThePerson.DateOfBirth, born).Is(TheRemovedRelative.Relationship, relationship).Yes(TheRemovedRelative.IsLiableOrRemoved)
            .Is(TheLeave.Status, leave).Is(TheSettlementScheme.Status, scheme).On(TheRemovedRelative.NoticeGivenOn, 1.November(2026));
        _ = rests ? person.Yes(TheRemovedRelative.LeaveRestsOnFamilyLife) : person.No(TheRemovedRelative.LeaveRestsOnFamilyLife);
        _ = only ? person.Yes(TheRemovedRelative.WouldGetLeaveOnlyThroughThem) : person.No(TheRemovedRelative.WouldGetLeaveOnlyThroughThem);
    }

    private static Subject WithoutLeave(Subject person, string status = "none") => person
        .Foreign().On(ThePerson.DateOfBirth, 1.May(1988)).Yes(TheLeave.IsRequired).Is(TheLeave.Status, status).No(TheLeave.ContinuesByStatute)
        .No(TheLeave.WasObtainedByDeception).WithoutEuropeanRights().Is(TheRemovedRelative.Relationship, "none");

    private static void AClaim(Subject person, string status, LocalDate notified) => person.Is(TheDestination.Basis, "nationality")
        .All<ProtectionClaim>().Has<ProtectionClaim>(c => c.On(TheProtectionClaim.MadeOn, 1.January(2003)).Is(TheProtectionClaim.Status, status).On(TheProtectionClaim.DecisionNotifiedOn, notified));

    private static Subject AnAppeal(Subject person, string against, string status, string forum = "first-tier-tribunal") => person
        .All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Against, against).Is(TheAppeal.Status, status).Is(TheAppeal.Forum, forum).Yes(TheAppeal.IsInCountry).Yes(TheAppeal.WasBroughtHere)
            .No(TheAppeal.LeaveWasGrantedSince).No(TheAppeal.PersonLeftSince).Is(TheAppeal.PermissionStep, "none-open").Is(TheAppeal.Outcome, "none").On(TheAppeal.DecisionSentOn, 1.June(2026)));

    private static Subject AVictim(Subject person, string leave, string assessment) => person
        .Foreign().Is(TheTrafficking.ConclusiveGrounds, "positive").Is(TheLeave.Status, leave).No(TheLeave.ContinuesByStatute).Is(TheTrafficking.LeaveAssessment, assessment).Is(TheTrafficking.Disqualification, "none");

    private static void AReview(Subject person, string status, bool recorded) => person.All<JudicialReview>().Has<JudicialReview>(r =>
    {
        r.Yes(TheJudicialReview.ChallengesRemoval).Is(TheJudicialReview.Status, status);
        _ = recorded ? r.Yes(TheJudicialReview.BarrierAssessmentIsRecorded) : r.No(TheJudicialReview.BarrierAssessmentIsRecorded);
    });
}
