namespace DueCourse.Law.Tests.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Drafting;
using DueCourse.Law.ImmigrationAndAsylumAct1999;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section10DTests
{
    [Theory]
    [InlineData(2019)]
    [InlineData(2026)]
    [InlineData(2029)]
    public void Priority_removal_is_not_in_force_on_any_day(int year) =>
        Assert.Equal(No, Section10D.PriorityRemoval.On(A.Case(_ => { }), 23.November(year)));
}
