namespace DueCourse.Law.UpperTribunalRules2008;

using DueCourse.Law.Clock;

/// <summary>Acknowledging a claim for judicial review.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/2698/article/29</remarks>
public static class Rule29
{
    private static readonly Provision Rule = UpperTribunalRules.Rule("29");

    /// <summary>The limit for the acknowledgment.</summary>
    public static TimeLimit Acknowledgment => Rule["(1)"].TimeLimit(
        "ut2008.r29", TimeLimitKind.StateActsBy,
        "In an immigration judicial review the acknowledgment of service must reach the Upper Tribunal within 21 days after the applicant gave the copy of the claim",
        Rule12.WithinInJudicialReview(21.DaysAfter(), "The applicant gave the copy"),
        RunningTime.FromAStep("the acknowledgment of service", TheStep.Type.Is("claim-copy-provided") & TheStep.Forum.Is("upper-tribunal")))
        .Late(Rule5.Ask, Rule5.Reasons, Rule5.Decides, Rule5.InJudicialReview, Rule5.Extension);
}
