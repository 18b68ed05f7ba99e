namespace DueCourse.Law.TribunalProcedureRules2014;

using DueCourse.Law.Clock;

/// <summary>What the Home Office must give the Tribunal on an appeal.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/24</remarks>
public static class Rule24
{
    private static readonly Provision Rule = Provision
        .Rule("24", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 20.October(2014), by: "r. 1(1)")
        .TextRead(asAt: 25.December(2023));

    /// <summary>The limit for the respondent's documents.</summary>
    public static TimeLimit RespondentsBundle => Rule["(3)"].TimeLimit(
        "fttiac2014.r24", TimeLimitKind.StateActsBy,
        "The Home Office must give its documents, and say whether it opposes the appeal, within 28 days of the day on which the Tribunal sent it the appeal",
        Rule11.Within(28.DaysAfter(), "The Tribunal sent the appeal to the Home Office"),
        RunningTime.FromAStage("the respondent's bundle", TheStage.Type.Is("sent-to-home-office")))
        .Late(Rule4.Ask, Rule4.Reasons, Rule4.Decides, Rule4.Meanwhile, Rule4.Extension);
}
