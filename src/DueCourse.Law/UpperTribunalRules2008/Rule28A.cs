namespace DueCourse.Law.UpperTribunalRules2008;

using DueCourse.Law.Clock;

/// <summary>Serving an immigration judicial review.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/2698/article/28A</remarks>
public static class Rule28A
{
    private static readonly Provision Rule = Provision
        .Rule("28A", of: "Tribunal Procedure (Upper Tribunal) Rules 2008", uri: "uksi/2008/2698")
        .InForce(from: 17.October(2011), by: "S.I. 2011/2343")
        .TextNotReadBefore(20.October(2014), "the rule as it stood before the rules of 2014 (S.I. 2014/2128)")
        .TextRead(asAt: 5.May(2025));

    /// <summary>The limit for giving copies, and telling the Tribunal so.</summary>
    public static TimeLimit Copies => Rule["(2)"].TimeLimit(
        "ut2008.r28A", TimeLimitKind.PersonActsBy,
        "Within 9 days of making the claim the applicant must give a copy to each respondent and interested party, and tell the Tribunal in writing when and how that was done",
        Rule12.WithinInJudicialReview(9.DaysAfter(), "The claim was made").FollowedBy(
            "The Court of Appeal looked at this time in [2025] EWCA Civ 1464, which was not read: a claim served late is not dead without an order."),
        RunningTime.FromAStep("copies of an immigration judicial review", TheStep.Type.Is("claim-made") & TheStep.Forum.Is("upper-tribunal")))
        .Late(Rule5.Ask, Rule5.Reasons, Rule5.Decides, Rule5.InJudicialReview, Rule5.Extension);
}
