namespace DueCourse.Law.Tests.LeaveToEnterAndRemainOrder2000;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.LeaveToEnterAndRemainOrder2000;
using DueCourse.Law.Tests.Clock;

public sealed class Article8ZBTests
{
    [Fact]
    public void Before_12_July_2013_no_day_was_presumed()
    {
        Assert.IsType<DoesNotApply>(Article8ZB.PresumedDay.From(11.July(2013), null, s => s.Is(TheStep.Type, "notice-emailed")));
        Assert.Equal("2014-07-01 2014-07-01", Article8ZB.PresumedDay.From(1.July(2014), null, s => s.Is(TheStep.Type, "notice-emailed")).Dates());
    }

    [Fact]
    public void A_notice_whose_way_is_not_known_keeps_every_day_open()
    {
        var falls = Article8ZB.PresumedDay.From(6.October(2026)).Falls();

        Assert.Equal((6.October(2026), 3.November(2026)), (falls.SafeBy, falls.GateAfter));
    }

    [Fact]
    public void Without_the_rules_it_was_given_under_no_day_is_given() =>
        Assert.Contains("steps.1.noticeUnder", Article8ZB.PresumedDay.Waits(23.November(2026), p => p.Step("notice-emailed", 2.November(2026))).Missing.Select(m => m.Id));
}
