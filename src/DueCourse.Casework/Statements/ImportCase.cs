namespace DueCourse.Casework.Statements;

/// <summary>
/// Opens a case with all that a case file says. Everything counts as recorded at the moment of the import, whatever the file says
/// of its own past: this ledger answers for what it saw itself.
/// </summary>
/// <param name="Record">What the file says.</param>
/// <param name="Origin">What file it was; null: not said.</param>
public sealed record ImportCase(CaseRecord Record, string? Origin) : Command
{
    private readonly Lazy<IReadOnlyList<RecordStep>> steps = new(() => RecordStep.Of(Record, Origin));

    /// <summary>Caseworkers and senior officers who have the case from its opening, beside whoever imports it.</summary>
    public IReadOnlyList<Actor> Team { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => steps.Value.Select(s => s.What.In).Distinct();

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => c.Standing.AsAt is not null
        ? new Refusal("case.already-open", "The case is open already.", "A file is imported into a case of its own, so that nothing on the ledger is mixed with it.", "Import it as another case, or record what is new in this one.")
        : OpenCase.Unfit(Team) ?? (Decision)new Events([.. steps.Value.Select(s => s.What with { Event = s.What.Event is CaseOpened opened && Team.Count > 0 ? opened with { Team = Team } : s.What.Event })]);
}
