namespace DueCourse.Law.Tests.Clock.Examples;

using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAndAsylumAct1999;
using NodaTime;

/// <summary>Notice before administrative removal.</summary>
public sealed class E01To13Tests
{
    [Fact]
    public void E01_notice_on_a_Monday_in_England()
    {
        var falls = Notice(23.November(2026), UkDivision.EnglandAndWales, 30.November(2026))
            .Shows("The working days after it are 24, 25, 26, 27 and 30 November 2026: the 5th is Monday 30 November 2026.");
        Assert.Equal(1.December(2026), falls.EarliestNextStep);
        Assert.Equal("24:00 Europe/London", falls.At);
    }

    [Fact]
    public void E02_the_same_in_Glasgow_where_30_November_is_a_holiday()
    {
        var falls = Notice(23.November(2026), UkDivision.Scotland, 1.December(2026))
            .Shows("24, 25, 26, 27 November and 1 December 2026", "these days are left out: 30 November 2026");
        Assert.Equal(2.December(2026), falls.EarliestNextStep);
    }

    [Theory]
    [InlineData(UkDivision.EnglandAndWales)]
    [InlineData(UkDivision.NorthernIreland)]
    public void E03_over_Christmas_27_to_31_December_count(UkDivision where)
    {
        var falls = Notice(23.December(2026), where, 4.January(2027))
            .Shows("24, 29, 30, 31 December 2026 and 4 January 2027", "left out: 25, 28 December 2026 and 1 January 2027");
        Assert.Equal(5.January(2027), falls.EarliestNextStep);
    }

    [Fact]
    public void E04_the_same_in_Scotland_where_4_January_is_a_holiday() =>
        Assert.Equal(6.January(2027), Notice(23.December(2026), UkDivision.Scotland, 5.January(2027)).Shows("left out: 25, 28 December 2026, 1 and 4 January 2027").EarliestNextStep);

    [Fact]
    public void E05_the_eve_of_Good_Friday_in_England() =>
        Assert.Equal(6.April(2027), Notice(25.March(2027), UkDivision.EnglandAndWales, 5.April(2027)).Shows("left out: 26 and 29 March 2027").EarliestNextStep);

    [Fact]
    public void E06_in_Scotland_Easter_Monday_counts() =>
        Assert.Equal(3.April(2027), Notice(25.March(2027), UkDivision.Scotland, 2.April(2027)).Shows("left out: 26 March 2027").EarliestNextStep);

    [Fact]
    public void E07_the_Twelfth_of_July_in_Northern_Ireland()
    {
        Assert.Equal(20.July(2027), Notice(9.July(2027), UkDivision.NorthernIreland, 19.July(2027)).Shows("left out: 12 July 2027").EarliestNextStep);
        Notice(9.July(2027), UkDivision.EnglandAndWales, 16.July(2027));
    }

    [Fact]
    public void E08_the_one_off_Scottish_holiday_of_15_June_2026()
    {
        Notice(10.June(2026), UkDivision.Scotland, 18.June(2026)).Shows("left out: 15 June 2026");
        Notice(10.June(2026), UkDivision.EnglandAndWales, 17.June(2026));
    }

    [Fact]
    public void E09_Saint_Patricks_Day_in_Northern_Ireland()
    {
        Notice(15.March(2027), UkDivision.NorthernIreland, 23.March(2027)).Shows("left out: 17 March 2027");
        Notice(15.March(2027), UkDivision.EnglandAndWales, 22.March(2027));
    }

    [Fact]
    public void E10_two_Scottish_holidays_after_the_new_year_of_2028()
    {
        Notice(30.December(2027), UkDivision.Scotland, 10.January(2028)).Shows("left out: 3 and 4 January 2028");
        Notice(30.December(2027), UkDivision.EnglandAndWales, 7.January(2028));
    }

    [Fact]
    public void E11_a_flight_that_failed_for_weather()
    {
        var falls = Section10B.LastDay.From(7.December(2026)).Falls().Shows("that day is the first", "Day 21 is Sunday 27 December 2026");
        Assert.Equal((27.December(2026), 27.December(2026), 28.December(2026)), (falls.SafeBy, falls.GateAfter, falls.EarliestNextStep));
        Assert.Contains(falls.Then, t => t.Contains("section 10A", StringComparison.Ordinal));
    }

    [Fact]
    public void E12_refused_entry_on_a_Saturday()
    {
        var falls = Section10C.LastStatedDate.From(5.December(2026)).Falls().Shows("the day after is the first", "Day 7 is Saturday 12 December 2026");
        Assert.Equal((12.December(2026), 12.December(2026)), (falls.SafeBy, falls.GateAfter));
    }

    [Fact]
    public void E13_the_Upper_Tribunal_refused_on_10_December()
    {
        var falls = Section10E.LastDay.From(10.December(2026)).Falls().Shows("Day 21 is Thursday 31 December 2026");
        Assert.Equal((31.December(2026), 31.December(2026)), (falls.SafeBy, falls.GateAfter));
    }

    // Both from the day alone and in a case, in which the place of that day is on file.
    private static FallsOn Notice(LocalDate given, UkDivision where, LocalDate lastDay)
    {
        var falls = Section10A.NoticePeriod.From(given, where).Falls();
        var place = where switch { UkDivision.Scotland => "scotland", UkDivision.NorthernIreland => "northern-ireland", _ => "england-and-wales" };
        var inACase = Section10A.NoticePeriod.Falls(given.PlusDays(1), p => p.On(TheRemovalNotice.IntentionGivenOn, given).Is(ThePerson.Place, place));

        Assert.Equal((lastDay, lastDay), (falls.SafeBy, falls.GateAfter));
        Assert.Equal((lastDay, lastDay), (inACase.SafeBy, inACase.GateAfter));
        return falls;
    }
}
