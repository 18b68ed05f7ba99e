using System.Collections.Concurrent;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using DueCourse.Web.Dress;
using NodaTime;

namespace DueCourse.Web.Registry;

/// <summary>Where a case stands, for its page.</summary>
/// <param name="Says">In one paragraph.</param>
/// <param name="Gates">How many gates are shut, unknown and open, by those words.</param>
/// <param name="Next">What would have to be established next, the first of it.</param>
/// <param name="NextInAll">How much of that there is.</param>
/// <param name="Work">Where the work on it stands.</param>
/// <param name="Courses">Its courses on one line of time.</param>
/// <param name="Blocks">What blocks a departure.</param>
/// <param name="Lacks">What the nightly check says of it, as far as its reader sees it.</param>
/// <param name="Review">When it is looked at again; null: no day is set.</param>
public sealed record Standing(
    string Says, IReadOnlyDictionary<string, int> Gates, IReadOnlyList<NextThing> Next, int NextInAll, CaseNow Work, CourseLines Courses,
    IReadOnlyList<Block> Blocks, IReadOnlyList<CaseLack> Lacks, LocalDate? Review);

/// <summary>Something that would have to be established.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="By">Who finds out.</param>
/// <param name="Evidence">On what evidence.</param>
public sealed record NextThing(string Question, string By, string Evidence);

/// <summary>
/// Where cases stand, worked out once for what a reader may see of a case on a day. It is looked up under all of that, so that nobody
/// is shown what was worked out for another reader, for another day, under another text of the law, or before something was recorded.
/// </summary>
public sealed class Standings
{
    /// <summary>How many things a page names that would have to be established next.</summary>
    public const int MostNext = 5;

    // More than a team looks at in a day; beyond it everything is worked out anew.
    private const int Most = 4096;

    private readonly ConcurrentDictionary<(Digest Whole, Digest Seen, string Readable, LocalDate AsAt, Instant? KnownBy, (LocalDateTime, LocalDate, string) Moment), Standing> kept = new();

    /// <summary>Where an open case stands.</summary>
    public Standing Of(OpenFile file)
    {
        var (whole, seen) = file.Content;
        var place = (whole, seen, string.Join(' ', file.Seen.Whole.Order()), file.AsAt, file.KnownBy, file.Moment);
        if (kept.TryGetValue(place, out var standing)) return standing;
        if (kept.Count >= Most) kept.Clear();
        var a = file.Assessment;
        var next = a.MissingNext();
        return kept[place] = new(
            Paragraph.Of(a), a.Gates.GroupBy(g => g.Status).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal),
            [.. next.Take(MostNext).Select(n => new NextThing(n.Item.Question, n.Item.By, n.Item.Evidence))], next.Count, file.Work, CourseLines.Of(file),
            file.Blocks, OpenCaseCheck.Of(file.Case, file.Now), OpenCaseCheck.NextReview(file.Case, file.Now));
    }
}
