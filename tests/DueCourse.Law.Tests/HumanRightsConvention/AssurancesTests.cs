namespace DueCourse.Law.Tests.HumanRightsConvention;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.HumanRightsConvention;
using DueCourse.Law.Record;
using static DueCourse.Law.Drafting.Answer;
using static Removal;

public sealed class AssurancesTests
{
    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void Whether_one_removes_the_risk_in_practice_is_a_named_persons_finding(bool met, Answer expected) =>
        Assert.Equal(expected, Assurances.Reported.On(OfSomeone(p => p.Assured(suffices: met)), Today));

    [Fact]
    public void Where_none_was_given_a_finding_on_the_whole_case_clears_nothing() =>
        Assert.Equal(No, Assurances.Reported.On(OfSomeone(p => p.Judged(Judgements.J37, met: true)), Today));

    [Fact]
    public void A_finding_about_one_assurance_answers_for_no_other() =>
        Assert.Equal(["J37:assurances.2"], Assurances.Reported.Condition.Read(
            OfSomeone(p => p.Assured(suffices: false).Assured()), Today).MissingIds());

    [Fact]
    public void An_assurance_by_another_country_than_the_destination_clears_nothing() =>
        Assert.Equal(No, Assurances.Reported.On(OfSomeone(p => p.Assured(suffices: true, by: "DZA")), Today));

    [Fact]
    public void Without_a_destination_it_is_open_whether_the_assurance_is_by_it() =>
        Assert.Equal(["destinationCountry"], Assurances.Reported.Condition.Read(
            A.Case(p => p.Assured(suffices: true).All<Assurance>()), Today).MissingIds());

    [Theory]
    [InlineData(23, Yes)]
    [InlineData(22, No)]
    public void An_assurance_that_has_expired_clears_nothing(int lastDay, Answer expected) =>
        Assert.Equal(expected, Assurances.Reported.On(OfSomeone(p => p.Assured(until: lastDay.November(2026), suffices: true)), Today));

    [Fact]
    public void An_assurance_of_unknown_duration_leaves_it_open() =>
        Assert.Equal(["assurances.1.openEnded", "assurances.1.expiry"], Assurances.RemoveARisk.Read(
            OfSomeone(p => p.Has<Assurance>(a => a.Is(TheAssurance.Country, "JOR").On(TheAssurance.Date, 1.June(2026)).Judged(Judgements.J37, met: true))), Today).MissingIds());

    [Fact]
    public void An_assurance_against_torture_does_not_answer_a_risk_to_a_fair_trial()
    {
        CaseRecord Case(Action<Subject> assured) => OfSomeone(p => assured(p
            .Yes(TheRisk.Articles4To6AreRaised).Judged(Judgements.J31, met: true)));

        Assert.Equal(Yes, Articles4To6.Bar.On(Case(p => p.Assured(suffices: true, butNot: TheAssurance.AddressesLibertyAndTrial)), Today));
        Assert.Equal(No, Articles4To6.Bar.On(Case(p => p.Assured(suffices: true)), Today));
    }

    [Fact]
    public void An_assurance_against_torture_does_not_answer_a_risk_to_life() =>
        Assert.Equal(No, Assurances.RemoveTheRiskToLife.On(OfSomeone(p => p.Assured(suffices: true, butNot: TheAssurance.AddressesDeath)), Today));

    [Fact]
    public void An_assurance_against_the_death_penalty_does_not_answer_a_risk_of_torture() =>
        Assert.Equal(Yes, Article3.Bar.On(OfSomeone(p => p
            .Yes(TheRisk.Article3IsRaised).No(TheRisk.Article2IsRaised).Yes(TheRisk.DeathPenaltyRisk).Judged(Judgements.J29, met: true)
            .Assured(suffices: true, butNot: TheAssurance.AddressesIllTreatment)), Today));
}
