using DueCourse.Casework.Ledger;

namespace DueCourse.Web.Acts;

/// <summary>One question of a command.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Kind">What kind of answer it takes.</param>
/// <param name="Type">The type of the answer; of several, the type of one.</param>
/// <param name="Required">Whether it has to be answered.</param>
/// <param name="Label">The question, in a few words.</param>
/// <param name="Hint">What helps to answer it; null: nothing is needed.</param>
/// <param name="Choices">The words that can be chosen; empty: it is not chosen from words.</param>
/// <param name="Fields">The questions that it is made of; empty: it is one.</param>
public sealed record ActField(
    string Name, FieldKind Kind, Type Type, bool Required, string Label, string? Hint, IReadOnlyList<FieldChoice> Choices, IReadOnlyList<ActField> Fields)
{
    /// <summary>What it is a question of: the command, or a record in it.</summary>
    public required Type Of { get; init; }

    /// <summary>Whether the answer is likely to be more than a line.</summary>
    public bool IsLong { get; init; }

    /// <summary>Whether it is a person of the record, in a role.</summary>
    public bool IsPerson => Type == typeof(Actor);

    /// <summary>Whether it is a part of the file.</summary>
    public bool IsCompartment => Type == typeof(Compartment);
}

/// <summary>A word that can be chosen.</summary>
/// <param name="Value">The word, as JSON says it.</param>
/// <param name="Label">What it means.</param>
public sealed record FieldChoice(string Value, string Label);
