namespace DueCourse.Law.Tests.Clock;

using DueCourse.Law.Clock;
using NodaTime;
using NodaTime.Text;

/// <summary>Each pattern of words, from a day to its last day; the days were counted on a printed calendar.</summary>
public sealed class CountsTests
{
    [Theory]
    [InlineData(1, "the working day before")]
    [InlineData(2, "2 working days before")]
    public void One_working_day_before_is_said_as_one(int days, string words) => Assert.Equal(words, new WorkingDaysBefore(days).Words);

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Five_clear_days_are_said_to_leave_out_days_and_six_are_not(int days, bool leavesOut)
    {
        var last = new ClearDays(days).LastDay(new LocalDate(2026, 12, 23).At(LocalTime.Midnight), OfficeDays.OfEnglandAndWales, Divisions.EnglandAndWales)!.Value;
        var working = new ClearDays(days).Working("It was sent", Start.On(new(2026, 12, 23)), last, OfficeDays.OfEnglandAndWales, Divisions.EnglandAndWales);

        Assert.Equal(leavesOut, working.Any(w => w.StartsWith("A period of five days or less leaves out", StringComparison.Ordinal)));
    }

    public static TheoryData<string, Count, string, string> Patterns => new()
    {
        { "14 days after: the day itself is day 0", 14.DaysAfter(), "2026-11-23", "2026-12-07" },
        { "14 days beginning with: the day itself is the first", 14.DaysBeginningWith(), "2026-11-23", "2026-12-06" },
        { "1 day beginning with is that day", 1.DaysBeginningWith(), "2026-11-23", "2026-11-23" },
        { "7 days beginning with the day after", 7.DaysBeginningTheDayAfter(), "2026-12-05", "2026-12-12" },
        { "8 weeks beginning with", 8.WeeksBeginningWith(), "2026-12-07", "2027-01-31" },
        { "24 weeks beginning with the day after", 24.WeeksBeginningTheDayAfter(), "2026-11-23", "2027-05-10" },
        { "5 working days after, over a weekend", 5.WorkingDaysAfter(), "2026-11-23", "2026-11-30" },
        { "5 working days after, over Christmas and New Year", 5.WorkingDaysAfter(), "2026-12-23", "2027-01-04" },
        { "the working day before, over a weekend", 1.WorkingDaysBefore(), "2026-11-23", "2026-11-20" },
        { "5 days before", 5.DaysBefore(), "2027-03-03", "2027-02-26" },
        { "a month after", 1.MonthsAfter(), "2026-11-25", "2026-12-25" },
        { "a month after the 31st, in a month of 28 days", 1.MonthsAfter(), "2027-01-31", "2027-02-28" },
        { "a month after the 31st, in a leap year", 1.MonthsAfter(), "2028-01-31", "2028-02-29" },
        { "a month after 29 February is 29 March", 1.MonthsAfter(), "2028-02-29", "2028-03-29" },
        { "3 months beginning with", 3.MonthsBeginningWith(), "2026-11-23", "2027-02-22" },
        { "3 months beginning with a day that the last month has not", 3.MonthsBeginningWith(), "2026-11-30", "2027-02-28" },
        { "3 months beginning with the first of a month", 3.MonthsBeginningWith(), "2026-12-01", "2027-02-28" },
        { "4 months beginning with, due the day after", 4.MonthsBeginningWith().AndTheDayAfter("It is due"), "2026-11-23", "2027-03-23" },
        { "3 clear days leave out a weekend", 3.ClearDays(), "2026-11-26", "2026-12-01" },
        { "5 clear days leave out bank holidays too", 5.ClearDays(), "2026-12-23", "2027-01-04" },
        { "6 clear days leave out nothing", 6.ClearDays(), "2026-12-23", "2026-12-29" },
        { "28 days for a posted notice, and 28 from then", 28.DaysAfter().And("So it is taken to have been received", 28.DaysAfter()), "2026-11-02", "2026-12-28" },
    };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Each_pattern_of_words_has_its_last_day_and_says_it(string why, Count count, string from, string last)
    {
        var (start, end) = (LocalDatePattern.Iso.Parse(from).Value, LocalDatePattern.Iso.Parse(last).Value);

        Assert.Equal((why, end), (why, count.LastDay(start.At(LocalTime.Midnight), OfficeDays.OfEnglandAndWales, Divisions.EnglandAndWales)));
        Assert.Contains(
            count.Working("It was sent", Start.On(start), end, OfficeDays.OfEnglandAndWales, Divisions.EnglandAndWales),
            w => w.Contains($"{end.DayOfWeek} {end.Day} ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void A_period_of_less_than_one_is_none(int length) => Assert.All(
        (Func<object>[])
        [
            () => length.DaysAfter(), () => length.DaysBeginningWith(), () => length.DaysBeginningTheDayAfter(), () => length.WeeksBeginningWith(),
            () => length.WeeksBeginningTheDayAfter(), () => length.WorkingDaysAfter(), () => length.WorkingDaysBefore(), () => length.DaysBefore(),
            () => length.MonthsAfter(), () => length.MonthsBeginningWith(), () => length.ClearDays(), () => new InHours("It began", length),
        ],
        count => Assert.Equal(length, Assert.Throws<ArgumentOutOfRangeException>(() => count()).ActualValue));
}
