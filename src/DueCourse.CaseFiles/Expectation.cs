namespace DueCourse.CaseFiles;

/// <summary>What a case file says that an assessment must show, on a day and as known at a moment.</summary>
/// <param name="At">The day, or moment by the clock of the United Kingdom, on which the law and the facts are taken.</param>
/// <param name="Known">Only what was recorded by then; null: everything.</param>
/// <param name="Line">The line in the file, for messages.</param>
public sealed record Expectation(LocalDateTime At, Instant? Known, int Line)
{
    /// <summary>Conclusions by the id of the rule.</summary>
    public IReadOnlyDictionary<string, ExpectedConclusion> Conclusions { get; init; } = new Dictionary<string, ExpectedConclusion>();

    /// <summary>Routes by id: open, blocked, unknown or not-applicable.</summary>
    public IReadOnlyDictionary<string, string> Routes { get; init; } = new Dictionary<string, string>();

    /// <summary>Gates by id: open, shut or unknown.</summary>
    public IReadOnlyDictionary<string, string> Gates { get; init; } = new Dictionary<string, string>();

    /// <summary>Tracks by id, each with its state.</summary>
    public IReadOnlyDictionary<string, string> Tracks { get; init; } = new Dictionary<string, string>();

    /// <summary>Deadlines by id.</summary>
    public IReadOnlyDictionary<string, ExpectedDeadline> Deadlines { get; init; } = new Dictionary<string, ExpectedDeadline>();

    /// <summary>Judgements by id: missing, recorded, stale or not-asked.</summary>
    public IReadOnlyDictionary<string, string> Judgements { get; init; } = new Dictionary<string, string>();
}

/// <summary>What must be concluded; what is null or empty is not looked at.</summary>
/// <param name="Answer">On what is established.</param>
/// <param name="Person">With the person's assertions at their highest.</param>
/// <param name="State">With the state's assertions at their highest.</param>
public sealed record ExpectedConclusion(Answer? Answer, Answer? Person, Answer? State)
{
    /// <summary>Texts that the reasons must hold.</summary>
    public IReadOnlyList<string> Because { get; init; } = [];

    /// <summary>Ids that must be missing.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Ids that must not be missing.</summary>
    public IReadOnlyList<string> NotMissing { get; init; } = [];

    /// <summary>Consequences by id.</summary>
    public IReadOnlyDictionary<string, Answer> Consequences { get; init; } = new Dictionary<string, Answer>();
}

/// <summary>What a time limit must give; what is null is not looked at.</summary>
/// <param name="Result">falls-on, cannot-yet-be-fixed or does-not-apply.</param>
/// <param name="SafeBy">The earliest defensible last day.</param>
/// <param name="GateAfter">The latest defensible last day.</param>
/// <param name="SafeWorkingDay">The last working day on which the act can certainly be done.</param>
/// <param name="EarliestNextStep">The first day of what waits for the limit.</param>
public sealed record ExpectedDeadline(
    string? Result, LocalDate? SafeBy, LocalDate? GateAfter, LocalDate? SafeWorkingDay, LocalDate? EarliestNextStep);
