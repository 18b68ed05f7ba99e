namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;
using static PartFiveA;

public sealed class Section117BTests
{
    private static CaseRecord Overstayer(Action<Subject>? child = null, Action<Subject>? but = null) => A.Case(person =>
    {
        person.No(ThePerson.IsABritishCitizen).No(ThePerson.IsAnIrishCitizen).Is(TheDecision.Type, "remove-s10")
            .All<Conviction>().All<DeportationOrder>().No(ThePrincipal.IsOrderedToBeDeported).No(TheCourtRecommendation.WasMade)
            .All<Child>().All<Partner>().BritishChild(child ?? BothMet);
        but?.Invoke(person);
    });

    private static void BothMet(Subject child) => child.Judged(Judgements.J24, met: true).Judged(Judgements.J27, met: true);

    [Theory, BothSidesOf(28, 7, 2014)]
    public void The_section_begins_on_28_July_2014(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section117B.ParentOfAQualifyingChild.Read(Overstayer(), before).Answer);
        Assert.Equal(Yes, Section117B.ParentOfAQualifyingChild.Read(Overstayer(), on).Answer);
    }

    [Fact]
    public void A_parent_of_a_child_who_cannot_reasonably_be_expected_to_leave_is_protected() =>
        Assert.Equal(Yes, Section117B.General.On(Overstayer(), Today));

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void The_relationship_must_be_genuine_and_departure_of_the_child_unreasonable(bool genuine, bool unreasonable) =>
        Assert.Equal(No, Section117B.General.On(Overstayer(c => c.Judged(Judgements.J24, genuine).Judged(Judgements.J27, unreasonable)), Today));

    [Fact]
    public void Without_those_two_findings_it_is_open_for_that_child() =>
        Assert.Equal(["J24:children.1", "J27:children.1"], Section117B.ParentOfAQualifyingChild.Read(Overstayer(_ => { }), Today).MissingIds());

    [Fact]
    public void A_child_who_does_not_qualify_gives_no_protection() =>
        Assert.Equal(No, Section117B.General.On(A.Case(p => p
            .No(ThePerson.IsABritishCitizen).Is(TheDecision.Type, "remove-s10").All<Child>()
            .Has<Child>(c => c.On(TheChild.DateOfBirth, 1.January(2024)).No(TheChild.IsABritishCitizen).On(TheChild.ResidentSince, 1.January(2024))
                .Judged(Judgements.J24, met: true).Judged(Judgements.J27, met: true))), Today));

    [Theory]
    [InlineData(true, No)]
    [InlineData(false, Yes)]
    public void A_person_whose_deportation_a_court_recommended_is_liable_and_gets_no_help(bool recommended, Answer isProtected) =>
        Assert.Equal(isProtected, Section117B.General.On(A.Case(p => p
            .Foreign().ExemptFromNothing().Is(TheDecision.Type, "none").All<Conviction>().All<DeportationOrder>().No(ThePrincipal.IsOrderedToBeDeported)
            .Says(TheCourtRecommendation.WasMade.Definition, new Record.YesNoValue(recommended)).On(ThePerson.DateOfBirth, 1.January(1980)).All<Child>().BritishChild(BothMet)), Today));

    [Theory]
    [InlineData(1971, Yes)]
    [InlineData(1974, No)]
    public void Whom_section_7_of_the_1971_Act_exempts_is_not_liable_though_a_court_recommended_it(int residentSince, Answer isProtected)
    {
        var read = Section117B.General.Condition.Read(A.Case(p => p
            .No(ThePerson.IsABritishCitizen).Is(TheDecision.Type, "none").All<Conviction>().All<DeportationOrder>().No(ThePrincipal.IsOrderedToBeDeported)
            .Is(ThePerson.CitizenOn1January1973, "irish").Yes(ThePerson.IsAnIrishCitizen).All<Nationality>().Is(ThePerson.ExemptCategory, "none")
            .Says(ThePerson.WasOrdinarilyResidentOn1January1973.Definition, new Record.YesNoValue(residentSince < 1973))
            .All<ImprisonmentPeriod>().All<ResidencePeriod>().Has<ResidencePeriod>(r => r.On(TheResidence.From, new LocalDate(residentSince, 3, 1)).Yes(TheResidence.GoesOn).Yes(TheResidence.WasOrdinary))
            .Yes(TheCourtRecommendation.WasMade).On(ThePerson.DateOfBirth, 4.May(1948)).All<Child>().BritishChild(BothMet)), Today);

        Assert.Equal((isProtected, ""), (read.Answer, string.Join(' ', read.MissingIds())));
    }

    [Fact]
    public void A_foreign_criminal_of_the_2007_Act_is_liable_and_gets_no_help() =>
        Assert.Equal(No, Section117B.General.On(Overstayer(but: p => p.Foreign().ExemptFromNothing().WithoutEuropeanRights()
            .Judged(Judgements.J18, met: false).On(ThePerson.DateOfBirth, 1.January(1980)).All<MentalHealthOrder>()
            .Convicted(12.Months(), c => c.On(TheConviction.OffenceFrom, 1.January(2022)), on: 1.March(2022))), Today));

    [Fact]
    public void Someone_who_left_under_an_order_still_in_force_remains_liable() =>
        Assert.Equal(No, Section117B.General.On(Overstayer(but: p => p
            .No(ThePerson.IsInTheUnitedKingdom)
            .Has<DeportationOrder>(o => o.On(TheDeportationOrder.MadeOn, 1.June(2020)).Yes(TheDeportationOrder.IsInForce))), Today));

    [Theory]
    [InlineData("deport-conducive")]
    [InlineData("deport-family")]
    [InlineData("deport-recommendation")]
    public void A_decision_to_deport_makes_the_person_liable(string decision) =>
        Assert.Equal(No, Section117B.General.On(A.Case(p => p.ExemptFromNothing().Is(TheDecision.Type, decision).All<Child>().BritishChild(BothMet)), Today));

    [Fact]
    public void A_relationship_formed_when_here_unlawfully_carries_little_weight()
    {
        var formed = (bool unlawful) => Section117B.PartnerRelationshipFormedUnlawfully.On(A.Case(p => p.All<Partner>().BritishPartner(x =>
            _ = unlawful ? x.Yes(ThePartner.FormedWhenUnlawful) : x.No(ThePartner.FormedWhenUnlawful))), Today);

        Assert.Equal(Yes, formed(true));
        Assert.Equal(No, formed(false));
    }

    [Fact]
    public void A_foreign_criminal_whom_an_exception_leaves_without_the_assumption_is_not_liable_by_it() =>
        Assert.Equal(Yes, Section117B.General.On(Overstayer(but: p => p
            .Foreign().ExemptFromNothing().WithoutEuropeanRights().Judged(Judgements.J18, met: false).All<MentalHealthOrder>()
            .On(ThePerson.DateOfBirth, 1.June(2003)).No(ThePerson.AgeIsDisputed).Convicted(18.Months(), on: 1.December(2020), but: c => c.On(TheConviction.OffenceFrom, 1.October(2020)))), Today));

    [Theory]
    [InlineData("spouse", false, No)]
    [InlineData("unmarried-partner", false, Yes)]
    [InlineData("spouse", true, Yes)]
    public void The_family_of_a_person_ordered_to_be_deported_is_liable_only_while_it_is_that_family_and_the_order_stands(string relationship, bool ended, Answer protectedByTheChild) =>
        Assert.Equal(protectedByTheChild, Section117B.General.On(A.Case(p => p
            .Foreign().ExemptFromNothing().Is(TheDecision.Type, "remove-s10").All<Conviction>().All<DeportationOrder>().No(TheCourtRecommendation.WasMade)
            .Yes(ThePrincipal.IsOrderedToBeDeported).Is(ThePrincipal.Relationship, relationship).Says(ThePrincipal.OrderHasEnded.Definition, new YesNoValue(ended))
            .All<Child>().BritishChild(BothMet)), Today));

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void A_relationship_with_somebody_neither_British_nor_settled_is_not_asked_about(bool isSettled, Answer formedUnlawfully) =>
        Assert.Equal(formedUnlawfully, Section117B.PartnerRelationshipFormedUnlawfully.On(A.Case(p => p.All<Partner>().Has<Partner>(x => x
            .Is(ThePartner.Relationship, "unmarried-partner").No(ThePartner.IsABritishCitizen).Says(ThePartner.IsSettled.Definition, new YesNoValue(isSettled)).Yes(ThePartner.FormedWhenUnlawful))), Today));

    [Fact]
    public void A_Commonwealth_citizen_here_since_before_1973_is_not_liable_although_deportation_was_decided_on() =>
        Assert.Equal(Yes, Section117B.General.On(A.Case(p => p
            .Foreign().Is(ThePerson.ExemptCategory, "none").On(ThePerson.DateOfBirth, 4.May(1948)).Judged(Judgements.J04, met: false)
            .Is(ThePerson.CountryOfCitizenshipOn1January1973, "JAM").Yes(ThePerson.WasOrdinarilyResidentOn1January1973)
            .All<Nationality>().Has<Nationality>(n => n.Is(TheNationality.Country, "JAM").Yes(TheNationality.IsHeld))
            .All<ResidencePeriod>().Has<ResidencePeriod>(r => r.On(TheResidence.From, 1.March(1971)).Yes(TheResidence.GoesOn).Yes(TheResidence.WasOrdinary))
            .Is(TheDecision.Type, "deport-conducive").On(TheDecision.Date, 1.June(2026))
            .All<Conviction>().All<DeportationOrder>().No(ThePrincipal.IsOrderedToBeDeported).No(TheCourtRecommendation.WasMade)
            .All<Child>().BritishChild(BothMet)), Today));

    [Fact]
    public void A_person_whom_section_8_exempts_is_not_liable_although_deportation_was_decided_on() =>
        Assert.Equal(Yes, Section117B.General.On(A.Case(p => p
            .Foreign().Is(TheDecision.Type, "deport-conducive").All<Conviction>().All<DeportationOrder>().No(ThePrincipal.IsOrderedToBeDeported).No(TheCourtRecommendation.WasMade)
            .ADiplomat().All<Child>().BritishChild(BothMet)), Today));
}
