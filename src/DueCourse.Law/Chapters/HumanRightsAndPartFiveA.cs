namespace DueCourse.Law.Chapters;

/// <summary>HumanRightsAndPartFiveA.</summary>
internal static class HumanRightsAndPartFiveA
{
    public static IReadOnlyList<Rule> Rules => [];
}
