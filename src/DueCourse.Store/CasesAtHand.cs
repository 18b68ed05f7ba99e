namespace DueCourse.Store;

/// <summary>Something of a case that is kept at hand.</summary>
internal interface IAtHand
{
    /// <summary>The case.</summary>
    CaseId Id { get; }

    /// <summary>At which version.</summary>
    long Version { get; }
}

/// <summary>Cases that were used lately, at most so many that they hold a bounded number of entries. Each has one user at a time.</summary>
/// <typeparam name="T">What is kept of a case.</typeparam>
/// <param name="mostEntries">How many.</param>
internal sealed class CasesAtHand<T>(long mostEntries) where T : class, IAtHand
{
    private readonly Lock _lock = new();
    private readonly LinkedList<T> _byUse = new();
    private readonly Dictionary<CaseId, LinkedListNode<T>> _byId = [];
    private long _entries;

    /// <summary>Takes a case out; null when it is not at hand.</summary>
    public T? Take(CaseId id)
    {
        lock (_lock)
        {
            if (!_byId.TryGetValue(id, out var node)) return null;
            Remove(node);
            return node.Value;
        }
    }

    /// <summary>Puts a case back; of two states of one case the later stays.</summary>
    public void Put(T c)
    {
        lock (_lock)
        {
            if (_byId.TryGetValue(c.Id, out var other))
            {
                if (other.Value.Version >= c.Version) return;
                Remove(other);
            }

            _byId.Add(c.Id, _byUse.AddLast(c));
            _entries += c.Version;
            while (_entries > mostEntries) Remove(_byUse.First!);
        }
    }

    private void Remove(LinkedListNode<T> node)
    {
        _byUse.Remove(node);
        _byId.Remove(node.Value.Id);
        _entries -= node.Value.Version;
    }
}
