namespace DueCourse.Casework.People;

/// <summary>Something that is recorded of an identity, and what became of it.</summary>
/// <param name="Id">The entry.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Said">What.</param>
public sealed record Particular<T>(EntryId Id, Instant At, T Said)
{
    /// <summary>Each time somebody disputed it.</summary>
    public IReadOnlyList<ParticularDisputed> Disputes { get; init; } = [];

    /// <summary>Why it was found wrong; null: it stands.</summary>
    public string? FoundWrong { get; init; }
}

/// <summary>One identity as its source knows it: many names, many numbers, several days of birth and nationalities side by side.</summary>
/// <param name="Id">The entry that put it on file.</param>
/// <param name="At">When.</param>
/// <param name="Said">Which it is.</param>
public sealed record Identity(EntryId Id, Instant At, IdentityRecorded Said)
{
    /// <summary>Its names, as they were recorded one after another.</summary>
    public IReadOnlyList<Particular<NameRecorded>> Names { get; init; } = [];

    /// <summary>Its reference numbers.</summary>
    public IReadOnlyList<Particular<ReferenceRecorded>> References { get; init; } = [];

    /// <summary>The days of birth that its sources give.</summary>
    public IReadOnlyList<Particular<BirthDateRecorded>> BirthDates { get; init; } = [];

    /// <summary>The nationalities that its sources give.</summary>
    public IReadOnlyList<Particular<NationalityRecorded>> Nationalities { get; init; } = [];

    /// <summary>What else is recorded of it.</summary>
    public IReadOnlyList<Particular<ParticularRecorded>> Others { get; init; } = [];

    /// <summary>Why it was found wrong to have recorded it at all; null: it stands.</summary>
    public string? FoundWrong { get; init; }

    /// <summary>Whether some day of birth on file would leave them under 18 on a day, whichever is right.</summary>
    /// <remarks>The protective reading: docs/decisions/0017.</remarks>
    public bool CouldBeUnder18On(LocalDate day) =>
        BirthDates.Any(b => b.FoundWrong is null && b.Said.Day.Latest != LocalDate.MaxIsoValue && b.Said.Day.Latest.PlusYears(18) > day);

    internal Identity Disputed(ParticularDisputed dispute) => Each(dispute.Entry, new Change(dispute, null));

    internal Identity Wrong(EntryId entry, string because) => Each(entry, new Change(null, because));

    private Identity Each(EntryId entry, Change change) => this with
    {
        Names = change.In(Names, entry),
        References = change.In(References, entry),
        BirthDates = change.In(BirthDates, entry),
        Nationalities = change.In(Nationalities, entry),
        Others = change.In(Others, entry),
    };

    private sealed record Change(ParticularDisputed? Dispute, string? Wrong)
    {
        public IReadOnlyList<Particular<T>> In<T>(IReadOnlyList<Particular<T>> all, EntryId entry) =>
            all.Any(p => p.Id == entry) ? [.. all.Select(p => p.Id == entry ? Made(p) : p)] : all;

        private Particular<T> Made<T>(Particular<T> p) => p with
        {
            Disputes = Dispute is null ? p.Disputes : [.. p.Disputes, Dispute],
            FoundWrong = p.FoundWrong ?? Wrong,
        };
    }
}
