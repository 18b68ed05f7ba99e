namespace DueCourse.Law.Tests.UpperTribunalRules2008;

using DueCourse.Law.UpperTribunalRules2008;

public sealed class Rule5Tests
{
    [Fact]
    public void The_power_to_give_more_time_is_what_a_late_act_under_these_rules_rests_on()
    {
        Assert.EndsWith("r. 5(3)(a)", Rule5.Extension.Citation.Text, StringComparison.Ordinal);
        Assert.All(
            new[] { Rule17.Reinstatement, Rule24.Response, Rule25.Reply, Rule28A.Copies, Rule29.Acknowledgment, Rule30.OralRenewal, Rule31.DetailedGrounds, Rule43.SettingAside },
            limit => Assert.Equal(Rule5.Extension.Citation, limit.IfLate!.Citation));
    }

    [Fact]
    public void A_late_claim_for_judicial_review_opens_no_gate() =>
        Assert.All(new[] { Rule28.Claim, Rule28A.Copies, Rule30.OralRenewal }, limit => Assert.Contains("keeps its gate shut, late or not", limit.IfLate!.Meanwhile, StringComparison.Ordinal));
}
