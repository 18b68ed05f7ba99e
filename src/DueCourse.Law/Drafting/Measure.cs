namespace DueCourse.Law.Drafting;

/// <summary>
/// A quantity the law has computed from dates (residence in months, a share of life). The computation is code because
/// it is arithmetic; everything decided on it is a comparison in the tree.
/// </summary>
public abstract class Measure
{
    /// <summary>A stable id.</summary>
    public abstract string Id { get; }

    /// <summary>What it is, before the value: "residence in the five years before".</summary>
    public abstract string Noun { get; }

    /// <summary>The unit of its bounds, in the plural.</summary>
    public abstract string Unit { get; }

    /// <summary>The facts it reads.</summary>
    public abstract IReadOnlyList<FactDefinition> Reads { get; }

    /// <summary>The lists it reads.</summary>
    public abstract IReadOnlyList<SubjectKind> ReadsLists { get; }

    /// <summary>The least and greatest value the facts allow, with the working.</summary>
    public abstract Measured Of(Situation situation);
}

/// <summary>A measured quantity: bounds, inclusive, and the working in sentences.</summary>
/// <param name="Least">The least it can be on the facts held.</param>
/// <param name="Most">The most it can be.</param>
/// <param name="Working">The working, a sentence a step.</param>
/// <param name="Missing">What would narrow the bounds.</param>
public sealed record Measured(int Least, int Most, IReadOnlyList<string> Working, IReadOnlyList<Missing> Missing);
