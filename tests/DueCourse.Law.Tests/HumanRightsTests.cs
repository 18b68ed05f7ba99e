namespace DueCourse.Law.Tests;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.Tests.HumanRightsConvention;
using DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;
using static DueCourse.Law.Drafting.Answer;
using static DueCourse.Law.Tests.HumanRightsConvention.Removal;

public sealed class HumanRightsTests
{
    private static CaseRecord Sentenced(Term term, Action<Subject>? but = null) => PartFiveA.ForeignCriminal(term, p =>
    {
        p.No(ThePerson.IsAnIrishCitizen).ExemptFromNothing().Is(TheDecision.Type, "deport-automatic").NothingRaised().BritishPartner().BritishChild().BritishChild();
        but?.Invoke(p);
    });

    [Fact]
    public void At_four_years_the_whole_very_compelling_circumstances_and_each_child_are_asked() =>
        Assert.Equal(["J16", "J26", "J07:children.1", "J07:children.2"],
            HumanRights.RemovalWouldBreachAConventionRight.Read(Sentenced(14.Years()), Today).MissingIds());

    [Fact]
    public void Below_four_years_the_exceptions_are_asked_as_well() =>
        Assert.Equal(
            ["J16", "J22", "J23", "J24:partners.1", "J25:partners.1", "J24:children.1", "J25:children.1", "J24:children.2", "J25:children.2", "J26", "J07:children.1", "J07:children.2"],
            HumanRights.RemovalWouldBreachAConventionRight.Read(Sentenced(2.Years(), p => p.MostOfLifeLawful()), Today).MissingIds());

    [Fact]
    public void A_finding_that_the_whole_is_lawful_does_not_answer_a_child_still_to_be_asked_about()
    {
        var finding = HumanRights.RemovalWouldBreachAConventionRight.Read(
            Sentenced(14.Years(), p => p.Judged(Judgements.J16, met: false).Judged(Judgements.J26, met: false)), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["J07:children.1", "J07:children.2"], finding.MissingIds());
    }

    [Fact]
    public void A_finding_of_breach_on_the_whole_case_is_enough() =>
        Assert.Equal(Yes, HumanRights.RemovalWouldBreachAConventionRight.On(A.Case(p => p.Judged(Judgements.J16, met: true)), Today));

    [Fact]
    public void A_risk_against_article_3_is_enough_whatever_the_rest() =>
        Assert.Equal(Yes, HumanRights.RemovalWouldBreachAConventionRight.On(
            OfSomeone(p => p.Judged(Judgements.J16, met: false).Yes(TheRisk.Article3IsRaised).Judged(Judgements.J29, met: true)), Today));

    [Fact]
    public void A_risk_to_life_is_enough_whatever_the_rest() =>
        Assert.Equal(Yes, HumanRights.RemovalWouldBreachAConventionRight.On(
            OfSomeone(p => p.Judged(Judgements.J16, met: false).Yes(TheRisk.Article2IsRaised).Judged(Judgements.J29, met: true)), Today));

    [Fact]
    public void A_refugee_is_protected_by_the_Refugee_Convention() =>
        Assert.Equal(Yes, HumanRights.RemovalWouldBreachTheRefugeeConvention.On(A.Case(p => p
            .Yes(TheProtectionStatus.IsARefugee).Is(TheProtectionStatus.Cessation, "not-raised")
            .Is(TheProtectionStatus.Article1F, "not-raised").Is(TheProtectionStatus.Article33Point2, "not-raised")), Today));
}
