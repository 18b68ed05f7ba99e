namespace DueCourse.Law.Chapters;

/// <summary>Statelessness.</summary>
internal static class Statelessness
{
    public static IReadOnlyList<Rule> Rules => [];
}
