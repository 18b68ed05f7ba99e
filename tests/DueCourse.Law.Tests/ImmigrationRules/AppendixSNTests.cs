namespace DueCourse.Law.Tests.ImmigrationRules;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationRules;
using DueCourse.Law.Tests.Clock;

public sealed class AppendixSNTests
{
    [Fact]
    public void Before_the_text_that_was_read_no_day_is_given()
    {
        Assert.IsType<CannotYetBeFixed>(AppendixSN.DeemedDay.From(5.December(2025), null, s => s.Is(TheStep.Type, "notice-emailed")));
        Assert.Equal("2025-12-06 2025-12-06", AppendixSN.DeemedDay.From(6.December(2025), null, s => s.Is(TheStep.Type, "notice-emailed")).Dates());
    }

    [Fact]
    public void A_step_of_another_kind_is_not_for_it() =>
        AppendixSN.DeemedDay.Rests(23.November(2026), p => p.Step("notice-handed", 2.November(2026), s => s.Is(TheStep.NoticeUnder, "appendix-sn")));
}
