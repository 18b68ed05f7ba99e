namespace DueCourse.Casework.Tracks.Transfer;

/// <summary>Where the transfer of the person stands.</summary>
public abstract record TransferState;

/// <summary>No departure is booked.</summary>
public sealed record NotPlanned : TransferState;

/// <summary>A departure is booked.</summary>
/// <param name="Booking">The entry that booked it.</param>
/// <param name="Departure">Where to, by what, on which day.</param>
public sealed record Planned(EntryId Booking, DeparturePlanned Departure) : TransferState;

/// <summary>The person and whoever represents them were served with its details.</summary>
/// <param name="Booking">The entry that booked it.</param>
/// <param name="Departure">The departure.</param>
/// <param name="ServedOn">On which day.</param>
public sealed record NoticeServed(EntryId Booking, DeparturePlanned Departure, LocalDate ServedOn) : TransferState;

/// <summary>The person is under escort.</summary>
/// <param name="Booking">The entry that booked it.</param>
/// <param name="Departure">The departure.</param>
/// <param name="Since">Since when.</param>
public sealed record UnderEscort(EntryId Booking, DeparturePlanned Departure, Instant Since) : TransferState;

/// <summary>The person has left.</summary>
/// <param name="Booking">The entry that booked it.</param>
/// <param name="Departure">The departure.</param>
/// <param name="At">When the doors closed.</param>
public sealed record Departed(EntryId Booking, DeparturePlanned Departure, Instant At) : TransferState;

/// <summary>The receiving authority has signed for the person.</summary>
/// <param name="Booking">The entry that booked it.</param>
/// <param name="Departure">The departure.</param>
public sealed record HandedOver(EntryId Booking, DeparturePlanned Departure) : TransferState;

/// <summary>The departure was stopped or failed. Another needs a plan of its own.</summary>
/// <param name="Booking">The entry that booked it.</param>
/// <param name="Because">Why.</param>
public sealed record Stopped(EntryId Booking, string Because) : TransferState;

/// <summary>The departure failed before the doors closed. Another needs a plan of its own, and detention a new authority.</summary>
/// <param name="Booking">The entry that booked it.</param>
/// <param name="Failure">Why.</param>
/// <param name="At">When it was recorded.</param>
public sealed record DepartureFailed(EntryId Booking, TransferFailure Failure, Instant At) : TransferState;

/// <summary>The destination refused the person on arrival. Nothing follows for detention by itself.</summary>
/// <param name="Booking">The entry that booked it.</param>
/// <param name="Departure">The departure.</param>
/// <param name="At">When it was recorded.</param>
public sealed record RefusedOnArrival(EntryId Booking, DeparturePlanned Departure, Instant At) : TransferState;

/// <summary>The person was handed over, and should not have been. They are taken back at once, and their case stays open.</summary>
/// <param name="Booking">The entry that booked it.</param>
/// <param name="Found">The entry that recorded it.</param>
/// <param name="At">When it was recorded.</param>
public sealed record ReturnedInError(EntryId Booking, EntryId Found, Instant At) : TransferState;

/// <summary>Property and documents are accounted for. An error found later reopens it all the same.</summary>
/// <param name="Booking">The entry that booked it.</param>
/// <param name="Departure">The departure.</param>
/// <param name="ErrorsUntil">The last day on which the instrument takes notice of an error; null: it sets none.</param>
public sealed record TransferClosed(EntryId Booking, DeparturePlanned Departure, LocalDate? ErrorsUntil) : TransferState;
