namespace DueCourse.Casework.Notices.Deadlines;

using DueCourse.Casework.Notices.Pages;

/// <summary>
/// A limit of time as the person is told it: the safe day, never the later one that only the state has to mind; and where no day can
/// be given, that it is not known, and why.
/// </summary>
internal static class Cards
{
    /// <summary>The card of a limit.</summary>
    /// <param name="heading">What it is for.</param>
    /// <param name="says">What it means for the reader.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="result">What it comes to.</param>
    public static DeadlineCard Of(string heading, IReadOnlyList<Line> says, TimeLimit limit, TimeLimitResult result) => result switch
    {
        FallsOn falls => new(heading, says, Days(limit.Kind, falls), [.. falls.Working.Select(Own), .. falls.Then.Select(Own), CardWords.CountedBy(limit.Citation.Text)]),
        CannotYetBeFixed open => new(heading, [.. says, CardWords.NotKnown], [new(CardWords.LastDay, CardWords.NotKnownYet)],
            [.. open.Working.Select(Own), .. open.Missing.Select(m => Own(m.Question)).Distinct(), CardWords.CountedBy(limit.Citation.Text)]),
        DoesNotApply none => new(heading, [.. says, CardWords.NoDay], [new(CardWords.LastDay, CardWords.None)], [.. none.Working.Select(Own), CardWords.CountedBy(limit.Citation.Text)]),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result.GetType().Name, "a result that no card shows"),
    };

    /// <summary>A card where the law sets no day.</summary>
    /// <param name="heading">What it is for.</param>
    /// <param name="says">What it means for the reader.</param>
    public static DeadlineCard WithoutADay(string heading, params Line[] says) => new(heading, says, [new(CardWords.LastDay, CardWords.None)], []);

    private static IReadOnlyList<Particular> Days(TimeLimitKind kind, FallsOn falls) => kind switch
    {
        TimeLimitKind.PersonActsBy =>
        [
            new(CardWords.LastDay, Day(falls.SafeBy, falls.At)),
            new(CardWords.SafeWorkingDay, falls.SafeWorkingDay.InFull()),
            new(CardWords.WaitsUntil, falls.EarliestNextStep.InFull()),
        ],
        TimeLimitKind.StateWaitsUntil =>
        [
            new(CardWords.CountOnUntil, Day(falls.SafeBy, falls.At)),
            new(CardWords.SafeWorkingDay, falls.SafeWorkingDay.InFull()),
            new(CardWords.NotBefore, falls.EarliestNextStep.InFull()),
        ],
        TimeLimitKind.PersonWaitsUntil => [new(CardWords.FreeFrom, falls.EarliestNextStep.InFull())],
        TimeLimitKind.StateActsBy => [new(CardWords.WeActBy, Day(falls.SafeBy, falls.At))],
        _ => [new(CardWords.TakenAs, falls.SafeBy.InFull())],
    };

    private static string Day(LocalDate day, string at) => at.StartsWith("24:00", StringComparison.Ordinal) ? $"{day.InFull()}, until midnight at its end" : $"{day.InFull()}, {at}";

    private static Line Own(string words) => words;
}
