namespace DueCourse.Casework.Cases;

using DueCourse.Casework.Decisions;

/// <summary>A judgement that the law leaves to a named person was made.</summary>
/// <param name="Judgement">The register's entry: J16.</param>
/// <param name="About">The subject, by the entry that added it; null: the case.</param>
/// <param name="Answer">The answer.</param>
/// <param name="On">The day on which it was made.</param>
/// <param name="Reasons">Why.</param>
/// <param name="MadeBy">Who made it, where somebody else recorded it; null: whoever recorded it.</param>
/// <param name="InRole">In what role.</param>
/// <param name="ReliedOn">The facts that it relied on, as named in output, each with the value it had (null: not stated).</param>
/// <param name="Evidence">The documents or entries that it relied on.</param>
[Act("judgement-recorded")]
public sealed record JudgementRecorded(
    string Judgement, EntryId? About, JudgementAnswer Answer, LocalDate On, string Reasons, string MadeBy, string InRole,
    IReadOnlyList<Reliance> ReliedOn, IReadOnlyList<string> Evidence) : CaseEvent
{
    /// <summary>What is said on each point that the register asks reasons for, in its order; null: it came with a file, or nothing could be decided.</summary>
    public IReadOnlyList<string>? Points { get; init; }

    /// <summary>Which of those whom the register names, or which court; null: it came with a file, or was recorded before this was asked.</summary>
    public Role? Office { get; init; }

    /// <summary>The document that shows it, where somebody else made it; null: whoever recorded it made it, or it came with a file.</summary>
    public EntryId? ShownBy { get; init; }

    /// <summary>The version of the register and of the law in which the question was read; null: not said.</summary>
    public string? Law { get; init; }

    /// <summary>How many entries whoever judged had before them, of the open compartment and of the one in which this stands; null: not said.</summary>
    public IReadOnlyList<SeenSoFar>? Seen { get; init; }

    /// <summary>What the person's side says to it, and how that was weighed; null: not said.</summary>
    public string? Representations { get; init; }

    /// <summary>Whether whoever judged declared that they have no interest in the case; null: they were not asked.</summary>
    public bool? DeclaredNoInterest { get; init; }
}

/// <summary>A fact that a judgement relied on.</summary>
public sealed record Reliance(string Fact, string? Value);

/// <summary>The judgements of a case.</summary>
public sealed class CaseJudgements : CasePart
{
    private readonly List<(EntryId Id, Instant At, JudgementRecorded Made)> all = [];

    /// <summary>All, in the order in which they were recorded.</summary>
    public IReadOnlyList<(EntryId Id, Instant At, JudgementRecorded Made)> All => all;

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        if (entry.Event is JudgementRecorded made) all.Add((entry.Id, entry.At, made));
    }
}
