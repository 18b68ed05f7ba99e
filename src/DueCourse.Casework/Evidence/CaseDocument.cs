namespace DueCourse.Casework.Evidence;

/// <summary>Something that was found of a document.</summary>
/// <param name="Id">The entry.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Said">What.</param>
public sealed record FoundOf<T>(EntryId Id, Instant At, Actor By, T Said);

/// <summary>What a document counts for now.</summary>
/// <param name="Instrument">Under which instrument; null: under every other, for which nobody has graded it.</param>
/// <param name="Grade">Its grade.</param>
/// <param name="IsPending">Whether no verified text says so yet.</param>
/// <param name="Because">Why it is this grade.</param>
public sealed record GradeNow(string? Instrument, EvidenceGrade Grade, bool IsPending, string Because);

/// <summary>A document on file, and all that was found of it.</summary>
/// <param name="Id">The entry by which it came in.</param>
/// <param name="At">When.</param>
/// <param name="Received">What came in.</param>
public sealed record CaseDocument(EntryId Id, Instant At, DocumentReceived Received)
{
    /// <summary>Its machine-readable zones, as they were read.</summary>
    public IReadOnlyList<FoundOf<MachineReadableZoneRecorded>> Zones { get; init; } = [];

    /// <summary>The checks whether it is genuine.</summary>
    public IReadOnlyList<FoundOf<GenuinenessChecked>> Checks { get; init; } = [];

    /// <summary>Its grades.</summary>
    public IReadOnlyList<FoundOf<GradedForInstrument>> Grades { get; init; } = [];

    /// <summary>The comparisons of biometrics with it.</summary>
    public IReadOnlyList<FoundOf<BiometricCompared>> Comparisons { get; init; } = [];

    /// <summary>What was permitted and refused, in order: the last of a use counts.</summary>
    public IReadOnlyList<(EntryId Id, OnwardUse Use, UsePermitted? Permitted, UseRefused? Refused)> Uses { get; init; } = [];

    /// <summary>The copies of it that went out.</summary>
    public IReadOnlyList<FoundOf<DocumentPassedOn>> PassedOn { get; init; } = [];

    /// <summary>What it counts for now, under each instrument for which it was graded and under every other: what it was graded before counts only as far as nothing found since stands against it.</summary>
    public IReadOnlyList<GradeNow> GradesNow =>
        [.. Grades.Select(g => (string?)g.Said.Instrument).Distinct().Append(null).Select(Now).OfType<GradeNow>()];

    /// <summary>Why it is rejected as proof for every instrument: what the last check that could tell found; null: it is not.</summary>
    public string? Rejection => Checks.LastOrDefault(c => c.Said.Result != Genuineness.CannotTell) is { Said: { Result: not Genuineness.Genuine } check }
        ? $"{check.CheckedBy} found that it {check.Result switch
        {
            Genuineness.Forged => "is forged",
            Genuineness.BelongsToAnother => "belongs to another",
            _ => "was obtained by fraud",
        }}"
        : null;

    /// <summary>Its grade for an instrument, and whether that is pending because no text of the instrument is verified; null: nobody has graded it.</summary>
    public (EvidenceGrade Grade, bool IsPending)? GradeFor(string instrument)
    {
        if (Rejection is not null) return (EvidenceGrade.E0, false);
        if (Grades.LastOrDefault(g => g.Said.Instrument == instrument) is { Said: var said }) return (said.Grade, said.TextRead is null && said.Grade != EvidenceGrade.E0);
        return StartsAnEnquiry ? (EvidenceGrade.E2, true) : null;
    }

    private GradeNow? Now(string? instrument) => GradeFor(instrument ?? "") is not { } now ? null : new(instrument, now.Grade, now.IsPending,
        Rejection ?? Grades.LastOrDefault(g => g.Said.Instrument == instrument)?.Said.Because
            ?? "nobody has graded it; a paper of this kind starts an enquiry, and no more until a verified text says so");

    // What the public models accept as settling or starting: until a verified text says more, it starts an enquiry and no more.
    private bool StartsAnEnquiry => Received is
        { Type: DocumentType.Passport or DocumentType.NationalIdentityCard or DocumentType.CitizenshipCertificate, Holding: not Holding.Scan };
}
