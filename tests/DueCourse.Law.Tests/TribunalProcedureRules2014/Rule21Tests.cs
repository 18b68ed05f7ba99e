namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.TribunalProcedureRules2014;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Rule21Tests
{
    private static CaseRecord ALateAppeal(LocalDate received, LocalDate departure, string status = "late-application", bool notified = true) => A.Case(p => p
        .Says(TheRemovalNotice.TribunalWasNotifiedOfDirections.Definition, new YesNoValue(notified))
        .On(TheDeparture.PlannedOn, departure)
        .All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Status, status).On(TheAppeal.LodgedOn, received)));

    [Theory]
    [InlineData(28, Yes)]
    [InlineData(29, No)]
    public void A_late_appeal_is_decided_before_a_departure_within_five_days(int departure, Answer must) =>
        Assert.Equal(must, Rule21.ImminentRemoval.On(ALateAppeal(23.November(2026), departure.November(2026)), 23.November(2026)));

    [Fact]
    public void An_appeal_in_time_is_not_of_this_kind() =>
        Assert.Equal(No, Rule21.ImminentRemoval.On(ALateAppeal(23.November(2026), 24.November(2026), status: "pending"), 23.November(2026)));

    [Fact]
    public void Without_notice_to_the_Tribunal_that_directions_are_given_a_near_departure_brings_no_duty() =>
        Assert.Equal(No, Rule21.ImminentRemoval.On(ALateAppeal(23.November(2026), 24.November(2026), notified: false), 23.November(2026)));

    [Fact]
    public void Whether_the_Tribunal_was_notified_is_asked() =>
        Assert.Equal(["removalNotice.tribunalNotifiedOfDirections"], Rule21.ImminentRemoval.Condition.Read(A.Case(p => p
            .On(TheDeparture.PlannedOn, 24.November(2026))
            .All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Status, "late-application").On(TheAppeal.LodgedOn, 23.November(2026)))), 23.November(2026)).MissingIds());

    [Fact]
    public void An_unknown_day_of_departure_leaves_it_open() =>
        Assert.Equal(["departure.plannedOn"], Rule21.ImminentRemoval.Condition.Read(A.Case(p => p.Yes(TheRemovalNotice.TribunalWasNotifiedOfDirections)
            .All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Status, "late-application").On(TheAppeal.LodgedOn, 23.November(2026)))), 23.November(2026)).MissingIds());

    [Theory, BothSidesOf(20, 10, 2014)]
    public void The_rule_begins_on_20_October_2014(LocalDateTime before, LocalDateTime on)
    {
        var record = ALateAppeal(19.October(2014), 22.October(2014));

        Assert.Equal(No, Rule21.ImminentRemoval.Condition.Read(record, before).Answer);
        Assert.Equal(Yes, Rule21.ImminentRemoval.Condition.Read(record, on).Answer);
    }
}
