namespace DueCourse.Casework.Decisions;

using DueCourse.Casework.Evidence;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Criminal;

/// <summary>On what a decision or a judgement can rest: what was stated, judged, received or decided by people, and still stands. The program's own conclusion is none of these.</summary>
internal static class Grounds
{
    /// <summary>The refusal of a ground; null when it will do.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="readable">The compartments that whoever decides may read.</param>
    /// <param name="on">The entry.</param>
    /// <param name="for">What it is a ground for; null: nothing that an accusation could not be weighed in.</param>
    public static Refusal? Refused(LiveCase c, IReadOnlySet<Compartment> readable, EntryId on, DecisionKind? @for)
    {
        if (!readable.Contains(on.Compartment) || c.Find(on) is not { } found) return Words.NoSuch("entry", on);
        if (found.Event is not (FactAsserted or JudgementRecorded or DocumentReceived or DecisionMade))
            return new("decision.rests-on", $"{on} is not a statement, a judgement, a document or a decision.", "A conclusion of the program, a look or a note is no ground for a decision.", "Name what the conclusion itself rests on.");
        if (@for is { } kind && AccusationsAreNoGround.Refused(c, kind, on) is { } accused) return accused;
        if (@for is { } against && KnownOfSomebodyElse.Refused(c, against, on) is { } another) return another;
        return c.Statements.Find(on) is { Ended: { } ended }
            ? new("decision.rests-on-ended", $"{on} no longer stands: {ended.Because}.", "A decision cannot rest on what was taken back or found wrong.", "Look at what stands in its place.")
            : null;
    }
}
