namespace DueCourse.Law.Tests.UkBordersAct2007;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.UkBordersAct2007;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section37Tests
{
    [Theory]
    [InlineData("an automatic order whose appeals have ended", true, true, false, true)]
    [InlineData("no order", false, true, false, false)]
    [InlineData("another order", true, false, false, false)]
    [InlineData("an appeal that is open", true, true, true, false)]
    public void Each_limb_of_the_family_s_eight_weeks_after_an_automatic_order_is_needed(string why, bool isOrdered, bool isAutomatic, bool isOpen, bool runs)
    {
        var deadlines = Section37.LastDayForAFamilyOrder.On(23.November(2026), p => p.All<ProceduralStep>().On(ThePrincipal.AppealsEndedOn, 2.November(2026))
            .Says(ThePrincipal.IsOrderedToBeDeported.Definition, new YesNoValue(isOrdered))
            .Says(ThePrincipal.OrderStatesAutomatic.Definition, new YesNoValue(isAutomatic))
            .Says(ThePrincipal.AppealIsOpen.Definition, new YesNoValue(isOpen)));

        Assert.True(runs == deadlines.Any(d => d.Result is FallsOn), why);
    }

    // Counting 1 June 2026 as day 1, the fifty-sixth day is 26 July.
    private static readonly LocalDate AppealsEnded = 1.June(2026);

    [Theory]
    [InlineData(26, No)]
    [InlineData(27, Unknown)]
    [InlineData(28, Yes)]
    public void The_eight_weeks_end_and_the_day_on_which_two_counts_part_is_for_a_lawyer(int julyDay, Answer expected) =>
        Assert.Equal(expected, Section37.Family.On(Ended(), new LocalDate(2026, 7, julyDay)));

    [Fact]
    public void On_that_day_the_person_s_count_bars_the_order_and_the_state_s_does_not()
    {
        Assert.Equal(["doubt.family-eight-weeks.first-day"], Section37.Family.Condition.Read(Ended(), 27.July(2026)).MissingIds());
        Assert.Equal(Yes, Section37.Family.Condition.On(Ended(), 27.July(2026), Reading.Person));
        Assert.Equal(No, Section37.Family.Condition.On(Ended(), 27.July(2026), Reading.State));
    }

    [Fact]
    public void While_the_principal_can_still_appeal_the_weeks_have_not_begun() =>
        Assert.Equal(No, Section37.Family.On(A.Case(p => p.Yes(ThePrincipal.IsOrderedToBeDeported).Yes(ThePrincipal.OrderStatesAutomatic)
            .Yes(ThePrincipal.AppealIsOpen)), 27.July(2026)));

    [Fact]
    public void An_order_that_does_not_state_that_it_is_automatic_is_left_to_the_1971_Act() =>
        Assert.Equal(No, Section37.Family.On(A.Case(p => p.Yes(ThePrincipal.IsOrderedToBeDeported).No(ThePrincipal.OrderStatesAutomatic)
            .On(ThePrincipal.AppealsEndedOn, AppealsEnded)), 1.December(2026)));

    [Fact]
    public void The_day_the_principal_s_appeals_ended_is_asked_for()
    {
        var finding = Section37.Family.Condition.Read(A.Case(p => p.Yes(ThePrincipal.IsOrderedToBeDeported).Yes(ThePrincipal.OrderStatesAutomatic)), 1.December(2026));

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("principal.appealsEndedOn", finding.MissingIds());
    }

    [Theory]
    [InlineData(23, No)]
    [InlineData(24, Yes)]
    [InlineData(29, Yes)]
    [InlineData(30, No)]
    public void Within_two_days_of_the_last_day_a_lawyer_must_look(int julyDay, Answer expected) =>
        Assert.Equal(expected, Section37.TheLastDayIsNear(ThePrincipal.AppealsEndedOn).On(Ended(), new LocalDate(2026, 7, julyDay)));

    [Theory, BothSidesOf(1, 8, 2008)]
    public void The_section_begins_on_1_August_2008(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.Yes(ThePrincipal.IsOrderedToBeDeported).Yes(ThePrincipal.OrderStatesAutomatic).On(ThePrincipal.AppealsEndedOn, 1.January(2008)));

        Assert.Equal(No, Section37.Family.Condition.Read(record, before).Answer);
        Assert.Equal(Yes, Section37.Family.Condition.Read(record, on).Answer);
    }

    private static CaseRecord Ended() => A.Case(p => p.Yes(ThePrincipal.IsOrderedToBeDeported).Yes(ThePrincipal.OrderStatesAutomatic)
        .On(ThePrincipal.AppealsEndedOn, AppealsEnded));
}
