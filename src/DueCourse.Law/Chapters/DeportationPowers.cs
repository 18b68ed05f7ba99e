namespace DueCourse.Law.Chapters;

/// <summary>Deportation: duties and powers.</summary>
internal static class DeportationPowers
{
    public static IReadOnlyList<Rule> Rules =>
    [
        UkBordersAct2007.Section32.MakeADeportationOrder,
    ];
}
