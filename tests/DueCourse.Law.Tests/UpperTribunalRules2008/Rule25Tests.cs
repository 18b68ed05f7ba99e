namespace DueCourse.Law.Tests.UpperTribunalRules2008;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.UpperTribunalRules2008;
using NodaTime;

public sealed class Rule25Tests
{
    [Theory]
    [InlineData("a month comes first", 31, 12, 2026, "2026-12-10 2026-12-10")]
    [InlineData("five days before the hearing come first", 4, 12, 2026, "2026-11-27 2026-11-29")]
    [InlineData("both on one day", 15, 12, 2026, "2026-12-10 2026-12-10")]
    [InlineData("five days before a hearing on a Wednesday", 9, 12, 2026, "2026-12-04 2026-12-04")]
    public void The_earlier_of_a_month_and_five_days_before_the_hearing(string why, int day, int month, int year, string expected) =>
        Assert.Equal((why, expected), (why, Reply(s => s.On(TheStage.HearingOn, new LocalDate(year, month, day))).Dates()));

    [Fact]
    public void A_hearing_whose_day_is_not_on_file_leaves_it_open() =>
        Assert.Equal(["appeals.1.stages.1.hearingOn"], Assert.IsType<CannotYetBeFixed>(Reply(_ => { })).Missing.Select(m => m.Id));

    [Fact]
    public void A_hearing_known_only_within_a_range_is_safe_from_its_earliest_day() =>
        Assert.Equal("2026-12-04 2026-12-10", Reply(s => s.Within(TheStage.HearingOn, new DateRange(9.December(2026), 31.December(2026)))).Dates());

    private static TimeLimitResult Reply(Action<Subject> says)
    {
        var record = A.Case(p => p.All<Appeal>().Has<Appeal>(a => a.All<AppealStage>().Has<AppealStage>(x =>
        {
            x.Is(TheStage.Type, "ut-response-sent").On(TheStage.On, 10.November(2026));
            says(x);
        })));
        return Assert.Single(Rule25.Reply.In(Situation.Of(record.Read(Record.Reading.Established), 12.November(2026).At(9, 0)))).Result;
    }
}
