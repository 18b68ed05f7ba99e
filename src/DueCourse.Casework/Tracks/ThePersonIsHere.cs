namespace DueCourse.Casework.Tracks;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Facts;

/// <summary>What presumes that the person is in the United Kingdom is refused once they have left, until it is recorded that they are here again.</summary>
internal static class ThePersonIsHere
{
    /// <summary>As a guard.</summary>
    public static Guard Guard { get; } = new("the person has not left", Refuses);

    /// <summary>Whether a decision presumes that the person is here. An order can be revoked, and a claim decided, when they are not.</summary>
    public static bool IsPresumedBy(DecisionKind kind) => kind is DecisionKind.IntendToDeport or DecisionKind.LiableToRemoval
        or DecisionKind.MakeDeportationOrder or DecisionKind.Detain or DecisionKind.SetRemoval;

    /// <summary>The refusal; null where the person has not left.</summary>
    public static Refusal? Refuses(LiveCase c, Instant now) => !HasLeft(c, now) ? null
        : new("person.has-left", "The person has left the United Kingdom.", "The step presumes that they are here.", "If they are here again, record it, with the travel record; if they never left, correct what was recorded.");

    private static bool HasLeft(LiveCase c, Instant now)
    {
        var here = LawCheck.Answers(c, ThePerson.IsInTheUnitedKingdom, now) == Answer.Yes;
        // A departure that is recorded outweighs an older statement that the person was here; a newer one says that they are back.
        return c.Transfer.State is Departed or HandedOver or TransferClosed or ReturnedInError
            ? !(here && c.Statements.All.Any(s => s is { Ended: null, Said.Value: YesNoValue { IsYes: true } } && s.Said.Fact == ThePerson.IsInTheUnitedKingdom.Definition.Name && s.At > Since(c)))
            : !here && LawCheck.Answers(c, TheDeparture.LeftOn.HasCome, now) == Answer.Yes;
    }

    private static Instant Since(LiveCase c) => c.History.Last(r => r.Event is DepartureHappened).At;
}
