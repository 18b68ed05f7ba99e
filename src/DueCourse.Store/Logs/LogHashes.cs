namespace DueCourse.Store.Logs;

using System.Runtime.CompilerServices;
using DueCourse.Casework.Log;

/// <summary>The hashes of a log one after another, a few tiles in memory at a time.</summary>
internal static class LogHashes
{
    private const int AtOnce = 32;

    /// <summary>The hashes of a level of tiles. Where one is missing or too short it ends early: the roots say so then.</summary>
    /// <param name="logs">Where tiles are.</param>
    /// <param name="log">The log.</param>
    /// <param name="level">0 for the leaves.</param>
    /// <param name="count">How many.</param>
    /// <param name="stop">To stop.</param>
    public static async IAsyncEnumerable<Digest> Hashes(this ILogStore logs, LogId log, int level, long count, [EnumeratorCancellation] CancellationToken stop)
    {
        for (var from = 0L; from < count; from += AtOnce * LogTile.Width)
        {
            var tiles = Enumerable.Range(0, AtOnce).Select(i => new LogTile(level, from / LogTile.Width + i)).Where(t => t.Index * LogTile.Width < count).ToArray();
            var at = from;
            foreach (var bytes in await logs.Tiles(log, tiles, stop).ConfigureAwait(false))
            {
                // Longer than asked it may be by now, and never by a part of a hash.
                if (bytes.Length % Digest.Size != 0) yield break;
                for (var place = 0; place < LogTile.Width && at < count; place++, at++)
                {
                    if ((place + 1) * Digest.Size > bytes.Length) yield break;
                    yield return Digest.From(bytes.Span.Slice(place * Digest.Size, Digest.Size));
                }
            }
        }
    }
}
