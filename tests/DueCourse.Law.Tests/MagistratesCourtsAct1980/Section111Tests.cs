namespace DueCourse.Law.Tests.MagistratesCourtsAct1980;

using DueCourse.Law.Drafting;
using DueCourse.Law.MagistratesCourtsAct1980;
using DueCourse.Law.Tests.Clock;

public sealed class Section111Tests
{
    [Fact]
    public void A_last_day_on_a_Sunday_is_safe_only_on_the_Friday_before()
    {
        var falls = Section111.ApplicationToStateACase.From(8.November(2026)).Falls();

        Assert.Equal((27.November(2026), 30.November(2026)), (falls.SafeBy, falls.GateAfter));
    }
}
