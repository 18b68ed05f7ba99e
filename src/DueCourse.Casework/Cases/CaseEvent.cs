namespace DueCourse.Casework.Cases;

/// <summary>
/// Something that happened in a case, in the past tense. What it says may be about people; where it stands is in its envelope.
/// Every kind of event has a word that never changes (<see cref="ActAttribute"/>), and is read for ever as it was written.
/// </summary>
public abstract record CaseEvent;

/// <summary>The word by which the record knows a kind of event: <c>fact-asserted</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ActAttribute(string word) : Attribute
{
    /// <summary>The word.</summary>
    public string Word { get; } = word;
}

/// <summary>An event that was recorded: what, by whom, answering which command, and where and when it stands.</summary>
/// <param name="Id">The entry.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="By">Who did it; null when what the entry said was erased.</param>
/// <param name="Command">The id of the command that it answers; empty when erased.</param>
/// <param name="Event">What happened; <see cref="Erased"/> when what the entry said was erased.</param>
public sealed record Recorded(EntryId Id, Instant At, Actor? By, string Command, CaseEvent Event);

/// <summary>Stands where what an entry said was lawfully erased. It is never written: it is what is left.</summary>
public sealed record Erased : CaseEvent;

/// <summary>An event that is to be recorded, and in which compartment.</summary>
public readonly record struct ToRecord(Compartment In, CaseEvent Event)
{
    /// <summary>Who is recorded as having done it, where that is not whoever gave the command; null: it is.</summary>
    public Actor? As { get; init; }
}

/// <summary>
/// An event that orders what earlier entries of its case say to be erased. Whoever stores it destroys their payloads and salts in
/// the same transaction, so that nothing is erased without an entry that says on what ground.
/// </summary>
public interface IErases
{
    /// <summary>The entries.</summary>
    IReadOnlyList<EntryId> Erases { get; }
}
