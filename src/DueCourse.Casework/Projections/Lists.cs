namespace DueCourse.Casework.Projections;

/// <summary>A case in a list, as one reader may see it.</summary>
/// <param name="Case">Which.</param>
/// <param name="Title">What it is called; null where this reader does not see the opening.</param>
/// <param name="OpenedAt">When it was opened; null likewise.</param>
/// <param name="LastAt">When anything was recorded last in what this reader may read.</param>
/// <param name="Counts">How many entries stand in each compartment that this reader may read and that has any.</param>
/// <param name="NextDueAt">When something falls due next there; null: nothing does.</param>
public sealed record CaseLine(CaseId Case, string? Title, Instant? OpenedAt, Instant LastAt, IReadOnlyDictionary<Compartment, int> Counts, Instant? NextDueAt);

/// <summary>Something that falls due, in a list.</summary>
/// <param name="Case">In which case.</param>
/// <param name="Title">What the case is called; null where this reader does not see the opening.</param>
/// <param name="Entry">The entry that set it.</param>
/// <param name="DueAt">When.</param>
/// <param name="Kind">What for, in a word: <c>hold-review</c>.</param>
public sealed record DueLine(CaseId Case, string? Title, EntryId Entry, Instant DueAt, string Kind);

/// <summary>Which cases a list shows.</summary>
public sealed record ListFilter
{
    /// <summary>Only those that the reader was given.</summary>
    public bool Mine { get; init; }

    /// <summary>Only those opened at this instant or later; null: all.</summary>
    public Instant? OpenedFrom { get; init; }

    /// <summary>Only those opened before this instant; null: all. Lists of what falls due: only what is due before it.</summary>
    public Instant? Before { get; init; }

    /// <summary>Only those that one of these people has, by the sign-in's name, as far as the reader may see who has them; null: all.</summary>
    public IReadOnlyList<string>? Team { get; init; }
}

/// <summary>A page of a list.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Next">What to give for the page after it; null: it is the last.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Lines, string? Next);
