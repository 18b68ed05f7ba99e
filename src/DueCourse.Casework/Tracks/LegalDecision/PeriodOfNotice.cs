namespace DueCourse.Casework.Tracks.LegalDecision;

using DueCourse.Casework.Gates;
using DueCourse.Law.Clock;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAndAsylumAct1999;

/// <summary>The period of notice before removal under section 10, by the law's clock.</summary>
internal static class PeriodOfNotice
{
    /// <summary>The refusal where it cannot be counted.</summary>
    public static Refusal NotCounted { get; } = new("notice.period", "The end of the period of notice cannot be counted.", "The person may not be removed before it.", "Look at the day of service again.") { Citation = Section10A.NoticePeriod.Citation.Text };

    /// <summary>The last day of a period that begins after a day. Where the part of the United Kingdom is not known, the latest of the three calendars.</summary>
    public static LocalDate? After(LiveCase c, LocalDate given, Instant now)
    {
        var s = LawCheck.SituationAt(c, now);
        UkDivision? division = s.Find(ThePerson.Place.Definition).Value is WordValue { Word: var word } ? word switch
        {
            "scotland" => UkDivision.Scotland,
            "northern-ireland" => UkDivision.NorthernIreland,
            _ => UkDivision.EnglandAndWales,
        } : null;
        return Section10A.NoticePeriod.Reckon(Start.On(given), division, s) is FallsOn falls ? falls.GateAfter : null;
    }

    /// <summary>The latest last day of all periods that run in the case; the last day of the calendar where one cannot be counted.</summary>
    public static LocalDate LastDay(LiveCase c, Instant now) => Section10A.NoticePeriod.In(LawCheck.SituationAt(c, now))
        .Where(d => !d.WaitsForAnEvent).Select(d => d.Result switch
        {
            FallsOn f => f.GateAfter,
            CannotYetBeFixed => LocalDate.MaxIsoValue,
            _ => LocalDate.MinIsoValue,
        }).DefaultIfEmpty(LocalDate.MaxIsoValue).Max();
}
