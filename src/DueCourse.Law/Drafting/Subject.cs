namespace DueCourse.Law.Drafting;

/// <summary>
/// A kind of thing a case file holds several of, and about which questions are asked: a conviction, a child, an appeal.
/// The case itself (the person) is the kind at the root.
/// </summary>
/// <param name="ListName">The name of the list in a case file, for example <c>convictions</c>.</param>
/// <param name="Singular">What one is called in a sentence: "conviction".</param>
/// <param name="Plural">What several are called.</param>
/// <param name="Parent">The kind it belongs to: a sentence belongs to a conviction. Null only for the person.</param>
/// <param name="BeginsWith">
/// The name of the date fact from which one exists; before that day it is not counted. Null: always counted.
/// </param>
/// <param name="NamedBy">The facts whose values name one in a sentence, in order of preference.</param>
public sealed record SubjectKind(
    string ListName, string Singular, string Plural, SubjectKind? Parent, string? BeginsWith, params string[] NamedBy)
{
    /// <summary>What the statement that a list of the person's is complete is called in output: <c>convictions.complete</c>.</summary>
    internal string CompleteName { get; } = ListName + ".complete";

    /// <summary>The date fact from which one exists; null: always counted.</summary>
    internal FactDefinition? Begins => BeginsWith is null ? null : begins ??= FactCatalogue.Find(this, BeginsWith);

    /// <summary>Its number among the kinds below the person.</summary>
    internal int Number => number >= 0 ? number : number = Circuits.SubjectKinds.Number(this);

    /// <summary>The questions asked of it, each at its number.</summary>
    internal FactDefinition[] Questions => questions ??= FactCatalogue.QuestionsOf(this);

    private FactDefinition? begins;
    private FactDefinition[]? questions;
    private int number = -1;

    /// <inheritdoc/>
    public bool Equals(SubjectKind? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>The kind a type parameter stands for.</summary>
    public static SubjectKind Of<TSubject>() where TSubject : ISubject => TSubject.Kind;

    /// <inheritdoc/>
    public override string ToString() => ListName;
}

/// <summary>Marks a type as standing for a kind of subject, so that the compiler keeps limbs on the right one.</summary>
public interface ISubject
{
    /// <summary>The kind.</summary>
    static abstract SubjectKind Kind { get; }
}
