namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.TribunalProcedureRules2014;

public sealed class Rule20Tests
{
    [Fact]
    public void Every_time_for_a_notice_of_appeal_says_how_to_be_late()
    {
        foreach (var limit in new[] { Rule19.FromInsideTheUnitedKingdom, Rule19.AfterDeparture, Rule19.FromAbroad, Rule19.CitizensRights, Rule19.CitizensRightsAfterReview })
        {
            var late = limit.IfLate!;
            Assert.EndsWith("r. 20(1)", late.Citation.Text, StringComparison.Ordinal);
            Assert.Contains("the Tribunal must tell the person", late.Ask, StringComparison.Ordinal);
            Assert.Contains("rule 4(3)(a)", late.Decides, StringComparison.Ordinal);
            Assert.Contains("gates that wait for the appeal stay shut", late.Meanwhile, StringComparison.Ordinal);
        }
    }
}
