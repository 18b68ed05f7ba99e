namespace DueCourse.Casework.Evidence;

using DueCourse.Casework.People;

/// <summary>Somebody raised the hypothesis that the person is a national of a state, or of none. Rival ones stand side by side.</summary>
/// <param name="Country">The country's code of three letters; null: of no state.</param>
/// <param name="Because">Why it is worth asking.</param>
[Act("hypothesis-raised")]
public sealed record HypothesisRaised(string? Country, string Because) : CaseEvent;

/// <summary>Which way something bears on a hypothesis.</summary>
public enum Bearing
{
    /// <summary>For it.</summary>
    For,

    /// <summary>Against it.</summary>
    Against,

    /// <summary>Neither way, and here is why.</summary>
    Neither,
}

/// <summary>Somebody said how an entry bears on a hypothesis. Nothing is added up.</summary>
/// <param name="Hypothesis">The hypothesis.</param>
/// <param name="Evidence">The entry.</param>
/// <param name="Bearing">Which way.</param>
/// <param name="Because">Why.</param>
[Act("evidence-weighed")]
public sealed record EvidenceWeighed(EntryId Hypothesis, EntryId Evidence, Bearing Bearing, string Because) : CaseEvent;

/// <summary>What a named person thinks of a hypothesis.</summary>
public enum AssessmentResult
{
    /// <summary>More likely than not.</summary>
    MoreLikelyThanNot,

    /// <summary>Not shown.</summary>
    NotShown,

    /// <summary>It cannot be decided on what is there.</summary>
    CannotDecide,
}

/// <summary>A named person assessed a hypothesis, with reasons. It is the United Kingdom's own view, not the other state's.</summary>
/// <param name="Hypothesis">The hypothesis.</param>
/// <param name="Result">What they think.</param>
/// <param name="Because">Why.</param>
/// <param name="Conflicts">The conflicts that the file showed, or that they named: any calls for a second reader.</param>
[Act("hypothesis-assessed")]
public sealed record HypothesisAssessed(EntryId Hypothesis, AssessmentResult Result, string Because, IReadOnlyList<Conflict> Conflicts) : CaseEvent;

/// <summary>A second person read an assessment that rests on evidence in conflict.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Agrees">Whether they think so too.</param>
/// <param name="Because">Why.</param>
[Act("assessment-reviewed")]
public sealed record AssessmentReviewed(EntryId Assessment, bool Agrees, string Because) : CaseEvent;

/// <summary>An assessment, and who else read it.</summary>
/// <param name="Id">The entry.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Said">What.</param>
public sealed record Assessment(EntryId Id, Instant At, Actor By, HypothesisAssessed Said)
{
    /// <summary>The second readings.</summary>
    public IReadOnlyList<FoundOf<AssessmentReviewed>> Reviews { get; init; } = [];

    /// <summary>Whether it counts: where evidence is in conflict, only once a second person agreed, and none disagreed.</summary>
    public bool Counts => Reviews.All(r => r.Said.Agrees) && (Said.Conflicts.Count == 0 || Reviews.Count > 0);
}

/// <summary>A hypothesis of nationality, with what is for it and against it, in the order in which it was recorded.</summary>
/// <param name="Id">The entry that raised it.</param>
/// <param name="At">When.</param>
/// <param name="Raised">Which.</param>
public sealed record Hypothesis(EntryId Id, Instant At, HypothesisRaised Raised)
{
    /// <summary>All that was said to bear on it.</summary>
    public IReadOnlyList<FoundOf<EvidenceWeighed>> Weighed { get; init; } = [];

    /// <summary>How named people assessed it.</summary>
    public IReadOnlyList<Assessment> Assessments { get; init; } = [];

    /// <summary>What is for it.</summary>
    public IEnumerable<FoundOf<EvidenceWeighed>> For => Weighed.Where(w => w.Said.Bearing == Bearing.For);

    /// <summary>What is against it.</summary>
    public IEnumerable<FoundOf<EvidenceWeighed>> Against => Weighed.Where(w => w.Said.Bearing == Bearing.Against);

    internal Hypothesis Reviewed(FoundOf<AssessmentReviewed> review) =>
        this with { Assessments = [.. Assessments.Select(a => a.Id == review.Said.Assessment ? a with { Reviews = [.. a.Reviews, review] } : a)] };

    internal Hypothesis Without(EntryId wrong) => this with
    {
        Weighed = [.. Weighed.Where(w => w.Id != wrong)],
        Assessments = [.. Assessments.Where(a => a.Id != wrong).Select(a => a with { Reviews = [.. a.Reviews.Where(r => r.Id != wrong)] })],
    };
}
