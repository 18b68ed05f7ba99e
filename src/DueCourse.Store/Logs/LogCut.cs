namespace DueCourse.Store.Logs;

using DueCourse.Casework.Log;

/// <summary>
/// A store as of one head of its log of logs: of each log the head that stands before it. What it covers are whole batches, so of each
/// case it holds everything up to a version.
/// </summary>
/// <param name="Store">The store.</param>
/// <param name="Partitions">Its partitions.</param>
/// <param name="OfLogs">The head of the log of logs; null where nothing was logged.</param>
/// <param name="Heads">The head of each log that has one.</param>
/// <param name="Keys">The keys that signed them.</param>
public sealed record LogCut(
    StoreId Store, int Partitions, SignedCheckpoint? OfLogs, IReadOnlyDictionary<LogId, SignedCheckpoint> Heads, IReadOnlyList<PublicKey> Keys)
{
    /// <summary>The latest.</summary>
    /// <exception cref="StoreException">A backup is being restored into the store.</exception>
    public static async Task<LogCut> Latest(ILogStore logs, CancellationToken stop = default)
    {
        var state = await LogFollower.Made(logs, stop: stop).ConfigureAwait(false);
        var ofLogs = await logs.Head(LogId.OfLogs, stop: stop).ConfigureAwait(false);
        var heads = new Dictionary<LogId, SignedCheckpoint>();
        if (ofLogs is not null)
        {
            foreach (var log in Logs(state.Partitions))
                if (await logs.Head(log, ofLogs.Checkpoint.Size, stop).ConfigureAwait(false) is { } head) heads.Add(log, head);
        }

        return new(state.Store, state.Partitions, ofLogs, heads, await logs.Keys(stop).ConfigureAwait(false));
    }

    /// <summary>The logs of a store's cases.</summary>
    /// <param name="partitions">Its partitions.</param>
    public static IEnumerable<LogId> Logs(int partitions) =>
        from compartment in Compartments.All from partition in Enumerable.Range(0, partitions) select new LogId(compartment, partition);

    /// <summary>The log of a chain.</summary>
    public LogId LogOf(CaseId of, Compartment compartment) => new(compartment, LogId.PartitionOf(of, Partitions));

    /// <summary>How many leaves the log of a chain has.</summary>
    public long SizeOf(CaseId of, Compartment compartment) => Heads.GetValueOrDefault(LogOf(of, compartment))?.Checkpoint.Size ?? 0;
}
