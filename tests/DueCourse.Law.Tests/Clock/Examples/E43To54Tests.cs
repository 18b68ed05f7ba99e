namespace DueCourse.Law.Tests.Clock.Examples;

using DueCourse.Law.CriminalAppealAct1968;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Guidance;
using DueCourse.Law.ImmigrationAct2016;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.TribunalProcedureRules2014;
using DueCourse.Law.UkBordersAct2007;
using NodaTime;

/// <summary>The stage 1 letter, criminal appeals, detention, bail and families.</summary>
public sealed class E43To54Tests
{
    [Theory]
    [InlineData("england-and-wales", 7)]
    [InlineData("northern-ireland", 7)]
    [InlineData("scotland", 8)]
    public void E43_twenty_working_days_for_a_letter_that_gives_no_day(string place, int january)
    {
        var falls = DeportationDecisionNotice.TimeToAnswer.Falls(8.December(2026),
            p => p.Step("stage-1-served", 7.December(2026), s => s.Yes(TheStep.StatesNoDeadline).Is(TheStep.Place, place)));

        Assert.Equal((january.January(2027), january.January(2027)), (falls.SafeBy, falls.GateAfter));
        falls.Shows("The letter gives no day", "the 20th is");
    }

    [Fact]
    public void E43_the_day_in_the_letter_prevails_if_later()
    {
        var falls = DeportationDecisionNotice.TimeToAnswer.Falls(8.December(2026),
            p => p.Step("stage-1-served", 7.December(2026), s => s.On(TheStep.StatedDeadline, 20.January(2027)).Is(TheStep.Place, "scotland")));

        Assert.Equal((20.January(2027), 20.January(2027)), (falls.SafeBy, falls.GateAfter));
    }

    [Fact]
    public void E44_conviction_and_sentence_run_apart_and_the_order_waits_for_the_later()
    {
        void Case(Subject p) => p.All<Conviction>().Has<Conviction>(c => c
            .Is(TheConviction.Jurisdiction, "england-and-wales").Is(TheConviction.CourtLevel, "crown-court").Is(TheConviction.AppealStatus, "none")
            .All<CriminalAppeal>().On(TheConviction.DateOfConviction, 2.November(2026)).On(TheConviction.SentencedOn, 7.December(2026))
            .All<Sentence>().Has<Sentence>(s => s.Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, 24.Months())));
        var notices = Section18.NoticeOfAppeal.On(8.December(2026), Case).Select(d => d.Result.Falls().SafeBy);

        Assert.Equal([30.November(2026), 4.January(2027)], notices);
        var wait = Assert.Single(Section34Timing.StateWaits.On(8.December(2026), Case)).Result;
        Assert.Equal((4.January(2027), 5.January(2027)), (wait.Falls().GateAfter, wait.Falls().EarliestNextStep));
    }

    [Fact]
    public void E45_29_February() =>
        Assert.Equal("2028-02-29 2028-02-29", Section18.NoticeOfAppeal.From(1.February(2028)).Dates());

    [Fact]
    public void E46_Christmas_Day_with_the_office_perhaps_shut_before()
    {
        var falls = Section18.NoticeOfAppeal.From(27.November(2026)).Falls().Shows("28 days after it is Friday 25 December 2026");
        Assert.Equal((23.December(2026), 29.December(2026)), (falls.SafeBy, falls.GateAfter));
    }

    [Fact]
    public void E47_four_months_of_detention()
    {
        var falls = Schedule10Paragraph11.AutomaticReferral.Falls(24.November(2026),
            p => p.Step("detained", 23.November(2026), s => s.Is(TheStep.Power, "ia1971.sch2.p16")));

        Assert.Equal((23.March(2027), 23.March(2027), 23.March(2027)), (falls.SafeBy, falls.GateAfter, falls.EarliestNextStep));
        falls.Shows("ends the day before, on Monday 22 March 2027", "The referral is due on the day after, Tuesday 23 March 2027");
    }

    [Fact]
    public void E48_four_months_from_31_October_end_with_February() =>
        Assert.Equal(1.March(2028), Schedule10Paragraph11.AutomaticReferral.From(31.October(2027)).Falls()
            .Shows("ends with the month, on Tuesday 29 February 2028", "Wednesday 1 March 2028").SafeBy);

    [Fact]
    public void E49_a_further_bail_application_after_a_refusal_at_a_hearing()
    {
        void Refused(Subject p) => p.Step("bail-refused-at-hearing", 23.November(2026));
        var statute = Schedule10Paragraph12.FurtherApplication.Falls(24.November(2026), Refused).Shows("Day 28 is Sunday 20 December 2026", "Monday 21 December 2026");
        var rule = Rule39.RepeatApplication.Falls(24.November(2026), Refused);

        Assert.Equal((20.December(2026), 21.December(2026)), (statute.SafeBy, statute.GateAfter));
        Assert.Equal((21.December(2026), 21.December(2026)), (rule.SafeBy, rule.GateAfter));
        Assert.Equal((22.December(2026), 22.December(2026)), (statute.EarliestNextStep, rule.EarliestNextStep));
        Assert.Equal(TimeLimitKind.PersonWaitsUntil, Schedule10Paragraph12.FurtherApplication.Kind);
    }

    [Fact]
    public void E50_opposition_to_bail_by_2_pm_on_the_working_day_before()
    {
        var falls = Rule40.Opposition.Falls(10.December(2026), p => p.Step("bail-hearing-fixed", 4.January(2027)))
            .Shows("The working day before it is Thursday 24 December 2026", "by 2 pm (rule 40)");

        Assert.Equal((24.December(2026), 24.December(2026)), (falls.SafeBy, falls.GateAfter));
        Assert.Equal((new LocalTime(14, 0), "14:00 Europe/London"), (falls.Closes, falls.At));
    }

    [Fact]
    public void E51_directions_for_27_December_need_consent_and_for_28_December_a_lawyer()
    {
        var falls = Schedule10Paragraph3.ConsentIsNeeded.Falls(1.December(2026), p => p.Step("bail-hearing-fixed", 7.December(2026)))
            .Shows("Day 21 is Sunday 27 December 2026", "Rule 41(5)", "Monday 28 December 2026");

        Assert.Equal((27.December(2026), 28.December(2026)), (falls.SafeBy, falls.GateAfter));
    }

    [Fact]
    public void E52_reviews_of_detention()
    {
        var first = DetentionReviews.Series.Falls(23.November(2026), p => p.Step("detained", 23.November(2026), s => s.At(14, 0)));

        Assert.Equal("2026-11-24T14:00", first.Moment());
        Assert.Equal(
            [30.November(2026), 7.December(2026), 14.December(2026), 21.December(2026), 18.January(2027)],
            first.Chain.Select(c => c.Result.Falls().SafeBy));
    }

    [Fact]
    public void E53_a_family_whose_last_appeal_right_ended()
    {
        var falls = Section78A.TwentyEightDays.From(7.December(2026)).Falls().Shows("Day 28 is Sunday 3 January 2027");
        Assert.Equal((3.January(2027), 3.January(2027), 4.January(2027)), (falls.SafeBy, falls.GateAfter, falls.EarliestNextStep));
    }

    [Fact]
    public void E54_the_eight_weeks_for_a_family_order()
    {
        var falls = Section37.LastDayForAFamilyOrder.From(7.December(2026)).Falls().Shows("8 weeks are 56 days, and day 56 is Sunday 31 January 2027");
        Assert.Equal((31.January(2027), 31.January(2027)), (falls.SafeBy, falls.GateAfter));
    }
}
