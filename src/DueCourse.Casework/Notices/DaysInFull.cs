namespace DueCourse.Casework.Notices;

/// <summary>A day as a notice writes it.</summary>
internal static class DaysInFull
{
    /// <summary>With its weekday: <c>Monday 23 November 2026</c>.</summary>
    public static string InFull(this LocalDate day) => $"{day.DayOfWeek} {day.Words()}";
}
