using NodaTime;

namespace DueCourse;

/// <summary>The machine's clock: the one place where the program learns what time it is.</summary>
internal static class TheClock
{
#pragma warning disable RS0030 // Everything else is handed the time, so that any answer can be given again.
    public static IClock OfThisMachine => SystemClock.Instance;
#pragma warning restore RS0030

    /// <summary>Today in the United Kingdom. A command reads it once, and says that it did.</summary>
    public static LocalDate Today() => OfThisMachine.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;
}
