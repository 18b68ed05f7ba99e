namespace DueCourse.Casework.Gates;

using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.TravelDocument;

/// <summary>
/// What time alone can bring about in the talks: an answer is overdue, an acceptance lapses, a document expires soon or has expired.
/// Nothing that leads further: no acceptance, no confirmation, no departure. Invariant 5 of five across the talks (return diplomacy, 8.4).
/// </summary>
public static class ByTheClockAlone
{
    /// <summary>The states that a course of the talks or the transfer can enter by the clock.</summary>
    public static IReadOnlyList<Type> States { get; } = [typeof(AnswerOverdue), typeof(AcceptanceLapsed), typeof(DocumentExpiresSoon), typeof(DocumentHasExpired)];
}
