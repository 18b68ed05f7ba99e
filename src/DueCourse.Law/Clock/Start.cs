namespace DueCourse.Law.Clock;

/// <summary>What starts a time: a day, perhaps known only in part, and where the hour matters the time of day.</summary>
/// <param name="Day">The day, United Kingdom calendar.</param>
/// <param name="Time">The time of day, United Kingdom clock; null: not known.</param>
public sealed record Start(DateRange Day, LocalTime? Time = null)
{
    /// <summary>One known day.</summary>
    public static Start On(LocalDate day) => new(DateRange.On(day));

    /// <summary>One known moment.</summary>
    public static Start At(LocalDateTime moment) => new(DateRange.On(moment.Date), moment.TimeOfDay);

    /// <summary>The earliest it can have been.</summary>
    public LocalDateTime Earliest => Day.Earliest.At(Time ?? LocalTime.Midnight);

    /// <summary>The latest it can have been.</summary>
    public LocalDateTime Latest => Day.Latest.At(Time ?? LocalTime.MaxValue);

    /// <summary>As a sentence shows it.</summary>
    public string Words() => Time is { } time ? $"{Day.Words()} at {time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)}" : Day.Words();
}
