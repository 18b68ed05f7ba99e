namespace DueCourse.Law.TribunalProcedureRules2014;

using DueCourse.Law.Clock;

/// <summary>Striking out for want of the fee, and reinstatement.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/7</remarks>
public static class Rule7
{
    private static readonly Provision Rule = Provision
        .Rule("7", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 20.October(2014), by: "r. 1(1)")
        .TextRead(asAt: 25.December(2023));

    /// <summary>The limit for asking that struck-out proceedings be reinstated.</summary>
    public static TimeLimit Reinstatement => Rule[""].TimeLimit(
        "fttiac2014.r7", TimeLimitKind.PersonActsBy,
        "An appellant whose proceedings were struck out because the fee was not paid must ask for reinstatement within 14 days of the day on which notice of that was sent, or 28 days if outside the United Kingdom",
        RunningTime.FromAStage("an application to reinstate struck-out proceedings", TheStage.Type.Is("strike-out-sent")))
        .Or(TheStage.PersonWasInTheUnitedKingdom, Rule11.Within(14.DaysAfter(), Began))
        .Or(!TheStage.PersonWasInTheUnitedKingdom, Rule11.Within(28.DaysAfter(), Began))
        .Late(Rule4.Ask, Rule4.Reasons, Rule4.Decides, Rule4.Meanwhile, Rule4.Extension);

    private const string Began = "Notice of the striking out was sent";
}
