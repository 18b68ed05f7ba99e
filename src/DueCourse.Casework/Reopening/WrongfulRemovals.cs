namespace DueCourse.Casework.Reopening;

using DueCourse.Casework.Retention;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;

/// <summary>A ground of a removal that proved missing after the person had left.</summary>
/// <param name="Cause">The entry that shows it.</param>
/// <param name="Since">Since when it is on record.</param>
/// <param name="Why">What is missing, as a sentence.</param>
public sealed record MissingGround(EntryId Cause, Instant Since, string Why);

/// <summary>Whether a removal was, or may have been, without a ground; whoever outside was told; and whether the matter is closed.</summary>
public sealed class WrongfulRemovals : CasePart
{
    private readonly List<(EntryId Id, Instant At, WrongfulRemovalFound Found)> found = [];
    private readonly List<(EntryId Id, ExternallyNotified Notified)> notified = [];

    /// <summary>The last that was found; null: none was.</summary>
    public (EntryId Id, Instant At, WrongfulRemovalFound Found)? Last => found.Count == 0 ? null : found[^1];

    /// <summary>Whether it was closed.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Who outside was told of the last one.</summary>
    public IEnumerable<ExternallyNotified> Told => Last is { } last ? notified.Where(n => n.Notified.Removal == last.Id).Select(n => n.Notified) : [];

    /// <summary>Whether somebody outside who is not the person's own side was told of the last one.</summary>
    public bool SomebodyOutsideWasTold => Told.Any(t => t.Body != ExternalBody.Representative);

    /// <summary>The refusal where nobody was.</summary>
    internal static Refusal NobodyTold { get; } = new("removal.nobody-told", "Nobody outside was told of the wrongful removal.", "Whoever did wrong does not close the matter alone. That the person's own representative knows is owed to them, and is not enough.", "Tell the court, the inspector, the ombudsman or the commission, store what was sent, and record it.");

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        switch (entry.Event)
        {
            case WrongfulRemovalFound said:
                found.Add((entry.Id, entry.At, said));
                IsClosed = false;
                break;
            case ExternallyNotified said:
                notified.Add((entry.Id, said));
                break;
            case WrongfulRemovalClosed closed when closed.Removal == Last?.Id:
                IsClosed = true;
                break;
        }
    }

    /// <summary>
    /// What shows that a ground was missing when the doors closed, and was recorded after: what a decision rested on has gone, a
    /// conviction was quashed, an order of a court had been communicated before. Nobody has to have noticed.
    /// </summary>
    public static IReadOnlyList<MissingGround> Suspected(LiveCase c)
    {
        // Whatever came after the doors: a handover, a refusal on arrival, an account closed, another booking, a correction.
        if (c.History.LastOrDefault(r => r.Event is DepartureHappened) is not { } left) return [];
        return
        [
            .. InQuestion.In(c).Where(q => q.Since > left.At && q.Entry.At <= left.At).Select(q => new MissingGround(q.Because, q.Since, q.Why)),
            .. c.Statements.All.Where(s => s.At > left.At && InQuestion.IsQuashing(s)).Select(s => new MissingGround(s.Id, s.At, "The conviction was quashed.")),
            .. c.Stays.All.Where(s => c.Find(s.Id)!.At > left.At && s.What.CommunicatedAt <= left.At).Select(s => new MissingGround(s.Id, c.Find(s.Id)!.At, "An order that forbade the removal had been communicated before.")),
        ];
    }

    /// <summary>Adds the finding that a removal was without a ground, unless one is open, and reverses an outcome that stands.</summary>
    internal static void Find(LiveCase c, Happening happening, string missing, string toDo)
    {
        if (c.WrongfulRemovals is not { Last: not null, IsClosed: false }) happening.Add(Compartment.Open, new WrongfulRemovalFound(missing, toDo));
        if (c.Retention.Outcome is { } outcome) happening.Add(Compartment.Open, new OutcomeReversed(outcome.Entry, "The removal was found to have been without a ground."));
    }

    /// <summary>The refusal of an end of the case while a removal without a ground is open; null where nothing keeps it open.</summary>
    public static Refusal? KeepsOpen(LiveCase c)
    {
        if (c.WrongfulRemovals.Last is { } last)
            return c.WrongfulRemovals.IsClosed && !Suspected(c).Any(s => s.Since > last.At) ? null
                : new("removal.wrongful", "A removal without a ground is on record, and is not closed.", "A wrong of this kind is told to somebody outside before anybody closes the case.", "Record who outside was told, with the document, and close the matter.");
        return Suspected(c).Count == 0 ? null
            : new("removal.may-be-wrongful", "The person has left, and a ground of the removal has proved missing since.", "Somebody has to look at it before the case is closed.", "Record the finding; then who outside was told, with the document.");
    }
}
