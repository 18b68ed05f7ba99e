namespace DueCourse.Law.Chapters;

/// <summary>WhoCanBeRemoved.</summary>
internal static class WhoCanBeRemoved
{
    public static IReadOnlyList<Rule> Rules => [];
}
