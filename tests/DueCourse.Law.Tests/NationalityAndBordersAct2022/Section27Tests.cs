namespace DueCourse.Law.Tests.NationalityAndBordersAct2022;

using DueCourse.Law.Drafting;
using DueCourse.Law.NationalityAndBordersAct2022;
using DueCourse.Law.Tests.Clock;
using NodaTime;

public sealed class Section27Tests
{
    private static readonly Dictionary<string, TimeLimit> Limits =
        new[] { Section27.NoticeOfAppeal, Section27.Decision, Section27.Permission }.ToDictionary(l => l.Id);

    [Theory]
    [InlineData("naba2022.s27", 23, 11, 2026, "The working days after it are 24, 25, 26, 27 and 30 November 2026: the 5th is Monday 30 November 2026.")]
    [InlineData("naba2022.s27.decision", 23, 11, 2026, "the 25th is Tuesday 5 January 2027")]
    [InlineData("naba2022.s27.permission", 23, 11, 2026, "the 20th is Monday 21 December 2026")]
    [InlineData("naba2022.s27", 22, 2, 2028, "the 5th is Tuesday 29 February 2028")]
    public void It_is_not_in_force_and_is_counted_only_to_show(string limit, int day, int month, int year, string shown)
    {
        var result = Assert.IsType<DoesNotApply>(Limits[limit].From(new LocalDate(year, month, day)));

        Assert.Contains(result.Working, w => w.Contains("does not apply", StringComparison.Ordinal));
        Assert.Contains(result.Working, w => w.Contains(shown, StringComparison.Ordinal));
    }
}
