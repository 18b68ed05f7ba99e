namespace DueCourse.Casework.Tracks.Criminal;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Law.Facts;

/// <summary>
/// A decision against the person rests on a conviction, or on evidence of what they did. That somebody reported, arrested or charged
/// them is neither, nor is a conviction that was quashed.
/// </summary>
/// <remarks>
/// Deportation as conducive to the public good needs no conviction; the Secretary of State then proves the conduct, particularised and
/// on the balance of probabilities: Bah (EO (Turkey), liability to deport) [2012] UKUT 196 (IAC); Farquharson [2013] UKUT 146 (IAC).
/// </remarks>
internal static class AccusationsAreNoGround
{
    private static readonly DecisionKind[] Against =
        [DecisionKind.IntendToDeport, DecisionKind.LiableToRemoval, DecisionKind.MakeDeportationOrder, DecisionKind.DepriveOfCitizenship, DecisionKind.RefuseClaim, DecisionKind.SetRemoval];

    /// <summary>The refusal of a ground; null when nothing of this kind is against it.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="kind">What is decided.</param>
    /// <param name="on">The entry on which it is to rest.</param>
    public static Refusal? Refused(LiveCase c, DecisionKind kind, EntryId on)
    {
        if (!Against.Contains(kind)) return null;
        if (IsQuashed(c, on))
            return new("decision.conviction-quashed", $"{on} speaks of a conviction that was quashed.", "A conviction that was quashed proves nothing, and was never to be built on.", "Rest the decision on a conviction that stands, or on independent evidence of the conduct, particularised.") { Citation = "Farquharson [2013] UKUT 146 (IAC)" };
        if (c.Criminal.All.FirstOrDefault(p => IsOnlyOf(c, p, on) && Accuses(c, p)) is not { } accused) return null;
        return new("decision.not-convicted", $"{on} says how criminal proceedings stand: {accused.HowItEnded ?? "the person is accused, and no court has convicted them"}.",
            "A report, an arrest or a charge is no evidence of what it alleges.", "Rest the decision on a conviction, or on evidence of the conduct itself, particularised: on the balance of probabilities it is for the state to prove.")
        { Citation = "Bah (EO (Turkey), liability to deport) [2012] UKUT 196 (IAC)" };
    }

    // A caution is an admission, so it may be evidence of conduct. Of an imported file the court's day of conviction is enough.
    private static bool Accuses(LiveCase c, CriminalProceedings p) => p.State is not Cautioned && !p.HasAConviction
        && !(p.State is ProceedingsNoted && c.Statements.All.Any(s => s is { Ended: null, Said.Value: DayValue } && s.Said.Subject == p.Id && s.Said.Fact == TheProceedings.ConvictedOn.Definition.Name));

    private static bool IsOnlyOf(LiveCase c, CriminalProceedings p, EntryId on) =>
        c.Statements.Find(on)?.Said.Subject == p.Id
        // What somebody says of the conduct may be evidence of it, whatever else was recorded from the same paper.
        || (p.Papers.Any(paper => paper.Document == on) && c.Evidence.Documents.GetValueOrDefault(on)?.Received.Type is not (DocumentType.StatementOfThePerson or DocumentType.StatementOfAnother));

    private static bool IsQuashed(LiveCase c, EntryId on)
    {
        var subject = c.Statements.Find(on)?.Said.Subject;
        while (subject is { } id && c.Statements.Subjects.GetValueOrDefault(id) is { } found)
        {
            if (found.Kind == Conviction.Kind) return c.Statements.All.Any(s => s is { Ended: null, Said: { To: null, Value: YesNoValue { IsYes: true } } } && s.Said.Subject == id && s.Said.Fact == TheConviction.IsQuashed.Definition.Name);
            subject = found.Under;
        }

        return c.Criminal.All.Any(p => p.Papers.Any(paper => paper.Document == on && paper.Conviction is { } of && p.Quashed.ContainsKey(of)));
    }
}
