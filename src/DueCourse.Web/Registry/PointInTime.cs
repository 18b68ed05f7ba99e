using NodaTime;
using NodaTime.Text;

namespace DueCourse.Web.Registry;

/// <summary>What a case is shown as at. Both can be left out: today, on everything that is recorded.</summary>
/// <param name="AsAt">The day whose law and facts are read, in the United Kingdom.</param>
/// <param name="KnownOn">Only what was recorded by the end of this day, in the United Kingdom.</param>
public sealed record PointInTime(LocalDate? AsAt, LocalDate? KnownOn)
{
    /// <summary>Now.</summary>
    public static PointInTime Now { get; } = new(null, null);

    /// <summary>The last moment of the day by whose end something must have been recorded.</summary>
    public Instant? KnownBy => KnownOn is { } day
        ? DateTimeZoneProviders.Tzdb["Europe/London"].AtStartOfDay(day.PlusDays(1)).ToInstant() - Duration.Epsilon : null;

    /// <summary>Whether it is anything but now.</summary>
    public bool IsPast => AsAt is not null || KnownOn is not null;

    /// <summary>Reads both from ISO 8601 days; null where one is not.</summary>
    public static PointInTime? Read(string? at, string? known) =>
        TryDay(at, out var asAt) && TryDay(known, out var knownOn) ? new(asAt, knownOn) : null;

    /// <summary>As the end of an address: "?at=2026-05-04&amp;known=2026-05-04"; empty for now.</summary>
    public string Query
    {
        get
        {
            var parts = new List<string>(2);
            if (AsAt is { } at) parts.Add($"at={LocalDatePattern.Iso.Format(at)}");
            if (KnownOn is { } known) parts.Add($"known={LocalDatePattern.Iso.Format(known)}");
            return parts.Count == 0 ? "" : $"?{string.Join('&', parts)}";
        }
    }

    private static bool TryDay(string? text, out LocalDate? day)
    {
        day = null;
        if (string.IsNullOrEmpty(text)) return true;
        if (LocalDatePattern.Iso.Parse(text) is not { Success: true } read || read.Value.Year is < 1900 or > 2200) return false;
        day = read.Value;
        return true;
    }
}
