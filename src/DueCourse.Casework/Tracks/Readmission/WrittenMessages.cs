namespace DueCourse.Casework.Tracks.Readmission;

/// <summary>What a message to another state is for, beside the request itself. The words are stored: never change one.</summary>
public enum MessageFor
{
    /// <summary>It answers what the other state asked about a request.</summary>
    Answer,

    /// <summary>It tells of a transfer.</summary>
    TransferNotice,

    /// <summary>It applies for a travel document.</summary>
    DocumentApplication,

    /// <summary>It asks that a travel document be renewed.</summary>
    DocumentRenewal,
}

/// <summary>Somebody wrote a message to another state. It has not gone.</summary>
/// <param name="For">What it is for.</param>
/// <param name="Text">What it says.</param>
[Act("message-written")]
public sealed record MessageWritten(MessageFor For, string Text) : CaseEvent
{
    /// <summary>The documents that are to go with it; null: none.</summary>
    public IReadOnlyList<EntryId>? Enclosed { get; init; }
}

/// <summary>Somebody who sees the whole case, and did not write it, read a message and cleared it. The whole case is asked again when it goes.</summary>
/// <param name="Written">The message as it was written.</param>
/// <param name="Until">Until when the clearance holds.</param>
[Act("message-cleared")]
public sealed record MessageCleared(EntryId Written, Instant Until) : CaseEvent;

/// <summary>A message went as it was written and cleared. What was sent stands beside this.</summary>
/// <param name="Written">The message as it was written.</param>
/// <param name="Message">What was sent.</param>
[Act("message-went")]
public sealed record WrittenMessageWent(EntryId Written, EntryId Message) : CaseEvent;

/// <summary>A message that was written, and what became of it.</summary>
/// <param name="Id">The entry of what was written.</param>
/// <param name="At">When.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="Written">What.</param>
public sealed record WrittenMessage(EntryId Id, Instant At, Actor By, MessageWritten Written)
{
    /// <summary>Until when its clearance holds; null: nobody else has read it.</summary>
    public Instant? ClearedUntil { get; init; }

    /// <summary>Whether it has gone: a message goes once.</summary>
    public bool HasGone { get; init; }
}

/// <summary>The messages that were written to another state, beside requests.</summary>
public sealed class WrittenMessages : CasePart
{
    private readonly Dictionary<EntryId, WrittenMessage> all = [];

    /// <summary>All, in the order in which they were written.</summary>
    public IEnumerable<WrittenMessage> All => all.Values;

    /// <summary>One; null: the entry is no message.</summary>
    public WrittenMessage? Find(EntryId id) => all.GetValueOrDefault(id);

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        switch (entry.Event)
        {
            case MessageWritten e: all[entry.Id] = new(entry.Id, entry.At, entry.By!, e); return;
            case MessageCleared e when all.TryGetValue(e.Written, out var cleared): all[e.Written] = cleared with { ClearedUntil = e.Until }; return;
            case WrittenMessageWent e when all.TryGetValue(e.Written, out var gone): all[e.Written] = gone with { HasGone = true }; return;
        }
    }
}
