namespace DueCourse.Law.ImmigrationRules;

using DueCourse.Law.Clock;
using DueCourse.Law.LeaveToEnterAndRemainOrder2000;

/// <summary>Service of notices that an application is invalid or void, and about administrative review.</summary>
/// <remarks>https://www.gov.uk/guidance/immigration-rules/immigration-rules-appendix-sn</remarks>
public static class AppendixSN
{
    private static readonly Provision Rules = Provision
        .ImmigrationRule("Appendix SN", "https://www.gov.uk/guidance/immigration-rules/immigration-rules-appendix-sn")
        .TextNotReadBefore(6.December(2025), "Appendix SN as it stood before 6 December 2025")
        .TextRead(asAt: 29.April(2026));

    /// <summary>The deemed day for its four kinds of notice.</summary>
    public static TimeLimit DeemedDay => Rules[""].TimeLimit(
        "rules.appendix-sn", TimeLimitKind.DeemedOn,
        "A notice that an application is invalid or void, or about administrative review, is taken to have been given on a fixed day, unless the contrary is proved",
        RunningTime.FromAStep("service of a notice under Appendix SN",
            TheStep.Type.Is("notice-posted", "notice-posted-abroad", "notice-emailed") & TheStep.NoticeUnder.Is("appendix-sn")))
        .Or(TheStep.Type.Is("notice-posted"), Article8ZB.Deemed("The notice was posted", 2.WorkingDaysAfter()))
        .Or(TheStep.Type.Is("notice-posted-abroad"), Article8ZB.Deemed("The notice was posted", 28.DaysAfter()))
        .Or(TheStep.Type.Is("notice-emailed"), Article8ZB.Deemed("The notice was sent", Counts.TheSameDay));
}
