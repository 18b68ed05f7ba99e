namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Tests.Clock;
using NodaTime;

public sealed class Section86ATests
{
    [Theory]
    [InlineData(23, 11, 2026, "24 weeks are 168 days, and day 168 is Monday 10 May 2027.")]
    [InlineData(14, 9, 2027, "day 168 is Tuesday 29 February 2028.")]
    [InlineData(16, 7, 2026, "day 168 is Thursday 31 December 2026.")]
    public void It_is_not_in_force_and_is_counted_only_to_show(int day, int month, int year, string shown)
    {
        var result = Assert.IsType<DoesNotApply>(Section86A.AccommodatedPersons.From(new LocalDate(year, month, day)));

        Assert.Contains(result.Working, w => w.Contains("does not apply", StringComparison.Ordinal));
        Assert.Contains(result.Working, w => w.Contains(shown, StringComparison.Ordinal));
    }
}
