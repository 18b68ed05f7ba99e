namespace DueCourse.Law.Tests.Clock;

using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using NodaTime;

public sealed class BankHolidaysTests
{
    private static IEnumerable<LocalDate> EveryDay =>
        Enumerable.Range(0, Period.DaysBetween(BankHolidays.KnownFrom, BankHolidays.KnownTo) + 1).Select(n => BankHolidays.KnownFrom.PlusDays(n));

    [Theory]
    [InlineData(UkDivision.EnglandAndWales, 8)]
    [InlineData(UkDivision.Scotland, 9)]
    [InlineData(UkDivision.NorthernIreland, 10)]
    public void Each_year_has_its_usual_number_and_the_days_added_by_proclamation(UkDivision division, int usual) =>
        Assert.All(EveryDay.GroupBy(d => d.Year), year => Assert.Equal(
            (year.Key, usual + Added(year.Key, division)), (year.Key, year.Count(d => BankHolidays.Falls(d, division)))));

    [Fact]
    public void What_was_announced_is_on_the_list_and_was_known_before_the_day() =>
        Assert.All(BankHolidays.Announcements, a =>
        {
            Assert.Equal(a.Where, BankHolidays.Where(a.Day) & a.Where);
            Assert.True(a.PublishedOn < a.Day, a.What);
        });

    [Fact]
    public void When_each_was_announced_is_as_the_published_lists_have_it() => Assert.Equal(
        ["2020-05-08 2019-06-10", "2020-05-08 2019-07-02", "2022-06-02 2020-11-12", "2022-06-03 2020-11-12", "2022-09-19 2022-09-09", "2023-05-08 2022-11-08", "2026-06-15 2026-02-25"],
        BankHolidays.Announcements.Select(a => $"{a.Day.Iso()} {a.PublishedOn.Iso()}"));

    [Fact]
    public void The_first_and_the_last_day_of_the_list_are_on_it_and_those_beside_them_are_not()
    {
        Assert.True(BankHolidays.IsKnown(1.January(2014)) && BankHolidays.IsKnown(31.December(2028)));
        Assert.False(BankHolidays.IsKnown(31.December(2013)) || BankHolidays.IsKnown(1.January(2029)));
    }

    private static int Added(int year, UkDivision division) => (year, division) switch
    {
        (2022, _) => 2,
        (2023, _) => 1,
        (2026, UkDivision.Scotland) => 1,
        _ => 0,
    };

    [Fact]
    public void Past_the_list_Christmas_Day_is_no_working_day_and_Boxing_Day_can_be_one()
    {
        Assert.False(OfficeDays.Everywhere.CanBe(25.December(2029), Divisions.EnglandAndWales));
        Assert.True(OfficeDays.Everywhere.CanBe(26.December(2029), Divisions.EnglandAndWales));
    }

    [Fact]
    public void None_falls_on_a_weekend() =>
        Assert.DoesNotContain(EveryDay, day => WorkingDays.IsWeekend(day) && UkDivisions.Each.Any(d => BankHolidays.Falls(day, d)));

    [Fact]
    public void Good_Friday_is_one_everywhere_and_Easter_Monday_not_in_Scotland() =>
        Assert.All([29.March(2024), 18.April(2025), 3.April(2026), 26.March(2027), 14.April(2028)], friday =>
        {
            Assert.All(UkDivisions.Each, d => Assert.True(BankHolidays.Falls(friday, d)));
            Assert.True(BankHolidays.Falls(friday.PlusDays(3), UkDivision.EnglandAndWales));
            Assert.False(BankHolidays.Falls(friday.PlusDays(3), UkDivision.Scotland));
        });
}
