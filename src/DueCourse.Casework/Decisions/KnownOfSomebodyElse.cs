namespace DueCourse.Casework.Decisions;

using DueCourse.Casework.People;

/// <summary>
/// A decision against the person rests on nothing that is recorded of an identity which no standing link ties to them: it may be
/// somebody else's. What releases the person, grants, or ends a course may name it.
/// </summary>
internal static class KnownOfSomebodyElse
{
    private static readonly DecisionKind[] Against =
        [DecisionKind.IntendToDeport, DecisionKind.LiableToRemoval, DecisionKind.MakeDeportationOrder, DecisionKind.DepriveOfCitizenship, DecisionKind.RefuseClaim, DecisionKind.Detain, DecisionKind.SetRemoval];

    /// <summary>The refusal of a ground; null when nothing of this kind is against it.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="kind">What is decided.</param>
    /// <param name="on">The entry on which it is to rest.</param>
    public static Refusal? Refused(LiveCase c, DecisionKind kind, EntryId on)
    {
        if (!Against.Contains(kind) || c.Statements.Find(on)?.Said.Identity is not { } identity || c.People.TieOf(identity) is not { Tie: not Tie.Firm } tie) return null;
        return new("decision.identity", $"{on} is not established of the person: {tie.Because}.", "It may be somebody else's record, and a decision would follow the wrong person.", "Have the link settled first, or rest the decision on what is known of the person without it.");
    }
}
