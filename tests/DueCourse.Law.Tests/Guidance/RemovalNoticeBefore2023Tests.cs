namespace DueCourse.Law.Tests.Guidance;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Guidance;
using DueCourse.Law.Tests.Clock;

public sealed class RemovalNoticeBefore2023Tests
{
    [Theory]
    [InlineData("72 hours from a Monday outlast two working days", "2015-03-02", "2015-03-05", "2015-03-05", "2015-03-05")]
    [InlineData("two working days outlast 72 hours over a weekend", "2015-02-27", "2015-03-03", "2015-03-03", "2015-03-04")]
    [InlineData("over the new year", "2014-12-30", "2015-01-02", "2015-01-02", "2015-01-03")]
    [InlineData("over Easter 2014, Monday being a holiday", "2014-04-17", "2014-04-23", "2014-04-23", "2014-04-24")]
    public void Before_6_April_2015_72_hours_with_two_working_days(string why, string given, string safe, string gate, string next)
    {
        var falls = At10(given, p => p.Is(ThePerson.Place, "england-and-wales"));

        Assert.Equal((why, safe, gate, next), (why, falls.SafeBy.Iso(), falls.GateAfter.Iso(), falls.EarliestNextStep.Iso()));
    }

    [Fact]
    public void From_2015_a_detained_person_had_72_hours_and_others_seven_days()
    {
        var detained = At10("2016-07-04", p => p.Yes(TheCustody.IsInImmigrationDetention));
        var free = At10("2016-07-04", p => p.No(TheCustody.IsInImmigrationDetention));
        var unknown = At10("2016-07-04", _ => { });

        Assert.Equal((7.July(2016), 7.July(2016)), (detained.GateAfter, detained.EarliestNextStep));
        Assert.Equal((11.July(2016), 12.July(2016)), (free.GateAfter, free.EarliestNextStep));
        Assert.Equal((7.July(2016), 11.July(2016)), (unknown.SafeBy, unknown.GateAfter));
        Assert.All(new[] { detained, free }, f => Assert.Contains(f.Then, t => t.Contains("EWCA Civ 1338", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("the last day of the first policy", "2015-04-05", "2015-04-08", "2015-04-08")]
    [InlineData("the first day of the second", "2015-04-06", "2015-04-13", "2015-04-13")]
    [InlineData("the last day of the windows", "2019-03-13", "2019-03-20", "2019-03-20")]
    [InlineData("the day they were suspended", "2019-03-14", "2019-03-17", "2019-03-21")]
    [InlineData("the last day before the statute", "2023-11-19", "2023-11-22", "2023-11-24")]
    public void Each_policy_holds_for_notices_given_in_its_time(string why, string given, string safe, string gate)
    {
        var falls = At10(given, p => p.Is(ThePerson.Place, "england-and-wales").No(TheCustody.IsInImmigrationDetention));

        Assert.Equal((why, safe, gate), (why, falls.SafeBy.Iso(), falls.GateAfter.Iso()));
    }

    [Fact]
    public void From_20_November_2023_the_statute_has_taken_its_place() =>
        RemovalNoticeBefore2023.Notice.Rests(1.December(2023), p => p.Step("removal-notice-given", 20.November(2023), s => s.At(10, 0)));

    [Fact]
    public void The_holidays_are_those_of_the_part_where_the_person_is() =>
        Assert.Equal(6.January(2015), RemovalNoticeBefore2023.Notice.Falls(1.February(2015), p => p
            .Step("removal-notice-given", 30.December(2014), s => s.At(10, 0).Is(TheStep.Place, "scotland"))).EarliestNextStep);

    [Fact]
    public void Hours_over_29_February() =>
        Assert.Equal("2016-02-29T10:00", At10("2016-02-26", p => p.Yes(TheCustody.IsInImmigrationDetention)).Moment());

    [Fact]
    public void Before_the_calendar_and_without_a_day_nothing_is_counted()
    {
        Assert.IsType<CannotYetBeFixed>(RemovalNoticeBefore2023.Notice.From(2.December(2013)));
        Assert.Contains("steps.1.on", RemovalNoticeBefore2023.Notice.Waits(1.February(2015), p => p.Step("removal-notice-given")).Missing.Select(m => m.Id));
    }

    [Fact]
    public void Of_two_days_the_earlier_is_safe_and_the_later_gates()
    {
        var falls = RemovalNoticeBefore2023.Notice.From(new DueCourse.Law.Clock.Start(new(6.October(2014), 8.October(2014)))).Falls();

        Assert.Equal((9.October(2014), 11.October(2014)), (falls.SafeBy, falls.GateAfter));
    }

    [Fact]
    public void Without_an_hour_what_waits_waits_for_the_end_of_the_latest_day()
    {
        var falls = RemovalNoticeBefore2023.Notice.Falls(1.August(2016), p => p
            .Yes(TheCustody.IsInImmigrationDetention).Step("removal-notice-given", 4.July(2016)));

        Assert.Equal((7.July(2016), 8.July(2016), "24:00 Europe/London"), (falls.GateAfter, falls.EarliestNextStep, falls.At));
    }

    [Theory]
    [InlineData("72 hours end on Christmas Day, after the second working day", "2014-12-22", "2014-12-25", "2014-12-25", "10:00 Europe/London", "Thursday 25 December 2014")]
    [InlineData("the second working day ends after 72 hours have passed", "2015-02-27", "2015-03-03", "2015-03-04", "24:00 Europe/London", "Tuesday 3 March 2015")]
    public void The_hour_is_that_of_whichever_ends_later(string why, string given, string gate, string next, string at, string later)
    {
        var falls = At10(given, p => p.Is(ThePerson.Place, "england-and-wales"));

        Assert.Equal((why, gate, next, at), (why, falls.GateAfter.Iso(), falls.EarliestNextStep.Iso(), falls.At));
        falls.Shows($"Both must have ended; the later ends on {later}.");
    }

    [Fact]
    public void Where_two_lengths_may_govern_each_keeps_its_hour() =>
        Assert.Equal("10:00 Europe/London on the first of these days, 24:00 Europe/London on the last", At10("2019-03-14", p => p.Is(ThePerson.Place, "england-and-wales")).At);

    private static FallsOn At10(string given, Action<Subject> says)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(given).Value;
        return RemovalNoticeBefore2023.Notice.Falls(day.PlusDays(30), p =>
        {
            says(p);
            p.Step("removal-notice-given", day, s => s.At(10, 0).Is(TheStep.Place, "england-and-wales"));
        });
    }
}
