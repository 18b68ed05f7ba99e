namespace DueCourse.Law.Tests.HumanRightsConvention;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.HumanRightsConvention;
using static DueCourse.Law.Drafting.Answer;
using static Removal;

public sealed class Article2Tests
{
    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void A_raised_risk_of_execution_turns_on_a_named_persons_finding(bool met, Answer expected) =>
        Assert.Equal(expected, Article2.Bar.On(OfSomeone(p => p.Yes(TheRisk.DeathPenaltyRisk).Judged(Judgements.J29, met)), Today));

    [Fact]
    public void A_risk_of_ill_treatment_alone_is_not_one_to_life() =>
        Assert.Equal(No, Article2.Bar.On(OfSomeone(p => p
            .No(TheRisk.Article2IsRaised).No(TheRisk.DeathPenaltyRisk).Yes(TheRisk.Article3IsRaised).Judged(Judgements.J29, met: true)), Today));

    [Fact]
    public void Where_no_risk_is_raised_the_question_does_not_arise() =>
        Assert.Equal(No, Article2.Bar.On(OfSomeone(p => p.NothingRaised()), Today));

    [Fact]
    public void Without_that_finding_it_is_open() =>
        Assert.Equal(["J29"], Article2.RemovalWouldBreachIt.Read(OfSomeone(p => p.Yes(TheRisk.DeathPenaltyRisk)), Today).MissingIds());

    [Fact]
    public void Assurances_that_remove_the_risk_answer_it() =>
        Assert.Equal(No, Article2.Bar.On(OfSomeone(p => p.Yes(TheRisk.DeathPenaltyRisk).Judged(Judgements.J29, met: true).Assured(suffices: true)), Today));
}
