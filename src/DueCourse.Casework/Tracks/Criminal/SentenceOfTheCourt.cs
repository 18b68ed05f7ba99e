namespace DueCourse.Casework.Tracks.Criminal;

using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>What a court pronounced is changed by a court alone: whoever says otherwise names the court's paper.</summary>
internal static class SentenceOfTheCourt
{
    private static readonly HashSet<string> Pronounced =
    [
        TheSentence.TermPronounced.Definition.Name, TheSentence.CustodialTerm.Definition.Name, TheSentence.Extension.Definition.Name, TheSentence.Type.Definition.Name,
        TheSentence.IsSuspended.Definition.Name, TheSentence.Relation.Definition.Name, TheSentence.AggregateTerm.Definition.Name, TheSentence.Activation.Definition.Name,
    ];

    /// <summary>
    /// The refusal of a statement that would change what is on file of a sentence and names no paper; null when it may be made. What the
    /// person's side says is heard without one: it is disputed then, and nothing is changed.
    /// </summary>
    /// <param name="c">The case.</param>
    /// <param name="said">The statement.</param>
    public static Refusal? Refused(LiveCase c, FactAsserted said)
    {
        if (said.Side is Side.Person || said.Subject is not { } sentence || !Pronounced.Contains(said.Fact) || c.Statements.Subjects.GetValueOrDefault(sentence)?.Kind != Sentence.Kind) return null;
        // Also after what was there was withdrawn or corrected: that is how it would be changed in two steps.
        if (!c.Statements.All.Any(s => s.Said.Subject == sentence && s.Said.Fact == said.Fact && !s.Said.Value.Equals(said.Value))) return null;
        return said.Document is { } paper && c.Evidence.Documents.TryGetValue(paper, out var found) && found.Rejection is null ? null
            : new("sentence.no-court-record", "What the file says of this sentence would change, and no paper of the court shows it.", "Whether the law reaches the person turns on the very length that the court pronounced.",
                "Store the court's record or order, and name it in the statement; a variation on appeal is recorded as one.") { Citation = "UK Borders Act 2007, s. 38" };
    }
}
