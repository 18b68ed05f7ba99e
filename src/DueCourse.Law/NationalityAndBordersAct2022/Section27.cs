namespace DueCourse.Law.NationalityAndBordersAct2022;

using DueCourse.Law.Clock;

/// <summary>Accelerated appeals in detention; enacted, and never brought into effect by tribunal rules.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2022/36/section/27</remarks>
public static class Section27
{
    private static readonly Provision Section = Provision
        .Section("27", of: "Nationality and Borders Act 2022", uri: "ukpga/2022/36")
        .InForce(from: 28.April(2022), by: "enacted; no tribunal rules under it")
        .TextRead(asAt: 28.April(2022))
        .Sure(Confidence.Medium, "that it has no effect rests on no commencement, rules or regulations having been found");

    /// <summary>Notice of appeal.</summary>
    public static TimeLimit NoticeOfAppeal => Section[""].TimeLimit(
        "naba2022.s27", TimeLimitKind.PersonActsBy,
        "In an accelerated detained appeal the notice of appeal would have to be given within 5 working days after notice of the decision",
        Within(5, "Notice of the decision was given"),
        RunningTime.FromAStage("an accelerated detained appeal", TheStage.Type.Is("decision-sent") & TheStage.PersonWasDetained))
        with { NotCommenced = Why };

    /// <summary>The decision.</summary>
    public static TimeLimit Decision => Section[""].TimeLimit(
        "naba2022.s27.decision", TimeLimitKind.StateActsBy,
        "In an accelerated detained appeal the Tribunal would have to decide within 25 working days after notice of appeal",
        Within(25, "Notice of appeal was given"),
        RunningTime.FromAStage("the decision of an accelerated detained appeal", TheStage.Type.Is("lodged") & TheStage.PersonWasDetained))
        with { NotCommenced = Why };

    /// <summary>Permission to appeal further.</summary>
    public static TimeLimit Permission => Section[""].TimeLimit(
        "naba2022.s27.permission", TimeLimitKind.StateActsBy,
        "In an accelerated detained appeal permission to appeal to the Upper Tribunal would have to be decided within 20 working days after the decision",
        Within(20, "The decision was given"),
        RunningTime.FromAStage("permission in an accelerated detained appeal", TheStage.Type.Is("decision-notice-sent") & TheStage.PersonWasDetained))
        with { NotCommenced = Why };

    private const string Why = "It needs commencement, tribunal rules and regulations, and none were found, so it does not apply.";

    private static InDays Within(int days, string began) => new(
        began, days.WorkingDaysAfter(), TribunalProcedureRules2014.Rule11.WorkingDays, AtTheEnd.DoesNotMove(), CutOff.EndOfDay);
}
