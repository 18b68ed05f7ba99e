namespace DueCourse.Law.Tests.DataProtectionAct2018;

using DueCourse.Law.DataProtectionAct2018;
using DueCourse.Law.Drafting;
using DueCourse.Law.Tests.Clock;

public sealed class Section164ATests
{
    [Fact]
    public void It_begins_on_19_June_2026()
    {
        Assert.IsType<DoesNotApply>(Section164A.Acknowledgement.From(18.June(2026)));
        Assert.Equal("2026-07-18 2026-07-19", Section164A.Acknowledgement.From(19.June(2026)).Dates());
    }
}
