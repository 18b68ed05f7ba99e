namespace DueCourse.Casework.Tracks.Transfer;

using DueCourse.Casework.Evidence;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Notices;
using DueCourse.Law.Facts;

/// <summary>
/// What a served notice of departure details says: the one day, the destination and the stops, and since when it counts as served. A
/// notice that was issued here says it itself, with the day that its service was worked out to. One that was served before the case
/// was kept here, or by others, is shown by its document, and what it says is what is established on the file.
/// </summary>
/// <param name="ServedOn">The latest day on which it can count as served.</param>
/// <param name="Day">The day of departure that it names.</param>
/// <param name="Destination">The destination, by its code of three letters.</param>
/// <param name="Stops">The stops that it names; null: what the file says of the stops is only that they are as noticed.</param>
/// <param name="How">How it was served, or by what that is shown.</param>
internal sealed record NoticeOfTheDay(LocalDate ServedOn, LocalDate Day, string Destination, IReadOnlyList<string>? Stops, string How)
{
    private const string Citation = "Immigration and Asylum Act 1999, s. 10A(4); for a deportation, a rule of this project (ho.removal.three-notices)";

    /// <summary>What the notice says; or the refusal, where there is none that was served.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="entry">The entry by which it was issued here; or the document that shows one served before or by others.</param>
    /// <param name="now">The moment of the step.</param>
    public static (NoticeOfTheDay? Notice, Refusal? Refused) Of(LiveCase c, EntryId entry, Instant now) =>
        c.Notices.Find(entry) is { } issued ? IssuedHere(issued)
        : c.Evidence.Documents.TryGetValue(entry, out var paper) ? ShownBy(c, paper, now)
        : (null, new("departure.no-notice", $"{entry} is no notice of departure details, and no document that shows one.", "The person has to have been told in writing of the one day, the destination and the stops.",
            "Issue the notice, serve it and record the service; then name it by the entry that issued it. If it was served before the case was kept here, store it with the proof of its service, and name that.")
        { Citation = Citation });

    /// <summary>The refusal where the notice is of another departure than the one booked; null where it is of this one.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="booked">The departure.</param>
    /// <param name="now">The moment of the step.</param>
    public Refusal? NotOf(LiveCase c, DeparturePlanned booked, Instant now)
    {
        var stops = Stops is { } named ? booked.Stops.All(named.Contains) : booked.Stops.Count == 0 || LawCheck.Answers(c, TheRemovalNotice.StopsAreAsNoticed, now) == Answer.Yes;
        var differs = Day != booked.On ? $"names {Day.Words()}, and the departure is booked for {booked.On.Words()}"
            : Destination != booked.Destination ? $"names {Countries.NameOf(Destination)}, and the departure is booked to {Countries.NameOf(booked.Destination)}"
            : !stops ? "does not name every stop of the departure that is booked" : null;
        return differs is null ? ServedOn < booked.On ? null
                : new("departure.noticed-late", $"The notice may count as served on {ServedOn.Words()}, and the departure is on {booked.On.Words()}.", "Nobody can get advice in no time.", "Book a later day, and notice that.") { Citation = Citation }
            : new("departure.not-as-noticed", $"The notice {differs}.", "It names one day, one destination and every stop, and the person could prepare for no other.", "Book the departure as it was noticed, or notice this one.") { Citation = Citation };
    }

    private static (NoticeOfTheDay?, Refusal?) IssuedHere(CaseNotice notice)
    {
        if (notice.Issued.Kind != NoticeKind.DepartureDetails)
            return (null, new("departure.no-notice", $"Notice {notice.Issued.Number} is none of departure details.", "Only that one names the day, the destination and the stops.", "Name the notice of departure details.") { Citation = Citation });
        if (notice.Sendings.LastOrDefault(s => s is { Returned: null, IsDefective: false, Day: not null, Disputes.Count: 0 }) is not { } sending)
            return (null, new("departure.not-served", $"Notice {notice.Issued.Number} is not known to be served: no sending of it is on record that has a day of service, is without a defect, did not come back and is not disputed.",
                "A notice that was issued and did not reach the person has told them nothing.", "Serve it and record the service, with what shows it.")
            { Citation = Citation });
        var stops = notice.Says("stops") is "none" ? [] : NoticeDraft.Codes(notice.Says("stops"));
        return (new(sending.Day!.Value.Latest, NodaTime.Text.LocalDatePattern.Iso.Parse(notice.Says("day")).Value, notice.Says("destination"), stops,
            $"notice {notice.Issued.Number}; {Notices.Service.DayServed.Words(sending.What.How.Method)}, {sending.What.How.Proof}"), null);
    }

    private static (NoticeOfTheDay?, Refusal?) ShownBy(LiveCase c, CaseDocument paper, Instant now)
    {
        if (paper.Rejection is { } why)
            return (null, new("departure.no-notice", $"The document cannot be relied on: {why}.", "It would be all that shows that the person was told.", "Name other evidence, or issue and serve the notice.") { Citation = Citation });
        var at = LawCheck.SituationAt(c, now);
        return Of(TheRemovalNotice.DepartureDetailsGivenOn.Definition) is DayValue { Range.Latest: var given } && given <= now.InUtc().Date
            && Of(TheRemovalNotice.StatedDepartureDate.Definition) is DayValue { Range: { IsExact: true, Earliest: var day } }
            && Of(TheRemovalNotice.NoticedDestination.Definition) is WordValue { Word: var destination }
            ? (new(given, day, destination, null, $"shown by document {paper.Id}, with what is established of it"), null)
            : (null, new("departure.no-notice", "It is not established of that notice when it was given, which day it states and which destination it names.", "A paper alone does not say to the law what it tells the person.",
                "State the three from the paper, each with its evidence; or issue and serve the notice here.")
            { Citation = Citation });

        FactValue? Of(FactDefinition fact) => at.Find(fact).Value;
    }
}
