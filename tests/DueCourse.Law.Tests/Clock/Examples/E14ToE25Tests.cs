namespace DueCourse.Law.Tests.Clock.Examples;

using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.TribunalProcedureRules2014;

/// <summary>Worked examples: the First-tier Tribunal.</summary>
public sealed class E14ToE25Tests
{
    [Fact]
    public void E14_fourteen_days_after_sending_end_at_midnight()
    {
        var falls = Rule19.FromInsideTheUnitedKingdom.From(23.November(2026)).Falls();

        Assert.Equal("2026-12-07 2026-12-07", falls.Dates());
        Assert.Equal("24:00 Europe/London", falls.At);
        Assert.Null(falls.Closes);
        Assert.Equal(8.December(2026), falls.EarliestNextStep);
        Assert.Equal(
            [
                "The notice of decision was sent on 23 November 2026; that day is not counted.",
                "14 days after it is Monday 7 December 2026.",
                "It must be received by midnight at the end of the day (rule 11(1)).",
            ],
            falls.Working);
    }

    [Fact]
    public void E15_Christmas_Day_rolls_past_27_to_31_December_and_the_Scottish_holiday_moves_what_waits()
    {
        var falls = Rule19.FromInsideTheUnitedKingdom.From(11.December(2026)).Falls();

        Assert.Equal("2027-01-04 2027-01-05", falls.Dates());
        Assert.Equal(6.January(2027), falls.EarliestNextStep);
        falls.Shows("14 days after it is Friday 25 December 2026.");
        falls.Shows("Friday 25 December 2026 is not a working day");
        falls.Shows("so Monday 4 January 2027, the next that is, is still in time (rule 11(2))");
        falls.Shows("do not say whose bank holidays count. On another reading the last day is Tuesday 5 January 2027");
    }

    [Fact]
    public void E16_31_December_is_not_a_working_day_here()
    {
        var falls = Rule19.FromInsideTheUnitedKingdom.From(17.December(2026)).Falls();

        Assert.Equal("2027-01-04 2027-01-05", falls.Dates());
        falls.Shows("Thursday 31 December 2026 is not a working day");
    }

    [Fact]
    public void E17_Good_Friday_and_Easter_Monday()
    {
        var limit = Rule19.FromInsideTheUnitedKingdom;

        Assert.Equal("2027-03-30 2027-03-30", limit.From(12.March(2027), UkDivision.EnglandAndWales).Dates());
        Assert.Equal(29.March(2027), limit.From(12.March(2027), UkDivision.Scotland).Falls().SafeBy);
        limit.From(12.March(2027), UkDivision.EnglandAndWales).Falls().Shows("Friday 26 March 2027 is not a working day in England and Wales, so Tuesday 30 March 2027");
    }

    [Fact]
    public void E18_a_leap_year()
    {
        Assert.Equal("2028-02-29 2028-02-29", Rule19.FromInsideTheUnitedKingdom.From(15.February(2028)).Dates());
        Assert.Equal("2027-03-01 2027-03-01", Rule19.FromInsideTheUnitedKingdom.From(15.February(2027)).Dates());
    }

    [Fact]
    public void E19_Saint_Andrews_Day_counts_for_what_waits()
    {
        var falls = Rule19.FromInsideTheUnitedKingdom.From(16.November(2026), UkDivision.EnglandAndWales).Falls();

        Assert.Equal("2026-11-30 2026-12-01", falls.Dates());
        falls.Shows("On another reading the last day is Tuesday 1 December 2026, so whatever waits for the limit waits for that day.");
    }

    [Fact]
    public void E20_twenty_eight_days_after_leaving()
    {
        var falls = Rule19.AfterDeparture.From(1.February(2028)).Falls();

        Assert.Equal("2028-02-29 2028-02-29", falls.Dates());
        falls.Shows("The person left the United Kingdom on 1 February 2028; that day is not counted.");
    }

    [Fact]
    public void E21_posted_abroad_it_is_received_on_the_28th_day_and_28_days_run_from_then()
    {
        var falls = Rule19.FromAbroad.From(2.November(2026), says: s => s.Is(TheStage.Type, "decision-posted-abroad")).Falls();

        Assert.Equal("2027-01-04 2027-01-05", falls.Dates());
        falls.Shows("28 days after it is Monday 30 November 2026.");
        falls.Shows("So it is taken to have been received on 30 November 2026; that day is not counted.");
        falls.Shows("28 days after it is Monday 28 December 2026.");
        falls.Shows("Monday 28 December 2026 is not a working day");
    }

    [Fact]
    public void E22_after_a_review_the_day_itself_is_the_first_and_the_safe_day_does_not_roll()
    {
        var falls = Rule19.CitizensRightsAfterReview.From(23.November(2026), says: s => s.Yes(TheStage.PersonWasInTheUnitedKingdom)).Falls();

        Assert.Equal("2026-12-06 2026-12-07", falls.Dates());
        Assert.Equal(4.December(2026), falls.SafeWorkingDay);
        falls.Shows("The outcome of the review was sent on 23 November 2026; that day is the first.");
        falls.Shows("Day 14 is Sunday 6 December 2026.");
        falls.Shows("No authority says that rule 11(2) moves a time that begins with a day. Then the last day is Sunday 6 December 2026.");
    }

    [Fact]
    public void E23_the_bundle_over_Christmas()
    {
        var falls = Rule24.RespondentsBundle.From(30.November(2026)).Falls();

        Assert.Equal("2027-01-04 2027-01-05", falls.Dates());
        falls.Shows("28 days after it is Monday 28 December 2026.");
    }

    [Fact]
    public void E24_the_skeleton_argument_is_due_by_the_later_of_two_days_and_the_review_hangs_on_it()
    {
        var record = A.Case(p => p.All<Appeal>().Has<Appeal>(a => a.On(TheAppeal.LodgedOn, 23.November(2026)).All<AppealStage>()
            .Has<AppealStage>(x => x.Is(TheStage.Type, "home-office-bundle").On(TheStage.On, 21.December(2026)))));
        var falls = Assert.Single(Rule24A.SkeletonArgument.In(Situation.Of(record.Read(Record.Reading.Established), 21.December(2026).At(9, 0)))).Result.Falls();

        Assert.Equal("2027-01-18 2027-01-18", falls.Dates());
        falls.Shows("28 days after it is Monday 18 January 2027.");
        falls.Shows("42 days after it is Monday 4 January 2027.");
        falls.Shows("The later of Monday 4 January 2027 and Monday 18 January 2027 governs: Monday 18 January 2027.");
        var review = Assert.Single(falls.Chain);
        Assert.Equal(("fttiac2014.r24A-3", "2027-02-01 2027-02-01"), (review.Id, review.Result.Dates()));
    }

    [Fact]
    public void E25_24_December_is_a_working_day_by_the_rule_and_23_December_is_the_safe_one()
    {
        var falls = Rule33.PermissionInCountry.From(10.December(2026)).Falls();

        Assert.Equal("2026-12-24 2026-12-24", falls.Dates());
        Assert.Equal(23.December(2026), falls.SafeWorkingDay);
        Assert.Equal("24:00 Europe/London", falls.At);
        falls.Shows("Wednesday 23 December 2026 is the last day on which it can certainly be done, without leaning on that rule or on an office that may be shut.");
    }
}
