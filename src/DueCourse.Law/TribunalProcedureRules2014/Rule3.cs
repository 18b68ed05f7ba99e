namespace DueCourse.Law.TribunalProcedureRules2014;

using DueCourse.Law.Clock;

/// <summary>Decisions by staff of the First-tier Tribunal, and asking a judge to look again.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/3</remarks>
public static class Rule3
{
    private static readonly Provision Rule = Provision
        .Rule("3", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 20.October(2014), by: "r. 1(1)")
        .TextRead(asAt: 25.December(2023));

    /// <summary>The limit for asking that a judge consider afresh what staff decided.</summary>
    public static TimeLimit FreshConsideration => Rule["(4)"].TimeLimit(
        "fttiac2014.r3-4", TimeLimitKind.PersonActsBy,
        "A party who wants a judge to consider afresh a decision made by staff must ask within 14 days after notice of it was sent",
        Rule11.Within(14.DaysAfter(), "Notice of the decision by staff was sent"),
        RunningTime.FromAStage("a request that a judge consider a staff decision afresh", TheStage.Type.Is("staff-decision-sent")))
        .Late(Rule4.Ask, Rule4.Reasons, Rule4.Decides, Rule4.Meanwhile, Rule4.Extension);
}
