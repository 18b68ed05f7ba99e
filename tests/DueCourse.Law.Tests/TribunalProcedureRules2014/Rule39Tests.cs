namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Drafting;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.TribunalProcedureRules2014;

public sealed class Rule39Tests
{
    [Fact]
    public void A_refusal_on_paper_does_not_start_it() =>
        Rule39.RepeatApplication.Rests(23.November(2026), p => p.Step("bail-refused-on-paper", 2.November(2026)));
}
