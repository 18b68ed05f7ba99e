namespace DueCourse.Law.TribunalProcedureRules2014;

using DueCourse.Law.Clock;

/// <summary>Pursuing an appeal on protection grounds after leave was granted.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/16</remarks>
public static class Rule16
{
    private static readonly Provision Rule = Provision
        .Rule("16", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 20.October(2014), by: "r. 1(1)")
        .TextRead(asAt: 25.December(2023));

    /// <summary>
    /// The limit that decides whether an appeal survives a grant of leave: without the notice it counts as abandoned
    /// (section 104(4A)-(4B) of the 2002 Act).
    /// </summary>
    public static TimeLimit PursuitAfterAGrantOfLeave => Rule["(3)"].TimeLimit(
        "fttiac2014.r16-3", TimeLimitKind.PersonActsBy,
        "An appellant who is granted leave and wishes to go on with the appeal on protection grounds must get notice of that to the Tribunal within 28 days of the day on which notice of the grant was sent",
        Rule11.Within(28.DaysAfter(), "Notice of the grant of leave was sent").FollowedBy(
            "Without that notice the appeal counts as abandoned (section 104(4A) of the 2002 Act)."),
        RunningTime.FromAStage("going on with the appeal on protection grounds", TheStage.Type.Is("leave-granted-sent")))
        .Late(Rule4.Ask, Rule4.Reasons, Rule4.Decides,
            "Whether an appeal abandoned by law can be revived by a late notice is not settled; gates that wait for the appeal stay shut while it is asked.", Rule4.Extension);
}
