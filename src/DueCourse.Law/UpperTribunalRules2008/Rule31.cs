namespace DueCourse.Law.UpperTribunalRules2008;

using DueCourse.Law.Clock;

/// <summary>Detailed grounds after permission.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/2698/article/31</remarks>
public static class Rule31
{
    private static readonly Provision Rule = UpperTribunalRules.Rule("31");

    /// <summary>The limit for detailed grounds.</summary>
    public static TimeLimit DetailedGrounds => Rule["(1)"].TimeLimit(
        "ut2008.r31", TimeLimitKind.StateActsBy,
        "Anyone served who would contest or support the claim must get detailed grounds to the Upper Tribunal within 35 days after notice of permission was sent",
        Rule12.WithinInJudicialReview(35.DaysAfter(), "Notice that permission was granted was sent"),
        RunningTime.FromAStep("detailed grounds in judicial review", TheStep.Type.Is("permission-granted") & TheStep.Forum.Is("upper-tribunal")))
        .Late(Rule5.Ask, Rule5.Reasons, Rule5.Decides, Rule5.InJudicialReview, Rule5.Extension);
}
