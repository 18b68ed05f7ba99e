namespace DueCourse.Law.Tests.Guidance;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Guidance;
using DueCourse.Law.Tests.Clock;
using NodaTime;

public sealed class DetentionReviewsTests
{
    [Theory]
    [InlineData(24, 11, 2026, "2026-11-24")]
    [InlineData(25, 11, 2026, "2026-11-30")]
    [InlineData(30, 11, 2026, "2026-11-30")]
    [InlineData(1, 12, 2026, "2026-12-07")]
    [InlineData(21, 12, 2026, "2026-12-21")]
    [InlineData(22, 12, 2026, "2027-01-18")]
    [InlineData(19, 1, 2027, "2027-02-15")]
    [InlineData(16, 2, 2027, "2027-03-15")]
    public void In_a_case_it_is_the_next_review_that_is_due(int day, int month, int year, string due) =>
        Assert.Equal(due, DetentionReviews.Series.Falls(new LocalDate(year, month, day), Detained).SafeBy.Iso());

    [Theory]
    [InlineData(7, 12, 2026, "2026-12-14")]
    [InlineData(14, 12, 2026, "2026-12-21")]
    [InlineData(21, 12, 2026, "2027-01-18")] // from the 28th day on they are four weeks apart
    [InlineData(18, 1, 2027, "2027-02-15")]
    public void The_review_after_the_next_is_told_with_it(int day, int month, int year, string after) =>
        Assert.Equal(after, Assert.Single(DetentionReviews.Series.Falls(new LocalDate(year, month, day), Detained).Chain, c => c.Says == "The one after that").Result.Falls().SafeBy.Iso());

    [Fact]
    public void The_first_24_hours_are_hours_that_pass_when_the_clocks_change()
    {
        Assert.Equal("2026-10-25T09:00", DetentionReviews.Series.From(DueCourse.Law.Clock.Start.At(24.October(2026).At(10, 0))).Falls().Moment());
        Assert.Equal("2027-03-28T11:00", DetentionReviews.Series.From(DueCourse.Law.Clock.Start.At(27.March(2027).At(10, 0))).Falls().Moment());
    }

    [Fact]
    public void A_detention_on_file_twice_is_one_deadline_and_the_silence_of_a_list_adds_none()
    {
        void Twice(Subject p) => p.Yes(TheCustody.IsInImmigrationDetention).On(TheCustody.DetainedSince, 23.November(2026)).Step("detained", 23.November(2026), s => s.At(14, 0));

        Assert.IsType<FallsOn>(Assert.Single(DetentionReviews.Series.On(1.December(2026), Twice)).Result);
        Assert.IsType<FallsOn>(Assert.Single(DetentionReviews.Series.On(1.December(2026), p => p.Yes(TheCustody.IsInImmigrationDetention).On(TheCustody.DetainedSince, 23.November(2026)))).Result);
    }

    [Fact]
    public void Without_an_hour_the_earliest_counts() =>
        Assert.Equal("2026-11-24T00:00", DetentionReviews.Series.From(23.November(2026)).Falls().Moment());

    [Fact]
    public void Release_ends_the_series() =>
        DetentionReviews.Series.Rests(22.December(2026), p => p.No(TheCustody.IsInImmigrationDetention).Step("detained", 23.November(2026)).Step("released", 1.December(2026)));

    [Fact]
    public void Without_the_day_of_detention_it_says_so() =>
        Assert.Contains("detainedSince", DetentionReviews.Series.Waits(22.December(2026), p => p.Yes(TheCustody.IsInImmigrationDetention)).Missing.Select(m => m.Id));

    [Fact]
    public void Past_the_calendar_no_day_is_given() =>
        Assert.IsType<CannotYetBeFixed>(DetentionReviews.Series.From(31.December(2028)));

    private static void Detained(Subject person) => person.Step("detained", 23.November(2026), s => s.At(14, 0));
}
