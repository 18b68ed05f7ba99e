namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;
using static PartFiveA;

public sealed class Section117CTests
{
    private static string[] TiersOf(CaseRecord record) =>
        [.. Section117C.Tiers.Consequences.Where(c => c.Id.Contains(".tier.", StringComparison.Ordinal) && c.Condition.On(record, Today) == Yes).Select(c => c.Id[^(c.Id.Length - c.Id.LastIndexOf('.') - 1)..])];

    private static Subject ExceptionOne(Subject person) =>
        person.MostOfLifeLawful().Judged(Judgements.J22, met: true).Judged(Judgements.J23, met: true);

    private static Subject NotVeryCompelling(Subject person) => person.Judged(Judgements.J26, met: false);

    [Theory, BothSidesOf(28, 7, 2014)]
    public void The_section_begins_on_28_July_2014(LocalDateTime before, LocalDateTime on)
    {
        var record = ForeignCriminal(14.Years(), p => p.Judged(Judgements.J26, met: true).Convicted(5.Years(), on: 1.March(2010)));

        Assert.Equal(No, Section117C.DeportationWouldBreachArticle8.Read(record, before).Answer);
        Assert.Equal(Yes, Section117C.DeportationWouldBreachArticle8.Read(record, on).Answer);
    }

    [Theory]
    [InlineData(3, "low")]
    [InlineData(11, "low")]
    [InlineData(12, "medium")]
    [InlineData(47, "medium")]
    [InlineData(48, "serious")]
    public void The_tier_follows_the_sentence(int months, string tier) =>
        Assert.Equal([tier], TiersOf(ForeignCriminal(months.Months(), p => p.Judged(Judgements.J21, met: true))));

    [Fact]
    public void A_later_shorter_sentence_does_not_lower_the_tier() =>
        Assert.Equal(["serious"], TiersOf(ForeignCriminal(5.Years(), p => p.Convicted(3.Months(), on: 1.March(2024)))));

    [Fact]
    public void A_long_sentence_that_is_no_reason_for_the_decision_does_not_raise_it() =>
        Assert.Equal(["medium"], TiersOf(ForeignCriminal(14.Months(), p => p.Convicted(5.Years(), c => c.No(TheConviction.IsAReasonForTheDecision), on: 1.March(2015)))));

    [Fact]
    public void Which_convictions_are_a_reason_must_be_known()
    {
        var finding = Section117C.Tiers.Consequences[2].Condition.Read(ForeignCriminal(5.Years(), conviction: _ => { }), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["convictions.1.reasonForDecision"], finding.MissingIds());
    }

    [Fact]
    public void Where_no_conviction_is_a_reason_the_section_is_not_weighed() =>
        Assert.Equal(No, Section117C.IsWeighed.On(ForeignCriminal(5.Years(), conviction: c => c.No(TheConviction.IsAReasonForTheDecision)), Today));

    [Fact]
    public void At_four_years_only_very_compelling_circumstances_are_asked()
    {
        var finding = Section117C.DeportationWouldBreachArticle8.Read(ForeignCriminal(4.Years(), p => p.BritishPartner().BritishChild()), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["J26"], finding.MissingIds());
    }

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void At_four_years_they_decide_even_where_Exception_1_is_met(bool met, Answer expected) =>
        Assert.Equal(expected, Section117C.DeportationWouldBreachArticle8.On(ForeignCriminal(4.Years(), p => ExceptionOne(p).Judged(Judgements.J26, met)), Today));

    [Fact]
    public void Below_four_years_every_way_out_is_asked()
    {
        var finding = Section117C.DeportationWouldBreachArticle8.Read(ForeignCriminal(3.Years(), p => p.MostOfLifeLawful().BritishPartner().BritishChild()), Today);

        Assert.Equal(["J22", "J23", "J24:partners.1", "J25:partners.1", "J24:children.1", "J25:children.1", "J26"], finding.MissingIds());
    }

    [Fact]
    public void Below_four_years_Exception_1_is_enough() =>
        Assert.Equal(Yes, Section117C.DeportationWouldBreachArticle8.On(ForeignCriminal(3.Years(), p => NotVeryCompelling(ExceptionOne(p))), Today));

    [Fact]
    public void Below_four_years_very_compelling_circumstances_are_enough() =>
        Assert.Equal(Yes, Section117C.DeportationWouldBreachArticle8.On(
            ForeignCriminal(3.Years(), p => p.Judged(Judgements.J22, met: false).Judged(Judgements.J26, met: true)), Today));

    [Fact]
    public void With_no_exception_and_nothing_very_compelling_article_8_does_not_stand_in_the_way() =>
        Assert.Equal(No, Section117C.DeportationWouldBreachArticle8.On(
            ForeignCriminal(3.Years(), p => NotVeryCompelling(p.Judged(Judgements.J22, met: false))), Today));

    [Fact]
    public void Exception_1_needs_lawful_residence_for_most_of_life() =>
        Assert.Equal(No, Section117C.Exception1.On(ForeignCriminal(3.Years(), p => p
            .On(ThePerson.DateOfBirth, 1.January(1990)).Judged(Judgements.J22, met: true).Judged(Judgements.J23, met: true)
            .Has<ResidencePeriod>(r => r.On(TheResidence.From, 1.January(2015)).Yes(TheResidence.GoesOn).Yes(TheResidence.WasLawful))), Today));

    [Theory]
    [InlineData(true, true, Yes)]
    [InlineData(false, true, No)]
    [InlineData(true, false, No)]
    public void Exception_1_needs_integration_and_very_significant_obstacles(bool integrated, bool obstacles, Answer expected) =>
        Assert.Equal(expected, Section117C.Exception1.On(
            ForeignCriminal(3.Years(), p => p.MostOfLifeLawful().Judged(Judgements.J22, integrated).Judged(Judgements.J23, obstacles)), Today));

    [Theory]
    [InlineData(true, true, Yes)]
    [InlineData(false, true, No)]
    [InlineData(true, false, No)]
    public void Exception_2_needs_a_genuine_relationship_and_an_unduly_harsh_effect_on_the_same_partner(bool genuine, bool harsh, Answer expected) =>
        Assert.Equal(expected, Section117C.Exception2.On(
            ForeignCriminal(3.Years(), p => p.BritishPartner(x => x.Judged(Judgements.J24, genuine).Judged(Judgements.J25, harsh))), Today));

    [Theory]
    [InlineData(true, true, Yes)]
    [InlineData(false, true, No)]
    [InlineData(true, false, No)]
    public void Exception_2_needs_both_for_the_same_child(bool genuine, bool harsh, Answer expected) =>
        Assert.Equal(expected, Section117C.Exception2.On(
            ForeignCriminal(3.Years(), p => p.BritishChild(x => x.Judged(Judgements.J24, genuine).Judged(Judgements.J25, harsh))), Today));

    [Fact]
    public void What_is_harsh_for_one_child_and_genuine_for_another_does_not_add_up() =>
        Assert.Equal(No, Section117C.Exception2.On(ForeignCriminal(3.Years(), p => p
            .BritishChild(x => x.Judged(Judgements.J24, met: true).Judged(Judgements.J25, met: false))
            .BritishChild(x => x.Judged(Judgements.J24, met: false).Judged(Judgements.J25, met: true))), Today));

    [Fact]
    public void A_partner_who_does_not_qualify_gives_no_exception() =>
        Assert.Equal(No, Section117C.Exception2.On(ForeignCriminal(3.Years(), p => p.Has<Partner>(x => x
            .Is(ThePartner.Relationship, "spouse").No(ThePartner.IsABritishCitizen).No(ThePartner.IsSettled)
            .Judged(Judgements.J24, met: true).Judged(Judgements.J25, met: true))), Today));
}
