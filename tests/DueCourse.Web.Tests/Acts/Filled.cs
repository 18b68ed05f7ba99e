using System.Text.Json.Nodes;
using DueCourse.Web.Acts;

namespace DueCourse.Web.Tests.Acts;

/// <summary>Answers to every question of an act, of the right kind.</summary>
internal static class Filled
{
    /// <summary>The answers.</summary>
    /// <param name="fields">What is asked.</param>
    /// <param name="all">Whether what need not be answered is answered too.</param>
    /// <param name="entry">The entry that is named wherever one is.</param>
    /// <param name="text">What is written wherever words are; null: words.</param>
    public static JsonObject Of(IReadOnlyList<ActField> fields, bool all = true, string entry = "open.1", string? text = null)
    {
        var filled = new JsonObject();
        foreach (var field in fields.Where(f => all || f.Required)) filled[field.Name] = One(field, all, entry, text);
        return filled;
    }

    /// <summary>The same as the inputs of a form: in each that takes words, the text.</summary>
    /// <param name="fields">What is asked.</param>
    /// <param name="text">What is written.</param>
    /// <param name="at">The beginning of the inputs' names.</param>
    public static IEnumerable<(string Name, string Value)> Form(IReadOnlyList<ActField> fields, string text, string at = "") => fields.SelectMany(field => (IEnumerable<(string, string)>)(field.Kind switch
    {
        FieldKind.Day => Day(at + field.Name),
        FieldKind.Days => Day(at + field.Name + "-from"),
        FieldKind.Moment => [.. Day(at + field.Name), (at + field.Name + "-time", "10:00")],
        FieldKind.Number => [(at + field.Name, "1")],
        FieldKind.Minute => [(at + field.Name, "10:00")],
        FieldKind.YesNo => [(at + field.Name, "yes")],
        FieldKind.Choice or FieldKind.Choices => [(at + field.Name, field.Choices[0].Value)],
        FieldKind.Entry or FieldKind.Entries => [(at + field.Name, "open.1")],
        FieldKind.Term => [(at + field.Name + "-months", "14")],
        FieldKind.Value => [(at + field.Name + "-kind", "text"), (at + field.Name, text)],
        FieldKind.Record when field.IsPerson => [(at + field.Name, $"{text}|caseworker|{text}"), .. Form(field.Fields, text, at + field.Name + ".")],
        FieldKind.Record => Form(field.Fields, text, at + field.Name + "."),
        FieldKind.Records => Form(field.Fields, text, at + field.Name + "[0]."),
        _ => [(at + field.Name, field.Choices.Count > 0 ? field.Choices[0].Value : text)],
    }));

    private static (string, string)[] Day(string at) => [(at + "-day", "25"), (at + "-month", "11"), (at + "-year", "2026")];

    private static JsonNode One(ActField field, bool all, string entry, string? text) => field.Kind switch
    {
        FieldKind.Text => field.Choices.Count > 0 ? field.Choices[0].Value : text ?? "words",
        FieldKind.Lines => new JsonArray(text ?? "words"),
        FieldKind.Day => "2026-11-25",
        FieldKind.Days => "2026-11-01/2026-11-25",
        FieldKind.Moment => "2026-12-24T10:00:00Z",
        FieldKind.Number or FieldKind.Minute => 1,
        FieldKind.YesNo => true,
        FieldKind.Choice => field.Choices[0].Value,
        FieldKind.Choices => new JsonArray(field.Choices[0].Value),
        FieldKind.Entry => entry,
        FieldKind.Entries => new JsonArray(entry),
        FieldKind.Term => new JsonObject { ["months"] = 14, ["days"] = 0 },
        FieldKind.Value => text is null ? new JsonObject { ["yes"] = true } : new JsonObject { ["text"] = text },
        FieldKind.Case => new string('0', 32),
        FieldKind.Digest => Casework.Ledger.Digest.Of("words"u8).ToString(),
        FieldKind.Record => Of(field.Fields, all, entry, text),
        _ => new JsonArray(Of(field.Fields, all, entry, text)),
    };

    /// <summary>Every question, with the path of its answer.</summary>
    public static IEnumerable<(string Path, ActField Field)> Questions(IReadOnlyList<ActField> fields, string at = "") =>
        fields.SelectMany(f => Questions(f.Fields, at + f.Name + (f.Kind == FieldKind.Records ? "[0]." : ".")).Prepend((at + f.Name, f)));
}
