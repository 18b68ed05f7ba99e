namespace DueCourse.Law.Tests.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAndAsylumAct1999;
using DueCourse.Law.Record;
using NodaTime;

public sealed class WorkingDaysOfNoticeTests
{
    private static readonly WorkingDaysOfNotice SinceTheIntention = new("intention to remove", TheRemovalNotice.IntentionGivenOn);

    private static Measured Of(DateRange given, DateRange ends, string? place = "england-and-wales")
    {
        var record = A.Case(p =>
        {
            p.Within(TheRemovalNotice.IntentionGivenOn, given).Within(TheRemovalNotice.PeriodEnds, ends);
            if (place is not null) p.Is(ThePerson.Place, place);
        });
        return SinceTheIntention.Of(Situation.Of(record.Read(Reading.Established), ends.Latest.AtMidnight()));
    }

    private static (int Least, int Most) Count(LocalDate given, LocalDate ends, string? place = "england-and-wales")
    {
        var measured = Of(DateRange.On(given), DateRange.On(ends), place);
        return (measured.Least, measured.Most);
    }

    [Theory]
    [InlineData(6, 0, 0)]   // Friday 6 November to the same day: the day of notice is not counted
    [InlineData(8, 0, 0)]   // the weekend
    [InlineData(9, 1, 1)]   // Monday, which is
    [InlineData(12, 4, 4)]
    [InlineData(13, 5, int.MaxValue)] // the fifth: more are not told apart
    [InlineData(30, 5, int.MaxValue)]
    public void The_days_after_the_notice_are_counted_to_the_last_day_of_the_period(int ends, int least, int most) =>
        Assert.Equal((least, most), Count(6.November(2026), ends.November(2026)));

    [Fact]
    public void A_bank_holiday_of_one_part_alone_leaves_the_parts_apart_where_the_place_is_not_on_file()
    {
        // Monday 30 November 2026 is St Andrew's Day.
        Assert.Equal((1, 1), Count(27.November(2026), 30.November(2026)));
        Assert.Equal((0, 0), Count(27.November(2026), 30.November(2026), "scotland"));
        var open = Of(DateRange.On(27.November(2026)), DateRange.On(30.November(2026)), place: null);

        Assert.Equal((0, 1), (open.Least, open.Most));
        Assert.Equal(["place"], open.Missing.Select(m => m.Id));
    }

    [Fact]
    public void Days_known_only_within_bounds_give_bounds()
    {
        var open = Of(new(6.November(2026), 9.November(2026)), new(10.November(2026), 11.November(2026)));

        Assert.Equal((1, 3), (open.Least, open.Most));
    }

    [Fact]
    public void Past_the_calendar_held_a_day_may_be_a_bank_holiday_and_that_is_said()
    {
        // Friday 29 December 2028 is the last weekday held; then New Year's Day and four days of which nothing is held.
        var past = Of(DateRange.On(28.December(2028)), DateRange.On(5.January(2029)));

        Assert.Equal((1, int.MaxValue), (past.Least, past.Most));
        Assert.Contains(past.Missing, m => m.Id.Contains("holiday", StringComparison.Ordinal));
    }

    [Fact]
    public void Before_the_calendar_held_nothing_is_certain_and_from_its_first_day_on_it_is()
    {
        // Held from 1 January 2014, which is a holiday: of 30 December to 3 January only the 2nd (in England) and the 3rd are certain.
        var before = Of(DateRange.On(27.December(2013)), DateRange.On(3.January(2014)));

        Assert.Equal(2, before.Least);
        Assert.True(before.Most > before.Least);
        Assert.Contains(before.Missing, m => m.Id.Contains("holiday", StringComparison.Ordinal));
        Assert.Equal((2, 2), Count(31.December(2013), 3.January(2014)));
    }

    [Fact]
    public void Without_either_day_nothing_is_counted()
    {
        var measured = SinceTheIntention.Of(Situation.Of(A.Case(p => p.On(TheRemovalNotice.PeriodEnds, 13.November(2026))).Read(Reading.Established), 13.November(2026).AtMidnight()));

        Assert.Equal((0, int.MaxValue), (measured.Least, measured.Most));
        Assert.NotEmpty(measured.Missing);
    }
}
