namespace DueCourse.Law.TribunalProcedureRules2014;

using DueCourse.Law.Clock;

/// <summary>Asking for the written reasons of a decision.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/29</remarks>
public static class Rule29
{
    private static readonly Provision Rule = Provision
        .Rule("29", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 20.October(2014), by: "r. 1(1)")
        .TextRead(asAt: 25.December(2023));

    /// <summary>The limit for asking for written reasons.</summary>
    public static TimeLimit WrittenReasons => Rule["(5)"].TimeLimit(
        "fttiac2014.r29-5", TimeLimitKind.PersonActsBy,
        "A party who was not sent written reasons with the notice of decision must ask for them within 28 days of the day on which the notice was sent",
        Rule11.Within(28.DaysAfter(), "The notice of decision was sent").FollowedBy(
            "The time for permission to appeal runs from the day on which the reasons are sent (rule 33(2))."),
        RunningTime.FromAStage("an application for written reasons", TheStage.Type.Is("decision-notice-sent"),
            Caution.Always("On asylum and humanitarian protection written reasons are always given, and need not be asked for (paragraph (3)).")))
        .Late(Rule4.Ask, Rule4.Reasons,
            "The First-tier Tribunal. Where it refuses for lateness, an application for permission is admitted only in the interests of justice (rule 33(7)).",
            Rule4.Meanwhile, Rule4.Extension);
}
