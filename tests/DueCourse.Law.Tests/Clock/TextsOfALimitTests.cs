namespace DueCourse.Law.Tests.Clock;

using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
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
    public void Where_the_rule_may_not_have_been_in_force_no_day_is_given() =>
        Assert.IsType<CannotYetBeFixed>(Amended.From(new Start(new(20.December(2019), 10.January(2020)))));
}
