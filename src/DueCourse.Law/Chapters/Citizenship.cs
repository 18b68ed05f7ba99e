namespace DueCourse.Law.Chapters;

using DueCourse.Law.BritishNationalityAct1981;

/// <summary>Loss of British citizenship.</summary>
internal static class Citizenship
{
    public static IReadOnlyList<Rule> Rules =>
    [
        Section40.DepriveAsConducive, Section40.DepriveForDeception, Section40.NationalOfAnotherState, Section40.StatelessnessBar,
        Section40.NoticeAndAppeal, Section40.LinkToDeportation,
    ];
}
