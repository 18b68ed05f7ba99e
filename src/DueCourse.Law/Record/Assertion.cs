namespace DueCourse.Law.Record;

/// <summary>Whose statement an assertion is. What a side says is not established until it is verified.</summary>
public enum Side
{
    /// <summary>Stated by the file without naming anyone: taken as established unless disputed.</summary>
    File,

    /// <summary>The person, their representative or family.</summary>
    Person,

    /// <summary>The Home Office, police or prosecution.</summary>
    State,

    /// <summary>An official record made by someone who is not a side: a court, a tribunal, a prison, a register.</summary>
    OfficialRecord,

    /// <summary>Press and other third parties: never established unless verified.</summary>
    ThirdParty,
}

/// <summary>
/// One statement of fact: what is said, by whom, from what source, for which period, when it was recorded,
/// and whether it is verified or disputed. An assertion is not yet a fact.
/// </summary>
/// <param name="Value">What is said.</param>
public sealed record Assertion(FactValue Value)
{
    /// <summary>The first day it holds for; null when not said.</summary>
    public DateRange? From { get; init; }

    /// <summary>The first day it no longer holds for; null when not said.</summary>
    public DateRange? To { get; init; }

    /// <summary>The document or record it comes from.</summary>
    public string? Source { get; init; }

    /// <summary>Who says so, in the file's word.</summary>
    public string? AssertedBy { get; init; }

    /// <summary>Whose side that is.</summary>
    public Side Side { get; init; }

    /// <summary>Who checked it; null when nobody did.</summary>
    public string? VerifiedBy { get; init; }

    /// <summary>Who disputes it; null when nobody does.</summary>
    public string? DisputedBy { get; init; }

    /// <summary>The side of whoever disputes it.</summary>
    public Side DisputedSide { get; init; }

    /// <summary>When it was put on the file; null: from the beginning.</summary>
    public Instant? RecordedAt { get; init; }

    /// <summary>When the dispute was put on the file; null: together with the assertion.</summary>
    public Instant? DisputedAt { get; init; }

    /// <summary>When the verification was put on the file; null: together with the assertion.</summary>
    public Instant? VerifiedAt { get; init; }

    /// <summary>When it was withdrawn or found wrong; null: it stands.</summary>
    public Instant? WithdrawnAt { get; init; }

    /// <summary>File and line, for messages.</summary>
    public string? Where { get; init; }

    internal bool IsKnownAt(Instant? knownAt) =>
        (knownAt is null || RecordedAt is null || RecordedAt <= knownAt)
        && (WithdrawnAt is null || (knownAt is not null && WithdrawnAt > knownAt));

    internal bool IsVerifiedAt(Instant? knownAt) =>
        VerifiedBy is not null && (knownAt is null || VerifiedAt is null || VerifiedAt <= knownAt);

    internal bool IsDisputedAt(Instant? knownAt) =>
        DisputedBy is not null && (knownAt is null || DisputedAt is null || DisputedAt <= knownAt);

    internal bool IsEstablishedAt(Instant? knownAt) =>
        !IsDisputedAt(knownAt) && (IsVerifiedAt(knownAt) || Side is Side.File or Side.OfficialRecord);
}
