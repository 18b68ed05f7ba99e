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
    // Most statements are neither verified nor disputed nor withdrawn, and there are very many.
    private readonly Later? later;

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
    public string? VerifiedBy
    {
        get => later?.VerifiedBy;
        init => Verified = (value, VerifiedAt);
    }

    /// <summary>Who disputes it; null when nobody does.</summary>
    public string? DisputedBy
    {
        get => later?.DisputedBy;
        init => Disputed = (value, DisputedSide, DisputedAt);
    }

    /// <summary>The side of whoever disputes it.</summary>
    public Side DisputedSide
    {
        get => later?.DisputedSide ?? default;
        init => Disputed = (DisputedBy, value, DisputedAt);
    }

    /// <summary>When it was put on the file; null: from the beginning.</summary>
    public Instant? RecordedAt { get; init; }

    /// <summary>When the dispute was put on the file; null: together with the assertion.</summary>
    public Instant? DisputedAt
    {
        get => later?.DisputedAt;
        init => Disputed = (DisputedBy, DisputedSide, value);
    }

    /// <summary>When the verification was put on the file; null: together with the assertion.</summary>
    public Instant? VerifiedAt
    {
        get => later?.VerifiedAt;
        init => Verified = (VerifiedBy, value);
    }

    /// <summary>When it was withdrawn or found wrong; null: it stands.</summary>
    public Instant? WithdrawnAt
    {
        get => later?.WithdrawnAt;
        init
        {
            if (value != WithdrawnAt) later = Later.Of((later ?? Later.Nothing) with { WithdrawnAt = value });
        }
    }

    /// <summary>Who checked it and when that was put on the file, at once.</summary>
    public (string? By, Instant? At) Verified
    {
        get => (VerifiedBy, VerifiedAt);
        init
        {
            if (value != Verified) later = Later.Of((later ?? Later.Nothing) with { VerifiedBy = value.By, VerifiedAt = value.At });
        }
    }

    /// <summary>Who disputes it, on which side they are and when that was put on the file, at once.</summary>
    public (string? By, Side Side, Instant? At) Disputed
    {
        get => (DisputedBy, DisputedSide, DisputedAt);
        init
        {
            if (value != Disputed) later = Later.Of((later ?? Later.Nothing) with { DisputedBy = value.By, DisputedSide = value.Side, DisputedAt = value.At });
        }
    }

    /// <summary>The times in which it hangs on something that is itself not settled; empty for nearly all.</summary>
    public IReadOnlyList<Quarantine> Quarantines
    {
        get => later?.Quarantines ?? [];
        init => later = Later.Of((later ?? Later.Nothing) with { Quarantines = value.Count == 0 ? null : value });
    }

    /// <summary>File and line, for messages.</summary>
    public string? Where { get; init; }

    // What happened to a statement after it was made.
    private sealed record Later(string? VerifiedBy, Instant? VerifiedAt, string? DisputedBy, Side DisputedSide, Instant? DisputedAt, Instant? WithdrawnAt,
        IReadOnlyList<Quarantine>? Quarantines)
    {
        public static readonly Later Nothing = new(null, null, null, default, null, null, null);

        // Nothing is always null, so that statements to which nothing happened are equal.
        public static Later? Of(Later made) => made == Nothing ? null : made;
    }

    internal bool IsKnownAt(Instant? knownAt) =>
        (knownAt is null || RecordedAt is null || RecordedAt <= knownAt)
        && (WithdrawnAt is null || (knownAt is not null && WithdrawnAt > knownAt));

    internal bool IsVerifiedAt(Instant? knownAt) =>
        VerifiedBy is not null && (knownAt is null || VerifiedAt is null || VerifiedAt <= knownAt);

    internal bool IsDisputedAt(Instant? knownAt) =>
        DisputedBy is not null && (knownAt is null || DisputedAt is null || DisputedAt <= knownAt);

    internal Quarantine? QuarantineAt(Instant? knownAt)
    {
        if (later?.Quarantines is not { } all) return null;
        foreach (var one in all)
            if (one.HoldsAt(knownAt)) return one;
        return null;
    }

    internal bool IsEstablishedAt(Instant? knownAt) =>
        !IsDisputedAt(knownAt) && QuarantineAt(knownAt) is null && (IsVerifiedAt(knownAt) || Side is Side.File or Side.OfficialRecord);
}
