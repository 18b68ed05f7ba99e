namespace DueCourse.Law.Tests.TimeLimits;

using DueCourse.Law.Drafting;
using DueCourse.Law.TimeLimits;
using NodaTime;

public sealed class BankHolidaysTests
{
    private static IEnumerable<LocalDate> EveryDay =>
        Enumerable.Range(0, Period.DaysBetween(BankHolidays.KnownFrom, BankHolidays.KnownTo) + 1).Select(n => BankHolidays.KnownFrom.PlusDays(n));

    [Theory]
    [InlineData(UkDivision.EnglandAndWales, 8)]
    [InlineData(UkDivision.NorthernIreland, 10)]
    public void Each_year_has_its_statutory_number(UkDivision division, int number) =>
        Assert.All(EveryDay.GroupBy(d => d.Year), year => Assert.Equal(number, year.Count(d => BankHolidays.Falls(d, division))));

    [Fact]
    public void Scotland_has_nine_and_one_more_by_proclamation_in_2026() =>
        Assert.All(EveryDay.GroupBy(d => d.Year), year => Assert.Equal(year.Key == 2026 ? 10 : 9, year.Count(d => BankHolidays.Falls(d, UkDivision.Scotland))));

    [Fact]
    public void None_falls_on_a_weekend() =>
        Assert.DoesNotContain(EveryDay, day => WorkingDays.IsWeekend(day) && BankHolidays.Divisions.Any(d => BankHolidays.Falls(day, d)));

    [Fact]
    public void Good_Friday_is_one_everywhere_and_Easter_Monday_not_in_Scotland() =>
        Assert.All([29.March(2024), 18.April(2025), 3.April(2026), 26.March(2027), 14.April(2028)], friday =>
        {
            Assert.All(BankHolidays.Divisions, d => Assert.True(BankHolidays.Falls(friday, d)));
            Assert.True(BankHolidays.Falls(friday.PlusDays(3), UkDivision.EnglandAndWales));
            Assert.False(BankHolidays.Falls(friday.PlusDays(3), UkDivision.Scotland));
        });
}
