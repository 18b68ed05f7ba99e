namespace DueCourse.Law.TribunalProcedureRules2014;

using DueCourse.Law.Clock;

/// <summary>Costs in the First-tier Tribunal.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/9</remarks>
public static class Rule9
{
    private static readonly Provision Rule = Provision
        .Rule("9", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 20.October(2014), by: "r. 1(1)")
        .TextRead(asAt: 25.December(2023));

    /// <summary>The limit for applying for an order for costs.</summary>
    public static TimeLimit CostsApplication => Rule["(5)"].TimeLimit(
        "fttiac2014.r9-5", TimeLimitKind.PersonActsBy,
        "An application for costs may be made until 28 days after notice of the decision that ends the proceedings, or of the withdrawal that ends the appeal, was sent",
        Rule11.Within(28.DaysAfter(), "The notice that ended the proceedings was sent"),
        RunningTime.FromAStage("an application for costs", TheStage.Type.Is("decision-notice-sent", "withdrawal-sent")))
        .Late(Rule4.Ask, Rule4.Reasons, Rule4.Decides, Rule4.Meanwhile, Rule4.Extension);
}
