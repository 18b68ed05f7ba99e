namespace DueCourse.Law.UpperTribunalRules2008;

using DueCourse.Law.Clock;

/// <summary>Asking at a hearing for permission that was refused on the papers.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/2698/article/30</remarks>
public static class Rule30
{
    private static readonly Provision Rule = UpperTribunalRules.Rule("30");

    /// <summary>The limit for asking for a hearing.</summary>
    public static TimeLimit OralRenewal => Rule["(5)"].TimeLimit(
        "ut2008.r30-5", TimeLimitKind.PersonActsBy,
        "In an immigration judicial review an application for reconsideration at a hearing must reach the Upper Tribunal within 9 days after notice of the refusal on the papers was sent",
        Rule12.WithinInJudicialReview(9.DaysAfter(), "Notice of the refusal was sent"),
        RunningTime.FromAStep("reconsideration at a hearing", TheStep.Type.Is("permission-refused-on-paper") & TheStep.Forum.Is("upper-tribunal"),
            Caution.Always("A claim recorded as totally without merit cannot be renewed (paragraph (4A)); permission to appeal can be asked for instead (rule 44(4C)).")))
        .Late(Rule5.Ask, Rule5.Reasons, Rule5.Decides, Rule5.InJudicialReview, Rule5.Extension);
}
