using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DueCourse.Law.Impact;

namespace DueCourse.CaseFiles.Output;

/// <summary>What a change of the law changes in a caseload, as JSON.</summary>
public static class ImpactJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object: the two moments, the counts, the difference of the law, and the changes by provision.</summary>
    public static string Text(Comparison comparison, ImpactReport report, LocalDateTime from, LocalDateTime to, long notRead) => new JsonObject
    {
        ["from"] = AssessmentJson.Moment(from),
        ["to"] = AssessmentJson.Moment(to),
        ["cases"] = report.Cases,
        ["changed"] = report.Changed,
        ["notRead"] = notRead,
        ["law"] = new JsonArray([.. comparison.Changes.Select(c => (JsonNode)new JsonObject
        {
            ["limb"] = c.Limb.Citation.Text,
            ["url"] = c.Limb.Citation.Url,
            ["change"] = Word(c.Kind),
            ["before"] = c.Before?.Says,
            ["after"] = c.After?.Says,
            ["by"] = c.After?.By,
        })]),
        ["changes"] = new JsonArray([.. report.Grouped().SelectMany(g => g.Rows).Select(r => (JsonNode)new JsonObject
        {
            ["because"] = new JsonArray([.. r.Because.Select(p => (JsonNode)p.Citation)]),
            ["question"] = r.Question,
            ["before"] = r.Before,
            ["after"] = r.After,
            ["cases"] = r.Cases,
            ["first"] = new JsonArray([.. r.First.Select(f => (JsonNode)f.Case)]),
        })]),
    }.ToJsonString(Options);

    private static string Word(LawChangeKind kind) => kind switch
    {
        LawChangeKind.Commenced => "commenced",
        LawChangeKind.Ended => "ended",
        LawChangeKind.Amended => "amended",
        LawChangeKind.Reworded => "reworded",
        _ => "not-known",
    };
}
