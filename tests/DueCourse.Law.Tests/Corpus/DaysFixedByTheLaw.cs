namespace DueCourse.Law.Tests.Corpus;

using DueCourse.Law;
using DueCourse.Law.BritishNationalityAct1981;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Gates;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.ImmigrationAndAsylumAct1999;
using DueCourse.Law.ImmigrationRules;
using DueCourse.Law.NationalityAndBordersAct2022;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using DueCourse.Law.UkBordersAct2007;
using DueCourse.Law.UkBordersAct2007CommencementOrder2008;
using NodaTime;

/// <summary>
/// A day that a provision names inside its condition, tried in one case: what is said there with the eve of the day on file,
/// and with the day.
/// </summary>
/// <param name="Place">The innermost limb, ruling or rule that holds the comparison.</param>
/// <param name="Of">What is compared: a fact, or <see cref="DaysFixedByTheLaw.Assessed"/>.</param>
/// <param name="First">The first day on which the answer is the other.</param>
/// <param name="Asks">The condition.</param>
/// <param name="On">The case and the day of assessment, for a day of that fact.</param>
/// <param name="Eve">What is said with the eve: yes, no, or what is asked for.</param>
/// <param name="Then">What is said with the day itself.</param>
internal sealed record DayFixed(
    string Place, string Of, LocalDate First, Condition<Person> Asks, Func<LocalDate, (CaseRecord Record, LocalDate AsAt)> On, string Eve, string Then);

/// <summary>Every day named inside a condition of the statute book, with a case on both sides of it.</summary>
internal static class DaysFixedByTheLaw
{
    public const string Assessed = "the day of assessment";

    private const string Ia1971 = "Immigration Act 1971, s. ";
    private const string Order2008 = "S.I. 2008/1818, art. 3";

    private static readonly LocalDate Today = 23.November(2026);
    private static readonly LocalDate Change2022 = 28.June(2022);

    public static IReadOnlyDictionary<string, DayFixed> All { get; } = new Dictionary<string, DayFixed>
    {
        ["Section 7(1) protects who was born by 1 January 1973"] = new(Ia1971 + "7(1)", "dateOfBirth", 2.January(1973), Section7.NotLiableToDeportation,
            day => (A.Case(p => HereSince1973(p.On(ThePerson.DateOfBirth, day), "IND")), Today), "yes", "no"),
        ["A citizen of Pakistan was a Commonwealth citizen until a day in August or September 1973 that was not read"] = new(Ia1971 + "7(1)", Assessed, 1.August(1973), Section7.CitizenNow,
            day => (A.Case(p => HereSince1973(p.No(ThePerson.IsACommonwealthOrIrishCitizen), "PAK")), day), "yes", "asks not-encoded.commonwealth-list, doubt.ia1971.s7.pakistan"),
        ["A citizen of Pakistan is a Commonwealth citizen again from a day in September or October 1989 that was not read"] = new(Ia1971 + "7(1)", Assessed, 1.November(1989), Section7.CitizenNow,
            day => (A.Case(p => HereSince1973(p.No(ThePerson.IsACommonwealthOrIrishCitizen), "PAK")), day), "asks not-encoded.commonwealth-list, doubt.ia1971.s7.pakistan", "yes"),
        ["Somebody who gave up the citizenship of Pakistan was no Commonwealth citizen by it while Pakistan was on the list"] = new(Ia1971 + "7(1)", Assessed, 1.August(1973), Section7.CitizenNow,
            day => (A.Case(p => p.No(ThePerson.IsACommonwealthOrIrishCitizen).Is(ThePerson.CountryOfCitizenshipOn1January1973, "PAK").All<Nationality>()), day), "no", "asks doubt.ia1971.s7.pakistan"),
        ["Nor is one since it came back"] = new(Ia1971 + "7(1)", Assessed, 1.November(1989), Section7.CitizenNow,
            day => (A.Case(p => p.No(ThePerson.IsACommonwealthOrIrishCitizen).Is(ThePerson.CountryOfCitizenshipOn1January1973, "PAK").All<Nationality>()), day), "asks doubt.ia1971.s7.pakistan", "no"),
        ["The right of abode just before 1983 is nobody's who was born in 1983"] = new(Ia1971 + "2(1)(b)(i)", "dateOfBirth", 1.January(1983), Section2.AsACommonwealthCitizenSinceBefore1983,
            day => (A.Case(p => p.On(ThePerson.DateOfBirth, day).Yes(ThePerson.HadTheRightOfAbodeJustBefore1983).Yes(ThePerson.HasBeenACommonwealthCitizenSince1983)), Today), "yes", "no"),

        ["From 1 August 2008 a conviction is reached whatever notice came before"] = new(Order2008, "convictions.dateOfConviction", 1.August(2008), ThePerson.AnyConviction(Article3.Section32ReachesTheConviction),
            day => (Held1August2008(day, "none", noticed: true), Today), "asks doubt.si2008-1818.art3.earlier-notice", "yes"),
        ["From the passing of the Act on 30 October 2007 no custody is asked for"] = new(Order2008, "convictions.dateOfConviction", 30.October(2007), ThePerson.AnyConviction(Article3.Section32ReachesTheConviction),
            day => (Held1August2008(day, "none", noticed: false), Today), "no", "yes"),
        ["Before the passing of the Act a notice takes the conviction out, and after it that is in doubt"] = new(Order2008 + "(1)-(2)", "convictions.dateOfConviction", 30.October(2007), ThePerson.AnyConviction(Article3.Section32ReachesTheConviction),
            day => (Held1August2008(day, "serving-sentence", noticed: true), Today), "no", "asks doubt.si2008-1818.art3.earlier-notice"),

        ["Section 56A: the saving for European rights may reach convictions of 2020 and none of 2021"] = new("not-encoded.si2020-1309.reg17-4.s56A", "convictions.dateOfConviction", 1.January(2021), Section56A.SpentConvictionsMayBeConsidered,
            day => (A.Case(p => p.Is(TheSettlementScheme.EuNationalOrFamily, "eea-national").Convicted(day)), Today), "asks not-encoded.si2020-1309.reg17-4.s56A", "yes"),
        ["Suspended sentences for convictions before 22 March 2026 are saved"] = new("Sentencing Act 2026, s. 45; S.I. 2026/217, reg. 3", "convictions.dateOfConviction", 22.March(2026), ThePerson.AnyConviction(DueCourse.Law.SentencingAct2026.Section45.IsSavedByRegulation3),
            day => (A.Case(p => p.Convicted(day, 18, c => c.No(TheConviction.DayOfConvictionIsInQuestion))), Today), "yes", "no"),
        ["Section 72: 15 months are enough for a conviction from 28 June 2022, and too few for an older one"] = new("Nationality, Immigration and Asylum Act 2002, s. 72(2)-(4)", "convictions.dateOfConviction", Change2022, ThePerson.AnyConviction(Section72.OfAParticularlySeriousCrime),
            day => (A.Case(p => p.Convicted(day, 15, NothingElseSerious)), Today), "no", "yes"),

        ["Whoever was settled here on 1 January 1973 may hold leave that no paper shows"] = new("not-encoded.ia1971.s1-2.settled-in-1973", "dateOfBirth", 2.January(1973), Section10.LiableToRemoval,
            day => (A.Case(p => WithoutLeave(p.On(ThePerson.DateOfBirth, day).Yes(ThePerson.WasOrdinarilyResidentOn1January1973)).Is(TheDecision.Type, "none")), Today), "asks not-encoded.ia1971.s1-2.settled-in-1973", "yes"),
        ["Until 6 April 2015 somebody who never had leave may be under the words before 2014"] = new("not-encoded.si2014-2771.art9", Assessed, 6.April(2015), Section10.LiableToRemoval,
            day => (A.Case(p => WithoutLeave(p.On(ThePerson.DateOfBirth, 1.May(1988))).Is(TheDecision.Type, "none")), day), "asks not-encoded.si2014-2771.art9", "yes"),
        ["A decision to remove of before 6 April 2015 may be under the words before 2014"] = new("not-encoded.si2014-2771.art9", "decision.date", 6.April(2015), Section10.LiableToRemoval,
            day => (A.Case(p => WithoutLeave(p.On(ThePerson.DateOfBirth, 1.May(1988))).Is(TheDecision.Type, "remove-s10").On(TheDecision.Date, day)), Today), "asks not-encoded.si2014-2771.art9", "yes"),
        ["A notice of intention given before 20 November 2023 may be under a saving that was not read"] = new("not-encoded.si2023-1130.reg3", "removalNotice.intentionGivenOn", 20.November(2023), Section10A.NoticeIsSatisfied,
            day => (A.Case(p => NoticedInNovember2023(p).On(TheRemovalNotice.IntentionGivenOn, day)), 4.December(2023)), "asks not-encoded.si2023-1130.reg3", "yes"),
        ["What notice removal needed before 20 November 2023 was not read"] = new("not-encoded.iaa1999.s10.notice-before-2023", Assessed, 20.November(2023), G08.Gate.ShutWhen,
            day => (A.Case(p => NoticedInNovember2023(WithoutLeave(p.On(ThePerson.DateOfBirth, 1.May(1988)))).Is(TheRemovalNotice.Exception, "none").On(TheRemovalNotice.IntentionGivenOn, 1.December(2023))
                .Is(TheDecision.Type, "remove-s10").On(TheDecision.Date, 1.November(2023))), day), "asks not-encoded.iaa1999.s10.notice-before-2023", "yes"),

        ["Section 77: claims older than 28 June 2022 may be saved from the exception for third States"] = new("not-encoded.si2022-590.sch2", "protectionClaims.madeOn", Change2022, Section77.RemovalIsBarred,
            day => (Claimed(day, c => c.Is(TheProtectionClaim.Status, "undetermined").Yes(TheProtectionClaim.ThirdStateRemovalConditionsAreMet).No(TheProtectionClaim.IsCertifiedUnderSchedule3)), 15.July(2022)),
            "asks not-encoded.si2022-590.sch2", "no"),
        ["Section 77: a certificate under Schedule 3 goes on counting for older claims alone"] = new("Nationality, Immigration and Asylum Act 2002, s. 77(2A)-(2C)", "protectionClaims.madeOn", Change2022, Section77.RemovalIsBarred,
            day => (Claimed(day, c => c.Is(TheProtectionClaim.Status, "undetermined").Yes(TheProtectionClaim.IsCertifiedUnderSchedule3)), 15.July(2022)), "no", "yes"),
        ["Section 80A: a declaration on a claim older than 28 June 2022 may be under a saving that was not read"] = new("not-encoded.si2022-590.sch2-4-3", "protectionClaims.madeOn", Change2022, ThePerson.AnyProtectionClaim(Section80A.IsDeclaredInadmissible),
            day => (Claimed(day, c => c.Is(TheProtectionClaim.Status, "inadmissible")), Today), "asks not-encoded.si2022-590.sch2-4-3", "yes"),
        ["Section 94: a certificate of before 28 June 2022 may leave an appeal from abroad"] = new("not-encoded.naba2022.s28-4", "certifications.s94-1On", Change2022, Section94.TheClaimHasNoAppeal,
            day => (Unfounded(certified: day, protection: Change2022, humanRights: Change2022), Today), "asks not-encoded.naba2022.s28-4", "yes"),
        ["Section 94: a claim for protection of before 28 June 2022 may keep an appeal from abroad"] = new("not-encoded.naba2022.s28-4", "protectionClaims.madeOn", Change2022, Section94.TheClaimHasNoAppeal,
            day => (Unfounded(certified: 1.July(2022), protection: day, humanRights: Change2022), Today), "asks not-encoded.naba2022.s28-4", "yes"),
        ["Section 94: a human rights claim of before 28 June 2022 may keep an appeal from abroad"] = new("not-encoded.naba2022.s28-4", "humanRightsClaims.madeOn", Change2022, Section94.TheClaimHasNoAppeal,
            day => (Unfounded(certified: 1.July(2022), protection: Change2022, humanRights: day), Today), "asks not-encoded.naba2022.s28-4", "yes"),
        ["Section 104: a decision of before 6 April 2015 may carry an appeal that is not among those of today"] = new("not-encoded.niaa2002.s82.saved-appeals", "appeals.decisionSentOn", 6.April(2015), ThePerson.AnyAppeal(Section104.IsPending),
            day => (A.Case(p => p.All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Against, "other").Is(TheAppeal.Status, "pending").Is(TheAppeal.Forum, "first-tier-tribunal").Yes(TheAppeal.IsInCountry)
                .On(TheAppeal.DecisionSentOn, day))), Today), "asks not-encoded.niaa2002.s82.saved-appeals", "no"),
        ["Section 76: acts that end refugee status count from 10 February 2003"] = new("Nationality, Immigration and Asylum Act 2002, s. 76(3), (6)", "ceasedByActsFrom", 10.February(2003), Section76.IndefiniteLeaveMayBeRevoked,
            day => (A.Case(p => p.Foreign().Yes(TheLeave.IsIndefinite).No(TheLeave.WasObtainedByDeception).Is(TheDecision.Type, "none").All<Conviction>().All<DeportationOrder>()
                .No(ThePrincipal.IsOrderedToBeDeported).No(TheCourtRecommendation.WasMade).Yes(TheProtectionStatus.CeasedByOwnActs).On(TheProtectionStatus.CeasedByActsFrom, day)), Today), "no", "yes"),
        ["Section 61: a first decision on trafficking of before 30 January 2023 may be under rules not read"] = new("not-encoded.si2023-33.transitional", "nrm.rgOn", 30.January(2023), Section61.RemovalIsBarred,
            day => (A.Case(p => p.Is(TheTrafficking.ReasonableGrounds, "positive").On(TheTrafficking.ReasonableGroundsOn, day).Is(TheTrafficking.ConclusiveGrounds, "pending")), Today), "asks not-encoded.si2023-33.transitional", "yes"),
        ["Section 62: a further decision on trafficking of before 30 January 2023 may be under rules not read"] = new("not-encoded.si2023-33.transitional", "nrm.furtherRgOn", 30.January(2023), Section62.RemovalIsBarred,
            day => (A.Case(p => p.Is(TheTrafficking.ReasonableGrounds, "positive").Is(TheTrafficking.FurtherReasonableGrounds, "positive").Is(TheTrafficking.FurtherPeriodDetermined, "applies")
                .On(TheTrafficking.FurtherReasonableGroundsOn, day).Is(TheTrafficking.ConclusiveGrounds, "pending")), Today), "asks not-encoded.si2023-33.transitional", "yes"),

        ["Section 40(4A): only an order made on or after 28 July 2014 may leave a naturalised person stateless"] = new("British Nationality Act 1981, s. 40(4A)", "deprivation.orderDate", 28.July(2014), Section40.DeprivationIsBarredByStatelessness,
            day => (A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").Is(TheDeprivation.Stage, "order-made").On(TheDeprivation.DecisionDate, 1.May(2013)).On(TheDeprivation.OrderDate, day)
                .Is(ThePerson.ModeOfAcquisition, "naturalisation").No(ThePerson.HoldsAnotherBritishStatus).All<Nationality>().Judged(Judgements.J43, met: true)), Today), "yes", "no"),
        ["Section 40(2) as it stood: how conduct before 1 April 2003 counts was not read"] = new("not-encoded.niaa2002.s4-4", "deprivation.conductFrom", 1.April(2003), Section40.DepriveAsConducive.Condition,
            day => (A.Case(p => p.Yes(ThePerson.IsABritishCitizen).No(ThePerson.HoldsAnotherBritishStatus).Is(TheDeprivation.Ground, "s40-2").Is(TheDeprivation.Stage, "decided").On(TheDeprivation.DecisionDate, 1.May(2005))
                .Is(TheDeprivation.VitalInterestsFinding, "made").On(TheDeprivation.ConductReliedOnFrom, day)
                .All<Nationality>().Has<Nationality>(n => n.Is(TheNationality.Country, "FRA").Yes(TheNationality.IsHeld).No(TheNationality.RenunciationIsRaised))), 1.June(2005)), "asks not-encoded.niaa2002.s4-4", "yes"),
        ["An application for leave as a stateless person of before 31 January 2024 is under Part 14, which was not read"] = new("not-encoded.rules.part14", "statelessAppliedOn", 31.January(2024), AppendixStatelessness.MeetsTheRules,
            day => (A.Case(p => p.No(ThePerson.IsABritishCitizen).Is(TheStatelessness.Application, "pending").On(TheStatelessness.AppliedOn, day).All<Nationality>().All<AdmissibleCountry>()
                .No(TheStatelessness.IsExcluded).Yes(TheStatelessness.HasSoughtAvailableNationality).Judged(Judgements.J47, met: true)), 1.June(2025)), "asks not-encoded.rules.part14", "yes"),
    };

    private static Subject HereSince1973(Subject person, string country) => person
        .Is(TheDecision.Type, "none").All<Conviction>().Yes(ThePerson.WasOrdinarilyResidentOn1January1973).Is(ThePerson.CountryOfCitizenshipOn1January1973, country)
        .All<Nationality>().Has<Nationality>(n => n.Is(TheNationality.Country, country).Yes(TheNationality.IsHeld))
        .All<ResidencePeriod>().Has<ResidencePeriod>(r => r.On(TheResidence.From, 1.January(1973)).Yes(TheResidence.GoesOn).Yes(TheResidence.WasOrdinary));

    private static CaseRecord Held1August2008(LocalDate convicted, string held, bool noticed) => A.Case(p => p
        .Is(TheCustody.HeldOn1August2008, held).Says(TheDecision.WasNoticedBefore1August2008.Definition, new YesNoValue(noticed))
        .All<Conviction>().Has<Conviction>(c => c.On(TheConviction.DateOfConviction, convicted).No(TheConviction.WasSuspendedOn1August2008)));

    private static void NothingElseSerious(Subject conviction) => conviction
        .Is(TheConviction.AppealStatus, "none-lodged").All<CriminalAppeal>().No(TheConviction.DayOfConvictionIsInQuestion)
        .No(TheConviction.IsSpecifiedOrCertified).No(TheConviction.IsListedSexualOffence).No(TheConviction.SeriousnessIsRebutted);

    private static Subject WithoutLeave(Subject person) => person
        .No(ThePerson.IsABritishCitizen).No(ThePerson.HasTheRightOfAbode).Yes(TheLeave.IsRequired).Is(TheLeave.Status, "none").No(TheLeave.ContinuesByStatute)
        .No(TheLeave.WasObtainedByDeception).No(TheLeave.ConditionWasBroken).WithoutEuropeanRights().All<DeportationOrder>();

    private static Subject NoticedInNovember2023(Subject person) => person
        .Yes(TheDeparture.RemovalIsUnderSection10).Is(ThePerson.Place, "england-and-wales").On(TheRemovalNotice.DepartureDetailsGivenOn, 20.November(2023)).Yes(TheRemovalNotice.DepartureDetailsMatchIntention)
        .On(TheRemovalNotice.PeriodEnds, 1.December(2023)).On(TheRemovalNotice.StatedDepartureDate, 4.December(2023)).On(TheDeparture.PlannedOn, 4.December(2023))
        .Yes(TheRemovalNotice.DestinationIsAsNoticed).Yes(TheRemovalNotice.StopsAreAsNoticed);

    private static CaseRecord Claimed(LocalDate made, Action<Subject> claim) => A.Case(p => p.Is(TheDestination.Basis, "would-be-admitted")
        .All<ProtectionClaim>().Has<ProtectionClaim>(c => claim(c.On(TheProtectionClaim.MadeOn, made))));

    private static CaseRecord Unfounded(LocalDate certified, LocalDate protection, LocalDate humanRights) => A.Case(p => p
        .Yes(TheCertificate.S94Point1).On(TheCertificate.S94Point1On, certified)
        .All<ProtectionClaim>().Has<ProtectionClaim>(c => c.On(TheProtectionClaim.MadeOn, protection))
        .All<HumanRightsClaim>().Has<HumanRightsClaim>(c => c.On(TheHumanRightsClaim.MadeOn, humanRights)));
}
