namespace DueCourse.Law.Chapters;

using DueCourse.Law.NationalityAndBordersAct2022;

/// <summary>Trafficking and modern slavery.</summary>
internal static class Trafficking
{
    public static IReadOnlyList<Rule> Rules =>
    [
        Section61.RecoveryPeriod, Section62.FurtherPeriod, Section63.Disqualification, Section65.GrantLeave, Section60.SignsOfTrafficking,
    ];
}
