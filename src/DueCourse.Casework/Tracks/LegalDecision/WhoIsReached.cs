namespace DueCourse.Casework.Tracks.LegalDecision;

using DueCourse.Casework.Gates;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;

/// <summary>
/// Whether the law of deportation reaches the person: what a first notice asks of G1. Which other State would take them is asked of a
/// removal, not of a notice that asks them for their answer; while that alone is open the notice can go.
/// </summary>
internal static class WhoIsReached
{
    private static readonly Condition<Person> ByDeportation = (Condition<Person>)ThePerson.IdentityIsEstablished
        & !Section3NotBritish.AnEnquiryIsDue & !Section3.BritishCitizen & !Section7.NotLiableToDeportation & !Section8.OutsideTheDeportationProvisions;

    /// <summary>A guard: it does.</summary>
    public static Guard Guard { get; } = new("who the person is is established, and they are not British or exempt", (c, now) =>
        GateCheck.Refuses(c, now, "G1") is { } shut && GateCheck.Asked(c, ByDeportation, now) != Answer.Yes ? shut : null);
}
