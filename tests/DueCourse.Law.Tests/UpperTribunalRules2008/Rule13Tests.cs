namespace DueCourse.Law.Tests.UpperTribunalRules2008;

using DueCourse.Law.Drafting;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.Tests.TimeLimits;
using DueCourse.Law.UpperTribunalRules2008;

public sealed class Rule13Tests() : LimitTests(
    """
        ut2008.r13-8 | tribunal-document-posted upper-tribunal
            ordinary: 2026-10-13 > 2026-10-15
            weekend: 2026-10-16 > 2026-10-20
            holiday in England and Wales: 2026-08-30 ew > 2026-09-02
            holiday in Scotland: 2026-11-29 sc > 2026-12-02
            holiday in Northern Ireland: 2026-07-12 ni > 2026-07-15
            year end: 2026-12-30 > 2027-01-04 2027-01-06
            leap day: 2028-02-28 > 2028-03-01
            start known as a range: 2026-10-13..2026-10-22 > 2026-10-15 2026-10-26
    """)
{
    [Fact]
    public void Before_6_April_2022_the_rule_had_no_deemed_day() =>
        Assert.IsType<DoesNotApply>(Rule13.FirstClassPost.From(5.April(2022)));
}
