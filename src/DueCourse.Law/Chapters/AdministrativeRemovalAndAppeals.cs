namespace DueCourse.Law.Chapters;

/// <summary>AdministrativeRemovalAndAppeals.</summary>
internal static class AdministrativeRemovalAndAppeals
{
    public static IReadOnlyList<Rule> Rules => [];
}
