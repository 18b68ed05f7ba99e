namespace DueCourse.Casework.Log;

using System.Globalization;

/// <summary>That a log at one size is the beginning of the same log at a later size. It needs no signature: the two heads have theirs.</summary>
/// <param name="Store">The store.</param>
/// <param name="Log">The log.</param>
/// <param name="From">The earlier size.</param>
/// <param name="To">The later size.</param>
/// <param name="Path">The hashes, as RFC 6962 has them (2.1.2).</param>
public sealed record ConsistencyProof(StoreId Store, LogId Log, long From, long To, IReadOnlyList<Digest> Path)
{
    // A path is at most twice as long as the tree is high, and no log has more leaves than JSON can count.
    private const int LongestPath = 2 * 53;

    /// <summary>Whether it is about these two heads, in either order.</summary>
    public bool IsOf(Checkpoint one, Checkpoint other) =>
        one.Store == Store && other.Store == Store && one.Log == Log && other.Log == Log && Math.Min(one.Size, other.Size) == From && Math.Max(one.Size, other.Size) == To;

    /// <summary>In canonical JSON: <c>{"consistency": {"from", "log", "path", "store", "to"}}</c>.</summary>
    public string ToJson() => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""{"consistency":{"from":{{{From}}},"log":"{{{Log}}}","path":[{{{string.Join(',', Path.Select(hash => $"\"{hash}\""))}}}],"store":"{{{Store}}}","to":{{{To}}}}}""");

    /// <summary>Reads what <see cref="ToJson"/> writes, and nothing else; null for any other text.</summary>
    public static ConsistencyProof? Read(ReadOnlySpan<byte> json)
    {
        var text = new ExactText(json);
        text.Expect("{\"consistency\":{\"from\":"u8);
        var from = text.Number();
        text.Expect(",\"log\":\""u8);
        if (!LogId.TryParse(text.Word(32), out var log)) text.Fail();
        text.Expect("\",\"path\":["u8);
        var path = new List<Digest>();
        while (!text.Failed && path.Count < LongestPath && text.Takes(path.Count == 0 ? "\""u8 : ",\""u8))
        {
            path.Add(text.Digest());
            text.Expect("\""u8);
        }

        text.Expect("],\"store\":\""u8);
        var store = StoreId.From(text.CaseId().ToBytes());
        text.Expect("\",\"to\":"u8);
        var to = text.Number();
        text.Expect("}}"u8);
        return text.IsRead ? new(store, log, from, to, path) : null;
    }
}
