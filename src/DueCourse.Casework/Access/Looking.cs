namespace DueCourse.Casework.Access;

using DueCourse.Casework.Audiences;

/// <summary>What was looked at. Words of ours only: what somebody typed could tell more than its compartment's readers may know.</summary>
public enum LookedAt
{
    /// <summary>The page of the case.</summary>
    CasePage,

    /// <summary>What was recorded, entry by entry.</summary>
    History,

    /// <summary>One entry or document.</summary>
    Entry,

    /// <summary>A line in a list of cases.</summary>
    List,

    /// <summary>Who looked.</summary>
    WhoLooked,

    /// <summary>Letters of their own, by somebody who no longer acts for the person.</summary>
    OwnLetters,
}

/// <summary>How somebody searched.</summary>
public enum SearchedBy
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By a reference number.</summary>
    Reference,

    /// <summary>By words.</summary>
    Words,
}

/// <summary>Who an export was for.</summary>
public enum ExportedFor
{
    /// <summary>A copy of the file, to be verified elsewhere.</summary>
    Bundle,

    /// <summary>The person's right of access.</summary>
    SubjectAccess,

    /// <summary>Disclosure to the other side or a court.</summary>
    Disclosure,

    /// <summary>A new representative.</summary>
    Handover,
}

/// <summary>Somebody looked at what this compartment holds.</summary>
/// <param name="What">What.</param>
/// <param name="Entry">Which entry; null: no single one.</param>
[Act("viewed")]
public sealed record Viewed(LookedAt What, EntryId? Entry) : CaseEvent;

/// <summary>A search found this case by something in this compartment, and showed it. What was searched for is not kept.</summary>
/// <param name="How">How.</param>
[Act("searched")]
public sealed record Searched(SearchedBy How) : CaseEvent;

/// <summary>Somebody took a copy of what this compartment holds.</summary>
/// <param name="For">Who for.</param>
[Act("exported")]
public sealed record Exported(ExportedFor For) : CaseEvent;

/// <summary>One look, as the record holds it.</summary>
/// <param name="At">When.</param>
/// <param name="In">Where.</param>
/// <param name="By">Who.</param>
/// <param name="Event">What: viewed, searched or exported.</param>
public sealed record Look(Instant At, Compartment In, Actor By, CaseEvent Event);

/// <summary>Who looked.</summary>
public sealed class Looks : CasePart
{
    private readonly List<Look> all = [];

    /// <summary>
    /// Looks of one actor at one thing within this time of a recorded look are that look. It runs from the recorded one, so that
    /// somebody who reads all day is recorded every five minutes of it.
    /// </summary>
    public static Duration OneLook { get; } = Duration.FromMinutes(5);

    /// <summary>All, in order.</summary>
    public IReadOnlyList<Look> All => all;

    /// <summary>Whether an entry only says that somebody looked: it changes nothing in the case.</summary>
    public static bool IsLook(CaseEvent happened) => happened is Viewed or Searched or Exported;

    /// <summary>Whether the same look is on record already, from less than <see cref="OneLook"/> before.</summary>
    public bool IsRecorded(Compartment compartment, Actor by, CaseEvent what, Instant now) =>
        all.Exists(l => l.In == compartment && AccessBook.Same(l.By, by) && l.Event == what && now - l.At < OneLook);

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        if (entry.By is { } by && IsLook(entry.Event)) all.Add(new(entry.At, entry.Id.Compartment, by, entry.Event));
    }
}

/// <summary>
/// Records a look in each compartment that was looked at, so that the record of looks in one says nothing of another. A search is
/// recorded only where what it found stands: a hit in one compartment must not leave a trace in another.
/// </summary>
/// <param name="At">The compartments that were looked at.</param>
/// <param name="What"><see cref="Viewed"/>, <see cref="Searched"/> or <see cref="Exported"/>.</param>
public sealed record RecordLook(IReadOnlyList<Compartment> At, CaseEvent What) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => At;

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        At.All(compartment => (c.Rights(By, compartment, now) & (Right.Read | Right.View)) != Right.None) || AreTheirOwnLetters(c) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (!Looks.IsLook(What))
            throw new InvalidOperationException($"{What.GetType().Name} is no look");
        if (What is Viewed { Entry: { } entry } && (At.Count != 1 || At[0] != entry.Compartment))
            return new Refusal("look.elsewhere", "A look at one entry is recorded where that entry stands.", "Elsewhere it would tell of the entry.", "Name that compartment alone.");
        return new Events([.. At.Distinct().Order().Where(compartment => !c.Looks.IsRecorded(compartment, By, What, now)).Select(compartment => new ToRecord(compartment, What))]);
    }

    // Whoever no longer acts keeps their letters, and that they looked at them is on record as any look.
    private bool AreTheirOwnLetters(LiveCase c) => What is Viewed { What: LookedAt.OwnLetters, Entry: null } && ForTheFormerRepresentative.Of(c, By) is not null
        && ForTheFormerRepresentative.StandIn(c, By) is var theirs && At.All(theirs.Contains);
}
