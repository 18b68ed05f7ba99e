namespace DueCourse.Law.Tests.CriminalAppealNorthernIrelandAct1980;

using DueCourse.Law.CriminalAppealNorthernIrelandAct1980;
using DueCourse.Law.Drafting;
using DueCourse.Law.Tests.Clock;

public sealed class Section16Tests
{
    [Fact]
    public void The_office_in_Belfast_is_shut_on_the_holiday_of_July()
    {
        var falls = Section16.NoticeOfAppeal.From(14.June(2027)).Falls();

        Assert.Equal((9.July(2027), 13.July(2027)), (falls.SafeBy, falls.GateAfter));
    }
}
