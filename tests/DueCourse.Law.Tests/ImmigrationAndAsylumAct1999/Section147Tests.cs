namespace DueCourse.Law.Tests.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAndAsylumAct1999;
using DueCourse.Law.Tests.Clock;
using NodaTime;

public sealed class Section147Tests
{
    [Theory]
    [InlineData("an ordinary week", 2, 11, 2026, "2026-11-05T10:00", "2026-11-09T10:00")]
    [InlineData("over the change of clocks", 23, 10, 2026, "2026-10-26T09:00", "2026-10-30T09:00")]
    [InlineData("over the turn of the year", 30, 12, 2026, "2027-01-02T10:00", "2027-01-06T10:00")]
    [InlineData("over 29 February", 27, 2, 2028, "2028-03-01T10:00", "2028-03-05T10:00")]
    public void A_family_is_held_72_hours_or_seven_days_with_a_Minister(string why, int day, int month, int year, string hours, string days)
    {
        var start = new LocalDate(year, month, day);
        FallsOn Held(Action<Subject> more) => Section147.LongestStay.Falls(start.PlusDays(8), p => p.Step("family-held", start, s => more(s.At(10, 0))));

        Assert.Equal((why, hours, days), (why, Held(_ => { }).Moment(), Held(s => s.Yes(TheStep.MinisterAuthorisedLonger)).Moment()));
    }

    [Fact]
    public void Release_ends_it() =>
        Section147.LongestStay.Rests(23.November(2026), p => p.Step("family-held", 2.November(2026)).Step("released", 4.November(2026)));

    [Fact]
    public void Past_the_calendar_and_without_a_day_no_end_is_given()
    {
        Assert.IsType<CannotYetBeFixed>(Section147.LongestStay.From(30.December(2028)));
        Assert.Contains("steps.1.on", Section147.LongestStay.Waits(23.November(2026), p => p.Step("family-held")).Missing.Select(m => m.Id));
    }
}
