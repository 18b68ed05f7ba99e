namespace DueCourse.Casework.Tracks.Transfer;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Law.Facts;

/// <summary>Somebody who should not have been removed is in the United Kingdom again. Their case goes on, and nothing that led to the removal is relied on again.</summary>
/// <param name="Booking">The departure that should not have been.</param>
/// <param name="On">The day on which they came back.</param>
/// <param name="Document">The entry by which what shows it is on file.</param>
[Act("person-taken-back")]
public sealed record PersonTakenBack(EntryId Booking, LocalDate On, EntryId Document) : CaseEvent;

/// <summary>
/// Records that somebody who was returned in error is here again. The decision begins anew: an order has to be revoked or a new decision
/// made, and no decision, notice, period, acceptance or booking of before counts for another removal. The matter of the wrongful removal
/// goes on beside it.
/// </summary>
/// <param name="On">The day on which they came back.</param>
/// <param name="Document">The document that shows it: the travel record, a stamp, a carrier's list.</param>
public sealed record RecordTakenBack(LocalDate On, EntryId Document) : TransferCommand
{
    // What was true of that departure alone, and what the law would otherwise read as notice of the next one.
    private static readonly FactDefinition[] OfThatDeparture =
    [
        TheRemovalNotice.IntentionGivenOn.Definition, TheRemovalNotice.DepartureDetailsGivenOn.Definition, TheRemovalNotice.StatedDepartureDate.Definition, TheRemovalNotice.PeriodEnds.Definition,
        TheRemovalNotice.NoticedDestination.Definition, TheRemovalNotice.DestinationIsAsNoticed.Definition, TheRemovalNotice.StopsAreAsNoticed.Definition, TheRemovalNotice.DepartureDetailsMatchIntention.Definition,
        TheRemovalNotice.OriginalStatedDate.Definition, TheRemovalNotice.FailedBeyondControl.Definition, TheRemovalNotice.TribunalWasNotifiedOfDirections.Definition, TheRemovalNotice.Exception.Definition,
        TheSafeguards.LegalAdviceWasOffered.Definition, TheDeparture.PlannedOn.Definition, TheDeparture.LeftOn.Definition, TheDeparture.IsFitToTravel.Definition, TheDeparture.TribunalWasTold.Definition,
        TheDestination.AcceptedOn.Definition, TheReadmission.AcceptedOn.Definition, TheReadmission.DeemedAcceptedOn.Definition,
    ];

    private protected override Decision Record(LiveCase c, Instant now)
    {
        var (booking, left) = c.Transfer.LastDeparture!.Value;
        if ((UkDays.Refused(On, now) ?? SourcePaper.Refused(c, Compartment.Open, Document, "whoever brought the person back")) is { } unfit) return unfit;
        if (On < UkDays.Of(left))
            return new Refusal("transfer.back-before-leaving", $"The person left on {UkDays.Of(left).Words()}, and came back on {On.Words()}?", "Nobody comes back before they left.", "Look at the travel record again.");
        const string Source = "the travel record";
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new PersonTakenBack(booking, On, Document));
        happening.Say(Compartment.Open, null, ThePerson.IsInTheUnitedKingdom.Definition, new YesNoValue(IsYes: true), On, Source, "the caseworker", Document);
        // Each where it stands, and only where whoever records this may read: what stands elsewhere is asked at the step.
        var readable = c.Readable(By, now);
        foreach (var fact in OfThatDeparture)
            happening.OpenAgain(null, fact, On, "the person was taken back: nothing of the earlier removal is relied on", readable, Releases.TheProgram);
        return happening.Events;
    }
}
