namespace DueCourse.Law.Tests.DetentionCentreRules2001;

using DueCourse.Law.DetentionCentreRules2001;
using DueCourse.Law.Drafting;
using DueCourse.Law.Tests.Clock;
using NodaTime;

public sealed class Rule9Tests
{
    [Theory]
    [InlineData(1, 2, 2028, "2028-02-29")]
    [InlineData(29, 2, 2028, "2028-02-29")]
    [InlineData(1, 3, 2028, "2028-03-31")]
    [InlineData(1, 4, 2028, "2028-04-30")]
    public void Months_are_counted_from_detention_and_end_with_a_short_month(int day, int month, int year, string due) =>
        Assert.Equal(due, Rule9.MonthlyReasons.Falls(new LocalDate(year, month, day), p => p.Step("detained", 31.January(2028))).SafeBy.Iso());
}
