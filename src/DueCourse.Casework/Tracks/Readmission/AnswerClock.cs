namespace DueCourse.Casework.Tracks.Readmission;

/// <summary>What comes next in the time for an answer.</summary>
public enum ClockStep
{
    /// <summary>Half of it has passed.</summary>
    Half,

    /// <summary>Four fifths of it have passed.</summary>
    FourFifths,

    /// <summary>It has passed.</summary>
    Over,

    /// <summary>It has been over for a week.</summary>
    AWeekOver,

    /// <summary>It has been over for three weeks, the last time that it is chased.</summary>
    ThreeWeeksOver,
}

/// <summary>The time for an answer, and the next step in it.</summary>
/// <param name="From">The day from which it counts, itself not counted.</param>
/// <param name="LastDay">The last day in time.</param>
/// <param name="OnlyAYardstick">No instrument sets it: it is chased, and nothing follows from it.</param>
/// <param name="Next">The next step.</param>
/// <param name="NextAt">When that is due.</param>
public sealed record AnswerClock(LocalDate From, LocalDate LastDay, bool OnlyAYardstick, ClockStep Next, Instant NextAt)
{
    /// <summary>
    /// The time that a receipt starts. Where the profile sets none, or another fact starts it, the yardstick runs: a day is chased,
    /// and nothing follows from it.
    /// </summary>
    public static AnswerClock Of(CountryProfileAdopted? profile, LocalDate sentOn, LocalDate receivedOn, bool confirmed)
    {
        var from = profile?.Starts switch
        {
            ClockStart.Sent => sentOn,
            ClockStart.Received => receivedOn,
            ClockStart.ConfirmedReceipt when confirmed => receivedOn,
            _ => (LocalDate?)null,
        };
        var last = from is { } start && profile is { ReplyWithin: { } days, DaysAre: { } are }
            ? are == ReplyDays.Calendar ? start.PlusDays(days) : UkDays.Working(start, days) : null;
        return last is { } set ? Set(from!.Value, set, onlyAYardstick: false, profile)
            : Set(receivedOn, receivedOn.PlusDays(CountryProfileAdopted.Yardstick), onlyAYardstick: true, profile);
    }

    /// <summary>The time from a day to a day, its first step to come.</summary>
    public static AnswerClock Set(LocalDate from, LocalDate lastDay, bool onlyAYardstick, CountryProfileAdopted? profile) =>
        new AnswerClock(from, lastDay, onlyAYardstick, ClockStep.Half, default).At(ClockStep.Half, profile);

    /// <summary>The same time, its next step to come; null after the last.</summary>
    public AnswerClock? After(CountryProfileAdopted? profile) => Next == ClockStep.ThreeWeeksOver ? null : At(Next + 1, profile);

    // A day ends where the other side is. Where that is not known it ends here.
    private AnswerClock At(ClockStep step, CountryProfileAdopted? profile)
    {
        var length = Period.Between(From, LastDay, PeriodUnits.Days).Days;
        var zone = DateTimeZoneProviders.Tzdb[profile?.Zone ?? "Europe/London"];
        var day = step switch
        {
            ClockStep.Half => From.PlusDays(length / 2),
            ClockStep.FourFifths => From.PlusDays(length * 4 / 5),
            ClockStep.Over => LastDay.PlusDays(1),
            ClockStep.AWeekOver => LastDay.PlusDays(8),
            _ => LastDay.PlusDays(22),
        };
        return this with { Next = step, NextAt = zone.AtStartOfDay(day).ToInstant() };
    }
}
