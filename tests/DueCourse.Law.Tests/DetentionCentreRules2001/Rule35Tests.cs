namespace DueCourse.Law.Tests.DetentionCentreRules2001;

using DueCourse.Law.DetentionCentreRules2001;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Tests.Clock;

public sealed class Rule35Tests
{
    [Fact]
    public void Where_the_person_is_decides_whose_holidays_count() =>
        Assert.Equal(2.December(2026), Rule35.Reply.Falls(2.December(2026), p => p.Step("rule-35-report", 27.November(2026), s => s.Is(TheStep.Place, "scotland"))).SafeBy);

    [Fact]
    public void Where_that_is_not_on_file_the_earliest_binds() =>
        Assert.Equal("2026-12-01 2026-12-01", Rule35.Reply.From(27.November(2026)).Dates());
}
