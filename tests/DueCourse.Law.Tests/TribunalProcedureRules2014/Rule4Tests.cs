namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.TribunalProcedureRules2014;

public sealed class Rule4Tests
{
    [Fact]
    public void The_power_to_give_more_time_is_what_a_late_act_under_these_rules_rests_on()
    {
        Assert.EndsWith("r. 4(3)(a)", Rule4.Extension.Citation.Text, StringComparison.Ordinal);
        Assert.All(
            new[] { Rule3.FreshConsideration, Rule7.Reinstatement, Rule9.CostsApplication, Rule16.PursuitAfterAGrantOfLeave, Rule24.RespondentsBundle, Rule24A.SkeletonArgument, Rule24A.RespondentsReview, Rule29.WrittenReasons, Rule32.SettingAside },
            limit => Assert.Equal(Rule4.Extension.Citation, limit.IfLate!.Citation));
    }
}
