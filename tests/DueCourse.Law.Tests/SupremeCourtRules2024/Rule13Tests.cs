namespace DueCourse.Law.Tests.SupremeCourtRules2024;

using DueCourse.Law.Drafting;
using DueCourse.Law.SupremeCourtRules2024;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule13Tests() : LimitTests(
    """
        uksc.permission | coa-refused-supreme-court
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-09-01
            holiday in Scotland: 2026-11-02 sc > 2026-11-30
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-13
            year end: 2026-12-03 > 2026-12-31
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
    """)
{
    [Fact]
    public void The_Registry_may_be_shut_on_24_December()
    {
        var falls = Rule13.Permission.From(26.November(2026)).Falls();

        Assert.Equal("2026-12-24 2026-12-29", falls.Dates());
        Assert.Equal(23.December(2026), falls.SafeWorkingDay);
        falls.Shows("The office may be shut on Thursday 24 December 2026; if it is, the next day on which it is open, Tuesday 29 December 2026, is still in time (rule 6(4)).");
    }

    [Fact]
    public void Before_these_rules_it_does_not_apply() =>
        Assert.IsType<DoesNotApply>(Rule13.Permission.From(1.December(2024)));
}
