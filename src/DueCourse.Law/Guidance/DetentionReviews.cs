namespace DueCourse.Law.Guidance;

using DueCourse.Law.Clock;

/// <summary>Reviews of detention: within 24 hours, after 7, 14, 21 and 28 days, then every 28 days.</summary>
/// <remarks>
/// Home Office guidance "Detention: general instructions". Its tables were not seen, and it may have one for criminal and one
/// for other cases; until they are read the stricter that is known runs for everyone.
/// </remarks>
public static class DetentionReviews
{
    private static readonly Provision Guidance = Provision
        .Guidance("Home Office guidance, Detention: general instructions", "https://www.gov.uk/government/publications/offender-management")
        .Sure(Confidence.Medium, "the tables of intervals and of authority were not read; the intervals are known from practice");

    private static readonly int[] FirstDays = [7, 14, 21, 28];

    private const string Missed = "A review that was missed needs authority or release the same day, and puts the lawfulness of detention in question (Lumba [2011] UKSC 12; Kambadzi [2011] UKSC 23).";

    /// <summary>The series from the beginning of detention; in a case, the next that is due.</summary>
    public static TimeLimit Series => Whole with { Follows = TheNext };

    /// <summary>From a step of the case, or from the day on file.</summary>
    internal static RunningTime[] FromDetention(string what) =>
    [
        RunningTime.Of<Person>(what, TheCustody.IsInImmigrationDetention, TheCustody.DetainedSince)
            .Until(TheStep.Type.Is("released"), "The person was released"),
        RunningTime.FromAStep(what, TheStep.Type.Is("detained"))
            .Until(TheStep.Type.Is("released"), "The person was released")
            .Until(TheStep.Type.Is("detained"), "Detention began anew"),
    ];

    /// <summary>When detention began, for the subject at hand.</summary>
    internal static Start? Began(Situation s)
    {
        var isAStep = s.Bound.Kind == ProceduralStep.Kind;
        var (range, _) = s.DayOf(isAStep ? TheStep.On.Expression : TheCustody.DetainedSince.Expression);
        if (range is not { } day || day.Earliest == LocalDate.MinIsoValue || day.Latest == LocalDate.MaxIsoValue || day.Earliest > s.Day) return null;
        return new(day, isAStep ? TimeLimitReading.TimeOfDay(FromDetention("")[1], s) : null);
    }

    /// <summary>The day on which detention began is missing.</summary>
    internal static CannotYetBeFixed NotOnFile(Situation s) => new(
        [Missing.Of(s.Bound, s.Bound.Kind == ProceduralStep.Kind ? TheStep.On.Definition : TheCustody.DetainedSince.Definition)],
        ["It runs from the beginning of detention, whose day is not on file or has not come."]);

    private static TimeLimit Whole => FirstDays.Append(56).Aggregate(
        Guidance[""].TimeLimit(
            "ho.detention-review", TimeLimitKind.StateActsBy,
            "Detention must be reviewed within 24 hours, after 7, 14, 21 and 28 days, and then every 28 days",
            new InHours("Detention began", 24).FollowedBy(Missed),
            FromDetention("reviews of detention")),
        (limit, day) => limit.AlsoRuns(day == 56 ? "The first of the reviews every 28 days" : $"The review after {day} days", () => After(day)));

    private static TimeLimit After(int days) => Guidance[""].TimeLimit(
        $"ho.detention-review.day-{days}", TimeLimitKind.StateActsBy, $"Detention must be reviewed after {days} days",
        new InDays("Detention began", days.DaysAfter(), OfficeDays.Everywhere, AtTheEnd.DoesNotMove("A review does not wait for a working day."), CutOff.EndOfDay)
        { TheEarlierBinds = true }.FollowedBy(Missed));

    private static TimeLimitResult TheNext(Situation s)
    {
        if (Began(s) is not { } began) return NotOnFile(s);
        if (s.Day <= began.Day.Earliest.PlusDays(1)) return Whole.Reckon(began, null, s);
        var days = FirstDays.FirstOrDefault(day => began.Day.Earliest.PlusDays(day) >= s.Day);
        if (days == 0)
        {
            days = 56;
            while (began.Day.Earliest.PlusDays(days) < s.Day) days += 28;
        }

        return After(days).AlsoRuns("The one after that", () => After(days < 28 ? days + 7 : days + 28)).Reckon(began, null, s);
    }
}
