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
    public static JsonObject Of(IReadOnlyList<ActField> fields, bool all = true, string entry = "open.1")
    {
        var filled = new JsonObject();
        foreach (var field in fields.Where(f => all || f.Required)) filled[field.Name] = One(field, all, entry);
        return filled;
    }

    private static JsonNode One(ActField field, bool all, string entry) => field.Kind switch
    {
        FieldKind.Text => field.Choices.Count > 0 ? field.Choices[0].Value : "words",
        FieldKind.Lines => new JsonArray("words"),
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
        FieldKind.Value => new JsonObject { ["yes"] = true },
        FieldKind.Case => new string('0', 32),
        FieldKind.Digest => Casework.Ledger.Digest.Of("words"u8).ToString(),
        FieldKind.Record => Of(field.Fields, all, entry),
        _ => new JsonArray(Of(field.Fields, all, entry)),
    };

    /// <summary>Every question, with the path of its answer.</summary>
    public static IEnumerable<(string Path, ActField Field)> Questions(IReadOnlyList<ActField> fields, string at = "") =>
        fields.SelectMany(f => Questions(f.Fields, at + f.Name + (f.Kind == FieldKind.Records ? "[0]." : ".")).Prepend((at + f.Name, f)));
}
