namespace DueCourse.Law.Tests.HumanRightsConvention;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.HumanRightsConvention;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;
using static Removal;

public sealed class Article3Tests
{
    [Fact]
    public void A_real_risk_of_ill_treatment_bars_removal_and_no_conviction_is_weighed_against_it() =>
        Assert.Equal(Yes, Article3.Bar.On(OfSomeone(p => p
            .Yes(TheRisk.Article3IsRaised).Judged(Judgements.J29, met: true)
            .All<Conviction>().Has<Conviction>(c => c.On(TheConviction.DateOfConviction, 1.March(2020)).Yes(TheConviction.IsATerroristOffence))), Today));

    [Fact]
    public void A_finding_that_there_is_no_real_risk_leaves_health_to_be_asked()
    {
        var finding = Article3.RemovalWouldBreachIt.Read(OfSomeone(p => p.Yes(TheRisk.Article3IsRaised).Judged(Judgements.J29, met: false)), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["healthRaised", "suicideRisk", "J30"], finding.MissingIds());
    }

    [Fact]
    public void Where_nothing_is_raised_the_question_does_not_arise() =>
        Assert.Equal(No, Article3.Bar.On(OfSomeone(p => p.NothingRaised()), Today));

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void Health_turns_on_its_own_finding(bool met, Answer expected) =>
        Assert.Equal(expected, Article3.Bar.On(OfSomeone(p => p
            .No(TheRisk.Article2IsRaised).No(TheRisk.Article3IsRaised).No(TheRisk.DeathPenaltyRisk).Yes(TheRisk.HealthIsRaised).Is(TheRisk.SuicideRisk, "not-raised")
            .Judged(Judgements.J30, met)), Today));

    [Theory, BothSidesOf(29, 4, 2020)]
    public void Before_29_April_2020_the_wider_question_of_health_does_not_answer_for_the_higher_test(LocalDateTime before, LocalDateTime on)
    {
        var record = OfSomeone(p => p.Yes(TheRisk.HealthIsRaised).Is(TheRisk.SuicideRisk, "not-raised").Judged(Judgements.J30, met: true));
        var earlier = Article3.RiskToHealth.Read(record, before);

        Assert.Equal(Unknown, earlier.Answer);
        Assert.Equal(["not-encoded.echr.art3.health-before-2020"], earlier.MissingIds());
        Assert.Equal(Yes, Article3.RiskToHealth.Read(record, on).Answer);
    }

    [Fact]
    public void Who_does_not_meet_the_wider_question_of_health_did_not_meet_the_narrower() =>
        Assert.Equal(No, Article3.RiskToHealth.On(OfSomeone(p => p
            .Yes(TheRisk.HealthIsRaised).Is(TheRisk.SuicideRisk, "not-raised").Judged(Judgements.J30, met: false)), 27.May(2008)));

    [Fact]
    public void A_risk_of_suicide_is_asked_with_health() =>
        Assert.Equal(["J30"], Article3.RiskToHealth.Read(OfSomeone(p => p.Is(TheRisk.SuicideRisk, "raised")), Today).MissingIds());

    [Fact]
    public void Whether_a_risk_is_raised_must_be_known()
    {
        var finding = Article3.RiskOfTreatment.Read(OfSomeone(p => p.Judged(Judgements.J29, met: true)), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["art3Raised", "art2Raised", "deathPenaltyRisk"], finding.MissingIds());
    }

    [Fact]
    public void An_assurance_alone_clears_nothing() =>
        Assert.Equal(["J37:assurances.1"], Article3.RiskOfTreatment.Read(
            OfSomeone(p => p.Yes(TheRisk.Article3IsRaised).No(TheRisk.Article2IsRaised).No(TheRisk.DeathPenaltyRisk).Judged(Judgements.J29, met: true).Assured()), Today).MissingIds());
}
