namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.TribunalProcedureRules2014;
using NodaTime;

public sealed class Rule11Tests
{
    [Theory]
    [InlineData(24, 12, true)]
    [InlineData(25, 12, false)]
    [InlineData(29, 12, false)]
    [InlineData(31, 12, false)]
    [InlineData(28, 11, false)]
    [InlineData(30, 11, true)]
    public void Working_days_leave_out_weekends_holidays_and_27_to_31_December(int day, int month, bool working) =>
        Assert.Equal(working, Rule11.WorkingDays.InAll(new LocalDate(2026, month, day), Divisions.EnglandAndWales));

    [Fact]
    public void Twenty_eight_days_after_a_departure_on_1_February_2028_end_on_29_February() =>
        Assert.Equal(29.February(2028), Assert.IsType<FallsOn>(Rule11.Within(28.DaysAfter(), "The person left").From(Start.On(1.February(2028)), null)).SafeBy);

    [Fact]
    public void The_working_names_the_doubt_about_whose_holidays_count()
    {
        var falls = Assert.IsType<FallsOn>(Rule11.Within(14.DaysAfter(), "The notice of decision was sent").From(Start.On(16.November(2026)), null));

        Assert.Contains(falls.Working, w => w.Contains("whose bank holidays", StringComparison.Ordinal));
        Assert.Contains(falls.Working, w => w.Contains("midnight", StringComparison.Ordinal));
    }
}
