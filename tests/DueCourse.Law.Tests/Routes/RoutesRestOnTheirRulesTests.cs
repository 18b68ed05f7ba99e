namespace DueCourse.Law.Tests.Routes;

using System.Globalization;
using CsCheck;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.Tests.Corpus;
using NodaTime;

/// <summary>
/// A route opens no way that the law leaves shut: while the rule it rests on answers no or unknown, it is not open. Asked of
/// cases made at random, and of cases in which a route is open and one thing, or several, are then otherwise.
/// </summary>
public sealed class RoutesRestOnTheirRulesTests
{
    private static readonly LocalDate Today = 23.November(2026);

    internal static readonly Dictionary<string, (LocalDate Day, Action<Subject> Says)> Open = new()
    {
        ["R1"] = (Today, p => AnAutomaticCase(p.Foreign())),
        ["R1: born before 1983, with a right of abode that was lost"] = (Today, p => AnAutomaticCase(p.No(ThePerson.IsABritishCitizen).No(ThePerson.IsAnIrishCitizen)
            .Yes(ThePerson.HadTheRightOfAbodeJustBefore1983).No(ThePerson.HasBeenACommonwealthCitizenSince1983).No(ThePerson.RightOfAbodeWasRemovedByOrder))),
        ["R2"] = (Today, p => p.WithinNoException().Convicted(10.February(2025), 18).No(TheConduct.IncludesConductBeforeTransitionEnd).No(TheConduct.FindingOfConductIsRecorded)
            .Judged(Judgements.J08, met: true).Judged(Judgements.J09, met: true)),
        ["R3"] = (Today, p => p.WithinNoException().All<Conviction>()
            .Yes(ThePrincipal.IsOrderedToBeDeported).Is(ThePrincipal.Relationship, "spouse").No(ThePrincipal.OrderStatesAutomatic)
            .No(ThePrincipal.OrderHasEnded).No(ThePrincipal.HasLeft).Judged(Judgements.J10, met: true)),
        ["R4"] = (Today, p => p.WithinNoException().Convicted(1.October(2026), 8, c => c.Yes(TheConviction.WasRecommendedOn).Yes(TheConviction.IsImprisonable).Is(TheConviction.PleaOrFinding, "convicted"))
            .Yes(TheCourtRecommendation.WasMade).On(TheCourtRecommendation.MadeOn, 1.November(2026)).On(TheCourtRecommendation.NoticeGivenOn, 1.September(2026))
            .Yes(TheCourtRecommendation.WasSeventeenAtConviction).No(TheCourtRecommendation.AppealIsPendingOrInTime).Judged(Judgements.J11, met: true)),
        ["R5"] = (Today, p => p.Foreign().ExemptFromNothing().WithoutEuropeanRights("settled").WithoutConventionBars().On(ThePerson.DateOfBirth, 1.January(1970))
            .Judged(Judgements.J16, met: false).Convicted(1.June(2020), 8, c => c.On(TheConviction.OffenceTo, 1.May(2020))).Yes(TheConduct.IncludesConductBeforeTransitionEnd).No(TheConduct.FindingOfConductIsRecorded)
            .Judged(Judgements.J05, met: true).Judged(Judgements.J06, met: true).Judged(Judgements.J08, met: true).Judged(Judgements.J09, met: true)),
        ["R6"] = (Today, p => WithoutLeave(p).No(TheLeave.WasRefusedLeaveToEnter).Yes(TheLeave.IsRequired)),
        ["R6: refused at the port"] = (Today, p => WithoutLeave(p).Yes(TheLeave.WasRefusedLeaveToEnter).No(TheLeave.IsRequired)),
        ["R7"] = (Today, p => p.Yes(ThePerson.IsABritishCitizen).Is(TheDeprivation.Ground, "s40-3").Is(TheDeprivation.Stage, "decided")
            .On(TheDeprivation.DecisionDate, 1.September(2026)).On(TheDeprivation.NoticeDate, 1.September(2026)).Yes(TheDeprivation.NoticeIsComplete)
            .Is(TheDeprivation.AppealStatus, "window-closed").Yes(TheDeprivation.StatusResultsFromRegistrationOrNaturalisation)
            .WithoutConventionBars().All<Child>().All<Conviction>().Judged(Judgements.J16, met: false).Judged(Judgements.J44, met: true).Judged(Judgements.J45, met: true)),
        ["R7: conducive"] = (Today, p => p.Yes(ThePerson.IsABritishCitizen).Is(TheDeprivation.Ground, "s40-2").Is(TheDeprivation.Stage, "decided")
            .On(TheDeprivation.DecisionDate, 1.September(2026)).On(TheDeprivation.NoticeDate, 1.September(2026)).Yes(TheDeprivation.NoticeIsComplete).Is(TheDeprivation.AppealStatus, "window-closed")
            .All<Nationality>().Has<Nationality>(n => n.Is(TheNationality.Country, "FRA").Yes(TheNationality.IsHeld).No(TheNationality.RenunciationIsRaised)).No(ThePerson.HoldsAnotherBritishStatus)
            .WithoutConventionBars().All<Child>().All<Conviction>().Judged(Judgements.J16, met: false).Judged(Judgements.J42, met: true)),
        ["R8"] = (Today, p => p.WithoutConventionBars().All<Child>().All<Conviction>().Judged(Judgements.J16, met: false).Is(TheExtradition.Status, "ordered")),
        ["R9"] = (1.June(2015), p => p.WithoutConventionBars().All<Child>().All<Conviction>().Judged(Judgements.J16, met: false).Yes(TheCustody.IsServingASentence)
            .Yes(ThePrisonerTransfer.AgreementIsInForce).Yes(ThePrisonerTransfer.BothStatesAgree).No(ThePrisonerTransfer.ConsentIsRequired)
            .Yes(ThePrisonerTransfer.StepsToInformWereTaken).Yes(ThePrisonerTransfer.SentenceIsFinal).Yes(ThePrisonerTransfer.SixMonthsRemain)),
        ["R10"] = (Today, p => p.WithinNoException().All<Conviction>().All<Proceedings>().Yes(TheCustody.IsServingASentence)
            .Yes(TheCustody.IsAFixedTermPrisoner).No(TheCustody.IsAnIndeterminatePrisoner).No(TheCustody.IsExcludedFromEarlyRemoval)
            .On(TheCustody.EarlyRemovalEligibleOn, 1.November(2026)).Yes(TheLeave.WasRefusedLeaveToEnter).Judged(Judgements.J48, met: true)),
        ["R10: serving life"] = (Today, p => p.WithinNoException().All<Conviction>().All<Proceedings>().Yes(TheCustody.IsServingASentence)
            .No(TheCustody.IsAFixedTermPrisoner).Yes(TheCustody.IsAnIndeterminatePrisoner).On(TheCustody.TariffExpiresOn, 1.November(2026))
            .Yes(TheLeave.WasRefusedLeaveToEnter).Judged(Judgements.J49, met: true)),
        ["R11.paid"] = (Today, p => p.WithinNoException().Convicted(10.February(2025), 18).No(TheConduct.IncludesConductBeforeTransitionEnd).Judged(Judgements.J08, met: true)
            .All<DeportationOrder>().Is(TheOtherRoutes.VoluntaryReturn, "agreed")),
        ["R12"] = (1.June(2024), p => p.Foreign().On(ThePerson.DateOfBirth, 1.January(1990)).Is(TheOtherRoutes.Caution, "accepted").Yes(TheOtherRoutes.AdmitsTheOffence)
            .Yes(TheOtherRoutes.EvidenceSufficesForACaution).Yes(TheOtherRoutes.CautionWasExplained).Yes(TheOtherRoutes.CautionWasSigned)
            .Yes(TheOtherRoutes.IsARelevantForeignOffender).Yes(TheSafeguards.LegalAdviceWasOffered).No(TheSafeguards.InterpreterIsNeeded)
            .Is(TheSafeguards.Capacity, "no-doubt").No(TheTrafficking.IndicatorsArePresent)),
        ["R13"] = (Today, p => p.Foreign().All<ProtectionClaim>().All<Child>().Has<HumanRightsClaim>(c => c.Is(TheHumanRightsClaim.Status, "refused")).All<HumanRightsClaim>()
            .Judged(Judgements.J51, met: true).Yes(TheCertificate.RemoteHearingIsPossible)),
        ["R14"] = (Today, p => p.Foreign().WithoutEuropeanRights().On(ThePerson.DateOfBirth, 1.January(1970)).No(ThePerson.IsInTheUnitedKingdom).All<Conviction>().No(TheConduct.FindingOfConductIsRecorded)
            .Judged(Judgements.J50, met: true)),
    };

    public static TheoryData<string> Routes => [.. Open.Keys];

    [Fact]
    public void Every_route_that_removes_has_its_rules_named() =>
        Assert.Equal(RoutesAndTheirRules.RestOn.Keys.Order(StringComparer.Ordinal), Open.Keys.Select(IdOf).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Routes))]
    public void Each_route_is_open_when_everything_the_law_asks_is_established(string id)
    {
        var standing = Route(IdOf(id)).Stands(Of(id));

        Assert.True(standing.Status == RouteStatus.Open, string.Join('\n', standing.BlockedBy.Concat(standing.WouldUnblock)
            .Concat(standing.Requires.Select(r => r.Finding).Concat(standing.Blocks.Select(b => b.Finding)).Append(standing.Applies).SelectMany(f => f.MissingIds()).Distinct())));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public void Whatever_one_thing_is_otherwise_no_route_is_open_while_its_rule_is_not_met(string id)
    {
        var open = Of(id);
        Assert.Empty(RoutesAndTheirRules.OpenWithoutTheirRules(open));
        foreach (var (says, otherwise) in Otherwise(open.Facts))
            Assert.True(!RoutesAndTheirRules.OpenWithoutTheirRules(open with { Facts = otherwise(open.Facts) }).Any(),
                $"{says}: {string.Join("; ", RoutesAndTheirRules.OpenWithoutTheirRules(open with { Facts = otherwise(open.Facts) }))}");
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public void Whatever_three_things_are_otherwise_no_route_is_open_while_its_rule_is_not_met(string id)
    {
        var open = Of(id);
        var otherwise = Otherwise(open.Facts).ToList();
        Gen.Int[0, otherwise.Count - 1].Array[3].Sample(three =>
        {
            var situation = open with { Facts = three.Aggregate(open.Facts, (facts, i) => otherwise[i].Supposed(facts)) };
            return RoutesAndTheirRules.OpenWithoutTheirRules(situation).FirstOrDefault() is { } fault
                ? throw new InvalidOperationException($"{fault} once {string.Join("; ", three.Select(i => otherwise[i].Says))}")
                : true;
        }, iter: 400, threads: 1);
    }

    [Fact]
    public void In_no_case_made_at_random_is_a_route_open_while_its_rule_is_not_met()
    {
        var cases = int.Parse(Environment.GetEnvironmentVariable("MONOTONY_CASES") ?? "60", CultureInfo.InvariantCulture);
        Gen.Int[0, int.MaxValue - 1].Sample(seed =>
        {
            var random = new Random(seed);
            var file = RandomFile.Of(random, Today);
            var situation = Situation.Of(file.Build().Read(Reading.Established), RandomFile.SomeDay(random, Today, onlyWithin: true).At(LocalTime.Midnight));
            return RoutesAndTheirRules.OpenWithoutTheirRules(situation).FirstOrDefault() is { } fault ? throw new InvalidOperationException($"seed {seed}: {fault}\n{file}") : true;
        }, iter: cases, threads: 1);
    }

    // Every fact with every value that is not its own, every judgement the other way, of every subject of the case.
    private static IEnumerable<(string Says, Func<FactsRead, FactsRead> Supposed)> Otherwise(FactsRead facts)
    {
        foreach (var subject in facts.Person.SelfAndAllBelow())
        {
            foreach (var fact in FactCatalogue.All.Where(f => f.Kind.Equals(subject.Kind)))
                foreach (var value in Values(fact))
                    yield return ($"{subject.NameOf(fact)} {value.Words()}", f => f.Supposing(subject, fact, value));
            foreach (var judgement in Judgements.All)
                foreach (var met in new[] { true, false })
                    yield return ($"{judgement.Id} of {subject.Id} {met}", f => f.Supposing(judgement.Id, subject.Parent is null ? null : subject.Id, met));
        }
    }

    private static IEnumerable<FactValue> Values(FactDefinition fact) => fact.Type switch
    {
        FactType.YesNo => [new YesNoValue(true), new YesNoValue(false)],
        FactType.Choice => fact.Options.Select(o => new WordValue(o)),
        FactType.Country => [new WordValue("PAK"), new WordValue("IRL"), new WordValue("FRA")],
        FactType.Date => [Day(1.June(2000)), Day(20.November(2026)), Day(1.June(2027)), new DayValue(DateRange.InYear(2026))],
        _ => [],
    };

    private static DayValue Day(LocalDate day) => new(DateRange.On(day));

    private static string IdOf(string named) => named.Split(':')[0];

    private static Situation Of(string id) =>
        Situation.Of(A.Case(Open[id].Says).Read(Reading.Established), Open[id].Day.At(LocalTime.Midnight));

    private static Route Route(string id) => StatuteBook.Current.Routes.SelectMany(r => r.Parts.Prepend(r)).Single(r => r.Id == id);

    private static Subject WithoutLeave(Subject person) => person.WithinNoException().All<Conviction>().All<DeportationOrder>()
        .Is(TheDecision.Type, "remove-s10").On(TheDecision.Date, 1.October(2026))
        .Is(TheLeave.Status, "none").No(TheLeave.ContinuesByStatute).Is(TheLeave.EntryMode, "with-leave")
        .Is(TheTrafficking.ReasonableGrounds, "none").No(TheDeparture.RemovalIsUnderSection10).Judged(Judgements.J19, met: true);

    // Everything of WithinNoException but what is given of citizenship.
    private static Subject AnAutomaticCase(Subject person) => person.ExemptFromNothing().WithoutEuropeanRights().WithoutConventionBars()
        .On(ThePerson.DateOfBirth, 1.January(1970)).Judged(Judgements.J16, met: false).Judged(Judgements.J18, met: false)
        .Is(TheExtradition.Status, "none").All<MentalHealthOrder>()
        .Convicted(10.February(2025), 18, c => c
            .Is(TheConviction.AppealStatus, "none-lodged").All<CriminalAppeal>()
            .On(TheConviction.ConvictionAppealDeadline, 10.March(2025)).On(TheConviction.SentenceAppealDeadline, 10.March(2025)));
}
