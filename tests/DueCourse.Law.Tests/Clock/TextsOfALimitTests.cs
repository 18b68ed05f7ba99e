namespace DueCourse.Law.Tests.Clock;

using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.LeaveToEnterAndRemainOrder2000;
using DueCourse.Law.Record;
using DueCourse.Law.TribunalProcedureRules2014;

/// <summary>A start known only in part can lie under two texts of a rule, or under none.</summary>
public sealed class TextsOfALimitTests
{
    private static readonly Provision Rule = Provision
        .Rule("1", of: "Invented Rules", uri: "uksi/2020/1")
        .InForce(from: 1.January(2020), by: "r. 1")
        .TextRead(asAt: 1.January(2020));

    private static readonly TimeLimit Amended = Rule["(1)"].TimeLimit(
        "invented.r1", TimeLimitKind.PersonActsBy, "It must be done in time", Rule11.Within(7.DaysAfter(), "It was sent"),
        RunningTime.Of<Person>("an invented act", TheDeparture.LeftOn.HasCome, TheDeparture.LeftOn))
        .AsAmended(1.June(2026), "invented", Rule11.Within(28.DaysAfter(), "It was sent"));

    [Fact]
    public void Where_two_texts_can_govern_the_shorter_gives_the_safe_day_and_the_longer_what_waits()
    {
        var falls = Amended.From(new Start(new(18.May(2026), 8.June(2026))), UkDivision.EnglandAndWales).Falls();

        Assert.Equal((26.May(2026), 6.July(2026)), (falls.SafeBy, falls.GateAfter));
    }

    [Fact]
    public void Where_the_rule_may_not_have_been_in_force_no_day_is_given_and_the_day_that_would_tell_is_named() =>
        Assert.Equal(["departure.leftOn"], Missing(Amended.From(new Start(new(20.December(2019), 10.January(2020))))));

    [Fact]
    public void In_a_case_the_day_named_is_that_of_the_event_itself()
    {
        var first = A.Case(p => p.All<ProceduralStep>().Has<ProceduralStep>(s => s.Is(TheStep.Type, "notice-posted").Within(TheStep.On, new(5.July(2013), 20.July(2013))).Is(TheStep.NoticeUnder, "leave-order-2000")));
        var deadline = Assert.Single(Article8ZB.PresumedDay.In(Situation.Of(first.Read(Reading.Established), 1.August(2013).At(9, 0))));

        Assert.Equal(["steps.1.on"], Missing(deadline.Result));
    }

    [Fact]
    public void A_rung_of_the_ladder_names_the_day_of_its_stage()
    {
        var stage = A.Case(p => p.All<Appeal>().Has<Appeal>(a => a.All<AppealStage>().Has<AppealStage>(s => s.Is(TheStage.Type, "reasons-sent"))));
        var facts = stage.Read(Reading.Established);
        var bound = facts.List(facts.List(facts.Person, Appeal.Kind).Items[0], AppealStage.Kind).Items[0];

        Assert.Equal(["appeals.1.stages.1.on"], Missing(Rule33.PermissionInCountry.Reckon(
            new Start(new(15.October(2014), 25.October(2014))), null, Situation.Of(facts, 1.November(2014).At(9, 0)) with { Bound = bound })));
    }

    private static IEnumerable<string> Missing(TimeLimitResult result) => Assert.IsType<CannotYetBeFixed>(result).Missing.Select(m => m.Id);
}
