namespace DueCourse.Law.Drafting;

/// <summary>Why something may be taken while the file is silent. There is no fourth reason.</summary>
public enum PresumptionKind
{
    /// <summary>It follows from what the other fact means, in words or in law.</summary>
    Follows,

    /// <summary>It protects the person: nothing counts against them (a waiver, a release, an exception) until it is on the file.</summary>
    ProtectsThePerson,

    /// <summary>The record that gives the other fact is the one that would show the opposite: a dispute, a quashing, another finding.</summary>
    SameRecord,
}

/// <summary>While the file is silent on a fact, it is taken to have a value because another fact of the subject is on file.</summary>
/// <param name="Kind">Why it may be.</param>
/// <param name="Given">The name of the other fact.</param>
/// <param name="Words">The values of the other fact that count, as words; empty: any value.</param>
/// <param name="Value">The value taken; null: the value of the other fact.</param>
/// <param name="Because">Why, as the end of a sentence.</param>
public sealed record Presumption(PresumptionKind Kind, string Given, IReadOnlyList<string> Words, Record.FactValue? Value, string Because)
{
    /// <summary>The other fact is a day, and the value is taken only from that day on.</summary>
    public bool OnlyOnceItHasCome { get; init; }

    /// <summary>The other fact; null if the subject has none of that name.</summary>
    internal FactDefinition? GivenOf(FactDefinition fact) => given ??= FactCatalogue.Find(fact.Kind, Given);

    private FactDefinition? given;

    /// <summary>Facts that stop it: one that is asserted and not established, or a question answered yes.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];
}

/// <summary>Facts that can be presumed.</summary>
internal static class Presuming
{
    /// <summary>The fact with one more presumption.</summary>
    public static FactDefinition With(this FactDefinition fact, Presumption presumption) =>
        fact with { Presumed = [.. fact.Presumed, presumption] };

    /// <summary>The fact with its last presumption narrowed.</summary>
    public static FactDefinition Narrowing(this FactDefinition fact, Func<Presumption, Presumption> narrow) =>
        fact with { Presumed = [.. fact.Presumed.SkipLast(1), narrow(fact.Presumed[^1])] };
}
