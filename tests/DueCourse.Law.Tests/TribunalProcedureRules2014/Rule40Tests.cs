namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.TribunalProcedureRules2014;

public sealed class Rule40Tests
{
    [Fact]
    public void With_holidays_of_one_part_between_the_earlier_day_is_safe()
    {
        var falls = Rule40.Opposition.From(1.December(2026), UkDivision.EnglandAndWales).Falls();

        Assert.Equal((27.November(2026), 30.November(2026)), (falls.SafeBy, falls.GateAfter));
        Assert.Contains(falls.Working, w => w.Contains("do not say whose bank holidays", StringComparison.Ordinal));
    }

    [Fact]
    public void Before_a_hearing_early_in_January_it_is_before_Christmas() =>
        Assert.Equal(24.December(2026), Rule40.StatementOnAReferral.Falls(10.December(2026), p => p.Step("bail-hearing-fixed", 4.January(2027))).SafeBy);

    [Theory]
    [InlineData("2026-12-08", "Monday 7 December 2026", "")]
    [InlineData("2027-01-04", "Thursday 24 December 2026", "Wednesday 23 December 2026 is the last day on which it can certainly be done")]
    public void Days_before_the_hearing_are_not_said_to_hold_no_working_day(string hearing, string last, string says)
    {
        var falls = Rule40.Opposition.From(NodaTime.Text.LocalDatePattern.Iso.Parse(hearing).Value).Falls().Shows(last, says);

        Assert.DoesNotContain(falls.Working, w => w.StartsWith("No day in the period", StringComparison.Ordinal));
    }
}
