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
