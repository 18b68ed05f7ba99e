namespace DueCourse.Law.Tests.ImmigrationAct2016;

using DueCourse.Law.Drafting;
using DueCourse.Law.ImmigrationAct2016;
using DueCourse.Law.Tests.Clock;

public sealed class Schedule10Paragraph3Tests
{
    [Fact]
    public void Until_19_November_2023_it_was_14_days_and_then_21()
    {
        Assert.Equal("2023-12-02 2023-12-03", Schedule10Paragraph3.ConsentIsNeeded.From(19.November(2023)).Dates());
        Assert.Equal("2023-12-10 2023-12-11", Schedule10Paragraph3.ConsentIsNeeded.From(20.November(2023)).Dates());
    }

    [Fact]
    public void A_hearing_to_come_is_counted_from() =>
        Assert.Equal(27.December(2026), Schedule10Paragraph3.ConsentIsNeeded.Falls(23.November(2026), p => p.Step("bail-hearing-fixed", 7.December(2026))).SafeBy);

    [Fact]
    public void Arrival_is_the_first_of_the_eight_days() =>
        Assert.Equal(1.December(2026), Schedule10Paragraph3.AfterArrival.From(23.November(2026)).Falls().EarliestNextStep);

    [Fact]
    public void Before_the_Schedule_nothing_is_counted() =>
        Assert.IsType<DoesNotApply>(Schedule10Paragraph3.AfterArrival.From(14.January(2018)));
}
