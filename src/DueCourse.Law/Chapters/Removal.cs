namespace DueCourse.Law.Chapters;

using DueCourse.Law.Gates;

/// <summary>Carrying removal out: the questions asked on the day.</summary>
internal static class Removal
{
    public static IReadOnlyList<Rule> Rules =>
    [
        RemovalOnTheDay.MayHappen,
        RemovalOnTheDay.IsBlockedWhateverTheRoute,
    ];
}
