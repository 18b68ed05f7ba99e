namespace DueCourse.Law.Tests.NoticesRegulations2003;

using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NoticesRegulations2003;
using DueCourse.Law.Tests.Clock;
using NodaTime;

public sealed class Regulation7Tests
{
    [Theory]
    [InlineData("an ordinary day", 8, 9, 2014, UkDivision.EnglandAndWales, "2014-09-10")]
    [InlineData("a weekend between", 12, 9, 2014, UkDivision.EnglandAndWales, "2014-09-16")]
    [InlineData("the summer holiday of England", 22, 8, 2014, UkDivision.EnglandAndWales, "2014-08-27")]
    [InlineData("which Scotland has not", 22, 8, 2014, UkDivision.Scotland, "2014-08-26")]
    [InlineData("the holiday of July in Northern Ireland", 11, 7, 2014, UkDivision.NorthernIreland, "2014-07-16")]
    [InlineData("the eve of the change", 5, 11, 2014, UkDivision.EnglandAndWales, "2014-11-07")]
    public void Until_5_November_2014_the_second_business_day_after_posting(string why, int day, int month, int year, UkDivision sentTo, string received)
    {
        var falls = Regulation7.DeemedDay.From(new LocalDate(year, month, day), sentTo, PostedHere).Falls();

        Assert.Equal((why, received, received), (why, falls.SafeBy.Iso(), falls.EarliestNextStep.Iso()));
    }

    [Fact]
    public void Since_6_November_2014_post_within_the_Kingdom_has_no_deemed_day() =>
        Assert.Contains(Assert.IsType<DoesNotApply>(Regulation7.DeemedDay.From(6.November(2014), null, PostedHere)).Working, w => w.Contains("two days for post are not added", StringComparison.Ordinal));

    [Fact]
    public void Abroad_it_is_the_28th_day_before_and_after()
    {
        Assert.Equal("2014-12-03 2014-12-03", Regulation7.DeemedDay.From(5.November(2014), null, PostedAbroad).Dates());
        Assert.Equal("2026-11-30 2026-11-30", Regulation7.DeemedDay.From(2.November(2026), null, PostedAbroad).Dates());
    }

    [Fact]
    public void Since_October_2023_it_is_said_that_the_text_was_not_read()
    {
        Assert.Contains(Posted(9.October(2023)).Working, w => w.Contains("was not read", StringComparison.Ordinal));
        Assert.DoesNotContain(Posted(8.October(2023)).Working, w => w.Contains("was not read", StringComparison.Ordinal));
    }

    [Fact]
    public void Service_to_file_starts_the_time_even_for_somebody_found_later() =>
        Assert.Contains(Regulation7.ServedToFile.From(2.November(2026)).Falls().Then, t => t.Contains("found later", StringComparison.Ordinal));

    [Fact]
    public void A_notice_under_other_rules_is_not_for_this_regulation() =>
        Regulation7.DeemedDay.Rests(23.November(2026), p => p.Step("notice-posted-abroad", 2.November(2026), s => s.Is(TheStep.NoticeUnder, "leave-order-2000")));

    private static FallsOn Posted(LocalDate day) => Regulation7.DeemedDay.Falls(23.November(2026),
        p => p.Step("notice-posted-abroad", day, s => s.Is(TheStep.NoticeUnder, "notices-regulations-2003")));

    private static void PostedHere(Subject step) => step.Is(TheStep.Type, "notice-posted");

    private static void PostedAbroad(Subject step) => step.Is(TheStep.Type, "notice-posted-abroad");
}
