namespace DueCourse.Casework.Tracks.LegalDecision;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Clock;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAndAsylumAct1999;

/// <summary>Records that the person was told that they are liable to removal under section 10.</summary>
/// <param name="Service">How.</param>
/// <param name="ShownBy">The document that shows it; or the notice of intention that was issued here, which says it too.</param>
public sealed record NotifyLiability(ServiceOfNotice Service, EntryId ShownBy) : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((NoticeFacts.Refuses(c, Service, null, now) ?? (c.Notices.Find(ShownBy) is null ? SourcePaper.Refused(c, Compartment.Open, ShownBy, "whoever served the notice")
            : NoticeFacts.NotShown(c, Notices.NoticeKind.IntentionToRemove, null, Service, ShownBy))) is { } unfit) return unfit;
        var happening = new Happening(c);
        StateDecision(happening, c, "remove-s10", Service.SentOn, OnADecision.Last(c, DecisionKind.LiableToRemoval));
        happening.Say(Compartment.Open, null, TheDeparture.RemovalIsUnderSection10.Definition, new YesNoValue(IsYes: true), Service.SentOn, "the decision record", "the caseworker");
        var notice = NoticeFacts.Of(happening, c, "liability-to-removal", Service.SentOn);
        NoticeFacts.Served(happening, c, notice, Service);
        happening.Add(Compartment.Open, new LiabilityNotified(notice, Service) { ShownBy = ShownBy });
        return happening.Events;
    }
}

/// <summary>Records that notice of intention to remove was given. Its period is counted by the law's clock.</summary>
/// <param name="Service">How.</param>
/// <param name="Destination">The country that it names, by its code of three letters.</param>
/// <param name="ShownBy">The notice that was issued here and whose service is on record; or the document that shows that it was served before the case was kept here, or by others.</param>
public sealed record GiveNoticeOfIntention(ServiceOfNotice Service, string Destination, EntryId ShownBy) : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        // After a failed removal it is given anew: an earlier one is another.
        var since = c.LegalDecision.State is RemovalFailed ? c.LegalDecision.LastStep is { At: var at } ? DayOf(at) : (LocalDate?)null : null;
        if (NoticeFacts.Refuses(c, Service, null, now) is { } unfit) return unfit;
        if (!Countries.Exists(Destination))
            return new Refusal("departure.country", $"\"{Destination}\" is no country's code.", "A destination that cannot be read cannot be held against the departure.", "Give the code of three letters.");
        if (NoticeFacts.NotShown(c, Notices.NoticeKind.IntentionToRemove, since, Service, ShownBy) is { } unshown) return unshown;
        if (PeriodOfNotice.After(c, Service.On, now) is not { } ends) return PeriodOfNotice.NotCounted;
        var happening = new Happening(c);
        var notice = NoticeFacts.Of(happening, c, "intention-to-remove", Service.SentOn);
        NoticeFacts.Served(happening, c, notice, Service);
        happening.Say(Compartment.Open, null, TheRemovalNotice.IntentionGivenOn.Definition, Day(Service.On), null, "the notice", "the caseworker");
        happening.Say(Compartment.Open, null, TheRemovalNotice.PeriodEnds.Definition, Day(ends), null, "the law's clock", "the caseworker");
        happening.Say(Compartment.Open, null, TheRemovalNotice.NoticedDestination.Definition, new WordValue(Destination), Service.On, "the notice", "the caseworker");
        happening.Say(Compartment.Open, null, TheRemovalNotice.Exception.Definition, new WordValue("none"), Service.On, "the notice", "the caseworker");
        happening.Add(Compartment.Open, new IntentionToRemoveGiven(notice, Service, Destination, ends) { ShownBy = ShownBy });
        return happening.Events;
    }
}

/// <summary>
/// Records that the details of the booked departure, as served, are the notice that section 10A, or after a failed removal section
/// 10B, asks for.
/// </summary>
public sealed record RecordDepartureNotice : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (c.Transfer.State is not NoticeServed served)
            return new Refusal("notice.no-details", "No details of a departure were served that is still to come.", "There is no removal without one stated day: a window of days is no notice.", "Book the departure, and serve its details.") { Citation = "Immigration and Asylum Act 1999, s. 10A(4); FB (Afghanistan) v Secretary of State for the Home Department [2020] EWCA Civ 1338" };
        var departure = served.Departure;
        var (destination, failed) = c.LegalDecision.State switch
        {
            RemovalFailed s => (s.Destination, s),
            var s => (((IntentionNotified)s).Destination, (RemovalFailed?)null),
        };
        // A stop not named before needs five days of its own: none was named in the notice of intention, so only a direct departure goes on.
        var matches = departure.Destination == destination && departure.Stops.Count == 0;
        if (failed is not null && Refused(c, failed, departure, matches, now) is { } refused) return refused;
        if (PeriodOfNotice.After(c, served.ServedOn, now) is not { } ends) return PeriodOfNotice.NotCounted;
        const string Source = "the notice of departure details";
        var happening = new Happening(c);
        happening.Say(Compartment.Open, null, TheRemovalNotice.DepartureDetailsGivenOn.Definition, Day(served.ServedOn), null, Source, "the caseworker");
        happening.Say(Compartment.Open, null, TheRemovalNotice.StatedDepartureDate.Definition, Day(departure.On), null, Source, "the caseworker");
        happening.Say(Compartment.Open, null, TheRemovalNotice.DepartureDetailsMatchIntention.Definition, new YesNoValue(matches), served.ServedOn, Source, "the caseworker");
        happening.Say(Compartment.Open, null, TheRemovalNotice.NoticedDestination.Definition, new WordValue(departure.Destination), served.ServedOn, Source, "the caseworker");
        happening.Say(Compartment.Open, null, TheRemovalNotice.DestinationIsAsNoticed.Definition, new YesNoValue(IsYes: true), served.ServedOn, Source, "the caseworker");
        happening.Say(Compartment.Open, null, TheRemovalNotice.StopsAreAsNoticed.Definition, new YesNoValue(IsYes: true), served.ServedOn, Source, "the caseworker");
        if (!matches) happening.Say(Compartment.Open, null, TheRemovalNotice.PeriodEnds.Definition, Day(ends), null, "the law's clock", "the caseworker");
        if (failed is not null) happening.Say(Compartment.Open, null, TheRemovalNotice.Exception.Definition, new WordValue("s10B"), served.ServedOn, Source, "the caseworker");
        happening.Add(Compartment.Open, new DepartureNoticeRecorded(served.Booking, departure.On, failed is not null));
        return happening.Events;
    }

    private static Refusal? Refused(LiveCase c, RemovalFailed failed, DeparturePlanned departure, bool matches, Instant now)
    {
        const string Again = "Give notice of intention again, with a new period.";
        const string Citation = "Immigration and Asylum Act 1999, s. 10B";
        if (!failed.BeyondControl)
            return new("notice.within-control", "The removal did not fail for reasons beyond the state's control.", "Without such a reason a new notice needs a new period.", Again) { Citation = Citation };
        if (!matches)
            return new("notice.another-destination", "The new departure goes elsewhere, or by a stop that was not noticed.", "A new period is needed for that.", Again) { Citation = Citation };
        return Section10B.LastDay.Reckon(Start.On(failed.First), null, LawCheck.SituationAt(c, now)) is FallsOn { SafeBy: var last } && departure.On <= last ? null
            : new("notice.after-21-days", $"The departure is more than 21 days from {failed.First.Words()}, counting that day.", "The days begin with the date that the first notice stated, and a second failure does not begin them again.", Again) { Citation = Citation };
    }
}

/// <summary>Records that the period of notice has run. Under section 10B there is none.</summary>
public sealed record RecordNoticePeriod : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        var noticed = (DepartureNotified)c.LegalDecision.State;
        if (!noticed.Section10B && PeriodOfNotice.LastDay(c, now) is var last && DayOf(now) <= last)
            return new Refusal("notice.period-runs", last == LocalDate.MaxIsoValue ? "It is not known when the period of notice ends." : $"The period of notice ends on {last.Words()}.", "The person may not be removed before it has ended, and needs it to reach a lawyer and a court.", "Wait until it has ended.") { Citation = "Immigration and Asylum Act 1999, s. 10A(2)(b) and (7)" };
        return Decision.Record(Compartment.Open, new NoticePeriodRan(noticed.Booking));
    }
}
