namespace DueCourse.Law.Record;

/// <summary>
/// A time in which a statement hangs on something that is itself not settled, such as a contested link between two identities.
/// Meanwhile it is not established. A side's own reading takes it only where it is the other side, and nobody else, that contests.
/// </summary>
/// <param name="From">The instant from which it was so on the file.</param>
/// <param name="Until">The instant from which it was no longer so; null: it is so still.</param>
/// <param name="Because">Why, as the end of a sentence.</param>
/// <param name="ContestedBy">The sides that contest; none where the statement is tied to the person by nothing at all.</param>
public sealed record Quarantine(Instant From, Instant? Until, string Because, IReadOnlyList<Side> ContestedBy)
{
    internal bool HoldsAt(Instant? knownAt) => knownAt is { } at ? From <= at && (Until is null || Until > at) : Until is null;

    internal bool IsOnlyContestedBy(Side side) => ContestedBy.Count > 0 && ContestedBy.All(s => s == side);
}
