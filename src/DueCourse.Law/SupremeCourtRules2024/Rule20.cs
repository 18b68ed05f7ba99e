namespace DueCourse.Law.SupremeCourtRules2024;

using DueCourse.Law.Clock;

/// <summary>Filing the notice of appeal in the Supreme Court where the court below gave permission.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2024/949/article/20</remarks>
public static class Rule20
{
    private static readonly Provision Rule = SupremeCourtRules.Rule("20");

    /// <summary>The limit.</summary>
    public static TimeLimit NoticeOfAppeal => Rule["(2)"].TimeLimit(
        "uksc.notice-of-appeal", TimeLimitKind.PersonActsBy,
        "With permission from the court below, the notice of appeal must be filed in the Supreme Court within 42 days from its order",
        Rule6.Within(42.DaysAfter(), "The court below gave permission by its order made"),
        RunningTime.FromAStage("an appeal to the Supreme Court", TheStage.Type.Is("coa-granted-supreme-court")))
        .Late(
            "The notice asks for more time.",
            "It gives the reasons.",
            "The Supreme Court.",
            "No statute stays removal; what waits meanwhile waits by policy, and the court can be asked for a stay.",
            Rule["(2)"]);
}
