namespace DueCourse.Casework.Tracks.Readmission;

/// <summary>Where a request to another state to take the person back stands. A new request begins anew.</summary>
public abstract record ReadmissionState;

/// <summary>No request was drafted.</summary>
public sealed record NoRequest : ReadmissionState;

/// <summary>R0: a request is drafted.</summary>
public sealed record RequestInDraft : ReadmissionState;

/// <summary>R1: somebody else, who sees the whole case, cleared it.</summary>
/// <param name="Until">Until when the clearance holds.</param>
public sealed record RequestClearedToSend(Instant Until) : ReadmissionState;

/// <summary>R2: it was sent.</summary>
public sealed record RequestUnderway : ReadmissionState;

/// <summary>R3: its receipt is proven.</summary>
public sealed record RequestReceipted : ReadmissionState;

/// <summary>R4: it was acknowledged as complete.</summary>
public sealed record RequestFoundComplete : ReadmissionState;

/// <summary>R5: the destination asks for information.</summary>
public sealed record InformationWanted : ReadmissionState;

/// <summary>R6: the destination asks for an interview.</summary>
public sealed record InterviewWanted : ReadmissionState;

/// <summary>R7: the destination has more time, asked for with reasons in time.</summary>
public sealed record MoreTimeRuns : ReadmissionState;

/// <summary>R8: accepted.</summary>
/// <param name="On">The day of the decision.</param>
public sealed record RequestAccepted(LocalDate On) : ReadmissionState;

/// <summary>R9: refused.</summary>
/// <param name="On">The day of the decision.</param>
public sealed record RequestRefused(LocalDate On) : ReadmissionState;

/// <summary>R10: the answer is overdue, which accepts nothing.</summary>
/// <param name="At">Since when.</param>
/// <param name="OnlyAYardstick">No instrument sets a time: it is chased, and nothing follows from it.</param>
public sealed record AnswerOverdue(Instant At, bool OnlyAYardstick) : ReadmissionState;

/// <summary>R11: deemed accepted by silence, under the instrument's own terms. Nobody said yes, and it counts as an acceptance in no statistics.</summary>
/// <param name="On">The day.</param>
public sealed record DeemedAccepted(LocalDate On) : ReadmissionState;

/// <summary>R12: withdrawn.</summary>
public sealed record RequestWithdrawn : ReadmissionState;

/// <summary>R13: suspended.</summary>
/// <param name="On">The day.</param>
public sealed record RequestSuspended(LocalDate On) : ReadmissionState;

/// <summary>R14: the acceptance lapsed.</summary>
/// <param name="On">The day.</param>
public sealed record AcceptanceLapsed(LocalDate On) : ReadmissionState;
