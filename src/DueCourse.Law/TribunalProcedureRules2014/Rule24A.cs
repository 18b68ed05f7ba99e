namespace DueCourse.Law.TribunalProcedureRules2014;

using DueCourse.Law.Clock;

/// <summary>The appellant's skeleton argument, and the respondent's review.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/24A</remarks>
public static class Rule24A
{
    private static readonly Provision Rule = Provision
        .Rule("24A", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 6.April(2022), by: "S.I. 2022/312")
        .TextRead(asAt: 25.December(2023));

    /// <summary>The limit for the skeleton argument of an appellant who is represented: the later of two.</summary>
    public static TimeLimit SkeletonArgument => Rule["(1)"].TimeLimit(
        "fttiac2014.r24A", TimeLimitKind.PersonActsBy,
        "A represented appellant must give a skeleton argument by the later of 28 days after the Home Office gave its documents and 42 days after the notice of appeal",
        Rule11.Within(28.DaysAfter(), "The Home Office gave its documents"),
        RunningTime.FromAStage("the skeleton argument", TheStage.Type.Is("home-office-bundle"),
            Caution.Always("It binds an appellant who is represented."))
            .OrIfLater(TheAppeal.LodgedOn, Rule11.Within(42.DaysAfter(), "The notice of appeal was given")))
        .ThenRuns("If the skeleton argument is given on the last day", () => RespondentsReview)
        .Late(Rule4.Ask, Rule4.Reasons, Rule4.Decides, Rule4.Meanwhile, Rule4.Extension);

    /// <summary>The limit for the review.</summary>
    public static TimeLimit RespondentsReview => Rule["(3)"].TimeLimit(
        "fttiac2014.r24A-3", TimeLimitKind.StateActsBy,
        "The Home Office must review its decision and answer within 14 days after the skeleton argument was given",
        Rule11.Within(14.DaysAfter(), "The skeleton argument was given"),
        RunningTime.FromAStage("the respondent's review", TheStage.Type.Is("skeleton-served")))
        .Late(Rule4.Ask, Rule4.Reasons, Rule4.Decides, Rule4.Meanwhile, Rule4.Extension);
}
