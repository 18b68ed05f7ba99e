namespace DueCourse.Proofs;

using DueCourse.Law.Record;

/// <summary>A case in which the law, as it is written here, breaks an invariant.</summary>
/// <param name="Invariant">What should hold, in a sentence.</param>
/// <param name="Question">Of which question it does not.</param>
/// <param name="Law">From when the law is so.</param>
/// <param name="What">What happens in the case.</param>
/// <param name="Case">The case.</param>
/// <param name="Then">The other case, or the same with more known; null where there is one only.</param>
/// <param name="IsConfirmed">The reference reading was put to the case, and answers so.</param>
public sealed record Fault(string Invariant, Question Question, LocalDateTime Law, string What, CaseRecord? Case, CaseRecord? Then, bool IsConfirmed)
{
    /// <summary>What the solver neither proved nor showed a case against counts as a fault.</summary>
    public static Fault NotProved(string invariant, Question question, LocalDateTime law) =>
        new(invariant, question, law, "It is not proved, and no case was found that shows why.", null, null, false);

    /// <summary>The fault as a person reads it: what broke, on which law, and the case file that shows it.</summary>
    public override string ToString() =>
        $"""
        {Invariant}
        {Question.Id}: {Question.Words}
        The law from {Law.Words()}. {What} {(IsConfirmed ? "The reference reading confirms it." : "The reference reading was not brought to confirm it.")}
        {(Case is null ? "" : CaseText.Of(Case))}{(Then is null || Case is null ? "" : "In the other case:\n" + CaseText.Difference(Case, Then))}
        """;
}

/// <summary>What was proved, and how much work it was.</summary>
/// <param name="Invariant">What holds, in a sentence.</param>
/// <param name="Claims">How many claims it is: of a question under the law of an edition.</param>
/// <param name="Problems">How many different formulas settled them.</param>
/// <param name="Largest">The size of the largest, in characters.</param>
/// <param name="Faults">Where it does not hold.</param>
public sealed record Proof(string Invariant, int Claims, int Problems, int Largest, IReadOnlyList<Fault> Faults)
{
    /// <summary>In a line.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Invariant} {Claims} claims, {Problems} different formulas, the largest of {Largest} characters, {Faults.Count} faults.");
}
