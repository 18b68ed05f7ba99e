namespace DueCourse.Casework.Tracks.Transfer;

using DueCourse.Casework.Gates;
using DueCourse.Casework.Work;

/// <summary>The transfer: from a booking to the signature of whoever receives the person.</summary>
/// <remarks>After a stop or a failure there is no way back to the booking: another departure is planned, noticed and guarded anew.</remarks>
public sealed class TransferTrack : CasePart
{
    private static readonly ActorRole[] Booking = [ActorRole.Caseworker, ActorRole.SeniorOfficer];

    // Telling the person and the Tribunal, and the sign-off for the day, come after the booking and before the escort.
    private static readonly Guard AtBooking = GateCheck.EveryGateIsOpenBut("G8", "G15", "G16", "G18", "G20");

    private static readonly Guard[] OnTheDayItself =
    [
        InQuestion.Nothing, StoppedInTheRecord.Nothing, GateCheck.EveryGateIsOpen, GateCheck.NothingElseIsInTheWay, NoticeBeforeDeportationGate.IsOpen, DiplomaticGate.IsOpen,
        OnTheDay.TheDocumentLasts, OnTheDay.NobodyIsHeldWithoutAReview, OnTheDay.WhoeverIsHeldIsHeldUnderAPower, OnTheDay.ItIsTheDay,
    ];

    /// <summary>How it may go on. Gates are asked at the booking, at the escort and at the door, each time on the facts of that moment.</summary>
    public static TrackTable Table { get; } = new("transfer", "The transfer", typeof(NotPlanned),
    [
        new(typeof(NotPlanned), typeof(Planned), typeof(PlanDeparture), Booking, "Immigration Act 1971, Sch. 2, para. 8, or Sch. 3, para. 1", [InQuestion.Nothing, StoppedInTheRecord.Nothing, DecidedAnew.SinceTheyWereTakenBack, AtBooking, DiplomaticGate.IsOpen], ""),
        new(typeof(DepartureFailed), typeof(Planned), typeof(PlanDeparture), Booking, "Immigration Act 1971, Sch. 2, para. 8, or Sch. 3, para. 1", [InQuestion.Nothing, StoppedInTheRecord.Nothing, DecidedAnew.SinceTheyWereTakenBack, AtBooking, DiplomaticGate.IsOpen], ""),
        new(typeof(RefusedOnArrival), typeof(Planned), typeof(PlanDeparture), Booking, "Immigration Act 1971, Sch. 2, para. 8, or Sch. 3, para. 1", [InQuestion.Nothing, StoppedInTheRecord.Nothing, DecidedAnew.SinceTheyWereTakenBack, AtBooking, DiplomaticGate.IsOpen], ""),
        new(typeof(Stopped), typeof(Planned), typeof(PlanDeparture), Booking, "Immigration Act 1971, Sch. 2, para. 8, or Sch. 3, para. 1", [InQuestion.Nothing, StoppedInTheRecord.Nothing, DecidedAnew.SinceTheyWereTakenBack, AtBooking, DiplomaticGate.IsOpen], ""),
        new(typeof(Planned), typeof(NoticeServed), typeof(ServeDepartureDetails), Booking, "Immigration and Asylum Act 1999, s. 10A", [], "the notice names the day of the booking; under a deportation order its five working days end before that day, and under section 10 gate G8 asks it at the escort"),
        new(typeof(NoticeServed), typeof(UnderEscort), typeof(BeginEscort), Booking, "removal directions", OnTheDayItself, "on the day that was noticed"),
        new(typeof(UnderEscort), typeof(Departed), typeof(RecordDeparture), Booking, "removal directions", OnTheDayItself, "on the day that was noticed"),
        new(typeof(Departed), typeof(HandedOver), typeof(RecordHandover), Booking, "the receiving authority's signature", [], "when it has signed"),
        new(typeof(Departed), typeof(RefusedOnArrival), typeof(RecordRefusalOnArrival), Booking, "a refusal that was written, or logged by the escort", [], "at once"),
        new(typeof(Departed), typeof(ReturnedInError), typeof(RecordReturnInError), Booking, "facts that show that a condition was not met", [], "at once, whatever an instrument allows"),
        new(typeof(HandedOver), typeof(ReturnedInError), typeof(RecordReturnInError), Booking, "facts that show that a condition was not met", [], "at once, whatever an instrument allows"),
        new(typeof(TransferClosed), typeof(ReturnedInError), typeof(RecordReturnInError), Booking, "facts that show that a condition was not met", [], "at once, whatever an instrument allows"),
        new(typeof(ReturnedInError), typeof(NotPlanned), typeof(RecordTakenBack), Booking, "the travel record", [], "the decision, the notices and the acceptance of before carry no other departure"),
        new(typeof(HandedOver), typeof(TransferClosed), typeof(CloseTransfer), Booking, "property and documents accounted for", [], "as the instrument says"),
        new(typeof(Planned), typeof(DepartureFailed), typeof(RecordFailedDeparture), [.. Staff], "whoever sees it", [], "looked at within 24 hours"),
        new(typeof(NoticeServed), typeof(DepartureFailed), typeof(RecordFailedDeparture), [.. Staff], "whoever sees it", [], "looked at within 24 hours"),
        new(typeof(UnderEscort), typeof(DepartureFailed), typeof(RecordFailedDeparture), [.. Staff], "whoever sees it", [], "looked at within 24 hours"),
        new(typeof(Planned), typeof(Stopped), typeof(StopDeparture), [.. Staff], "whoever sees a reason to", [], "at once"),
        new(typeof(NoticeServed), typeof(Stopped), typeof(StopDeparture), [.. Staff], "whoever sees a reason to", [], "at once"),
        new(typeof(UnderEscort), typeof(Stopped), typeof(StopDeparture), [.. Staff], "whoever sees a reason to", [], "at once"),
    ]);

    private static IEnumerable<ActorRole> Staff =>
        [ActorRole.Caseworker, ActorRole.SeniorOfficer, ActorRole.LegalAdviser, ActorRole.ReturnsLiaisonOfficer, ActorRole.System];

    /// <summary>Where it stands.</summary>
    public TransferState State { get; private set; } = new NotPlanned();

    /// <summary>The booking that a stop would stop; null where there is none.</summary>
    public EntryId? Live => State switch
    {
        Planned s => s.Booking,
        NoticeServed s => s.Booking,
        UnderEscort s => s.Booking,
        _ => null,
    };

    /// <summary>The departure that is booked and has not happened; null where there is none.</summary>
    internal DeparturePlanned? Booked => State switch
    {
        Planned s => s.Departure,
        NoticeServed s => s.Departure,
        UnderEscort s => s.Departure,
        _ => null,
    };

    /// <summary>The last departure at which the doors closed with the person on board, whatever came after, and when; null: there was none.</summary>
    internal (EntryId Booking, Instant At)? LastDeparture { get; private set; }

    /// <summary>When it was last recorded that the person was taken back after a removal that should not have been; null: it never was.</summary>
    public Instant? TakenBackAt { get; private set; }

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        if (entry.Event is PersonTakenBack) TakenBackAt = entry.At;
        if (entry.Event is DepartureHappened left) LastDeparture = (left.Booking, entry.At);
        State = Next(entry);
    }

    private TransferState Next(Recorded entry) => (entry.Event, State) switch
    {
        (DeparturePlanned e, NotPlanned or Stopped or DepartureFailed or RefusedOnArrival) => new Planned(entry.Id, e),
        (DepartureDetailsServed e, Planned s) when e.Booking == s.Booking => new NoticeServed(s.Booking, s.Departure, e.On),
        (EscortBegan e, NoticeServed s) when e.Booking == s.Booking => new UnderEscort(s.Booking, s.Departure, entry.At),
        (DepartureHappened e, UnderEscort s) when e.Booking == s.Booking => new Departed(s.Booking, s.Departure, entry.At),
        (PersonHandedOver e, Departed s) when e.Booking == s.Booking => new HandedOver(s.Booking, s.Departure),
        (PersonRefusedOnArrival e, Departed s) when e.Booking == s.Booking => new RefusedOnArrival(s.Booking, s.Departure, entry.At),
        (PersonReturnedInError e, Departed or HandedOver or TransferClosed) => new ReturnedInError(e.Booking, entry.Id, entry.At),
        (PersonTakenBack e, ReturnedInError s) when e.Booking == s.Booking => new NotPlanned(),
        (TransferClosing e, HandedOver s) when e.Booking == s.Booking => new TransferClosed(s.Booking, s.Departure, e.ErrorsUntil),
        (DepartureHasFailed e, _) when e.Booking == Live => new DepartureFailed(e.Booking, e.Failure, entry.At),
        (DepartureStopped e, _) when e.Booking == Live => new Stopped(e.Booking, Telling.Plain(e.Because)),
        _ => State,
    };
}
