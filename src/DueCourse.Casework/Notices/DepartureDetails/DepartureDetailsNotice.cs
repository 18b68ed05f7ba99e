namespace DueCourse.Casework.Notices.DepartureDetails;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Notices.Deadlines;
using DueCourse.Casework.Notices.IntentionToRemove;
using DueCourse.Casework.Notices.Service;
using DueCourse.Law.Clock;
using DueCourse.Law.Facts;

/// <summary>
/// Notice of departure details: one day, one destination, every stop. Five working days count from the notice of intention; and from
/// this one too, where it names another destination or a new stop.
/// </summary>
internal static class DepartureDetailsNotice
{
    public static NoticeForm Form { get; } = new(
        NoticeKind.DepartureDetails, DepartureWords.Title,
        [
            NoticeItem.Of("basis", "whether removal is under section 10 or under a deportation order", "Immigration and Asylum Act 1999, s. 10(1) and (8); Immigration Act 1971, Sch. 3, para. 1", DepartureWords.Basis),
            new("day", "day of departure", "Immigration and Asylum Act 1999, s. 10A(4)(a); " + IntentionToRemoveNotice.Ours, ItemForm.Day),
            new("destination", "destination", "Immigration and Asylum Act 1999, s. 10A(4)(b); " + IntentionToRemoveNotice.Ours, ItemForm.Country),
            new("stops", "expected stops, or none", "Immigration and Asylum Act 1999, s. 10A(4)(b); " + IntentionToRemoveNotice.Ours, ItemForm.Countries),
            new("carrier", "by what the person travels", "a rule of this project"),
            NoticeItem.Of("instead", "section that stands in for the notice period, or none", "Immigration and Asylum Act 1999, ss. 10A to 10C and 10E", DepartureWords.Instead),
        ],
        ["Immigration and Asylum Act 1999, ss. 10 and 10A to 10E", "Immigration Act 1971, Sch. 3, para. 1"],
        [ActorRole.Caseworker, ActorRole.SeniorOfficer], "Immigration and Asylum Act 1999, s. 10A(2): for the Secretary of State", DepartureWords.Parts)
    {
        Ground = new("a decision to set removal for a day", e => e is DecisionMade { Kind: DecisionKind.SetRemoval }, "Immigration and Asylum Act 1999, s. 10A(2); Immigration Act 1971, Sch. 3, para. 1"),
        LawsWord = "departure-details",
        Deadlines = d => d.Chosen("instead") != "none" ? [] : [Cards.Of(DepartureWords.CardHeading, [DepartureWords.CardSays],
            IntentionToRemoveNotice.Limit(d.Chosen("basis")), IntentionToRemoveNotice.Period(d.Chosen("basis"), DateRange.On(d.ToBeSentOn), d.Place))],
        Refuses = (c, d, _, _) => TooEarly(c, d),
        States = State,
    };

    private static Refusal? TooEarly(LiveCase c, NoticeDraft d)
    {
        if (d.Chosen("instead") != "none" && d.Chosen("basis") != "section-10")
            return new("notice.instead", "Sections 10B, 10C and 10E stand in for notice under section 10 only.", "Removal under a deportation order is outside them, and the five working days that this project asks for hold.", "Give \"none\".") { Citation = "Immigration and Asylum Act 1999, ss. 10B, 10C and 10E" };
        if (d.Day("day") <= d.ToBeSentOn)
            return new("notice.departure-day", $"The departure is on {d.Day("day").Words()}, and the notice goes out on {d.ToBeSentOn.Words()}.", "Nobody can get advice in no time.", "Set a later day.") { Citation = "Immigration and Asylum Act 1999, s. 10A(2)" };
        if (d.Chosen("instead") != "none") return null;

        // The period that binds: from the notice of intention, where it named this destination and these stops; otherwise from this one.
        var intention = Before(c, d.Chosen("destination"), d.Of("stops"));
        var given = intention?.ServedOn ?? DateRange.On(d.ToBeSentOn);
        if (IntentionToRemoveNotice.Period(d.Chosen("basis"), given, Standing.Place(c, given.Earliest)) is FallsOn falls && d.Day("day") >= falls.EarliestNextStep) return null;
        return new("notice.too-early", $"The departure is on {d.Day("day").Words()}, and five working days have not ended before it, counted from {(intention is null ? "this notice" : "the notice of intention")}.",
            "In those days the person can get advice and go to a court.", "Set a day after they have ended.") { Citation = "Immigration and Asylum Act 1999, s. 10A(2), (6)-(7); " + IntentionToRemoveNotice.Ours };
    }

    // The last notice of intention that is served, if it named the destination and every stop. A stop in a safe country of the statute's list would not matter; which those are is not held here, so each counts.
    private static CaseNotice? Before(LiveCase c, string destination, IReadOnlyList<string> stops) =>
        c.Notices.All.LastOrDefault(n => n is { Issued.Kind: NoticeKind.IntentionToRemove, ServedOn: not null }) is { } intention && intention.Says("destination") == destination
        && stops.All(stop => NoticeDraft.Codes(intention.Says("stops")).Contains(stop)) ? intention : null;

    private static void State(Served served)
    {
        var (destination, stops) = (served.Notice.Says("destination"), Stops(served.Notice));
        served.StateDay(null, TheRemovalNotice.DepartureDetailsGivenOn.Definition);
        served.State(null, TheRemovalNotice.StatedDepartureDate.Definition, new DayValue(DateRange.On(NodaTime.Text.LocalDatePattern.Iso.Parse(served.Notice.Says("day")).Value)));
        served.State(null, TheRemovalNotice.NoticedDestination.Definition, new WordValue(destination), served.Day.Earliest);
        served.State(null, TheRemovalNotice.Exception.Definition, new WordValue(served.Notice.Says("instead")), served.Day.Earliest);
        if (served.Case.Notices.All.Any(n => n is { Issued.Kind: NoticeKind.IntentionToRemove, ServedOn: not null }))
        {
            var matches = Before(served.Case, destination, stops) is not null;
            served.State(null, TheRemovalNotice.DepartureDetailsMatchIntention.Definition, new YesNoValue(matches), served.Day.Earliest);
            if (!matches) IntentionToRemoveNotice.StatePeriod(served);
        }

        // What is booked, held against what was noticed.
        if (served.Case.Transfer.State is not (Tracks.Transfer.Planned or Tracks.Transfer.NoticeServed)) return;
        var booked = served.Case.Transfer.State is Tracks.Transfer.Planned planned ? planned.Departure : ((Tracks.Transfer.NoticeServed)served.Case.Transfer.State).Departure;
        served.State(null, TheRemovalNotice.DestinationIsAsNoticed.Definition, new YesNoValue(booked.Destination == destination), served.Day.Earliest);
        served.State(null, TheRemovalNotice.StopsAreAsNoticed.Definition, new YesNoValue(booked.Stops.All(stops.Contains)), served.Day.Earliest);
    }

    private static IReadOnlyList<string> Stops(CaseNotice notice) => notice.Says("stops") is "none" ? [] : NoticeDraft.Codes(notice.Says("stops"));
}
