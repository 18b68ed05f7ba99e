namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.Tests.Clock;
using NodaTime;

public sealed class Schedule2Paragraph18BTests
{
    [Theory]
    [InlineData("an ordinary day", 23, 11, 2026, 14, "2026-11-24T14:00")]
    [InlineData("the clocks go back", 24, 10, 2026, 14, "2026-10-25T13:00")]
    [InlineData("the clocks go forward", 27, 3, 2027, 14, "2027-03-28T15:00")]
    [InlineData("the turn of the year", 31, 12, 2026, 14, "2027-01-01T14:00")]
    [InlineData("29 February", 28, 2, 2028, 14, "2028-02-29T14:00")]
    [InlineData("Good Friday and the weekend change nothing", 25, 3, 2027, 14, "2027-03-26T14:00")]
    public void The_hours_are_those_that_really_pass(string why, int day, int month, int year, int hour, string ends)
    {
        var start = new LocalDate(year, month, day);
        var falls = Schedule2Paragraph18B.TwentyFourHours.Falls(start.PlusDays(3), p => p.Step("child-held", start, s => s.At(hour, 0)));

        Assert.Equal((why, ends), (why, falls.Moment()));
        Assert.Equal(falls.SafeBy, falls.GateAfter);
    }

    [Fact]
    public void Without_an_hour_the_earliest_binds() =>
        Assert.Equal("2026-11-24T00:00", Schedule2Paragraph18B.TwentyFourHours.From(23.November(2026)).Falls().Moment());

    [Fact]
    public void Of_two_days_the_earlier_binds() =>
        Assert.Equal("2026-11-24T00:00", Schedule2Paragraph18B.TwentyFourHours.From(new DueCourse.Law.Clock.Start(new(23.November(2026), 25.November(2026)))).Falls().Moment());

    [Fact]
    public void A_time_that_the_clocks_skipped_gives_no_end() =>
        Assert.IsType<CannotYetBeFixed>(Schedule2Paragraph18B.TwentyFourHours.From(DueCourse.Law.Clock.Start.At(28.March(2027).At(1, 30))));

    [Fact]
    public void Past_the_calendar_and_without_a_day_no_end_is_given()
    {
        Assert.IsType<CannotYetBeFixed>(Schedule2Paragraph18B.TwentyFourHours.From(1.January(2029)));
        Assert.Contains("steps.1.on", Schedule2Paragraph18B.TwentyFourHours.Waits(23.November(2026), p => p.Step("child-held")).Missing.Select(m => m.Id));
    }
}
