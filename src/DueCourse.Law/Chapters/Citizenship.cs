namespace DueCourse.Law.Chapters;

/// <summary>Citizenship.</summary>
internal static class Citizenship
{
    public static IReadOnlyList<Rule> Rules => [];
}
