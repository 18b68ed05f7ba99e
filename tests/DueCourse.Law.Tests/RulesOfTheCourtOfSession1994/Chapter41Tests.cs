namespace DueCourse.Law.Tests.RulesOfTheCourtOfSession1994;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.RulesOfTheCourtOfSession1994;

public sealed class Chapter41Tests
{
    [Fact]
    public void How_long_there_is_was_not_read_so_no_day_is_given() =>
        Assert.Equal(["cos.appeal-from-ut.text-not-read"], Assert.IsType<CannotYetBeFixed>(Refused("scotland")).Missing.Select(m => m.Id));

    [Fact]
    public void It_is_for_a_Tribunal_that_sits_there() =>
        Assert.IsType<DoesNotApply>(Refused("northern-ireland"));

    private static TimeLimitResult Refused(string seat)
    {
        var record = A.Case(p => p.All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Seat, seat).All<AppealStage>()
            .Has<AppealStage>(x => x.Is(TheStage.Type, "ut-onward-permission-refused").On(TheStage.On, 5.October(2026)))));
        return Assert.Single(Chapter41.Appeal.In(Situation.Of(record.Read(Record.Reading.Established), 6.October(2026).At(9, 0)))).Result;
    }
}
