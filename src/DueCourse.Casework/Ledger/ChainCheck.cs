namespace DueCourse.Casework.Ledger;

using System.Globalization;
using DueCourse.Casework.Cases;

/// <summary>A fault in a chain: which entry, a stable code, and what is wrong.</summary>
public sealed record ChainFault(CaseId Case, EntryId Entry, string Code, string Says);

/// <summary>
/// Checks the entries of one chain, each after the other. It holds one head, however long the chain is, and the erased entries that
/// nothing has ordered yet.
/// </summary>
public sealed class ChainCheck(CaseId of, Compartment compartment)
{
    private readonly SortedSet<int> erased = [];
    private ChainHead head = ChainHead.Empty(of, compartment);

    /// <summary>How far it has come.</summary>
    public ChainHead Head => head;

    /// <summary>Takes the next entry; null when nothing is wrong with it.</summary>
    public ChainFault? Next(Entry entry) => Next(entry, null);

    /// <summary>Takes the next entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="hash">The hash of its envelope, where it was taken from bytes that are the one way to write it; null: it is taken here.</param>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    internal ChainFault? Next(Entry entry, Digest? hash)
    {
        var envelope = entry.Envelope;
        var fault =
            envelope.Case != head.Case || envelope.Id.Compartment != head.Compartment
                ? ("chain.elsewhere", "The entry names another case or compartment than the chain in which it stands.")
            : envelope.Id.Number != head.Count + 1
                ? ("chain.number", $"Entry {head.Count + 1} should come next. One is missing, stands twice or was moved.")
            : envelope.Previous != head.Hash
                ? ("chain.previous", "The entry does not name the hash of the one before it. One of the two was changed or replaced.")
            : envelope.RecordedAt < head.LastAt
                ? ("chain.time", "The entry says that it was recorded before the one that stands before it.")
            : (hash ?? envelope.Hash()) != entry.Hash
                ? ("chain.hash", "The entry's hash is not the hash of what it holds. It was changed after it was recorded.")
            : (entry.Salt is null) != (entry.Payload is null)
                ? ("chain.half-erased", "Either the payload or its salt is missing, but not both: that is no erasure.")
            : entry.Payload is not null && (entry.Salt!.Length != Salt.Size || Salt.Commit(entry.Salt, entry.Payload) != envelope.Commitment)
                ? ("chain.payload", "What the entry says is not what was committed to when it was recorded.")
            : ((string, string)?)null;
        head = head.Then(entry);
        if (entry.IsErased && fault is null) erased.Add(envelope.Id.Number);
        else if (erased.Count > 0 && fault is null) erased.ExceptWith(Ordered(entry));
        return fault is ({ } code, { } says) ? new(envelope.Case, envelope.Id, code, says) : null;
    }

    /// <summary>What can be said only at the end; null when nothing is wrong: an entry is erased by an order that stands after it in the same chain, and stays.</summary>
    public ChainFault? End() => erased.Count == 0 ? null : new(head.Case, new(head.Compartment, erased.Min), "chain.erased-without-order", erased.Count == 1
        ? "What the entry says is gone, and no entry of the chain orders that it be erased. Somebody took it out of the store."
        : string.Create(CultureInfo.InvariantCulture, $"What {erased.Count} entries say is gone, from this one on, and no entry of the chain orders that they be erased. Somebody took it out of the store."));

    private IEnumerable<int> Ordered(Entry entry)
    {
        try
        {
            return Payload.Read(entry).Event is IErases order ? order.Erases.Where(e => e.Compartment == head.Compartment).Select(e => e.Number) : [];
        }
        catch (FormatException)
        {
            // A chain is checked without knowing what its entries say: what cannot be read orders nothing.
            return [];
        }
    }
}
