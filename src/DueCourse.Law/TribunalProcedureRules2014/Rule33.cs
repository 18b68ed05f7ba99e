namespace DueCourse.Law.TribunalProcedureRules2014;

using DueCourse.Law.Clock;

/// <summary>Asking the First-tier Tribunal for permission to appeal to the Upper Tribunal.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/33</remarks>
public static class Rule33
{
    private static readonly Provision Rule = Provision
        .Rule("33", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 20.October(2014), by: "r. 1(1)")
        .TextRead(asAt: 25.December(2023));

    /// <summary>The limit where the appellant is in the United Kingdom.</summary>
    public static TimeLimit PermissionInCountry => Rule["(2)"].TimeLimit(
        "fttiac2014.r33.in-country", TimeLimitKind.PersonActsBy,
        "With the appellant in the United Kingdom, a party must get its application for permission to appeal to the Tribunal within 14 days after the written reasons were sent to it",
        Rule11.Within(14.DaysAfter(), "The written reasons were sent").FollowedBy(Next),
        RunningTime.FromAStage("an application for permission to appeal to the Upper Tribunal",
            TheStage.Type.Is("reasons-sent") & TheStage.PersonWasInTheUnitedKingdom, AnAmendedDecisionStartsItAfresh))
        .Late(Ask, Reasons, Decides, Meanwhile, Rule["(7)"]);

    /// <summary>The limit where the appellant is abroad.</summary>
    public static TimeLimit PermissionFromAbroad => Rule["(3)"].TimeLimit(
        "fttiac2014.r33.abroad", TimeLimitKind.PersonActsBy,
        "With the appellant outside the United Kingdom, a party must get its application for permission to appeal to the Tribunal within 28 days after the written reasons were sent to it",
        Rule11.Within(28.DaysAfter(), "The written reasons were sent").FollowedBy(Next),
        RunningTime.FromAStage("an application for permission to appeal to the Upper Tribunal",
            TheStage.Type.Is("reasons-sent") & !TheStage.PersonWasInTheUnitedKingdom, AnAmendedDecisionStartsItAfresh))
        .Late(Ask, Reasons, Decides, Meanwhile, Rule["(7)"]);

    private const string Next = "If this Tribunal refuses, the application can be made again to the Upper Tribunal (rule 21 of its rules).";
    private const string Ask = "The application itself asks for more time.";
    private const string Reasons = "It says why more time should be given (paragraph (5)(c)).";
    private const string Decides = "The First-tier Tribunal, which may admit a late application only in the interests of justice.";
    private const string Meanwhile = "Whether the appeal is pending while a late application is undecided is in doubt; gates that wait for the appeal stay shut.";

    private static Caution AnAmendedDecisionStartsItAfresh =>
        Caution.Always("Written reasons for an amended decision start the time afresh (paragraph (4)).");
}
