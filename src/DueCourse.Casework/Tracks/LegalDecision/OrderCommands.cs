namespace DueCourse.Casework.Tracks.LegalDecision;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Facts;

/// <summary>Says that an order may be signed: nothing that was claimed is undecided, and no appeal stops it.</summary>
public sealed record MakeOrderReady : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now) => Decision.Record(Compartment.Open, new OrderMadeReady());
}

/// <summary>Signs the deportation order. What stopped its being made ready is asked again.</summary>
/// <param name="On">The day of signature.</param>
public sealed record SignDeportationOrder(LocalDate On) : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (NotAhead(On, now) is { } ahead) return ahead;
        var basis = ((IOnABasis)c.LegalDecision.State).Basis;
        var made = OnADecision.Last(c, DecisionKind.MakeDeportationOrder);
        const string Source = "the signed order";
        var happening = new Happening(c);
        var order = Imported.Subject(c, DeportationOrder.Kind, (TheDeportationOrder.MadeOn.Definition, Day(On))) ?? happening.Add(Compartment.Open, new SubjectAdded(DeportationOrder.Kind.ListName, null));
        happening.Say(Compartment.Open, order, TheDeportationOrder.MadeOn.Definition, Day(On), null, Source, made.By.Name);
        happening.Say(Compartment.Open, order, TheDeportationOrder.IsSigned.Definition, new YesNoValue(IsYes: true), null, Source, made.By.Name);
        happening.Say(Compartment.Open, order, TheDeportationOrder.Basis.Definition, new WordValue(basis switch
        {
            DeportationBasis.Automatic => "s32-5",
            DeportationBasis.Conducive => "s3-5-a",
            DeportationBasis.FamilyMember => "s3-5-b",
            _ => "s3-6",
        }), null, Source, made.By.Name);
        happening.Say(Compartment.Open, order, TheDeportationOrder.StatesThatItIsAutomatic.Definition, new YesNoValue(basis == DeportationBasis.Automatic), null, Source, made.By.Name);
        happening.Say(Compartment.Open, order, TheDeportationOrder.IsInForce.Definition, new YesNoValue(IsYes: true), On, Source, made.By.Name);
        happening.Add(Compartment.Open, new DeportationOrderSigned(basis, On, order));
        return happening.Events;
    }
}

/// <summary>Records that the order was served.</summary>
/// <param name="Service">How.</param>
/// <param name="ShownBy">The notice that was issued here and whose service is on record; or the document that shows that it was served before the case was kept here, or by others.</param>
public sealed record ServeDeportationOrder(ServiceOfNotice Service, EntryId ShownBy) : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        var order = ((OrderSigned)c.LegalDecision.State).Order;
        var signed = c.History.Select(r => r.Event).OfType<DeportationOrderSigned>().LastOrDefault(e => e.Order == order)?.On;
        if ((NoticeFacts.Refuses(c, Service, null, now) ?? NoticeFacts.NotShown(c, Notices.NoticeKind.DeportationOrder, signed, Service, ShownBy)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Say(Compartment.Open, order, TheDeportationOrder.ServedOn.Definition, Day(Service.On), null, "proof of service", "the caseworker");
        NoticeFacts.Served(happening, c, NoticeFacts.Of(happening, c, "deportation-order", Service.SentOn), Service);
        happening.Say(Compartment.Open, null, TheDeparture.RemovalIsUnderSection10.Definition, new YesNoValue(IsYes: false), Service.On, "the order", "the caseworker");
        happening.Add(Compartment.Open, new DeportationOrderServed(order, Service) { ShownBy = ShownBy });
        return happening.Events;
    }
}

/// <summary>Records that the order is to be carried out. Every gate that can be asked before a booking is asked.</summary>
public sealed record SetRemoval : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now) =>
        Decision.Record(Compartment.Open, new RemovalWasSet(((OrderServed)c.LegalDecision.State).Order));
}

/// <summary>Records that a departure did not happen, or came to nothing. The transfer's own record of the stop, the failure or the refusal on arrival has to be there.</summary>
/// <param name="BeyondControl">For reasons reasonably beyond the state's control: weather, a fault, disruption.</param>
/// <param name="Because">Why.</param>
public sealed record RecordFailedRemoval(bool BeyondControl, string Because) : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        var failed = c.Transfer.State switch
        {
            Stopped s => s.Booking,
            DepartureFailed s => s.Booking,
            RefusedOnArrival s => s.Booking,
            _ => (EntryId?)null,
        };
        if (failed is not { } booking)
            return new Refusal("removal.not-stopped", "No departure was stopped, failed, or was refused on arrival.", "What did not fail cannot be recorded as failed.", "Record in the transfer what became of the departure first.");
        // Interpretation: section 10B speaks of a removal that did not happen on its day; one that a destination turned back needs a new period.
        if (BeyondControl && c.Transfer.State is RefusedOnArrival)
            return new Refusal("removal.turned-back", "The person left on the day, and was turned back by the destination.", "Only where weather, a fault or disruption kept somebody from leaving on the stated day is there no new period of notice.", "Record it as not beyond control, and give notice of intention again.") { Citation = "Immigration and Asylum Act 1999, s. 10B(1)" };
        if (Words.Refused(Because, "reason", 4000) is { } empty) return empty;
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new RemovalDidNotHappen(booking, BeyondControl, Because));
        if (First(c) is { } first)
        {
            happening.Say(Compartment.Open, null, TheRemovalNotice.FailedBeyondControl.Definition, new YesNoValue(BeyondControl), null, "the record of the failed removal", "the caseworker");
            happening.Say(Compartment.Open, null, TheRemovalNotice.OriginalStatedDate.Definition, Day(first), null, "the first notice of departure details", "the caseworker");
        }

        return happening.Events;
    }

    private static LocalDate? First(LiveCase c) => c.LegalDecision.State switch
    {
        DepartureNotified s => s.First,
        NoticeHasRun s => s.First,
        _ => null,
    };
}

/// <summary>Records that the person has left, as the transfer's confirmed departure says.</summary>
public sealed record ConfirmRemoval : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (c.Transfer is not { State: Departed or HandedOver or TransferClosed, LastDeparture: var (booking, at) })
            return new Refusal("removal.no-departure", "The transfer has no confirmed departure.", "A person is removed when they have left, and not before.", "Record the departure at the door; every gate is asked there once more.");
        var on = DayOf(at);
        var happening = new Happening(c);
        happening.Say(Compartment.Open, null, TheDeparture.LeftOn.Definition, Day(on), null, "the departure record", "the escort");
        happening.Say(Compartment.Open, null, ThePerson.IsInTheUnitedKingdom.Definition, new YesNoValue(IsYes: false), on, "the departure record", "the escort");
        happening.Add(Compartment.Open, new RemovalConfirmed(booking, on));
        return happening.Events;
    }
}

/// <summary>Withdraws what was decided, before there is an order.</summary>
/// <param name="Because">Why.</param>
public sealed record WithdrawDecision(string Because) : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (Words.Refused(Because, "reason", 4000) is { } empty) return empty;
        var happening = new Happening(c);
        StateNoDecision(happening, c, "none", DayOf(now));
        happening.Add(Compartment.Open, new DeportationDecisionWithdrawn(Because));
        return happening.Events;
    }
}

/// <summary>Revokes the order.</summary>
/// <param name="On">The day.</param>
/// <param name="Ground">On which ground: for an automatic order one of three.</param>
public sealed record RevokeDeportationOrder(LocalDate On, RevocationGround Ground) : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (NotAhead(On, now) is { } ahead) return ahead;
        (EntryId order, DeportationBasis? basis) = c.LegalDecision.State switch
        {
            OrderSigned s => (s.Order, (DeportationBasis?)s.Basis),
            OrderServed s => (s.Order, s.Basis),
            RemovalSet s => (s.Order, s.Basis),
            PersonRemoved { Order: { } carried, Basis: { } on } => (carried, on),
            ToBeDecidedAnew { Order: { } carried, Basis: { } on } => (carried, on),
            ToBeDecidedAnew => OnTheFile(c),
            _ => default,
        };
        if (order == default)
            return new Refusal("order.none", "There is no deportation order to revoke.", "The person was removed under section 10.", "Nothing has to be revoked.");
        if (basis == DeportationBasis.Automatic && Ground == RevocationGround.AnyReason)
            return new Refusal("order.automatic", "An automatic order is revoked in three cases only.", "An exception applies, it was asked for from abroad, or the case is to be decided again.", "Name which of them it is.") { Citation = "UK Borders Act 2007, s. 32(6)" };
        if (basis is null && Ground == RevocationGround.AnyReason)
            return new Refusal("order.basis-unknown", "The file does not say on what basis the order was made.", "If it is an automatic order, three cases alone allow that it be revoked.", "State its basis as the order says; or name one of the three, which hold for every order.") { Citation = "UK Borders Act 2007, s. 32(6)" };
        if (Ground == RevocationGround.AskedFromAbroad && ThePersonIsHere.Refuses(c, now) is null)
            return new Refusal("order.not-abroad", "It is not on record that the person has left.", "The case is that the application was made from abroad.", "Record the departure, or name another case.") { Citation = "UK Borders Act 2007, s. 32(6)(b)" };
        const string Source = "the revocation";
        var happening = new Happening(c);
        happening.Say(Compartment.Open, order, TheDeportationOrder.RevokedOn.Definition, Day(On), null, Source, "the deciding officer");
        happening.Say(Compartment.Open, order, TheDeportationOrder.IsInForce.Definition, new YesNoValue(IsYes: false), On, Source, "the deciding officer");
        if (Ground == RevocationGround.ToDecideAgain) happening.Say(Compartment.Open, order, TheDeportationOrder.RevocationIsForAFreshDecision.Definition, new YesNoValue(IsYes: true), On, Source, "the deciding officer");
        if (Ground == RevocationGround.AskedFromAbroad) happening.Say(Compartment.Open, order, TheDeportationOrder.RevocationIsSoughtFromAbroad.Definition, new YesNoValue(IsYes: true), On, Source, "the deciding officer");
        StateNoDecision(happening, c, "none", On);
        happening.Add(Compartment.Open, new DeportationOrderRevoked(order, On, Ground));
        return happening.Events;
    }

    // Of a case that came with its order; no basis where the file does not say it.
    private static (EntryId Order, DeportationBasis? Basis) OnTheFile(LiveCase c)
    {
        var order = c.Statements.Subjects.Values.LastOrDefault(s => s.Kind == DeportationOrder.Kind && s.Id.Compartment == Compartment.Open)?.Id;
        var said = c.Statements.All.LastOrDefault(s => s.Ended is null && s.Said.Subject == order && s.Said.Fact == TheDeportationOrder.Basis.Definition.Name)?.Said.Value;
        return order is not { } id ? default : (id, (said as WordValue)?.Word switch
        {
            "s3-5-a" => DeportationBasis.Conducive,
            "s3-5-b" => DeportationBasis.FamilyMember,
            "s3-6" => DeportationBasis.CourtRecommendation,
            "s32-5" => DeportationBasis.Automatic,
            _ => null,
        });
    }
}

/// <summary>Ends the course: nothing more is done, until somebody refers the person anew.</summary>
/// <param name="Because">Why.</param>
public sealed record CloseDecisionCourse(string Because) : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (Words.Refused(Because, "reason", 4000) is { } empty) return empty;
        var happening = new Happening(c);
        StateNoDecision(happening, c, "no-action", DayOf(now));
        happening.Add(Compartment.Open, new DecisionCourseClosed(Because));
        return happening.Events;
    }
}
