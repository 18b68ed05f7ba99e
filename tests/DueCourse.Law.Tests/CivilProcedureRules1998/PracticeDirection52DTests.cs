namespace DueCourse.Law.Tests.CivilProcedureRules1998;

using DueCourse.Law.CivilProcedureRules1998;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.Tests.TimeLimits;

public sealed class PracticeDirection52DTests() : LimitTests(
    """
        pd52d.3-3.coa | ut-onward-permission-refused
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-08-28 2026-09-01
            holiday in Scotland: 2026-11-02 ew > 2026-11-30
            holiday in Northern Ireland: 2026-06-15 ew > 2026-07-13
            year end: 2026-12-03 > 2026-12-31
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
    """)
{
    [Theory]
    [InlineData("scotland")]
    [InlineData("northern-ireland")]
    public void From_a_Tribunal_in_Scotland_or_Northern_Ireland_the_court_is_in_doubt(string seat) =>
        Assert.Equal(["doubt.pd52d.3-3.court"], Assert.IsType<CannotYetBeFixed>(Refused(a => a.Is(TheAppeal.Seat, seat))).Missing.Select(m => m.Id));

    [Fact]
    public void Where_the_seat_is_not_on_file_the_other_courts_are_named_beside_the_date() =>
        Refused(_ => { }).Falls().Shows("may lie to the Court of Session");

    private static TimeLimitResult Refused(Action<Subject> says)
    {
        var record = A.Case(p => p.All<Appeal>().Has<Appeal>(a =>
        {
            says(a);
            a.All<AppealStage>().Has<AppealStage>(x => x.Is(TheStage.Type, "ut-onward-permission-refused").On(TheStage.On, 5.October(2026)));
        }));
        return Assert.Single(PracticeDirection52D.AppellantsNotice.In(Situation.Of(record.Read(Record.Reading.Established), 6.October(2026).At(9, 0)))).Result;
    }
}
