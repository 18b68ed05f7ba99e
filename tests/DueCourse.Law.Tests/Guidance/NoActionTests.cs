namespace DueCourse.Law.Tests.Guidance;

using DueCourse.Law.Guidance;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class NoActionTests
{
    [Theory, InlineData(1973), InlineData(2026)]
    public void No_action_is_an_option_on_a_file_that_says_nothing(int year) =>
        Assert.Equal(Yes, NoAction.IsAnOption.On(A.Case(_ => { }), new LocalDate(year, 6, 1)));
}
