namespace DueCourse.Law.Tests.UkGdpr;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.UkGdpr;
using NodaTime;

public sealed class Article12ATests
{
    private static readonly LocalDate Today = 23.November(2026);

    [Fact]
    public void It_stands_still_while_clarification_is_awaited()
    {
        var falls = Article12A.TheAnswer.Falls(Today, p => p.Step("access-request", 1.October(2026))
            .Step("access-clarification-sought", 10.October(2026)).Step("access-clarification-received", 20.October(2026)));

        Assert.Equal((10.November(2026), 12.November(2026)), (falls.SafeBy, falls.GateAfter));
    }

    [Fact]
    public void Clarification_that_has_not_come_leaves_it_open() =>
        Assert.Contains(Article12A.TheAnswer.Waits(Today, p => p.Step("access-request", 1.October(2026)).Step("access-clarification-sought", 10.October(2026))).Working,
            w => w.Contains("stands still", StringComparison.Ordinal));

    [Fact]
    public void Whether_it_has_come_is_asked_of_the_list_of_steps() =>
        Assert.Equal(["steps.complete"], Article12A.TheAnswer.On(Today, p => p.Has<ProceduralStep>(s => s.Is(TheStep.Type, "access-request").On(TheStep.On, 1.October(2026)))
            .Has<ProceduralStep>(s => s.Is(TheStep.Type, "access-clarification-sought").On(TheStep.On, 10.October(2026))))
            .Select(d => d.Result).OfType<CannotYetBeFixed>().First(r => r.Working.Any(w => w.Contains("stands still", StringComparison.Ordinal))).Missing.Select(m => m.Id));

    [Fact]
    public void A_question_after_the_month_changes_nothing() =>
        Assert.Equal(1.November(2026), Article12A.TheAnswer.Falls(Today, p => p.Step("access-request", 1.October(2026)).Step("access-clarification-sought", 10.November(2026))).GateAfter);

    [Fact]
    public void Two_more_months_are_shown_as_the_latest() =>
        Assert.Equal(28.February(2027), Assert.Single(Article12A.TheAnswer.From(30.November(2026)).Falls().Chain).Result.Falls().GateAfter);
}
