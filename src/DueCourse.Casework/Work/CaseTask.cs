namespace DueCourse.Casework.Work;

/// <summary>Something that somebody has to do. It is not recorded: it follows from what is, and goes when its reason goes.</summary>
/// <param name="Key">What it is, stable while its reason lasts: the rule and the entry that is its reason.</param>
/// <param name="For">Whose work it is, by role.</param>
/// <param name="What">What to do, as a sentence.</param>
/// <param name="Because">Why, as a sentence.</param>
/// <param name="Reason">The entry that is its reason. The task stands in that entry's compartment.</param>
/// <param name="By">By when. A target of ours, unless the sentence names a law.</param>
public sealed record CaseTask(string Key, ActorRole For, string What, string Because, EntryId Reason, Instant By)
{
    /// <summary>Who has it; null: nobody yet.</summary>
    public Actor? AssignedTo { get; init; }

    /// <summary>Who does it while whoever has it is absent; null: nobody covers for them.</summary>
    public Actor? CoveredBy { get; init; }
}

/// <summary>A task was given to somebody.</summary>
/// <param name="Key">The task.</param>
/// <param name="To">Who.</param>
[Act("task-assigned")]
public sealed record TaskAssigned(string Key, Actor To) : CaseEvent;

/// <summary>Somebody says that a task is done that the record cannot see to be done.</summary>
/// <param name="Key">The task.</param>
/// <param name="How">What was done.</param>
[Act("task-done")]
public sealed record TaskDone(string Key, string How) : CaseEvent;

/// <summary>Who has which task, and which were said to be done.</summary>
public sealed class TaskNotes : CasePart
{
    private readonly Dictionary<(Compartment, string), Actor> assigned = [];
    private readonly HashSet<(Compartment, string)> done = [];

    /// <summary>Who has a task; null: nobody.</summary>
    public Actor? Of(CaseTask task) => assigned.GetValueOrDefault((task.Reason.Compartment, task.Key));

    /// <summary>Whether a task was said to be done.</summary>
    public bool IsDone(CaseTask task) => done.Contains((task.Reason.Compartment, task.Key));

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        if (entry.Event is TaskAssigned given) assigned[(entry.Id.Compartment, given.Key)] = given.To;
        if (entry.Event is TaskDone finished) done.Add((entry.Id.Compartment, finished.Key));
    }
}
