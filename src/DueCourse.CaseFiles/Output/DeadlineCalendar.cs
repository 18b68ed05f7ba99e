namespace DueCourse.CaseFiles.Output;

using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

/// <summary>
/// The dates of a case as iCalendar (RFC 5545), so that a solicitor can subscribe to them: for each limit the safe working
/// day with alarms, the last day, and the first day of what waits for it. Names no person: events are titled by the limit.
/// </summary>
public static class DeadlineCalendar
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The calendar.</summary>
    /// <param name="caseName">The case's own name.</param>
    /// <param name="asAt">The day for which the dates were worked out; it stamps the entries, so that the same case gives the same bytes.</param>
    /// <param name="deadlines">The limits; those that fall on no day are left out.</param>
    public static string Text(string caseName, LocalDate asAt, IEnumerable<Deadline> deadlines)
    {
        var calendar = new Calendar { ProductId = "-//DueCourse//Limits of time//EN", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", $"{caseName}: limits of time");
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        var stamp = new CalDateTime(asAt.AtMidnight().InZoneStrictly(DateTimeZone.Utc).ToDateTimeUtc());
        foreach (var deadline in deadlines)
            if (deadline.Result is FallsOn falls)
                foreach (var entry in Entries(caseName, deadline, falls))
                {
                    entry.DtStamp = stamp;
                    calendar.Events.Add(entry);
                }

        return new CalendarSerializer().SerializeToString(calendar)!.ReplaceLineEndings("\r\n");
    }

    private static IEnumerable<CalendarEvent> Entries(string caseName, Deadline deadline, FallsOn falls)
    {
        var words = DeadlineWords.For(deadline.Limit.Kind);
        var safe = AllDay(caseName, deadline, "safe", falls.SafeWorkingDay, words.SafeDay);
        Remind(safe, days: 7, deadline.What);
        Remind(safe, days: 1, deadline.What);
        yield return safe;
        var last = falls.Closes is { } closes
            ? At(caseName, deadline, "last", falls.SafeBy.At(closes), words.LastDay)
            : AllDay(caseName, deadline, "last", falls.SafeBy, words.LastDay);
        Remind(last, days: 1, deadline.What);
        yield return last;
        if (falls.GateAfter != falls.SafeBy)
            yield return AllDay(caseName, deadline, "latest", falls.GateAfter, words.LastDay + ", at the latest that can be defended");
        yield return AllDay(caseName, deadline, "next", falls.EarliestNextStep, words.NextStep);
    }

    private static CalendarEvent AllDay(string caseName, Deadline deadline, string which, LocalDate day, string words)
    {
        var entry = Entry(caseName, deadline, which, words);
        entry.Start = new CalDateTime(day.Year, day.Month, day.Day);
        entry.End = new CalDateTime(day.PlusDays(1).Year, day.PlusDays(1).Month, day.PlusDays(1).Day);
        entry.Transparency = TransparencyType.Transparent;
        return entry;
    }

    // In universal time, so that it is right whatever the reader's calendar knows of British summer time.
    private static CalendarEvent At(string caseName, Deadline deadline, string which, LocalDateTime moment, string words)
    {
        var entry = Entry(caseName, deadline, which, words);
        entry.Start = new CalDateTime(moment.InZoneLeniently(London).ToDateTimeUtc());
        entry.Duration = Ical.Net.DataTypes.Duration.FromMinutes(0);
        return entry;
    }

    private static CalendarEvent Entry(string caseName, Deadline deadline, string which, string words)
    {
        var falls = (FallsOn)deadline.Result;
        return new()
        {
            Uid = $"{deadline.Limit.Id}.{deadline.About.Id}.{which}.{caseName}@duecourse".Replace(' ', '-'),
            Summary = $"{words}: {deadline.What} ({caseName})",
            Description = string.Join("\n", [deadline.Limit.Says + ".", .. falls.Working, .. falls.Then, $"{deadline.Limit.Citation.Text} ({falls.At})"]),
            Url = deadline.Limit.Citation.Url.Length > 0 ? new Uri(deadline.Limit.Citation.Url) : null,
            Class = "CONFIDENTIAL",
        };
    }

    private static void Remind(CalendarEvent entry, int days, string what) => entry.Alarms.Add(new Alarm
    {
        Action = "DISPLAY",
        Description = what,
        Trigger = new Trigger(Ical.Net.DataTypes.Duration.FromDays(-days)),
    });
}
