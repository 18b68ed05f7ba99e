namespace DueCourse.Law.Tests.HumanRightsConvention;

using DueCourse.Law.Drafting;
using DueCourse.Law.HumanRightsConvention;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.Tests.TimeLimits;

public sealed class Article35Tests() : LimitTests(
    """
        ecthr.art35 | final-domestic-decision
            ordinary: 2026-06-14 > 2026-10-14
            weekend: 2026-06-17 > 2026-10-17
            holiday in England and Wales: 2026-01-25 ew > 2026-05-25
            holiday in Scotland: 2026-07-31 sc > 2026-11-30
            holiday in Northern Ireland: 2026-03-13 ni > 2026-07-13
            year end: 2026-08-31 > 2026-12-31
            leap day: 2027-10-31 > 2028-02-29
            start known as a range: 2026-06-14..2026-06-23 > 2026-10-14 2026-10-23
    """)
{
    [Fact]
    public void A_decision_before_February_2022_has_six_months()
    {
        Assert.Equal("2022-07-31 2022-07-31", Article35.Application.From(31.January(2022)).Dates());
        Assert.Equal("2022-06-01 2022-06-01", Article35.Application.From(1.February(2022)).Dates());
    }
}
