namespace DueCourse.Casework.Work;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>Something that rests on what has changed since.</summary>
/// <param name="Entry">What is in question: a decision, or a judgement.</param>
/// <param name="Because">What it rests on that has changed.</param>
/// <param name="Since">Since when.</param>
/// <param name="Why">What changed, as a sentence.</param>
public sealed record Questioned(Recorded Entry, EntryId Because, Instant Since, string Why);

/// <summary>
/// Finds what has to be looked at again. A decision stays what it was until a person decides anew; but nobody may go on as if what
/// it rests on still stood.
/// </summary>
public static class InQuestion
{
    /// <summary>Everything in question, in the order of the case. Decided anew, it is no longer.</summary>
    /// <param name="c">The case, or the part of it that its reader sees.</param>
    public static IReadOnlyList<Questioned> In(LiveCase c)
    {
        var changed = Changed(c);
        var found = new List<Questioned>();
        foreach (var decision in c.Decisions.All)
        {
            var since = c.Decisions.All.Where(d => d.Made.Kind == decision.Made.Kind || Ends(d.Made.Kind, decision.Made.Kind)).Max(d => d.At);
            if (since > decision.At) continue;
            foreach (var on in Reached(c, decision))
                if (changed.TryGetValue(on, out var what) && what.At > decision.At)
                    found.Add(new(c.Find(decision.Id)!, on, what.At, what.Why));
            // A status that came later reaches every decision to deport, remove or hold, whatever it says that it rests on.
            if (!AgainstStaying.Contains(decision.Made.Kind)) continue;
            if (c.Deprivation.GivenBack is var (restored, back) && back > decision.At) found.Add(new(c.Find(decision.Id)!, restored, back, "The person was given British citizenship back."));
            if (c.Protection.Granted is var (granted, told) && told > decision.At) found.Add(new(c.Find(decision.Id)!, granted, told, "The person was granted protection."));
        }

        return found;
    }

    /// <summary>
    /// A guard: no decision is in question, and no conviction was quashed on which nobody has decided since. A step on a decision
    /// that lost its ground would be taken on nothing.
    /// </summary>
    public static Tracks.Guard Nothing { get; } = new("nothing that it rests on is in question", (c, _) =>
    {
        var why = In(c).Select(q => $"{q.Entry.Id} is in question. {q.Why}").FirstOrDefault()
            ?? c.Statements.All.Where(s => IsQuashing(s) && !c.Decisions.All.Any(d => d.At > s.At)).Select(s => "A conviction was quashed, and nobody has decided since.").FirstOrDefault();
        return why is null ? null : new Refusal("decision.in-question", why,
            "A step on a decision that has lost its ground would be taken on nothing.", "A senior officer decides anew, on the file as it now stands.");
    });

    private static bool IsQuashing(Statement s) =>
        s is { Ended: null, Said: { Subject: not null, Value: YesNoValue { IsYes: true } } } && s.Said.Fact == TheConviction.IsQuashed.Definition.Name;

    // What a decision rests on, through other decisions and judgements too.
    private static HashSet<EntryId> Reached(LiveCase c, CaseDecision decision)
    {
        var reached = new HashSet<EntryId>();
        var open = new Stack<EntryId>(decision.Made.RestsOn);
        while (open.TryPop(out var entry))
        {
            if (!reached.Add(entry)) continue;
            if (c.Decisions.All.FirstOrDefault(d => d.Id == entry) is { } earlier)
                foreach (var on in earlier.Made.RestsOn) open.Push(on);
            // A statement about a conviction rests on the conviction.
            if (c.Statements.Find(entry)?.Said.Subject is { } subject) open.Push(subject);
            // And one about its sentence, through the sentence.
            if (c.Statements.Subjects.GetValueOrDefault(entry)?.Under is { } under) open.Push(under);
        }

        return reached;
    }

    private static Dictionary<EntryId, (Instant At, string Why)> Changed(LiveCase c)
    {
        var changed = new Dictionary<EntryId, (Instant, string)>();
        foreach (var statement in c.Statements.All)
        {
            if (statement.Ended is { } ended) Note(statement.Id, ended.At, $"{statement.Id} no longer stands: {ended.Because}.");
            if (statement.Disputes.Count > 0) Note(statement.Id, statement.Disputes[^1].At, $"{statement.Id} is disputed by {statement.Disputes[^1].Disputed.DisputedBy}.");
            // What a later statement says of a subject that takes away what it was.
            if (IsQuashing(statement)) Note(statement.Said.Subject!.Value, statement.At, "The conviction was quashed.");
        }

        foreach (var entry in c.History)
            if (entry.Event is EntryCorrected corrected) Note(corrected.Entry, entry.At, $"{corrected.Entry} was wrong: {corrected.Because}");
            else if (entry.Event is Evidence.GenuinenessChecked { Result: not Evidence.Genuineness.Genuine } check) Note(check.Document, entry.At, "The document was not found genuine.");
        foreach (var (fallen, at, why) in c.Criminal.Fallen()) Note(fallen, at, why);
        return changed;

        void Note(EntryId id, Instant at, string why)
        {
            if (!changed.TryGetValue(id, out var before) || before.Item1 <= at) changed[id] = (at, why);
        }
    }

    private static readonly DecisionKind[] AgainstStaying =
        [DecisionKind.IntendToDeport, DecisionKind.LiableToRemoval, DecisionKind.MakeDeportationOrder, DecisionKind.SetRemoval, DecisionKind.Detain];

    private static bool Ends(DecisionKind later, DecisionKind earlier) => (later, earlier) switch
    {
        (DecisionKind.RevokeDeportationOrder, DecisionKind.MakeDeportationOrder) => true,
        (DecisionKind.Release, DecisionKind.Detain) => true,
        (DecisionKind.GrantClaim, DecisionKind.RefuseClaim) => true,
        (DecisionKind.TakeNoAction, _) => true,
        _ => false,
    };
}
