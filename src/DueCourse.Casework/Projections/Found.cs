namespace DueCourse.Casework.Projections;

/// <summary>An identity that a search found, in a compartment that the searcher may read.</summary>
/// <param name="Case">In which case.</param>
/// <param name="Identity">Which identity.</param>
/// <param name="In">The compartment in which what was found stands.</param>
public sealed record FoundAt(CaseId Case, EntryId Identity, Compartment In);

/// <summary>A case that a search found, as the searcher may see it.</summary>
/// <param name="Case">Which.</param>
/// <param name="Title">What it is called; null where the searcher does not see the opening.</param>
/// <param name="At">Where what was searched for stands.</param>
public sealed record FoundCase(CaseId Case, string? Title, IReadOnlyList<FoundAt> At);
