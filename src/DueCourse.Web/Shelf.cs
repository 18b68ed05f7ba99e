using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Web;

/// <summary>The cases that the pages show. The executable reads them; the pages only show them.</summary>
/// <param name="Cases">In the order in which they are listed.</param>
public sealed record Shelf(IReadOnlyList<ShelfCase> Cases)
{
    /// <summary>No cases.</summary>
    public static Shelf Empty { get; } = new([]);

    /// <summary>A case by its name; null if there is none.</summary>
    public ShelfCase? Find(string name) => Cases.FirstOrDefault(c => c.Record.Name == name);
}

/// <summary>One case on the shelf.</summary>
/// <param name="Record">What its file asserts.</param>
/// <param name="Title">A title for a reader.</param>
/// <param name="Group">The heading it stands under.</param>
/// <param name="Source">The reported decision it is made from, if it is.</param>
/// <param name="Dates">The days worth looking at, each with what was known by then (null: everything).</param>
public sealed record ShelfCase(
    CaseRecord Record, string Title, string Group, string? Source, IReadOnlyList<(LocalDate AsAt, Instant? AsKnownAt)> Dates)
{
    private readonly Lazy<Assessment> latest = new(() =>
    {
        var (asAt, asKnownAt) = Dates.Count > 0 ? Dates[^1] : (Record.AsAt, null);
        return StatuteBook.Current.Assess(Record, asAt.At(LocalTime.Midnight), asKnownAt);
    });

    /// <summary>The assessment for the latest of its days, worked out once: the shelf does not change while it is served.</summary>
    public Assessment Latest => latest.Value;
}
