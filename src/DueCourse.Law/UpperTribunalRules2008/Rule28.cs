namespace DueCourse.Law.UpperTribunalRules2008;

using DueCourse.Law.Clock;

/// <summary>Applying for permission to bring judicial review.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/2698/article/28</remarks>
public static class Rule28
{
    private static readonly Provision Rule = UpperTribunalRules.Rule("28");

    /// <summary>The outer limit; the claim must be prompt besides.</summary>
    public static TimeLimit Claim => Rule["(2)"].TimeLimit(
        "ut2008.r28", TimeLimitKind.PersonActsBy,
        "A claim for judicial review must be made promptly, and must reach the Upper Tribunal within three months after the decision, act or omission",
        Rule12.WithinInJudicialReview(3.MonthsAfter(), "The decision challenged was made")
            .OrElse("The claim must be prompt as well, so no one should lean on that rule.", r => r with { End = AtTheEnd.AbsoluteAndTheOfficeMustBeOpen("") })
            .FollowedBy("A letter before claim does not stop the time.", "No statute stays removal when a claim is made; a claim that challenges removal shuts a gate by policy."),
        RunningTime.FromAStep("judicial review in the Upper Tribunal", TheStep.Type.Is("decision-challenged") & TheStep.Forum.Is("upper-tribunal"),
            Caution.Always("Promptly can be sooner: three months are the outer limit."),
            Caution.Always("Against a decision of the First-tier Tribunal there is another time, if later (paragraph (3)).")))
        .Late("The claim asks for more time.", Rule5.Reasons, "The Upper Tribunal; a late claim is dead only when it has said so.", Rule5.InJudicialReview, Rule["(7)"]);

    /// <summary>Another time, if later, against a decision of the First-tier Tribunal.</summary>
    public static TimeLimit AgainstTheFirstTierTribunal => Rule["(3)"].TimeLimit(
        "ut2008.r28-3", TimeLimitKind.PersonActsBy,
        "Against a decision of the First-tier Tribunal the claim is also in time within a month after that Tribunal sent its written reasons, or word that an application made in time to set the decision aside had failed",
        Rule12.WithinInJudicialReview(1.MonthsAfter(), "The First-tier Tribunal sent its reasons, or its refusal to set aside,"),
        RunningTime.FromAStep("judicial review of a decision of the First-tier Tribunal", TheStep.Type.Is("reasons-served") & TheStep.Forum.Is("first-tier-tribunal")))
        .Late("The claim asks for more time.", Rule5.Reasons, "The Upper Tribunal; a late claim is dead only when it has said so.", Rule5.InJudicialReview, Rule["(7)"]);
}
