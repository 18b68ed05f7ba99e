namespace DueCourse.Law.Tests.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAndAsylumAct1999;
using DueCourse.Law.Tests.Clock;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section10DTests
{
    [Theory]
    [InlineData(2019)]
    [InlineData(2026)]
    [InlineData(2029)]
    public void Priority_removal_is_not_in_force_on_any_day(int year) =>
        Assert.Equal(No, Section10D.PriorityRemoval.On(A.Case(_ => { }), 23.November(year)));

    [Fact]
    public void Its_21_days_are_counted_to_show_and_never_apply()
    {
        var result = Assert.IsType<DoesNotApply>(Section10D.LastDay.From(7.December(2026)));

        Assert.Contains(result.Working, w => w.Contains("not commenced", StringComparison.Ordinal));
        Assert.Contains(result.Working, w => w.Contains("Monday 28 December 2026", StringComparison.Ordinal));
        Section10D.LastDay.Rests(8.December(2026), p => p.On(TheRemovalNotice.DepartureDetailsGivenOn, 7.December(2026)));
    }
}
