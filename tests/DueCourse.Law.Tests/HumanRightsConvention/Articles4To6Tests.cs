namespace DueCourse.Law.Tests.HumanRightsConvention;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.HumanRightsConvention;
using static DueCourse.Law.Drafting.Answer;
using static Removal;

public sealed class Articles4To6Tests
{
    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void A_raised_flagrant_denial_turns_on_a_named_persons_finding(bool met, Answer expected) =>
        Assert.Equal(expected, Articles4To6.Bar.On(OfSomeone(p => p.Yes(TheRisk.Articles4To6AreRaised).Judged(Judgements.J31, met)), Today));

    [Fact]
    public void Where_none_is_raised_the_question_does_not_arise() =>
        Assert.Equal(No, Articles4To6.Bar.On(OfSomeone(p => p.NothingRaised()), Today));

    [Fact]
    public void Without_that_finding_it_is_open() =>
        Assert.Equal(["J31"], Articles4To6.RemovalWouldBreachThem.Read(OfSomeone(p => p.Yes(TheRisk.Articles4To6AreRaised)), Today).MissingIds());

    [Fact]
    public void Assurances_that_remove_the_risk_answer_it() =>
        Assert.Equal(No, Articles4To6.Bar.On(OfSomeone(p => p
            .Yes(TheRisk.Articles4To6AreRaised).Judged(Judgements.J31, met: true).Assured(suffices: true)), Today));
}
