namespace DueCourse.Casework.Tracks.Transfer;

using DueCourse.Casework.Reopening;

/// <summary>Why a departure failed. The words are stored: never change one.</summary>
public enum TransferFailure
{
    /// <summary>A court's order.</summary>
    Injunction,

    /// <summary>Health.</summary>
    Medical,

    /// <summary>The person resisted or disrupted it.</summary>
    Disruption,

    /// <summary>The captain refused.</summary>
    CaptainRefused,

    /// <summary>The carrier refused.</summary>
    CarrierRefused,

    /// <summary>There was no escort.</summary>
    NoEscort,

    /// <summary>The document was defective.</summary>
    DocumentDefect,

    /// <summary>Transit was refused.</summary>
    TransitRefused,

    /// <summary>The port was closed.</summary>
    PortClosed,

    /// <summary>The person was not to be found.</summary>
    Absconded,

    /// <summary>The person before the escort was not the person of the file.</summary>
    WrongPerson,

    /// <summary>A family would have been split.</summary>
    FamilySplit,

    /// <summary>The notice was defective.</summary>
    NoticeDefect,

    /// <summary>A gate was no longer open; which, is not said here.</summary>
    GateClosed,
}

/// <summary>A departure failed before the doors closed.</summary>
/// <param name="Booking">The booking.</param>
/// <param name="Failure">Why, in a word of the list. A claim and the destination's change of mind are "a gate was no longer open".</param>
/// <param name="What">What happened.</param>
[Act("departure-failed")]
public sealed record DepartureHasFailed(EntryId Booking, TransferFailure Failure, string What) : CaseEvent;

/// <summary>The destination refused the person on arrival.</summary>
/// <param name="Booking">The booking.</param>
/// <param name="On">The day.</param>
/// <param name="What">Who refused, and how it was written or logged.</param>
[Act("person-refused-on-arrival")]
public sealed record PersonRefusedOnArrival(EntryId Booking, LocalDate On, string What) : CaseEvent;

/// <summary>It was found that the person should not have been removed.</summary>
/// <param name="Booking">The booking.</param>
/// <param name="On">The day on which it was found.</param>
/// <param name="Condition">Which condition was not met.</param>
[Act("person-returned-in-error")]
public sealed record PersonReturnedInError(EntryId Booking, LocalDate On, string Condition) : CaseEvent;

/// <summary>A transfer was closed.</summary>
/// <param name="Booking">The booking.</param>
/// <param name="Property">Where the person's property and documents went.</param>
/// <param name="ErrorsUntil">The last day on which the instrument takes notice of an error; null: it sets none.</param>
[Act("transfer-closed")]
public sealed record TransferClosing(EntryId Booking, string Property, LocalDate? ErrorsUntil) : CaseEvent;

/// <summary>Records that a departure failed. Detention does not go on by it: it needs the authority that it needed before, and its review.</summary>
/// <param name="Failure">Why, in a word of the list.</param>
/// <param name="What">What happened.</param>
public sealed record RecordFailedDeparture(TransferFailure Failure, string What) : TransferCommand
{
    private protected override Decision Record(LiveCase c, Instant now) => Words.Refused(What, "account", 4000)
        ?? Decision.Record(Compartment.Open, new DepartureHasFailed(c.Transfer.Live!.Value, Failure, What));
}

/// <summary>Records that the destination refused the person on arrival.</summary>
/// <param name="On">The day.</param>
/// <param name="What">Who refused, and how it was written or logged.</param>
public sealed record RecordRefusalOnArrival(LocalDate On, string What) : TransferCommand
{
    private protected override Decision Record(LiveCase c, Instant now) => UkDays.Refused(On, now) ?? Words.Refused(What, "account", 4000)
        ?? Decision.Record(Compartment.Open, new PersonRefusedOnArrival(((Departed)c.Transfer.State).Booking, On, What));
}

/// <summary>
/// Records that the person should not have been removed. They are to be taken back at once, whatever time an instrument sets; that the
/// removal was without a ground is found by it, and an outcome that stood no longer does.
/// </summary>
/// <param name="On">The day on which it was found.</param>
/// <param name="Condition">Which condition was not met, in words that both sides may read.</param>
public sealed record RecordReturnInError(LocalDate On, string Condition) : TransferCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((UkDays.Refused(On, now) ?? Words.Refused(Condition, "condition that was not met", 4000)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new PersonReturnedInError(c.Transfer.LastDeparture!.Value.Booking, On, Condition));
        WrongfulRemovals.Find(c, happening, Condition, "The person is taken back at once.");
        return happening.Events;
    }
}

/// <summary>Closes a transfer: property and documents are accounted for, and the time for errors is set.</summary>
/// <param name="Property">Where the person's property and documents went.</param>
/// <param name="ErrorsUntil">The last day on which the instrument takes notice of an error; null: it sets none.</param>
public sealed record CloseTransfer(string Property, LocalDate? ErrorsUntil) : TransferCommand
{
    private protected override Decision Record(LiveCase c, Instant now) => Words.Refused(Property, "account of property and documents", 4000)
        ?? Decision.Record(Compartment.Open, new TransferClosing(((HandedOver)c.Transfer.State).Booking, Property, ErrorsUntil));
}
