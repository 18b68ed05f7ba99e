namespace DueCourse.Store.Logs;

using System.Security.Cryptography;
using DueCourse.Casework.Log;

/// <summary>
/// Takes what was appended into the logs, in the order in which it became visible: entries of all cases into the log of their
/// compartment and partition, the new heads into the log of logs, all of a batch in one transaction. On each store one node does it
/// at a time; the others find that it is done.
/// </summary>
/// <param name="ledger">The record.</param>
/// <param name="signer">Who answers for the heads.</param>
/// <param name="now">The clock. Where it goes back, a log's heads keep the moment of the last one.</param>
public sealed class LogFollower(ILedger ledger, ISigner signer, Func<Instant> now)
{
    /// <summary>How many entries one transaction takes at most.</summary>
    public const int Most = 4096;

    private readonly ILogStore logs = ledger.Logs;

    /// <summary>How far the logs are; they are made where there are none.</summary>
    /// <param name="logs">What the engine keeps.</param>
    /// <param name="partitions">Into how many partitions the cases of a new store are cut; an existing store keeps its own.</param>
    /// <param name="stop">To stop.</param>
    /// <exception cref="StoreException">A backup is being restored into the store.</exception>
    public static async Task<LogsState> Made(ILogStore logs, int partitions = 1, CancellationToken stop = default)
    {
        var state = await logs.State(stop).ConfigureAwait(false)
            ?? await logs.Make(new(StoreId.From(RandomNumberGenerator.GetBytes(CaseId.Size)), partitions, Position.Start), stop).ConfigureAwait(false);
        return state.IsWhole ? state : throw new StoreException("store.half-restored", "A backup was being restored into this store, and that did not come to its end.",
            "Some of its cases may be missing, and its logs cannot go on.", "Run duecourse restore again with the same backup: it goes on where it stopped.");
    }

    /// <summary>Takes everything that there is by now.</summary>
    /// <returns>How many entries; 0 also where another node is at it.</returns>
    public async Task<long> CatchUp(CancellationToken stop = default)
    {
        var taken = 0L;
        for (var more = Most; more == Most; taken += more) more = await Step(stop).ConfigureAwait(false);
        return taken;
    }

    /// <summary>Follows until it is stopped. What goes wrong is told, and tried again.</summary>
    /// <param name="every">How long it waits in between.</param>
    /// <param name="wrong">Told each fault of the store.</param>
    /// <param name="stop">To stop.</param>
    public async Task Run(TimeSpan every, Action<StoreException> wrong, CancellationToken stop)
    {
        using var clock = new PeriodicTimer(every);
        try
        {
            do
            {
                try
                {
                    await CatchUp(stop).ConfigureAwait(false);
                }
                catch (StoreException fault)
                {
                    wrong(fault);
                }
            }
            while (await clock.WaitForNextTickAsync(stop).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What was not taken is taken by the next one.
        }
    }

    /// <summary>Takes the next batch.</summary>
    /// <returns>How many entries.</returns>
    public async Task<int> Step(CancellationToken stop = default)
    {
        var turn = await logs.Alone(stop).ConfigureAwait(false);
        if (turn is null) return 0;
        await using (turn.ConfigureAwait(false))
        {
            var state = await Made(logs, stop: stop).ConfigureAwait(false);
            var changes = await ledger.Changes(state.UpTo, Most, stop).ConfigureAwait(false);
            if (changes.Count == 0) return 0;
            LogsMove move;
            try
            {
                move = await Batch(state, changes, stop).ConfigureAwait(false);
            }
            catch (StoreException)
            {
                // A head and tiles read on either side of another node's move do not fit, and nothing is damaged. Where none moved, it is.
                if (await logs.State(stop).ConfigureAwait(false) is { } after && after.UpTo != state.UpTo) return 0;
                throw;
            }

            return await logs.Move(move, stop).ConfigureAwait(false) ? changes.Count : 0;
        }
    }

    private async Task<LogsMove> Batch(LogsState state, IReadOnlyList<Change> changes, CancellationToken stop)
    {
        var at = Envelope.ToTheMicrosecond(now());
        var (tiles, places, heads) = (new List<TileWritten>(), new List<(CaseId, long, long)>(), new List<HeadWritten>());
        var all = await Edge(LogId.OfLogs, stop).ConfigureAwait(false);
        // In an order of their own, so that the log of logs says nothing of the order within a batch.
        foreach (var log in changes.GroupBy(c => Log(state, c.Entry)).OrderBy(g => g.Key.Compartment).ThenBy(g => g.Key.Partition))
        {
            var (edge, last) = await Edge(log.Key, stop).ConfigureAwait(false);
            foreach (var (position, entry) in log)
            {
                places.Add((entry.Envelope.Case, position.Version, edge.Size));
                edge.Append(MerkleHash.Leaf(entry.Hash));
            }

            var head = Head(state, log.Key, edge, last, at);
            tiles.AddRange(edge.Changed.Select(t => new TileWritten(log.Key, t.Key, t.Value)));
            heads.Add(new(head, all.Edge.Size));
            all.Edge.Append(HeadsCompared.Leaf(head.Checkpoint));
        }

        tiles.AddRange(all.Edge.Changed.Select(t => new TileWritten(LogId.OfLogs, t.Key, t.Value)));
        heads.Add(new(Head(state, LogId.OfLogs, all.Edge, all.Last, at), null));
        return new(state.UpTo, changes[^1].At) { Tiles = tiles, Places = places, Heads = heads, Keys = [signer.Key] };
    }

    private SignedCheckpoint Head(LogsState state, LogId log, LogEdge edge, SignedCheckpoint? last, Instant at) =>
        SignedCheckpoint.Sign(new(state.Store, log, edge.Size, edge.Root(), last is null ? at : Instant.Max(at, last.Checkpoint.At)), signer);

    private async Task<(LogEdge Edge, SignedCheckpoint? Last)> Edge(LogId log, CancellationToken stop)
    {
        var last = await logs.Head(log, stop: stop).ConfigureAwait(false);
        if (last is null) return (new(), null);
        var size = last.Checkpoint.Size;
        try
        {
            var edge = new LogEdge(size, await logs.Tiles(log, LogEdge.OpenTiles(size), stop).ConfigureAwait(false));
            // Nothing is signed on what does not bear out what was signed before.
            return edge.Root() == last.Checkpoint.Root ? (edge, last) : throw StoreException.Damaged($"The log {log} is not the one whose head was signed.");
        }
        catch (ArgumentException fault)
        {
            throw StoreException.Damaged($"The tiles of the log {log} are not those of its head.", fault);
        }
    }

    private static LogId Log(LogsState state, Entry entry) =>
        new(entry.Envelope.Id.Compartment, LogId.PartitionOf(entry.Envelope.Case, state.Partitions));
}
