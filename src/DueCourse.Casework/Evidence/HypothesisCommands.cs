namespace DueCourse.Casework.Evidence;

using DueCourse.Casework.People;
using DueCourse.Casework.Statements;

/// <summary>Raises a hypothesis of nationality.</summary>
/// <param name="In">The compartment.</param>
/// <param name="Said">Which.</param>
public sealed record RaiseHypothesis(Compartment In, HypothesisRaised Said) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) =>
        Checks.Opened(c) ?? (Said.Country is { } country ? Named.Country(country) : null)
        ?? (c.Evidence.Hypotheses.Values.FirstOrDefault(h => h.Id.Compartment == In && h.Raised.Country == Said.Country) is { } there
            ? new Refusal("hypothesis.already", $"The hypothesis stands already: {there.Id}.", "What bears on it belongs in one place.", "Record what bears on it there.")
            : null)
        ?? Words.Refused(Said.Because, "reason", 4000) ?? Decision.Record(In, Said);
}

/// <summary>Says how an entry bears on a hypothesis.</summary>
/// <param name="Said">Which, and how.</param>
public sealed record WeighEvidence(EvidenceWeighed Said) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Said.Hypothesis.Compartment];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Checks.Opened(c) is { } refused) return refused;
        if (!c.Evidence.Hypotheses.ContainsKey(Said.Hypothesis)) return Words.NoSuch("hypothesis", Said.Hypothesis);
        return Words.OutOfSight(Said.Hypothesis.Compartment, Said.Evidence)
            ?? (c.Find(Said.Evidence) is null ? Words.NoSuch("entry", Said.Evidence) : null)
            ?? Words.Refused(Said.Because, "reason", 4000) ?? Decision.Record(Said.Hypothesis.Compartment, Said);
    }
}

/// <summary>Assesses a hypothesis, with reasons. Conflicts that the file shows are added to those named.</summary>
/// <param name="Said">Which, and what is thought of it.</param>
public sealed record AssessHypothesis(HypothesisAssessed Said) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Said.Hypothesis.Compartment];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Checks.Opened(c) is { } refused) return refused;
        if (!c.Evidence.Hypotheses.ContainsKey(Said.Hypothesis)) return Words.NoSuch("hypothesis", Said.Hypothesis);
        if (By.Role is ActorRole.System)
            return new Refusal("hypothesis.no-person", "Nobody has assessed this.", "Of which state somebody is a national is assessed by a named person, with reasons.", "Let a person with authority assess it.");
        var @in = Said.Hypothesis.Compartment;
        return Words.Refused(Said.Because, "reasons", 20_000)
            ?? Decision.Record(@in, Said with { Conflicts = [.. Said.Conflicts.Union(ConflictsShown.In(c, @in)).Order()] });
    }
}

/// <summary>Reads an assessment as the second person, where the evidence is in conflict.</summary>
/// <param name="Said">Which, and whether they agree.</param>
public sealed record ReviewAssessment(AssessmentReviewed Said) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Said.Assessment.Compartment];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Checks.Opened(c) is { } refused) return refused;
        if (c.Evidence.Hypotheses.Values.SelectMany(h => h.Assessments).FirstOrDefault(a => a.Id == Said.Assessment) is not { } assessment)
            return Words.NoSuch("assessment", Said.Assessment);
        return assessment.By.Id == By.Id
            ? new Refusal("hypothesis.own-review", "You made this assessment yourself.", "Where evidence is in conflict a second person reads it.", "Ask a colleague to read it.") { Citation = "docs/decisions/0017" }
            : Words.Refused(Said.Because, "reasons", 20_000) ?? Decision.Record(Said.Assessment.Compartment, Said);
    }
}
