namespace DueCourse.Law.UpperTribunalRules2008;

using DueCourse.Law.Clock;

/// <summary>Reinstating a case that was withdrawn.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/2698/article/17</remarks>
public static class Rule17
{
    private static readonly Provision Rule = UpperTribunalRules.Rule("17");

    /// <summary>The limit for asking that it be reinstated.</summary>
    public static TimeLimit Reinstatement => Rule["(5)"].TimeLimit(
        "ut2008.r17", TimeLimitKind.PersonActsBy,
        "A party who withdrew must get an application to reinstate the case to the Upper Tribunal within a month after the withdrawal",
        Rule12.WithinInAnAppeal(1.MonthsAfter(), "The Tribunal received the withdrawal, or it was made at a hearing,"),
        RunningTime.FromAStage("reinstatement of a withdrawn case", TheStage.Type.Is("ut-withdrawn")))
        .Late(Rule5.Ask, Rule5.Reasons, Rule5.Decides, Rule5.Meanwhile, Rule5.Extension);
}
