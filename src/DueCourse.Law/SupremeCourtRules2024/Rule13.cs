namespace DueCourse.Law.SupremeCourtRules2024;

using DueCourse.Law.Clock;

/// <summary>Asking the Supreme Court for permission to appeal, after the court below refused.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2024/949/article/13</remarks>
public static class Rule13
{
    private static readonly Provision Rule = SupremeCourtRules.Rule("13");

    /// <summary>The limit.</summary>
    public static TimeLimit Permission => Rule["(1)"].TimeLimit(
        "uksc.permission", TimeLimitKind.PersonActsBy,
        "An application for permission must be filed in the Supreme Court within 28 days from the order of the court below that refused permission",
        Rule6.Within(28.DaysAfter(), "The court below refused permission by its order made").FollowedBy(
            "The court below is asked first (rule 12(1)).",
            "Section 104 of the 2002 Act does not name the Supreme Court, so its bar to removal has ended by then; what waits meanwhile waits by policy."),
        RunningTime.FromAStage("permission to appeal to the Supreme Court", TheStage.Type.Is("coa-refused-supreme-court"),
            Caution.Always("It runs from the order that refuses permission, not from the order under appeal.")))
        .Late(
            "The application asks for more time.",
            "It gives the reasons.",
            "The Supreme Court.",
            "No statute stays removal; what waits meanwhile waits by policy, and the court can be asked for a stay.",
            Rule["(1)"]);
}
