namespace DueCourse.Law.Tests.Guidance;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Guidance;
using DueCourse.Law.Tests.Clock;
using NodaTime;

public sealed class DeportationDecisionNoticeTests
{
    private static readonly LocalDate Served = 7.December(2026);

    [Fact]
    public void A_day_in_the_letter_earlier_than_twenty_working_days_binds_the_person_and_not_the_gate()
    {
        var falls = DeportationDecisionNotice.TimeToAnswer.Falls(8.December(2026), p => Letter(p, n => n.On(TheNotice.RespondBy, 29.December(2026))));

        Assert.Equal((29.December(2026), 7.January(2027), 8.January(2027)), (falls.SafeBy, falls.GateAfter, falls.EarliestNextStep));
    }

    [Fact]
    public void A_later_day_in_the_letter_governs_both()
    {
        var falls = DeportationDecisionNotice.TimeToAnswer.Falls(8.December(2026), p => Letter(p, n => n.On(TheNotice.RespondBy, 20.January(2027))));

        Assert.Equal((20.January(2027), 20.January(2027)), (falls.SafeBy, falls.GateAfter));
    }

    [Fact]
    public void A_letter_that_nobody_has_read_opens_nothing_and_shows_the_fallback()
    {
        var open = DeportationDecisionNotice.TimeToAnswer.Waits(8.December(2026), p => Letter(p, n => n));

        Assert.Equal(["noticesServed.1.respondBy"], open.Missing.Select(m => m.Id));
        Assert.Contains(open.Working, w => w.Contains("Thursday 7 January 2027", StringComparison.Ordinal));
    }

    [Fact]
    public void Counted_from_a_day_alone_it_says_that_it_is_only_the_fallback() =>
        Assert.Contains(DeportationDecisionNotice.TimeToAnswer.From(Served).Falls().Then, s => s.Contains("only the fallback", StringComparison.Ordinal));

    [Fact]
    public void A_letter_that_gives_no_day_has_the_fallback() =>
        Assert.Equal(7.January(2027), DeportationDecisionNotice.TimeToAnswer.Falls(8.December(2026), p => Letter(p, n => n.Yes(TheNotice.StatesNoDeadline))).GateAfter);

    [Fact]
    public void Without_a_day_of_service_the_gate_cannot_be_counted_even_if_the_letter_gives_a_day() =>
        Assert.Contains("noticesServed.1.servedOn", DeportationDecisionNotice.TimeToAnswer.Waits(8.December(2026), p => p
            .Has<Notice>(n => n.Is(TheNotice.Type, "stage-1-deportation").On(TheNotice.RespondBy, 29.December(2026)))).Missing.Select(m => m.Id));

    [Fact]
    public void A_fallback_past_the_calendar_gives_no_day() =>
        DeportationDecisionNotice.TimeToAnswer.Waits(20.December(2028), p => p.Is(ThePerson.Place, "scotland")
            .Has<Notice>(n => n.Is(TheNotice.Type, "stage-1-deportation").On(TheNotice.ServedOn, 18.December(2028)).Yes(TheNotice.StatesNoDeadline)));

    private static void Letter(Subject person, Func<Subject, Subject> says) => person.Is(ThePerson.Place, "england-and-wales")
        .Has<Notice>(n => says(n.Is(TheNotice.Type, "stage-1-deportation").On(TheNotice.ServedOn, Served)));
}
