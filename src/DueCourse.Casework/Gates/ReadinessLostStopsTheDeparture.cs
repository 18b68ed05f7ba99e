namespace DueCourse.Casework.Gates;

using DueCourse.Casework.Audiences;
using DueCourse.Casework.Tracks.Transfer;

/// <summary>
/// Whatever takes the destination's readiness away stops a booked departure in the same transaction: a confirmation undermined, a
/// request withdrawn or suspended, a document expired or given back. The stop stands in the open and says that a gate is no longer
/// open, never which. Invariant 3 of five across the talks (return diplomacy, 8.4).
/// </summary>
internal static class ReadinessLostStopsTheDeparture
{
    /// <summary>The stop; null where no departure is booked, or the destination's side is still ready.</summary>
    /// <param name="then">The case as it will be.</param>
    /// <param name="now">The moment.</param>
    public static ToRecord? Stop(LiveCase then, Instant now) => then.Transfer.Live is { } booking && DiplomaticGate.Refuses(then, now) is not null
        ? new ToRecord(Compartment.Open, new DepartureStopped(booking, StopReason.GateClosed, null)) { As = Releases.TheProgram }
        : null;
}
