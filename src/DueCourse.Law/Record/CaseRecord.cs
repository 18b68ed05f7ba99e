namespace DueCourse.Law.Record;

/// <summary>How the law is read onto a file (there are three ways).</summary>
public enum Reading
{
    /// <summary>On what is established.</summary>
    Established,

    /// <summary>With the person's assertions taken at their highest.</summary>
    Person,

    /// <summary>With the state's assertions taken at their highest.</summary>
    State,
}

/// <summary>A case as recorded: every assertion about every subject, and the judgements made.</summary>
public sealed class CaseRecord
{
    /// <summary>The case's own name in its file.</summary>
    public required string Name { get; init; }

    /// <summary>A title for a reader.</summary>
    public string Title { get; init; } = "";

    /// <summary>
    /// The day the file speaks of. A value that can change and carries no dates of its own holds from this day on.
    /// </summary>
    public required LocalDate AsAt { get; init; }

    /// <summary>The person, and below them everything else.</summary>
    public SubjectRecord Person { get; } = new(Facts.Person.Kind, 1, null);

    /// <summary>The facts for which the file was read, where it was not read for all.</summary>
    public FactsAsked? ReadFor
    {
        get => Person.ReadFor;
        init => Person.ReadFor = value;
    }

    /// <summary>The judgements recorded.</summary>
    public IList<JudgementRecord> Judgements { get; } = [];

    /// <summary>The facts under one reading, as known at a moment (null: all that is recorded).</summary>
    public FactsRead Read(Reading reading, Instant? asKnownAt = null) => new(this, reading, asKnownAt);
}

/// <summary>What a judgement answered.</summary>
public enum JudgementAnswer
{
    /// <summary>Met.</summary>
    Met,

    /// <summary>Not met.</summary>
    NotMet,

    /// <summary>The person with authority looked and cannot decide.</summary>
    CannotDecide,
}

/// <summary>A judgement that a named person made.</summary>
/// <param name="Id">The register entry.</param>
/// <param name="About">The subject's id it was made about; null for the case.</param>
/// <param name="Answer">The answer.</param>
/// <param name="By">Who.</param>
/// <param name="Role">In what role.</param>
/// <param name="On">When.</param>
/// <param name="Reasons">Why.</param>
public sealed record JudgementRecord(
    string Id, string? About, JudgementAnswer Answer, string By, string Role, LocalDate On, string Reasons)
{
    /// <summary>The evidence relied on.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>
    /// The facts it relied on, as named in output, with the value each had (null: not stated). When one of them changes,
    /// or is disputed, after the judgement, the judgement is stale and no longer counts.
    /// </summary>
    public IReadOnlyList<(string Fact, string? Value)> ReliedOn { get; init; } = [];

    /// <summary>When it was put on the file; null: from the beginning.</summary>
    public Instant? RecordedAt { get; init; }
}
