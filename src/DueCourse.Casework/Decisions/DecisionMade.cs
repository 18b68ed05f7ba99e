namespace DueCourse.Casework.Decisions;

/// <summary>What can be decided in a case. The words are stored: never change one.</summary>
public enum DecisionKind
{
    /// <summary>To write that deportation is intended (stage 1).</summary>
    IntendToDeport,

    /// <summary>That the person is liable to removal (section 10 of the 1999 Act).</summary>
    LiableToRemoval,

    /// <summary>A claim is granted.</summary>
    GrantClaim,

    /// <summary>A claim is refused.</summary>
    RefuseClaim,

    /// <summary>To make a deportation order.</summary>
    MakeDeportationOrder,

    /// <summary>To revoke a deportation order.</summary>
    RevokeDeportationOrder,

    /// <summary>To deprive the person of British citizenship.</summary>
    DepriveOfCitizenship,

    /// <summary>To detain.</summary>
    Detain,

    /// <summary>To release.</summary>
    Release,

    /// <summary>To set removal for a day.</summary>
    SetRemoval,

    /// <summary>To take no action.</summary>
    TakeNoAction,

    /// <summary>To go on, with a day on which it is looked at again.</summary>
    ContinueEngagement,

    /// <summary>To withdraw a decision that no order has followed, so that the case can be decided again or left.</summary>
    WithdrawDecision,
}

/// <summary>A person with authority decided.</summary>
/// <param name="Kind">What.</param>
/// <param name="Reasons">Why, in full.</param>
/// <param name="RestsOn">The entries that it rests on: statements, judgements, documents, other decisions.</param>
/// <param name="Law">The version of the law on which it was decided.</param>
/// <param name="Seen">How many entries the person had before them of the open compartment and of the one in which this stands. Of others nothing is said here.</param>
/// <param name="ReviewOn">When it is looked at again; null: no day was set.</param>
[Act("decision-made")]
public sealed record DecisionMade(
    DecisionKind Kind, string Reasons, IReadOnlyList<EntryId> RestsOn, string Law, IReadOnlyList<SeenSoFar> Seen, LocalDate? ReviewOn) : CaseEvent;

/// <summary>The day has come that a decision set for looking at the case again.</summary>
/// <param name="Decision">The decision.</param>
[Act("case-review-fell-due")]
public sealed record CaseReviewFellDue(EntryId Decision) : CaseEvent;

/// <summary>How far somebody had read.</summary>
/// <param name="In">The compartment.</param>
/// <param name="Entries">How many of its entries there were.</param>
public sealed record SeenSoFar(Compartment In, int Entries);

/// <summary>A decision of a case.</summary>
/// <param name="Id">The entry that recorded it.</param>
/// <param name="At">When.</param>
/// <param name="By">Who decided.</param>
/// <param name="Made">What, why, on what.</param>
public sealed record CaseDecision(EntryId Id, Instant At, Actor By, DecisionMade Made);

/// <summary>The decisions that people made in a case.</summary>
public sealed class CaseDecisions : CasePart
{
    private readonly List<CaseDecision> all = [];
    private readonly HashSet<EntryId> corrected = [];

    /// <summary>Those that were not recorded in error, in order.</summary>
    public IEnumerable<CaseDecision> All => all.Where(d => !corrected.Contains(d.Id));

    /// <summary>The last that set a day on which the case is looked at again; null: none did.</summary>
    public CaseDecision? LastWithReview => All.LastOrDefault(d => d.Made.ReviewOn is not null);

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        if (entry.Event is DecisionMade made) all.Add(new(entry.Id, entry.At, entry.By!, made));
        if (entry.Event is Statements.EntryCorrected wrong) corrected.Add(wrong.Entry);
    }
}
