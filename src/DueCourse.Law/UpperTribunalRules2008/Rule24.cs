namespace DueCourse.Law.UpperTribunalRules2008;

using DueCourse.Law.Clock;

/// <summary>The response to an appeal.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/2698/article/24</remarks>
public static class Rule24
{
    private static readonly Provision Rule = UpperTribunalRules.Rule("24");

    /// <summary>The limit for the response.</summary>
    public static TimeLimit Response => Rule["(2)"].TimeLimit(
        "ut2008.r24", TimeLimitKind.PersonActsBy,
        "A response must reach the Upper Tribunal within a month after notice that permission was granted was sent to the respondent; without one a respondent cannot uphold the decision on other grounds",
        Rule12.WithinInAnAppeal(1.MonthsAfter(), "Notice that permission was granted was sent"),
        RunningTime.FromAStage("the response to an appeal", TheStage.Type.Is("ut-permission-granted", "ftt-permission-granted"),
            Caution.Always("From 6 April 2022 a respondent who asks for permission of its own does so in the response, within the same time (paragraph (1B); rule 21(1A)).")))
        .Late(Rule5.Ask, Rule5.Reasons, Rule5.Decides, Rule5.Meanwhile, Rule5.Extension);
}
