namespace DueCourse.Law.Tests.BritishNationalityAct1981;

using DueCourse.Law.BritishNationalityAct1981;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Schedule4ATests
{
    private static readonly LocalDate Later = 23.November(2026);

    private static CaseRecord Withheld(string ground = "s40-2", string limb = "s40-5A-b-i", LocalDate? applied = null) => A.Case(p => p
        .Is(TheDeprivation.Ground, ground).Is(TheDeprivation.NoticeGivenOrDispensed, limb)
        .On(TheDeprivation.OrderDate, 3.August(2026)).On(TheDeprivation.SiacApplicationDate, applied ?? 3.August(2026)));

    [Fact]
    public void It_oversees_an_order_as_conducive_made_without_notice() => Assert.Equal(Yes, Schedule4A.Applies.On(Withheld(), Later));

    [Fact]
    public void It_does_not_oversee_an_order_for_deception() => Assert.Equal(No, Schedule4A.Applies.On(Withheld(ground: "s40-3"), Later));

    [Fact]
    public void It_does_not_oversee_an_order_made_with_notice() => Assert.Equal(No, Schedule4A.Applies.On(Withheld(limb: "given"), Later));

    [Fact]
    public void The_seventh_day_is_the_last_and_the_day_of_the_order_the_first()
    {
        Assert.Equal(Yes, Schedule4A.ApplicationWasInTime.On(Withheld(applied: 1.August(2026)), Later));
        Assert.Equal(Yes, Schedule4A.ApplicationWasInTime.On(Withheld(applied: 9.August(2026)), Later));
        Assert.Equal(No, Schedule4A.ApplicationWasInTime.On(Withheld(applied: 10.August(2026)), Later));
    }

    [Theory, BothSidesOf(10, 5, 2023)]
    public void It_begins_on_10_May_2023(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").Is(TheDeprivation.NoticeGivenOrDispensed, "s40-5A-a").On(TheDeprivation.DecisionDate, 1.May(2023)));

        Assert.Equal(No, Schedule4A.Applies.Read(record, before).Answer);
        Assert.Equal(Yes, Schedule4A.Applies.Read(record, on).Answer);
    }
}
