namespace DueCourse.Law.Tests.RulesOfTheCourtOfJudicatureNorthernIreland1980;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.RulesOfTheCourtOfJudicatureNorthernIreland1980;

public sealed class AppealsFromTheUpperTribunalTests
{
    [Fact]
    public void How_long_there_is_was_not_read_so_no_day_is_given() =>
        Assert.Equal(["nica.appeal-from-ut.text-not-read"], Assert.IsType<CannotYetBeFixed>(Refused("northern-ireland")).Missing.Select(m => m.Id));

    [Fact]
    public void It_is_for_a_Tribunal_that_sits_there() =>
        Assert.IsType<DoesNotApply>(Refused("scotland"));

    private static TimeLimitResult Refused(string seat)
    {
        var record = A.Case(p => p.All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Seat, seat).All<AppealStage>()
            .Has<AppealStage>(x => x.Is(TheStage.Type, "ut-onward-permission-refused").On(TheStage.On, 5.October(2026)))));
        return Assert.Single(AppealsFromTheUpperTribunal.Appeal.In(Situation.Of(record.Read(Record.Reading.Established), 6.October(2026).At(9, 0)))).Result;
    }
}
