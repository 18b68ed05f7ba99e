namespace DueCourse.Law.Tests.HumanRightsConvention;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.HumanRightsConvention;
using static DueCourse.Law.Drafting.Answer;
using static Removal;

public sealed class AssurancesTests
{
    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void Whether_they_remove_the_risk_in_practice_is_a_named_persons_finding(bool met, Answer expected) =>
        Assert.Equal(expected, Assurances.Reported.On(OfSomeone(p => p.Assured().Judged(Judgements.J37, met)), Today));

    [Fact]
    public void Where_none_was_given_that_finding_clears_nothing() =>
        Assert.Equal(No, Assurances.Reported.On(OfSomeone(p => p.Judged(Judgements.J37, met: true)), Today));

    [Theory]
    [InlineData(23, Yes)]
    [InlineData(22, No)]
    public void An_assurance_that_has_expired_clears_nothing(int lastDay, Answer expected) =>
        Assert.Equal(expected, Assurances.Reported.On(OfSomeone(p => p.Assured(until: lastDay.November(2026)).Judged(Judgements.J37, met: true)), Today));

    [Fact]
    public void An_assurance_of_unknown_duration_leaves_it_open() =>
        Assert.Equal(["assurances.1.openEnded", "assurances.1.expiry"], Assurances.RemoveTheRisk.Read(
            OfSomeone(p => p.Has<Assurance>(a => a.On(TheAssurance.Date, 1.June(2026))).Judged(Judgements.J37, met: true)), Today).MissingIds());
}
