namespace DueCourse.Casework.Log;

/// <summary>A head that a log does not bear out.</summary>
/// <param name="Head">The head.</param>
/// <param name="Code">A stable code.</param>
/// <param name="Says">What is wrong.</param>
public sealed record LogFault(Checkpoint Head, string Code, string Says);

/// <summary>
/// Checks a stored log against its heads: the leaves are added one after another, and at the size of each head the roots must be the
/// same. It holds the right edge of the tree and the heads still to come.
/// </summary>
/// <param name="heads">Heads of this log whose signatures were checked, in the order of their sizes.</param>
public sealed class LogCheck(IEnumerable<Checkpoint> heads)
{
    private readonly Frontier tree = new();
    private readonly Queue<Checkpoint> due = new(heads);

    /// <summary>How many leaves there are so far.</summary>
    public long Size => tree.Size;

    /// <summary>Another head, with more leaves than those before it: whoever has many need not hold them all.</summary>
    public void Expect(Checkpoint head) => due.Enqueue(head);

    /// <summary>Adds a leaf by the hash of its entry; what the heads of the size before it get wrong.</summary>
    public IReadOnlyList<LogFault> Next(Digest entry) => Leaf(MerkleHash.Leaf(entry));

    /// <summary>Adds a leaf by its own hash; what the heads of the size before it get wrong.</summary>
    public IReadOnlyList<LogFault> Leaf(Digest leaf)
    {
        var faults = AtThisSize();
        tree.Append(leaf);
        return faults;
    }

    /// <summary>There are no more leaves; what is wrong with the heads that were not reached before.</summary>
    public IReadOnlyList<LogFault> End() =>
        [.. AtThisSize(), .. due.Select(head => new LogFault(head, "log.short", $"The head was signed over {head.Size} leaves, and the log has {tree.Size}. Entries were taken out of it."))];

    private IReadOnlyList<LogFault> AtThisSize()
    {
        if (!due.TryPeek(out var first) || first.Size > tree.Size) return [];
        var faults = new List<LogFault>();
        while (due.TryPeek(out var head) && head.Size <= tree.Size)
        {
            due.Dequeue();
            if (head.Size < tree.Size) faults.Add(new(head, "log.order", "The heads do not come in the order of their sizes, so that this one was not compared."));
            else if (head.Root != tree.Root()) faults.Add(new(head, "log.root", $"The first {head.Size} entries of the log do not give the root that was signed. One of them was changed, moved, put in or taken out."));
        }

        return faults;
    }
}
