namespace DueCourse.Law.Tests.ImmigrationAct2016;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct2016;
using DueCourse.Law.Tests.Clock;
using NodaTime;

public sealed class Section60Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    [Fact]
    public void The_hours_run_from_knowledge_that_came_after_detention() =>
        Assert.Equal("2026-11-06T09:00", Falls(p => p.Step("detained", 2.November(2026), s => s.At(10, 0)).Step("pregnancy-known", 3.November(2026), s => s.At(9, 0))).Moment());

    [Fact]
    public void The_hours_run_from_detention_when_the_pregnancy_was_known() =>
        Assert.Equal("2026-11-05T10:00", Falls(p => p.Step("pregnancy-known", 1.November(2026), s => s.At(9, 0)).Step("detained", 2.November(2026), s => s.At(10, 0))).Moment());

    [Fact]
    public void On_the_same_day_the_later_hour_counts() =>
        Assert.Equal("2026-11-05T15:30", Falls(p => p.Step("detained", 2.November(2026), s => s.At(10, 0)).Step("pregnancy-known", 2.November(2026), s => s.At(15, 30))).Moment());

    [Fact]
    public void A_Minister_in_person_can_authorise_seven_days() =>
        Assert.Equal("2026-11-10T09:00", Falls(p => p.Step("detained", 2.November(2026), s => s.At(10, 0).Yes(TheStep.MinisterAuthorisedLonger)).Step("pregnancy-known", 3.November(2026), s => s.At(9, 0))).Moment());

    [Fact]
    public void Seven_days_are_168_hours_that_pass_over_the_change_of_clocks() =>
        Assert.Equal("2026-10-28T09:00", Falls(p => p.Step("pregnancy-known", 1.October(2026), s => s.At(9, 0)).Step("detained", 21.October(2026), s => s.At(10, 0).Yes(TheStep.MinisterAuthorisedLonger))).Moment());

    [Fact]
    public void While_no_pregnancy_is_known_nothing_is_counted() =>
        Assert.Equal(["steps.complete"], Section60.LongestDetention.On(Today, p => p.Has<ProceduralStep>(s => s.Is(TheStep.Type, "detained").On(TheStep.On, 2.November(2026)).At(10, 0)))
            .Select(d => d.Result).OfType<CannotYetBeFixed>().First().Missing.Select(m => m.Id));

    [Fact]
    public void Where_every_step_is_on_file_and_none_is_knowledge_of_a_pregnancy_there_is_no_such_limit() =>
        Section60.LongestDetention.Rests(Today, p => p.Step("detained", 2.November(2026), s => s.At(10, 0)));

    [Fact]
    public void Before_12_July_2016_there_was_no_such_limit() =>
        Section60.LongestDetention.Rests(1.August(2016), p => p.Step("detained", 1.July(2016)).Step("pregnancy-known", 1.July(2016)));

    private static FallsOn Falls(Action<Subject> says) => Section60.LongestDetention.Falls(Today, says);
}
