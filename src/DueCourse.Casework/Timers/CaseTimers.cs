namespace DueCourse.Casework.Timers;

/// <summary>A timer that has neither fired nor been cancelled.</summary>
/// <param name="Id">The entry that set it.</param>
/// <param name="Set">What for, when and about what.</param>
public sealed record PendingTimer(EntryId Id, TimerSet Set);

/// <summary>The timers of a case. They live in the record: whoever has the record has them.</summary>
public sealed class CaseTimers : CasePart
{
    private readonly List<PendingTimer> pending = [];
    private readonly HashSet<EntryId> fired = [];

    /// <summary>Those that wait, in the order in which they fire: by the moment they are due, then by entry.</summary>
    public IEnumerable<PendingTimer> Pending => pending.OrderBy(t => t.Set.DueAt).ThenBy(t => t.Id.Compartment).ThenBy(t => t.Id.Number);

    /// <summary>Those that are due at an instant, in the order in which they fire.</summary>
    public IEnumerable<PendingTimer> Due(Instant now) => Pending.Where(t => t.Set.DueAt <= now);

    /// <summary>One that waits; null where there is none.</summary>
    public PendingTimer? Find(EntryId id) => pending.Find(t => t.Id == id);

    /// <summary>Whether a timer fired.</summary>
    public bool HasFired(EntryId id) => fired.Contains(id);

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        switch (entry.Event)
        {
            case TimerSet set:
                pending.Add(new(entry.Id, set));
                break;
            case TimerCancelled cancelled:
                pending.RemoveAll(t => t.Id == cancelled.Timer);
                break;
            case TimerFired happened:
                pending.RemoveAll(t => t.Id == happened.Timer);
                fired.Add(happened.Timer);
                break;
        }
    }

    /// <summary>Adds to what a decision records the timers that its events set about themselves.</summary>
    /// <param name="decided">What is to be recorded.</param>
    /// <param name="c">The whole case: numbers of entries to come are counted in it.</param>
    internal static Events WithTimers(Events decided, LiveCase c)
    {
        if (!decided.All.Any(e => e.Event is ITimed)) return decided;
        var timers = new List<ToRecord>();
        var added = new Dictionary<Compartment, int>();
        foreach (var e in decided.All)
        {
            added[e.In] = added.GetValueOrDefault(e.In) + 1;
            var id = new EntryId(e.In, c.Count(e.In) + added[e.In]);
            if (e.Event is ITimed timed && timed.Timer() is var (kind, dueAt)) timers.Add(new(e.In, new TimerSet(kind, Envelope.ToTheMicrosecond(dueAt), id)) { As = e.As });
        }

        // After the events, so that each of these is the entry that the command said it would be.
        return new([.. decided.All, .. timers]);
    }
}
