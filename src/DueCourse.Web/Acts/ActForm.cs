using DueCourse.Casework.Ledger;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;

namespace DueCourse.Web.Acts;

/// <summary>A form of an act as it is shown: its questions, what was answered, and what is wrong with it.</summary>
/// <param name="Act">The act.</param>
/// <param name="Answers">What was typed so far.</param>
/// <param name="Faults">What is wrong, by the path of the question.</param>
/// <param name="File">The case.</param>
/// <param name="Known">People who are known by name.</param>
public sealed record ActForm(OfferedAct Act, Answers Answers, IReadOnlyList<AnswerFault> Faults, OpenFile File, IReadOnlyList<Actor> Known)
{
    /// <summary>The faults with the inputs that they are about, for the top of the page.</summary>
    public IReadOnlyList<(string Field, string Says)> Summary => [.. Faults.Select(f => (Answers.InputOf(Act.Fields, f.Field), f.Says))];

    /// <summary>What is wrong with one answer; null: nothing.</summary>
    public string? Fault(string at) => Faults.FirstOrDefault(f => f.Field == at)?.Says;

    /// <summary>Those who can be named: whoever has the case as this reader sees it, and whoever is known besides.</summary>
    public IReadOnlyList<FieldChoice> People => [.. File.Case.Access.Assignments.Where(a => a.Until is null).Select(a => a.Who).Concat(Known).Where(w => w.Role != ActorRole.System)
        .DistinctBy(w => (w.Id, w.Role)).OrderBy(w => w.Name, StringComparer.Ordinal)
        .Select(w => new FieldChoice($"{w.Id}|{Reader.Word(w.Role)}|{w.Name}", $"{w.Name}, {Casework.Access.AccessPage.Name(w.Role)}"))];

    /// <summary>The words that can be chosen; parts of the file only as far as the reader has them, and may write there where that is what decides.</summary>
    public IReadOnlyList<FieldChoice> Choices(ActField field) => field.Kind is FieldKind.Entry or FieldKind.Entries ? EntriesToChoose.For(field, File)
        : field is { IsCompartment: true, Kind: FieldKind.Choice } && Act.Command != typeof(Casework.Access.RequestAccess)
            ? [.. field.Choices.Where(c => Compartments.TryParse(c.Value, out var x) && (Act.Command.IsAssignableTo(typeof(Casework.Access.IOwnAccess)) ? File.Seen.Whole : File.MayWrite).Contains(x))]
            : field.Choices;
}

/// <summary>One question of a form as it is shown.</summary>
/// <param name="Form">The form.</param>
/// <param name="Field">The question.</param>
/// <param name="At">The name of its input.</param>
public sealed record FieldShown(ActForm Form, ActField Field, string At)
{
    /// <summary>The id of its input.</summary>
    public string Id => Answers.Id(At);

    /// <summary>What is wrong with it; null: nothing.</summary>
    public string? Fault => Form.Fault(At);

    /// <summary>The question, with "optional" where it need not be answered.</summary>
    public string Label => Field.Required ? Field.Label : $"{Field.Label} (optional)";

    /// <summary>What describes its input: hint and fault, by their ids.</summary>
    public string? DescribedBy => (Field.Hint is null && Example is null, Fault is null) switch
    {
        (true, true) => null,
        (false, true) => $"{Id}-hint",
        (true, false) => $"{Id}-error",
        _ => $"{Id}-hint {Id}-error",
    };

    /// <summary>How it is answered, where that does not show.</summary>
    public string? Example => Field.Kind switch
    {
        FieldKind.Day => "For example, 27 3 2026",
        FieldKind.Days => "If the exact day is not known, give the first and the last on which it can have been.",
        FieldKind.Moment => "A day, and a time as clocks in the United Kingdom show it, for example 14:30.",
        FieldKind.Lines => "One on each line.",
        _ => null,
    };

    /// <summary>One of its own questions.</summary>
    public FieldShown Part(ActField field, string at) => new(Form, field, at);
}
