namespace DueCourse.Casework.Work;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Reopening;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>Something that rests on what has changed since.</summary>
/// <param name="Entry">What is in question: a decision, or a judgement.</param>
/// <param name="Because">What it rests on that has changed, or what came since.</param>
/// <param name="Since">Since when.</param>
/// <param name="Why">What changed, as a sentence.</param>
public sealed record Questioned(Recorded Entry, EntryId Because, Instant Since, string Why);

/// <summary>
/// Finds what has to be looked at again. A decision stays what it was until a person decides anew; but nobody may go on as if what
/// it rests on still stood.
/// </summary>
public static class InQuestion
{
    /// <summary>Everything in question, in the order of the case, as far as entries show it. Decided anew, it is no longer.</summary>
    /// <param name="c">The case, or the part of it that its reader sees.</param>
    public static IReadOnlyList<Questioned> In(LiveCase c)
    {
        var changed = WhatChanged.In(c);
        var found = new List<Questioned>();
        foreach (var decision in Standing(c))
        {
            foreach (var on in Reached(c, decision.Made.RestsOn))
                if (changed.TryGetValue(on, out var what) && what.At > decision.At)
                    found.Add(new(c.Find(decision.Id)!, on, what.At, what.Why));
            foreach (var came in WhatCameSince.For(c, decision)) found.Add(new(c.Find(decision.Id)!, came.Id, came.At, came.Why));
        }

        // A judgement made anew, by whoever made it, is no longer in question.
        foreach (var (id, at, made) in c.Judgements.All)
            if (!c.Judgements.All.Any(later => later.At > at && (later.Made.Judgement, later.Made.About) == (made.Judgement, made.About)) && !changed.ContainsKey(id))
                foreach (var on in Reached(c, RestsOn.Names(made).Where(e => e != made.About)))
                    if (changed.TryGetValue(on, out var what) && what.At > at) found.Add(new(c.Find(id)!, on, what.At, what.Why));
        return found;
    }

    /// <summary>The same, and decisions of which a rule answers otherwise under the law of a moment.</summary>
    /// <param name="c">The case, or the part of it that its reader sees.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<Questioned> In(LiveCase c, Instant now)
    {
        var found = In(c).ToList();
        foreach (var decision in Standing(c))
            if (LawSince.Of(c, decision, now) is { Count: > 0 } changes)
                found.Add(new(c.Find(decision.Id)!, decision.Id, decision.At, $"The law has changed since: {string.Join(", ", changes.Take(3).Select(x => $"{x.Question} was {x.Before} and is {x.After}"))}."));
        return found;
    }

    /// <summary>
    /// A guard: no decision is in question, and no conviction was quashed on which nobody has decided since. A step on a decision
    /// that lost its ground would be taken on nothing.
    /// </summary>
    public static Tracks.Guard Nothing { get; } = new("nothing that it rests on is in question", (c, now) =>
    {
        var why = In(c, now).Select(q => $"{q.Entry.Id} is in question. {q.Why}").FirstOrDefault()
            ?? c.Statements.All.Where(s => IsQuashing(s) && !c.Decisions.All.Any(d => d.At > s.At)).Select(s => "A conviction was quashed, and nobody has decided since.").FirstOrDefault();
        return why is null ? null : new Refusal("decision.in-question", why,
            "A step on a decision that has lost its ground would be taken on nothing.", "A senior officer decides anew, on the file as it now stands.");
    });

    /// <summary>Whether a statement says that a conviction was quashed.</summary>
    internal static bool IsQuashing(Statement s) =>
        s is { Ended: null, Said: { Subject: not null, Value: YesNoValue { IsYes: true } } } && s.Said.Fact == TheConviction.IsQuashed.Definition.Name;

    // Those that no later decision has taken the place of, or ended.
    private static IEnumerable<CaseDecision> Standing(LiveCase c) => c.Decisions.All.Where(decision =>
        c.Decisions.All.Where(d => d.Made.Kind == decision.Made.Kind || Ends(d.Made.Kind, decision.Made.Kind)).Max(d => d.At) <= decision.At);

    // What something rests on: through other decisions and judgements too, a statement on its document, on what it is about, and on whom it is known of.
    private static HashSet<EntryId> Reached(LiveCase c, IEnumerable<EntryId> from)
    {
        var reached = new HashSet<EntryId>();
        var open = new Stack<EntryId>(from);
        while (open.TryPop(out var entry))
        {
            if (!reached.Add(entry)) continue;
            // What is said of a sentence rests on its conviction.
            if (c.Statements.Subjects.GetValueOrDefault(entry)?.Under is { } under) open.Push(under);
            switch (c.Find(entry)?.Event)
            {
                case DecisionMade made:
                    foreach (var on in made.RestsOn) open.Push(on);
                    break;
                case JudgementRecorded made:
                    foreach (var on in RestsOn.Names(made)) open.Push(on);
                    break;
                case FactAsserted said:
                    foreach (var on in new[] { said.Subject, said.Document, said.Identity })
                        if (on is { } id) open.Push(id);
                    break;
            }
        }

        return reached;
    }

    private static bool Ends(DecisionKind later, DecisionKind earlier) => (later, earlier) switch
    {
        (DecisionKind.RevokeDeportationOrder, DecisionKind.MakeDeportationOrder or DecisionKind.SetRemoval) => true,
        (DecisionKind.Release, DecisionKind.Detain) => true,
        (DecisionKind.GrantClaim, DecisionKind.RefuseClaim) => true,
        (DecisionKind.WithdrawDecision, DecisionKind.IntendToDeport or DecisionKind.LiableToRemoval or DecisionKind.MakeDeportationOrder or DecisionKind.SetRemoval) => true,
        (DecisionKind.TakeNoAction, _) => true,
        _ => false,
    };
}
