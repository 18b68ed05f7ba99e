namespace DueCourse.Law.Clock;

/// <summary>The time of day at which the last day ends.</summary>
/// <param name="Time">The time, United Kingdom clock; null: the end of the day.</param>
/// <param name="At">As output shows it: <c>24:00 Europe/London</c>.</param>
/// <param name="Sentence">The sentence that says so, with its rule; empty where the rule gives no hour.</param>
public sealed record CutOff(LocalTime? Time, string At, string Sentence)
{
    /// <summary>The end of the day, no hour being given.</summary>
    public static CutOff EndOfDay { get; } = new(null, "24:00 Europe/London", "");

    /// <summary>Received by midnight.</summary>
    public static CutOff Midnight(string rule) => new(null, "24:00 Europe/London", $"It must be received by midnight at the end of the day ({rule}).");

    /// <summary>By five in the afternoon.</summary>
    public static CutOff FivePm(string rule) => new(new(17, 0), "17:00 Europe/London", $"It must be received by 5 pm; a minute later is late ({rule}).");

    /// <summary>By two in the afternoon.</summary>
    public static CutOff TwoPm(string rule) => new(new(14, 0), "14:00 Europe/London", $"It must be done by 2 pm ({rule}).");

    /// <summary>While the office is open; the hour is the office's own.</summary>
    public static CutOff WhileTheOfficeIsOpen { get; } = new(null, "the close of the court's office", "It must arrive while the court's office is open.");
}
