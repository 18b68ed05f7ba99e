namespace DueCourse.Casework.Work;

using DueCourse.Casework.Projections;

/// <summary>What came of a command in one of many cases.</summary>
/// <param name="Case">The case.</param>
/// <param name="Outcome">What came of it there.</param>
public sealed record BulkOutcome(CaseId Case, Outcome Outcome);

/// <summary>A task in a list over several cases.</summary>
/// <param name="Case">The case.</param>
/// <param name="Title">What it is called; null where this reader does not see the opening.</param>
/// <param name="Task">The task.</param>
public sealed record TeamTask(CaseId Case, string? Title, CaseTask Task);

/// <summary>A page of the tasks of a reader's cases.</summary>
/// <param name="Page">The page, those due first first.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="Late">Of how many of these the time is past.</param>
public sealed record TaskList(ListPage<TeamTask> Page, int Count, int Late);
