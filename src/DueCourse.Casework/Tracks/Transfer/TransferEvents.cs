namespace DueCourse.Casework.Tracks.Transfer;

/// <summary>A departure was booked.</summary>
/// <param name="Destination">The country, as its code of three letters.</param>
/// <param name="On">The day.</param>
/// <param name="Carrier">By what.</param>
/// <param name="Stops">The stops on the way, by country code; none: direct.</param>
[Act("departure-planned")]
public sealed record DeparturePlanned(string Destination, LocalDate On, string Carrier, IReadOnlyList<string> Stops) : CaseEvent;

/// <summary>The details of a departure were served.</summary>
/// <param name="Booking">The booking.</param>
/// <param name="On">The day of service: the latest on which the notice can count as served.</param>
/// <param name="How">How, and on whom.</param>
/// <param name="Notice">The notice, by the entry that issued it, or the document that shows it; null in an entry that was recorded before it was named.</param>
[Act("departure-details-served")]
public sealed record DepartureDetailsServed(EntryId Booking, LocalDate On, string How, EntryId? Notice = null) : CaseEvent;

/// <summary>The escort took charge of the person.</summary>
/// <param name="Booking">The booking.</param>
/// <param name="Escort">Who.</param>
/// <param name="SeenBy">The person, as checked against the file: how.</param>
/// <param name="CheckedBy">Who checked; null in an entry that was recorded before it was asked.</param>
/// <param name="Against">The entry of the file against which the person was checked; null in an entry that was recorded before it was asked.</param>
[Act("escort-began")]
public sealed record EscortBegan(EntryId Booking, string Escort, string SeenBy, string? CheckedBy = null, EntryId? Against = null) : CaseEvent;

/// <summary>The doors closed, with the person on board.</summary>
/// <param name="Booking">The booking.</param>
[Act("departure-happened")]
public sealed record DepartureHappened(EntryId Booking) : CaseEvent;

/// <summary>The receiving authority signed for the person.</summary>
/// <param name="Booking">The booking.</param>
/// <param name="SignedBy">Who signed.</param>
[Act("person-handed-over")]
public sealed record PersonHandedOver(EntryId Booking, string SignedBy) : CaseEvent;

/// <summary>A departure was stopped, or failed.</summary>
/// <param name="Booking">The booking.</param>
/// <param name="Because">Why, in a word of the list.</param>
/// <param name="Cause">The entry that caused it; null: none.</param>
[Act("departure-stopped")]
public sealed record DepartureStopped(EntryId Booking, StopReason Because, EntryId? Cause) : CaseEvent;

/// <summary>Why a departure was stopped or failed. The words are stored: never change one.</summary>
public enum StopReason
{
    /// <summary>A court's order, a stay, an undertaking or an interim measure.</summary>
    CourtOrder,

    /// <summary>A claim was made.</summary>
    NewClaim,

    /// <summary>Health.</summary>
    Medical,

    /// <summary>A gate is no longer open.</summary>
    GateClosed,

    /// <summary>The person would not go, or the crew would not take them.</summary>
    Refused,

    /// <summary>The carrier, the escort, a port or the transit.</summary>
    Practical,

    /// <summary>The document.</summary>
    DocumentDefect,

    /// <summary>The destination no longer accepts the person.</summary>
    DestinationWithdrew,

    /// <summary>The person before the escort is not the person of the file.</summary>
    WrongPerson,

    /// <summary>The notice was defective, or not served.</summary>
    NoticeDefect,

    /// <summary>
    /// The reason is not said here. It is the word wherever the reason stands in another compartment, whatever it is, and anybody may
    /// choose it.
    /// </summary>
    NotSaid,
}
