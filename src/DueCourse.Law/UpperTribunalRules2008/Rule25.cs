namespace DueCourse.Law.UpperTribunalRules2008;

using DueCourse.Law.Clock;

/// <summary>The appellant's reply.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/2698/article/25</remarks>
public static class Rule25
{
    private static readonly Provision Rule = UpperTribunalRules.Rule("25");

    /// <summary>The limit for the reply: the earlier of two.</summary>
    public static TimeLimit Reply => Rule["(2)-(2A)"].TimeLimit(
        "ut2008.r25", TimeLimitKind.PersonActsBy,
        "A reply must reach the Upper Tribunal within a month after it sent the response, or five days before the hearing if that is earlier",
        Rule12.WithinInAnAppeal(1.MonthsAfter(), "The Tribunal sent the response"),
        RunningTime.FromAStage("the reply to a response", TheStage.Type.Is("ut-response-sent"))
            .OrIfEarlier(TheStage.HearingOn, BeforeTheHearing))
        .Late(Rule5.Ask, Rule5.Reasons, Rule5.Decides, Rule5.Meanwhile, Rule5.Extension);

    // Interpretation: a time that ends before an event cannot roll towards it for the person's safety, so the safe day moves back.
    private static InDays BeforeTheHearing => new(
        "The hearing is fixed to be", 5.DaysBefore(), Rule12.InAppeals,
        AtTheEnd.AbsoluteAndTheOfficeMustBeOpen("A time that ends before the hearing is not taken to roll towards it."), CutOff.FivePm("rule 12(1)"));
}
