namespace DueCourse.Law.TimeLimits;

/// <summary>Every limit of time that this book counts.</summary>
public static class TheTimeLimits
{
    /// <summary>In the order in which they come up in a case.</summary>
    public static IReadOnlyList<TimeLimit> All { get; } =
    [
        CriminalAppealAct1968.Section18.NoticeOfAppeal,
        UkBordersAct2007.Section34Timing.StateWaits,
        TribunalProcedureRules2014.Rule19.FromInsideTheUnitedKingdom,
    ];
}
