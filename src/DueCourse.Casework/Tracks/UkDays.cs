namespace DueCourse.Casework.Tracks;

using DueCourse.Law.Clock;

/// <summary>Days in the United Kingdom, as the steps of a track count them.</summary>
internal static class UkDays
{
    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];
    private static readonly WorkingDays Everywhere = new("project.working-day", Whose.NotSaid, "in every part of the United Kingdom");

    /// <summary>The day of an instant.</summary>
    public static LocalDate Of(Instant at) => at.InZone(Uk).Date;

    /// <summary>The instant at which a day begins.</summary>
    public static Instant Start(LocalDate day) => Uk.AtStartOfDay(day).ToInstant();

    /// <summary>The day so many working days after one that is not counted, working in every part; past the calendar of bank holidays null.</summary>
    public static LocalDate? Working(LocalDate after, int count) =>
        Everywhere.After(after, count, Divisions.EnglandAndWales | Divisions.Scotland | Divisions.NorthernIreland);

    /// <summary>The refusal of a day on which a step is said to have been taken: never in the future; null when it will do.</summary>
    public static Refusal? Refused(LocalDate on, Instant now) => on <= Of(now) ? null
        : new("step.future", $"{on.Words()} has not come.", "A step is recorded when it was taken.", "Look at the day again.");
}
