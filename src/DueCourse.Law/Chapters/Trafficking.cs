namespace DueCourse.Law.Chapters;

/// <summary>Trafficking.</summary>
internal static class Trafficking
{
    public static IReadOnlyList<Rule> Rules => [];
}
