using System.Collections.Concurrent;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Law.Drafting;
using DueCourse.Web.Dress;
using NodaTime;

namespace DueCourse.Web.Registry;

/// <summary>Where a case stands in words, for its page.</summary>
/// <param name="Says">In one paragraph.</param>
/// <param name="Gates">How many gates are shut, unknown and open, by those words.</param>
/// <param name="Next">What would have to be established next, the first of it.</param>
/// <param name="NextInAll">How much of that there is.</param>
public sealed record Standing(string Says, IReadOnlyDictionary<string, int> Gates, IReadOnlyList<Missing> Next, int NextInAll);

/// <summary>
/// Where cases stand, worked out once for what a reader may see of a case on a day. It is looked up under all of that, so that nobody
/// is shown what was worked out for another reader, for another day, or before something was recorded.
/// </summary>
public sealed class Standings
{
    /// <summary>How many things a page names that would have to be established next.</summary>
    public const int MostNext = 10;

    // A few kilobytes each.
    private const int Most = 4096;

    private readonly ConcurrentDictionary<(CaseId Case, Digest Content, string Readable, LocalDate AsAt, Instant? KnownBy), Standing> kept = new();

    /// <summary>Where an open case stands.</summary>
    public Standing Of(OpenFile file)
    {
        var place = (file.Id, CaseContent.Of(file.Case), string.Join(' ', file.Seen.Whole.Order()), file.AsAt, file.KnownBy);
        if (kept.TryGetValue(place, out var standing)) return standing;
        if (kept.Count >= Most) kept.Clear();
        var a = file.Assessment;
        var next = a.MissingNext();
        return kept[place] = new(
            Paragraph.Of(a), a.Gates.GroupBy(g => g.Status).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal),
            [.. next.Take(MostNext).Select(n => n.Item)], next.Count);
    }
}
