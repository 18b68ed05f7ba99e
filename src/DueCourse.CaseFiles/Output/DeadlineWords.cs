namespace DueCourse.CaseFiles.Output;

/// <summary>The three dates of a limit of time, each with the words that stand before it.</summary>
/// <param name="LastDay">Before the last day.</param>
/// <param name="SafeDay">Before the safe working day.</param>
/// <param name="NextStep">Before the first day of what waits for the limit.</param>
public sealed record DeadlineWords(string LastDay, string SafeDay, string NextStep)
{
    /// <summary>The words for a kind of limit.</summary>
    public static DeadlineWords For(TimeLimitKind kind) => kind switch
    {
        TimeLimitKind.PersonActsBy => new("Last day", "Safe working day", "The state may act on its having passed from"),
        TimeLimitKind.StateWaitsUntil => new("The state must wait through", "Last safe working day before that", "The state may act from"),
        TimeLimitKind.StateActsBy => new("The state must act by", "Last safe working day", "Overdue from"),
        TimeLimitKind.PersonWaitsUntil => new("Wait through", "Last safe working day before that", "Free to act from"),
        _ => new("Taken to have happened on", "Last safe working day before that", "What waits for it may happen from"),
    };

    /// <summary>The last day: one, or the earliest and the latest that can be defended.</summary>
    public static string Days(FallsOn falls, TimeLimitKind kind = TimeLimitKind.PersonActsBy) =>
        falls.SafeBy == falls.GateAfter ? Day(falls.SafeBy)
        : kind == TimeLimitKind.DeemedOn ? $"{Day(falls.SafeBy)} at the earliest; {Day(falls.GateAfter)} at the latest"
        : $"{Day(falls.SafeBy)} to be safe; {Day(falls.GateAfter)} at the latest that can be defended";

    /// <summary>A day with its weekday.</summary>
    public static string Day(LocalDate day) => $"{day.DayOfWeek} {day.Words()}";
}
