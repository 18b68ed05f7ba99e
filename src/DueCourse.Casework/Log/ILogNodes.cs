namespace DueCourse.Casework.Log;

/// <summary>
/// Where a log keeps the hashes of its complete subtrees. A proof asks for all it needs at once: at most about twice the logarithm
/// of the log's size, whatever is stored and however.
/// </summary>
public interface ILogNodes
{
    /// <summary>The hashes of some subtrees, in the order in which they were asked for.</summary>
    /// <param name="nodes">Only complete subtrees; the same may be asked for twice.</param>
    /// <param name="stop">To stop waiting.</param>
    /// <exception cref="InvalidOperationException">One of them is not stored: the store is damaged, or the log is shorter than was said.</exception>
    ValueTask<IReadOnlyList<Digest>> Read(IReadOnlyList<LogNode> nodes, CancellationToken stop = default);
}
