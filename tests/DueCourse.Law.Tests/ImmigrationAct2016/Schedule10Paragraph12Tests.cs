namespace DueCourse.Law.Tests.ImmigrationAct2016;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct2016;
using DueCourse.Law.Tests.Clock;

public sealed class Schedule10Paragraph12Tests
{
    [Fact]
    public void After_a_refusal_on_paper_only_the_statute_counts() =>
        Assert.Equal("2026-12-20 2026-12-20", Schedule10Paragraph12.FurtherApplication.From(23.November(2026), null, s => s.Is(TheStep.Type, "bail-refused-on-paper")).Dates());

    [Fact]
    public void An_earlier_application_is_never_said_to_be_forbidden() =>
        Assert.Contains(Schedule10Paragraph12.FurtherApplication.Falls(24.November(2026), p => p.Step("bail-refused-at-hearing", 23.November(2026))).Then,
            t => t.StartsWith("An application can be sent at any time", StringComparison.Ordinal));
}
